import { fileURLToPath } from 'node:url'
import { requireUsable } from './policy-trouble.js'
import { beginSuite, endSuite } from './suite-report.js'
import {
  type AssaySuiteOptions,
  type AssayTestOptions,
  fromRoot,
  suiteEnvironment,
  verdictEnvironment,
} from './test-options.js'
import { serveVerdicts } from './verdict-server.js'

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
  readonly project: { readonly name: string; readonly config: { readonly root: string; env: Record<string, unknown> } }
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
        // The line of a test is a frame in the stack of its breach.
        includeTaskLocation: true,
      },
    }),
    async configureVitest({ vitest, project }: VitestContext): Promise<void> {
      const { root } = project.config
      // Here, not in `config`: a `--reporter` on the command line replaces the configured ones.
      const found = vitest.config.reporters.find((reporter) => reporter instanceof AssayVitestReporter)
      const reporter = found ?? new AssayVitestReporter((text) => vitest.logger.log(text))
      if (found === undefined) vitest.config.reporters.push(reporter)
      const own = reporter.take(options, root, project.name)
      const verdicts = verdictEnvironment(await serveVerdicts())
      Object.assign(project.config.env, suiteEnvironment(own, root), verdicts)
      await requireUsable(fromRoot(own, root).policy)
    },
  }
}

/** A suite of each project: its traces, its policy, its closing lines. */
class AssayVitestReporter {
  readonly #suites = new Map<string, AssaySuiteOptions>()
  readonly #log: (text: string) => void

  constructor(log: (text: string) => void) {
    this.#log = log
  }

  /** Adds a project's suite. A second one in the same folder of traces, with other options, gets a folder below it. */
  take(options: AssaySuiteOptions, root: string, project: string): AssaySuiteOptions {
    const suite = fromRoot({ ...options, traces: options.traces ?? 'traces' }, root)
    const key = String(suite.traces)
    const taken = this.#suites.get(key)
    if (taken !== undefined && JSON.stringify(taken) !== JSON.stringify(suite)) {
      const folder = project.replaceAll(/[^\w.-]+/g, '_') || 'other'
      return this.take({ ...options, traces: `${options.traces ?? 'traces'}/${folder}` }, root, `${project}_`)
    }
    this.#suites.set(key, suite)
    return { ...options, traces: options.traces ?? 'traces' }
  }

  onTestRunStart(): void {
    for (const suite of this.#suites.values()) beginSuite('vitest', suite)
  }

  async onTestRunEnd(): Promise<void> {
    for (const suite of this.#suites.values()) {
      const text = await endSuite('vitest', suite)
      if (text !== '') this.#log(text)
    }
  }
}
