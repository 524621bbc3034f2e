import { isObject } from '../../json/json-fields.js'
import { exactNumber } from '../../model/exact-number.js'
import type { JsonObject, JsonValue } from '../../model/json.js'

/** Nesting beyond this is dropped: attributes are agent-controlled. */
const maxDepth = 64

/**
 * Attributes of a span as one flat object, from `[{key, value: {stringValue}}]` (OTLP), `[{key, type, value}]` (Jaeger)
 * or an object of plain values (console exporters, flat lines).
 */
export function decodeAttributes(attributes: JsonValue | undefined): JsonObject {
  if (Array.isArray(attributes)) return keyValues(attributes, 0)
  if (!isObject(attributes)) return {}
  return namespaces.some((name) => isObject(attributes[name])) ? flattened(attributes) : attributes
}

/** Where exports nest the names of attributes at their dots, as Phoenix does, one of these is an object. */
const namespaces = ['openinference', 'gen_ai', 'llm', 'traceloop', 'tool']

function flattened(attributes: JsonObject, prefix = '', depth = 0): JsonObject {
  const flat: { [key: string]: JsonValue } = {}
  for (const [key, value] of Object.entries(attributes)) {
    if (isObject(value) && depth < maxNames) Object.assign(flat, flattened(value, `${prefix}${key}.`, depth + 1))
    else Object.defineProperty(flat, prefix + key, { value, enumerable: true, configurable: true, writable: true })
  }
  return flat
}

/** Names have few dots: what nests deeper is a value. */
const maxNames = 8

function keyValues(pairs: readonly JsonValue[], depth: number): JsonObject {
  const object: { [key: string]: JsonValue } = {}
  for (const pair of pairs) {
    if (!isObject(pair) || typeof pair.key !== 'string') continue
    const value = decodeValue(pair.value, depth)
    if (pair.key === '__proto__')
      Object.defineProperty(object, pair.key, { value, enumerable: true, configurable: true, writable: true })
    else object[pair.key] = value
  }
  return object
}

/** An `AnyValue` of opentelemetry/proto/common/v1, in lowerCamelCase or snake_case; a plain value is itself. */
function decodeValue(value: JsonValue | undefined, depth: number): JsonValue {
  if (!isObject(value) || depth > maxDepth) return isObject(value) ? null : (value ?? null)
  for (const kind in value) {
    const held = value[kind] ?? null
    switch (kind) {
      case 'stringValue':
      case 'string_value':
      case 'boolValue':
      case 'bool_value':
      case 'bytesValue':
      case 'bytes_value':
        return held
      case 'intValue':
      case 'int_value':
      case 'doubleValue':
      case 'double_value':
        return decodeNumber(held)
      case 'arrayValue':
      case 'array_value':
        return listIn(held).map((item) => decodeValue(item, depth + 1))
      case 'kvlistValue':
      case 'kvlist_value':
        return keyValues(listIn(held), depth + 1)
    }
  }
  return null
}

/** 64-bit integers come as strings. `NaN` and `Infinity` stay what they are: no number. */
function decodeNumber(held: JsonValue): JsonValue {
  return typeof held === 'string' ? (exactNumber(held) ?? held) : held
}

function listIn(held: JsonValue): readonly JsonValue[] {
  return isObject(held) && Array.isArray(held.values) ? held.values : []
}
