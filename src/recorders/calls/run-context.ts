import { AsyncLocalStorage } from 'node:async_hooks'
import type { EventSink } from '../writing/trace-writer.js'

/** The run that the code executing now belongs to: what recorders write under, wherever they sit in the agent. */
export interface RunContext {
  readonly trace: string
  readonly case?: string | undefined
  readonly trial?: string | undefined
  /** Where the run's lines go; absent leaves it to each recorder. */
  readonly writer?: EventSink | undefined
  /** The test that the run is, under a test plugin. */
  readonly test?: { configure(options: object): void } | undefined
}

/**
 * One storage per process, not per copy of this module: test runners load a recorder several times, and a run begun in
 * one copy must be seen by the others.
 */
const key = Symbol.for('assay.run-context.v1')
const holder = globalThis as { [key]?: AsyncLocalStorage<RunContext> }
holder[key] ??= new AsyncLocalStorage<RunContext>()
const storage: AsyncLocalStorage<RunContext> = holder[key]

export function currentRun(): RunContext | undefined {
  return storage.getStore()
}

/** Runs `action`, and everything that it starts, as this run. */
export function runAs<T>(context: RunContext, action: () => T): T {
  return storage.run(context, action)
}
