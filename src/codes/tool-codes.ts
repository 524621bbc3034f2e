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
      'A file is not JSON, is too large, or contains anything but tool definitions: the tools of OpenAI, Anthropic or MCP as a list, as `tools` of a request, or as the answer to `tools/list`; or a map of tool to JSON Schema. Entries are not skipped, because a tool would then be missing silently.',
    remedy: 'Correct the place in the message, or remove what is not a tool.',
  },
  E_CONTRACT_INVALID: {
    title: 'Not a contract',
    level: 'error',
    meaning:
      'The file has another contract version, is damaged, or was edited by hand: its digest does not match its tools.',
    remedy: 'Write it again with `assay mcp snapshot`, and review what changed.',
  },
  E_MCP_SERVER: {
    title: 'The MCP server did not answer correctly',
    level: 'error',
    meaning:
      'The server could not be started or reached, ended, answered with an error or not with MCP, took too long, or sent too much. Its tools are unknown, and nothing was written.',
    remedy: 'Check that the command or the address works with another MCP client; `--timeout` gives it more time.',
  },
  E_MCP_TOOLS_UNSTABLE: {
    title: 'The server’s tools change between requests',
    level: 'error',
    meaning:
      'Two tool lists, requested one after the other or recorded in one session, differ, so a contract is not possible.',
    remedy: 'Find out why the server changes its tools; a contract needs a stable list.',
  },
  E_MCP_TOOLS_INCOMPLETE: {
    title: 'Not all tools were recorded',
    level: 'error',
    meaning:
      'The recorded traffic contains pages of a tool list, but not the last one. Missing tools would look as if they were removed.',
    remedy: 'Record a session in which the client requests all pages, or connect to the server itself.',
  },
  E_MCP_TOOL_ADDED: {
    title: 'A tool that is not in the contract',
    level: 'error',
    meaning: 'The server has a tool that the contract does not have. An agent that uses the server can call it.',
    remedy:
      'Review what it does. To accept it, write the contract again with `assay mcp snapshot` and commit it; if new tools do not matter, use `--level E_MCP_TOOL_ADDED=warning`.',
  },
  E_MCP_TOOL_REMOVED: {
    title: 'A tool is no longer offered',
    level: 'error',
    meaning: 'The server no longer has a tool of the contract. An agent that needs it will fail, or find another way.',
    remedy: 'Pin the server to the version that has it, or write the contract again.',
  },
  E_MCP_SCHEMA_CHANGED: {
    title: 'A tool’s schema changed',
    level: 'error',
    meaning:
      'The schema of a tool’s arguments or result differs from the contract. The message says what it accepts or refuses now.',
    remedy: 'Review the change; then write the contract again, and update the schemas of the policy.',
  },
  E_MCP_DESCRIPTION_CHANGED: {
    title: 'A tool’s description changed',
    level: 'error',
    meaning:
      'A text that models read about a tool, an argument or the server changed. Models follow descriptions: a changed description alone can turn a harmless tool into a harmful one.',
    remedy: 'Review the new text; then write the contract again.',
  },
  E_MCP_TOOL_CHANGED: {
    title: 'Another property of a tool changed',
    level: 'error',
    meaning:
      'Annotations of a tool (`readOnlyHint`, `destructiveHint`) or other members of its definition differ from the contract. Clients use them to decide what needs confirmation.',
    remedy: 'Review the change; then write the contract again.',
  },
  E_MCP_HIDDEN_TEXT: {
    title: 'Hidden text',
    level: 'error',
    meaning:
      'A name or description of a tool contains invisible characters (zero-width, bidirectional, tags, control characters), an HTML comment, or whitespace that pushes text out of view. A model reads all of it.',
    remedy:
      'Look at the contract, which writes such characters as `\\uXXXX`, and ask the author of the server. If they are harmless, use `--level E_MCP_HIDDEN_TEXT=note`.',
  },
  W_MCP_COMMANDING_TEXT: {
    title: 'A description contains instructions to the model',
    level: 'warning',
    meaning:
      'A text of a tool contains phrases of published attacks: a tag such as `<IMPORTANT>`, an instruction to ignore other instructions, or to hide something from the user. The author may be careless, or this is an attack; text without such phrases can mislead, too.',
    remedy: 'Review the text. `--fail-on warning` makes it fail.',
  },
})
