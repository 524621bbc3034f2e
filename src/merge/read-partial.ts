import { readShape } from '../baseline/read-shape.js'
import { baselineCodes } from '../codes/baseline-codes.js'
import type { KindSet } from '../evaluate/findings/finding-tally.js'
import type { RawFinding } from '../evaluate/findings/raw-finding.js'
import { AssayError } from '../model/problem.js'
import type { Partial } from './partial.js'
import { partialSchema } from './partial-schema.js'

/** Characters that a partial result may have: V8 holds no longer text in twice that. */
export const maxPartialSize = 256 << 20

/**
 * Reads what `partialText` wrote. The text comes from another machine: nothing in it is trusted to be sound.
 *
 * @param name what the user calls it, safe to print
 * @throws {AssayError} `E_PARTIAL_INVALID`, `E_PARTIAL_VERSION`
 */
export async function readPartial(text: string, name: string): Promise<Partial> {
  if (text.length > maxPartialSize)
    throw refusal('E_PARTIAL_INVALID', name, `it is larger than ${maxPartialSize >> 20} MiB`)
  const shape = await readShape(text, 'assay.partial', partialSchema)
  if (!shape.ok) throw refusal(shape.version === undefined ? 'E_PARTIAL_INVALID' : 'E_PARTIAL_VERSION', name, shape.why)
  const partial = shape.value as Partial
  const contradiction = contradictionIn(partial)
  if (contradiction !== undefined) throw refusal('E_PARTIAL_INVALID', name, contradiction)
  return partial
}

/** What a schema cannot say: references that lead nowhere, counts that cannot be. */
function contradictionIn(partial: Partial): string | undefined {
  const { files, traceIds, problems, logs, tracesWithCalls, timelines, facts, calls, rules, callRules } = partial
  const isFile = ({ file }: { readonly file: number }) => file < files.length
  if (!problems.every(isFile) || !logs.every(({ kept }) => kept.every(isFile)))
    return 'it points to a file that it does not list'
  if (new Set(traceIds).size < traceIds.length) return 'it lists a trace twice'
  if (tracesWithCalls > traceIds.length) return 'it counts more traces than it lists'
  if (
    facts.traces !== traceIds.length ||
    facts.calls !== calls ||
    !facts.sums.every(({ known }) => known <= facts.traces)
  )
    return 'it sums up other traces than it lists'
  const logged = new Set(logs.map(({ rule }) => rule))
  if (logged.size < logs.length) return 'it lists a rule twice'
  if ([...rules, ...callRules].some(({ rule, violated }) => violated > 0 && !logged.has(rule)))
    return 'it counts traces that broke a rule of which it has no finding'
  for (const { rule, total, kept, groups, findings, traces } of logs) {
    if (kept.length > total) return 'it lists more findings than it counts'
    if (kept.some((item) => item.rule !== rule)) return 'it lists a finding under another rule'
    if (kept.some(isExplainedLater)) return 'it explains a finding by a later call'
    const isSet = (set: KindSet) =>
      set.kinds.length > 0 && set.kinds.every((kind, i) => kind < groups.length && kind > (set.kinds[i - 1] ?? -1))
    if (![...findings, ...traces].every(isSet)) return 'it counts what it does not list'
    if (findings.reduce((sum, set) => sum + set.count, 0) !== total) return 'its counts of findings do not add up'
  }
  for (const { total, calls } of timelines) {
    if (!calls.every(({ at }) => at === undefined || isFile(at))) return 'it points to a file that it does not list'
    if (calls.some(({ index }, i) => index >= total || index <= (calls[i - 1]?.index ?? -1)))
      return 'it lists calls that its trace cannot have'
  }
  return undefined
}

function isExplainedLater({ callIndex = Number.POSITIVE_INFINITY, related = [] }: RawFinding): boolean {
  return related.some((call) => call.callIndex >= callIndex)
}

function refusal(code: 'E_PARTIAL_INVALID' | 'E_PARTIAL_VERSION', name: string, why: string): AssayError {
  return new AssayError({
    code,
    level: 'error',
    message: `${name} cannot be merged: ${why}.`,
    remedy: baselineCodes[code].remedy,
  })
}
