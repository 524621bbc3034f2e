import { defineCodes } from './code.js'

/** Problems of the SQLite store of ingested traces. */
export const storeCodes = defineCodes({
  E_STORE_UNSUPPORTED: {
    title: 'This Node.js has no SQLite',
    level: 'error',
    meaning: 'The store is an SQLite database, which needs Node.js 22.13 or later.',
    remedy:
      'Use Node.js 22.13 or later; or do without the store: `assay trace import` and `assay check` read the same files.',
  },
  E_STORE_OPEN: {
    title: 'The store cannot be opened',
    level: 'error',
    meaning: 'The file does not exist, may not be read or written, is locked, or is not an SQLite database.',
    remedy: 'Check the path of --db and its permissions; `assay trace ingest-otel --db FILE` creates a store.',
  },
  E_STORE_FOREIGN: {
    title: 'The database belongs to another program',
    level: 'error',
    meaning: 'The file is an SQLite database that Assay did not create. Nothing was written to it.',
    remedy: 'Use another file with --db.',
  },
  E_STORE_VERSION: {
    title: 'The store has another version',
    level: 'error',
    meaning: 'The store was written by a version of Assay with another schema.',
    remedy: 'Use the version that wrote it, or ingest the original files into a new store.',
  },
})

export type StoreCode = keyof typeof storeCodes
