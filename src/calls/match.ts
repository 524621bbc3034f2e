import { sameJson } from '../json/same-json.js'
import type { JsonValue } from '../model/json.js'

/** What distinguishes one call from another. */
export interface CallFacts {
  readonly id?: string | undefined
  readonly tool: string
  readonly args?: JsonValue | undefined
}

/**
 * Whether two records with one id, of whatever kind it is, are of one call: their tools agree, and their arguments are equal
 * or absent on one side. Ids repeat, and sub-agents number their calls anew: else they are two calls.
 */
export function sameCall(a: CallFacts, b: CallFacts): boolean {
  return sameTool(a.tool, b.tool) && sameArguments(a.args, b.args)
}

/** Whether two ids do not speak against one call: one that is absent does not. */
export function idsAgree(a: Pick<CallFacts, 'id'>, b: Pick<CallFacts, 'id'>): boolean {
  return a.id === undefined || b.id === undefined || a.id === b.id
}

export function sameArguments(a: JsonValue | undefined, b: JsonValue | undefined): boolean {
  return a === undefined || b === undefined || sameJson(a, b)
}

/** Whether a call repeats another to the letter: nothing of one is absent in the other. */
export function repeatsCall(a: CallFacts, b: CallFacts): boolean {
  return a.id === b.id && sameTool(a.tool, b.tool) && sameJson(a.args, b.args)
}

/** Whether two names are of one tool: equal, or one is the other's end behind a separator, `mcp__files__read` and `read`. */
export function sameTool(a: string, b: string): boolean {
  if (a === b) return true
  const [long, short] = a.length > b.length ? [a, b] : [b, a]
  return short !== '' && long.endsWith(short) && separatorAtEnd.test(long.slice(0, -short.length))
}

/** Of two names of one tool the more exact one: a policy may deny the tool of one server only. */
export function longerName(a: string, b: string): string {
  return b.length > a.length ? b : a
}

/** Equal for any two names of one tool: by this they are found, `sameTool` decides. */
export function lastPart(tool: string): string {
  return (separator.test(tool) && tool.split(separator).at(-1)) || tool
}

const separator = /__|[./:]/
const separatorAtEnd = /(?:__|[./:])$/

/** The facts of a call that is itself no longer in memory. */
export interface RememberedCall {
  readonly id?: string | undefined
  readonly tool: string
  /** `argumentsDigest` of the arguments. */
  readonly args: string | undefined
}

/** `sameCall` for a call that is remembered and cannot be changed any more: it must have all that the other record says. */
export function isRemembered(known: RememberedCall, { tool, args }: RememberedCall): boolean {
  const hasName = sameTool(known.tool, tool) && known.tool.length >= tool.length
  return hasName && (args === undefined || args === known.args)
}
