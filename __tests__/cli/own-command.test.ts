import { join } from 'node:path'
import { expect, it } from 'vitest'
import { ownCommand } from '../../src/cli/own-command.js'
import { folderWith, runCli } from '../support/run-cli.js'

const program = (packageJson: string) =>
  join(folderWith({ '_npx/0a1b2c3d/package.json': packageJson }), '_npx/0a1b2c3d/node_modules/assay/dist/cli/index.js')
const asked = (...packages: readonly unknown[]) => program(JSON.stringify({ _npx: { packages } }))

it.each([
  ['github:acme/assay-action#v1', 'npx --yes github:acme/assay-action#v1'],
  [
    'git+https://git.acme.test/acme/assay-action.git#v1.2',
    'npx --yes git+https://git.acme.test/acme/assay-action.git#v1.2',
  ],
  [
    'git+https://gitlab-ci-token:glcbt-64_x@git.acme.test/acme/a.git#v1',
    'npx --yes git+https://git.acme.test/acme/a.git#v1',
  ],
  ['git+ssh://git@git.acme.test/acme/a.git', 'npx --yes git+ssh://git.acme.test/acme/a.git'],
])('a person who ran it by npx from %s reads to run that again', (spec, command) => {
  expect(ownCommand(asked(spec), { npm_command: 'exec' })).toBe(command)
})

it.each([
  ['a bare name, which is anybody’s', asked('assay')],
  ['a version of it', asked('assay@1.0.0')],
  ['an archive', asked('file:../assay-1.0.0.tgz')],
  ['several packages', asked('github:a/b', 'github:c/d')],
  ['a repository that a shell would act on', asked('github:a/b;id')],
  ['no list', program('{}')],
  ['no JSON', program('{')],
  ['a project’s own dependency', '/home/me/project/node_modules/assay/dist/cli/index.js'],
])('names no more than `assay` for %s', (_, file) => {
  expect(ownCommand(file, {})).toBe('assay')
})

it('where npx ran the project’s own dependency, npx that fetches nothing', () => {
  const file = '/home/me/project/node_modules/assay/dist/cli/index.js'
  expect(ownCommand(file, { npm_command: 'exec' })).toBe('npx --no assay')
  expect(ownCommand(file, { npm_command: 'run-script' })).toBe('assay')
  // A bare name that npx did fetch is not repeated.
  expect(ownCommand(asked('assay'), { npm_command: 'exec' })).toBe('assay')
})

it('every line to repeat a run says it', async () => {
  const cwd = folderWith({
    'policy.yaml': 'version: "2.0"\nenforcement: { unconstrained_tools: allow }\ntools: { deny: [wipe] }\n',
    'traces.jsonl': [{ trace: 'r', tool: 'wipe', args: {} }],
  })
  const command = 'npx --yes github:acme/assay-action#v1'
  for (const format of ['text', 'markdown', 'html'])
    expect((await runCli(['check', '--format', format], { cwd, command })).stdout).toContain(`${command} check`)
  expect((await runCli(['init'], { cwd: folderWith({}), command })).stdout).toContain(`run \`${command} check\``)
  expect((await runCli(['check'], { cwd })).stdout).toContain('Reproduce: assay check\n')
})
