/** Bytes that wait for more: a buffer that grows by doubling, so that a value of any length is copied a constant number of times. */
export class ByteQueue {
  #buffer = Buffer.alloc(0)
  #start = 0
  #end = 0

  get length(): number {
    return this.#end - this.#start
  }

  append(bytes: Uint8Array): void {
    if (this.#end + bytes.length > this.#buffer.length) this.#makeRoom(bytes.length)
    this.#buffer.set(bytes, this.#end)
    this.#end += bytes.length
  }

  /** A view of what waits; good until the next `append`. */
  bytes(): Buffer {
    return this.#buffer.subarray(this.#start, this.#end)
  }

  /** Drops the first `count` bytes. */
  drop(count: number): void {
    this.#start += count
    if (this.#start === this.#end) this.clear()
  }

  clear(): void {
    this.#start = 0
    this.#end = 0
    // One long record must not hold its memory for the rest of the file.
    if (this.#buffer.length > 4 << 20) this.#buffer = Buffer.alloc(0)
  }

  #makeRoom(extra: number): void {
    const needed = this.length + extra
    const target = needed * 2 <= this.#buffer.length ? this.#buffer : Buffer.allocUnsafe(Math.max(needed * 2, 64 << 10))
    this.#buffer.copy(target, 0, this.#start, this.#end)
    this.#end -= this.#start
    this.#start = 0
    this.#buffer = target
  }
}
