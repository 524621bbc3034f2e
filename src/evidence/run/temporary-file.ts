import { closeSync, mkdtempSync, openSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/**
 * A file that nobody else sees, made when it is first asked for. Where an open file can be removed, it is at once: then nothing of it is left
 * on the disk, however the process ends.
 */
export class TemporaryFile {
  #made: { readonly folder: string; readonly descriptor: number } | undefined

  /** `folder`: where a temporary folder may be made. */
  constructor(private readonly folder: string) {}

  get descriptor(): number {
    this.#made ??= this.#make()
    return this.#made.descriptor
  }

  close(): void {
    if (!this.#made) return
    const { folder, descriptor } = this.#made
    this.#made = undefined
    closeSync(descriptor)
    remove(folder)
  }

  #make() {
    const folder = mkdtempSync(join(this.folder, 'assay-evidence-'))
    try {
      const descriptor = openSync(join(folder, 'events'), 'wx+', 0o600)
      try {
        remove(folder)
      } catch {
        // Where it cannot be removed while it is open, closing removes it.
      }
      return { folder, descriptor }
    } catch (error) {
      remove(folder)
      throw error
    }
  }
}

function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true })
}
