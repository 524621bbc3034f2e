/** What is written to standard output meanwhile: the toolkit prints there, and nowhere else. */
export function capturedOutput(work: () => void): string {
  const capture = new OutputCapture()
  try {
    work()
  } finally {
    capture.end()
  }
  return capture.text
}

/** The same over several steps; whoever begins it ends it. */
export class OutputCapture {
  text = ''
  readonly #write = process.stdout.write

  constructor() {
    process.stdout.write = (chunk: string | Uint8Array) => {
      this.text += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8')
      return true
    }
  }

  end(): void {
    process.stdout.write = this.#write
  }
}
