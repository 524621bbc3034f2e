import { relative, resolve } from 'node:path'
import { didYouMean } from '../../text/did-you-mean.js'
import { currentRun } from '../calls/run-context.js'

/** What the policy of a test may be: a file, relative to the root of the project, or the document itself. */
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
  currentRun()?.test?.configure(checkTestOptions(options))
}

const ofTest = ['policy', 'traceFile'] as const
const ofSuite = ['policy', 'traces'] as const

/** An option that does not exist would leave its test or suite unchecked, and green. @throws TypeError */
export function checkTestOptions(options: AssayTestOptions): AssayTestOptions {
  return checked(options, ofTest, 'a test')
}

/** @throws TypeError */
export function checkSuiteOptions(options: AssaySuiteOptions): AssaySuiteOptions {
  return checked(options, ofSuite, 'a suite')
}

function checked<T extends object>(options: T, known: readonly string[], of: string): T {
  for (const [name, value] of Object.entries(options)) {
    if (!known.includes(name)) {
      const meant = didYouMean(name, known)
      throw new TypeError(
        `assay: ${JSON.stringify(name)} is not an option of ${of}${meant === undefined ? '' : `; did you mean ${meant}?`} There are ${known.join(' and ')}.`,
      )
    }
    const fits = name === 'policy' ? isPolicy(value, of === 'a test') : value === undefined || isText(value)
    if (!fits) throw new TypeError(`assay: the option ${name} of ${of} cannot be ${JSON.stringify(value)}.`)
  }
  return options
}

function isPolicy(value: unknown, mayBeNone: boolean): boolean {
  return (
    value === undefined ||
    isText(value) ||
    (mayBeNone && value === false) ||
    (typeof value === 'object' && value !== null && !Array.isArray(value))
  )
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== ''
}

const variables = {
  options: 'ASSAY_TEST_OPTIONS',
  root: 'ASSAY_TEST_ROOT',
  verdicts: 'ASSAY_TEST_VERDICTS',
} as const

/** How a suite's options reach its workers. @param root what its paths are relative to, if not the working directory */
export function suiteEnvironment(options: AssaySuiteOptions, root?: string): Record<string, string> {
  return {
    [variables.options]: JSON.stringify(checkSuiteOptions(options)),
    ...(root !== undefined && { [variables.root]: root }),
  }
}

/** How workers learn where verdicts are given; without an address each decides by itself. */
export function verdictEnvironment(address: string | undefined): Record<string, string> {
  return { [variables.verdicts]: address ?? '' }
}

/** Where verdicts are given, in a worker. */
export function verdictAddress(): string | undefined {
  return process.env[variables.verdicts] || undefined
}

/** The options of this worker's suite, with paths from the working directory. */
export function suiteOptions(): AssaySuiteOptions {
  const text = process.env[variables.options]
  return text === undefined ? {} : fromRoot(checkSuiteOptions(JSON.parse(text) as AssaySuiteOptions))
}

/** The paths of a suite, or of a test, from the working directory: they were written from the root of the project. */
export function fromRoot<T extends AssaySuiteOptions | AssayTestOptions>(
  options: T,
  root = process.env[variables.root],
): T {
  if (root === undefined || resolve(root) === process.cwd()) return options
  const moved = (path: string) => relative(process.cwd(), resolve(root, path)).replaceAll('\\', '/')
  const { policy } = options
  return {
    ...options,
    ...(typeof policy === 'string' && { policy: moved(policy) }),
    ...('traceFile' in options && options.traceFile !== undefined && { traceFile: moved(options.traceFile) }),
    ...('traces' in options && options.traces !== undefined && { traces: moved(options.traces) }),
  }
}
