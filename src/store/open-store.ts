import { existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import { type StoreCode, storeCodes } from '../codes/store-codes.js'
import { AssayError } from '../model/problem.js'
import { applicationId, schema, schemaVersion } from './schema.js'

export type { DatabaseSync }

export interface StoreFile {
  /** Absolute. */
  readonly path: string
  /** As the user wrote it: for messages. */
  readonly name: string
}

type Sqlite = typeof import('node:sqlite')

/**
 * Opens the store, and makes it if it is to be written and does not exist. `node:sqlite` is loaded here and not before:
 * all the rest of Assay runs on a Node.js that lacks it.
 * @throws {AssayError} `E_STORE_UNSUPPORTED`, `E_STORE_OPEN`, `E_STORE_FOREIGN`, `E_STORE_VERSION`
 */
export async function openStore(
  file: StoreFile,
  mode: 'read' | 'write',
  load: () => Promise<Sqlite> = () => import('node:sqlite'),
): Promise<DatabaseSync> {
  // First, whatever this Node.js lacks: another one would not find the file either.
  if (mode === 'read' && !existsSync(file.path))
    throw trouble('E_STORE_OPEN', 'The store cannot be opened: there is no such file.', file)
  const sqlite = await load().catch(() => undefined)
  if (!sqlite) throw trouble('E_STORE_UNSUPPORTED', 'This Node.js has no SQLite (node:sqlite).', file)
  const db = connect(sqlite, file, mode)
  try {
    prepare(db, file, mode)
    return db
  } catch (error) {
    db.close()
    throw error instanceof AssayError ? error : unopened(error, file)
  }
}

function connect(sqlite: Sqlite, file: StoreFile, mode: 'read' | 'write'): DatabaseSync {
  try {
    if (mode === 'write') mkdirSync(dirname(file.path), { recursive: true })
    return new sqlite.DatabaseSync(file.path, { readOnly: mode === 'read' })
  } catch (error) {
    throw unopened(error, file)
  }
}

function prepare(db: DatabaseSync, file: StoreFile, mode: 'read' | 'write'): void {
  db.exec('PRAGMA busy_timeout = 10000')
  const id = pragma(db, 'application_id')
  const version = pragma(db, 'user_version')
  const tables = Number(db.prepare('SELECT count(*) AS n FROM sqlite_master').get()?.n)
  if (id === applicationId && version !== schemaVersion) {
    const message = `The store has version ${version}; this Assay reads and writes version ${schemaVersion}.`
    throw trouble('E_STORE_VERSION', message, file)
  }
  if (id === applicationId) return
  if (tables > 0 || mode === 'read') throw trouble('E_STORE_FOREIGN', 'The database was not made by Assay.', file)
  db.exec(`BEGIN; ${schema}
    PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${schemaVersion}; COMMIT`)
}

function pragma(db: DatabaseSync, name: string): number {
  return Number(db.prepare(`PRAGMA ${name}`).get()?.[name])
}

function unopened(error: unknown, file: StoreFile): AssayError {
  const { message = 'unknown reason' } = error as Error
  return trouble('E_STORE_OPEN', `The store cannot be opened: ${message}.`, file)
}

function trouble(code: StoreCode, message: string, file: StoreFile): AssayError {
  const location = { file: file.name, line: 1, column: 1 }
  return new AssayError({ code, level: 'error', message, location, remedy: storeCodes[code].remedy })
}
