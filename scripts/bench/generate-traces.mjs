// Writes the reference input of the benchmarks: canonical lines of 12 tools, nested arguments, escapes, half of the longer
// texts with letters beyond ASCII, traces interleaved 50 at a time, 100 calls a trace, about 2 % of the calls bad.
// node scripts/bench/generate-traces.mjs 200000 bench/t.jsonl [traces] [--without-results] [--files N]
// With --files, whole traces in that many files: t-0.jsonl, t-1.jsonl, ….
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { parseArgs } from 'node:util'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { 'without-results': { type: 'boolean' }, files: { type: 'string', default: '1' } },
})
const [count = '200000', out = 'bench/traces.jsonl', traceCount] = positionals
const calls = Number(count)
const fileCount = Number(values.files)
const traces = Number(traceCount ?? Math.max(1, Math.round(calls / 100)))
const interleaved = Math.min(50, traces)

let seed = 20251122
/** Numbers from 0 up to 1, the same on every machine (mulberry32). */
function random() {
  seed = (seed + 0x6d2b79f5) | 0
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296
}
const below = (n) => Math.floor(random() * n)
const pick = (list) => list[below(list.length)]

const words =
  'please change the booking to a later flight because my meeting was moved and keep both seats together'.split(' ')
const foreign = [
  'Zürich',
  'São Paulo',
  'München',
  '東京',
  'Kraków',
  'naïve “quote”',
  'line\nbreak',
  'tab\tand \\ slash',
  '✈️',
]
const text = (n) => {
  const accents = n > 8 && random() < 0.5
  return Array.from({ length: n }, () => (accents && random() < 0.15 ? pick(foreign) : pick(words))).join(' ')
}
const city = () => pick(['JFK', 'SEA', 'LAX', 'MIA', 'ORD', 'BOS', 'DEN', 'IAH'])
const date = () => `2025-${String(1 + below(12)).padStart(2, '0')}-${String(1 + below(28)).padStart(2, '0')}`
const user = () => `${pick(['mia', 'noah', 'emma', 'liam'])}_${pick(['li', 'kim', 'silva'])}_${1000 + below(9000)}`
const flights = () =>
  Array.from({ length: 1 + below(3) }, () => ({ flight_number: `HAT${100 + below(200)}`, date: date() }))
const passengers = () =>
  Array.from({ length: 1 + below(3) }, () => ({ first_name: pick(words), last_name: pick(words), dob: date() }))

const tools = {
  get_user_details: () => ({ user_id: user() }),
  get_reservation_details: () => ({ reservation_id: `R${100000 + below(900000)}` }),
  search_direct_flight: () => ({ origin: city(), destination: city(), date: date() }),
  search_onestop_flight: () => ({ origin: city(), destination: city(), date: date(), max_price: below(1000) }),
  book_reservation: () => ({
    user_id: user(),
    cabin: pick(['economy', 'business', 'basic_economy']),
    flights: flights(),
    passengers: passengers(),
    payment: { method: 'card', amount: below(2000) + 0.5 },
    insurance: random() < 0.5,
  }),
  cancel_reservation: () => ({ reservation_id: `R${100000 + below(900000)}`, reason: text(6 + below(20)) }),
  update_reservation_flights: () => ({ reservation_id: `R${below(900000)}`, cabin: 'economy', flights: flights() }),
  update_reservation_baggages: () => ({ reservation_id: `R${below(900000)}`, total: below(6), nonfree: below(4) }),
  send_certificate: () => ({ user_id: user(), amount: 50 * (1 + below(8)) }),
  calculate: () => ({ expression: `${below(500)} + ${below(500)} * ${below(9)}` }),
  think: () => ({ thought: text(20 + below(70)) }),
  transfer_to_human_agents: () => ({ summary: text(15 + below(60)) }),
}
const names = Object.keys(tools)
const violations = [
  (call) => ({ ...call, tool: 'delete_user', args: { user_id: user() } }),
  (call) => ({ ...call, args: { ...call.args, unexpected_field: 1 } }),
  (call) => ({ ...call, args: {} }),
]

mkdirSync(dirname(out), { recursive: true })
const nameOf = (file) => (fileCount === 1 ? out : out.replace(/\.jsonl$/, `-${file}.jsonl`))
const files = Array.from({ length: fileCount }, (_, file) => ({ open: openSync(nameOf(file), 'w'), block: [] }))
const flush = ({ open, block }) =>
  writeSync(
    open,
    block
      .splice(0)
      .map((line) => `${line}\n`)
      .join(''),
  )
for (let n = 0; n < calls; n++) {
  const perGroup = Math.ceil(calls / Math.ceil(traces / interleaved))
  const trace = Math.floor(n / perGroup) * interleaved + (n % interleaved)
  const tool = pick(names)
  const call = {
    type: 'tool_call',
    trace: `session-${String(trace).padStart(6, '0')}`,
    id: `call_${n.toString(36)}`,
    tool,
    args: tools[tool](),
    timestamp: new Date(1763805600000 + n * 37).toISOString(),
    result: random() < 0.5 ? text(3 + below(12)) : { ok: true, items: below(9) },
  }
  const written = random() < 0.02 ? pick(violations)(call) : call
  const file = files[trace % fileCount]
  // The same draws: the files differ in the results alone.
  file.block.push(JSON.stringify(values['without-results'] ? { ...written, result: undefined } : written))
  if (file.block.length === 1000) flush(file)
}
for (const file of files) {
  flush(file)
  closeSync(file.open)
}
