import type { KeyPart } from '../../model/keys.js'
import type { CallFacts, MissingFact } from '../conditions/call-facts.js'
import { wholePart } from '../conditions/path-values.js'
import type { KeyHash } from './key-hash.js'

export type SinglePart = Extract<KeyPart, { readonly kind: '@tool' | '@args' | '@result' | '@agent' }>

/** The hash of a part that has one value at most; undefined if it has none, or what of it was not recorded. */
export type SingleReader = (facts: CallFacts) => number | undefined | MissingFact

export function isSingle(part: KeyPart): part is SinglePart {
  return part.kind.startsWith('@')
}

export function singleReader({ kind }: SinglePart, hash: KeyHash): SingleReader {
  switch (kind) {
    case '@tool':
      return ({ call }) => hash.ofValue(call.tool)
    case '@agent':
      return ({ call: { agent } }) => (agent === undefined ? 'agent' : hash.ofValue(agent))
    case '@args':
      return wholeReader('args', hash)
    case '@result':
      return wholeReader('result', hash)
  }
}

function wholeReader(of: 'args' | 'result', hash: KeyHash): SingleReader {
  return (facts) => {
    const whole = wholePart(of, facts)
    if ('missing' in whole) return whole.missing
    return whole.value === undefined ? undefined : hash.ofPart(of, whole.value)
  }
}
