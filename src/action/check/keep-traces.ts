import { closeSync, openSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { JsonValue } from '../../model/json.js'
import type { ReadTraces } from '../../model/reading.js'
import type { AssayResult } from '../../model/result.js'
import type { CallResult, CallSink, ToolCall, TraceRun } from '../../model/trace.js'
import { type Redact, redactSecrets, redactText, withoutTokens } from '../../text/redact.js'
import { CanonicalWriter } from '../../traces/write-canonical.js'

/** In the artifact. */
export const tracesFile = 'broken-traces.jsonl'
/** Traces that are kept, and UTF-16 units of their lines. */
const limits = { traces: 1000, text: 64 << 20 }

/** The traces that broke a rule, in a file to look at. */
export interface KeptTraces {
  readonly path: string
  readonly kept: number
  readonly broken: number
}

/**
 * Reads the traces once more and writes those that broke a rule as canonical lines, in as much detail as everything else
 * that the job writes. What a line lacks for that reason it marks as cut, so that a check of it never passes for want of values.
 */
export async function keepTraces(
  read: ReadTraces,
  result: AssayResult,
  redact: Redact,
  folder: string,
): Promise<KeptTraces | undefined> {
  const broken = new Set(result.findings.flatMap(({ trace }) => trace ?? []))
  if (broken.size === 0) return undefined
  const path = join(folder, tracesFile)
  const file = openSync(path, 'w')
  try {
    const kept = new Set<string>()
    let left = limits.text
    const writer = new CanonicalWriter((line) => {
      left -= line.length
      if (left >= 0) writeFileSync(file, line)
    })
    const isWanted = ({ trace }: TraceRun) => {
      // The result names traces without the tokens that their names may hold.
      if (!broken.has(trace) && !broken.has(withoutTokens(trace))) return false
      if (!kept.has(trace) && (kept.size === limits.traces || left < 0)) return false
      return kept.add(trace)
    }
    await read(chosen(writer, isWanted, redact))
    writer.end()
    return { path, kept: left < 0 ? Math.max(0, kept.size - 1) : kept.size, broken: broken.size }
  } finally {
    closeSync(file)
  }
}

function chosen(writer: CanonicalWriter, isWanted: (run: TraceRun) => unknown, redact: Redact): CallSink {
  return {
    start() {},
    call(run, call, callIndex) {
      if (isWanted(run)) writer.call(labelOnly(run), redactedCall(call, redact), callIndex)
    },
    result(run, callIndex, result) {
      if (isWanted(run)) writer.result(labelOnly(run), callIndex, redactedResult(result, redact))
    },
  }
}

/** What is known of the run besides its name and task may be anything. */
function labelOnly({ index, trace, calls, case: task, trial, lastFile, lastLine, lastColumn }: TraceRun): TraceRun {
  const label = withoutTokens({ trace, case: task, trial })
  return { ...label, index, calls, lastFile, lastLine, lastColumn }
}

function redactedCall(call: ToolCall, redact: Redact): ToolCall {
  if (redact === 'none') return call
  const { args, result, error, usage, truncated = [], ...named } = call
  const parts = [redacted('/args', args, redact), redacted('/result', result, redact)] as const
  const [shownArgs, shownResult] = parts
  const cut = parts.flatMap((part) => (part.changed === undefined ? [] : [part.changed]))
  return {
    ...withoutTokens(named),
    ...(args !== undefined && { args: shownArgs.value }),
    ...(result !== undefined && { result: shownResult.value }),
    ...(error !== undefined && { error: redactedError(error, redact) }),
    ...(usage !== undefined && redact === 'secrets' && { usage: redactSecrets(usage).value }),
    ...((cut.length > 0 || truncated.length > 0) && {
      truncated: [...new Set([...truncated.map(withoutTokens), ...cut])],
    }),
  }
}

function redactedResult(of: CallResult, redact: Redact): CallResult {
  if (redact === 'none') return of
  const { result, error, ...named } = of
  return {
    ...withoutTokens(named),
    ...(result !== undefined && { result: redacted('/result', result, redact).value }),
    ...(error !== undefined && { error: redactedError(error, redact) }),
  }
}

function redacted(path: string, value: JsonValue | undefined, redact: 'values' | 'secrets') {
  if (value === undefined) return { value: undefined, changed: undefined }
  if (redact === 'values') return { value: namesOnly(value), changed: path }
  const { value: clean, count } = redactSecrets(value)
  return { value: clean, changed: count > 0 ? path : undefined }
}

function redactedError(error: string, redact: 'values' | 'secrets'): string {
  return redact === 'values' ? gone : redactText(error).value
}

const gone = '[redacted]'
/** Levels and members; a recording may hold anything. */
const deepest = 8
const most = 200

/** The names of a value's members, and none of its values. */
function namesOnly(value: JsonValue, depth = 0): JsonValue {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || depth === deepest) return gone
  const members = Object.entries(value).slice(0, most)
  // A name such as `__proto__` is a name like any other.
  return Object.fromEntries(
    members.map(([name, member]) => [withoutTokens(name), namesOnly(member as JsonValue, depth + 1)]),
  )
}
