import { basename } from 'node:path'
import { AssayError } from '../../model/problem.js'
import { learnPolicy } from '../../policy/learn/learn-policy.js'
import { plural } from '../../reporters/phrases.js'
import type { Host } from '../host.js'
import { openTraces } from '../input/open-traces.js'
import { withProgress } from '../output/progress.js'
import { schemaLine } from './scaffold-policy.js'

/**
 * The text of a policy that the traces pass, and one line about what it was learned from.
 * @throws {AssayError} if the traces hold no tool call: a policy learned from nothing would allow nothing
 */
export async function learnFromTraces(
  traces: readonly string[],
  format: string | undefined,
  host: Host,
): Promise<Written> {
  const learned = await tryToLearn(traces, format, host)
  if ('text' in learned) return learned
  throw learned.nothing
}

export interface Written {
  readonly text: string
  readonly note: string
}

/** The same, or why there is nothing to learn from. */
export async function tryToLearn(
  traces: readonly string[],
  format: string | undefined,
  host: Host,
): Promise<Written | { readonly nothing: AssayError; readonly files: number }> {
  const learner = learnPolicy({ name: basename(host.cwd) })
  const reading = await withProgress(openTraces(traces, host, { format }), host)(learner)
  if (reading.calls === 0) {
    const nothing = new AssayError({
      code: 'E_TRACE_NOT_FOUND',
      level: 'error',
      message: `There is nothing to learn from: ${reading.files.length === 0 ? 'no trace file was found' : 'the traces hold no tool call'}.`,
      remedy: 'Record a few runs that behave, or name them with --traces.',
    })
    return { nothing, files: reading.files.length }
  }
  const left = [
    learner.notLearned > 0 && `${plural(learner.notLearned, 'call')} with an unusual tool name not learned`,
    learner.unknown > 0 && `${plural(learner.unknown, 'call')} of unknown tools not learned, which a check will find`,
    reading.problems.length > 0 && `${plural(reading.problems.length, 'line')} could not be read`,
  ].filter((text) => typeof text === 'string')
  const note = `Learned from ${plural(reading.calls, 'call')} in ${plural(reading.traces, 'trace')}${left.length > 0 ? `; ${left.join('; ')}` : ''}.`
  return { text: schemaLine + learner.text(), note }
}
