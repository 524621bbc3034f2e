import { createHash } from 'node:crypto'
import { getInput, getMultilineInput } from '@actions/core'
import type { Level } from '../model/finding.js'
import { AssayError, type Problem } from '../model/problem.js'
import { isReportFormat, type ReportFormat, reporters } from '../reporters/index.js'
import { readScope, type ScopeTexts } from '../scope/read-scope.js'
import { didYouMean } from '../text/did-you-mean.js'
import type { Redact } from '../text/redact.js'
import { artifactName } from './artifact-name.js'
import { isHalfRemote } from './check/remote-policy.js'
import type { JobRun } from './github-context.js'

export const commentModes = ['auto', 'always', 'on-change', 'on-failure', 'never'] as const
export type CommentMode = (typeof commentModes)[number]

export const modes = ['check', 'publish', 'collect', 'merge'] as const

/** What the workflow asks for, read once. Absent means that the input was left empty: the policy or the engine decides. */
export interface ActionInputs {
  /**
   * `publish`: for the run that triggered this one, under `workflow_run`. `collect`: keep a partial result for the job that merges.
   * `merge`: evaluate the partial results of other jobs as one run.
   */
  readonly mode: (typeof modes)[number]
  readonly policy: string | undefined
  /** Which policy applies: that of the checked-out commit, or that of the commit it is to be merged into. */
  readonly policyRef: 'head' | 'base'
  readonly traces: readonly string[]
  /** Name patterns of workflow artifacts. */
  readonly traceArtifacts: readonly string[]
  /** The run that holds the artifacts; absent = this run. */
  readonly runId: string | undefined
  readonly traceFormat: string | undefined
  /** One query over the traces, which are tables then. */
  readonly sql: string | undefined
  /** The folder in which DuckDB was installed. The workflow names it: a pull request could bring one of its own. */
  readonly duckdb: string | undefined
  /** Which traces are checked of those that are found. */
  readonly scope: ScopeTexts
  /** Files of no known format that folders, globs and artifacts hold are left out, with a warning. */
  readonly skipUnknown: boolean
  /** Threads at most; absent = as many as there are cores. */
  readonly jobs: number | undefined
  /** Lines that cannot be read are warnings. */
  readonly lenient: boolean
  readonly failOn: Level | 'none'
  /** Per cent, 0–100. */
  readonly minCoverage: number | undefined
  readonly onNoEvidence: 'error' | 'warn' | 'ignore'
  /** What to compare with: what the base branch's last green run kept, a file of the workspace, or nothing. */
  readonly baseline: 'auto' | 'none' | { readonly file: string }
  /** Only findings that are new or worse than in the baseline fail the job. */
  readonly failOnNewOnly: boolean
  /** `mode: merge` takes parts whose evidence is missing or says too little. */
  readonly allowUnprovenParts: boolean
  readonly comment: CommentMode
  readonly annotations: boolean
  readonly name: string
  /** Distinguishes jobs and matrix legs of one name: the matrix as JSON, or a label. */
  readonly section: string
  /** The artifact's name; absent = upload none. */
  readonly evidence: string | undefined
  /** The artifact's name in another run of the same job, by attempt. */
  keptAs(attempt: number): string
  /** The artifact also holds the traces that broke a rule. */
  readonly includeTraces: boolean
  /** Days, 1–400, of which a public repository takes 90; absent = the repository's setting. */
  readonly retentionDays: number | undefined
  readonly reports: readonly ReportRequest[]
  readonly redact: Redact
  /** May be empty: everything but comments and other runs works without. */
  readonly token: string
}

export interface ReportRequest {
  readonly format: ReportFormat
  /** Relative to the workspace. */
  readonly path: string
}

