import { fileURLToPath } from 'node:url'
import { beginSuite, endSuite } from './suite-report.js'
import { type AssaySuiteOptions, type AssayTestOptions, suiteEnvironment } from './test-options.js'

export { type AssaySuiteOptions, type AssayTestOptions, assayTest, type TestPolicy } from './test-options.js'
export { PolicyBreach } from './test-run.js'

declare module 'vitest' {
  interface TaskMeta {
    /** `test('…', { meta: { assay: { policy: 'policy.yaml' } } }, …)` */
    assay?: AssayTestOptions
  }
}

/** What this plugin needs of Vitest, by shape. */
interface VitestContext {
  readonly vitest: { readonly config: { reporters: unknown[] }; readonly logger: { log(...text: unknown[]): void } }
}

/**
 * A plugin for Vitest (4.1 or later): `plugins: [assay({ policy: 'policy.yaml' })]`.
 *
 * Every test is a trace of its own, also when tests run concurrently; a broken policy fails that test. The suite's traces
 * are in `traces/vitest.jsonl` afterwards. `ASSAY_RECORD=0` turns all of it off.
 */
export function assay(options: AssaySuiteOptions = {}) {
  return {
    name: 'assay',
    config: () => ({
      test: {
        setupFiles: [fileURLToPath(new URL('./vitest-setup.js', import.meta.url))],
        env: suiteEnvironment(options),
      },
    }),
    configureVitest({ vitest }: VitestContext): void {
      // Here, not in `config`: a `--reporter` on the command line replaces the configured ones.
      if (vitest.config.reporters.some((reporter) => reporter instanceof AssayVitestReporter)) return
      vitest.config.reporters.push(new AssayVitestReporter(options, (text) => vitest.logger.log(text)))
    },
  }
}

class AssayVitestReporter {
  readonly #options: AssaySuiteOptions
  readonly #log: (text: string) => void

  constructor(options: AssaySuiteOptions, log: (text: string) => void) {
    this.#options = options
    this.#log = log
  }

  onTestRunStart(): void {
    beginSuite('vitest', this.#options)
  }

  async onTestRunEnd(): Promise<void> {
    const text = await endSuite('vitest', this.#options)
    if (text !== '') this.#log(text)
  }
}
