import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeAll, expect, it } from 'vitest'
import { TraceWriter } from '../../src/recorders/writing/trace-writer.js'
import { builtRecorders } from '../support/built-recorders.js'
import { readLines, temporaryFolder } from '../support/trace-file.js'

let built: string
beforeAll(() => {
  built = builtRecorders()
})

/** Records numbered events as fast as it can; a byte of shared memory would be neater, but a second file is simple: */
const fullSpeed = (module: string, file: string, acks: string): string => `
  import { openSync, writeSync } from 'node:fs'
  import { AssayClient } from ${JSON.stringify(pathToFileURL(module).href)}
  const client = new AssayClient(${JSON.stringify(file)})
  const acknowledged = openSync(${JSON.stringify(acks)}, 'w')
  const count = Buffer.alloc(8)
  process.stdout.write('go')
  for (let n = 0; ; n++) {
    client.recordTrace({ tool: 'read_file', args: { n, path: '/app/data-' + n + '.json', text: 'x'.repeat(n % 700) } })
    count.writeBigUInt64LE(BigInt(n + 1))
    writeSync(acknowledged, count, 0, 8, 0)
  }`

it('50 kills at random times lose no acknowledged event, and the file stays readable', {
  timeout: 120_000,
}, async () => {
  const folder = temporaryFolder()
  let acknowledgedInAll = 0
  for (let kill = 0; kill < 50; kill++) {
    const file = join(folder, `${kill}.jsonl`)
    const acks = join(folder, `${kill}.acks`)
    const script = fullSpeed(join(built, 'recorders/assay-client.js'), file, acks)
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    await once(child.stdout, 'data')
    await new Promise((resolve) => setTimeout(resolve, 5 + Math.random() * 120))
    child.kill('SIGKILL')
    await once(child, 'exit')

    const stored = readFileSync(acks)
    const acknowledged = stored.length === 8 ? Number(stored.readBigUInt64LE()) : 0
    acknowledgedInAll += acknowledged
    const left = readFileSync(file, 'utf8')
    const torn = left !== '' && !left.endsWith('\n')
    {
      using writer = new TraceWriter(file)
      writer.write({ tool: 'after' })
    }
    const lines = readFileSync(file, 'utf8').split('\n').slice(0, -1)
    if (torn) lines.splice(-2, 1)
    const events = lines.map((line) => JSON.parse(line) as { tool: string; args?: { n: number } })
    expect(events.at(-1)).toEqual({ tool: 'after' })
    expect(events.length - 1).toBeGreaterThanOrEqual(acknowledged)
    events.slice(0, -1).forEach((event, n) => {
      if (event.args?.n !== n) throw new Error(`event ${n} of kill ${kill} is not in its place`)
    })
  }
  expect(acknowledgedInAll).toBeGreaterThan(50)
})

it('eight processes on one file keep every line whole', async () => {
  const file = join(temporaryFolder(), 'shared.jsonl')
  const each = 2_000
  const script = (name: number): string => `
    import { TraceWriter } from ${JSON.stringify(pathToFileURL(join(built, 'recorders/writing/trace-writer.js')).href)}
    const writer = new TraceWriter(${JSON.stringify(file)})
    for (let n = 0; n < ${each}; n++) writer.write({ tool: 't', args: { by: ${name}, n, text: 'x'.repeat((n * 37) % 9000) } })
    writer.close()`
  const children = Array.from({ length: 8 }, (_, name) =>
    spawn(process.execPath, ['--input-type=module', '-e', script(name)], { stdio: 'inherit' }),
  )
  const ends = await Promise.all(children.map((child) => once(child, 'exit')))
  expect(ends.map(([code]) => code)).toEqual(Array(8).fill(0))
  const lines = readLines(file) as { args: { by: number; n: number } }[]
  expect(lines).toHaveLength(8 * each)
  for (let name = 0; name < 8; name++) {
    const own = lines.filter((line) => line.args.by === name).map((line) => line.args.n)
    expect(own).toEqual(Array.from({ length: each }, (_, n) => n))
  }
})
