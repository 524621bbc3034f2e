import { hasInteriorStar } from '../../text/tool-pattern.js'
import type { Tree } from '../document/document-tree.js'
import type { PolicyProblems } from '../policy-problems.js'

/** Whether a policy can name it: what holds a line break or a double quote is text that lost its quotes, or two names in one. */
export function isNameable(name: string): boolean {
  return !/["\n\r\v\f\u0085\u2028\u2029]/.test(name)
}

/** Blanks, and what cannot be seen. */
const UNSEEN = /[\s\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]/gu

/** Refuses a name or pattern of tools that none can have been meant by, and warns of what is seldom meant. */
export function checkName(name: Tree, problems: PolicyProblems): void {
  if (name.kind !== 'scalar' || typeof name.value !== 'string') return
  if (name.spansLines) refuse(name.value, name.offset, 'goes over several lines', problems)
  else if (isRefused(name.value, name.offset, problems)) return
  else warnOf(name.value, name.offset, problems)
}

/** The same for a name that is a key; `exact`: it stands for one tool, and no pattern can. */
export function checkNameKey(name: string, offset: number, problems: PolicyProblems, exact = true): void {
  if (isRefused(name, offset, problems)) return
  if (!exact || !name.includes('*')) {
    warnOf(name, offset, problems)
    return
  }
  const message = `\`${name}\` is a pattern, and here stands the name of one tool, so no call would be meant.`
  problems.add(problems.invalidCode, offset, message, 'Write an entry for each tool.')
}

/** For names of arguments, which may hold blanks. */
export function checkKey(key: string, offset: number, problems: PolicyProblems): void {
  isRefused(key, offset, problems)
}

function isRefused(name: string, offset: number, problems: PolicyProblems): boolean {
  if (isNameable(name)) return false
  refuse(name, offset, name.includes('"') ? 'holds a double quote' : 'holds a line break', problems)
  return true
}

function refuse(name: string, offset: number, why: string, problems: PolicyProblems): void {
  const message = `The name \`${name.replace(/\s+/g, ' ')}\` ${why}, which no name does.`
  problems.add(
    problems.invalidCode,
    offset,
    message,
    'A quote, a comma or an indent is probably missing; comments of YAML begin with `#`.',
  )
}

function warnOf(name: string, offset: number, problems: PolicyProblems): void {
  const unseen = name.match(UNSEEN)
  if (unseen) {
    const what = unseen.every((char) => char === ' ') ? 'a blank' : 'a character that cannot be seen'
    const message = `The name \`${name}\` holds ${what}; a tool without it is another tool.`
    problems.add('W_POLICY_BLANK_IN_NAME', offset, message)
  }
  if (!hasInteriorStar(name)) return
  const message = `\`${name}\` has a \`*\` inside; here it is a wildcard, other engines take it literally and match nothing.`
  problems.add('W_PATTERN_INTERIOR_STAR', offset, message)
}
