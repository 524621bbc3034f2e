import { beginSuite, endSuite } from './suite-report.js'
import { type AssaySuiteOptions, suiteEnvironment } from './test-options.js'

/** Jest loads it by its path; see `assayJest`. */
export default class AssayJestReporter {
  readonly #options: AssaySuiteOptions

  constructor(_globalConfig: unknown, options: AssaySuiteOptions = {}) {
    this.#options = options
    // Workers are started after this and inherit it.
    Object.assign(process.env, suiteEnvironment(options))
  }

  onRunStart(): void {
    beginSuite('jest', this.#options)
  }

  async onRunComplete(): Promise<void> {
    const text = await endSuite('jest', this.#options)
    if (text !== '') process.stderr.write(`\n${text}\n`)
  }
}
