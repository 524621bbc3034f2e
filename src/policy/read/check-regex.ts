/** UTF-16 units. */
const MAX_PATTERN = 1000
/** The largest repetition that linear-time engines take. */
const MAX_REPEAT = 1000

/**
 * Why a regular expression of a rule is refused; undefined if it is fine. It must be one of JavaScript (without flags) and in the part
 * that an engine of linear time can run, because it is run over text that an agent controls.
 */
export function regexFault(pattern: string): string | undefined {
  if (pattern.length > MAX_PATTERN) return `it is longer than ${MAX_PATTERN} characters`
  try {
    new RegExp(pattern)
  } catch {
    return 'it is not a regular expression'
  }
  return nonLinearFault(pattern)
}

function nonLinearFault(pattern: string): string | undefined {
  let inClass = false
  for (let at = 0; at < pattern.length; at++) {
    const character = pattern[at]!
    if (character === '\\') {
      at++
      if (!inClass && /^(?:[1-9]|k<)/.test(pattern.slice(at)))
        return 'it holds a backreference, which cannot be run in linear time'
    } else if (inClass) inClass = character !== ']'
    else if (character === '[') inClass = true
    else if (/^\(\?(?:<?[=!])/.test(pattern.slice(at, at + 4)))
      return 'it holds a lookaround, which cannot be run in linear time'
    else if (character === '{' && repeatsTooOften(pattern.slice(at, at + 40)))
      return `it repeats more than ${MAX_REPEAT} times`
  }
  return undefined
}

function repeatsTooOften(text: string): boolean {
  const [, least = '0', most = '0'] = /^\{(\d+)(?:,(\d*))?\}/.exec(text) ?? []
  return Number(least) > MAX_REPEAT || Number(most || '0') > MAX_REPEAT
}
