import { expect, it } from 'vitest'
import { saysUnknownTool } from '../../../src/policy/learn/says-unknown-tool.js'

it.each([
  'Unknown tool: lookup',
  'unknown tool',
  'MCP error -32602: Tool lookup not found',
  "Tool 'lookup' not found",
  'MCP error -32601: Method not found',
  'unexpected lookup at 8',
  'Error: lookup is not a valid tool, try one of [search].',
  "Model tried to call unavailable tool 'lookup'. Available tools: search.",
  'There is no such tool.',
  'No such tool named "lookup"',
  'The function lookup does not exist',
  'no executor for this tool',
])('is an unknown tool: %s', (error) => expect(saysUnknownTool(error, 'lookup')).toBe(true))

it.each([
  '',
  'not found',
  'order not found',
  'unknown user',
  'invalid tool arguments',
  'lookup failed: user not found',
  'the tool timed out',
  'unexpected end of input',
  `${'x'.repeat(500)} unknown tool`,
])('is a failure of a tool that is there: %s', (error) => expect(saysUnknownTool(error, 'lookup')).toBe(false))
