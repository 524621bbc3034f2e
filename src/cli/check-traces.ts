import { type Collected, type ConcludeOptions, conclude } from '../assay.js'
import { findTraces } from '../io/find-traces.js'
import type { OpenScope } from '../library/open-scope.js'
import { exitCodeOf, exitCodes } from '../model/exit-code.js'
import { AssayError } from '../model/problem.js'
import type { AssayResult } from '../model/result.js'
import { collectTraces } from '../parallel/collect-traces.js'
import { loadPolicy, requirePolicy } from '../policy/load-policy.js'
import { partsFor, type ResultParts } from '../reporters/index.js'
import { TraceScores } from '../scores/trace-scores.js'
import type { Redact } from '../text/redact.js'
import { readJobs } from './arguments/read-count.js'
import { readPercent } from './arguments/read-percent.js'
import {
  type baselineFlags,
  type checkFlags,
  type coverageFlags,
  type evidenceFlags,
  type partialFlags,
  type reportFlags,
  sessionKeysOf,
  type watchFlag,
} from './arguments/shared-flags.js'
import { usageError } from './arguments/usage-error.js'
import { baselineOptions, writeProfile } from './baseline-of-run.js'
import type { Arguments } from './command.js'
import { type Host, inCi } from './host.js'
import { agentSessions } from './input/agent-sessions.js'
import { loadAnyPolicy } from './input/load-any-policy.js'
import { locateAnyProject, locateProject } from './input/locate-project.js'
import { openTraces } from './input/open-traces.js'
import { readPolicyText } from './input/read-policy.js'
import { withProgress } from './output/progress.js'
import { problemText } from './output/report-trouble.js'
import { readTargets, writeReports } from './output/reports.js'
import { reproduceLine } from './output/reproduce.js'
import { readTextDetail, refuseUnknownRules, shownCalls } from './output/text-report.js'
import { write } from './output/write.js'
import { asksForWindow, scopeOf } from './scope-of-run.js'
import { filesFor } from './several/files-for.js'
import { type PlannedCheck, planChecks } from './several/plan-checks.js'
import { readWriteBack, writeBack } from './write-back.js'

/** `validate` and `coverage` are the two halves of `check`. */
const gates = { check: 'all', validate: 'rules', coverage: 'coverage' } as const

type CheckArguments = Arguments<typeof checkFlags & typeof reportFlags> & {
  readonly flags: Partial<
    Arguments<
      typeof coverageFlags & typeof evidenceFlags & typeof baselineFlags & typeof partialFlags & typeof watchFlag
    >['flags']
  >
}

/** What `--watch` looks at: policy and what it extends, baseline, and the traces that there are now. */
async function filesOf({ flags, operands }: CheckArguments, host: Host): Promise<readonly string[]> {
  const { policy, traces } = await locateAnyProject({ policy: flags.policy, traces: flags.traces, operands }, host)
  const found = findTraces(traces, { root: host.cwd, outside: 'allow' }).files
  if (policy === undefined) return found.map(({ name }) => name)
  const { text, file, read } = await readPolicyText(policy, host)
  const parts: string[] = []
  loadPolicy(
    text,
    { file },
    {
      read: (path) => {
        parts.push(path)
        return read(path)
      },
    },
  )
  return [policy, ...parts, ...(flags.baseline === undefined ? [] : [flags.baseline]), ...found.map(({ name }) => name)]
}

/** @throws {AssayError} `E_USAGE` where watching makes no sense */
function refuseWatching({ flags, operands }: CheckArguments, { env }: Host): void {
  if (inCi(env)) throw usageError('--watch runs until it is stopped, so it does not work in CI.', 'Leave it out.')
  const streams = [flags.policy, flags.baseline, ...flags.traces, ...operands].includes('-')
  if (streams || flags.db !== undefined)
    throw usageError('--watch needs files, not standard input or a store.', 'Name files.')
}

/** Policy and traces in, reports out, the verdict as exit code: what `check`, `validate` and `coverage` do. */
export async function checkTraces(command: keyof typeof gates, args: CheckArguments, host: Host): Promise<number> {
  const several = planChecks(args, host)
  if (several === undefined) return checkOne(command, args, host)
  const { flags } = args
  const own = ({ name, policy, traces, operands, minCoverage, failOn }: PlannedCheck): CheckArguments => ({
    flags: {
      ...filesFor(flags, name),
      policy,
      traces,
      'fail-on': flags['fail-on'] ?? failOn,
      'min-coverage': flags['min-coverage'] ?? (command === 'validate' ? undefined : minCoverage),
    },
    operands,
  })
  // What is wrong with the command line is said before any work.
  for (const check of several) readTargets(own(check).flags)
  const { checkSeveral } = await import('./several/check-several.js')
  return checkSeveral(several, (check) => resultOf(command, own(check), host), flags.format ?? 'text', host)
}

async function checkOne(command: keyof typeof gates, args: CheckArguments, host: Host): Promise<number> {
  if (args.flags.watch) {
    refuseWatching(args, host)
    const { watch } = await import('./watch.js')
    const once = { ...args, flags: { ...args.flags, watch: false } }
    return watch(
      () => checkOne(command, once, host),
      () => filesOf(args, host),
      [command],
      host,
    )
  }
  const { result, finish } = await reported(command, args, host)
  try {
    await finish()
  } catch (error) {
    if (!(error instanceof AssayError)) throw error
    // The result is printed already, and a program that reads it expects one document.
    await write(host.stderr, error.problems.map((problem) => problemText(problem, host)).join(''))
    return exitCodes.badInput
  }
  return exitCodeOf(result)
}

async function resultOf(command: keyof typeof gates, args: CheckArguments, host: Host): Promise<AssayResult> {
  const { result, finish } = await reported(command, args, host)
  await finish()
  return result
}

