// Reads damaged traces of one format and counts what must not happen: a crash, a file that takes seconds, a record that
// nothing is said of, and a whole call that is lost next to the damage. Imports nothing, so that a test can use it as well.

/** Lines of one damaged file, and milliseconds that reading it may take. */
const linesOfFile = 40
const slow = 5000

/**
 * @param {object} run
 * @param {object} run.format the format, as `src/traces/formats` has it
 * @param {readonly (readonly unknown[])[]} run.fixtures records of that format, file by file
 * @param {number} run.lines how many damaged lines to read
 * @param {number} run.seed
 * @param {Function} run.readTraces the reader
 */
export async function fuzzFormat({ format, fixtures, lines, seed, readTraces }) {
  const random = randomOf(seed)
  const score = { format: format.id, lines: 0, whole: 0, excused: 0, crashes: [], hangs: [], silent: [], lost: [] }
  const blocks = await wholeBlocks(format, fixtures, readTraces)
  for (let file = 0; score.lines < lines; file++) {
    const isDirty = random() < 0.3
    const { values, texts } = damagedLines(fixtures, random, isDirty)
    score.lines += texts.length
    const block = pick(blocks, random)?.(file)
    const at = Math.floor(random() * texts.length)
    const text = [...texts.slice(0, at), ...(block?.lines ?? []), ...texts.slice(at), ''].join('\n')
    const named = await read(readTraces, text, { format: format.id }, score)
    if (named && block) countLost(score, block, named, isDirty, text)
    if (file % 5 === 0) await read(readTraces, text, {}, score)
    for (const value of values) countSilent(score, format, value)
  }
  return score
}

/** Calls that are left out with a true reason, though their own lines are whole. */
const explained =
  /superseded|exported twice|forked from|repeats|twice|beyond|same capture|from elsewhere|cut off|merged/

function countLost(score, block, { calls, reading }, isDirty, text) {
  const found = calls.filter((tool) => tool.includes(block.mark)).length
  score.whole += block.calls
  if (found === block.calls) return
  const reasons = reading.skipped.map(({ reason }) => reason)
  const isExplained = found < block.calls && reasons.some((reason) => explained.test(reason))
  if (isExplained || (isDirty && reading.problems.length > 0)) {
    score.excused += block.calls
    return
  }
  score.lost.push({ expected: block.calls, found, text })
}

/** Of each record alone something must be said: a call, a result, a run, a message, a problem, or why it is left out. */
function countSilent(score, format, value) {
  let said = 0
  const say = () => {
    said++
  }
  const sink = { call: say, result: say, start: say, message: say, usage() {}, skip: say, problem: say }
  const place = { line: 1, column: 1, of: () => place }
  try {
    const reader = format.open(sink, { file: 'fuzz.jsonl', sessionKeys: [] })
    reader.record(value, place)
    reader.end()
  } catch (error) {
    score.crashes.push({ error: String(error?.stack ?? error), text: JSON.stringify(value) })
    return
  }
  if (said === 0) score.silent.push({ text: JSON.stringify(value) })
}

async function read(readTraces, text, options, score) {
  const calls = []
  const sink = { call: (_, { tool }) => calls.push(tool), result() {}, message() {} }
  const start = Date.now()
  try {
    const reading = await readTraces([{ file: 'fuzz.jsonl', chunks: [Buffer.from(text)] }], sink, options)
    return { calls, reading }
  } catch (error) {
    if (error?.name !== 'AssayError') score.crashes.push({ error: String(error?.stack ?? error), text })
    return undefined
  } finally {
    if (Date.now() - start > slow) score.hangs.push({ milliseconds: Date.now() - start, text })
  }
}

/** Each file of the fixtures as whole lines whose tools have names of their own, to be found again between damaged ones. */
async function wholeBlocks(format, fixtures, readTraces) {
  const blocks = []
  for (const records of fixtures) {
    const calls = []
    const ids = new Set()
    const note = (_, { tool, id }) => {
      calls.push(tool)
      if (id !== undefined && id.length > 2) ids.add(id)
    }
    const text = records.map((record) => JSON.stringify(record)).join('\n')
    const input = { file: 'fuzz.jsonl', chunks: [Buffer.from(text)] }
    await readTraces([input], { call: note, result() {}, message() {} }, { format: format.id })
    const tools = new Set(calls)
    // Only files whose tools can be renamed say what must be found.
    const make = (number) => {
      const mark = `whole${number}x`
      const renamed = records.map((record) => JSON.stringify(renamedIn(record, tools, ids, mark)))
      return { mark, calls: calls.length, lines: renamed }
    }
    const { mark, lines } = make(0)
    const again = []
    const renamedInput = { file: 'fuzz.jsonl', chunks: [Buffer.from(lines.join('\n'))] }
    const sink = { call: (_, { tool }) => again.push(tool), result() {}, message() {} }
    const ok = await readTraces([renamedInput], sink, { format: format.id }).catch(() => undefined)
    if (ok && calls.length > 0 && again.filter((tool) => tool.includes(mark)).length === calls.length) blocks.push(make)
  }
  return blocks
}

const idKey = /(?:^|[_.-])(?:id|uuid)$|[a-z](?:Id|ID|Uuid)$/

function renamedIn(value, tools, ids, mark, key = '') {
  if (typeof value === 'string') return renamedText(value, tools, ids, mark, key)
  if (Array.isArray(value)) return value.map((item) => renamedIn(item, tools, ids, mark, key))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, held]) => [name, renamedIn(held, tools, ids, mark, name)]),
  )
}

