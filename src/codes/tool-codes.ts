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
  E_CONTRACT_INVALID: {
    title: 'Not a contract',
    level: 'error',
    meaning:
      'The file is a contract of another version, is damaged, or was changed by hand: its digest is not that of the tools in it.',
    remedy: 'Write it anew with `assay mcp snapshot`, and look at what changed in it.',
  },
  E_MCP_SERVER: {
    title: 'The MCP server did not answer as one',
    level: 'error',
    meaning:
      'The server could not be started or reached, ended, answered with an error or something else than MCP, took too long, or sent more than is read. Nothing is known of its tools, and nothing was written.',
    remedy:
      'Run the command, or ask for the address, as an MCP client would, and see that it answers; `--timeout` gives it more time.',
  },
  E_MCP_TOOLS_UNSTABLE: {
    title: 'The server does not offer the same tools twice',
    level: 'error',
    meaning:
      'Two lists of tools, asked for one after the other or recorded in one session, differ. There is nothing to agree to.',
    remedy: 'Find out why the server changes them; a contract is about what it offers at all times.',
  },
  E_MCP_TOOLS_INCOMPLETE: {
    title: 'Not all tools were recorded',
    level: 'error',
    meaning:
      'The recorded traffic holds pages of a list of tools, and not the last one. What is missing would look as if it were not offered.',
    remedy: 'Record a session in which the client asks for all pages, or ask the server itself.',
  },
  E_MCP_TOOL_ADDED: {
    title: 'A tool that nobody agreed to',
    level: 'error',
    meaning: 'The server offers a tool that is not in the contract. An agent that uses the server can call it.',
    remedy:
      'Read what it does. If it is wanted, write the contract anew with `assay mcp snapshot` and commit it; where new tools do not matter, `--level E_MCP_TOOL_ADDED=warning`.',
  },
  E_MCP_TOOL_REMOVED: {
    title: 'A tool is no longer offered',
    level: 'error',
    meaning:
      'A tool of the contract is missing from what the server offers. An agent that needs it will fail, or find another way.',
    remedy: 'Pin the server to the version that has it, or write the contract anew.',
  },
  E_MCP_SCHEMA_CHANGED: {
    title: 'A tool takes or gives something else',
    level: 'error',
    meaning:
      'The schema of the arguments, or of the result, of a tool is not that of the contract. The message says what it accepts now, or refuses.',
    remedy: 'Look at what changed; then write the contract anew, and the schemas of the policy with it.',
  },
  E_MCP_DESCRIPTION_CHANGED: {
    title: 'A tool is described in other words',
    level: 'error',
    meaning:
      'What a model reads about a tool, an argument or the server changed. Models do what descriptions say: a tool that was harmless when it was agreed to can be turned by its description alone.',
    remedy: 'Read the new words; then write the contract anew.',
  },
  E_MCP_TOOL_CHANGED: {
    title: 'Something else about a tool changed',
    level: 'error',
    meaning:
      'Annotations of a tool (`readOnlyHint`, `destructiveHint`) or other members of its definition are not those of the contract. Clients decide by them what to ask a person about.',
    remedy: 'Look at what changed; then write the contract anew.',
  },
  E_MCP_HIDDEN_TEXT: {
    title: 'Text that a reader does not see',
    level: 'error',
    meaning:
      'A name or description of a tool holds characters that cannot be seen (zero-width, bidirectional, tags, control characters), a comment of HTML, or a gap that pushes text out of sight. A model reads it all.',
    remedy:
      'Look at the contract, which writes such characters as `\\uXXXX`, and ask whoever wrote the server. If they are harmless, `--level E_MCP_HIDDEN_TEXT=note`.',
  },
  W_MCP_COMMANDING_TEXT: {
    title: 'A description gives a model orders',
    level: 'warning',
    meaning:
      'A text of a tool has words of published attacks: a tag such as `<IMPORTANT>`, an order to ignore other instructions, or to keep something from the user. That may be a careless author, or an attack; a text without such words may mislead, too.',
    remedy: 'Read it as a model would. `--fail-on warning` makes it fail.',
  },
})
