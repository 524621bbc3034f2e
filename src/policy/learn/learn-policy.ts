import { ExactNumber } from '../../model/exact-number.js'
import type { CallSink, ToolCall } from '../../model/trace.js'
import { plural } from '../../text/plural.js'
import { isNameable } from '../read/check-name.js'
import { Shape, type ShapeBudget } from './learn-shape.js'
import { saysUnknownTool } from './says-unknown-tool.js'
import { writePolicy } from './write-policy.js'

/** Tools that are learned; a policy longer than that is nobody's policy. */
const MAX_TOOLS = 500
/** UTF-16 units; YAML refuses keys much longer. */
const MAX_NAME = 128
/** Arguments that are described, over all tools. */
const MAX_SHAPES = 3000
/** Calls whose result is waited for, to see whether there is such a tool. Those beyond it are believed. */
const MAX_WAITING = 10_000

/** Watches calls and writes the policy that they keep. */
export interface PolicyLearner extends CallSink {
  /** YAML, version 2.0, with comments. A check of the same traces with it passes unless one of the two counts is not 0. */
  text(): string
  /** Calls of tools that are not in the policy: names with `*` (a pattern would allow more), line breaks, double quotes or broken bytes, too long, or too many. */
  readonly notLearned: number
  /** Calls of tools that are not in the policy because every call was answered that there is no such tool. */
  readonly unknown: number
}

interface LearnedTool {
  readonly name: string
  calls: number
  /** Calls that were answered that there is no such tool. */
  unknown: number
  readonly args: Shape
  /** Calls whose arguments were recorded and are not an object. */
  odd: number
}

/**
 * Learns tools, types and required arguments from traces, in bounded memory. Values are written only as an `enum` of a few plain words
 * seen often; never ids, numbers or free text.
 */
export function learnPolicy(options: { readonly name?: string } = {}): PolicyLearner {
  const tools = new Map<string, LearnedTool>()
  const waiting = new Map<string, LearnedTool>()
  const budget = { left: MAX_SHAPES }
  let longest = 0
  let notLearned = 0
  return {
    call(run, call, callIndex) {
      longest = Math.max(longest, callIndex + 1)
      const tool = toolOf(tools, call.tool, budget)
      if (!tool) notLearned++
      else {
        see(tool, call)
        const unanswered = call.error === undefined && call.result === undefined
        if (unanswered && waiting.size < MAX_WAITING) waiting.set(`${run.index} ${callIndex}`, tool)
      }
    },
    result(run, callIndex, { error }) {
      const key = `${run.index} ${callIndex}`
      const tool = waiting.get(key)
      if (tool && error !== undefined && saysUnknownTool(error, tool.name)) tool.unknown++
      waiting.delete(key)
    },
    get notLearned() {
      return notLearned
    },
    get unknown() {
      return [...tools.values()].filter(isUnknown).reduce((sum, { calls }) => sum + calls, 0)
    },
    text: () => write(options.name ?? 'learned', [...tools.values()], longest, notLearned),
  }
}

/** A name that the model made up: no call of it ever reached a tool. */
function isUnknown({ calls, unknown }: LearnedTool): boolean {
  return unknown === calls
}

function toolOf(tools: Map<string, LearnedTool>, name: string, budget: ShapeBudget): LearnedTool | undefined {
  const known = tools.get(name)
  if (known) return known
  const listable = name !== '' && !/[*\uFFFD]/.test(name) && isNameable(name) && name.length <= MAX_NAME
  if (!listable || tools.size === MAX_TOOLS) return undefined
  const tool = { name, calls: 0, unknown: 0, args: new Shape(budget), odd: 0 }
  tools.set(name, tool)
  return tool
}

function see(tool: LearnedTool, { args, error }: ToolCall): void {
  tool.calls++
  if (error !== undefined && saysUnknownTool(error, tool.name)) tool.unknown++
  if (args === undefined) return
  if (typeof args !== 'object' || args === null || Array.isArray(args) || args instanceof ExactNumber) tool.odd++
  else tool.args.see(args)
}

function write(name: string, tools: readonly LearnedTool[], longest: number, notLearned: number): string {
  const sorted = tools.filter((tool) => !isUnknown(tool)).sort((a, b) => (a.name < b.name ? -1 : 1))
  const calls = sorted.reduce((sum, tool) => sum + tool.calls, 0)
  const unknown = tools.filter(isUnknown).reduce((sum, tool) => sum + tool.calls, 0)
  return writePolicy({
    name,
    about: [
      `Learned from ${plural(calls, 'call')} of ${plural(sorted.length, 'tool')}. It allows what was seen: loosen what is narrow by chance (an enum, a required argument), tighten the rest.`,
      ...(notLearned > 0 ? [`Not learned: ${plural(notLearned, 'call')} of tools whose names cannot be listed.`] : []),
      ...(unknown > 0
        ? [`Not learned: ${plural(unknown, 'call')} of unknown tools; each was answered that there is no such tool.`]
        : []),
    ],
    allow: sorted.map((tool) => tool.name),
    schemas: schemasOf(sorted),
    limits: [],
    sequences: [],
    toAdd: [
      'What traces cannot show, for you to add:',
      `limits: { max_tool_calls_total: ${longest} }   # the longest run made so many calls`,
      'sequences:',
      '  - { type: before, first: READ_TOOL, then: WRITE_TOOL }',
    ],
  })
}

/** Not for `$defs`, which is not a tool in `schemas`, nor for a tool with a call whose arguments are not an object. */
function schemasOf(tools: readonly LearnedTool[]) {
  return tools
    .filter(({ name, args, odd }) => name !== '$defs' && odd === 0 && args.seen > 0)
    .map(({ name, args, calls }) => ({
      tool: name,
      schema: args.schema(),
      note: calls === 1 ? 'seen once' : `seen ${calls} times`,
    }))
}
