import { createRequire } from 'node:module'
import { join } from 'node:path'
import { tableCodes } from '../codes/table-codes.js'
import { AssayError } from '../model/problem.js'

export type DuckDb = typeof import('@duckdb/node-api')

const companion = '@duckdb/node-api'

/**
 * DuckDB's client for Node.js, from the first of the folders whose project has it.
 * @param folders absolute
 * @param needed what it is asked for: the start of a sentence
 * @throws {AssayError} `E_TABLE_ENGINE`
 */
export function loadDuckDb(folders: readonly string[], needed: string): DuckDb {
  let broken: string | undefined
  for (const folder of folders) {
    const require = createRequire(join(folder, 'package.json'))
    try {
      return require(companion) as DuckDb
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code !== 'MODULE_NOT_FOUND' && code !== 'ERR_MODULE_NOT_FOUND') broken = code ?? 'it fails to load'
    }
  }
  const why = broken === undefined ? `${companion} is not installed` : `${companion} cannot be loaded (${broken})`
  throw new AssayError({
    code: 'E_TABLE_ENGINE',
    level: 'error',
    message: `${needed}, and ${why}.`,
    remedy: tableCodes.E_TABLE_ENGINE.remedy,
  })
}
