import { canonicalJson } from '../../canonical/canonical-json.js'
import { parseJsonText } from '../../json/json-text.js'
import { writeJson } from '../../json/write-json.js'
import { ExactNumber } from '../../model/exact-number.js'
import type { JsonValue } from '../../model/json.js'
import type { Key, KeyPart } from '../../model/keys.js'
import type { CallFacts, MissingFact } from '../conditions/call-facts.js'
import { pathValues, wholePart } from '../conditions/path-values.js'
import type { KeyHash } from './key-hash.js'

/** Keys of one call; beyond, the rule is not evaluable in its trace. */
const maxKeysOfCall = 4_096

/** The keys that a call has, as hashes, each once. */
export interface KeyReading {
  readonly keys: readonly number[]
  /** What was not recorded of the part that keys are read from: there may be others. */
  readonly missing?: MissingFact | undefined
}

export type KeyReader = (facts: CallFacts) => KeyReading | 'too-many'

/** Without parts: the one key of a rule that holds for the trace as a whole. */
const wholeTrace: KeyReading = { keys: [0] }
const nothing: KeyReading = { keys: [] }

/** What a key reads of a call. A key of several parts is all combinations of their values; none if one has none. */
export function keyReader(key: Key | undefined, hash: KeyHash): KeyReader {
  if (key === undefined) return () => wholeTrace
  const parts = key.map((part) => partReader(part, hash))
  const [first] = parts
  if (parts.length === 1 && first) return first
  return (facts) => {
    let keys: number[][] = [[]]
    let missing: MissingFact | undefined
    for (const part of parts) {
      const read = part(facts)
      if (read === 'too-many') return read
      if (read.keys.length === 0 && read.missing === undefined) return nothing
      if (keys.length * read.keys.length > maxKeysOfCall) return 'too-many'
      missing ??= read.missing
      // Most parts have one value, which needs no further lists.
      const [only] = read.keys
      if (read.keys.length === 1) for (const tuple of keys) tuple.push(only as number)
      else keys = keys.flatMap((tuple) => read.keys.map((each) => [...tuple, each]))
    }
    return { keys: keys.map((tuple) => hash.ofHashes(tuple)), missing }
  }
}

/** Whether a part is read from the arguments, the result or neither. */
export function partReads(part: KeyPart): 'args' | 'result' | 'neither' {
  switch (part.kind) {
    case 'value':
    case 'words':
      return part.path.of
    case '@args':
      return 'args'
    case '@result':
      return 'result'
    default:
      return 'neither'
  }
}

function partReader(part: KeyPart, hash: KeyHash): KeyReader {
  switch (part.kind) {
    case '@tool':
      return ({ call }) => ({ keys: [hash.ofText(kinds.text, call.tool)] })
    case '@agent':
      return ({ call: { agent } }) =>
        agent === undefined ? { keys: [], missing: 'agent' } : { keys: [hash.ofText(kinds.text, agent)] }
    case '@args':
    case '@result': {
      const of = part.kind === '@args' ? 'args' : 'result'
      return (facts) => {
        const whole = wholePart(of, facts)
        if ('missing' in whole) return { keys: [], missing: whole.missing }
        return whole.value === undefined ? nothing : { keys: [hashOf(parseJsonText(whole.value), hash, false)] }
      }
    }
    case 'value':
      return (facts) => {
        const { values, missing } = pathValues(part.path, facts)
        return unique(
          values.map((value) => hashOf(value, hash, part.asText === true)),
          missing,
        )
      }
    case 'words':
      return (facts) => {
        const { values, missing } =
          part.path.steps.length === 0 ? wholeText(part.path.of, facts) : pathValues(part.path, facts)
        const words = values.flatMap((value) => (typeof value === 'string' ? wordsOf(value) : []))
        return unique(
          words.map((word) => hash.ofText(kinds.text, word)),
          missing,
        )
      }
  }
}

function wholeText(of: 'args' | 'result', facts: CallFacts) {
  const whole = wholePart(of, facts)
  if ('missing' in whole) return { values: [], missing: whole.missing }
  const { value } = whole
  return {
    values: value === undefined ? [] : [typeof value === 'string' ? value : writeJson(value)],
    missing: undefined,
  }
}

function unique(keys: readonly number[], missing: MissingFact | undefined): KeyReading | 'too-many' {
  if (keys.length < 2) return { keys, missing }
  const different = [...new Set(keys)]
  return different.length > maxKeysOfCall ? 'too-many' : { keys: different, missing }
}

const kinds = { text: 1, number: 2, other: 3 } as const

/** Equal JSON values have equal hashes, whatever the order of members; `1` and `"1"` differ unless numbers are texts. */
function hashOf(value: JsonValue, hash: KeyHash, numbersAsText: boolean): number {
  if (typeof value === 'string') return hash.ofText(kinds.text, value)
  if (typeof value === 'number' || value instanceof ExactNumber)
    return hash.ofText(numbersAsText ? kinds.text : kinds.number, canonicalJson(value))
  return hash.ofText(kinds.other, canonicalJson(value))
}

const word = /[\p{L}\p{Nd}_@.+#-]+/gu

function wordsOf(text: string): string[] {
  return (text.match(word) ?? []).map((each) => each.replace(/[.,]+$/, '')).filter((each) => each !== '')
}
