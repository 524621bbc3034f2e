import { fileURLToPath } from 'node:url'
import { type AssaySuiteOptions, checkSuiteOptions } from './test-options.js'

export { type AssaySuiteOptions, type AssayTestOptions, assayTest, type TestPolicy } from './test-options.js'
export { PolicyBreach } from './test-run.js'

/** The part of a Jest configuration that records: `export default { ...assayJest({ policy: 'policy.yaml' }) }`. */
export function assayJest(options: AssaySuiteOptions = {}) {
  checkSuiteOptions(options)
  return {
    setupFilesAfterEnv: [fileURLToPath(new URL('./jest-setup.js', import.meta.url))],
    reporters: ['default', [fileURLToPath(new URL('./jest-reporter.js', import.meta.url)), options]] as (
      | string
      | [string, Record<string, unknown>]
    )[],
  }
}
