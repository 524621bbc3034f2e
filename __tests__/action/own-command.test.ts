import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ownCommand } from '../../src/action/own-command.js'
import { runAction } from '../support/run-action.js'
import { policyYaml, redTraces } from '../support/sample-check.js'

const github = 'https://github.com'

describe('the command that a reader is given', () => {
  test.each([
    ['a tag', 'acme/assay-action', 'v1', github, 'npx github:acme/assay-action#v1'],
    ['a commit', 'acme/assay-action', 'a'.repeat(40), github, `npx github:acme/assay-action#${'a'.repeat(40)}`],
    ['a branch', 'acme/x.y_z', 'feature/new', github, 'npx github:acme/x.y_z#feature/new'],
    [
      'another server',
      'acme/assay-action',
      'v1',
      'https://git.acme.test',
      'npx git+https://git.acme.test/acme/assay-action.git#v1',
    ],
    ['no version', 'acme/assay-action', '', github, 'npx github:acme/assay-action'],
    ['a checkout', '', '', github, 'assay'],
  ])('for %s', (_, repository, ref, server, command) => {
    const env = { GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref }
    expect(ownCommand(env, server)).toBe(command)
  })

  test.each(['acme/a;rm -rf .', 'acme', 'a/b/c', '-x/y', 'acme/$(id)', 'acme/a b', 'acme/a\nb', '../x', 'a/-b'])(
    'names nothing that is not a repository: %j',
    (repository) => {
      expect(ownCommand({ GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: 'v1' }, github)).toBe('assay')
    },
  )

  test.each(['v1; id', '$(id)', '-f', 'a b', 'v1`id`', '#'])('names no version that is not one: %j', (ref) => {
    expect(ownCommand({ GITHUB_ACTION_REPOSITORY: 'a/b', GITHUB_ACTION_REF: ref }, github)).toBe('npx github:a/b')
  })
})

test('summary and reports of the action say how to run this copy, and never a bare name', async () => {
  const run = await runAction(
    { 'policy.yaml': policyYaml, 'traces.jsonl': redTraces },
    { policy: 'policy.yaml', traces: 'traces.jsonl', reports: 'html=a.html\nmarkdown=a.md\ntext=a.txt' },
    { GITHUB_ACTION_REPOSITORY: 'acme/assay-action', GITHUB_ACTION_REF: 'v1' },
  )
  for (const text of [run.summary, ...Object.values(run.reports)]) {
    expect(text).toContain('npx github:acme/assay-action#v1 check --policy policy.yaml --traces traces.jsonl')
    expect(text).not.toMatch(/(?<!action#v1 )\bassay check\b/)
  }
})

/** Whoever registers the name in the public registry would run code on every machine that pastes the line. */
test('nothing that we print, show or run fetches a package that is called assay', () => {
  const files = ['README.md', 'CONTRIBUTING.md', 'docs', 'examples', 'src', '.github', 'python/README.md'].flatMap(
    (place) =>
      place.endsWith('.md')
        ? [place]
        : readdirSync(place, { recursive: true, encoding: 'utf8' }).map((name) => join(place, name)),
  )
  const fetches = /npx (?:--yes |-y )?assay\b|npm (?:i|install|add)(?: -\S+)* assay(?![\w-])|"args": \["assay"/
  const found = files
    .filter((path) => /\.(md|ts|ya?ml|json|sh)$|Jenkinsfile$/.test(path) && !path.includes('node_modules'))
    .filter((path) => !path.includes('docs/decisions/'))
    .flatMap((path) =>
      readFileSync(path, 'utf8')
        .split('\n')
        .filter((line) => fetches.test(line) && !/Never run/.test(line))
        .map((line) => `${path}: ${line.trim()}`),
    )
  expect(found).toEqual([])
  expect(fetches.test('npx assay check')).toBe(true)
})
