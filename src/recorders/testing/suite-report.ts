import type { PolicySource } from '../../library/sources.js'
import { AssayError } from '../../model/problem.js'
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
  let file: string | undefined
  try {
    file = mergeParts(runner, options)
  } catch (error) {
    return `Assay  W_TEST_TRACES_UNMERGED: the traces could not be merged (${kindOf(error)}); each worker's own file is still in the traces folder`
  }
  if (file === undefined) return ''
  try {
    return options.policy === undefined ? await counted(file) : await measured(file, options.policy)
  } catch (error) {
    return `Assay  W_TEST_TRACES_UNMEASURED: ${file} could not be read back (${kindOf(error)}); \`assay check\` says why`
  }
}

/** A code, or a class: never a message, which could have a value of the agent in it. */
function kindOf(error: unknown): string {
  if (error instanceof AssayError) return error.problems[0]?.code ?? error.name
  return error instanceof Error ? ((error as NodeJS.ErrnoException).code ?? error.name) : 'unknown'
}

/** Without a policy there is nothing to measure. */
async function counted(file: string): Promise<string> {
  const { openTraces } = await import('../../library/sources.js')
  const { traces, calls, problems } = await openTraces(file, {})({ call: () => {}, result: () => {} })
  const unread = problems.length > 0 ? `; not readable: ${plural(problems.length, 'line')}` : ''
  return `${seen({ traces, calls }, file)}${unread}`
}

async function measured(file: string, policy: PolicySource): Promise<string> {
  const { validate } = await import('../../library/validate.js')
  const { traces, coverage, counts } = await validate(policy, file)
  const uncovered = coverage.uncovered.slice(0, shown).map((name) => truncate(stripControl(name), 80))
  const more = coverage.uncovered.length - uncovered.length
  const rest =
    uncovered.length === 0 ? '' : `; not called: ${uncovered.join(', ')}${more > 0 ? ` and ${more} more` : ''}`
  return `${seen(traces, file)}\n       coverage ${coverage.percent} %${rest}\n       ${plural(counts.error, 'error')}, ${plural(counts.warning, 'warning')}`
}

function seen({ traces, calls }: { readonly traces: number; readonly calls: number }, file: string): string {
  return `Assay  ${plural(traces, 'trace')}, ${plural(calls, 'tool call')} in ${file}`
}
