import { collect as collectTraces } from '../assay.js'
import { openPolicy, type PolicySource, type TraceSource } from '../library/sources.js'
import { validateLoaded } from '../library/validate.js'
import { mergePartials, type NamedPartial } from '../merge/merge-partials.js'
import { readPartial } from '../merge/read-partial.js'
import { takenText } from '../merge/take-partial.js'
import type { ReadTraces } from '../model/reading.js'
import type { AssayResult } from '../model/result.js'
import { requirePolicy } from '../policy/load-policy.js'
import { rememberingLoad } from '../policy/remembering-load.js'
import { readTraces, type TraceInput } from '../traces/read-traces.js'
import { flag, type OptionKind, oneOf, percent, readOptions, required, text, usage } from './read-options.js'

type Params = Readonly<Record<string, unknown>>

const conclusionOptions = {
  failOn: oneOf('error', 'warning', 'note', 'none'),
  onNoEvidence: oneOf('error', 'warn', 'ignore'),
  minCoverage: percent,
  gates: oneOf('all', 'rules', 'coverage'),
  lenient: flag,
  strict: flag,
  compat: flag,
} as const

export const checkOptions = {
  ...conclusionOptions,
  cwd: text,
  traceFormat: text,
  redact: oneOf('values', 'secrets', 'none'),
  timelines: flag,
  ruleMeanings: flag,
  sql: text,
  since: text,
  until: text,
  watermark: text,
  state: text,
  sample: percent,
  sampleSeed: text,
} as const

export const policySource: OptionKind<PolicySource> = {
  is: (value): value is PolicySource => typeof value === 'string' || isRecord(value),
  taken: 'a path, or the policy itself',
}
export const traceSource: OptionKind<TraceSource> = {
  is: (value): value is TraceSource => typeof value === 'string' || Array.isArray(value),
  taken: 'a path, a list of paths, or a list of records',
}

const load = rememberingLoad()

/** `validate` of the library: the whole result. */
export async function validate(params: Params): Promise<AssayResult> {
  const options = readOptions(params.options, checkOptions)
  const policy = openPolicy(required(params, 'policy', policySource), options, load)
  return validateLoaded(policy, required(params, 'traces', traceSource), options)
}

/** `Coverage.analyze` of the library. */
export async function coverage(params: Params): Promise<AssayResult['coverage']> {
  const options = { ...(params.options as object | undefined), gates: 'coverage' }
  return (await validate({ ...params, options })).coverage
}

/**
 * What one machine sees of a run that several share, as the text of a partial result: no file is needed, and the policy
 * comes as text, because a worker of a cluster does not see the disk of the one that started it.
 */
export async function collect(params: Params): Promise<string> {
  const { policyFile, traceFormat, redact, strict } = readOptions(params.options, {
    policyFile: text,
    traceFormat: text,
    redact: checkOptions.redact,
    strict: flag,
  })
  const source = policyFile === undefined ? {} : { file: policyFile }
  const policy = requirePolicy(load(required(params, 'policy', text), source, { strict: strict ?? false }))
  const input = await partInput(params, required(params, 'name', text))
  const read: ReadTraces = async (sink) => ({
    ...(await readTraces(input === undefined ? [] : [input], sink, { format: traceFormat })),
    unmatched: [],
    matched: [],
  })
  return takenText(policy, await collectTraces(policy, read, { profile: true, timelines: true, redact }))
}

/** One verdict over such parts: that of one run over all of it. */
export async function merge(params: Params): Promise<AssayResult> {
  const { policyFile, strict, ...options } = readOptions(params.options, { ...conclusionOptions, policyFile: text })
  const source = policyFile === undefined ? {} : { file: policyFile }
  const loaded = load(required(params, 'policy', text), source, { strict: strict ?? false })
  const [first, ...rest] = await readParts(params.parts)
  if (first === undefined) throw usage('No partial results were given.', 'Give what `collect` returned for each part.')
  const today = new Date().toISOString().slice(0, 10)
  return mergePartials([first, ...rest], requirePolicy(loaded), { ...options, policyProblems: loaded.problems, today })
    .result
}

async function readParts(parts: unknown): Promise<NamedPartial[]> {
  if (!Array.isArray(parts) || !parts.every((part) => typeof part === 'string')) {
    throw usage('`parts` is not what it may be.', 'Give a list of what `collect` returned.')
  }
  const named: NamedPartial[] = []
  for (const [index, part] of parts.entries()) {
    const name = `part ${index}`
    named.push({ name, partial: await readPartial(part, name) })
  }
  return named
}

/** The traces of one part under the name that findings call them by; a part without a record is not a file. */
async function partInput(params: Params, file: string): Promise<TraceInput | undefined> {
  if (typeof params.path === 'string') {
    const { readFileChunks } = await import('../io/read-file-chunks.js')
    return readFileChunks(params.path, { name: file })
  }
  const { records } = params
  const lines = Array.isArray(records) ? records.map((record) => JSON.stringify(record)).join('\n') : params.lines
  if (typeof lines !== 'string')
    throw usage('`records` is not what it may be.', 'Give records, their lines, or a path.')
  return lines.trim() === '' ? undefined : { file, chunks: [Buffer.from(lines)] }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
