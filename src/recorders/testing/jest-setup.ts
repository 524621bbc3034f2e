import { runTest } from './test-run.js'

interface CircusBlock {
  readonly name: string
  readonly parent?: CircusBlock
}

interface CircusTest extends CircusBlock {
  fn?: (this: unknown, ...args: unknown[]) => unknown
}

interface CircusEvent {
  readonly name: string
  readonly test?: CircusTest
}

/** jest-circus keeps its event handlers here; a test's function is replaced just before it is called. */
const handlers = (globalThis as Record<symbol, unknown>)[Symbol.for('EVENT_HANDLERS')]
if (!Array.isArray(handlers)) throw new Error('assay/jest needs the default test runner, jest-circus')

const wrapped = new WeakSet<object>()

handlers.push(({ name, test }: CircusEvent) => {
  if (name !== 'test_start' || test?.fn === undefined || wrapped.has(test)) return
  wrapped.add(test)
  const body = test.fn
  const names = namesOf(test)
  const file =
    (globalThis as unknown as { expect: { getState(): { testPath?: string } } }).expect.getState().testPath ?? 'jest'
  const run = function (this: unknown, ...args: unknown[]): Promise<unknown> {
    return runTest({ runner: 'jest', file, names }, {}, () =>
      body.length === 0 ? body.call(this) : untilDone(body, this, args),
    )
  }
  test.fn = run
})

function namesOf(test: CircusBlock): readonly string[] {
  const names: string[] = []
  for (let block: CircusBlock | undefined = test; block?.parent !== undefined; block = block.parent)
    names.unshift(block.name)
  return names
}

/** A test that takes `done` ends when it is called. */
function untilDone(body: (...args: unknown[]) => unknown, self: unknown, args: readonly unknown[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const done = Object.assign(
      (error?: unknown) => (error === undefined || error === null ? resolve() : reject(error)),
      {
        fail: reject,
      },
    )
    body.call(self, done, ...args.slice(1))
  })
}
