import { constraintsOf } from '../../model/constraints-of.js'
import type { JsonValue } from '../../model/json.js'
import type { Location } from '../../model/location.js'
import type { CallCode } from '../../model/outcome.js'
import type { AllowList, ArgumentConstraint, Policy } from '../../model/policy.js'
import type { ToolCall } from '../../model/trace.js'
import { didYouMean } from '../../text/did-you-mean.js'
import { compileToolPattern } from '../../text/tool-pattern.js'
import { cutArguments } from './cut-arguments.js'
import { denialOf } from './entries-of-tool.js'
import { isObject } from './is-object.js'
import { type BrokenKeyword, inOrder, type SchemaFailure, unlisted, wholeViolation } from './list-violations.js'
import type { CompileSchema, Validate } from './schema-validator.js'

/** What one of the questions about a call answers if the call does not pass, with what a finding about it needs. */
export interface Refusal {
  readonly code: CallCode
  readonly at?: Location | undefined
  readonly violations?: readonly PlacedViolation[] | undefined
  /** The entry or reason that decided, in the policy's words. */
  readonly because?: string | undefined
  /** Only a warning: the call is allowed. */
  readonly warns?: boolean
}

export interface PlacedViolation extends BrokenKeyword {
  /** The rule about arguments that it breaks. */
  readonly at: Location | undefined
}

/** The answer to the question about a call's arguments. `checked` and `missing`: neither is both, and both are neither without rules about them. */
export interface ArgumentCheck {
  readonly refusal: Refusal | undefined
  /** Rules about the arguments were evaluated. */
  readonly checked: boolean
  /** Rules about the arguments could not be evaluated, at least in part. */
  readonly missing: boolean
  /** Because a part of the arguments was not recorded. */
  readonly cut: boolean
}

/** Everything the policy says about one tool, decided once per name; only the arguments are left to look at. */
export interface ToolPlan {
  readonly constrained: boolean
  /** The deny lists refuse it. */
  readonly denied: boolean
  /** Why the tool as such is refused. */
  readonly refusal: Refusal | undefined
  checkArguments(call: ToolCall): ArgumentCheck
}

const unasked: ArgumentCheck = { refusal: undefined, checked: false, missing: false, cut: false }
const held: ArgumentCheck = { refusal: undefined, checked: true, missing: false, cut: false }
const notRecorded: ArgumentCheck = { refusal: undefined, checked: false, missing: true, cut: false }
const recordedInPart: ArgumentCheck = { refusal: undefined, checked: false, missing: true, cut: true }

/** Entries of an allow list that are compared with a name that is not on it: a list may be long, and comparing is slow. */
const maxCompared = 200

/**
 * Makes the plan of a tool. Which tool and which arguments are questions of their own: what refuses the tool does not
 * keep its arguments from being looked at. Only a tool that is allowed is asked whether it has rules for its arguments.
 *
 * @param suggest whether to look for the entry that a tool off the allow list may be a misspelling of
 */
export function toolPlan(policy: Policy, tool: string, compile: CompileSchema | undefined, suggest: boolean): ToolPlan {
  const found = refused(policy, tool)
  const refusal =
    suggest && found?.code === 'E_TOOL_NOT_ALLOWED' ? { ...found, because: nearEntry(policy, tool) } : found
  const constraints = constraintsOf(policy, tool)
  const constrained = constraints.length > 0
  const unconstrained = refusal === undefined ? unconstrainedCheck(policy) : unasked
  return {
    constrained,
    denied: refusal?.code === 'E_TOOL_DENIED',
    refusal,
    checkArguments: constrained ? constraintCheck(constraints, compile as CompileSchema) : () => unconstrained,
  }
}

/** Whether the policy's deny lists refuse a tool. */
export function isDenied(policy: Policy, tool: string): boolean {
  return refused(policy, tool)?.code === 'E_TOOL_DENIED'
}

function refused(policy: Policy, tool: string): Refusal | undefined {
  const classes = policy.toolClasses.get(tool) ?? []
  const { alsoAllow = [] } = policy.tools
  const denial = denialOf(policy, tool)
  if (denial) return { code: 'E_TOOL_DENIED', at: denial.at, because: denial.value }
  const refusing = [policy.tools, ...alsoAllow].find((list) => !allows(list, tool, classes))
  if (!refusing) return undefined
  const { allow, allowAt, allowClasses } = refusing
  return { code: 'E_TOOL_NOT_ALLOWED', at: allowAt ?? allow?.[0]?.at ?? allowClasses?.[0]?.at }
}

