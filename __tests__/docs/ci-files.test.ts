import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { builtCli, root } from '../support/built-cli.js'
import { CiProject, type Situation } from '../support/ci-project.js'
import { type CiSystem, ciSystems, runJob } from '../support/ci-systems.js'
import { gitlabCiLocal, runGitlabJob } from '../support/gitlab-ci-local.js'
import { temporaryFolder } from '../support/trace-file.js'

const text = (name: string) => readFileSync(`${root}docs/ci/${name}`, 'utf8')
const names = readdirSync(`${root}docs/ci`)

it('every CI system has a page that links its file, and the page of reports links it', () => {
  expect(names.filter((name) => name.endsWith('.md')).sort()).toEqual(ciSystems.map(({ page }) => page).sort())
  for (const { page, file } of ciSystems) {
    expect(text(page)).toContain(`(${file})`)
    expect(readFileSync(`${root}docs/reporters.md`, 'utf8')).toContain(`(ci/${page})`)
  }
  for (const name of names) expect(ciSystems.some(({ page }) => text(page).includes(name) || page === name)).toBe(true)
})

it('no file or page names a package that is not published', () => {
  for (const name of names) expect(text(name)).not.toMatch(/npx (--yes )?assay\b|npm (i|install) assay\b/)
})

/** The project with the main branch's policy, whose agent is already known to break it. */
function baselineOfMain(): string {
  const folder = temporaryFolder()
  builtCli(['check', 'examples/airline', '--write-baseline', `${folder}/base.json`])
  return readFileSync(`${folder}/base.json`, 'utf8')
}

function ran(system: CiSystem, situation: Situation) {
  const project = new CiProject(situation)
  return { project, ...runJob(system, project, situation) }
}

describe.each(ciSystems)('$file', (system) => {
  test('is green when tests and agent are, keeps a baseline, and says that there was none', () => {
    const { green, output, project } = ran(system, { traces: ['good'], tests: 0 })
    expect(green, output).toBe(true)
    expect(output).toMatch(/\bpass\b/i)
    expect(project.read(system.junit)).toContain('<testsuite')
    const kept = system.file === 'bitbucket-pipelines.yml' ? 'assay/assay-baseline.json' : 'assay/baseline.json'
    expect(project.read(kept)).toContain('assay.baseline.v2')
    expect(text(system.scriptFile ?? system.file)).toContain(kept)
  })

  test('checks the traces of a red test run, fails, and leaves every report', () => {
    const { green, output, project } = ran(system, { traces: ['good', 'bad'], tests: 1 })
    expect(green, output).toBe(false)
    expect(output).toMatch(/\bfail\b/i)
    expect(project.read(system.junit)).toContain('<failure')
    for (const [, file = ''] of text(system.scriptFile ?? system.file).matchAll(/(?:--report \w+=|--evidence )(\S+)/g))
      expect(project.read(file), file).not.toBe('')
  })

  test('is red when the tests are, though the agent kept to the policy', () => {
    const { green, output } = ran(system, { traces: ['good'], tests: 1 })
    expect(output).toMatch(/\bpass\b/i)
    expect(green).toBe(false)
  })

  test('is red when the agent broke the policy, though the tests passed, and compares with the main branch', () => {
    const { green, output, project } = ran(system, { traces: ['good', 'bad'], tests: 0, baseline: baselineOfMain() })
    expect(green).toBe(false)
    expect(output).not.toContain('Compared with nothing')
    expect(output + project.read('assay/report.md')).toMatch(/\bknown\b/)
  })

  test('is red when the tests ended before they wrote a trace', () => {
    const { green, output } = ran(system, { traces: [], tests: 0 })
    expect(green, output).toBe(false)
  })
})

test('buildkite.yml shows the report as an annotation, red and green', () => {
  const system = ciSystems.find(({ file }) => file === 'buildkite.yml') as CiSystem
  for (const [traces, style] of [
    [['good'], 'success'],
    [['bad'], 'error'],
  ] as const) {
    const { project } = ran(system, { traces, tests: 0 })
    expect(project.read('.bin/asked')).toContain(`annotate --context assay --style ${style}`)
    expect(project.read('.bin/annotation')).toContain('Assay')
  }
})

test('bitbucket-pipelines.yml keeps the baseline of a green main, and of nothing else', () => {
  const system = ciSystems.find(({ file }) => file === 'bitbucket-pipelines.yml') as CiSystem
  const uploads = (env: Readonly<Record<string, string>>, situation: Situation) => {
    const project = new CiProject(situation)
    runJob({ ...system, env: { ...system.env, ...env } }, project, situation)
    return project.read('.bin/asked').includes('--form files=@assay/assay-baseline.json')
  }
  const main = { BITBUCKET_BRANCH: 'main', BITBUCKET_PR_ID: '' }
  expect(uploads(main, { traces: ['good'], tests: 0 })).toBe(true)
  expect(uploads(main, { traces: ['good'], tests: 1 })).toBe(false)
  expect(uploads(main, { traces: ['bad'], tests: 0 })).toBe(false)
  expect(uploads({}, { traces: ['good'], tests: 0 })).toBe(false)
  expect(uploads({ BITBUCKET_PR_ID: '7', BITBUCKET_BRANCH: 'main' }, { traces: ['good'], tests: 0 })).toBe(false)
})

const local = await gitlabCiLocal()

describe.skipIf(local.unavailable !== undefined)('gitlab-ci.yml under gitlab-ci-local', { timeout: 60_000 }, () => {
  test.each<[string, Situation, number]>([
    ['green', { traces: ['good'], tests: 0 }, 0],
    ['red for the agent', { traces: ['good', 'bad'], tests: 0 }, 1],
    ['red for the tests, with reports', { traces: ['good', 'bad'], tests: 7 }, 1],
  ])('%s', (_, situation, code) => {
    const project = new CiProject(situation)
    const run = runGitlabJob(local.program, project)
    expect(run.code, run.output).toBe(code)
    for (const file of ['assay/code-quality.json', 'assay/junit.xml', 'assay/report.html', 'assay/baseline.json'])
      expect(project.read(file), run.output).not.toBe('')
  })

  test('a job that GitLab’s own schema does not know is refused, so the runner does read the file', () => {
    const project = new CiProject({ traces: ['good'], tests: 0 })
    const run = runGitlabJob(local.program, project, (file) => file.replace('  stage: test', '  stege: test'))
    expect(run.code, run.output).not.toBe(0)
  })
})

test.skipIf(local.unavailable === undefined)(`gitlab-ci-local is not run: ${local.unavailable}`, () => undefined)
