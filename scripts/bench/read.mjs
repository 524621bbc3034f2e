// How much the reader costs over a bare JSON.parse loop on the same file: median of paired ratios, interleaved rounds.
// npm run build && node scripts/bench/read.mjs FILE [rounds]
import { closeSync, openSync, readSync } from 'node:fs'
import { readFileChunks } from '../../lib/io/read-file-chunks.js'
import { readTraces } from '../../lib/traces/read-traces.js'

const [file, rounds = '5'] = process.argv.slice(2)

/** The yardstick: 256 KiB reads, newline scan, parse, touch one field. */
function bareLoop() {
  const descriptor = openSync(file, 'r')
  const buffer = Buffer.allocUnsafe(256 << 10)
  let rest = Buffer.alloc(0)
  let touched = 0
  for (let read = readSync(descriptor, buffer); read > 0; read = readSync(descriptor, buffer)) {
    let start = 0
    if (rest.length > 0) {
      const end = buffer.indexOf(10)
      const line = Buffer.concat([rest, buffer.subarray(0, end)])
      touched += JSON.parse(line.utf8Slice(0, line.length)).tool.length
      start = end + 1
    }
    for (let end = buffer.indexOf(10, start); end >= 0 && end < read; end = buffer.indexOf(10, start)) {
      touched += JSON.parse(buffer.utf8Slice(start, end)).tool.length
      start = end + 1
    }
    rest = Buffer.from(buffer.subarray(start, read))
  }
  closeSync(descriptor)
  return touched
}

async function reader() {
  const sink = { call() {}, result() {} }
  return (await readTraces([readFileChunks(file, { name: 'bench.jsonl' })], sink)).calls
}

async function time(work) {
  const start = performance.now()
  await work()
  return performance.now() - start
}

const ratios = []
for (let round = 0; round <= Number(rounds); round++) {
  const first = round % 2 === 0
  let bare = first ? await time(bareLoop) : 0
  const ours = await time(reader)
  if (!first) bare = await time(bareLoop)
  if (round > 0) ratios.push(ours / bare)
  console.log(`bare ${bare.toFixed(0)} ms, reader ${ours.toFixed(0)} ms, ratio ${(ours / bare).toFixed(2)}`)
}
ratios.sort((a, b) => a - b)
const [least, median, most] = [ratios[0], ratios[ratios.length >> 1], ratios[ratios.length - 1]]
console.log(`reader / bare loop: ${median.toFixed(2)} (${least.toFixed(2)}..${most.toFixed(2)})`)
console.log(`peak memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`)
