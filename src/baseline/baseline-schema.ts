import { maxRunRecords, runRecordSchema } from './run-record-schema.js'
import { behaviour, closed, count, digest, list, ruleRow, text } from './schema-parts.js'

const commit = { type: 'string', maxLength: 200 } as const

/** `schemas/assay.baseline.v2.schema.json` is this. */
export const baselineSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'assay.baseline.v2.schema.json',
  title: 'Assay baseline, version 2',
  description:
    'What `assay check --write-baseline FILE` writes: the profile of a run that later runs are compared with.',
  ...closed(
    {
      schema: { const: 'assay.baseline.v2' },
      policy: closed({ name: text, digest }),
      traces: closed({
        files: count,
        traces: count,
        tracesWithCalls: count,
        calls: count,
        quantiles: closed({ p50: count, p90: count, p99: count, max: count }),
      }),
      rules: list(ruleRow, 10_000),
      findings: list(
        closed(
          {
            fingerprint: { type: 'string', pattern: '^v1:[0-9a-f]{64}$' },
            rule: text,
            level: { enum: ['error', 'warning', 'note'] },
            findings: count,
            traces: count,
          },
          { tool: text, accepted: { const: true }, since: commit },
        ),
        10_000,
      ),
      coverage: closed({
        percent: { type: 'number', minimum: 0, maximum: 100 },
        covered: list(text, 100_000),
        uncovered: list(text, 100_000),
      }),
      behaviour,
      cut: list({ enum: ['tools', 'arguments', 'order', 'findings'] }, 4),
    },
    { commit, history: list(runRecordSchema, maxRunRecords) },
  ),
} as const

/** The same but for fingerprints of `E_ARG_SCHEMA`, which are not those of violations. */
export const earlierBaselineSchema = {
  ...baselineSchema,
  properties: { ...baselineSchema.properties, schema: { const: 'assay.baseline.v1' } },
}
