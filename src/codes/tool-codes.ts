import { defineCodes } from './code.js'

/** Tools as they are offered to a model: their definitions, and the servers that offer them. */
export const toolCodes = defineCodes({
  E_TOOLS_NOT_FOUND: {
    title: 'No tool definitions',
    level: 'error',
    meaning: 'A file of tool definitions does not exist or cannot be read.',
    remedy: 'Correct the path; `-` is standard input.',
  },
  E_TOOLS_INVALID: {
    title: 'Not tool definitions',
    level: 'error',
    meaning:
      'A file is not JSON, is too large, or holds something else than tool definitions: tools as OpenAI, Anthropic or MCP list them, alone, as `tools` of a request, or as the answer to `tools/list`; or a map of tool to JSON Schema. A tool that was passed over would be missing without a word.',
    remedy: 'Correct the place that the message names, or leave out what is not a tool.',
  },
})
