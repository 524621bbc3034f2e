import { tooDeep } from '../json/depth.js'
import { isObject } from '../json/json-fields.js'
import type { JsonValue } from '../model/json.js'
import { windowRecords } from './file-reader.js'
import type { TraceFormat } from './formats/format.js'
import { isOwnLine, isUntypedCall, native } from './formats/native.js'
import { decode } from './framing/framing.js'
import { recogniseFormat } from './recognise-format.js'
import { isGrokSession } from './unread-sessions.js'

/** Whether the first record is certain to be a line of Assay's own, by the first bytes of the file. */
export function beginsWithOwnLine(head: Buffer, limit: number): boolean {
  const [first] = firstRecords(head, limit, 1)
  return first !== undefined && isOwnLine(first)
}

/** Whether it is certain, by the first bytes of a file, that all of it is read as lines of Assay's own. */
export function beginsNative(head: Buffer, limit: number, formats: readonly TraceFormat[]): boolean {
  const records = firstRecords(head, limit, windowRecords)
  if (records.length < windowRecords || isGrokSession(records)) return false
  return records.some(settles) && recogniseFormat(records, formats) === native
}

/** A file that has none such may be refused at its end, for what it was all in all. */
function settles(record: JsonValue): boolean {
  return native.recognise(record) === 'certain' || isUntypedCall(record)
}

/** The first lines as records; none from the first line on that is not one object and nothing else. */
function firstRecords(head: Buffer, limit: number, most: number): readonly JsonValue[] {
  const records: JsonValue[] = []
  for (let start = 0; records.length < most; ) {
    const end = head.indexOf(10, start)
    const text = end < 0 || end - start > limit ? undefined : decode(head, start, end)
    const value = text?.startsWith('{') === true ? parsed(text) : undefined
    if (!isObject(value) || tooDeep(value, end - start)) break
    records.push(value)
    start = end + 1
  }
  return records
}

function parsed(text: string): JsonValue | undefined {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
