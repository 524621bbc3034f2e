import { isObject } from '../json/json-fields.js'
import type { JsonObject, JsonValue } from '../model/json.js'

interface KnownFile {
  is(record: JsonObject): boolean
  readonly says: string
}

/** Files that agents write and people take for traces: what they are, and what to give instead. */
const files: readonly KnownFile[] = [
  {
    is: ({ response, stats }) =>
      (typeof response === 'string' || response === null) && isObject(stats) && ('models' in stats || 'tools' in stats),
    says:
      'This is the answer of Gemini CLI (--output-format json), which counts its tool calls and does not hold them: ' +
      'use --output-format stream-json, or the session below ~/.gemini/tmp.',
  },
]

/** What the records are known to be instead of a trace. */
export function knownWithoutCalls(records: readonly JsonValue[]): string | undefined {
  return files.find(({ is }) => records.some((record) => isObject(record) && is(record)))?.says
}
