import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { run } from '../../src/action/run.js'
import type { AssayResult } from '../../src/model/result.js'
import { OutputCapture } from './captured-output.js'
import { parseOutputs } from './runner-environment.js'
import { inputVariables, withVariables } from './runner-variables.js'

export interface ActionRun {
  readonly code: number
  readonly log: string
  readonly summary: string
  readonly outputs: Readonly<Record<string, string>>
  readonly result: AssayResult
  /** What the input `reports` asked for, by path. */
  readonly reports: Readonly<Record<string, string>>
}

/** Runs the action in this process: real files, no GitHub. For what a child process a run would be too slow for. */
export async function runAction(
  files: Readonly<Record<string, string | Buffer>>,
  inputs: Readonly<Record<string, string>> = {},
  env: Readonly<Record<string, string>> = {},
): Promise<ActionRun> {
  const root = mkdtempSync(join(tmpdir(), 'assay-run-'))
  try {
    const workspace = join(root, 'workspace')
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(workspace, path)), { recursive: true })
      writeFileSync(join(workspace, path), content)
    }
    for (const name of ['summary.md', 'output']) writeFileSync(join(root, name), '')
    const variables = {
      GITHUB_WORKSPACE: workspace,
      GITHUB_EVENT_NAME: 'push',
      GITHUB_REPOSITORY: 'o/r',
      GITHUB_RUN_ID: '42',
      GITHUB_SHA: 'b'.repeat(40),
      GITHUB_OUTPUT: join(root, 'output'),
      GITHUB_STEP_SUMMARY: join(root, 'summary.md'),
      RUNNER_TEMP: root,
      INPUT_EVIDENCE: 'none',
      ...inputVariables(inputs),
      ...env,
    }
    const output = new OutputCapture()
    const code = await withVariables(variables, () =>
      run({ now: '2026-11-22T00:00:00Z', decided: () => undefined }),
    ).finally(() => output.end())
    const log = output.text
    const read = (path: string) => readFileSync(path, 'utf8')
    const outputs = parseOutputs(read(join(root, 'output')))
    const paths = (inputs.reports ?? '').split('\n').flatMap((line) => line.split('=')[1] ?? [])
    return {
      code,
      log,
      summary: read(join(root, 'summary.md')),
      outputs,
      result: JSON.parse(read(outputs['result-path'] ?? '')),
      reports: Object.fromEntries(paths.map((path) => [path, read(join(workspace, path))])),
    }
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}
