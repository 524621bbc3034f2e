/** The data of server-sent events, as bytes come in (html.spec.whatwg.org, "server-sent events"). */
export class EventStream {
  readonly #decoder = new TextDecoder()
  #pieces: string[] = []
  #data: string[] = []

  /** The data of the events that have ended. */
  push(bytes: Uint8Array): readonly string[] {
    const text = this.#decoder.decode(bytes, { stream: true })
    this.#pieces.push(text)
    // A long line is looked at once, when it ends.
    if (!/[\r\n]/.test(text)) return []
    const lines = this.#pieces.join('').split(/\r\n|\n|\r(?!$)/)
    this.#pieces = [lines.pop() ?? '']
    const events: string[] = []
    for (const line of lines) {
      if (line === '') {
        if (this.#data.length > 0) events.push(this.#data.join('\n'))
        this.#data = []
      } else if (line.startsWith('data:')) this.#data.push(line.slice(line[5] === ' ' ? 6 : 5))
    }
    return events
  }
}