function renamedText(text, tools, ids, mark, key) {
  if (tools.has(text)) return `${text}_${mark}`
  if (/^(?:[0-9a-f]{16}|[0-9a-f]{32})$/.test(text)) return hexOf(text + mark, text.length)
  if (idKey.test(key) && text !== '') return `${text}-${mark}`
  let renamed = text
  for (const tool of tools)
    renamed = renamed
      .replaceAll(`"${tool}"`, `"${tool}_${mark}"`)
      .replace(new RegExp(`(^|[ '/:])${escaped(tool)}($|[ '])`), `$1${tool}_${mark}$2`)
  for (const id of ids) renamed = renamed === id ? `${id}-${mark}` : renamed.replaceAll(`"${id}"`, `"${id}-${mark}"`)
  return renamed
}

function escaped(text) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

function hexOf(text, length) {
  let hash = ''
  for (let round = 0; hash.length < length; round++) {
    let state = 2166136261 ^ round
    for (let i = 0; i < text.length; i++) state = Math.imul(state ^ text.charCodeAt(i), 16777619)
    hash += (state >>> 0).toString(16).padStart(8, '0')
  }
  return hash.slice(0, length)
}

function damagedLines(fixtures, random, isDirty) {
  const values = []
  const texts = []
  for (let line = 0; line < linesOfFile; line++) {
    const records = pick(fixtures, random)
    const value = damaged(pick(records, random), random, records)
    const text = JSON.stringify(value)
    if (text === undefined) continue
    values.push(JSON.parse(text))
    texts.push(isDirty && random() < 0.3 ? brokenText(text, random) : text)
    if (random() < 0.05) texts.push(text)
  }
  return { values, texts }
}

/** One to four changes of a copy: members lost, renamed, exchanged, repeated, or of another kind. */
function damaged(record, random, records) {
  let copy = structuredClone(record)
  for (let changes = 1 + Math.floor(random() * 4); changes > 0; changes--) {
    const places = placesIn(copy)
    if (places.length === 0) return hostile(random)
    const { holder, key } = pick(places, random)
    const kind = random()
    if (kind < 0.2) Array.isArray(holder) ? holder.splice(key, 1) : delete holder[key]
    else if (kind < 0.55) holder[key] = hostile(random)
    else if (kind < 0.7) {
      const other = pick(places, random)
      ;[holder[key], other.holder[other.key]] = [other.holder[other.key], holder[key]]
    } else if (kind < 0.8 && Array.isArray(holder)) holder.push(structuredClone(holder[key]))
    else if (kind < 0.9 && !Array.isArray(holder)) {
      const name =
        pick(
          places.filter(({ key: each }) => typeof each === 'string'),
          random,
        )?.key ?? 'x'
      if (name !== '__proto__') holder[name] = holder[key]
    } else {
      const from = placesIn(structuredClone(pick(records, random)))
      const taken = pick(from, random)
      if (taken) holder[key] = taken.holder[taken.key]
    }
    if (isCircular(copy)) copy = structuredClone(record)
  }
  return copy
}

/** Exchanging a member with one inside of it makes a circle. */
function isCircular(value) {
  try {
    JSON.stringify(value)
    return false
  } catch {
    return true
  }
}

function placesIn(root) {
  const places = []
  const waiting = [root]
  for (let holder = waiting.pop(); holder !== undefined && places.length < 500; holder = waiting.pop()) {
    if (typeof holder !== 'object' || holder === null) continue
    const keys = Array.isArray(holder) ? [...holder.keys()] : Object.keys(holder)
    for (const key of keys) {
      places.push({ holder, key })
      waiting.push(holder[key])
    }
  }
  return places
}

const values = [
  null,
  true,
  false,
  0,
  -1,
  1e308,
  1767607200,
  1767607200000,
  '',
  '0',
  'null',
  '{}',
  '[]',
  '{"a":1}',
  '{"a":',
  '[{"type":"text","text":"x"}]',
  '__proto__',
  'constructor',
  '\u0000',
  '\ud800',
  '\u202e',
  '../../x',
  'tool',
  'assistant',
  'error',
  '2026-02-30T00:00:00Z',
  [],
  {},
  [[]],
  [null],
  { a: null },
  { type: 'tool_use' },
  { name: '' },
  { role: 'tool' },
  { type: 'text', text: 'x' },
  [{ id: 'x' }, { id: 'x' }],
]

function hostile(random) {
  const kind = random()
  if (kind < 0.04) return 'x'.repeat(Math.floor(random() * 5000))
  if (kind < 0.06) return nested(Math.floor(random() * 200))
  return structuredClone(pick(values, random))
}

function nested(depth) {
  let value = {}
  for (let level = 0; level < depth; level++) value = level % 2 === 0 ? [value] : { content: value }
  return value
}

function brokenText(text, random) {
  const at = Math.floor(random() * text.length)
  const kind = random()
  if (kind < 0.3) return text.slice(0, at)
  if (kind < 0.5)
    return (
      text.slice(0, at) + pick(['\u0000', '"', '{', '}', '\\', ',', '\u2028', '\ufeff', '\r'], random) + text.slice(at)
    )
  if (kind < 0.7) return text.slice(at)
  return kind < 0.85 ? `${text}${text}` : `# ${text}`
}

function pick(list, random) {
  return list[Math.floor(random() * list.length)]
}

/** Mulberry32: the same numbers from the same seed, everywhere. */
function randomOf(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** The records of a fixture: of JSON lines, of an array, or the one value. */
export function recordsOf(text) {
  try {
    const value = JSON.parse(text)
    return Array.isArray(value) ? value : [value]
  } catch {
    return text
      .split('\n')
      .filter((line) => line.trim() !== '' && !line.startsWith('#'))
      .map((line) => JSON.parse(line))
  }
}
