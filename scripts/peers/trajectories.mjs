// `expect` against agentevals and Google's ADK on generated trajectories, in all modes.
// python3 -m venv V && V/bin/pip install agentevals google-adk && npm run build && npm run peers -- --python V/bin/python
import { spawnSync } from 'node:child_process'
import { parseArgs } from 'node:util'

const { values } = parseArgs({
  options: {
    python: { type: 'string', default: 'python3' },
    vectors: { type: 'string', default: '3000' },
    seed: { type: 'string', default: '20260105' },
  },
})
const lib = new URL('../../lib/', import.meta.url)
const { check } = await import(new URL('assay.js', lib))
const { loadPolicyObject, requirePolicy } = await import(new URL('policy/load-policy.js', lib))
const { readTraceValues } = await import(new URL('traces/read-traces.js', lib))

let seed = Number(values.seed)
/** Numbers from 0 up to 1, the same on every machine (mulberry32). */
function random() {
  seed = (seed + 0x6d2b79f5) | 0
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296
}
const pick = (list) => list[Math.floor(random() * list.length)]
// Python takes `true` for 1 and `false` for 0, JSON does not.
const constants = [1, 2, 1.5, 'a', '1', null, [1, 2], [2, 1], { x: 1 }, false]
const args = () => Object.fromEntries(['p', 'q'].flatMap((name) => (random() < 0.5 ? [[name, pick(constants)]] : [])))
const call = () => ({ tool: pick(['a', 'b']), args: args() })
const shuffled = (list) =>
  list
    .map((each) => [random(), each])
    .sort((a, b) => a[0] - b[0])
    .map(([, each]) => each)

/** Most trajectories are near what is expected: the same with one call changed, left out, added or moved. */
function vector() {
  const mode = pick(['strict', 'in_order', 'unordered', 'superset', 'subset'])
  // Only `strict` may expect no call.
  const expected = Array.from(
    { length: mode === 'strict' ? Math.floor(random() * 4) : 1 + Math.floor(random() * 3) },
    call,
  )
  const near = () => {
    const made = random() < 0.3 ? shuffled(expected) : [...expected]
    if (random() < 0.3) made.splice(Math.floor(random() * (made.length + 1)), 0, call())
    if (random() < 0.3) made.splice(Math.floor(random() * made.length), 1)
    return made.map((each) => (random() < 0.15 ? { ...each, args: { ...each.args, ...args() } } : each))
  }
  const made = random() < 0.8 ? near() : Array.from({ length: Math.floor(random() * 4) }, call)
  return { mode, args: pick(['exact', 'partial', 'ignore']), made, expected }
}

async function ours({ mode, args: compared, made, expected }) {
  const calls = expected.map(({ tool, args: literal }) => ({ tool, args: literal }))
  const policy = requirePolicy(
    loadPolicyObject({
      version: '2.0',
      enforcement: { unconstrained_tools: 'allow' },
      sequences: [{ id: 'r', type: 'expect', mode, args: compared, calls }],
    }),
  )
  const records = [
    { type: 'trace_start', trace: 't' },
    ...made.map((each) => ({ type: 'tool_call', trace: 't', ...each })),
  ]
  const { rules } = await check(policy, async (sink) => readTraceValues(records, sink), { today: '2026-01-01' })
  if (rules[0].notEvaluable > 0) throw new Error(`not evaluable: ${JSON.stringify({ mode, compared, made, expected })}`)
  return rules[0].violated === 0
}

/**
 * Where arguments are compared in part, agentevals takes the first call that fits and asks no further, and in `subset` and
 * `unordered` it also asks that the expected arguments hold those of the call. Here the calls are assigned to one another.
 */
function isKnown(peer, { mode, args: compared }, own) {
  if (peer !== 'agentevals' || compared !== 'partial') return false
  return mode === 'subset' || mode === 'unordered' || own
}

const vectors = Array.from({ length: Number(values.vectors) }, vector)
const input = vectors.map((each) => `${JSON.stringify(each)}\n`).join('')
const script = new URL('trajectory_answers.py', import.meta.url).pathname
const { status, stdout, stderr } = spawnSync(values.python, [script], { input, encoding: 'utf8', maxBuffer: 1 << 28 })
if (status !== 0) throw new Error(stderr)
const answers = stdout
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))

const rows = new Map()
const different = []
for (const [n, each] of vectors.entries()) {
  const own = await ours(each)
  for (const [peer, answer] of Object.entries(answers[n])) {
    if (answer === null) continue
    const key = `${peer.padEnd(10)} ${each.mode.padEnd(9)} ${each.args.padEnd(7)}`
    const row = rows.get(key) ?? { asked: 0, agreed: 0, passed: 0, known: 0 }
    rows.set(key, row)
    row.asked++
    if (own) row.passed++
    if (own === answer) row.agreed++
    else if (isKnown(peer, each, own)) row.known++
    else different.push({ peer, ours: own, ...each })
  }
}
for (const [key, { asked, agreed, passed, known }] of [...rows].sort())
  console.log(`${key}  ${agreed}/${asked} agree (${passed} pass)${known > 0 ? `, ${known} known to differ` : ''}`)
for (const each of different.slice(0, 20)) console.log(JSON.stringify(each))
process.exitCode = different.length === 0 ? 0 : 1
