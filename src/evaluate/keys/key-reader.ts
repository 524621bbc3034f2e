import { canonicalJson } from '../../canonical/canonical-json.js'
import { writeJson } from '../../json/write-json.js'
import { ExactNumber } from '../../model/exact-number.js'
import type { JsonValue } from '../../model/json.js'
import type { Key, KeyPart } from '../../model/keys.js'
import type { CallFacts, MissingFact } from '../conditions/call-facts.js'
import { type PathValues, pathValues, wholePart } from '../conditions/path-values.js'
import type { KeyHash } from './key-hash.js'
import { isSingle, type SinglePart, type SingleReader, singleReader } from './single-reader.js'

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
  if (key.every(isSingle))
    return tupleReader(
      key.map((part) => singleReader(part, hash)),
      hash,
    )
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

/** A list of the values of each part would take longer than all else that a loop rule does. */
function tupleReader(parts: readonly SingleReader[], hash: KeyHash): KeyReader {
  const tuple = new Float64Array(parts.length)
  return (facts) => {
    let missing: MissingFact | undefined
    for (let at = 0; at < parts.length; at++) {
      const read = (parts[at] as SingleReader)(facts)
      if (read === undefined) return nothing
      if (typeof read === 'number') tuple[at] = read
      else missing ??= read
    }
    if (missing !== undefined) return { keys: [], missing }
    return { keys: [parts.length === 1 ? (tuple[0] as number) : hash.ofHashes(tuple)] }
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
  if (isSingle(part)) return tupleReader([singleReader(part, hash)], hash)
  const comparedAs = comparison(part)
  return (facts) => {
    const { values, missing } = valuesOf(part, facts)
    const [only] = values
    if (values.length === 1 && only !== undefined) return { keys: [hash.ofValue(comparedAs(only))], missing }
    const different = [...new Set(values.map((value) => hash.ofValue(comparedAs(value))))]
    return different.length > maxKeysOfCall ? 'too-many' : { keys: different, missing }
  }
}

function valuesOf(part: Exclude<KeyPart, SinglePart>, facts: CallFacts): PathValues {
  if (part.kind === 'value') return pathValues(part.path, facts)
  const { values, missing } =
    part.path.steps.length === 0 ? wholeText(part.path.of, facts) : pathValues(part.path, facts)
  return { values: values.flatMap((value) => (typeof value === 'string' ? wordsOf(value) : [])), missing }
}

/** What a value is compared as. */
function comparison(part: Exclude<KeyPart, SinglePart>): (value: JsonValue) => JsonValue {
  if (part.kind === 'words' || !part.asText) return (value) => value
  return (value) => (typeof value === 'number' || value instanceof ExactNumber ? canonicalJson(value) : value)
}

function wholeText(of: 'args' | 'result', facts: CallFacts): PathValues {
  const whole = wholePart(of, facts)
  if ('missing' in whole) return { values: [], missing: whole.missing }
  const { value } = whole
  return { values: value === undefined ? [] : [typeof value === 'string' ? value : writeJson(value)] }
}

const word = /[\p{L}\p{Nd}_@.+#-]+/gu

function wordsOf(text: string): string[] {
  return (text.match(word) ?? []).map((each) => each.replace(/[.,]+$/, '')).filter((each) => each !== '')
}
