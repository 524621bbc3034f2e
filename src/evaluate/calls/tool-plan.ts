import type { JsonValue } from '../../model/json.js'
import type { Location } from '../../model/location.js'
import type { CallCode, CallDecision } from '../../model/outcome.js'
import type { ArgumentConstraint, Policy } from '../../model/policy.js'
import type { ToolCall } from '../../model/trace.js'
import { didYouMean } from '../../text/did-you-mean.js'
import { compileToolPattern } from '../../text/tool-pattern.js'
import { isObject } from './is-object.js'
import type { CompileSchema, SchemaFailure, Validate } from './schema-validator.js'

/** The decision on one call, with what a finding about it needs. */
export interface CallCheck {
  readonly decision: CallDecision
  readonly at?: Location | undefined
  readonly failure?: SchemaFailure | undefined
  /** The entry or reason that decided, in the policy's words. */
  readonly because?: string | undefined
}

/** Everything the policy says about one tool, decided once per name; only the arguments are left to look at. */
export interface ToolPlan {
  readonly constrained: boolean
  readonly denied: boolean
  check(call: ToolCall): CallCheck
}

const allowed: CallCheck = { decision: { allowed: true } }
const notEvaluable: CallCheck = { decision: { allowed: true, notEvaluable: true } }

/** Entries of an allow list that are compared with a name that is not on it: a list may be long, and comparing is slow. */
const maxCompared = 200

/**
 * Makes the plan of a tool, in the order in which the policy is asked: deny, allow, schemas, unconstrained.
 *
 * @param suggest whether to look for the entry that a tool off the allow list may be a misspelling of
 */
export function toolPlan(policy: Policy, tool: string, compile: CompileSchema | undefined, suggest: boolean): ToolPlan {
  const found = refused(policy, tool)
  const refusal =
    suggest && found?.decision.code === 'E_TOOL_NOT_ALLOWED' ? { ...found, because: nearEntry(policy, tool) } : found
  const constraints = policy.constraints.get(tool) ?? []
  const constrained = constraints.length > 0
  if (refusal) return { constrained, denied: refusal.decision.code === 'E_TOOL_DENIED', check: () => refusal }
  if (!constrained) return { constrained, denied: false, check: () => unconstrained(policy) }
  return { constrained, denied: false, check: constraintCheck(constraints, compile as CompileSchema) }
}

/** Whether the policy's deny lists refuse a tool. */
export function isDenied(policy: Policy, tool: string): boolean {
  return refused(policy, tool)?.decision.code === 'E_TOOL_DENIED'
}

function refused(policy: Policy, tool: string): CallCheck | undefined {
  const classes = policy.toolClasses.get(tool) ?? []
  const { deny, denyClasses, allow, allowClasses } = policy.tools
  const byName = deny.find((entry) => compileToolPattern(entry.value)(tool))
  if (byName) return denial('E_TOOL_DENIED', byName.at, byName.value)
  const byClass = denyClasses.find((entry) => classes.includes(entry.value))
  if (byClass) return denial('E_TOOL_DENIED', byClass.at, `class ${byClass.value}`)
  if (allow === undefined && allowClasses === undefined) return undefined
  if (allow?.some((entry) => compileToolPattern(entry.value)(tool))) return undefined
  if (allowClasses?.some((entry) => classes.includes(entry.value))) return undefined
  return denial('E_TOOL_NOT_ALLOWED', policy.tools.allowAt ?? allow?.[0]?.at ?? allowClasses?.[0]?.at)
}

/** One letter is as much as `get` and `set` differ by, so short names are like none. */
function nearEntry({ tools }: Policy, tool: string): string | undefined {
  if (tool.length < 4) return undefined
  const names = (tools.allow ?? []).slice(0, maxCompared).map((entry) => entry.value)
  return didYouMean(
    tool,
    names.filter((name) => !name.includes('*')),
  )
}

function denial(code: CallCode, at?: Location, because?: string): CallCheck {
  return { decision: { allowed: false, code }, at, because }
}

function unconstrained(policy: Policy): CallCheck {
  const { value, at } = policy.unconstrainedTools
  if (value === 'allow') return allowed
  return { decision: { allowed: value === 'warn', code: 'E_TOOL_UNCONSTRAINED' }, at }
}

/** The schemas are compiled on the first call that records arguments: a tool that is never called costs nothing. */
function constraintCheck(
  constraints: readonly ArgumentConstraint[],
  compile: CompileSchema,
): (call: ToolCall) => CallCheck {
  let compiled:
    | readonly { readonly at: Location | undefined; readonly validate: Validate; readonly typeless: boolean }[]
    | undefined
  let broken: CallCheck | undefined
  return (call) => {
    if (!compiled && !broken) {
      try {
        compiled = constraints.map(({ schema, at }) => ({
          at,
          validate: compile(schema),
          typeless: saysNoType(schema),
        }))
      } catch (error) {
        broken = {
          decision: { allowed: false, code: 'E_SCHEMA_COMPILE' },
          at: constraints[0]?.at,
          because: error instanceof Error ? error.message : String(error),
        }
      }
    }
    if (broken) return broken
    if (call.args === undefined) return notEvaluable
    for (const { validate, at, typeless } of compiled ?? []) {
      const failure = validate(call.args) ?? (typeless && !isObject(call.args) ? notAnObject : undefined)
      if (failure) return { decision: { allowed: false, code: 'E_ARG_SCHEMA' }, at, failure }
    }
    return allowed
  }
}

/** Arguments are an object. A schema that says nothing of their type would let unparsable text pass, for it has no properties to break. */
const notAnObject: SchemaFailure = {
  violations: [{ path: '', keyword: 'type' }],
  detail: 'the arguments must be an object',
}

function saysNoType(schema: JsonValue): boolean {
  return !(isObject(schema) && Object.hasOwn(schema, 'type'))
}
