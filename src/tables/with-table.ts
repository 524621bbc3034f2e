import type { TableInput } from '../model/table.js'
import type { TableFile, TableOptions } from './open-table.js'

/** Opens files as one table for as long as it is read; without any, nothing is loaded. */
export async function withTable<T>(
  files: readonly TableFile[],
  options: TableOptions,
  read: (table: readonly TableInput[]) => Promise<T>,
): Promise<T> {
  if (files.length === 0) return read([])
  const { openTable } = await import('./open-table.js')
  const table = await openTable(files, options)
  try {
    return await read([table.input])
  } finally {
    table.close()
  }
}
