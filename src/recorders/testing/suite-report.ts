import { plural } from '../../text/plural.js'
import { stripControl } from '../../text/strip-control.js'
import { truncate } from '../../text/truncate.js'
import { recordingIsOff } from '../writing/recording-switch.js'
import type { AssaySuiteOptions } from './test-options.js'
import { clearParts, mergeParts, type Runner } from './trace-parts.js'

/** Names listed in the summary. */
const shown = 10

/** Before the first test, in the runner's own process. */
export function beginSuite(runner: Runner, options: AssaySuiteOptions): void {
  if (!recordingIsOff()) clearParts(runner, options)
}

/** After the last test: merges the workers' traces and says what the suite covered. Never fails the run. */
export async function endSuite(runner: Runner, options: AssaySuiteOptions): Promise<string> {
  if (recordingIsOff()) return ''
  try {
    const file = mergeParts(runner, options)
    return file === undefined ? '' : await summary(file, options)
  } catch (error) {
    const kind = error instanceof Error ? ((error as NodeJS.ErrnoException).code ?? error.name) : 'unknown'
    return `Assay  W_TEST_TRACES_UNMERGED: the traces could not be merged or measured (${kind})`
  }
}

async function summary(file: string, options: AssaySuiteOptions): Promise<string> {
  const { validate } = await import('../../library/validate.js')
  const policy = options.policy ?? { version: '2.0', name: 'none' }
  const { traces, coverage, counts } = await validate(policy, file)
  const seen = `Assay  ${plural(traces.traces, 'trace')}, ${plural(traces.calls, 'tool call')} in ${file}`
  if (options.policy === undefined) return seen
  const uncovered = coverage.uncovered.slice(0, shown).map((name) => truncate(stripControl(name), 80))
  const more = coverage.uncovered.length - uncovered.length
  const rest =
    uncovered.length === 0 ? '' : `; not called: ${uncovered.join(', ')}${more > 0 ? ` and ${more} more` : ''}`
  return `${seen}\n       coverage ${coverage.percent} %${rest}\n       ${plural(counts.error, 'error')}, ${plural(counts.warning, 'warning')}`
}
