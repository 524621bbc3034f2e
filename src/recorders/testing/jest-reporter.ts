import { beginSuite, endSuite } from './suite-report.js'
import { type AssaySuiteOptions, suiteEnvironment, verdictEnvironment } from './test-options.js'
import { serveVerdicts } from './verdict-server.js'

/** Jest loads it by its path; see `assayJest`. */
export default class AssayJestReporter {
  readonly #options: AssaySuiteOptions

  constructor(_globalConfig: unknown, options: AssaySuiteOptions = {}) {
    this.#options = options
    // Workers are started after this and inherit it.
    Object.assign(process.env, suiteEnvironment(options))
  }

  async onRunStart(): Promise<void> {
    Object.assign(process.env, verdictEnvironment(await serveVerdicts()))
    beginSuite('jest', this.#options)
  }

  async onRunComplete(): Promise<void> {
    const text = await endSuite('jest', this.#options)
    if (text !== '') process.stderr.write(`\n${text}\n`)
  }
}
