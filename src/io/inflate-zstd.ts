// Not loaded late: the bundler loses the members of a module that is a function.
import { pipeline, Readable, type Transform } from 'node:stream'
import { isSkippable, isZstd, ZstdFrame } from './zstd-frame.js'
import { zstdInflater } from './zstd-inflater.js'

type Stored = Iterable<Uint8Array> | AsyncIterable<Uint8Array>

/** The uncompressed bytes of frames that follow one another; `read` takes how many stored bytes were used. */
export async function* inflateZstd(
  stored: Stored,
  refuse: (why: string) => Error,
  read: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  const inflater = zstdInflater()
  if (inflater === undefined)
    throw refuse(
      'it is Zstandard-compressed, for which Node.js 22.15 or later is needed; or decompress it with `zstd -d`',
    )
  const source = new Source(stored, read)
  for (let head = await source.head(); head.length > 0; head = await source.head()) {
    if (!isZstd(head) && !isSkippable(head))
      throw refuse('something that is not compressed stands behind its compressed data')
    const frame = new ZstdFrame()
    const broken: Error[] = []
    const bytes = source.frame(frame, () => broken.push(refuse('its compressed data is damaged or incomplete')))
    if (isSkippable(head)) for await (const _ of bytes);
    else yield* decompressed(bytes, inflater(), () => broken[0] ?? refuse('its compressed data is damaged'))
    if (broken[0]) throw broken[0]
  }
}

async function* decompressed(
  bytes: AsyncIterable<Uint8Array>,
  decompress: Transform,
  failure: () => Error,
): AsyncGenerator<Uint8Array> {
  pipeline(Readable.from(bytes), decompress, () => {})
  try {
    yield* decompress as AsyncIterable<Buffer>
  } catch {
    throw failure()
  }
}

/** Stored bytes, of which a frame takes its own. */
class Source {
  readonly #chunks: Iterator<Uint8Array> | AsyncIterator<Uint8Array>
  readonly #read: (bytes: number) => void
  #rest = Buffer.alloc(0)

  constructor(stored: Stored, read: (bytes: number) => void) {
    this.#chunks = Symbol.asyncIterator in stored ? stored[Symbol.asyncIterator]() : stored[Symbol.iterator]()
    this.#read = read
  }

  /** The four bytes by which a frame is known, or the fewer that are left. */
  async head(): Promise<Uint8Array> {
    while (this.#rest.length < 4 && (await this.#more()));
    return this.#rest.subarray(0, 4)
  }

  async *frame(frame: ZstdFrame, broken: () => void): AsyncGenerator<Uint8Array> {
    while (!frame.isWhole) {
      if (this.#rest.length === 0 && !(await this.#more())) return broken()
      const taken = frame.take(this.#rest)
      if (taken === undefined) return broken()
      const own = this.#rest.subarray(0, taken)
      this.#rest = this.#rest.subarray(taken)
      yield own
    }
  }

  /** A copy: the file's buffer is filled anew. */
  async #more(): Promise<boolean> {
    const { value, done } = await this.#chunks.next()
    if (done) return false
    this.#read(value.length)
    this.#rest = Buffer.concat([this.#rest, value])
    return true
  }
}
