import { readFileSync } from 'node:fs'
import type { Engine, PolicyWithLines } from '../../scripts/fuzz/compare-engines.mjs'
import { collect, conclude } from '../../src/assay.js'
import { baselineText } from '../../src/baseline/baseline.js'
import { AssayError } from '../../src/model/problem.js'
import { loadPolicy, requirePolicy } from '../../src/policy/load-policy.js'
import { readTraces } from '../../src/traces/read-traces.js'

const page = readFileSync(new URL('../../docs/recipes.md', import.meta.url), 'utf8')
const head = 'version: "2.0"\nenforcement: { unconstrained_tools: allow }\n'

/** What no recipe asks for, in one policy. */
const further: PolicyWithLines = {
  name: 'what no recipe asks for',
  text: `version: "2.0"
extends: ["preset:coding-agent"]
tools: { deny: [drop_table] }
aliases: { Reading: [get_order, Glance] }
schemas:
  pay: { type: object, required: [amount], properties: { amount: { type: number, maximum: 100 }, to: { pattern: "^[a-z]+$" } } }
limits: { max_tool_calls_total: 12, max_tokens: 200, max_identical_calls: 4, max_errors: 2 }
sequences:
  - { type: blocklist, pattern: wire }
  - { type: eventually, tool: Reading, within: 4 }
  - { type: sequence, tools: [get_order, approve, pay], strict: false }
  - { type: sequence, tools: [get_order, pay], strict: true }
  - { type: total, tool: pay, of: amount, max: 150, same: to }
  - { type: max_calls, tool: { tool: pay, args: { amount: { exclusiveMinimum: 9007199254740992 } } }, max: 0 }
  - { type: before, first: { tool: approve, outcome: success }, then: pay, same: to, within: 2h }
tolerate: { E_TOOL_DENIED: 0.4 }
levels: { E_ARG_SCHEMA: warning }
coverage: { min: 50 }
show_args: [amount]
waivers: [{ rule: E_ARG_SCHEMA, tool: pay, reason: known, owner: me, max: 3 }]
cases: [{ min_pass: 0.5, min_trials: 2 }]
override: ["tolerate.E_TOOL_DENIED", "levels.E_ARG_SCHEMA", waivers, cases]
`,
  lines: ['get_order', 'Glance', 'approve', 'pay', 'wire', 'drop_table', 'delete_file'].flatMap((tool) =>
    [1, 100, 101.5, '7'].map((amount) =>
      JSON.stringify({
        tool,
        args: { amount, to: 'bob' },
        result: amount === 1 ? undefined : {},
        case: 'c',
        trial: amount,
      }),
    ),
  ),
}

/** The policies of the recipes, with the calls that pass and break each, and one more. */
export function policiesWithLines(): readonly PolicyWithLines[] {
  return [further, ...recipePolicies()]
}

function recipePolicies(): readonly PolicyWithLines[] {
  return page
    .split(/^## /m)
    .slice(1)
    .flatMap((section): PolicyWithLines[] => {
      const [, policy] = /^```yaml\n([\s\S]*?)^```$/m.exec(section) ?? []
      const blocks = [...section.matchAll(/^```jsonl (?:passes|breaks .*)\n([\s\S]*?)^```$/gm)]
      const lines = blocks.flatMap(([, block = '']) => block.trim().split('\n'))
      const name = section.slice(0, section.indexOf('\n'))
      return policy === undefined || lines.length === 0 ? [] : [{ name, text: head + policy, lines }]
    })
}

/** The engine, given a file in pieces of a length. All that a check can say is in the text. */
export function engineReading(length: number): Engine {
  return async (policy, bytes) => {
    try {
      return await said(policy, pieces(bytes, length))
    } catch (error) {
      if (error instanceof AssayError) return JSON.stringify(error.problems)
      throw error
    }
  }
}

async function said(text: string, chunks: Iterable<Buffer>): Promise<string> {
  const policy = requirePolicy(loadPolicy(text, { file: 'policy.yaml' }))
  const read = (sink: Parameters<typeof readTraces>[1]) => readTraces([{ file: 't.jsonl', chunks }], sink)
  const collected = await collect(policy, read, { profile: true, timelines: true, redact: 'none' })
  const options = { today: '2026-01-15', compat: true, timelines: true, ruleMeanings: true }
  const { result, baseline } = conclude(policy, collected, options)
  return JSON.stringify(result) + baselineText(baseline as NonNullable<typeof baseline>)
}

function* pieces(bytes: Buffer, length: number): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += length) yield Buffer.from(bytes.subarray(at, at + length))
}