interface Reported {
  readonly result: AssayResult
  /** Writes what must not be written before the reports are. */
  finish(): Promise<void>
}

async function reported(command: keyof typeof gates, args: CheckArguments, host: Host): Promise<Reported> {
  // What is wrong with the command line is said before any work.
  const targets = readTargets(args.flags)
  const detail = readTextDetail(args.flags, targets)
  const { showCalls, redact } = shownCalls(args.flags, targets, host)
  const parts = partsFor(
    targets.map(({ format }) => format),
    showCalls,
  )
  const targetsBack = readWriteBack(args.flags['write-back'], host)
  const { result, scope, scores } = await evaluate(command, args, parts, redact, host)
  await writeReports(
    result,
    targets,
    { about: gates[command], reproduce: reproduceLine(command, args, host), ...detail },
    host,
  )
  const finish = async () => {
    if (scores !== undefined) await writeBack(targetsBack, scores, result, host)
    scope.commit()
  }
  return { result, finish }
}

/** @throws {AssayError} `E_USAGE` */
function refuseWindowOfAgents(flags: CheckArguments['flags']): void {
  // Their --since is about files.
  if (asksForWindow({ ...flags, since: undefined }))
    throw usageError(
      '--until, --watermark and --state cannot be combined with --agents.',
      'Remove --agents, or the others.',
    )
}

/** What a window leaves out, nobody could add up. @throws {AssayError} `E_USAGE` */
function refuseWindowInParts(flags: CheckArguments['flags']): void {
  if (asksForWindow(flags))
    throw usageError(
      '--partial covers all traces of its files and cannot be combined with a time window.',
      'Remove one of them.',
    )
}

interface Evaluated {
  readonly result: AssayResult
  readonly scope: OpenScope
  /** Where verdicts on traces were asked for. */
  readonly scores: TraceScores | undefined
}

async function evaluate(
  command: keyof typeof gates,
  { flags, operands }: CheckArguments,
  parts: ResultParts,
  redact: Redact | undefined,
  host: Host,
): Promise<Evaluated> {
  const minCoverage = readPercent('--min-coverage', flags['min-coverage'])
  const jobs = readJobs(flags.jobs)
  // The usual places of traces are not looked at when a store was named.
  const named = flags.db === undefined ? flags.traces : [...flags.traces, flags.db]
  const { agents } = flags
  if (agents && flags.db !== undefined) throw usageError('--agents and --db exclude each other.', 'Use one of them.')
  if (agents) refuseWindowOfAgents(flags)
  else if (flags.partial !== undefined) refuseWindowInParts(flags)
  const locate = command === 'check' ? locateAnyProject : locateProject
  const project = await locate({ policy: flags.policy, traces: named, operands, agents }, host)
  if (project.policy === '-' && project.traces.includes('-')) {
    throw usageError('The policy and the traces cannot both come from standard input.', 'Use a file for one of them.')
  }
  const load = await loadAnyPolicy(project.policy, flags.strict, host)
  const policy = requirePolicy(load)
  refuseUnknownRules(flags.rule, policy)
  const scope = await scopeOf(agents ? { ...flags, since: undefined } : flags, project.traces, host)
  const { db } = flags
  const besides = agents ? agentSessions(flags.since, host) : undefined
  const store = db === undefined ? undefined : await import('./input/open-store-traces.js')
  const read = scope.read((admit, leftOut) =>
    db === undefined || store === undefined
      ? openTraces(project.traces, host, {
          format: flags['trace-format'],
          sql: flags.sql,
          sessionKeys: sessionKeysOf(flags['session-key']),
          skipUnknown: flags['skip-unknown'] || flags.lenient,
          admit,
          leftOut,
          besides,
          since: agents ? flags.since : undefined,
        })
      : store.openStoreTraces(
          db,
          project.traces.filter((traces) => traces !== db),
          host,
          admit,
        ),
  )
  const options: ConcludeOptions = {
    failOn: flags['fail-on'],
    onNoEvidence: flags['on-no-evidence'],
    minCoverage,
    gates: gates[command],
    lenient: flags.lenient,
    policyProblems: load.problems,
    today: host.today,
    clockDay: host.clockDay,
    compat: flags.compat,
    ...parts,
    ...(await baselineOptions(flags, host)),
  }
  const profile = [flags.baseline, flags['write-baseline'], flags.partial].some((flag) => flag !== undefined)
  // The command that merges a partial result may want to write timelines.
  const timelines = parts.timelines || flags.partial !== undefined
  const scores = flags['write-back'].length === 0 ? undefined : new TraceScores(policy)
  const observers = scores === undefined ? [] : [scores]
  const gather = { profile, timelines, redact, jobs, observers }
  const finish = async (collected: Collected): Promise<{ result: AssayResult; partial?: string | undefined }> => {
    const conclusion = conclude(policy, collected, options)
    const partial = async () => (await import('../merge/take-partial.js')).takenText(policy, collected)
    return {
      result: conclusion.result,
      partial: await writeProfile(conclusion, partial, flags, options.baseline, host),
    }
  }
  const { evidence } = flags
  if (evidence === undefined)
    return {
      scope,
      scores,
      result: (await finish(await collectTraces(policy, withProgress(read, host), gather))).result,
    }
  const { reportEvidence, withRecorder, writeEvidence } = await import('./evidence-of-run.js')
  return withRecorder(policy, flags.redact, async (recorder) => {
    const collected = await collectTraces(policy, withProgress(read, host), {
      ...gather,
      evidence: { recorder, observer: recorder },
    })
    const { result, partial } = await finish(collected)
    await reportEvidence(await writeEvidence(recorder, result, evidence, host, partial), host)
    return { scope, scores, result }
  })
}
