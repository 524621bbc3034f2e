import { describe, expect, it } from 'vitest'
import { readDefinitions } from '../../src/definitions/read-definitions.js'
import type { JsonObject, JsonValue } from '../../src/model/json.js'

const input: JsonObject = { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] }
const tools = (value: JsonValue) => {
  const read = readDefinitions(value)
  if ('faults' in read) throw new Error(read.faults.map(({ at, says }) => `${at} ${says}`).join('; '))
  return read
}
const faults = (value: JsonValue) => {
  const read = readDefinitions(value)
  return 'faults' in read ? read.faults.map(({ at, says }) => `${at}: ${says}`) : []
}

const chat = { type: 'function', function: { name: 'weather', description: 'd', parameters: input, strict: true } }
const responses = { type: 'function', name: 'weather', parameters: input, strict: true }
const anthropic = { name: 'weather', description: 'd', input_schema: input }
const mcp = {
  name: 'weather',
  title: 'Weather',
  inputSchema: { $schema: 'http://json-schema.org/draft-07/schema#', ...input },
}

describe('tool definitions are read in the shape in which they are offered', () => {
  it.each<[string, JsonValue]>([
    ['a list of OpenAI chat tools', [chat]],
    ['a list of OpenAI Responses tools', [responses]],
    ['a list of Anthropic tools', [anthropic]],
    ['a typed Anthropic tool', [{ ...anthropic, type: 'custom' }]],
    ['a request with tools', { model: 'm', messages: [], tools: [chat] }],
    ['a result of tools/list', { tools: [mcp] }],
    ['a last page of tools/list', { tools: [mcp], nextCursor: null }],
    ['the whole JSON-RPC response', { jsonrpc: '2.0', id: 1, result: { tools: [mcp] } }],
    ['one definition alone', mcp],
    ['a map of tool to JSON Schema', { weather: input }],
    [
      'a map of tool to definition, as the AI SDK has it',
      { weather: { description: 'd', inputSchema: { jsonSchema: input } } },
    ],
    ['a map of tool to parameters', { weather: { description: 'd', parameters: input } }],
    [
      'tools of the AI SDK as a model gets them',
      { tools: [{ type: 'function', name: 'weather', inputSchema: input }] },
    ],
    ['tools of a request as a map', { tools: { weather: { inputSchema: input } } }],
  ])('%s', (_, value) => {
    const read = tools(value)
    expect(read.tools.map(({ name }) => name)).toEqual(['weather'])
    expect(read.tools[0]?.input).toMatchObject(input)
    expect(read.unnamed).toEqual([])
  })

  it('keeps what the schemas of a map refer to', () => {
    const $defs = { city: { type: 'string' } }
    const read = tools({ $defs, weather: { type: 'object', properties: { city: { $ref: '#/$defs/city' } } } })
    expect(read.shared).toEqual($defs)
    expect(read.tools).toHaveLength(1)
  })

  it('takes a function without parameters, and a tool that a provider names, as tools without a schema', () => {
    const read = tools([
      { type: 'function', function: { name: 'ping' } },
      { type: 'bash_20250124', name: 'bash' },
      { name: 'old', parameters: null, type: 'function' },
    ])
    expect(read.tools.map(({ name, input }) => [name, input])).toEqual([
      ['ping', undefined],
      ['bash', undefined],
      ['old', undefined],
    ])
  })

  it('says which hosted tools have no name', () => {
    const read = tools([chat, { type: 'web_search' }])
    expect(read.unnamed).toEqual(['[1], a hosted tool without a name'])
  })

  it('takes names that every object has', () => {
    const value = JSON.parse('{"__proto__":{"type":"object"},"constructor":{"type":"object"}}') as JsonValue
    expect(tools(value).tools.map(({ name }) => name)).toEqual(['__proto__', 'constructor'])
  })
})

describe('what is not tool definitions is refused, and the refusal says what is there', () => {
  it.each<[JsonValue, string]>([
    ['text', ': is text'],
    [7, ': is a number'],
    [null, ': is null'],
    [{}, ': holds no tool'],
    [[1], '[0]: is a number'],
    [[{ description: 'x' }], '[0]: has no `name` (keys: `description`)'],
    [[{ name: '', input_schema: {} }], '[0]: has no `name` (keys: `name`, `input_schema`)'],
    [[{ name: 'a', input_schema: 'x' }], '[0]: has a schema of its arguments that is text'],
    [[anthropic, anthropic], '[1]: has the name of an earlier tool'],
    [{ tools: 3 }, 'tools: is a number'],
    [{ tools: [mcp], nextCursor: 'more' }, 'nextCursor: says that more pages follow: these are not all tools'],
    [
      { jsonrpc: '2.0', id: 1, error: { code: -32601, message: 'x' } },
      ': is a JSON-RPC message, and no answer to `tools/list`',
    ],
    [{ jsonrpc: '2.0', id: 1, method: 'tools/list' }, ': is a JSON-RPC message, and no answer to `tools/list`'],
    [
      input,
      ': is an object whose keys are neither a tool definition nor tools (keys: `type`, `properties`, `required`)',
    ],
    [
      { version: '2.0', tools: undefined as unknown as JsonValue, name: 'policy' },
      ': is an object whose keys are neither a tool definition nor tools (keys: `version`, `tools`, `name`)',
    ],
    [{ $defs: 1, weather: input }, '$defs: is a number'],
    [{ weather: { inputSchema: [] } }, ': has a schema of its arguments that is a list'],
  ])('%j', (value, fault) => {
    expect(faults(value)).toEqual([fault])
  })

  it('repeats no text of the file but plain keys', () => {
    expect(faults({ '\u202eevil ::error::': 1, ok: 2 })).toEqual([
      ': is an object whose keys are neither a tool definition nor tools (keys: `ok`)',
    ])
  })

  it('lists at most twenty faults, and refuses more tools than anybody offers', () => {
    expect(faults(Array.from({ length: 100 }, () => 1))).toHaveLength(20)
    expect(faults(Array.from({ length: 5001 }, (_, i) => ({ name: `t${i}`, inputSchema: {} })))).toEqual([
      ': has 5001 entries, more than 5000',
    ])
    expect(tools(Array.from({ length: 5000 }, (_, i) => ({ name: `t${i}`, inputSchema: {} }))).tools).toHaveLength(5000)
  })
})
