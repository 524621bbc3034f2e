import { canonicalJson } from '../../canonical/canonical-json.js'
import { BundleFailure } from '../format/failure.js'
import type { BundleLimits } from '../format/limits.js'
import type { FileEntry } from '../format/manifest.js'
import { scanJson } from '../format/scan-json.js'
import { decodeUtf8 } from './read-event.js'
import { Fields } from './read-fields.js'

/** A manifest as found: typed, its promises not yet checked. */
export interface ManifestRead {
  readonly bundle_id: string
  readonly run_id: string
  readonly event_count: number
  readonly run_root: string
  readonly producer: { readonly name: string; readonly version: string; readonly git?: string }
  readonly algorithms: { readonly canon: string; readonly hash: string; readonly root: string }
  readonly files: ReadonlyMap<string, FileEntry>
  /** The JSON itself, with members unknown here. */
  readonly json: unknown
  readonly canonical: boolean
}

/** Throws BundleFailure: `ContractInvalidJson`, `LimitJsonDepth`, `ContractSchemaVersion`. */
export function readManifest(bytes: Uint8Array, limits: BundleLimits): ManifestRead {
  const text = decodeUtf8(bytes)
  const scanned = scanJson(text, limits.maxJsonDepth)
  const fields = new Fields(scanned.value, scanned)
  const version = fields.unsigned('schema_version', 32)
  const read = {
    bundle_id: fields.string('bundle_id'),
    run_id: fields.string('run_id'),
    event_count: fields.unsigned('event_count', 64),
    run_root: fields.string('run_root'),
    producer: readProducer(fields.fields('producer')),
    algorithms: readAlgorithms(fields.fields('algorithms')),
    files: readFiles(fields.fields('files')),
    json: scanned.value,
    canonical: canonicalJson(scanned.value) === text,
  }
  if (version !== 1) throw new BundleFailure('ContractSchemaVersion', 'the manifest has a schema version other than 1')
  return read
}

function readProducer(fields: Fields): ManifestRead['producer'] {
  const git = fields.optionalString('git')
  return { name: fields.string('name'), version: fields.string('version'), ...(git === undefined ? {} : { git }) }
}

function readAlgorithms(fields: Fields): ManifestRead['algorithms'] {
  return { canon: fields.string('canon'), hash: fields.string('hash'), root: fields.string('root') }
}

function readFiles(files: Fields): ReadonlyMap<string, FileEntry> {
  return new Map(
    files.keys().map((name) => {
      const entry = files.fields(name)
      return [
        name,
        { path: entry.string('path'), sha256: entry.string('sha256'), bytes: entry.unsigned('bytes', 64) },
      ] as const
    }),
  )
}
