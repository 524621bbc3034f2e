import type { ToolDefinitions } from '../../definitions/tool-definition.js'
import { ExactNumber } from '../../model/exact-number.js'
import type { CallSink, ToolCall, TraceRun } from '../../model/trace.js'
import { plural } from '../../text/plural.js'
import { isNameable } from '../read/check-name.js'
import { Habits, minRuns, type RunFact } from './learn-habits.js'
import { Shape, type ShapeBudget } from './learn-shape.js'
import { saysUnknownTool } from './says-unknown-tool.js'
import { toolsAsSchemas } from './tools-as-schemas.js'
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
  /**
   * YAML, version 2.0, with comments. A check of the same traces with it passes unless one of the two counts is not 0.
   * @param facts of each run that was learned from
   * @param about which runs these were, as lines above the policy
   */
  text(facts?: readonly RunFact[], about?: readonly string[]): string
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
export function learnPolicy(
  options: {
    readonly name?: string
    readonly learnsFrom?: (run: TraceRun) => boolean
    /** The tools that there are: these are allowed, with their own schemas, and only habits are learned. */
    readonly defined?: ToolDefinitions | undefined
  } = {},
): PolicyLearner {
  const learnsFrom = options.learnsFrom ?? (() => true)
  const habits = new Habits()
  const tools = new Map<string, LearnedTool>()
  const waiting = new Map<string, LearnedTool>()
  const budget = { left: MAX_SHAPES }
  let longest = 0
  let notLearned = 0
  return {
    call(run, call, callIndex) {
      if (!learnsFrom(run)) return
      habits.call(run, call, callIndex)
      longest = Math.max(longest, callIndex + 1)
      const tool = toolOf(tools, call.tool, budget)
      if (!tool) notLearned++
      else {
        see(tool, call)
        const unanswered = call.error === undefined && call.result === undefined
        if (unanswered && waiting.size < MAX_WAITING) waiting.set(`${run.index} ${callIndex}`, tool)
      }
    },
    result(run, callIndex, result) {
      if (!learnsFrom(run)) return
      habits.result(run, callIndex, result)
      const { error } = result
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
    text: (facts = [], about = []) =>
      write({
        ...{ name: options.name ?? 'learned', tools: [...tools.values()], longest, notLearned },
        ...{ habits, facts, about, defined: options.defined },
      }),
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

interface Learned {
  readonly name: string
  readonly tools: readonly LearnedTool[]
  readonly longest: number
  readonly notLearned: number
  readonly habits: Habits
  readonly facts: readonly RunFact[]
  readonly about: readonly string[]
  readonly defined: ToolDefinitions | undefined
}

function write({ name, tools, longest, notLearned, habits, facts, about, defined }: Learned): string {
  const sorted = tools.filter((tool) => !isUnknown(tool)).sort((a, b) => (a.name < b.name ? -1 : 1))
  const calls = sorted.reduce((sum, tool) => sum + tool.calls, 0)
  const unknown = tools.filter(isUnknown).reduce((sum, tool) => sum + tool.calls, 0)
  const known = defined && toolsAsSchemas(defined)
  const allow = known?.allow ?? sorted.map((tool) => tool.name)
  const schemas = known?.schemas ?? schemasOf(sorted)
  const bare = known ? 0 : sorted.length - schemas.length
  const listed = new Set(allow)
  const undefinedCalls = sorted.filter((tool) => !listed.has(tool.name)).reduce((sum, tool) => sum + tool.calls, 0)
  const isListed = (tool: string) => listed.has(tool)
  const limits = habits.limits(facts)
  const sequences = [...habits.before(isListed), ...habits.maxCalls(isListed)]
  return writePolicy({
    name,
    about: [
      ...about,
      `Learned from ${plural(calls, 'call')} of ${plural(sorted.length, 'tool')}. ${known ? 'Tools and their arguments are those of the definitions.' : 'It allows what was seen: loosen what is narrow by chance (an enum, a required argument), tighten the rest.'}`,
      ...(known?.leftOut.map((each) => `${each}.`) ?? []),
      ...(undefinedCalls > 0 ? [`Not allowed: ${plural(undefinedCalls, 'call')} of tools that are not defined.`] : []),
      ...(notLearned > 0 ? [`Not learned: ${plural(notLearned, 'call')} of tools whose names cannot be listed.`] : []),
      ...(unknown > 0
        ? [`Not learned: ${plural(unknown, 'call')} of unknown tools; each was answered that there is no such tool.`]
        : []),
    ],
    allow,
    ...(known && { definitions: known.definitions }),
    schemas,
    ...(bare > 0 && {
      unconstrained: {
        value: 'allow',
        note: `${plural(bare, 'tool')} without a schema: arguments were not recorded, or were not an object`,
      } as const,
    }),
    limits,
    sequences,
    toAdd: [
      ...(sequences.length > 0
        ? []
        : [`No order or count of calls held in ${minRuns} runs or more without exception.`]),
      'What traces cannot show, for you to add:',
      ...(limits.length > 0 ? [] : [`limits: { max_tool_calls_total: ${longest} }   # the most that one run made`]),
      ...(sequences.length > 0 ? [] : ['sequences:', '  - { type: before, first: READ_TOOL, then: WRITE_TOOL }']),
      ...(limits.length > 0 && sequences.length > 0 ? ['tools: { deny: [WHAT_MUST_NEVER_BE_CALLED] }'] : []),
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
