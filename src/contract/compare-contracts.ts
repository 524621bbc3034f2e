import { fingerprint } from '../canonical/fingerprint.js'
import { codes } from '../codes/index.js'
import { isList, isObject } from '../json/json-fields.js'
import { sameJson } from '../json/same-json.js'
import type { ContractChange, ContractFinding } from '../model/contract-diff.js'
import type { Level } from '../model/finding.js'
import type { JsonValue } from '../model/json.js'
import type { Location } from '../model/location.js'
import { commandsModel, hiddenText } from '../text/hidden-text.js'
import { truncate } from '../text/truncate.js'
import { compareSchemas, wordsChanged } from './compare-schemas.js'
import type { ContractTool, ToolContract } from './tool-contract.js'

export type ContractCode =
  | 'E_MCP_TOOL_ADDED'
  | 'E_MCP_TOOL_REMOVED'
  | 'E_MCP_SCHEMA_CHANGED'
  | 'E_MCP_DESCRIPTION_CHANGED'
  | 'E_MCP_TOOL_CHANGED'
  | 'E_MCP_HIDDEN_TEXT'
  | 'W_MCP_COMMANDING_TEXT'

export interface CompareOptions {
  /** Other levels than the codes have. */
  readonly levels?: ReadonlyMap<string, Level>
  /** Where a tool stands; without a name, the whole. */
  readonly placeOf?: (tool: string | undefined) => Location | undefined
}

/** Changes of one finding that are kept, and that its message names. */
const maxKept = 100
const maxNamed = 3

/** What differs between what was agreed on and what is offered, and what is hidden in the latter. Sorted: level, tool, code. */
export function compareContracts(
  before: ToolContract,
  after: ToolContract,
  options: CompareOptions = {},
): readonly ContractFinding[] {
  const old = new Map(before.tools.map((tool) => [tool.name, tool]))
  const now = new Map(after.tools.map((tool) => [tool.name, tool]))
  const found: Found[] = []
  for (const [name, tool] of now) {
    const known = old.get(name)
    found.push(...(known ? changesOf(known, tool) : [{ code: 'E_MCP_TOOL_ADDED', tool: name, changes: [] } as const]))
    found.push(...hiddenIn(tool.said, name))
  }
  for (const name of old.keys()) if (!now.has(name)) found.push({ code: 'E_MCP_TOOL_REMOVED', tool: name, changes: [] })
  if (before.instructions !== after.instructions)
    found.push({
      code: 'E_MCP_DESCRIPTION_CHANGED',
      changes: [{ at: 'instructions', says: wordsChanged(before.instructions, after.instructions) }],
    })
  if (after.instructions !== undefined) found.push(...hiddenIn({ instructions: after.instructions }, undefined))
  return found.map((each) => findingOf(each, options)).sort(inOrder)
}

interface Found {
  readonly code: ContractCode
  readonly tool?: string | undefined
  readonly changes: readonly ContractChange[]
}

function changesOf({ said: before }: ContractTool, { name, said: after }: ContractTool): readonly Found[] {
  const schemas: ContractChange[] = []
  const words: ContractChange[] = []
  const others: ContractChange[] = []
  for (const key of [...new Set([...Object.keys(before), ...Object.keys(after)])].sort()) {
    const [old, now] = [before[key], after[key]]
    if (sameJson(old, now)) continue
    if (key === 'inputSchema' || key === 'outputSchema') {
      const changes = compareSchemas(old, now, key)
      schemas.push(...changes.rules)
      words.push(...changes.words)
    } else if (key === 'description' || key === 'title') words.push({ at: key, says: wordsChanged(old, now) })
    else others.push(...otherChanges(old, now, truncate(key, 80)))
  }
  const all: readonly Found[] = [
    { code: 'E_MCP_SCHEMA_CHANGED', tool: name, changes: schemas },
    { code: 'E_MCP_DESCRIPTION_CHANGED', tool: name, changes: words },
    { code: 'E_MCP_TOOL_CHANGED', tool: name, changes: others },
  ]
  return all.filter(({ changes }) => changes.length > 0)
}

/** Annotations one by one: `annotations.readOnlyHint`. */
function otherChanges(old: JsonValue | undefined, now: JsonValue | undefined, at: string): readonly ContractChange[] {
  if (isObject(old) || isObject(now)) {
    const [before, after] = [isObject(old) ? old : {}, isObject(now) ? now : {}]
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort()
    const changes = keys
      .filter((key) => !sameJson(before[key], after[key]))
      .map((key) => ({ at: `${at}.${truncate(key, 80)}`, says: plainChange(before[key], after[key]) }))
    if (changes.length > 0) return changes
  }
  return [{ at, says: plainChange(old, now) }]
}

