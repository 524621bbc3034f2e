// Runs a workflow of examples/workflows under nektos/act, a real workflow runner, in host mode (no Docker):
//   node scripts/run-act.mjs --install                     prints the path of act, installing it with Go >= 1.25 if need be
//   node scripts/run-act.mjs WORKFLOW PROJECT EVENT ORIGIN TOKEN RUN
// PROJECT: folder with policy and traces; EVENT: file NAME.json with the payload; ORIGIN: a GitHub on this machine;
// TOKEN: for its artifact service; RUN: the number of the run. Actions of others are replaced by the stand-ins in scripts/act.
// Exit code of act; 75 where there is neither act nor a Go to install it with.
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { basename, delimiter, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { workflow as calledWorkflow, pinLine } from './release/pinned-action.mjs'

const version = 'v0.2.87'
const unavailable = 75
/** Of actions that GitHub keeps, each with the version that the examples name. */
const standIns = ['actions/upload-artifact@v4', 'actions/attest-build-provenance@v3', 'actions/checkout@v5']
/** Of agents, which ask a model: each leaves in its place what the real program left (`__tests__/fixtures/agents`). */
const agents = ['anthropics/claude-code-action@v1', 'openai/codex-action@v1', 'google-github-actions/run-gemini-cli@v0']
const root = fileURLToPath(new URL('..', import.meta.url))
const cache = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'assay', `act-${version}`)

const act = findAct()
if (act === undefined) process.exit(unavailable)
if (process.argv[2] === '--install') console.log(act)
else process.exitCode = runWorkflow(act, ...process.argv.slice(2))

function findAct() {
  const path = process.env.ACT || join(cache, 'act')
  if (existsSync(path)) return path
  const found = /go(\d+)\.(\d+)/.exec(spawnSync('go', ['env', 'GOVERSION'], { encoding: 'utf8' }).stdout ?? '')
  if (!found || Number(found[1]) * 1000 + Number(found[2]) < 1025) {
    console.error(`skipped: no act at ${path}, and no Go >= 1.25 to install it with`)
    return undefined
  }
  mkdirSync(cache, { recursive: true })
  const installed = spawnSync('go', ['install', `github.com/nektos/act@${version}`], {
    env: { ...process.env, GOBIN: cache, GOFLAGS: '-modcacherw' },
    stdio: ['ignore', 2, 2],
    timeout: 240_000,
  })
  if (installed.status === 0) return path
  console.error('skipped: act could not be installed')
  return undefined
}

function runWorkflow(program, workflow, project, event, origin, token, run) {
  // Only what users get: the action's description, its bundles, and the workflow to be called.
  const action = mkdtempSync(join(tmpdir(), 'assay-action-'))
  for (const part of ['action.yml', 'dist', '.github/workflows/judge-traces.yml'])
    cpSync(join(root, part), join(action, part), { recursive: true })
  const others = [...standIns, ...agents].flatMap((name) => [
    '--local-repository',
    `${name}=${join(root, 'scripts/act', basename(name.split('@')[0]))}`,
  ])
  // The tag that callers name, and the commit that the called workflow pins.
  const { repository, commit } = pinLine.exec(readFileSync(join(root, calledWorkflow), 'utf8')).groups
  const pinned = `${repository}@${commit}`
  const ours = ['your-org/assay-action@v1', pinned].flatMap((name) => ['--local-repository', `${name}=${action}`])
  const { status } = spawnSync(
    program,
    [
      basename(event, '.json'),
      ...['--workflows', resolve(workflow), '--eventpath', resolve(event), '--directory', resolve(project)],
      // The job's image is "this machine".
      ...['--platform', 'ubuntu-latest=-self-hosted', '--container-daemon-socket', '-', '--no-cache-server'],
      ...['--concurrent-jobs', '1', ...others],
      ...[...ours, '--secret', 'GITHUB_TOKEN=write-token'],
      ...['--env', `GITHUB_API_URL=${origin}`, '--env', `GITHUB_GRAPHQL_URL=${origin}/graphql`],
      ...['--env', `ACTIONS_RESULTS_URL=${origin}`, '--env', `ACTIONS_RUNTIME_TOKEN=${token}`],
      ...['--env', 'GITHUB_REPOSITORY=o/r', '--env', `GITHUB_RUN_ID=${run}`, '--env', 'NO_PROXY=127.0.0.1'],
    ],
    {
      cwd: project,
      env: {
        ...process.env,
        ACT_DISABLE_VERSION_CHECK: '1',
        ARTIFACT_CLIENT: String(pathToFileURL(join(root, 'node_modules/@actions/artifact/lib/artifact.js'))),
        AGENT_SESSIONS: join(root, '__tests__/fixtures/agents'),
        // act runs actions with the first Node that it finds.
        PATH: [join(root, 'node_modules/node/bin'), process.env.PATH].join(delimiter),
      },
      stdio: ['ignore', 'inherit', 'inherit'],
      timeout: 120_000,
    },
  )
  rmSync(action, { recursive: true, force: true })
  return status ?? 1
}
