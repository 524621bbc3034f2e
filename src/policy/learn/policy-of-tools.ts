import type { ToolDefinitions } from '../../definitions/tool-definition.js'
import { plural } from '../../text/plural.js'
import { toolsAsSchemas } from './tools-as-schemas.js'
import { writePolicy } from './write-policy.js'

/** A policy that was written from tool definitions. */
export interface PolicyOfTools {
  readonly text: string
  readonly tools: number
  /** What it does not say of them, in sentences without a final stop. */
  readonly leftOut: readonly string[]
}

/** A policy that allows the tools that are defined, each with the arguments that its definition names. */
export function policyOfTools(name: string, definitions: ToolDefinitions): PolicyOfTools {
  const { allow, definitions: shared, schemas, leftOut } = toolsAsSchemas(definitions)
  const text = writePolicy({
    name,
    about: [
      `Written from the definitions of ${plural(allow.length, 'tool')}: what they do not name is a finding.`,
      ...leftOut.map((each) => `${each}.`),
    ],
    allow,
    definitions: shared,
    schemas,
    limits: [],
    sequences: [],
    toAdd: [
      'What definitions cannot show, for you to add:',
      'limits: { max_tool_calls_total: 50 }',
      'sequences:',
      '  - { type: before, first: READ_TOOL, then: WRITE_TOOL }',
    ],
  })
  return { text, tools: allow.length, leftOut }
}
