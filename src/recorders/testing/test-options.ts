import { currentRun } from '../calls/run-context.js'

/** What the policy of a test may be: a file, relative to the working directory, or the document itself. */
export type TestPolicy = string | Readonly<Record<string, unknown>>

/** Of one test. */
export interface AssayTestOptions {
  /** Checked against the calls of this test, which fails if a rule of level error is broken. `false`: none. */
  readonly policy?: TestPolicy | false
  /** Where the lines of this test go, instead of the suite's file. Emptied when a run first writes to it. */
  readonly traceFile?: string
}

/** Of a suite. */
export interface AssaySuiteOptions {
  /** Checked against every test that a recorder was part of, and measured for coverage at the end. */
  readonly policy?: TestPolicy
  /** Folder of the traces. Default `traces`. */
  readonly traces?: string
}

/** Sets the options of the test that runs now; call it first in the test. Outside a test it does nothing. */
export function assayTest(options: AssayTestOptions): void {
  currentRun()?.test?.configure(options)
}

const variable = 'ASSAY_TEST_OPTIONS'

/** How a suite's options reach its workers. */
export function suiteEnvironment(options: AssaySuiteOptions): Record<string, string> {
  return { [variable]: JSON.stringify(options) }
}

export function suiteOptions(): AssaySuiteOptions {
  const text = process.env[variable]
  return text === undefined ? {} : (JSON.parse(text) as AssaySuiteOptions)
}
