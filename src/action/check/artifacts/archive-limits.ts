import type { ZipLimits } from '../../../io/zip-files.js'

/** What the action reads of workflow artifacts. Anybody who can open a pull request can write them. */
export interface ArchiveLimits extends ZipLimits {
  /** Bytes of one archive as stored, and of all of them together. */
  readonly archive: number
  readonly archives: number
  /** Bytes of all files of all archives once expanded. */
  readonly total: number
}

const mebibyte = 1024 * 1024

export const archiveLimits: ArchiveLimits = {
  entries: 20_000,
  archive: 512 * mebibyte,
  archives: 1024 * mebibyte,
  file: 1024 * mebibyte,
  total: 4096 * mebibyte,
  // Traces of one task repeated a thousand times reach about 100; deflate itself ends at 1032.
  ratio: 300,
  ratioFrom: 8 * mebibyte,
}
