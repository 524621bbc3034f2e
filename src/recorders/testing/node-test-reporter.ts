import { beginSuite, endSuite } from './suite-report.js'
import { suiteOptions } from './test-options.js'

/**
 * A reporter for `node --test --test-reporter=spec --test-reporter-destination=stdout
 * --test-reporter=assay/node-test/reporter --test-reporter-destination=stdout`: merges the traces of the test files and
 * says what they covered. Options: `ASSAY_TEST_OPTIONS='{"policy":"policy.yaml"}'`, which the tests see too.
 */
export default async function* assayReporter(events: AsyncIterable<unknown>): AsyncGenerator<string> {
  const options = suiteOptions()
  beginSuite('node-test', options)
  for await (const _ of events);
  const text = await endSuite('node-test', options)
  if (text !== '') yield `${text}\n`
}
