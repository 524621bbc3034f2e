// How much reading each line format costs over a bare JSON.parse loop on the same file, and in how much memory.
// npm run bench:formats [-- --only mcp --megabytes 24 --rounds 7 --memory]
import { spawnSync } from 'node:child_process'
import { closeSync, existsSync, mkdirSync, openSync, readSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { readFileChunks } from '../../lib/io/read-file-chunks.js'
import { readTraces } from '../../lib/traces/read-traces.js'
import { inputs, writeInput } from './format-inputs.mjs'
import { median } from './measure.mjs'

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    megabytes: { type: 'string', default: '24' },
    rounds: { type: 'string', default: '7' },
    memory: { type: 'boolean', default: false },
    measure: { type: 'string' },
    held: { type: 'string' },
  },
})
const rounds = Number(values.rounds)
const limit = 2.5

if (values.measure) await measure(values.measure)
else if (values.held) await held(values.held)
else compareAll()

function compareAll() {
  mkdirSync('.bench', { recursive: true })
  console.log(
    `${'format'.padEnd(36)} MB/s   wall (range)         CPU    calls  read as${values.memory ? '   MiB held, of 3 × the input' : ''}`,
  )
  for (const name of Object.keys(inputs).filter((each) => each.includes(values.only))) {
    const megabytes = Number(values.megabytes)
    const { ratio, low, high, cpu, speed, calls, format } = child('--measure', input(name, megabytes))
    const figures = `${speed.toFixed(0).padStart(5)} ${ratio.toFixed(2).padStart(6)} (${low.toFixed(2)}..${high.toFixed(2)})`
    const memory = values.memory
      ? child('--held', input(name, 3 * megabytes))
          .mib.map((mib) => mib.toFixed(1).padStart(6))
          .join(' ')
      : ''
    const mark = ratio > limit ? '  OVER' : ''
    console.log(
      `${name.padEnd(36)}${figures.padEnd(28)} ${cpu.toFixed(2)} ${String(calls).padStart(8)}  ${format}${mark} ${memory}`,
    )
  }
}

function input(name, megabytes) {
  const path = `.bench/${name.replaceAll(/[^a-z-]+/g, '_')}-${megabytes}.jsonl`
  if (!existsSync(path)) writeInput(name, path, megabytes * 1e6)
  return path
}

/** A process of its own: shapes of one format must not slow down the code of the next. */
function child(what, file) {
  const self = fileURLToPath(import.meta.url)
  const flags = what === '--held' ? ['--expose-gc'] : []
  const { stdout, stderr, status } = spawnSync(process.execPath, [
    ...flags,
    self,
    what,
    file,
    '--rounds',
    String(rounds),
  ])
  if (status !== 0) throw new Error(stderr.toString())
  return JSON.parse(stdout.toString())
}

/** Interleaved rounds after three to warm up; ours against the bare loop of the same round. */
async function measure(file) {
  const pairs = []
  let reading
  let bytes = 0
  const ours = async () => {
    reading = await read(readFileChunks(file, { name: 'bench.jsonl' }))
  }
  for (let round = -3; round < rounds; round++) {
    const pair = {}
    for (const side of round % 2 === 0 ? ['bare', 'ours'] : ['ours', 'bare']) {
      pair[side] = await time(side === 'ours' ? ours : () => (bytes = bareLoop(file)))
    }
    if (round >= 0) pairs.push(pair)
  }
  const ratios = pairs.map(({ ours: a, bare: b }) => a.wall / b.wall).sort((a, b) => a - b)
  console.log(
    JSON.stringify({
      ratio: median(ratios),
      low: ratios[0],
      high: ratios.at(-1),
      cpu: median(pairs.map(({ ours: a, bare: b }) => a.cpu / b.cpu)),
      speed: bytes / 1000 / median(pairs.map((pair) => pair.ours.wall)),
      calls: reading.calls,
      format: reading.files[0].format,
    }),
  )
}

/**
 * What is alive after a third of the file and at its end. The peak of the process says less: it is mostly garbage that
 * the engine, with memory to spare, has not collected yet.
 */
async function held(file) {
  const { size } = statSync(file)
  const mib = []
  let bytes = 0
  function* looked(chunks) {
    for (const chunk of chunks) {
      yield chunk
      bytes += chunk.length
      if (bytes < (mib.length === 0 ? size / 3 : size)) continue
      globalThis.gc()
      mib.push(process.memoryUsage().heapUsed / 1024 ** 2)
    }
  }
  const input = readFileChunks(file, { name: 'bench.jsonl' })
  await read({ ...input, chunks: looked(input.chunks) })
  console.log(JSON.stringify({ mib }))
}

function read(input) {
  return readTraces([input], { call() {}, result() {} })
}

/** Milliseconds. */
async function time(work) {
  const cpu = process.cpuUsage()
  const start = performance.now()
  await work()
  return { wall: performance.now() - start, cpu: process.cpuUsage(cpu).user / 1000 }
}

/** The yardstick: 256 KiB reads, newline scan, parse, touch the record. Gives the size in bytes. */
function bareLoop(file) {
  const descriptor = openSync(file, 'r')
  const buffer = Buffer.allocUnsafe(256 << 10)
  let rest = Buffer.alloc(0)
  let bytes = 0
  let touched = 0
  for (let read = readSync(descriptor, buffer); read > 0; read = readSync(descriptor, buffer)) {
    bytes += read
    let start = 0
    const first = buffer.subarray(0, read).indexOf(10)
    if (first < 0) {
      rest = Buffer.concat([rest, buffer.subarray(0, read)])
      continue
    }
    if (rest.length > 0) {
      const line = Buffer.concat([rest, buffer.subarray(0, first)])
      touched += JSON.parse(line.utf8Slice(0, line.length)) ? 1 : 0
      start = first + 1
    }
    for (let end = buffer.indexOf(10, start); end >= 0 && end < read; end = buffer.indexOf(10, start)) {
      touched += JSON.parse(buffer.utf8Slice(start, end)) ? 1 : 0
      start = end + 1
    }
    rest = Buffer.from(buffer.subarray(start, read))
  }
  closeSync(descriptor)
  if (touched === 0) throw new Error('nothing was read')
  return bytes
}
