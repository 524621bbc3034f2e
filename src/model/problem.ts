import type { Location } from './location.js'

/** Something wrong with what the user gave us (not with the agent): a policy, a flag, a file. */
export interface Problem {
  readonly code: string
  readonly level: 'error' | 'warning'
  /** One sentence: what is wrong. */
  readonly message: string
  readonly location?: Location | undefined
  /** What to do about it. */
  readonly remedy?: string | undefined
  /** The offending line with a caret under the column, ready to print; policy text, not trace text. */
  readonly excerpt?: string | undefined
}

/** Trouble that the user can fix. Problems are gathered first and thrown together; each host catches this once and exits 2. */
export class AssayError extends Error {
  readonly problems: readonly Problem[]

  constructor(problems: readonly [Problem, ...Problem[]] | Problem) {
    const list = 'code' in problems ? [problems] : problems
    super(list.map((problem) => `${problem.code}: ${problem.message}`).join('\n'))
    this.name = 'AssayError'
    this.problems = list
  }
}
