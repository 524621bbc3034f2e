import { errorDocument } from '../../model/error-document.js'
import type { AssayResult } from '../../model/result.js'
import { isReportFormat, reporters } from '../../reporters/index.js'
import { reportJson } from '../../reporters/json.js'
import { plainContext, type ReportContext } from '../../reporters/reporter.js'
import type { CheckOutcome } from '../check-outcome.js'
import type { ReportRequest } from '../read-inputs.js'

/** `assay.result.v1`, or `assay.error.v1` if there is no result. */
export function outcomeJson(outcome: CheckOutcome): string {
  return outcome.kind === 'result'
    ? reportJson(outcome.result)
    : `${JSON.stringify(errorDocument(outcome.problems), undefined, 2)}\n`
}

/** The files that the workflow asks for, by path. Formats were checked with the inputs. */
export async function renderReportFiles(
  result: AssayResult,
  requests: readonly ReportRequest[],
  about: Partial<ReportContext>,
): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>()
  for (const { format, path } of requests) {
    if (!isReportFormat(format)) continue
    const render = await reporters[format]()
    files.set(path, render(result, { ...plainContext, ...about }))
  }
  return files
}
