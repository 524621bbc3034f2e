import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { isJson } from '../../json/is-json.js'
import { parseJson } from '../../json/parse-json.js'
import { writeJson } from '../../json/write-json.js'
import { AssayError } from '../../model/problem.js'
import type { AssayResult } from '../../model/result.js'
import type { TestCase } from './check-test.js'
import { verdictAddress } from './test-options.js'
import type { Verdict } from './verdict-server.js'

/**
 * The result of a test: from the runner's own process where it gives verdicts, else, and where it has none to give, decided here.
 * @throws {AssayError} for a policy that cannot be used
 */
export async function askVerdict(test: TestCase): Promise<AssayResult> {
  const address = verdictAddress()
  // A document that JSON would change is checked as it is.
  const isSent = address !== undefined && (typeof test.policy === 'string' || isJson(test.policy))
  const verdict = isSent ? await ask(test, address).catch(() => undefined) : undefined
  if (verdict === undefined) return (await import('./check-test.js')).checkTest(test)
  if ('problems' in verdict) throw new AssayError(verdict.problems)
  return verdict.result
}

async function ask(test: TestCase, address: string): Promise<Verdict> {
  const socket = connect(address)
  socket.end(writeJson(test))
  const verdict = parseJson(await text(socket)) as unknown as Verdict
  if ('problems' in verdict || typeof verdict.result.counts.error === 'number') return verdict
  throw new TypeError('not a verdict')
}
