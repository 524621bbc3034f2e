import * as nodeTest from 'node:test'
import type { AssayTestOptions } from './test-options.js'
import { runTest } from './test-run.js'

export { after, afterEach, before, beforeEach, describe, mock, suite } from 'node:test'
export { type AssayTestOptions, assayTest, type TestPolicy } from './test-options.js'
export { PolicyBreach } from './test-run.js'

export interface AssayTestSettings extends nodeTest.TestOptions {
  readonly assay?: AssayTestOptions
}

type Body = (context: nodeTest.TestContext, done: (result?: unknown) => void) => unknown

interface TestFunction {
  (name?: string, body?: Body): Promise<void>
  (name?: string, settings?: AssayTestSettings, body?: Body): Promise<void>
  (settings?: AssayTestSettings, body?: Body): Promise<void>
  (body?: Body): Promise<void>
}

export interface Test extends TestFunction {
  readonly only: TestFunction
  readonly skip: TestFunction
  readonly todo: TestFunction
}

/** `test` of `node:test`, where each test is a trace of its own: `test('…', { assay: { policy: 'policy.yaml' } }, …)`. */
export const test: Test = Object.assign(recording(nodeTest.test), {
  only: recording(nodeTest.test.only),
  skip: recording(nodeTest.test.skip),
  todo: recording(nodeTest.test.todo),
})

export const it: Test = test

function recording(run: typeof nodeTest.test.only): TestFunction {
  return ((...args: readonly unknown[]) => {
    const body = args.find((arg) => typeof arg === 'function') as Body | undefined
    const settings = args.find((arg) => typeof arg === 'object' && arg !== null) as AssayTestSettings | undefined
    const name = args.find((arg) => typeof arg === 'string') ?? (body?.name || '<anonymous>')
    if (body === undefined) return run(name as string, settings ?? {})
    const wrapped = (context: nodeTest.TestContext): Promise<unknown> =>
      runTest({ runner: 'node-test', file: fileOf(context), names: namesOf(context) }, settings?.assay ?? {}, () =>
        body.length < 2 ? body(context, () => {}) : untilDone(body, context),
      )
    return run(name as string, settings ?? {}, wrapped as never)
  }) as TestFunction
}

function untilDone(body: Body, context: nodeTest.TestContext): Promise<void> {
  return new Promise((resolve, reject) => {
    body(context, (error) => (error === undefined || error === null ? resolve() : reject(error)))
  })
}

/** Node 20 knows neither the file nor the suites of a test. */
function fileOf(context: nodeTest.TestContext): string {
  return (context as { filePath?: string }).filePath ?? process.argv[1] ?? 'node-test'
}

function namesOf(context: nodeTest.TestContext): readonly string[] {
  return [(context as { fullName?: string }).fullName ?? context.name]
}
