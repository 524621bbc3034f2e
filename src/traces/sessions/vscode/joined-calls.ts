import { stringOf, textOf } from '../../../json/json-fields.js'
import type { JsonObject } from '../../../model/json.js'
import { agentOf } from './calls-inside.js'
import { nameAskedFor } from './tool-names.js'

interface Joined {
  readonly byCall: ReadonlyMap<JsonObject, JsonObject>
  readonly others: readonly JsonObject[]
}

/**
 * Which invocation is of which call: by id, and where no id agrees, by order. Only of one that ran the tool that was asked for:
 * what ran another tool is a call of its own.
 */
export function joined(asked: readonly JsonObject[], invocations: readonly JsonObject[]): Joined {
  const byCall = new Map<JsonObject, JsonObject>()
  const byId = grouped(invocations, (part) => keyOf(part.toolCallId, toolOf(part)))
  for (const call of asked) {
    if (textOf(call.id) === undefined) continue
    const part = byId.get(keyOf(call.id, askedTool(call)))?.at(-1) ?? byId.get(keyOf(call.id, undefined))?.at(-1)
    if (part) byCall.set(call, part)
  }
  const known = new Set(byCall.values())
  const rest = invocations.filter((part) => !known.has(part))
  return byCall.size > 0 ? { byCall, others: rest } : inOrder(asked, rest)
}

/** One invocation too few leaves open which call was not run: then none of them is of a call for certain. */
function inOrder(asked: readonly JsonObject[], invocations: readonly JsonObject[]): Joined {
  const byCall = new Map<JsonObject, JsonObject>()
  const taken = new Set<JsonObject>()
  const byTool = grouped(
    invocations.filter((part) => agentOf(part) === undefined),
    toolOf,
  )
  const left: JsonObject[] = []
  const join = (calls: readonly JsonObject[], parts: readonly JsonObject[]) => {
    for (const [at, call] of calls.entries())
      if (parts.length >= calls.length) byCall.set(call, parts[at] as JsonObject)
    for (const part of parts.slice(0, calls.length)) taken.add(part)
  }
  for (const [tool, calls] of grouped(asked, askedTool)) {
    const parts = byTool.get(tool)
    if (parts && tool !== undefined) join(calls, parts)
    else left.push(...calls)
  }
  join(left, byTool.get(undefined) ?? [])
  return { byCall, others: invocations.filter((part) => !taken.has(part)) }
}

function askedTool({ name }: JsonObject): string | undefined {
  const tool = stringOf(name)
  return tool === undefined ? undefined : nameAskedFor(tool)
}

/** Undefined in releases that did not write it. */
function toolOf({ toolId }: JsonObject): string | undefined {
  const tool = stringOf(toolId)
  return tool === undefined ? undefined : nameAskedFor(tool)
}

function keyOf(id: JsonObject[string] | undefined, tool: string | undefined): string {
  return JSON.stringify([textOf(id) ?? null, tool ?? null])
}

function grouped<Key>(values: readonly JsonObject[], keyOf: (value: JsonObject) => Key): Map<Key, JsonObject[]> {
  const groups = new Map<Key, JsonObject[]>()
  for (const value of values) {
    const key = keyOf(value)
    const group = groups.get(key)
    if (group) group.push(value)
    else groups.set(key, [value])
  }
  return groups
}
