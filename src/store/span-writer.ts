import { writeJson } from '../json/write-json.js'
import type { SpanTarget } from '../traces/formats/otlp.js'
import type { SpanNote } from '../traces/spans/span-note.js'
import type { DatabaseSync } from './open-store.js'

/** Writes spans into the store as they are read, and remembers in `seen` which OpenTelemetry traces they belong to. */
export class SpanWriter implements SpanTarget {
  readonly #insert
  readonly #see
  #file = ''
  #nameless = 0
  #lastSeen = ''
  spans = 0
  changed = 0

  constructor(db: DatabaseSync) {
    db.exec('DROP TABLE IF EXISTS temp.seen; CREATE TEMP TABLE seen (trace_key TEXT PRIMARY KEY) WITHOUT ROWID')
    this.#see = db.prepare('INSERT OR IGNORE INTO temp.seen VALUES (?)')
    // A span that only moved to another file or line is the same span.
    this.#insert = db.prepare(`INSERT INTO spans (trace_key, span_id, note, file, line, col) VALUES (?, ?, ?, ?, ?, ?)
      ON CONFLICT (trace_key, span_id) DO UPDATE SET note = excluded.note, file = excluded.file, line = excluded.line, col = excluded.col
      WHERE note <> excluded.note`)
  }

  openFile(file: string): void {
    this.#file = file
    this.#nameless = 0
  }

  add(note: SpanNote): void {
    const { file: _, line, column, ...kept } = note
    const traceKey = note.traceId || `file:${this.#file}`
    // The same file gives the same made-up ids, so that reading it twice adds nothing.
    const spanId = note.spanId || `#${this.#file}#${this.#nameless++}`
    const text: string = writeJson({ ...kept, spanId })
    this.changed += Number(this.#insert.run(traceKey, spanId, text, this.#file, line, column).changes)
    this.spans++
    if (traceKey === this.#lastSeen) return
    this.#see.run(traceKey)
    this.#lastSeen = traceKey
  }

  end(): void {}
}