function allows({ allow, allowClasses }: AllowList, tool: string, classes: readonly string[]): boolean {
  if (allow === undefined && allowClasses === undefined) return true
  if (allow?.some((entry) => compileToolPattern(entry.value)(tool))) return true
  return allowClasses?.some((entry) => classes.includes(entry.value)) === true
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

function unconstrainedCheck({ unconstrainedTools: { value, at } }: Policy): ArgumentCheck {
  if (value === 'allow') return unasked
  const refusal: Refusal = { code: 'E_TOOL_UNCONSTRAINED', at, warns: value === 'warn' }
  return { refusal, checked: false, missing: false, cut: false }
}

interface CompiledConstraint {
  readonly at: Location | undefined
  readonly validate: Validate
  readonly typeless: boolean
}

/** The schemas are compiled on the first call that records arguments: a tool that is never called costs nothing. */
function constraintCheck(
  constraints: readonly ArgumentConstraint[],
  compile: CompileSchema,
): (call: ToolCall) => ArgumentCheck {
  let compiled: readonly CompiledConstraint[] | undefined
  let broken: ArgumentCheck | undefined
  return (call) => {
    if (!compiled && !broken) {
      try {
        compiled = constraints.map(({ schema, at }) => ({
          at,
          validate: compile(schema),
          typeless: saysNoType(schema),
        }))
      } catch (error) {
        broken = unusable(constraints[0]?.at, error instanceof Error ? error.message : String(error))
      }
    }
    if (broken) return broken
    return call.args === undefined ? notRecorded : checkAll(compiled ?? [], call.args, cutArguments(call))
  }
}

/**
 * Every rule about the arguments is asked: one that is broken hides no other. Of arguments that were cut only what is
 * broken for certain is known.
 */
function checkAll(constraints: readonly CompiledConstraint[], args: JsonValue, cuts: readonly string[]): ArgumentCheck {
  let failed: Failed[] | undefined
  for (const constraint of constraints) {
    const failure =
      constraint.validate(args, cuts) ?? (constraint.typeless && isOther(args, cuts) ? notAnObject : undefined)
    if (failure === undefined) continue
    failed ??= []
    failed.push({ failure, at: constraint.at })
  }
  const otherwise = cuts.length > 0 ? recordedInPart : held
  return failed === undefined ? otherwise : refusalOf(failed, otherwise)
}

/** One rule that arguments do not pass. */
interface Failed {
  readonly failure: SchemaFailure | 'too-costly'
  readonly at: Location | undefined
}

/** @param otherwise what the answer would be if nothing were broken */
function refusalOf(failed: readonly Failed[], otherwise: ArgumentCheck): ArgumentCheck {
  const violations: PlacedViolation[] = []
  let costly: Failed | undefined
  for (const each of failed) {
    const { failure, at } = each
    if (failure === 'too-costly') costly = each
    else for (const broken of failure) violations.push(placedAt(broken, at))
  }
  if (costly && violations.length === 0) return unusable(costly.at, tooLarge)
  if (costly) violations.push(placedAt(wholeViolation(unlisted, `a schema was not evaluated: ${tooLarge}`), costly.at))
  const { checked, missing, cut } = otherwise
  return { refusal: { code: 'E_ARG_SCHEMA', violations: inOrder(violations) }, checked, missing, cut }
}

function placedAt({ path, keyword, member, key, says }: BrokenKeyword, at: Location | undefined): PlacedViolation {
  return { path, keyword, member, key, says, at }
}

const tooLarge = 'the arguments are too large or too deep for it'

function unusable(at: Location | undefined, because: string): ArgumentCheck {
  return { refusal: { code: 'E_SCHEMA_COMPILE', at, because }, checked: false, missing: true, cut: false }
}

/** Arguments are an object. A schema that says nothing of their type would let unparsable text pass, for it has no properties to break. */
const notAnObject: SchemaFailure = [wholeViolation('type', 'the arguments must be an object')]

/** Text that was cut may have been an object. */
function isOther(args: JsonValue, cuts: readonly string[]): boolean {
  return !isObject(args) && !cuts.includes('')
}

function saysNoType(schema: JsonValue): boolean {
  return !(isObject(schema) && Object.hasOwn(schema, 'type'))
}
