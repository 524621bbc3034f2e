import { cpSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { root } from './built-cli.js'
import type { CiProject, Situation } from './ci-project.js'

/** One script of a job, as the system runs it. */
export interface CiStep {
  readonly script: string
  /** Runs although an earlier step failed. */
  readonly always: boolean
}

export interface CiSystem {
  readonly page: string
  readonly file: string
  readonly shell: readonly string[]
  readonly env: Readonly<Record<string, string>>
  steps(): readonly CiStep[]
  /** What the system itself fetches of the main branch before the check. */
  restores?: string
  /** The file with the script, if it is not the same. */
  readonly scriptFile?: string
  /** Where it reads the tests from. */
  readonly junit: string
  prepare?(project: CiProject): void
}

const text = (name: string) => readFileSync(join(root, 'docs/ci', name), 'utf8')
const yaml = (name: string) => parse(text(name), { strict: true }) as never

interface AzureStep {
  readonly script?: string
  readonly condition?: string
}

interface CircleStep {
  readonly run?: string | { readonly command: string; readonly when?: string }
}

/** How each system runs the file that we give for it: which scripts, in which shell, and what makes it go on. */
export const ciSystems: readonly CiSystem[] = [
  {
    page: 'gitlab.md',
    file: 'gitlab-ci.yml',
    shell: ['bash', '-eo', 'pipefail'],
    env: {
      ASSAY: yamlVariable('gitlab-ci.yml', 'ASSAY'),
      CI_API_V4_URL: 'https://gitlab.example/api/v4',
      CI_DEFAULT_BRANCH: 'main',
      CI_PROJECT_ID: '7',
    },
    steps: () => [{ script: (yaml('gitlab-ci.yml') as GitlabFile).assay.script.join('\n'), always: false }],
    junit: 'assay/junit.xml',
  },
  {
    page: 'jenkins.md',
    file: 'Jenkinsfile',
    shell: ['sh', '-xe'],
    env: { ASSAY: /ASSAY = '([^']+)'/.exec(text('Jenkinsfile'))?.[1] ?? '' },
    steps: () => jenkinsSteps(text('Jenkinsfile')),
    restores: 'base/assay/baseline.json',
    junit: 'assay/junit.xml',
  },
  {
    page: 'azure-pipelines.md',
    file: 'azure-pipelines.yml',
    shell: ['bash', '--noprofile', '--norc'],
    env: {},
    steps: () => {
      const { steps, variables } = yaml('azure-pipelines.yml') as {
        readonly steps: readonly AzureStep[]
        readonly variables: Readonly<Record<string, string>>
      }
      return steps.flatMap(({ script, condition }) => {
        if (script === undefined) return []
        const expanded = script.replace(/\$\((\w+)\)/g, (macro, name: string) => variables[name] ?? macro)
        return [{ script: expanded, always: condition === 'succeededOrFailed()' }]
      })
    },
    restores: 'base/baseline.json',
    junit: 'assay/junit.xml',
  },
  {
    page: 'circleci.md',
    file: 'circleci-config.yml',
    shell: ['bash', '-eo', 'pipefail'],
    env: { ASSAY: (yaml('circleci-config.yml') as CircleFile).jobs.assay.environment.ASSAY ?? '' },
    steps: () =>
      (yaml('circleci-config.yml') as CircleFile).jobs.assay.steps.flatMap((step) => {
        const run = typeof step === 'string' ? undefined : step.run
        if (run === undefined) return []
        return typeof run === 'string'
          ? [{ script: run, always: false }]
          : [{ script: run.command, always: run.when === 'always' }]
      }),
    restores: 'assay/baseline.json',
    junit: 'assay/junit.xml',
  },
  {
    page: 'bitbucket.md',
    file: 'bitbucket-pipelines.yml',
    shell: ['bash', '-e'],
    env: { BITBUCKET_REPO_FULL_NAME: 'o/r', BITBUCKET_BRANCH: 'topic', BITBUCKET_PR_ID: '7' },
    steps: () => {
      const file = yaml('bitbucket-pipelines.yml') as BitbucketFile
      return [{ script: file.pipelines['pull-requests']['**'][0]!.step.script.join('\n'), always: false }]
    },
    junit: 'test-results/assay.xml',
  },
  {
    page: 'buildkite.md',
    file: 'buildkite.yml',
    scriptFile: 'buildkite.sh',
    shell: ['bash', '-e'],
    env: { BUILDKITE_ORGANIZATION_SLUG: 'o', BUILDKITE_PIPELINE_SLUG: 'p', BUILDKITE_PIPELINE_DEFAULT_BRANCH: 'main' },
    prepare: ({ folder }) => {
      mkdirSync(join(folder, '.buildkite'))
      cpSync(join(root, 'docs/ci/buildkite.sh'), join(folder, '.buildkite/assay.sh'))
    },
    steps: () =>
      (yaml('buildkite.yml') as BuildkiteFile).steps.map(({ command }) => ({ script: command, always: false })),
    junit: 'assay/junit.xml',
  },
]

interface GitlabFile {
  readonly assay: { readonly script: readonly string[] }
}
interface CircleFile {
  readonly jobs: {
    readonly assay: {
      readonly environment: Readonly<Record<string, string>>
      readonly steps: readonly (string | CircleStep)[]
    }
  }
}
interface BitbucketFile {
  readonly pipelines: {
    readonly 'pull-requests': {
      readonly '**': readonly { readonly step: { readonly script: readonly string[] } }[]
    }
  }
}
interface BuildkiteFile {
  readonly steps: readonly { readonly command: string }[]
}

function yamlVariable(file: string, name: string): string {
  return (yaml(file) as { readonly variables: Readonly<Record<string, string>> }).variables[name] ?? ''
}

/** The shell steps of a Jenkinsfile. What fails inside `catchError` fails the build, and the rest still runs. */
function jenkinsSteps(file: string): CiStep[] {
  const caught = [...file.matchAll(/catchError\([^)]*\) \{\n([\s\S]*?)\n\s*\}/g)].map((block) => block[1] ?? '')
  const code = file.replace(/\/\/ .*$/gm, '')
  const found = [...code.matchAll(/sh (?:'''([\s\S]*?)'''|'([^'\n]*)')/g)].map((step) => step[1] ?? step[2] ?? '')
  let goesOn = false
  return found.map((script) => {
    const step = { script, always: goesOn }
    goesOn = caught.some((block) => block.includes(`sh '${script}'`))
    return step
  })
}

/** Runs the job of a system's file: red if a step is. */
export function runJob(system: CiSystem, project: CiProject, { baseline }: Situation) {
  system.prepare?.(project)
  if (system.restores !== undefined && baseline !== undefined) project.put(system.restores, baseline)
  let green = true
  let output = ''
  for (const { script, always } of system.steps()) {
    if (!green && !always) continue
    const step = project.run(system.shell, script, system.env)
    output += step.output
    green &&= step.code === 0
  }
  return { green, output }
}
