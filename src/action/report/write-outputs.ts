import { setOutput } from '@actions/core'

/** Everything that later steps can read as `steps.ID.outputs.NAME`. All of them are always written; `''` = there is none. */
export interface ActionOutputs {
  readonly verdict: 'pass' | 'fail' | 'no-evidence' | 'error'
  readonly 'findings-error': number
  readonly 'findings-warning': number
  /** 0–100; empty if nothing was evaluated. */
  readonly 'coverage-percent': number | ''
  readonly calls: number | ''
  readonly 'denied-calls': number | ''
  /** Empty where no trace says it; more than that where some traces do not, which the result says. */
  readonly tokens: number | ''
  readonly 'cost-usd': number | ''
  readonly turns: number | ''
  readonly 'evidence-artifact-id': number | ''
  readonly 'evidence-artifact-url': string
  /** Of the bundle. */
  readonly 'evidence-digest': string
  /** Of the zip that GitHub keeps around it. */
  readonly 'evidence-artifact-digest': string
  readonly 'result-path': string
  readonly 'comment-url': string
}

/** Hands them to the runner; the toolkit ends each value with a random word, so that none can end itself. @throws if the file is not there */
export function writeOutputs(outputs: ActionOutputs): void {
  for (const [name, value] of Object.entries(outputs)) setOutput(name, value)
}
