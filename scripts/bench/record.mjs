// What recording costs, as ratios within one run: rounds are interleaved, the median of the paired ratios is reported.
//   npm run build && node scripts/bench/record.mjs
// Goals: one whole line per event <= 2.3 x JSON.stringify of it; a wrapped client adds < 1 % to a call of 50 ms.
import { mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import OpenAI from 'openai'
import { TraceWriter, withTrace } from '../../lib/index.js'
import { wrapOpenAI } from '../../lib/recorders/openai.js'

const folder = mkdtempSync(join(tmpdir(), 'assay-bench-'))
const events = Array.from({ length: 1_000 }, (_, n) => ({
  type: 'tool_call',
  trace: `run-${n % 50}`,
  id: `call_${n}`,
  tool: 'search_direct_flight',
  args: { origin: 'JFK', destination: 'SFO', date: '2024-05-20', passengers: n % 9, cabin: 'economy' },
  timestamp: '2025-11-22T10:00:00.000Z',
  result: { flights: [{ number: `HAT${n}`, price: 120 + n, seats: 12 }], currency: 'USD' },
}))

const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1]
const line = (name, ratios, goal) =>
  console.log(
    `${name.padEnd(44)} ${median(ratios).toFixed(3)} (${Math.min(...ratios).toFixed(3)}..${Math.max(...ratios).toFixed(3)})  goal ${goal}`,
  )

function timed(action, times) {
  // Processor time, not the clock: a busy machine must not look like a slow recorder.
  const began = process.cpuUsage()
  for (let n = 0; n < times; n++) action(events[n % events.length])
  const { user, system } = process.cpuUsage(began)
  return user + system
}

function writing() {
  let length = 0
  const floor = (event) => {
    length += JSON.stringify(event).length
  }
  const whole = new TraceWriter(join(folder, 'whole.jsonl'))
  const buffered = new TraceWriter(join(folder, 'buffered.jsonl'), { buffered: true })
  const descriptor = openSync(join(folder, 'bare.jsonl'), 'a')
  const bare = (event) => writeSync(descriptor, `${JSON.stringify(event)}\n`)
  const ratios = { bare: [], whole: [], buffered: [] }
  for (let round = 0; round < 60; round++) {
    const base = timed(floor, 3_000)
    const one = timed((event) => whole.write(event), 3_000)
    const kept = timed((event) => buffered.write(event), 3_000)
    const raw = timed(bare, 3_000)
    // The first rounds warm up the compiler.
    if (round < 10) continue
    ratios.bare.push(raw / base)
    ratios.whole.push(one / base)
    ratios.buffered.push(kept / base)
  }
  whole.close()
  buffered.close()
  console.log(`event of ${Math.round(length / (60 * 3_000))} characters`)
  line('bare writeSync / JSON.stringify', ratios.bare, '-')
  line('one whole line per event / JSON.stringify', ratios.whole, '<= 2.3')
  line('buffered / JSON.stringify', ratios.buffered, '-')
}

async function wrapping() {
  const call = { id: 'c1', type: 'function', function: { name: 'get', arguments: '{"n":1}' } }
  const answer = JSON.stringify({
    choices: [{ index: 0, message: { role: 'assistant', content: null, tool_calls: [call] } }],
  })
  const server = createServer((request, response) => {
    request.resume().on('end', () => {
      setTimeout(() => response.setHeader('content-type', 'application/json').end(answer), 50)
    })
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  const baseURL = `http://127.0.0.1:${server.address().port}/v1`
  const plain = new OpenAI({ apiKey: 'k', baseURL })
  const writer = new TraceWriter(join(folder, 'wrapped.jsonl'))
  const wrapped = wrapOpenAI(new OpenAI({ apiKey: 'k', baseURL }), { writer })
  const messages = [{ role: 'user', content: 'go' }]
  for (let n = 0; n < 20; n++) {
    messages.push(
      { role: 'assistant', tool_calls: [call] },
      { role: 'tool', tool_call_id: 'c1', content: '{"ok":true}' },
    )
  }
  const once = async (client) => {
    const began = performance.now()
    await client.chat.completions.create({ model: 'm', messages })
    return performance.now() - began
  }
  const times = { plain: [], wrapped: [] }
  await withTrace('t', async () => {
    for (let round = 0; round < 45; round++) {
      const [one, two] =
        round % 2 === 0 ? [await once(plain), await once(wrapped)] : [await once(wrapped), await once(plain)].reverse()
      if (round >= 5) times.plain.push(one)
      if (round >= 5) times.wrapped.push(two)
    }
  })
  const fake = () => ({ chat: { completions: { create: async () => JSON.parse(answer) } } })
  const cost = async (client) => {
    const began = process.cpuUsage()
    for (let n = 0; n < 2_000; n++) await client.chat.completions.create({ model: 'm', messages })
    const { user, system } = process.cpuUsage(began)
    return (user + system) / 2_000
  }
  const bare = fake()
  const watched = wrapOpenAI(fake(), { writer })
  const costs = []
  await withTrace('u', async () => {
    for (let round = 0; round < 8; round++) costs.push(-(await cost(bare)) + (await cost(watched)))
  })
  writer.close()
  server.closeAllConnections()
  server.close()
  const added = (median(times.wrapped) / median(times.plain) - 1) * 100
  const share = (median(costs) / 50_000) * 100
  console.log(
    `${'processor time it adds to a call'.padEnd(44)} ${median(costs).toFixed(0)} µs, ${share.toFixed(2)} % of 50 ms  goal < 1 %`,
  )
  console.log(`${'a wrapped client adds to a call of 50 ms'.padEnd(44)} ${added.toFixed(2)} %  goal < 1 %`)
}

try {
  writing()
  await wrapping()
} finally {
  rmSync(folder, { recursive: true, force: true })
}
