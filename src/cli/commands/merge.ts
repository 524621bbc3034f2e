import { mergePartials, type NamedPartial } from '../../merge/merge-partials.js'
import { partialText } from '../../merge/partial.js'
import { maxPartialSize, readPartial } from '../../merge/read-partial.js'
import { exitCodeOf } from '../../model/exit-code.js'
import { requirePolicy } from '../../policy/load-policy.js'
import { partsFor } from '../../reporters/index.js'
import { logText } from '../../text/log-line.js'
import { readPercent } from '../arguments/read-percent.js'
import { baselineFlags, checkFlags, coverageFlags, partialFlags, reportFlags } from '../arguments/shared-flags.js'
import { baselineOptions, writeProfile } from '../baseline-of-run.js'
import { type Arguments, defineCommand } from '../command.js'
import type { Host } from '../host.js'
import { findPartials } from '../input/find-partials.js'
import { loadAnyPolicy } from '../input/load-any-policy.js'
import { locateAnyProject, locatePolicy } from '../input/locate-project.js'
import { readCappedFile } from '../input/read-capped-file.js'
import { readTargets, writeReports } from '../output/reports.js'
import { reproduceLine } from '../output/reproduce.js'
import { readTextDetail, refuseUnknownRules, shownCalls } from '../output/text-report.js'
import { write } from '../output/write.js'

const flags = {
  policy: checkFlags.policy,
  'fail-on': checkFlags['fail-on'],
  'on-no-evidence': checkFlags['on-no-evidence'],
  lenient: checkFlags.lenient,
  strict: checkFlags.strict,
  ...coverageFlags,
  ...reportFlags,
  ...baselineFlags,
  ...partialFlags,
} as const

export const mergeCommand = defineCommand({
  name: 'merge',
  usage: 'PARTIAL… [--policy FILE] [flags]',
  about:
    'Combines what several machines collected with `check --partial`, each from complete traces, into one verdict: the same as one run over all traces.',
  flags,
  examples: [
    { line: 'assay merge part-1.json part-2.json --policy policy.yaml', does: 'Two machines, one report' },
    { line: "assay merge 'parts/**/*.json' --report json=result.json", does: 'All partial results below a folder' },
  ],
  run: merge,
})

async function merge(args: Arguments<typeof flags>, host: Host): Promise<number> {
  const targets = readTargets(args.flags)
  const detail = readTextDetail(args.flags, targets)
  const { showCalls } = shownCalls(args.flags, targets, host)
  const minCoverage = readPercent('--min-coverage', args.flags['min-coverage'])
  const partials = await readPartials(args.operands, host)
  const load = await loadAnyPolicy(await locatePolicyOf(partials, args.flags.policy, host), args.flags.strict, host)
  const policy = requirePolicy(load)
  refuseUnknownRules(args.flags.rule, policy)
  const baseline = await baselineOptions(args.flags, host)
  const conclusion = mergePartials(partials, policy, {
    failOn: args.flags['fail-on'],
    onNoEvidence: args.flags['on-no-evidence'],
    minCoverage,
    lenient: args.flags.lenient,
    policyProblems: load.problems,
    today: host.today,
    clockDay: host.clockDay,
    compat: args.flags.compat,
    ...partsFor(
      targets.map(({ format }) => format),
      showCalls,
    ),
    ...baseline,
  })
  await reportIdle(partials, host)
  await writeProfile(conclusion, () => partialText(conclusion.partial), args.flags, baseline.baseline, host)
  await writeReports(
    conclusion.result,
    targets,
    { about: 'all', reproduce: reproduceLine('merge', args, host), ...detail },
    host,
  )
  return exitCodeOf(conclusion.result)
}

/** Where no policy was found by the checks and none is here, the preset that stood in for one applies again. */
async function locatePolicyOf(partials: readonly NamedPartial[], named: string | undefined, host: Host) {
  const stoodIn = partials.every(({ partial }) => partial.policy.preset !== undefined)
  if (!stoodIn) return locatePolicy(named, [], host)
  return (await locateAnyProject({ policy: named, traces: [], operands: [] }, host)).policy
}

async function readPartials(operands: readonly string[], host: Host): Promise<[NamedPartial, ...NamedPartial[]]> {
  const file = { missing: 'E_PARTIAL_NOT_FOUND', invalid: 'E_PARTIAL_INVALID' } as const
  const read = async (path: string): Promise<NamedPartial> => {
    const text = await readCappedFile(path, maxPartialSize, file, host)
    return { name: path, partial: await readPartial(text, logText(path)) }
  }
  const [first, ...rest] = findPartials(operands, host)
  const partials: [NamedPartial, ...NamedPartial[]] = [await read(first)]
  for (const path of rest) partials.push(await read(path))
  return partials
}

/** The verdict does not show that a machine had nothing to say: the others may have said enough. */
async function reportIdle(partials: readonly NamedPartial[], host: Host): Promise<void> {
  const idle = partials.filter(({ partial }) => partial.calls === 0).map(({ name }) => logText(name))
  if (idle.length > 0) await write(host.stderr, `No tool call in: ${idle.slice(0, 20).join(', ')}\n`)
}
