import { randomUUID } from 'node:crypto'
import { appendFile } from 'node:fs/promises'

/** Everything that later steps can read as `steps.ID.outputs.NAME`. All of them are always written; `''` = there is none. */
export interface ActionOutputs {
  readonly verdict: 'pass' | 'fail' | 'no-evidence' | 'error'
  readonly 'findings-error': number
  readonly 'findings-warning': number
  /** 0–100; empty if nothing was evaluated. */
  readonly 'coverage-percent': number | ''
  readonly 'evidence-artifact-id': number | ''
  readonly 'evidence-artifact-url': string
  /** Of the bundle. */
  readonly 'evidence-digest': string
  /** Of the zip that GitHub keeps around it. */
  readonly 'evidence-artifact-digest': string
  readonly 'result-path': string
  readonly 'comment-url': string
}

/** Appends to the runner's file. The delimiter is random, so that no value can end itself and start an output of its own. */
export async function writeOutputs(path: string, outputs: ActionOutputs): Promise<void> {
  const entries = Object.entries(outputs).map(([name, value]) => {
    const delimiter = `assay-${randomUUID()}`
    return `${name}<<${delimiter}\n${value}\n${delimiter}\n`
  })
  await appendFile(path, entries.join(''))
}
