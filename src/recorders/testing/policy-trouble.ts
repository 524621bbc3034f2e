import { AssayError, type Problem } from '../../model/problem.js'
import { stripControl } from '../../text/strip-control.js'
import { truncate } from '../../text/truncate.js'
import type { TestPolicy } from './test-options.js'

/** Problems shown; the command line shows all. */
const shown = 10

/** What a policy that cannot be used says, as the command line does: code, place, what is wrong, what to do. */
class UnusablePolicy extends Error {
  constructor(problems: readonly Problem[]) {
    const lines = problems.slice(0, shown).flatMap(linesOf)
    const more =
      problems.length > shown ? [`  … and ${problems.length - shown} more; \`assay policy validate\` shows all`] : []
    super(['The policy cannot be used.', ...lines, ...more].join('\n'))
    this.name = 'UnusablePolicy'
    this.stack = `${this.name}: ${this.message}`
  }
}

/** The error in words for the person who runs the tests; nothing for an error of another kind. */
export function policyTrouble(error: unknown): Error | undefined {
  return error instanceof AssayError ? new UnusablePolicy(error.problems) : undefined
}

/** Reads a suite's policy before its first test, so that what is wrong with it is said once. @throws Error */
export async function requireUsable(policy: TestPolicy | undefined): Promise<void> {
  if (policy === undefined) return
  const { validate } = await import('../../library/validate.js')
  try {
    await validate(policy, [])
  } catch (error) {
    throw policyTrouble(error) ?? error
  }
}

function linesOf({ code, level, message, location, remedy }: Problem): readonly string[] {
  if (level !== 'error') return []
  const place = location?.file === undefined ? '' : `${location.file}:${location.line}:${location.column}  `
  return [`  ${line(`${place}${code}  ${message}`)}`, ...(remedy === undefined ? [] : [`    → ${line(remedy)}`])]
}

function line(text: string): string {
  return truncate(stripControl(text), 500)
}
