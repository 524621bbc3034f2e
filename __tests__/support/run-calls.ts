import { type CheckOptions, check } from '../../src/assay.js'
import type { Outcome } from '../../src/model/outcome.js'
import type { Policy } from '../../src/model/policy.js'
import type { ReadTraces } from '../../src/model/reading.js'
import type { CallResult, ToolCall, TraceRun } from '../../src/model/trace.js'

/** One step of a recording: a call, or the result of the call with that index in its trace. */
export type Step =
  | { readonly call: Omit<ToolCall, 'trace'> & { readonly trace?: string } }
  | { readonly trace?: string; readonly resultOf: number; readonly result: Omit<CallResult, 'trace' | 'id'> }

/** Hands steps to a sink as a reader would: line *n* of `t.jsonl` is step *n*. */
export function readSteps(steps: readonly Step[], traces: readonly string[] = []): ReadTraces {
  return async (sink) => {
    const runs = new Map<string, TraceRun>()
    const runOf = (trace: string): TraceRun => {
      const known = runs.get(trace)
      if (known) return known
      const run = { trace, index: runs.size, calls: 0, lastFile: 0, lastLine: 1, lastColumn: 1 }
      runs.set(trace, run)
      sink.start?.(run)
      return run
    }
    sink.file?.(0, 't.jsonl')
    for (const trace of traces) runOf(trace)
    steps.forEach((step, i) => {
      const trace = ('call' in step ? step.call.trace : step.trace) ?? 'run'
      const run = runOf(trace)
      run.lastLine = i + 1
      if ('call' in step) {
        run.calls++
        sink.call(run, { ...step.call, trace }, run.calls - 1, 0, i + 1, 1)
      } else sink.result(run, step.resultOf, { ...step.result, trace, id: String(step.resultOf) })
    })
    const all = [...runs.values()]
    const calls = all.reduce((sum, run) => sum + run.calls, 0)
    return {
      files: [{ file: 't.jsonl', sha256: '', format: 'native', traces: all.length, calls }],
      skipped: [],
      problems: [],
      runs: all,
      traces: all.length,
      tracesWithCalls: all.filter((run) => run.calls > 0).length,
      calls,
    }
  }
}

export function calls(...tools: string[]): Step[] {
  return tools.map((tool) => ({ call: { tool, args: {} } }))
}

export async function checkSteps(policy: Policy, steps: readonly Step[], options: Partial<CheckOptions> = {}) {
  return check(policy, readSteps(steps), { today: '2026-01-01', ...options })
}

/** The outcome of every rule in every trace, as `trace rule outcome`. */
export async function outcomes(policy: Policy, steps: readonly Step[]): Promise<Map<string, Outcome>> {
  const seen = new Map<string, Outcome>()
  await checkSteps(policy, steps, {
    observers: [{ outcome: (run, rule, outcome) => void seen.set(`${run.trace} ${rule}`, outcome) }],
  })
  return seen
}
