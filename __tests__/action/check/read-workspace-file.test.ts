import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readWorkspaceFile } from '../../../src/action/check/read-workspace-file.js'

function workspace(): string {
  const root = mkdtempSync(join(tmpdir(), 'assay-workspace-'))
  mkdirSync(join(root, '.git'))
  mkdirSync(join(root, 'config'))
  writeFileSync(join(root, '.git/config'), 'secret')
  writeFileSync(join(root, 'policy.yaml'), 'policy')
  writeFileSync(join(root, 'config/policy.yaml'), 'deeper')
  writeFileSync(join(root, '.gitlab-ci.yml'), 'no folder of Git')
  symlinkSync('policy.yaml', join(root, 'link.yaml'))
  symlinkSync('config', join(root, 'linked'))
  symlinkSync('.git', join(root, 'kept'))
  return root
}
const read = (name: string, root = workspace()) => readWorkspaceFile(name, root, 100)

test('files are read under the name that the report shows', () => {
  expect(read('policy.yaml')).toEqual({ file: 'policy.yaml', text: 'policy' })
  expect(read('./config/../config/policy.yaml')).toEqual({ file: 'config/policy.yaml', text: 'deeper' })
  expect(read('.gitlab-ci.yml')).toEqual({ file: '.gitlab-ci.yml', text: 'no folder of Git' })
})

test.each([
  ['link.yaml', 'is a link'],
  ['linked/policy.yaml', 'is a link'],
  ['kept/config', 'is inside .git'],
  ['.git/config', 'is inside .git'],
  ['nothing.yaml', 'does not exist'],
  ['config', 'is not a file'],
  ['/etc/hostname', 'is outside the workspace'],
])('%s is not read: it %s', (name, why) => {
  expect(read(name)).toEqual({ why: expect.stringContaining(why) })
})

test('a workspace that is reached through a link keeps its files', () => {
  const root = workspace()
  const link = `${root}-link`
  symlinkSync(root, link)
  expect(read('policy.yaml', link)).toMatchObject({ text: 'policy' })
  expect(read(join(root, 'config/policy.yaml'), link)).toMatchObject({ text: 'deeper' })
  expect(read('link.yaml', link)).toEqual({ why: expect.stringContaining('is a link') })
})
