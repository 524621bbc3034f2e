import { DuckDBInstance } from '@duckdb/node-api'

/** Writes a Parquet file with DuckDB: what one SELECT gives. */
export async function writeParquet(path: string, select: string): Promise<void> {
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  await connection.run(`COPY (${select}) TO '${path}' (FORMAT parquet)`)
  connection.closeSync()
  instance.closeSync()
}
