import { existsSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { largestPart } from '../../io/read-policy-part.js'
import { isObject } from '../../json/json-fields.js'
import { writeJson } from '../../json/write-json.js'
import { exitCodes } from '../../model/exit-code.js'
import type { ToolCall } from '../../model/trace.js'
import { type GoldenCall, goldenText } from '../../policy/golden/golden-text.js'
import { loadPolicy, requirePolicy } from '../../policy/load-policy.js'
import { didYouMean } from '../../text/did-you-mean.js'
import { logText } from '../../text/log-line.js'
import { plural } from '../../text/plural.js'
import { redactSecrets } from '../../text/redact.js'
import { traceFlags } from '../arguments/shared-flags.js'
import { usageError } from '../arguments/usage-error.js'
import { defineCommand } from '../command.js'
import { RunRecorder } from '../golden/run-recorder.js'
import type { Host } from '../host.js'
import { locateTraces } from '../input/locate-project.js'
import { openTraces } from '../input/open-traces.js'
import { withProgress } from '../output/progress.js'
import { write } from '../output/write.js'
import { writeNew, writeOutput } from '../output/write-output.js'

const modes = ['strict', 'in_order', 'unordered', 'superset', 'subset'] as const

export const goldenAddCommand = defineCommand({
  name: 'golden add',
  usage: 'RUN [--traces GLOB…] [--mode MODE] [--output FILE]',
  about:
    'Writes the calls of a recorded run, with literal arguments, to a file for an `expect` rule. RUN is a trace id, or a file with one trace. Review the file.',
  flags: {
    ...traceFlags,
    mode: { kind: 'text', value: 'MODE', choices: modes, does: 'How runs are compared with the file; default strict.' },
    output: { kind: 'text', value: 'FILE', does: 'The file to write; default golden/ and the case or id of the run.' },
    force: { kind: 'switch', does: 'Replace an existing file.' },
    'dry-run': { kind: 'switch', does: 'Print it, write nothing.' },
  },
  examples: [{ line: 'assay golden add run-7 --traces traces.jsonl', does: 'Expect the calls of run-7' }],
  async run({ flags, operands }, host) {
    const [named, ...others] = operands
    if (named === undefined || others.length > 0)
      throw usageError('`golden add` takes exactly one run.', 'Pass a trace id, or a file with one trace.')
    const { recorder, unread } = await recorded(named, flags.traces, flags['trace-format'], host)
    const { run, calls } = recorder
    if (!run) throw noSuchRun(named, recorder)
    const taken = calls.map(taking)
    const name = run.case ?? run.trace
    const open = taken.filter(({ args }) => args === undefined).length
    const secrets = taken.filter(({ args }) => args !== undefined && redactSecrets(args).count > 0).length
    const notes = [
      ...(open > 0
        ? [`Not compared, because they were not recorded completely: the arguments of ${plural(open, 'call')}.`]
        : []),
      ...(unread > 0 ? [`Calls may be missing: ${plural(unread, 'line')} could not be read.`] : []),
    ]
    const comment = [`Recorded from the run ${JSON.stringify(logText(run.trace))}. Review it.`, ...notes]
    const text = goldenText(taken, flags.mode ?? 'strict', comment)
    refuseUnusable(text)
    const file = flags.output ?? `golden/${fileName(name)}.yaml`
    if (secrets > 0)
      notes.push(
        `What looks like a secret is in the arguments of ${plural(secrets, 'call')}: write \`{ match: SCHEMA }\` there.`,
      )
    for (const note of notes) await write(host.stderr, `${note}\n`)
    if (flags['dry-run'] || file === '-') return print(text, host)
    if (flags.force) await writeOutput(file, text, host)
    else await writeNew(file, text, host)
    const when = run.case === undefined ? '' : `when: { case: ${writeJson(run.case)} }, `
    const rule = `{ type: expect, ${when}expect: ${writeJson(file)} }`
    await write(
      host.stdout,
      `Wrote ${logText(file)}: ${plural(taken.length, 'call')}. Read it, then name it in a rule: ${logText(rule)}\n`,
    )
    return exitCodes.pass
  },
})

async function recorded(named: string, patterns: readonly string[], format: string | undefined, host: Host) {
  const isFile = patterns.length === 0 && isFileAt(resolve(host.cwd, named))
  const traces = isFile ? [named] : (await locateTraces({ traces: patterns, operands: [] }, host)).traces
  const recorder = new RunRecorder(isFile ? undefined : named)
  const reading = await withProgress(openTraces(traces, host, { format }), host)(recorder)
  if (isFile && recorder.runs > 1)
    throw usageError(
      `${logText(named)} holds ${recorder.runs} runs.`,
      `Select one: \`assay golden add ID --traces ${logText(named)}\`.`,
    )
  return { recorder, unread: reading.problems.length }
}

function noSuchRun(named: string, { ids, runs }: RunRecorder) {
  const meant = didYouMean(named, ids)
  return usageError(
    `There is no run ${logText(named)} among ${plural(runs, 'trace')}.`,
    meant === undefined
      ? 'Pass a trace id, or a file with one trace; --traces selects the files to search.'
      : `Did you mean ${logText(meant)}?`,
  )
}

/** Arguments that are not known whole are not compared: a part of them would be taken for all. */
function taking({ tool, args, truncated = [] }: ToolCall): GoldenCall {
  const isWhole = isObject(args) && !truncated.some((place) => /^\/args(?:\/|$)/.test(place))
  return isWhole ? { tool, args } : { tool }
}

/** Nothing is written that a policy could not read. */
function refuseUnusable(text: string): void {
  if (Buffer.byteLength(text) > largestPart)
    throw usageError(
      'The run is too large to be expected: more than 1 MiB.',
      'Write a rule about the calls that matter.',
    )
  const policy = 'version: "2.0"\nsequences: [{ type: expect, expect: golden.yaml }]\n'
  requirePolicy(loadPolicy(policy, { file: 'policy.yaml' }, { read: () => text }))
}

async function print(text: string, host: Host): Promise<number> {
  await write(host.stdout, text)
  return exitCodes.pass
}

/** Ids are written by agents: a name that stays in its folder. */
function fileName(name: string): string {
  const safe = name.replace(/[^A-Za-z0-9._-]+/g, '-').replace(/^[.-]+|[.-]+$/g, '')
  return safe.slice(0, 80) || 'run'
}

function isFileAt(path: string): boolean {
  return existsSync(path) && statSync(path).isFile()
}
