import { basename } from 'node:path'
import { Readable } from 'node:stream'
import { runSucceeded } from '../../calls/run-outcome.js'
import type { ToolDefinitions } from '../../definitions/tool-definition.js'
import { FactLog } from '../../evaluate/facts/fact-log.js'
import { AssayError } from '../../model/problem.js'
import type { TraceReading } from '../../model/reading.js'
import type { CallSink, TraceRun } from '../../model/trace.js'
import type { RunFact } from '../../policy/learn/learn-habits.js'
import { learnPolicy, type PolicyLearner } from '../../policy/learn/learn-policy.js'
import { plural } from '../../reporters/phrases.js'
import type { Host } from '../host.js'
import { openTraces } from '../input/open-traces.js'
import { withProgress } from '../output/progress.js'
import { schemaLine } from './scaffold-policy.js'

/**
 * The text of a policy that the traces pass, and one line about what it was learned from. Where runs say how they ended, only those that
 * succeeded are learned from.
 * @throws {AssayError} if the traces have no tool call: a policy learned from nothing would allow nothing
 */
export async function learnFromTraces(
  traces: readonly string[],
  format: string | undefined,
  host: Host,
  defined?: ToolDefinitions,
): Promise<Written> {
  const learned = await tryToLearn(traces, format, host, defined)
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
  defined?: ToolDefinitions,
): Promise<Written | { readonly nothing: AssayError; readonly files: number }> {
  const read = await rereadable(traces, format, host)
  const all = new Learning({ name: basename(host.cwd), learnsFrom: () => true, defined })
  const reading = await read(all)
  if (reading.calls === 0)
    return nothing(reading, reading.files.length === 0 ? 'no trace file was found' : 'the traces have no tool call')
  const runs = [...reading.runs]
  const ended = endedRuns(runs)
  if (ended === undefined) return written(all, reading, runs, [])
  if (ended.succeeded.length === 0)
    return nothing(reading, `none of the ${plural(runs.length, 'run')} says that it succeeded`)
  const { learnsFrom, succeeded, about } = ended
  const some = new Learning({ name: basename(host.cwd), learnsFrom, defined })
  const again = await read(some)
  if (succeeded.every(({ calls }) => calls === 0)) return nothing(reading, 'the successful runs have no tool call')
  return written(some, again, [...again.runs].filter(learnsFrom), about)
}

/** Learns, and counts what each run used. */
class Learning implements CallSink {
  readonly learner: PolicyLearner
  readonly #facts = new FactLog()

  constructor(options: Parameters<typeof learnPolicy>[0]) {
    this.learner = learnPolicy(options)
  }

  call(...args: Parameters<CallSink['call']>): void {
    this.learner.call(...args)
    const [run, call, callIndex] = args
    this.#facts.call(run, call, callIndex)
  }

  result(...args: Parameters<CallSink['result']>): void {
    this.learner.result(...args)
    this.#facts.result(...args)
  }

  message(...[run, { timestamp }]: Parameters<NonNullable<CallSink['message']>>): void {
    this.#facts.at(run, timestamp)
  }

  /** What is known whole. */
  factsOf(run: TraceRun): RunFact {
    const facts = this.#facts.of(run)
    const { turns, tokens, costUsd, durationMs } = this.#facts.shown(run, facts)
    const whole = <T>(name: 'turns' | 'tokens' | 'costUsd' | 'durationMs', value: T | undefined) =>
      facts.unclear.has(name) ? undefined : value
    return {
      turns: whole('turns', turns),
      tokens: whole('tokens', tokens?.total),
      costUsd: whole('costUsd', costUsd),
      durationMs: whole('durationMs', durationMs),
    }
  }
}

/** Reads the same traces as often as is asked: what stands on standard input is there once. */
async function rereadable(traces: readonly string[], format: string | undefined, host: Host) {
  const chunks: Buffer[] = []
  if (traces.includes('-')) for await (const chunk of host.stdin) chunks.push(Buffer.from(chunk as Uint8Array))
  return (sink: CallSink): Promise<TraceReading> => {
    const again = traces.includes('-') ? { ...host, stdin: Readable.from([Buffer.concat(chunks)]) } : host
    return withProgress(openTraces(traces, again, { format }), host)(sink)
  }
}

/** Which runs are learned from where some say how they ended; undefined if none does. */
function endedRuns(runs: readonly TraceRun[]) {
  const outcomes = runs.map((run) => runSucceeded(run.meta))
  if (outcomes.every((outcome) => outcome === undefined)) return undefined
  const succeeded = runs.filter((_, index) => outcomes[index] === true)
  const ids = new Set(succeeded.map(({ trace }) => trace))
  const failed = outcomes.filter((outcome) => outcome === false).length
  const silent = outcomes.filter((outcome) => outcome === undefined).length
  const left = [
    ...(failed > 0 ? [`${failed} that failed`] : []),
    ...(silent > 0 ? [`${silent} that ${silent === 1 ? 'does' : 'do'} not say`] : []),
  ]
  const about = `Learned from the ${plural(succeeded.length, 'run')} that succeeded${left.length > 0 ? `; left out: ${left.join(', ')}` : ''}.`
  return { succeeded, learnsFrom: ({ trace }: TraceRun) => ids.has(trace), about: [about] }
}

function written(
  learning: Learning,
  reading: TraceReading,
  runs: readonly TraceRun[],
  about: readonly string[],
): Written {
  const { learner } = learning
  const unread = reading.problems.length
  const left = [
    learner.notLearned > 0 && `${plural(learner.notLearned, 'call')} with an unusual tool name not learned`,
    learner.unknown > 0 && `${plural(learner.unknown, 'call')} of unknown tools not learned, which a check will find`,
    unread > 0 && `${plural(unread, 'line')} could not be read`,
  ].filter((text) => typeof text === 'string')
  const calls = runs.reduce((sum, run) => sum + run.calls, 0)
  const from = `Learned from ${plural(calls, 'call')} in ${plural(runs.length, 'trace')}${left.length > 0 ? `; ${left.join('; ')}` : ''}.`
  return {
    text:
      schemaLine +
      learner.text(
        runs.map((run) => learning.factsOf(run)),
        about,
      ),
    note: [from, ...about].join('\n'),
  }
}

function nothing(reading: TraceReading, why: string) {
  const error = new AssayError({
    code: 'E_TRACE_NOT_FOUND',
    level: 'error',
    message: `Nothing to learn from: ${why}.`,
    remedy: 'Record a few good runs, or pass them with --traces.',
  })
  return { nothing: error, files: reading.files.length }
}
