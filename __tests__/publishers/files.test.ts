import { existsSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { publishFile } from '../../src/publishers/file.js'

const folder = () => mkdtempSync(join(tmpdir(), 'assay-files-'))

test('a report is written below the workspace, folders and all', async () => {
  const workspace = folder()
  expect(await publishFile(workspace, 'out/deep/report.json', '{}')).toEqual({ outcome: 'published' })
  expect(readFileSync(join(workspace, 'out/deep/report.json'), 'utf8')).toBe('{}')
})

test.each(['../outside.json', '/tmp/assay-outside.json', 'a/../../outside.json'])('%s is refused', async (path) => {
  const workspace = join(folder(), 'workspace')
  mkdirSync(workspace)
  expect(await publishFile(workspace, path, '{}')).toMatchObject({ outcome: 'failed', code: 'W_REPORT_NOT_WRITTEN' })
  expect(existsSync(join(workspace, '../outside.json'))).toBe(false)
})

test('links of a checkout lead nowhere: not as the file, not as a folder on the way', async () => {
  const [workspace, elsewhere] = [folder(), folder()]
  writeFileSync(join(elsewhere, 'victim'), 'untouched')
  symlinkSync(join(elsewhere, 'victim'), join(workspace, 'report.json'))
  symlinkSync(elsewhere, join(workspace, 'out'))
  for (const path of ['report.json', 'out/new.json', 'out/deeper/new.json'])
    expect(await publishFile(workspace, path, 'overwritten')).toMatchObject({ outcome: 'failed' })
  expect(readFileSync(join(elsewhere, 'victim'), 'utf8')).toBe('untouched')
  expect(existsSync(join(elsewhere, 'new.json'))).toBe(false)
  expect(existsSync(join(elsewhere, 'deeper'))).toBe(false)
})

test.each(['policy.yaml', './out/../policy.yaml', 'traces/a.jsonl'])('%s, which was read, is kept', async (path) => {
  const workspace = folder()
  writeFileSync(join(workspace, 'policy.yaml'), 'kept')
  const published = await publishFile(workspace, path, '{}', ['policy.yaml', 'traces/a.jsonl'])
  expect(published).toMatchObject({ outcome: 'failed', reason: expect.stringContaining('was just read') })
  expect(readFileSync(join(workspace, 'policy.yaml'), 'utf8')).toBe('kept')
})
