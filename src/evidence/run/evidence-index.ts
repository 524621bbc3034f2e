import { basename } from 'node:path'
import { sha256Hex } from '../../canonical/digest.js'

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

/** The bundles that an index names; undefined if the text is not an index, or names anything but files next to it. */
export function readEvidenceIndex(text: string): readonly IndexedBundle[] | undefined {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return undefined
  }
  const { schema, bundles, bundles_sha256: sum } = (value ?? {}) as Readonly<Record<string, unknown>>
  if (schema !== 'assay.evidence-index.v1' || !Array.isArray(bundles) || bundles.length === 0) return undefined
  if (!bundles.every(isIndexed) || sum !== digestOf(bundles)) return undefined
  return new Set(bundles.map(({ file }) => file)).size === bundles.length ? bundles : undefined
}

function isIndexed(value: unknown): value is IndexedBundle {
  const { file, sha256, bytes, events, run_root } = (value ?? {}) as Readonly<Record<string, unknown>>
  return (
    typeof file === 'string' &&
    /^[\w.-]{1,200}\.(tar\.gz|tgz)$/.test(file) &&
    typeof sha256 === 'string' &&
    /^[0-9a-f]{64}$/.test(sha256) &&
    [bytes, events].every((number) => Number.isSafeInteger(number)) &&
    typeof run_root === 'string'
  )
}

function digestOf(bundles: readonly Pick<IndexedBundle, 'sha256'>[]): string {
  return sha256Hex(bundles.map(({ sha256 }) => `${sha256}\n`).join(''))
}
