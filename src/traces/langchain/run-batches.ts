import { isObject, nonEmptyText, objectsOf } from '../../json/json-fields.js'
import type { JsonObject, JsonValue } from '../../model/json.js'
import type { RecordPlace } from '../../model/trace.js'
import { RecentMap } from '../../wire/recent-map.js'

interface PlacedRun {
  readonly run: JsonObject
  readonly at: RecordPlace
}

/** What the SDKs send to LangSmith: runs that began, and what became known of them later, by id. */
export function isBatch(record: JsonValue): record is JsonObject {
  if (!isObject(record)) return false
  return [...objectsOf(record.post), ...objectsOf(record.patch)].some(
    (run) => 'id' in run && ('dotted_order' in run || 'trace_id' in run),
  )
}

/** Joins the two halves of runs, which may stand in different batches. */
export class RunBatches {
  readonly #begun = new RecentMap<PlacedRun>()

  /** Runs that nobody saw end. */
  rest(): Iterable<PlacedRun> {
    return this.#begun.values()
  }

  /** The runs that are whole, and those that are not waited for any longer. */
  *take(batch: JsonObject, at: RecordPlace): Generator<PlacedRun> {
    for (const run of objectsOf(batch.post)) {
      const id = nonEmptyText(run.id)
      if (id === undefined || isSet(run.end_time)) yield { run, at }
      else yield* this.#begun.set(id, { run, at })
    }
    for (const update of objectsOf(batch.patch)) {
      const id = nonEmptyText(update.id) ?? ''
      const begun = this.#begun.get(id)
      this.#begun.delete(id)
      yield begun ? { run: { ...begun.run, ...known(update) }, at: begun.at } : { run: update, at }
    }
  }
}

function known(update: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(update).filter(([, value]) => isSet(value)))
}

function isSet(value: JsonValue | undefined): boolean {
  return value !== undefined && value !== null
}
