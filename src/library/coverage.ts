import type { Coverage as CoverageReport } from '../model/coverage.js'
import type { PolicySource, TraceSource } from './sources.js'
import { type ValidateOptions, validate } from './validate.js'

/** How much of a policy its traces exercise. */
export class Coverage {
  readonly #policy: PolicySource
  readonly #traces: TraceSource
  readonly #options: ValidateOptions

  constructor(policy: PolicySource, traces: TraceSource, options: ValidateOptions = {}) {
    this.#policy = policy
    this.#traces = traces
    this.#options = options
  }

  /**
   * @returns `percent` (0–100), `covered` and `uncovered` (tool names), and more
   * @throws {AssayError} if the policy or a trace file cannot be read
   */
  async analyze(): Promise<CoverageReport> {
    const { coverage } = await validate(this.#policy, this.#traces, { ...this.#options, gates: 'coverage' })
    return coverage
  }
}
