import { tool } from '../../model/tool.js'
import { escapeJsonForLogs } from '../../text/escape-json.js'

/** For editors that know YAML: completion and checks while a policy is typed. */
export const schemaLine = `# yaml-language-server: $schema=https://raw.githubusercontent.com/${tool.repository}/main/schemas/assay.policy.v2.schema.json\n`

/** A policy that is laid over one that Assay ships. */
export function policyOverPreset(name: string, preset: string): string {
  return `${schemaLine}# What the preset says: docs/presets.md. What stands here adds to it; what would loosen it needs its path in \`override\`.
version: "2.0"
name: ${escapeJsonForLogs(JSON.stringify(name))}
extends: ["preset:${preset}"]
# tools:
#   deny: [deploy] # what the agent must never call besides
# override: [sequences.ID] # a rule of the preset that does not hold here
`
}

/** A policy to begin with, for a project without traces to learn from: it forbids and limits, and its comments say what to add. */
export function scaffoldPolicy(name: string): string {
  return `${schemaLine}# There was no trace to learn from, so this is a policy to begin with. Put your tools in, or record
# a few runs that behave and have one written from them: assay policy init --traces 'traces/**' --output policy.yaml
version: "2.0"
name: ${escapeJsonForLogs(JSON.stringify(name))}
tools:
  deny: ["delete_*", "drop_*"] # what the agent must never call; a list \`allow\` permits nothing else
limits: { max_tool_calls_total: 50 } # in one run
enforcement: { unconstrained_tools: warn } # say which tools have no schema below
# schemas: # JSON Schema of the arguments of each tool
#   issue_refund:
#     type: object
#     required: [amount]
#     properties: { amount: { type: number, maximum: 500 } }
# sequences: # what must come before what
#   - { type: before, first: get_customer, then: issue_refund, id: identify-first }
# coverage: { min: 80 } # per cent of the tools above that the traces must call
`
}
