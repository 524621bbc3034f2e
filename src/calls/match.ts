import { sameJson } from '../json/same-json.js'
import type { JsonValue } from '../model/json.js'

/** What distinguishes one call from another. */
export interface CallFacts {
  readonly id?: string | undefined
  readonly tool: string
  readonly args?: JsonValue | undefined
}

/**
 * Whether two records may be of one call: their ids agree, their tools agree, and their arguments are equal; an id or
 * arguments that one of them lacks agree with any. Whoever asks has a reason to: records with one key, a span below another.
 */
export function sameCall(a: CallFacts, b: CallFacts): boolean {
  return sameId(a, b) && sameTool(a.tool, b.tool) && sameArguments(a.args, b.args)
}

export function sameId(a: CallFacts, b: CallFacts): boolean {
  return a.id === undefined || b.id === undefined || a.id === b.id
}

export function sameArguments(a: JsonValue | undefined, b: JsonValue | undefined): boolean {
  return a === undefined || b === undefined || sameJson(a, b)
}

/** Whether two names are of one tool: equal, or one is the other's end behind a separator, `mcp__files__read` and `read`. */
export function sameTool(a: string, b: string): boolean {
  if (a === b) return true
  const [long, short] = a.length > b.length ? [a, b] : [b, a]
  return short !== '' && long.endsWith(short) && separatorAtEnd.test(long.slice(0, -short.length))
}

/** Of two names of one tool the more exact one. */
export function longerName(a: string, b: string): string {
  return b.length > a.length ? b : a
}

/** Equal for any two names of one tool. */
export function lastPart(tool: string): string {
  return (separator.test(tool) && tool.split(separator).at(-1)) || tool
}

const separator = /__|[./:]/
const separatorAtEnd = /(?:__|[./:])$/
