import { type CheckOptions, check } from '../assay.js'
import type { AssayResult } from '../model/result.js'
import { loadPolicy, requirePolicy } from '../policy/load-policy.js'
import type { Arguments } from './command.js'
import { exitCode } from './exit-code.js'
import type { Host } from './host.js'
import { locateProject } from './locate-project.js'
import { openTraces } from './open-traces.js'
import { withProgress } from './progress.js'
import { readPercent } from './read-percent.js'
import { readPolicyText } from './read-policy.js'
import { readTargets, writeReports } from './reports.js'
import { reproduceLine } from './reproduce.js'
import {
  type coverageFlags,
  type evidenceFlags,
  type judgeFlags,
  type reportFlags,
  sessionKeysOf,
} from './shared-flags.js'

/** `validate` and `coverage` are the two halves of `check`. */
const gates = { check: 'all', validate: 'rules', coverage: 'coverage' } as const

type JudgeArguments = Arguments<typeof judgeFlags & typeof reportFlags> & {
  readonly flags: Partial<Arguments<typeof coverageFlags & typeof evidenceFlags>['flags']>
}

/** Policy and traces in, reports out, the verdict as exit code: what `check`, `validate` and `coverage` do. */
export async function judge(command: keyof typeof gates, args: JudgeArguments, host: Host): Promise<number> {
  // What is wrong with the command line is said before any work.
  const targets = readTargets(args.flags)
  const result = await evaluate(command, args, host)
  await writeReports(result, targets, { about: gates[command], reproduce: reproduceLine(command, args) }, host)
  return exitCode(result, args.flags['on-no-evidence'] ?? 'error')
}

async function evaluate(
  command: keyof typeof gates,
  { flags, operands }: JudgeArguments,
  host: Host,
): Promise<AssayResult> {
  const minCoverage = readPercent('--min-coverage', flags['min-coverage'])
  // The usual places of traces are not looked at when a store was named.
  const named = flags.db === undefined ? flags.traces : [...flags.traces, flags.db]
  const project = await locateProject({ policy: flags.policy, traces: named, operands }, host)
  const { text, file } = await readPolicyText(project.policy, host)
  const load = loadPolicy(text, { file }, { strict: flags.strict })
  const policy = requirePolicy(load)
  const read =
    flags.db === undefined
      ? openTraces(project.traces, flags['trace-format'], host, sessionKeysOf(flags['session-key']))
      : (await import('./open-store-traces.js')).openStoreTraces(
          flags.db,
          project.traces.filter((traces) => traces !== flags.db),
          host,
        )
  const options: CheckOptions = {
    failOn: flags['fail-on'],
    minCoverage,
    gates: gates[command],
    lenient: flags.lenient,
    policyProblems: load.problems,
    today: host.today,
    compat: flags.compat,
  }
  const { evidence } = flags
  if (evidence === undefined) return check(policy, withProgress(read, host), options)
  const { tellEvidence, withRecorder, writeEvidence } = await import('./evidence-of-run.js')
  return withRecorder(policy, flags.redact, async (recorder) => {
    const result = await check(policy, withProgress(read, host), { ...options, observers: [recorder] })
    await tellEvidence(await writeEvidence(recorder, result, evidence, host), host)
    return result
  })
}
