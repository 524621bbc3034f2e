import type fc from 'fast-check'
import { collect, conclude } from '../../../src/assay.js'
import type { Finding } from '../../../src/model/finding.js'
import type { EvaluationObserver } from '../../../src/model/outcome.js'
import type { AssayResult } from '../../../src/model/result.js'
import { loadPolicy } from '../../../src/policy/load-policy.js'
import { readTraces } from '../../../src/traces/read-traces.js'

/** What an engine is given: documents of a policy, the one of `policy.yaml` above all, and the records of one file of traces. */
export interface Given {
  readonly files: Readonly<Record<string, object>>
  readonly records: readonly object[]
}

/** What the engine makes of it. */
export interface Checked {
  /** As `trace rule outcome`, with `@` and its index if a call broke the rule. */
  readonly outcomes: readonly string[]
  readonly findings: readonly Finding[]
  /** Absent if the policy was refused. */
  readonly result?: AssayResult
  /** Why the policy was refused. */
  readonly faults: readonly string[]
}

/** Something that policies can say and traces can hold, drawn at random, and read a second time by the words of the contract. */
export interface Kind<Drawn> {
  readonly name: string
  readonly drawn: fc.Arbitrary<Drawn>
  given(drawn: Drawn): Given
  /** What the contract says of it, line by line; the plain reading. */
  meant(drawn: Drawn): readonly string[]
  /** The same of what an engine said. */
  said(checked: Checked): readonly string[]
  /** Engines that are wrong on purpose: each takes something else for what it is given. */
  readonly mistakes: Readonly<Record<string, (given: Given) => Given>>
}

/** A kind among others. */
export type AnyKind = Kind<unknown>

/** The order of the list of kinds does not matter, nor what each of them draws. */
export function kind<Drawn>(members: Kind<Drawn>): AnyKind {
  return members as unknown as AnyKind
}

/** The real engine, from text and bytes. */
export async function engine({ files, records }: Given): Promise<Checked> {
  const texts = Object.fromEntries(Object.entries(files).map(([file, document]) => [file, JSON.stringify(document)]))
  const read = (file: string) => {
    const text = texts[file]
    if (text === undefined) throw new Error('does not exist')
    return text
  }
  const { policy, problems } = loadPolicy(texts['policy.yaml'] as string, { file: 'policy.yaml' }, { read })
  const faults = problems.filter(({ level }) => level === 'error').map(({ message }) => message)
  if (policy === undefined || faults.length > 0) return { outcomes: [], findings: [], faults }
  const outcomes: string[] = []
  const observer: EvaluationObserver = {
    outcome: (run, rule, outcome, at) =>
      void outcomes.push(`${run.trace} ${rule} ${outcome}${at === undefined ? '' : `@${at}`}`),
  }
  const bytes = Buffer.from(records.map((record) => `${JSON.stringify(record)}\n`).join(''))
  const collected = await collect(policy, (sink) => readTraces([{ file: 't.jsonl', chunks: [bytes] }], sink), {
    observers: [observer],
  })
  const { result } = conclude(policy, collected, { today: '2026-01-01', onNoEvidence: 'ignore' })
  return { outcomes: outcomes.sort(), findings: result.findings, result, faults: [] }
}

/** A finding in a line: level, code, trace and index of its call. */
export function inALine({ level, rule, trace, callIndex }: Finding): string {
  return [
    level,
    rule,
    ...(trace === undefined ? [] : [trace]),
    ...(callIndex === undefined ? [] : [`@${callIndex}`]),
  ].join(' ')
}

/** One document of a policy. */
export function onlyPolicy(document: object): Given['files'] {
  return { 'policy.yaml': { version: '2.0', ...document } }
}

/** Changes the documents of the policy, or the records. */
export const mistaking = {
  records:
    (change: (records: readonly object[]) => readonly object[]) =>
    (given: Given): Given => ({ ...given, records: change(given.records) }),
  each:
    (change: (record: Record<string, unknown>) => object) =>
    (given: Given): Given => ({
      ...given,
      records: given.records.map((record) => change({ ...record } as Record<string, unknown>)),
    }),
  policy:
    (change: (document: Record<string, unknown>) => object) =>
    (given: Given): Given => ({
      ...given,
      files: Object.fromEntries(
        Object.entries(given.files).map(([file, document]) => [
          file,
          change(structuredClone(document) as Record<string, unknown>),
        ]),
      ),
    }),
}
