// Runs whole processes in turns and compares them pair by pair: on a noisy machine only ratios within a round mean much.
import { spawnSync } from 'node:child_process'

/** @param {string[]} command @returns {{ seconds: number, maxRssKiB: number | undefined, status: number | null }} */
export function run(command) {
  const start = performance.now()
  const { status, error, stderr } = spawnSync(command[0], command.slice(1), {
    stdio: ['ignore', 'ignore', 'pipe'],
    maxBuffer: 1 << 26,
  })
  if (error) throw error
  const seconds = (performance.now() - start) / 1000
  const rss = /maxrss (\d+)/.exec(stderr.toString())
  return { seconds, maxRssKiB: rss ? Number(rss[1]) : undefined, status }
}

/**
 * Interleaved rounds, the order reversed every other one; each contender against the first of its own round.
 * @param {Record<string, string[]>} contenders the first is the yardstick
 */
export function compare(contenders, rounds) {
  const names = Object.keys(contenders)
  const yardstick = names[0]
  const times = Object.fromEntries(names.map((name) => [name, []]))
  for (let round = 0; round < rounds; round++) {
    for (const name of round % 2 === 0 ? names : [...names].reverse()) times[name].push(run(contenders[name]).seconds)
  }
  return names.map((name) => {
    const ratios = times[name].map((seconds, round) => seconds / times[yardstick][round]).sort((a, b) => a - b)
    return { name, seconds: median(times[name]), ratio: median(ratios), low: ratios[0], high: ratios.at(-1) }
  })
}

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)]
}

/** @param {ReturnType<typeof compare>} rows */
export function print(title, rows) {
  console.log(`\n${title}`)
  for (const { name, seconds, ratio, low, high } of rows) {
    console.log(
      `  ${name.padEnd(34)} ${seconds.toFixed(3).padStart(8)} s   ${ratio.toFixed(2).padStart(6)} ×   (${low.toFixed(2)}..${high.toFixed(2)})`,
    )
  }
}
