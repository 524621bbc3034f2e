import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { traceReader } from '../../../src/action/check/trace-reader.js'
import type { ActionInputs } from '../../../src/action/read-inputs.js'
import { folderWith } from '../../support/run-cli.js'
import { writeParquet } from '../../support/write-parquet.js'

const root = join(import.meta.dirname, '../../..')
const sink = { start() {}, call() {}, result() {} }
const workspace = folderWith({})
await writeParquet(join(workspace, 'a.parquet'), `SELECT 's' AS session, 'look' AS tool, 1 AS timestamp`)

function read(more: Partial<ActionInputs>) {
  const inputs = { traces: ['a.parquet'], traceArtifacts: [], skipUnknown: false, ...more } as unknown as ActionInputs
  return traceReader(inputs, { workspace, temporary: undefined, jobBegan: undefined }, undefined)(sink)
}

it('the action reads Parquet with the DuckDB of the folder that the workflow names', async () => {
  expect((await read({ duckdb: root })).calls).toBe(1)
  const asked = await read({ duckdb: root, sql: `SELECT session, tool FROM traces WHERE tool = 'other'` })
  expect(asked.calls).toBe(0)
})

it('the action is not green with a Parquet file where no DuckDB is named', async () => {
  await expect(read({})).rejects.toThrow(/@duckdb\/node-api is not installed/)
})

it('the action loads no DuckDB that the workspace brings along', async () => {
  const planted = join(workspace, 'node_modules/@duckdb/node-api')
  mkdirSync(planted, { recursive: true })
  writeFileSync(join(planted, 'package.json'), '{"main":"index.js"}')
  writeFileSync(join(planted, 'index.js'), 'globalThis.planted = true')
  await expect(read({})).rejects.toThrow(/E_TABLE_ENGINE|not installed/)
  expect('planted' in globalThis).toBe(false)
})
