import { readRegExp } from '../../text/regexp/read-regexp.js'
import { type RegExpToken, regexpTokens } from '../../text/regexp/regexp-tokens.js'

/** UTF-16 units. */
const MAX_PATTERN = 1000
/** The largest repetition that linear-time engines take. */
const MAX_REPEAT = 1000

/**
 * Why a regular expression of a rule is refused; undefined if it is fine. It must be in the part of ECMAScript that an engine of
 * linear time can run, because it is run over text that an agent controls.
 */
export function regexFault(pattern: string): string | undefined {
  if (pattern.length > MAX_PATTERN) return `it is longer than ${MAX_PATTERN} characters`
  const reading = readRegExp(pattern)
  if ('fault' in reading) return reading.fault
  return regexpTokens(reading.source)
    .map(nonLinearPart)
    .find((fault) => fault !== undefined)
}

function nonLinearPart(token: RegExpToken): string | undefined {
  if (token.kind === 'open' && /[=!]$/.test(token.text))
    return 'it holds a lookaround, which cannot be run in linear time'
  if (token.kind === 'escape' && /^\\[1-9k]/.test(token.text))
    return 'it holds a backreference, which cannot be run in linear time'
  if (token.kind !== 'repeat') return undefined
  const most = Number.isFinite(token.max) ? token.max : token.min
  return most > MAX_REPEAT ? `it repeats more than ${MAX_REPEAT} times` : undefined
}
