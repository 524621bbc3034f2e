import { reporters } from '../../reporters/index.js'
import type { Flag } from '../command.js'

/** Flags that several commands have, so that they mean the same everywhere. */

export const policyFlag = {
  kind: 'text',
  value: 'FILE',
  does: 'The policy, also -p; default policy.yaml or assay.yaml.',
} as const satisfies Flag

export const strictFlag = {
  kind: 'switch',
  does: 'Old forms in the policy are errors.',
} as const satisfies Flag

export const sessionKeyFlag = {
  kind: 'texts',
  value: 'ATTRIBUTE',
  does: 'Span attributes that hold the session, first wins; or traceId, or file. Default: the usual ones.',
} as const satisfies Flag

export const skipUnknownFlag = {
  kind: 'switch',
  does: 'Leave out, with a warning, files of no known format in folders and globs.',
} as const satisfies Flag

export const sqlFlag = {
  kind: 'text',
  value: 'SELECT',
  does: 'Read the traces with DuckDB: one query over the table `traces`, which is the files of --traces.',
} as const satisfies Flag

/** Attributes may also stand in one value, with commas between them. */
export function sessionKeysOf(values: readonly string[]): readonly string[] {
  return values.flatMap((value) => value.split(',')).filter((key) => key !== '')
}

export const traceFlags = {
  traces: {
    kind: 'texts',
    value: 'GLOB',
    does: 'Traces: files, folders, globs, !GLOB to exclude, - for standard input; default traces/ and traces.jsonl.',
  },
  'trace-format': {
    kind: 'text',
    value: 'NAME',
    does: 'The format of every trace; default auto: recognised from the records.',
  },
} as const satisfies Record<string, Flag>

export const toolsFlag = {
  kind: 'texts',
  value: 'FILE',
  does: 'Tool definitions (JSON of OpenAI, Anthropic, MCP, or tool → JSON Schema): they are allowed, with closed schemas.',
} as const satisfies Flag

export const agentFlags = {
  agents: {
    kind: 'switch',
    does: 'The newest session that each coding agent left on this machine, in place of the usual traces.',
  },
  since: {
    kind: 'text',
    value: 'TIME',
    does: 'Traces whose last call is not earlier: 2026-11-29, an instant, or a span such as 2h; with --agents all sessions of that span.',
  },
} as const satisfies Record<string, Flag>

/** Which traces are checked, of those that are found. */
export const scopeFlags = {
  until: { kind: 'text', value: 'TIME', does: 'Traces whose last call is earlier; default now.' },
  watermark: {
    kind: 'text',
    value: 'SPAN',
    does: 'Traces of which nothing more has come for that long before --until, such as 2h; others may still grow.',
  },
  state: {
    kind: 'text',
    value: 'FILE',
    does: 'What the last run checked and what it left to this one; written when this one is done. Each trace is checked once.',
  },
  sample: { kind: 'text', value: 'PERCENT', does: 'Draw that share of the traces by their ids, such as 5%.' },
  'sample-seed': { kind: 'text', value: 'TEXT', does: 'Draw others than those that are drawn without it.' },
} as const satisfies Record<string, Flag>

export const writeBackFlag = {
  'write-back': {
    kind: 'texts',
    value: 'KIND=TARGET',
    does: 'Write the verdict on each trace: events=FILE, otlp=URL or langfuse=URL; keys from the environment.',
  },
} as const satisfies Record<string, Flag>

export const checkFlags = {
  policy: policyFlag,
  ...traceFlags,
  sql: sqlFlag,
  ...agentFlags,
  ...scopeFlags,
  ...writeBackFlag,
  'session-key': sessionKeyFlag,
  db: { kind: 'text', value: 'FILE', does: 'Check a store of `assay trace ingest-otel` instead of files.' },
  'fail-on': {
    kind: 'text',
    value: 'LEVEL',
    choices: ['error', 'warning', 'note', 'none'],
    does: 'Lowest level of a finding that fails the run; default error.',
  },
  'on-no-evidence': {
    kind: 'text',
    value: 'HOW',
    choices: ['error', 'warn', 'ignore'],
    does: 'What to do if there is no tool call: error exits 5, the others 0; default error.',
  },
  jobs: {
    kind: 'text',
    value: 'NUMBER',
    does: 'Threads at most, for files of 64 MB and more together; default as many as there are cores.',
  },
  'skip-unknown': skipUnknownFlag,
  lenient: { kind: 'switch', does: 'Lines that cannot be read are warnings; includes --skip-unknown.' },
  strict: strictFlag,
} as const satisfies Record<string, Flag>

export const redactFlag = {
  kind: 'text',
  value: 'WHAT',
  choices: ['values', 'secrets', 'none'],
  does: 'What is taken out of arguments before they are hashed: secrets, unless none. No value is written; default values.',
} as const satisfies Flag

/** Evidence of a run, for the commands that check traces. */
export const evidenceFlags = {
  evidence: { kind: 'text', value: 'FILE', does: 'Write an evidence bundle (.tar.gz) of the run.' },
  redact: {
    ...redactFlag,
    does: 'Values of arguments that text, html, markdown and timelines show: of those in show_args (values), of all but secrets, of all (none); default values, and secrets in a text report on a terminal. Evidence never holds one.',
  },
} as const satisfies Record<string, Flag>

export const coverageFlags = {
  'min-coverage': {
    kind: 'text',
    value: 'PERCENT',
    does: 'Least tool coverage, 0 to 100; default coverage.min of the policy.',
  },
  compat: { kind: 'switch', does: 'Add the CoverageReport of the Python SDK to the JSON.' },
} as const satisfies Record<string, Flag>

/** A run compared with an earlier one. */
export const baselineFlags = {
  baseline: { kind: 'text', value: 'FILE', does: 'Compare with an earlier run: the file that --write-baseline wrote.' },
  'write-baseline': { kind: 'text', value: 'FILE', does: 'Write the profile of this run, for later ones.' },
  'fail-on-new-only': { kind: 'switch', does: 'Only findings that are new or worse than the baseline fail the run.' },
} as const satisfies Record<string, Flag>

export const partialFlags = {
  partial: { kind: 'text', value: 'FILE', does: 'Also write what was collected, for `assay merge`.' },
} as const satisfies Record<string, Flag>

export const reportFlags = {
  format: {
    kind: 'text',
    value: 'FORMAT',
    does: `What is printed: ${Object.keys(reporters).join(', ')}; default text.`,
  },
  output: { kind: 'text', value: 'FILE', does: 'Print into a file instead.' },
  report: { kind: 'texts', value: 'FORMAT=FILE', does: 'Write one more report.' },
  quiet: { kind: 'switch', does: 'The text report is the verdict alone.' },
  verbose: { kind: 'switch', does: 'The text report lists everything, with the calls around each finding.' },
  rule: {
    kind: 'texts',
    value: 'RULE',
    does: 'The text report is about these rules or codes; the verdict is about all.',
  },
} as const satisfies Record<string, Flag>

export const watchFlag = {
  watch: { kind: 'switch', does: 'Check again whenever the policy, the baseline or a trace changes.' },
} as const satisfies Record<string, Flag>

/** What a command that signs, or checks a signature, is about. */
export const bundleFlag = { kind: 'text', value: 'FILE', does: 'The .tar.gz.' } as const satisfies Flag

/** The report of a command that has one text and one JSON. */
export const textOrJsonFlag = {
  kind: 'text',
  value: 'FORMAT',
  choices: ['text', 'json'],
  does: 'Default text.',
} as const satisfies Flag
