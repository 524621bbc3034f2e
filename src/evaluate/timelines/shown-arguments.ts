import { writeJson } from '../../json/write-json.js'
import { ExactNumber } from '../../model/exact-number.js'
import type { JsonObject, JsonValue } from '../../model/json.js'
import type { Policy } from '../../model/policy.js'
import { type Redact, redactSecrets, redactText } from '../../text/redact.js'
import { truncate } from '../../text/truncate.js'
import { isObject } from '../calls/is-object.js'

/** Arguments whose values are kept of a call, and code points of each name and value: agents choose them. */
const maxShown = 16
const maxText = 60
/** Values looked at in one argument: the JSON of so many is longer than what is kept of it. */
const maxNodes = 64

/**
 * What may be shown of the arguments of a call, as JSON of name → value as JSON: what the policy asks for, and every argument unless
 * values are redacted. Secrets are taken out before a value is cut to length, because half a secret has no shape.
 *
 * @returns nothing if no call has anything to show
 */
export function argumentShower(
  { showArgs, sequences }: Policy,
  redact: Redact,
): ((args: JsonValue | undefined) => string | undefined) | undefined {
  const asked = new Set([...showArgs, ...sequences.flatMap((rule) => rule.showArgs ?? [])])
  // Lists are passed through, so the `*` with which other reports write their elements is not a step.
  const paths = [...asked].map((path) => ({ path, steps: path.split('.').filter((step) => step !== '*') }))
  if (redact === 'values' && paths.length === 0) return undefined
  const clean = redact === 'none' ? (value: JsonValue) => value : (value: JsonValue) => redactSecrets(value).value
  return (args) => {
    if (!isObject(args)) return undefined
    const shown = new Map<string, string>()
    for (const { path, steps } of paths) {
      const value = valueAt(args, steps)
      if (value !== undefined && shown.size < maxShown) shown.set(shownName(path), valueText(steps, value, clean))
    }
    if (redact !== 'values') {
      for (const name in args) {
        if (shown.size >= maxShown) break
        shown.set(shownName(name), valueText([name], args[name] as JsonValue, clean))
      }
    }
    return shown.size === 0 ? undefined : JSON.stringify(Object.fromEntries(shown))
  }
}

/** The name of an argument as reports show it. */
export function shownName(name: string): string {
  return truncate(redactText(truncate(name, 10 * maxText)).value, maxText)
}

/** The value at a path; of a list on the way, the values in its elements. */
function valueAt(args: JsonObject, steps: readonly string[]): JsonValue | undefined {
  let values: JsonValue[] = [args]
  let several = false
  for (const step of steps) {
    const next: JsonValue[] = []
    for (const value of values) {
      several ||= Array.isArray(value)
      for (const item of Array.isArray(value) ? (value as readonly JsonValue[]) : [value]) {
        if (isObject(item) && Object.hasOwn(item, step)) next.push(item[step] as JsonValue)
      }
    }
    values = next
  }
  return values.length === 0 ? undefined : several ? values : values[0]
}

/** Cleaned under the names that lead to the value: one of them may say that it is a secret. */
function valueText(steps: readonly string[], value: JsonValue, clean: (value: JsonValue) => JsonValue): string {
  const left = { nodes: maxNodes }
  const nested = steps.reduceRight<JsonValue>((inner, step) => ({ [step]: inner }), head(value, left))
  let cleaned: JsonValue = clean(nested)
  for (const _ of steps) if (isObject(cleaned)) cleaned = Object.values(cleaned)[0] as JsonValue
  return truncate(writeJson(cleaned) + (left.nodes < 0 ? '…' : ''), maxText)
}

/** The first values in a value, so that neither its size nor its depth matters. */
function head(value: JsonValue, left: { nodes: number }): JsonValue {
  if (typeof value !== 'object' || value === null || value instanceof ExactNumber) return value
  if (Array.isArray(value)) {
    const items: JsonValue[] = []
    for (const item of value) {
      if (left.nodes-- <= 0) break
      items.push(head(item, left))
    }
    return items
  }
  const members: [string, JsonValue][] = []
  for (const name in value) {
    if (left.nodes-- <= 0) break
    members.push([name, head((value as JsonObject)[name] as JsonValue, left)])
  }
  return Object.fromEntries(members)
}
