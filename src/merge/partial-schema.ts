import { behaviour, closed, count, digest, list, ruleRow, text } from '../baseline/schema-parts.js'
import { relatedReasons } from '../model/related-call.js'
import { usageFacts } from '../model/usage.js'

const place = closed({ file: text, line: count, column: count })
const inputCode = { enum: ['E_TRACE_PARSE', 'E_TRACE_TRUNCATED', 'W_SESSION_FALLBACK'] }
const print = { type: 'string', pattern: '^v1:[0-9a-f]{64}$' }

const rawFinding = closed(
  { rule: text, file: count, line: count, column: count },
  {
    tool: text,
    trace: text,
    callIndex: count,
    related: list(closed({ callIndex: count, reason: { enum: relatedReasons } }), 10),
    source: closed({ file: text }, { line: { ...count, minimum: 1, maximum: 2 ** 31 - 1 } }),
    policyAt: place,
    violations: list(
      closed({ path: text, keyword: text, fingerprint: print, says: text }, { member: text, policyAt: place }),
      1000,
    ),
    key: text,
    leftToGate: { const: true },
    detail: text,
  },
)

/** Findings or traces by the kinds in them: places in `groups`. */
const kindSets = list(closed({ kinds: list(count), count }, { leftToGate: { const: true } }))

const timelineCall = closed(
  { index: count, tool: text },
  {
    arguments: list(text, 8),
    outcome: { enum: ['success', 'error'] },
    shown: { type: 'object', additionalProperties: text, maxProperties: 16 },
    at: closed({ file: count, line: count, column: count }),
  },
)

const decimal = { type: 'string', pattern: '^[0-9]{1,40}(\\.[0-9]{1,100})?(e[+-]?[0-9]{1,2})?$' }
const amount = { type: 'number', minimum: 0 }

const traceFacts = closed(
  { trace: text, calls: count, denied: count, errors: count },
  {
    ...{ agent: text, version: text, model: text },
    ...{ turns: amount, costUsd: amount, durationMs: amount },
    tokens: closed({ total: amount }, { input: amount, output: amount, cached: amount }),
    atLeast: list({ enum: usageFacts }, usageFacts.length),
  },
)

/** `schemas/assay.partial.v3.schema.json` is this. */
export const partialSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'assay.partial.v3.schema.json',
  title: 'Assay partial result, version 3',
  description: 'What `assay check --partial FILE` writes on one of several machines, for `assay merge`.',
  ...closed(
    {
      schema: { const: 'assay.partial.v3' },
      policy: closed({ name: text, digest }, { preset: text }),
      files: list(
        closed({
          file: text,
          sha256: { type: 'string', pattern: '^([0-9a-f]{64})?$' },
          format: text,
          traces: count,
          calls: count,
        }),
        1_000_000,
      ),
      traceIds: list(text),
      tracesWithCalls: count,
      calls: count,
      skipped: list(closed({ reason: text, count }), 10_000),
      problems: list(closed({ code: inputCode, detail: text, line: count, column: count, file: count }), 10_000),
      problemsOmitted: list(closed({ code: inputCode, count }), 3),
      unmatched: list(text, 100_000),
      matched: list(text, 100_000),
      rules: list(ruleRow, 10_000),
      callRules: list(ruleRow, 6),
      logs: list(
        closed({
          ...{ rule: text, total: count, kept: list(rawFinding, 10_000) },
          ...{ groups: list(closed({}, { tool: text, violation: print })), findings: kindSets, traces: kindSets },
        }),
        10_010,
      ),
      tools: list(closed({ tool: text, calls: count })),
      argumentUse: list(
        closed({
          tool: text,
          properties: list(count, 400),
          values: list(closed({ check: count, values: list(text, 100_000) }), 400),
        }),
        100_000,
      ),
      cases: list(
        closed({
          case: text,
          trials: count,
          broken: count,
          rules: list(closed({ rule: text, broken: count }), 10_000),
        }),
      ),
      facts: closed({
        ...{ traces: count, calls: count, denied: count, errors: count },
        sums: list(
          closed(
            { fact: { enum: usageFacts }, total: decimal, known: count, unclear: count },
            { input: decimal, output: decimal, cached: decimal },
          ),
          usageFacts.length,
        ),
        list: list(traceFacts, 10_000),
      }),
      behaviour,
      timelines: list(closed({ trace: text, total: count, calls: list(timelineCall) }, { showsAll: { const: true } })),
    },
    {
      furtherCalls: count,
      sample: closed({
        percent: { type: 'number', exclusiveMinimum: 0, exclusiveMaximum: 100 },
        seed: text,
        traces: count,
        of: count,
      }),
      trials: list(
        closed({
          ...{ gate: count, case: text, open: { type: 'boolean' }, trials: count },
          broken: list(closed({ rule: text }, { tool: text, violation: print })),
        }),
      ),
    },
  ),
} as const
