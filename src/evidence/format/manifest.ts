/** `manifest.json`, the first member of a bundle. It is covered by no hash inside the bundle. */
export interface Manifest {
  readonly schema_version: 1
  /** Equals `run_root`. */
  readonly bundle_id: string
  readonly producer: Producer
  /** Equals `assayrunid` of every event. */
  readonly run_id: string
  readonly event_count: number
  /** `sha256:` + hash over the content hashes, each followed by a newline. */
  readonly run_root: string
  readonly algorithms: typeof algorithms
  readonly files: { readonly [name: string]: FileEntry }
}

export interface Producer {
  readonly name: string
  readonly version: string
  readonly git?: string
}

export interface FileEntry {
  readonly path: string
  /** `sha256:` + lower-case hex; readers take it without the prefix too. */
  readonly sha256: string
  readonly bytes: number
}

/** Written as is: the value of `root` holds a backslash and the letter n, not a newline. */
export const algorithms = {
  canon: 'jcs-rfc8785',
  hash: 'sha256',
  root: 'sha256(concat(content_hash + "\\n"))',
} as const

export const manifestName = 'manifest.json'
export const eventsName = 'events.ndjson'
