import { rmSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import type { AssayResult } from '../../model/result.js'
import { endRun } from '../calls/recorder.js'
import { type RunContext, runAs } from '../calls/run-context.js'
import { toJsonValue } from '../writing/plain-json.js'
import { recordingIsOff } from '../writing/recording-switch.js'
import { type EventSink, TraceWriter } from '../writing/trace-writer.js'
import { askVerdict } from './ask-verdict.js'
import { breachText, brokenPlaces, nothingRecordedText, type SourcePlace } from './breach-text.js'
import { policyTrouble } from './policy-trouble.js'
import {
  type AssaySuiteOptions,
  type AssayTestOptions,
  checkTestOptions,
  fromRoot,
  suiteOptions,
} from './test-options.js'
import { mergedFile, partFile, type Runner } from './trace-parts.js'

/** Which test this is. */
export interface TestIdentity {
  readonly runner: Runner
  /** The test file, absolute or relative to the working directory. */
  readonly file: string
  /** With the suites around it, outermost first. */
  readonly names: readonly string[]
  /** Where in the file, if the runner says so. */
  readonly location?: { readonly line: number; readonly column: number } | undefined
}

/**
 * Runs a test as one trace: what recorders see while it runs, also after awaits and concurrently with other tests, is its
 * own. Then checks it against the policy. Rejects with what the test rejects with, else with what the agent broke.
 */
export async function runTest<T>(
  identity: TestIdentity,
  options: AssayTestOptions,
  body: () => T | Promise<T>,
): Promise<T> {
  if (recordingIsOff()) return await body()
  const run = new TestRun(identity, fromRoot(checkTestOptions(options)), suiteOptions())
  let result: T
  try {
    result = await runAs(run.context, body)
  } catch (error) {
    run.close()
    throw error
  }
  run.close()
  await run.check()
  return result
}

/** What a breach throws. Its stack are the lines of the agent and of the test, none of ours. */
export class PolicyBreach extends Error {
  declare readonly result: AssayResult | undefined

  constructor(message: string, result?: AssayResult, places: readonly SourcePlace[] = []) {
    super(message)
    this.name = 'PolicyBreach'
    // Not enumerable: reporters print every member that is.
    Object.defineProperty(this, 'result', { value: result })
    this.stack = [`${this.name}: ${message}`, ...places.map(frame)].join('\n')
  }

  /** What a reporter prints of it. Vitest prints members that are not enumerable, too. */
  toJSON(): { readonly name: string; readonly message: string; readonly stack: string | undefined } {
    return { name: this.name, message: this.message, stack: this.stack }
  }
}

function frame({ what, file, line, column = 1 }: SourcePlace): string {
  return `    at ${what} (${resolve(file)}:${line}:${column})`
}

class TestRun {
  readonly context: RunContext
  readonly #suite: AssaySuiteOptions
  readonly #runner: Runner
  readonly #writer: TestWriter
  readonly #test: readonly SourcePlace[]
  #options: AssayTestOptions

  constructor(identity: TestIdentity, options: AssayTestOptions, suite: AssaySuiteOptions) {
    const file = relative(process.cwd(), resolve(identity.file)).replaceAll('\\', '/')
    // With the file: tests of one title in two files are two cases.
    const test = [file, ...identity.names].join(' > ')
    const attempt = attemptOf(test)
    this.#suite = suite
    this.#runner = identity.runner
    this.#test = identity.location === undefined ? [] : [{ what: 'test', file: identity.file, ...identity.location }]
    this.#options = options
    this.#writer = new TestWriter(options.traceFile ?? partFile(identity.runner, suite, file))
    this.context = {
      trace: attempt === 0 ? test : `${test} #${attempt}`,
      case: test,
      trial: String(attempt),
      writer: this.#writer,
      test: { configure: (more) => this.#configure(more) },
    }
  }

  close(): void {
    endRun(this.context)
    this.#writer.close()
  }

  /** Throws if the test's calls break its policy. A policy of the test itself, not the suite's, asks that there be some. */
  async check(): Promise<void> {
    const { events } = this.#writer
    const policy = this.#options.policy ?? this.#suite.policy
    if (policy === undefined || policy === false) return
    if (events.length === 0) {
      if (this.#options.policy !== undefined)
        throw new PolicyBreach(nothingRecordedText(this.context.trace), undefined, this.#test)
      return
    }
    const result = await askVerdict({ policy, events, cwd: process.cwd() }).catch((error: unknown) => {
      throw policyTrouble(error) ?? error
    })
    if (result.counts.error > 0)
      throw new PolicyBreach(breachText(result, events, this.#place()), result, [
        ...brokenPlaces(result, events),
        ...this.#test,
      ])
  }

  /** Where the trace is when the run has ended. */
  #place(): string {
    return `${this.context.trace}, in ${this.#options.traceFile ?? mergedFile(this.#runner, this.#suite)}`
  }

  #configure(asked: AssayTestOptions): void {
    const more = fromRoot(asked)
    this.#options = { ...this.#options, ...more }
    if (more.traceFile !== undefined) this.#writer.redirect(more.traceFile)
  }
}

/** The writer of one test: its lines go to a file and are kept for the policy. The file is opened by the first line. */
class TestWriter implements EventSink {
  readonly events: Record<string, unknown>[] = []
  #target: string
  #open: TraceWriter | undefined

  constructor(target: string) {
    this.#target = target
  }

  write(event: object): void {
    this.events.push(toJsonValue(event) as Record<string, unknown>)
    this.#open ??= openFresh(this.#target)
    this.#open.write(event)
  }

  beforeClose(): void {}

  close(): void {
    this.#open?.close()
    this.#open = undefined
  }

  redirect(target: string): void {
    this.#open?.close()
    this.#open = undefined
    this.#target = target
  }
}

const started = new Set<string>()
const attempts = new Map<string, number>()

/** The first line that this process writes to a file begins it anew: what an earlier run left is not of this one. */
function openFresh(target: string): TraceWriter {
  const path = resolve(target)
  if (!started.has(path)) rmSync(path, { force: true })
  started.add(path)
  return new TraceWriter(path)
}

/** Retries and repeats of one test are trials 0, 1, 2 … of one case. */
function attemptOf(test: string): number {
  const attempt = attempts.get(test) ?? 0
  attempts.set(test, attempt + 1)
  return attempt
}
