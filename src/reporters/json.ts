import type { AssayResult } from '../model/result.js'
import { escapeJsonForLogs } from '../text/escape-json.js'

/** The result itself, as `schemas/assay.result.v1.schema.json` describes it: two spaces, one final line break, the key order of the model. */
export function reportJson(result: AssayResult): string {
  return `${escapeJsonForLogs(JSON.stringify(result, undefined, 2))}\n`
}
