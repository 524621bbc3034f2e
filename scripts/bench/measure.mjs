// Runs whole processes in turns and compares them pair by pair: on a noisy machine only ratios within a round mean much.
import { spawnSync } from 'node:child_process'

/** The shell's `times` reports the processor time of what it ran: on a busy machine it is steadier than the clock. */
const timed = ['sh', '-c', '"$@"; code=$?; times >&2; exit $code', 'sh']

/**
 * @param {string[]} command exit codes 0 and 1 (a failed verdict) are expected, any other is thrown
 * @returns {{ seconds: number, userSeconds: number, maxRssKiB: number | undefined }}
 */
export function run(command) {
  const [shell, ...words] = [...timed, ...command]
  const start = performance.now()
  const { status, error, stderr } = spawnSync(shell, words, { stdio: ['ignore', 'ignore', 'pipe'], maxBuffer: 1 << 26 })
  const seconds = (performance.now() - start) / 1000
  if (error) throw error
  const output = stderr.toString()
  if (status !== 0 && status !== 1) throw new Error(`${command.join(' ')} ended with ${status}:\n${output}`)
  const rss = /maxrss (\d+)/.exec(output)
  const [, minutes, userSeconds] = /(\d+)m([\d.]+)s \S+\s*$/.exec(output)
  return {
    seconds,
    userSeconds: Number(minutes) * 60 + Number(userSeconds),
    maxRssKiB: rss ? Number(rss[1]) : undefined,
  }
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
    for (const name of round % 2 === 0 ? names : [...names].reverse()) times[name].push(run(contenders[name]))
  }
  return names.map((name) => {
    const ratios = (what) => times[name].map((time, round) => time[what] / times[yardstick][round][what]).sort(upwards)
    const wall = ratios('seconds')
    return {
      name,
      seconds: median(times[name].map(({ seconds }) => seconds)),
      ratio: median(wall),
      low: wall[0],
      high: wall.at(-1),
      user: median(ratios('userSeconds')),
    }
  })
}

const upwards = (a, b) => a - b

export function median(numbers) {
  const sorted = [...numbers].sort(upwards)
  return sorted[Math.floor(sorted.length / 2)]
}

/** @param {ReturnType<typeof compare>} rows */
export function print(title, rows) {
  console.log(`\n${title}`)
  // The shell counts processor time in ticks: of no use for a run of a tenth of a second.
  const isLong = rows[0].seconds > 0.4
  for (const { name, seconds, ratio, low, high, user } of rows) {
    const range = `(${low.toFixed(2)}..${high.toFixed(2)})`
    console.log(
      `  ${name.padEnd(28)} ${seconds.toFixed(3).padStart(8)} s  ${ratio.toFixed(2).padStart(6)} ×  ${range.padEnd(15)}${isLong ? ` user time ${user.toFixed(2).padStart(6)} ×` : ''}`,
    )
  }
}
