import { createEvaluator } from '../../src/evaluate/evaluator.js'
import { RunRecorder } from '../../src/evidence/run/run-recorder.js'
import type { JsonValue } from '../../src/model/json.js'
import type { Policy } from '../../src/model/policy.js'
import type { ToolCall, TraceFile, TraceRun } from '../../src/model/trace.js'
import type { Redact } from '../../src/text/redact.js'

const selector = (tool: string) => ({ label: tool, terms: [{ tools: [tool], argsMatch: [] }] })

/** A policy with a list, a schema, a limit-free rule set: enough for every decision that a run can hold. */
export const runPolicy: Policy = {
  name: 'run-policy',
  version: '2.0',
  digest: `sha256:${'ab'.repeat(32)}`,
  tools: { deny: [{ value: 'delete_*' }], denyClasses: [] },
  toolClasses: new Map(),
  constraints: new Map([
    ['read_file', [{ origin: 'schemas', schema: { type: 'object', required: ['path'] } as JsonValue }]],
  ]),
  definitions: {},
  unconstrainedTools: { value: 'allow' },
  aliases: new Map(),
  sequences: [{ id: 'before:login->book', type: 'before', first: selector('login'), then: selector('book') }],
  levels: new Map(),
  tolerate: new Map(),
  coverage: { exclude: [] },
  waivers: [],
  showArgs: [],
}

export interface RecordedCall {
  readonly trace: string
  readonly tool: string
  readonly args?: JsonValue | undefined
}

export const runFiles: readonly TraceFile[] = [
  { file: 'traces/a.jsonl', sha256: 'cd'.repeat(32), format: 'native', traces: 1, calls: 1 },
]

/** Evaluates calls in memory and records them. */
export async function recordRun(
  calls: Iterable<RecordedCall>,
  options: { readonly redact?: Redact; readonly temporaryFolder: string; readonly policy?: Policy },
): Promise<RunRecorder> {
  const recorder = new RunRecorder(options.policy ?? runPolicy, { redact: 'values', ...options })
  const evaluator = await createEvaluator(recorder.policy, [recorder])
  const runs = new Map<string, TraceRun>()
  for (const call of calls) {
    let run = runs.get(call.trace)
    if (!run) {
      run = { trace: call.trace, index: runs.size, calls: 0, lastFile: 0, lastLine: 1, lastColumn: 1 }
      runs.set(call.trace, run)
    }
    evaluator.call(run, call as ToolCall, run.calls++, 0, 1, 1)
  }
  evaluator.finish([...runs.values()])
  return recorder
}
