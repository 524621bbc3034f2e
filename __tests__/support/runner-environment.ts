import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join, resolve } from 'node:path'
import type { GithubEvent } from './github-events.js'
import type { LoopbackGithub } from './loopback-github/loopback-github.js'
import { runtimeToken } from './loopback-github/results-service.js'
import { inputVariables } from './runner-variables.js'
import { type WorkflowCommand, workflowCommands } from './workflow-commands.js'

export const actionEntry = resolve('dist/action/index.js')

/** Node 24 as the runner brings it, and the Node of the machine itself (npm puts ours before it on the path). */
export const nodes = {
  node24: resolve('node_modules/node/bin/node'),
  host: (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => !folder.includes('node_modules'))
    .map((folder) => join(folder, 'node'))
    .find((path) => existsSync(path)),
} as const

export interface Step {
  /** Workspace files by path. */
  readonly files?: Readonly<Record<string, string | Buffer>>
  /** `with:` of the step. */
  readonly inputs?: Readonly<Record<string, string>>
  readonly event: GithubEvent
  /** In place of the event's payload, such as what is not JSON. */
  readonly eventText?: string
  /** More of the workspace than files: links, folders of Git. */
  prepare?(workspace: string): void
  readonly github?: LoopbackGithub
  /** One of the loopback's tokens; `''` = the workflow passes none. */
  readonly token?: string
  readonly run?: string
  /** Later variables win; `undefined` removes one. */
  readonly env?: Readonly<Record<string, string | undefined>>
  readonly node?: keyof typeof nodes
  /** Milliseconds after which the step counts as hanging. */
  readonly timeout?: number
}

export interface StepResult {
  /** `null` if the step had to be killed. */
  readonly exitCode: number | null
  readonly stdout: string
  readonly stderr: string
  readonly commands: readonly WorkflowCommand[]
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
  readonly workspace: string
  /** What the step left in `result-path`. */
  result(): unknown
  annotations(command: 'error' | 'warning' | 'notice'): readonly WorkflowCommand[]
}

const folders: string[] = []

/** Removes what the steps of a test file left in the temporary folder. */
export function removeWorkspaces(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
}

/** Runs the built action as the runner would: event file, variables, command files, a child process of its own. */
export async function runStep(step: Step): Promise<StepResult> {
  const root = mkdtempSync(join(tmpdir(), 'assay-step-'))
  folders.push(root)
  const workspace = join(root, 'workspace')
  const put = (path: string, content: string | Buffer) => {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, content)
  }
  mkdirSync(workspace)
  mkdirSync(join(root, 'temp'))
  for (const [path, content] of Object.entries(step.files ?? {})) put(join(workspace, path), content)
  step.prepare?.(workspace)
  put(join(root, 'event.json'), step.eventText ?? JSON.stringify(step.event.payload))
  put(join(root, 'output'), '')
  put(join(root, 'summary.md'), '')
  const number = Number(step.run ?? '42')
  step.github?.state.putRun({ id: number, status: 'in_progress', conclusion: null, ...runOf(step.event) })
  const { exitCode, stdout, stderr } = await spawnNode(
    step.node ?? 'node24',
    environment(step, root),
    workspace,
    step.timeout,
  )
  const conclusion = exitCode === 0 ? 'success' : 'failure'
  step.github?.state.putRun({ id: number, status: 'completed', conclusion })
  const outputs = parseOutputs(readFileSync(join(root, 'output'), 'utf8'))
  const commands = workflowCommands(stdout)
  return {
    exitCode,
    stdout,
    stderr,
    commands,
    outputs,
    summary: readFileSync(join(root, 'summary.md'), 'utf8'),
    workspace,
    result: () => JSON.parse(readFileSync(outputs['result-path'] ?? '', 'utf8')),
    annotations: (command) => commands.filter((it) => it.command === command),
  }
}

interface PullRequestPayload {
  readonly pull_request?: {
    readonly head: { readonly ref: string; readonly sha: string; readonly repo: { readonly full_name: string } | null }
  }
}

