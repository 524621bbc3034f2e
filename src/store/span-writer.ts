import { sha256Hex } from '../canonical/digest.js'
import { parseJson } from '../json/parse-json.js'
import { writeJson } from '../json/write-json.js'
import type { SpanTarget } from '../traces/formats/otlp.js'
import { maxVariants, oneSpan, variantOf } from '../traces/spans/one-span.js'
import type { SpanNote } from '../traces/spans/span-note.js'
import type { DatabaseSync } from './open-store.js'

/** Writes spans into the store as they are read, and remembers in `seen` which OpenTelemetry traces they belong to. */
export class SpanWriter implements SpanTarget {
  readonly #insert
  readonly #known
  readonly #update
  readonly #see
  #file = ''
  #nameless = 0
  #lastSeen = ''
  spans = 0
  changed = 0

  constructor(db: DatabaseSync) {
    db.exec('DROP TABLE IF EXISTS temp.seen; CREATE TEMP TABLE seen (trace_key TEXT PRIMARY KEY) WITHOUT ROWID')
    this.#see = db.prepare('INSERT OR IGNORE INTO temp.seen VALUES (?)')
    this.#insert = db.prepare(
      'INSERT OR IGNORE INTO spans (trace_key, span_id, note, file, line, col) VALUES (?, ?, ?, ?, ?, ?)',
    )
    this.#known = db.prepare('SELECT note FROM spans WHERE trace_key = ? AND span_id = ?')
    this.#update = db.prepare(
      'UPDATE spans SET note = ?, file = ?, line = ?, col = ? WHERE trace_key = ? AND span_id = ? AND note <> ?',
    )
  }

  openFile(file: string): void {
    this.#file = file
    this.#nameless = 0
  }

  add(note: SpanNote): void {
    // What was said is checked and dropped: nothing of it is stored.
    const { file: _, line, column, said: __, ...kept } = note
    const traceKey = note.traceId || `file:${this.#file}`
    // The same file gives the same made-up ids, so that reading it twice adds nothing.
    const spanId = note.spanId || `#${this.#file}#${this.#nameless++}`
    this.changed += this.#write(traceKey, { ...kept, spanId }, [this.#file, line, column])
    this.spans++
    if (traceKey === this.#lastSeen) return
    this.#see.run(traceKey)
    this.#lastSeen = traceKey
  }

  end(): void {}

  /** The number of spans that it changed: a span that only moved to another file or line is the same span. */
  #write(traceKey: string, kept: Kept, place: readonly [string, number, number]): number {
    for (let variant = 1; variant <= maxVariants; variant++) {
      const id = variantOf(kept.spanId, variant)
      const text = writeJson(kept)
      if (Number(this.#insert.run(traceKey, id, text, ...place).changes) > 0) return 1
      const known = String(this.#known.get(traceKey, id)?.note)
      if (known === text) return 0
      const whole = oneSpan({ ...nowhere, ...(parseJson(known) as unknown as Kept) }, { ...nowhere, ...kept })
      if (!whole) continue
      const { file: _, line: __, column: ___, ...joined } = whole
      const joinedText = writeJson(joined)
      return Number(this.#update.run(joinedText, ...place, traceKey, id, joinedText).changes)
    }
    // Compared with enough others: it is one of its own, and the same one when its file is read again.
    const text = writeJson(kept)
    const id = `${kept.spanId}#${sha256Hex(text)}`
    return Number(this.#insert.run(traceKey, id, text, ...place).changes)
  }
}

type Kept = Omit<SpanNote, 'file' | 'line' | 'column'>
const nowhere = { file: 0, line: 0, column: 0 }
