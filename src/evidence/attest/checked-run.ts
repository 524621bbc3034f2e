import { fieldsOf } from '../inspect/recount-bundle.js'
import type { EventRead } from '../read/read-event.js'

/** A run of traces that was checked, as its evidence has it. Texts are hostile. */
export interface CheckedRun {
  readonly runId: string
  readonly policy: { readonly name: string; readonly sha256: string }
  readonly verdict: 'pass' | 'fail' | 'no-evidence'
  /** RFC 3339: when it was checked. */
  readonly time: string
  /** Ids and codes of rules. */
  readonly rules: {
    readonly passed: readonly string[]
    readonly warned: readonly string[]
    readonly failed: readonly string[]
  }
  readonly bundles: readonly { readonly name: string; readonly sha256: string }[]
}

const verdicts = ['pass', 'fail', 'no-evidence'] as const

/** Reads what the first bundle of a run says of it: the other parts, and those of a merged verdict, come after it. */
export class CheckedRunReader {
  #started: Readonly<Record<string, unknown>> | undefined
  #finished: EventRead | undefined

  see(event: EventRead): void {
    if (event.type === 'assay.profile.started') this.#started ??= fieldsOf(event.data)
    else if (event.type === 'assay.profile.finished') this.#finished ??= event
  }

  /** Undefined if the bundles are not those of a run with a verdict. */
  run(bundles: CheckedRun['bundles']): CheckedRun | undefined {
    const { profile_name: name, policy_digest: digest } = this.#started ?? {}
    const { verdict, rules } = fieldsOf(this.#finished?.data)
    const known = verdicts.find((it) => it === verdict)
    if (!this.#finished || !known || typeof name !== 'string' || typeof digest !== 'string') return undefined
    const { time, assayrunid: runId } = this.#finished
    const policy = { name, sha256: digest.replace(/^sha256:/, '') }
    const { passed, warned, failed } = fieldsOf(rules)
    const standing = { passed: texts(passed), warned: texts(warned), failed: texts(failed) }
    return { runId, policy, verdict: known, time, rules: standing, bundles }
  }
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
}