/** What GitHub knows of the run that a step belongs to. */
function runOf({ name, payload, ref, sha }: GithubEvent) {
  const workflow = name === 'workflow_run' ? 10 : 9
  const about = { event: name, workflow_id: workflow }
  const head = (payload as PullRequestPayload).pull_request?.head
  if (!head) return { ...about, head_branch: ref.replace('refs/heads/', ''), head_sha: sha }
  const repository = head.repo && { id: head.repo.full_name === 'o/r' ? 1 : 2, full_name: head.repo.full_name }
  return { ...about, head_branch: head.ref, head_sha: head.sha, head_repository: repository }
}

/** What the runner sets for a JavaScript action. Nothing of the developer's own environment but `PATH`. */
function environment(step: Step, root: string): NodeJS.ProcessEnv {
  const run = step.run ?? '42'
  const github = step.github
  const variables: Record<string, string | undefined> = {
    PATH: process.env.PATH,
    // Not the developer's, where agents leave sessions.
    HOME: join(root, 'home'),
    CI: 'true',
    NO_PROXY: '127.0.0.1',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: join(root, 'workspace'),
    GITHUB_EVENT_NAME: step.event.name,
    GITHUB_EVENT_PATH: join(root, 'event.json'),
    GITHUB_OUTPUT: join(root, 'output'),
    GITHUB_STEP_SUMMARY: join(root, 'summary.md'),
    GITHUB_REPOSITORY: 'o/r',
    GITHUB_SHA: step.event.sha,
    GITHUB_REF: step.event.ref,
    GITHUB_ACTOR: step.event.actor,
    GITHUB_RUN_ID: run,
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_NUMBER: '5',
    GITHUB_JOB: 'assay',
    GITHUB_WORKFLOW: 'ci',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_API_URL: github?.origin ?? 'http://127.0.0.1:9',
    GITHUB_GRAPHQL_URL: `${github?.origin ?? 'http://127.0.0.1:9'}/graphql`,
    RUNNER_TEMP: join(root, 'temp'),
    RUNNER_OS: 'Linux',
    ACTIONS_RESULTS_URL: github?.origin,
    ACTIONS_RUNTIME_TOKEN: github ? runtimeToken(run) : undefined,
    'INPUT_GITHUB-TOKEN': step.token ?? 'write-token',
    ...(github?.state.personality === 'gitea' ? giteaVariables(github.origin) : {}),
    ...inputVariables(step.inputs ?? {}),
    ...step.env,
  }
  return Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== undefined))
}

/** Where act_runner differs from GitHub's runner; what it leaves empty, it sets to the empty text. */
function giteaVariables(origin: string): Record<string, string> {
  return {
    GITEA_ACTIONS: 'true',
    GITHUB_SERVER_URL: 'https://gitea.example',
    GITHUB_API_URL: `${origin}/api/v1`,
    GITHUB_GRAPHQL_URL: '',
    GITHUB_RUN_ATTEMPT: '',
    GITHUB_WORKFLOW: '',
    GITHUB_WORKFLOW_REF: '',
  }
}

function spawnNode(node: keyof typeof nodes, env: NodeJS.ProcessEnv, cwd: string, timeout = 55_000) {
  const program = nodes[node]
  if (!program) throw new Error(`no Node for ${node} on this machine`)
  return new Promise<{ exitCode: number | null; stdout: string; stderr: string }>((done, fail) => {
    const child = spawn(program, [actionEntry], { env, cwd, stdio: ['ignore', 'pipe', 'pipe'] })
    const text = { stdout: '', stderr: '' }
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => (text.stdout += chunk))
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (text.stderr += chunk))
    const timer = setTimeout(() => child.kill('SIGKILL'), timeout)
    child.on('error', fail)
    child.on('close', (exitCode) => {
      clearTimeout(timer)
      done({ exitCode, ...text })
    })
  })
}

/** `name<<delimiter`, lines, `delimiter`; also `name=value`. Anything else is refused, as by the runner. */
export function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {}
  const lines = text.split('\n')
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at]!
    if (line === '') continue
    const heredoc = /^([^=]+?)<<(.+)$/.exec(line)
    if (heredoc) {
      const end = lines.indexOf(heredoc[2]!, at + 1)
      if (end < 0) throw new Error(`no closing delimiter for the output ${heredoc[1]}`)
      outputs[heredoc[1]!] = lines.slice(at + 1, end).join('\n')
      at = end
    } else if (line.includes('=')) outputs[line.slice(0, line.indexOf('='))] = line.slice(line.indexOf('=') + 1)
    else throw new Error(`invalid format of an output: ${line}`)
  }
  return outputs
}
