/** Bytes of one message; V8 has no string much longer than twice that. */
export const maxMessageBytes = 256 * 1024 * 1024

/** A line of text, or that one was longer than a message may be and was passed over. */
export type MessageLine = { readonly text: string } | { readonly tooLong: true }

/** Splits a stream into its lines, whole; blank ones are passed over, and a last one needs no line feed. */
export async function* readMessages(
  input: AsyncIterable<Uint8Array>,
  maxBytes = maxMessageBytes,
): AsyncGenerator<MessageLine> {
  let parts: Uint8Array[] = []
  let size = 0
  const take = (): MessageLine | undefined => {
    const line = size > maxBytes ? { tooLong: true as const } : { text: Buffer.concat(parts).toString('utf8').trim() }
    parts = []
    size = 0
    return 'text' in line && line.text === '' ? undefined : line
  }
  for await (const chunk of input) {
    let rest = chunk
    for (let end = rest.indexOf(10); end >= 0; end = rest.indexOf(10)) {
      add(rest.subarray(0, end))
      rest = rest.subarray(end + 1)
      const line = take()
      if (line) yield line
    }
    add(rest)
  }
  const last = take()
  if (last) yield last

  function add(bytes: Uint8Array): void {
    size += bytes.length
    if (size > maxBytes) parts = []
    else if (bytes.length > 0) parts.push(bytes)
  }
}
