import { isObject } from '../../json/json-fields.js'
import { sameJson } from '../../json/same-json.js'
import { areNear } from '../../model/add-decimals.js'
import type { PathStep } from '../../model/condition.js'
import { ExactNumber } from '../../model/exact-number.js'
import type { JsonValue } from '../../model/json.js'
import type { ExpectedValue } from '../../model/policy.js'
import type { RuleOf } from '../../rules/rule.js'
import { cutArguments, isWithin, pointerTo } from '../calls/cut-arguments.js'
import type { CallFacts, MissingFact } from '../conditions/call-facts.js'
import type { ConditionTools } from '../conditions/condition-test.js'

/** Whether the arguments of a call are the expected ones, or what that cannot be decided without. */
export type ArgumentTest = (facts: Pick<CallFacts, 'call'>) => boolean | MissingFact

type Options = Pick<RuleOf<'expect'>, 'args' | 'tolerance' | 'ignore'>

/** Compiles what a call's arguments are expected to be; undefined if nothing is compared. */
export function argumentTest(
  expected: ExpectedValue | undefined,
  options: Options,
  tools: Pick<ConditionTools, 'accepts'>,
): ArgumentTest | undefined {
  if (expected === undefined || options.args === 'ignore') return undefined
  const test = compile(expected, options, options.ignore, tools)
  return ({ call }) => (call.args === undefined ? 'arguments' : test(call.args, '', cutArguments(call)))
}

type ValueTest = (value: JsonValue, pointer: string, cuts: readonly string[]) => boolean | MissingFact

/** @param ignored what is left, from here on, of the paths that are not compared */
function compile(
  expected: ExpectedValue,
  options: Options,
  ignored: readonly (readonly PathStep[])[],
  tools: Pick<ConditionTools, 'accepts'>,
): ValueTest {
  const test = compileKnown(expected, options, ignored, tools)
  return (value, pointer, cuts) =>
    cuts.length > 0 && cuts.some((cut) => isWithin(pointer, cut)) ? 'whole arguments' : test(value, pointer, cuts)
}

function compileKnown(
  expected: ExpectedValue,
  options: Options,
  ignored: readonly (readonly PathStep[])[],
  tools: Pick<ConditionTools, 'accepts'>,
): ValueTest {
  switch (expected.kind) {
    case 'literal':
      return (value) => sameValue(expected.value, value, options.tolerance)
    case 'schema': {
      const accepts = tools.accepts(expected.schema)
      return (value, pointer, cuts) => {
        if (cuts.some((cut) => isWithin(cut, pointer))) return 'whole arguments'
        const answer = accepts(value)
        return answer === 'too-costly' ? 'cost of a pattern' : answer
      }
    }
    case 'list': {
      // A path leads through a list to every element.
      const items = expected.items.map((item) => compile(item, options, ignored, tools))
      return (value, pointer, cuts) => {
        if (!Array.isArray(value) || value.length !== items.length) return false
        return every(items, (test, at) => test(value[at] as JsonValue, `${pointer}/${at}`, cuts))
      }
    }
    case 'object':
      return compileObject(expected.members, options, ignored, tools)
  }
}

function compileObject(
  expected: ReadonlyMap<string, ExpectedValue>,
  options: Options,
  ignored: readonly (readonly PathStep[])[],
  tools: Pick<ConditionTools, 'accepts'>,
): ValueTest {
  const isIgnored = (name: string) => below(ignored, name).some((path) => path.length === 0)
  const members = [...expected]
    .filter(([name]) => !isIgnored(name))
    .map(([name, value]) => [name, compile(value, options, below(ignored, name), tools)] as const)
  const names = new Set(members.map(([name]) => name))
  return (value, pointer, cuts) => {
    if (!isObject(value)) return false
    if (options.args === 'exact' && Object.keys(value).some((name) => !names.has(name) && !isIgnored(name)))
      return false
    return every(members, ([name, test]) =>
      Object.hasOwn(value, name) ? test(value[name] as JsonValue, pointer + pointerTo(name), cuts) : false,
    )
  }
}

/** What is left of the paths behind a member. */
function below(paths: readonly (readonly PathStep[])[], name: string): readonly (readonly PathStep[])[] {
  return paths.flatMap(([step, ...rest]) => (step === 'any' || step?.name === name ? [rest] : []))
}

/** False if one is; else what is open, if something is. */
function every<T>(items: readonly T[], test: (item: T, at: number) => boolean | MissingFact): boolean | MissingFact {
  let open: MissingFact | undefined
  for (const [at, item] of items.entries()) {
    const answer = test(item, at)
    if (answer === false) return false
    if (answer !== true) open ??= answer
  }
  return open ?? true
}

function sameValue(a: JsonValue, b: JsonValue, tolerance: number | ExactNumber | undefined): boolean {
  return tolerance !== undefined && isNumber(a) && isNumber(b) ? areNear(a, b, tolerance) : sameJson(a, b)
}

function isNumber(value: JsonValue): value is number | ExactNumber {
  return typeof value === 'number' || value instanceof ExactNumber
}
