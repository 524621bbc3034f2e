import { basename } from 'node:path'
import { sha256Hex } from '../../canonical/digest.js'
import { BundleFailure } from '../format/failure.js'
import { scanJson } from '../format/scan-json.js'

/** A bundle that was written. */
export interface WrittenBundle {
  readonly path: string
  /** Of the `.tar.gz`, lower-case hex: the only name that binds all of it. */
  readonly sha256: string
  /** Of the `.tar.gz`. */
  readonly bytes: number
  readonly events: number
  readonly runRoot: string
}

/** What an index says of one bundle. */
export interface IndexedBundle {
  /** Name of a file next to the index. */
  readonly file: string
  readonly sha256: string
  readonly bytes: number
  readonly events: number
  readonly run_root: string
}

/** Characters that an index may have: two hundred thousand bundles. */
export const maxIndexSize = 64 << 20

/** `assay.evidence-index.v1`: the bundles of one run, each by its digest; two spaces, for people too. */
export function evidenceIndexText(runId: string, bundles: readonly WrittenBundle[]): string {
  const listed = bundles.map(indexedBundle)
  const index = { schema: 'assay.evidence-index.v1', run_id: runId, bundles: listed, bundles_sha256: digestOf(listed) }
  return `${JSON.stringify(index, null, 2)}\n`
}

export function indexedBundle({ path, sha256, bytes, events, runRoot }: WrittenBundle): IndexedBundle {
  return { file: basename(path), sha256, bytes, events, run_root: runRoot }
}

/** What an index says, as read: files next to it, each once. Nothing of it is known to be true of them yet. */
export interface EvidenceIndex {
  readonly run_id: string
  readonly bundles: readonly IndexedBundle[]
}

/** Undefined if the text is not an index, or names anything but files next to it. */
export function readEvidenceIndex(text: string): EvidenceIndex | undefined {
  let value: unknown
  try {
    // Strictly: of two members of one name, another reader may take the other.
    value = scanJson(text, 3).value
  } catch (error) {
    if (error instanceof BundleFailure) return undefined
    throw error
  }
  const { schema, run_id, bundles, bundles_sha256: sum, ...more } = (value ?? {}) as Readonly<Record<string, unknown>>
  if (schema !== 'assay.evidence-index.v1' || typeof run_id !== 'string' || !isEmpty(more)) return undefined
  if (!Array.isArray(bundles) || bundles.length === 0 || !bundles.every(isIndexed)) return undefined
  if (sum !== digestOf(bundles) || new Set(bundles.map(({ file }) => file)).size < bundles.length) return undefined
  return { run_id, bundles }
}

function isIndexed(value: unknown): value is IndexedBundle {
  const { file, sha256, bytes, events, run_root, ...more } = (value ?? {}) as Readonly<Record<string, unknown>>
  return (
    isEmpty(more) &&
    typeof file === 'string' &&
    /^[\w.-]{1,200}\.(tar\.gz|tgz)$/.test(file) &&
    typeof sha256 === 'string' &&
    /^[0-9a-f]{64}$/.test(sha256) &&
    [bytes, events].every((number) => Number.isSafeInteger(number)) &&
    typeof run_root === 'string'
  )
}

function isEmpty(value: object): boolean {
  return Object.keys(value).length === 0
}

function digestOf(bundles: readonly Pick<IndexedBundle, 'sha256'>[]): string {
  return sha256Hex(bundles.map(({ sha256 }) => `${sha256}\n`).join(''))
}
