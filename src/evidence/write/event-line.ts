import type { BundleContext } from './bundle-context.js'

/** What an event has besides its data, in the words of the line. */
export interface EventShape {
  readonly type: string
  readonly subject?: string | undefined
  readonly datacontenttype?: string | undefined
  readonly pii?: boolean | undefined
  readonly secrets?: boolean | undefined
  readonly traceparent?: string | undefined
}

/**
 * The canonical line of events of one shape, as the constant pieces around what differs: content hash, number, data, number.
 * The keys stand in order by hand, because a hundred thousand lines share all of it.
 */
export interface LinePieces {
  readonly beforeHash: Buffer
  readonly beforeSeq: Buffer
  readonly beforeData: Buffer
  readonly beforeId: Buffer
  readonly end: Buffer
}

export function linePieces(context: BundleContext, shape: EventShape): LinePieces {
  const { runId, source, time, producer } = context
  const optional = (key: string, value: string | undefined) => (value === undefined ? '' : `"${key}":${quote(value)},`)
  return {
    beforeHash: Buffer.from('{"assaycontenthash":"sha256:'),
    beforeSeq: Buffer.from(
      `","assaygit":${quote(producer.git ?? 'unknown')},"assaypii":${shape.pii ?? false},` +
        `"assayproducer":${quote(producer.name)},"assayproducerversion":${quote(producer.version)},` +
        `"assayrunid":${quote(runId)},"assaysecrets":${shape.secrets ?? false},"assayseq":`,
    ),
    beforeData: Buffer.from(',"data":'),
    beforeId: Buffer.from(
      `,"datacontenttype":${quote(shape.datacontenttype ?? 'application/json')},"id":${quote(`${runId}:`).slice(0, -1)}`,
    ),
    end: Buffer.from(
      `","source":${quote(source)},"specversion":"1.0",${optional('subject', shape.subject)}"time":${quote(time)},` +
        `${optional('traceparent', shape.traceparent)}"type":${quote(shape.type)}}\n`,
    ),
  }
}

/** Bytes of a line besides its data, at most: the pieces, a hash, two numbers. */
export function envelopeBytes({ beforeHash, beforeSeq, beforeData, beforeId, end }: LinePieces): number {
  return beforeHash.length + beforeSeq.length + beforeData.length + beforeId.length + end.length + 64 + 32
}

/** Puts lines together in a buffer of its own, which the next line overwrites. */
export class LineAssembler {
  private buffer = Buffer.allocUnsafe(4096)

  /** `hash`: 64 hexadecimal digits. `data`: canonical JSON. */
  line(pieces: LinePieces, hash: Uint8Array, seq: number, data: Uint8Array): Uint8Array {
    const needed = envelopeBytes(pieces) + data.length
    if (this.buffer.length < needed) this.buffer = Buffer.allocUnsafe(needed * 2)
    const { buffer } = this
    const digits = String(seq)
    let at = 0
    buffer.set(pieces.beforeHash, at)
    at += pieces.beforeHash.length
    buffer.set(hash, at)
    at += hash.length
    buffer.set(pieces.beforeSeq, at)
    at += pieces.beforeSeq.length
    at += buffer.write(digits, at, 'latin1')
    buffer.set(pieces.beforeData, at)
    at += pieces.beforeData.length
    buffer.set(data, at)
    at += data.length
    buffer.set(pieces.beforeId, at)
    at += pieces.beforeId.length
    at += buffer.write(digits, at, 'latin1')
    buffer.set(pieces.end, at)
    at += pieces.end.length
    return buffer.subarray(0, at)
  }
}

function quote(text: string): string {
  return JSON.stringify(text)
}
