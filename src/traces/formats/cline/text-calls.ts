import type { JsonObject, JsonValue } from '../../../model/json.js'

/** Tools of Cline and of Roo Code, by which their calls are known in what the model wrote. */
export const toolNames: ReadonlySet<string> = new Set([
  ...['execute_command', 'read_file', 'write_to_file', 'replace_in_file', 'apply_patch', 'apply_diff', 'edit_file'],
  ...['search_and_replace', 'search_replace', 'insert_content', 'search_files', 'list_files', 'codebase_search'],
  ...['list_code_definition_names', 'read_command_output', 'browser_action', 'web_fetch', 'web_search'],
  ...['use_mcp_tool', 'access_mcp_resource', 'load_mcp_documentation', 'use_skill', 'use_subagents', 'new_task'],
  ...['ask_followup_question', 'attempt_completion', 'plan_mode_respond', 'plan_mode_response', 'act_mode_respond'],
  ...['focus_chain', 'condense', 'summarize_task', 'report_bug', 'new_rule', 'switch_mode', 'update_todo_list'],
  ...['run_slash_command', 'fetch_instructions', 'generate_image'],
])

/** A call that a text holds; `isWhole`: its tag ends. */
export interface TextCall {
  readonly tool: string
  readonly args: JsonObject
  readonly isWhole: boolean
}

/** What a text of the model says besides its calls, and the calls, as Cline itself finds them: a tag of a tool anywhere is one. */
export function readTextCalls(text: string): { readonly words: string; readonly calls: readonly TextCall[] } {
  const words: string[] = []
  const calls: TextCall[] = []
  const ends = new Map<string, number>()
  let from = 0
  for (let tag = nextTag(text, from, toolNames); tag; tag = nextTag(text, from, toolNames)) {
    words.push(text.slice(from, tag.begin))
    const { call, end } = readCall(text, tag, ends)
    calls.push(call)
    from = end
  }
  words.push(text.slice(from))
  return { words: words.join('').trim(), calls }
}

/** Whether a text holds a call from its first tag to its last. */
export function holdsTextCall(text: string): boolean {
  return text.includes('</') && readTextCalls(text).calls.some(({ isWhole }) => isWhole)
}

interface Tag {
  readonly name: string
  readonly begin: number
  readonly end: number
}

function nextTag(text: string, from: number, names?: ReadonlySet<string>): Tag | undefined {
  const tags = /<(\/?\w{1,64})>/g
  tags.lastIndex = from
  for (let found = tags.exec(text); found; found = tags.exec(text)) {
    const name = found[1] as string
    if (names === undefined || names.has(name)) return { name, begin: found.index, end: tags.lastIndex }
  }
  return undefined
}

function readCall(
  text: string,
  { name: tool, end }: Tag,
  ends: Map<string, number>,
): { readonly call: TextCall; readonly end: number } {
  const lastEnd = ends.get(tool) ?? text.lastIndexOf(`</${tool}>`)
  ends.set(tool, lastEnd)
  const args = new Map<string, JsonValue>()
  const call = (isWhole: boolean): TextCall => ({ tool, args: Object.fromEntries(args), isWhole })
  let from = end
  for (let tag = nextTag(text, from); tag; tag = nextTag(text, from)) {
    if (tag.name === `/${tool}`) return { call: call(true), end: tag.end }
    from = tag.end
    if (tag.name.startsWith('/')) continue
    const close = `</${tag.name}>`
    const stop = endOf(text, tag, close, { tool, lastEnd })
    if (stop < 0) return { call: call(false), end: text.length }
    args.set(tag.name, text.slice(tag.end, stop).trim())
    from = stop + close.length
  }
  return { call: call(false), end: text.length }
}

/** The content of a file may hold the tag that ends it: the last one before the end of the call counts. */
function endOf(
  text: string,
  { name, end }: Tag,
  close: string,
  { tool, lastEnd }: { readonly tool: string; readonly lastEnd: number },
): number {
  const first = text.indexOf(close, end)
  if (name !== 'content' || first < 0 || first > lastEnd) return first
  const last = text.lastIndexOf(close, text.indexOf(`</${tool}>`, first))
  return Math.max(first, last)
}
