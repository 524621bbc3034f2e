import { isList, isObject, objectsOf, stringOf } from '../../../json/json-fields.js'
import type { JsonObject, JsonValue } from '../../../model/json.js'

/**
 * Where the values of a call were cut, as JSON Pointers from the canonical line: what the line itself says (`truncated`), and
 * what forerunners write (`truncations`, `observations[].losses`). A cut whose place cannot be read is one of `otherwise`.
 */
export function truncatedIn(
  record: JsonObject,
  otherwise: '/args' | '/result' = '/args',
): readonly string[] | undefined {
  const { truncated, truncations, observations } = record
  if (truncated === undefined && truncations === undefined && observations === undefined) return undefined
  const losses = objectsOf(observations).flatMap((observation) => listed(observation.losses))
  const pointers = [...listed(truncated), ...listed(truncations), ...losses].map((cut) => pointerOf(cut, otherwise))
  return pointers.length === 0 ? undefined : [...new Set(pointers)]
}

function listed(value: JsonValue | undefined): readonly JsonValue[] {
  if (isList(value)) return value
  return value === undefined || value === null || value === false ? [] : [value]
}

const places: Readonly<Record<string, string>> = {
  args: '/args',
  arguments: '/args',
  params: '/args',
  parameters: '/args',
  input: '/args',
  result: '/result',
  output: '/result',
  error: '/error',
}

function pointerOf(cut: JsonValue, otherwise: string): string {
  const field = isObject(cut) ? (cut.field ?? cut.path ?? cut.pointer) : cut
  const text = stringOf(field) ?? ''
  const [, first = '', ...rest] = text.startsWith('/')
    ? text.split('/')
    : ['', ...text.replace(/^\$\.?/, '').split('.')]
  const place = Object.hasOwn(places, first) ? places[first] : undefined
  return place === undefined ? otherwise : [place, ...rest].join('/')
}
