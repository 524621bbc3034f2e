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
  does: 'Deprecated forms in the policy are errors.',
} as const satisfies Flag

export const sessionKeyFlag = {
  kind: 'texts',
  value: 'ATTRIBUTE',
  does: 'Span attributes that contain the session, first match wins; or traceId, or file. Default: the common ones.',
} as const satisfies Flag

export const skipUnknownFlag = {
  kind: 'switch',
  does: 'Skip, with a warning, files of unknown format in folders and globs.',
} as const satisfies Flag

export const sqlFlag = {
  kind: 'text',
  value: 'SELECT',
  does: 'Read the traces with DuckDB: one query over the table `traces`, which contains the files of --traces.',
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
    does: 'The format of every trace; default auto: recognized from the records.',
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
    does: 'Check the newest session of each coding agent on this machine instead of the default traces.',
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
    does: 'A trace has ended if it has no call in that time before --until, such as 2h.',
  },
  state: {
    kind: 'text',
    value: 'FILE',
    does: 'Records what the last run checked and deferred; rewritten at the end. Each trace is checked once.',
  },
  sample: {
    kind: 'text',
    value: 'PERCENT',
    does: 'Check that share of the traces, selected by their ids, such as 5%.',
  },
  'sample-seed': { kind: 'text', value: 'TEXT', does: 'Select another sample.' },
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
    does: 'The lowest level of finding that fails the run; default error.',
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
    does: 'The maximum number of threads, for files of 64 MB or more in total; default: the number of cores.',
  },
  'skip-unknown': skipUnknownFlag,
  lenient: { kind: 'switch', does: 'Unreadable lines are warnings; includes --skip-unknown.' },
  strict: strictFlag,
} as const satisfies Record<string, Flag>

export const redactFlag = {
  kind: 'text',
  value: 'WHAT',
  choices: ['values', 'secrets', 'none'],
  does: 'Whether secrets are redacted from arguments before hashing: yes, unless none. No value is written; default values.',
} as const satisfies Flag

/** Evidence of a run, for the commands that check traces. */
export const evidenceFlags = {
  evidence: { kind: 'text', value: 'FILE', does: 'Write an evidence bundle (.tar.gz) of the run.' },
  redact: {
    ...redactFlag,
    does: 'Argument values that text, html, markdown and timelines show: those in show_args (values), all but secrets (secrets), all (none); default values, and secrets in a text report on a terminal. Evidence never contains one.',
  },
} as const satisfies Record<string, Flag>

export const coverageFlags = {
  'min-coverage': {
    kind: 'text',
    value: 'PERCENT',
    does: 'The minimum tool coverage, 0 to 100; default coverage.min of the policy.',
  },
  compat: { kind: 'switch', does: 'Add the CoverageReport of the Python SDK to the JSON.' },
} as const satisfies Record<string, Flag>

/** A run compared with an earlier one. */
export const baselineFlags = {
  baseline: { kind: 'text', value: 'FILE', does: 'Compare with an earlier run: the file that --write-baseline wrote.' },
  'write-baseline': { kind: 'text', value: 'FILE', does: 'Write the profile of this run, for later ones.' },
  'fail-on-new-only': { kind: 'switch', does: 'Fail only on findings that are new or worse than in the baseline.' },
} as const satisfies Record<string, Flag>

export const partialFlags = {
  partial: { kind: 'text', value: 'FILE', does: 'Also write a partial result for `assay merge`.' },
} as const satisfies Record<string, Flag>

export const reportFlags = {
  format: {
    kind: 'text',
    value: 'FORMAT',
    does: `The printed report: ${Object.keys(reporters).join(', ')}; default text.`,
  },
  output: { kind: 'text', value: 'FILE', does: 'Write it to a file instead.' },
  report: { kind: 'texts', value: 'FORMAT=FILE', does: 'Write another report.' },
  quiet: { kind: 'switch', does: 'Print only the verdict.' },
  verbose: { kind: 'switch', does: 'List everything in the text report, with the calls around each finding.' },
  rule: {
    kind: 'texts',
    value: 'RULE',
    does: 'Limit the text report to these rules or codes; the verdict covers all.',
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