/** Reads every input and gathers what is wrong with them. With problems, the inputs hold defaults in the places of wrong values. */
export function readInputs(job: JobRun): { readonly inputs: ActionInputs; readonly problems: readonly Problem[] } {
  const reader = new CheckedInputs()
  const name =
    reader.checked('name', /^[^<>\p{Cc}]{1,100}$/u, 'at most 100 characters, none of them `<`, `>` or a line break') ??
    'assay'
  const evidence = reader.checked('evidence', /^[^":<>|*?\\/\r\n]{1,200}$/, 'an artifact name: no `" : < > | * ? \\ /`')
  const mode = reader.choice('mode', modes) ?? 'check'
  if (mode === 'collect' && evidence === 'none')
    reader.wrong(
      'evidence',
      evidence,
      'an artifact name with `mode: collect`: its artifact is what `mode: merge` reads',
    )
  const patterns = reader.lines('trace-artifacts')
  const matrix = reader.text('matrix')
  const section = reader.text('section') ?? matrix ?? ''
  const named = evidence === 'none' ? undefined : evidence
  const keptAs = (attempt: number) => named ?? defaultArtifact(name, matrix, { ...job, attempt })
  const artifact = mode === 'collect' ? (named ?? partialArtifact(name, `${job.id} ${section}`)) : keptAs(job.attempt)
  const inputs: ActionInputs = {
    mode,
    policy: reader.text('policy'),
    policyRef: reader.choice('policy-ref', ['head', 'base']) ?? 'head',
    traces: reader.lines('traces'),
    traceArtifacts: mode === 'merge' && patterns.length === 0 ? [partialArtifact(name, undefined)] : patterns,
    runId: reader.checked('run-id', /^\d{1,20}$/, 'the number of a workflow run'),
    traceFormat: formatOf(reader.text('trace-format')),
    sql: reader.text('sql'),
    duckdb: reader.text('duckdb'),
    scope: reader.scope(mode),
    skipUnknown: reader.flag('skip-unknown') || reader.flag('lenient'),
    jobs: reader.number('jobs', 1, 64, true),
    lenient: reader.flag('lenient'),
    failOn: reader.choice('fail-on', ['error', 'warning', 'note', 'none']) ?? 'error',
    minCoverage: reader.number('min-coverage', 0, 100),
    onNoEvidence: reader.choice('on-no-evidence', ['error', 'warn', 'ignore']) ?? 'error',
    baseline: baselineOf(reader.text('baseline')),
    failOnNewOnly: reader.flag('fail-on-new-only'),
    allowUnprovenParts: reader.flag('allow-unproven-parts'),
    comment: reader.choice('comment', commentModes) ?? 'auto',
    annotations: (reader.choice('annotations', ['true', 'false']) ?? 'true') === 'true',
    name,
    section,
    evidence: evidence === 'none' ? undefined : artifact,
    keptAs,
    includeTraces: reader.flag('include-traces'),
    retentionDays: reader.number('retention-days', 1, 400, true),
    reports: reader.lines('reports').flatMap((line) => reader.report(line) ?? []),
    redact: reader.choice<Redact>('redact', ['values', 'secrets', 'none']) ?? 'values',
    token: reader.text('github-token') ?? '',
  }
  if (isHalfRemote(inputs.policy))
    reader.wrong('policy', inputs.policy ?? '', 'a path, or `OWNER/REPOSITORY/PATH@REF` with none of them empty')
  if (inputs.includeTraces && inputs.evidence === undefined)
    reader.wrong('include-traces', 'true', 'an artifact for the traces, but `evidence` is `none`')
  if (inputs.includeTraces && mode === 'merge')
    reader.wrong(
      'include-traces',
      'true',
      'set to `true` in the jobs that read traces; `mode: merge` reads only partial results',
    )
  if (inputs.failOnNewOnly && inputs.baseline === 'none')
    reader.wrong('fail-on-new-only', 'true', 'a baseline, but `baseline` is `none`')
  return { inputs, problems: reader.problems }
}

function baselineOf(text = 'auto'): ActionInputs['baseline'] {
  return text === 'auto' || text === 'none' ? text : { file: text }
}

function formatOf(name: string | undefined): string | undefined {
  return name === 'auto' ? undefined : name
}

/** Every job, matrix leg and attempt keeps evidence of its own. */
function defaultArtifact(check: string, matrix: string | undefined, { workflow, id, attempt }: JobRun): string {
  return artifactName({ check, workflow, job: id, matrix: matrix ?? '', attempt: String(attempt) })
}

/**
 * The name under which a job keeps its partial result, such that one pattern finds those of all jobs of a check.
 *
 * @param leg whatever distinguishes the job from others of the run; absent = that pattern
 */
function partialArtifact(check: string, leg: string | undefined): string {
  const which = leg === undefined ? '*' : createHash('sha256').update(leg).digest('hex').slice(0, 8)
  const name = check === 'assay' ? '' : `-${check.replace(/[":<>|*?\\/\r\n ]+/g, '-')}`
  return `assay-partial${name}-${which}`
}

const scopeParts = ['since', 'until', 'watermark', 'state', 'sample', 'sampleSeed'] as const

/** The input that holds a part of the scope. */
export function inputOf(key: keyof ScopeTexts): string {
  return key === 'sampleSeed' ? 'sample-seed' : key
}

/** The inputs as values of our own; every wrong one becomes a problem. */
class CheckedInputs {
  readonly problems: Problem[] = []

  text(input: string): string | undefined {
    return getInput(input) || undefined
  }

  lines(input: string): readonly string[] {
    return getMultilineInput(input).filter((line) => line !== '' && !line.startsWith('#'))
  }

  choice<const Choice extends string>(input: string, choices: readonly Choice[]): Choice | undefined {
    const text = this.text(input)?.toLowerCase()
    const choice = choices.find((candidate) => candidate === text)
    if (text !== undefined && choice === undefined)
      this.wrong(input, text, `one of ${choices.map((it) => `\`${it}\``).join(', ')}`, didYouMean(text, choices))
    return choice
  }

  /** `true` or `false`; false if it was left empty. */
  flag(input: string): boolean {
    return this.choice(input, ['true', 'false']) === 'true'
  }

  number(input: string, min: number, max: number, whole = false): number | undefined {
    const text = this.text(input)
    if (text === undefined) return undefined
    const value = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN
    if (value >= min && value <= max && (!whole || Number.isInteger(value))) return value
    this.wrong(input, text, `a ${whole ? 'whole ' : ''}number from ${min} to ${max}`)
    return undefined
  }

  checked(input: string, pattern: RegExp, what: string): string | undefined {
    const text = this.text(input)
    if (text === undefined || pattern.test(text)) return text
    this.wrong(input, text, what)
    return undefined
  }

  /** What a window leaves out, nobody could add up; and what was collected was drawn already. */
  scope(mode: ActionInputs['mode']): ScopeTexts {
    const texts: ScopeTexts = Object.fromEntries(scopeParts.map((key) => [key, this.text(inputOf(key))]))
    for (const key of scopeParts) {
      const isSample = key === 'sample' || key === 'sampleSeed'
      const text = texts[key]
      if (text !== undefined && (isSample ? mode === 'merge' : mode !== 'check'))
        this.wrong(inputOf(key), text, `nothing with \`mode: ${mode}\``)
    }
    try {
      readScope(texts, Date.now(), (key) => `\`${inputOf(key)}\``)
    } catch (error) {
      if (!(error instanceof AssayError)) throw error
      for (const { message, remedy } of error.problems)
        this.problems.push({ code: 'E_ACTION_INPUT', level: 'error', message, remedy })
    }
    return texts
  }

  /** `sarif=out/assay.sarif` */
  report(line: string): ReportRequest | undefined {
    const at = line.indexOf('=')
    const [format, path] = [line.slice(0, at).trim(), line.slice(at + 1).trim()]
    if (at <= 0 || format === '' || path === '')
      this.wrong('reports', line, 'lines of `format=path`, such as `json=assay.json`')
    else if (isReportFormat(format)) return { format, path }
    else
      this.wrong(
        'reports',
        format,
        `the formats ${Object.keys(reporters).join(', ')}`,
        didYouMean(format, Object.keys(reporters)),
      )
    return undefined
  }

  /** Gathers what is wrong with one input, with what is right. */
  wrong(input: string, value: string, expected: string, meant?: string): void {
    this.problems.push({
      code: 'E_ACTION_INPUT',
      level: 'error',
      message: `The input \`${input}\` is ${JSON.stringify(value.slice(0, 100))}; it takes ${expected}.`,
      remedy: `Correct \`${input}:\` under \`with:\` in the workflow.${meant === undefined ? '' : ` Did you mean \`${meant}\`?`}`,
    })
  }
}
