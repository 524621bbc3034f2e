import type { RunRecorder } from '../evidence/run/run-recorder.js'
import { TemporaryFile } from '../evidence/run/temporary-file.js'
import type { TraceFile } from '../model/trace.js'
import type { CollectedShare, Share } from './collect-share.js'

/** A file for the events of each share. Threads of one process share what is open in it. */
export class SpooledShares {
  readonly #recorder: RunRecorder
  #files: readonly TemporaryFile[]

  /** Undefined if the disk takes none: one thread may need none. */
  static open(recorder: RunRecorder, shares: number): SpooledShares | undefined {
    const spooled = new SpooledShares(recorder, shares)
    try {
      return spooled.#isOpen() ? spooled : undefined
    } catch (error) {
      spooled.close()
      if (error instanceof Error && 'syscall' in error) return undefined
      throw error
    }
  }

  private constructor(recorder: RunRecorder, shares: number) {
    this.#recorder = recorder
    this.#files = Array.from({ length: shares }, () => new TemporaryFile(recorder.options.temporaryFolder))
  }

  #isOpen(): boolean {
    return this.#files.every(({ descriptor }) => descriptor >= 0)
  }

  of(place: number): Share['evidence'] {
    return { redact: this.#recorder.options.redact, descriptor: (this.#files[place] as TemporaryFile).descriptor }
  }

  /** Gives the recorder what the shares recorded, and it closes the files. */
  adopt(shares: readonly CollectedShare[], files: readonly TraceFile[]): void {
    const places = new Map(files.map(({ file }, place) => [file, place]))
    this.#recorder.adopt(
      shares.flatMap(({ recorded, partial }, share) =>
        recorded === undefined
          ? []
          : {
              recorded,
              file: this.#files[share] as TemporaryFile,
              placeOf: partial.files.map(({ file }) => places.get(file) as number),
            },
      ),
    )
    this.#files = []
  }

  /** Discards what was not adopted. */
  close(): void {
    for (const file of this.#files) file.close()
  }
}