function plainChange(old: JsonValue | undefined, now: JsonValue | undefined): string {
  if (typeof now === 'string') return wordsChanged(old, now)
  const was = typeof old === 'boolean' || typeof old === 'number' ? `, was ${old}` : ''
  if (now === undefined) return `was removed${was}`
  return typeof now === 'boolean' || typeof now === 'number'
    ? `is now ${now}${was}`
    : old === undefined
      ? 'was added'
      : 'changed'
}

/** Names and texts at any depth. */
function hiddenIn(said: JsonValue, tool: string | undefined): readonly Found[] {
  const hidden: ContractChange[] = []
  const commands: ContractChange[] = []
  const look = (text: string, at: string) => {
    for (const what of hiddenText(text)) hidden.push({ at, says: `holds ${what}` })
    if (commandsModel(text)) commands.push({ at, says: 'addresses the model with authority over it' })
  }
  const walk = (value: JsonValue, at: string, depth: number): void => {
    if (depth > 64) hidden.push({ at, says: 'is nested too deeply to be checked' })
    else if (typeof value === 'string') look(value, at)
    else if (isList(value)) for (const [index, item] of value.entries()) walk(item, `${at}[${index}]`, depth + 1)
    else if (isObject(value))
      for (const [key, item] of Object.entries(value)) {
        const place = at === '' ? truncate(key, 80) : `${at}.${truncate(key, 80)}`
        look(key, place)
        walk(item, place, depth + 1)
      }
  }
  walk(said, '', 0)
  const all: readonly Found[] = [
    { code: 'E_MCP_HIDDEN_TEXT', tool, changes: hidden },
    { code: 'W_MCP_COMMANDING_TEXT', tool, changes: commands },
  ]
  return all.filter(({ changes }) => changes.length > 0)
}

function findingOf({ code, tool, changes }: Found, { levels, placeOf }: CompareOptions): ContractFinding {
  const location = placeOf?.(code === 'E_MCP_TOOL_ADDED' ? undefined : tool)
  const key =
    changes.length === 0
      ? null
      : changes
          .map(({ at }) => at)
          .sort()
          .join('\n')
  return {
    level: levels?.get(code) ?? codes.get(code)?.level ?? 'error',
    rule: code,
    message: `${tool === undefined ? 'The server' : truncate(tool, 100)} ${sentences[code](changes)}; ${remedies[code]}.`,
    ...(tool !== undefined && { tool }),
    ...(location && { location }),
    changes: changes.slice(0, maxKept),
    fingerprint: fingerprint(code, tool, key),
  }
}

const sentences: Readonly<Record<ContractCode, (changes: readonly ContractChange[]) => string>> = {
  E_MCP_TOOL_ADDED: () => 'is a new tool',
  E_MCP_TOOL_REMOVED: () => 'is no longer offered',
  E_MCP_SCHEMA_CHANGED: (changes) => `has another schema: ${named(changes)}`,
  E_MCP_DESCRIPTION_CHANGED: (changes) => `has another description: ${named(changes)}`,
  E_MCP_TOOL_CHANGED: (changes) => `changed: ${named(changes)}`,
  E_MCP_HIDDEN_TEXT: (changes) => `contains hidden text: ${named(changes)}`,
  W_MCP_COMMANDING_TEXT: (changes) => `contains instructions to the model: ${named(changes)}`,
}

const agree = 'to accept it, write a new snapshot'
const remedies: Readonly<Record<ContractCode, string>> = {
  E_MCP_TOOL_ADDED: agree,
  E_MCP_TOOL_REMOVED: 'if nothing needs it, write a new snapshot',
  E_MCP_SCHEMA_CHANGED: agree,
  E_MCP_DESCRIPTION_CHANGED: agree,
  E_MCP_TOOL_CHANGED: agree,
  E_MCP_HIDDEN_TEXT: 'ask the author of the server what it is for',
  W_MCP_COMMANDING_TEXT: 'review the text',
}

function named(changes: readonly ContractChange[]): string {
  const shown = changes.slice(0, maxNamed).map(({ at, says }) => `\`${at}\` ${says}`)
  const more = changes.length - shown.length
  return `${shown.join('; ')}${more > 0 ? `; and ${more} more` : ''}`
}

const ranks: readonly Level[] = ['error', 'warning', 'note']

function inOrder(a: ContractFinding, b: ContractFinding): number {
  return (
    ranks.indexOf(a.level) - ranks.indexOf(b.level) ||
    compareText(a.tool ?? '', b.tool ?? '') ||
    compareText(a.rule, b.rule)
  )
}

function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}
