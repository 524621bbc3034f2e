import { type ExactSum, isNegative } from '../../model/exact-sum.js'
import type { SequenceRule, TotalOf } from '../../model/policy.js'
import { keyedMachine } from '../../rules/keyed/index.js'
import type { Hit, KeyedMachine, KeyedOperand } from '../../rules/keyed/keyed-rule.js'
import { type Subject, type TermForTool, termsForTool } from '../calls/selector-matcher.js'
import type { CallFacts, MissingFact } from '../conditions/call-facts.js'
import type { ConditionTools } from '../conditions/condition-test.js'
import { type Amount, amountReader } from '../keys/amount-reader.js'
import type { KeyHash } from '../keys/key-hash.js'
import { type KeyReader, keyReader, partReads } from '../keys/key-reader.js'

/** What rules are compiled with. */
export interface RuleTools extends ConditionTools {
  readonly hash: KeyHash
}

/** What one keyed rule has to look at when a certain tool is called. */
export interface KeyedTouch {
  readonly rule: number
  readonly machine: KeyedMachine
  readonly operands: readonly OperandReader[]
  readonly everyCall: boolean
  readonly waits: boolean
  readonly waitsForTurn: boolean
  readonly needsArguments: boolean
  readonly needsResult: boolean
}

/** What is known of an operand and a call: what is certain, and what may be besides. */
export interface ReadHit {
  readonly certain: Hit
  readonly possible: Hit
  readonly missing: readonly MissingFact[]
}

interface OperandReader {
  readonly role: KeyedOperand['role']
  readonly isReset: boolean
  /** Undefined: the call has nothing to do with the operand. */
  read(facts: CallFacts): ReadHit | 'too-many' | undefined
  /** Of a call of the tool that is not meant, the keys for which it would have helped; only where that explains a break. */
  readonly missed: ((facts: CallFacts) => readonly number[]) | undefined
}

export const noHit: Hit = { keys: [], any: false, all: false }
export const nothingMissing: readonly MissingFact[] = []

export function keyedTouch(rule: SequenceRule, index: number, tool: Subject, tools: RuleTools): KeyedTouch | undefined {
  const machine = keyedMachine(rule)
  if (machine === undefined) return undefined
  // What is said closes no window and ends no row of calls.
  const everyCall = typeof tool === 'string' && machine.everyCall(rule)
  const operands = machine.operands(rule).map((operand) => ({
    operand,
    terms: termsForTool(operand.selector, tool, tools),
  }))
  if (!everyCall && operands.every(({ terms }) => terms.length === 0)) return undefined
  const terms = operands.flatMap((each) => each.terms)
  const parts = [
    ...[...terms.flatMap(({ term }) => term.key ?? []), ...distinctOf(rule)].map(partReads),
    ...(rule.type === 'total' ? [totalReads(rule.of)] : []),
  ]
  return {
    rule: index,
    machine,
    operands: operands.map(({ operand, terms }) => operandReader(rule, operand, terms, tools)),
    everyCall,
    waits: terms.some(({ waits }) => waits) || (terms.length > 0 && parts.includes('result')),
    waitsForTurn: terms.some(({ waitsForTurn }) => waitsForTurn),
    needsArguments: terms.some(({ needsArguments }) => needsArguments) || parts.includes('args'),
    needsResult: terms.some(({ needsResult }) => needsResult) || parts.includes('result'),
  }
}

/** Durations come with results. */
function totalReads(of: TotalOf): 'args' | 'result' | 'neither' {
  if (of.kind === 'value') return of.path.of
  return of.kind === '@duration' || of.kind === '@elapsed' ? 'result' : 'neither'
}

function distinctOf(rule: SequenceRule) {
  return 'distinct' in rule && rule.distinct ? [rule.distinct] : []
}

/** The operand whose values `distinct` counts. */
function countsValues(rule: SequenceRule, { selector }: KeyedOperand): boolean {
  return (rule.type === 'before' && selector === rule.first) || (rule.type === 'max_calls' && selector === rule.tool)
}

