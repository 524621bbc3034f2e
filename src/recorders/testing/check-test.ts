import { openPolicy } from '../../library/sources.js'
import { validateLoaded } from '../../library/validate.js'
import type { AssayResult } from '../../model/result.js'
import { rememberingLoad } from '../../policy/remembering-load.js'
import type { TestPolicy } from './test-options.js'

/** The calls of one test, and what they are checked against. */
export interface TestCase {
  readonly policy: TestPolicy
  readonly events: readonly Readonly<Record<string, unknown>>[]
  /** What the policy's path is relative to, and locations. */
  readonly cwd: string
}

const load = rememberingLoad()

/** @throws {AssayError} for a policy that cannot be used */
export function checkTest({ policy, events, cwd }: TestCase): Promise<AssayResult> {
  return validateLoaded(openPolicy(policy, { cwd }, load), events, { cwd })
}