function operandReader(
  rule: SequenceRule,
  operand: KeyedOperand,
  terms: readonly TermForTool[],
  { hash }: RuleTools,
): OperandReader {
  const { role, isReset = false } = operand
  const [distinct] = countsValues(rule, operand) ? distinctOf(rule) : []
  const values = distinct && keyReader([distinct], hash)
  const amounts = rule.type === 'total' ? amountReader(rule.of) : undefined
  const readers = terms.map(({ term, test }) => ({
    test,
    keys: keyReader(term.key, hash),
    // Without a key of its own a reset forgets everything; `before` does so too if the call has no value there.
    forgetsAll: isReset && term.key === undefined,
    forgetsAllWithoutValue: isReset && rule.type === 'before',
  }))
  const only =
    readers.length === 1 && !isReset && values === undefined && amounts === undefined ? readers[0] : undefined
  const explains = rule.type === 'before' && operand.selector === rule.first && terms.some(({ always }) => !always)
  return {
    role,
    isReset,
    missed: explains ? (facts) => readers.flatMap(({ keys }) => keysOf(keys(facts))) : undefined,
    read(facts) {
      if (only !== undefined) {
        const hit = knownHit(only, facts)
        if (hit !== 'unknown') return hit
      }
      let hit: MutableHit | undefined
      for (const reader of readers) {
        const met = reader.test(facts)
        if (met === false) continue
        hit ??= { certain: emptyHit(), possible: emptyHit(), missing: [] }
        if (!readTerm(hit, met, reader, facts)) return 'too-many'
      }
      if (hit && values && !readValues(hit, values, facts)) return 'too-many'
      if (hit && amounts && !isReset) readAmount(hit, amounts(facts))
      return hit
    },
  }
}

function keysOf(read: ReturnType<KeyReader>): readonly number[] {
  return read === 'too-many' ? [] : read.keys
}

/** Of most operands and calls all is known, and what is certain is all that is possible. */
function knownHit({ test, keys }: TermReader, facts: CallFacts): ReadHit | 'too-many' | 'unknown' | undefined {
  const met = test(facts)
  if (met === false) return undefined
  if (met !== true) return 'unknown'
  const read = keys(facts)
  if (read === 'too-many') return read
  if (read.missing !== undefined) return 'unknown'
  const hit = { keys: read.keys, any: false, all: false, isMeant: true }
  return { certain: hit, possible: hit, missing: nothingMissing }
}

interface Growing {
  keys: number[]
  any: boolean
  all: boolean
  isMeant?: boolean
  values?: readonly number[]
  anyValue?: boolean
  amount?: ExactSum
  anyAmount?: 'added' | 'left-out'
}

interface MutableHit {
  readonly certain: Growing
  readonly possible: Growing
  readonly missing: MissingFact[]
}

function emptyHit(): Growing {
  return { keys: [], any: false, all: false }
}

interface TermReader {
  readonly test: TermForTool['test']
  readonly keys: KeyReader
  readonly forgetsAll: boolean
  readonly forgetsAllWithoutValue: boolean
}

function readTerm(hit: MutableHit, met: true | MissingFact, reader: TermReader, facts: CallFacts): boolean {
  const { certain, possible, missing } = hit
  const isMet = met === true
  if (!isMet) missing.push(met)
  if (reader.forgetsAll) {
    possible.all = true
    if (isMet) certain.all = true
    return true
  }
  const read = reader.keys(facts)
  if (read === 'too-many') return false
  // A key that is not known may be there.
  const isKnown = isMet && read.missing === undefined
  certain.isMeant = isKnown && certain.isMeant !== false
  possible.isMeant = true
  addKeys(possible.keys, read.keys)
  if (isMet) addKeys(certain.keys, read.keys)
  if (read.missing !== undefined) {
    missing.push(read.missing)
    possible.any = true
  } else if (reader.forgetsAllWithoutValue && read.keys.length === 0) {
    possible.all = true
    if (isMet) certain.all = true
  }
  return true
}

function readValues({ certain, possible, missing }: MutableHit, values: KeyReader, facts: CallFacts): boolean {
  const read = values(facts)
  if (read === 'too-many') return false
  certain.values = read.keys
  possible.values = read.keys
  if (read.missing !== undefined) {
    missing.push(read.missing)
    possible.anyValue = true
  }
  return true
}

/** What may be subtracted, or is not known, is on neither side. */
function readAmount({ certain, possible, missing }: MutableHit, { known, missing: open }: Amount): void {
  certain.amount = known
  possible.amount = known
  const isOpen = open !== undefined || (missing.length > 0 && isNegative(known))
  if (open !== undefined) missing.push(open)
  if (!isOpen) return
  certain.anyAmount = 'left-out'
  possible.anyAmount = 'added'
}

function addKeys(to: number[], keys: readonly number[]): void {
  for (const key of keys) if (to.length === 0 || !to.includes(key)) to.push(key)
}
