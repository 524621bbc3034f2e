import type { JsonObject, JsonValue } from '../../model/json.js'
import { isObject } from '../json-fields.js'

/** Nesting beyond this is dropped: attributes are agent-controlled. */
const maxDepth = 64

/**
 * Attributes of a span as one flat object, from `[{key, value: {stringValue}}]` (OTLP), `[{key, type, value}]` (Jaeger)
 * or an object of plain values (console exporters, flat lines).
 */
export function decodeAttributes(attributes: JsonValue | undefined): JsonObject {
  if (Array.isArray(attributes)) return keyValues(attributes, 0)
  return isObject(attributes) ? attributes : {}
}

function keyValues(pairs: readonly JsonValue[], depth: number): JsonObject {
  const object: { [key: string]: JsonValue } = {}
  for (const pair of pairs) {
    if (!isObject(pair) || typeof pair.key !== 'string') continue
    const value = decodeValue(pair.value, depth)
    if (pair.key === '__proto__') Object.defineProperty(object, pair.key, { value, enumerable: true })
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

/** 64-bit integers come as strings; those that a double cannot hold stay strings. */
function decodeNumber(held: JsonValue): JsonValue {
  if (typeof held !== 'string') return held
  const number = Number(held)
  return Number.isFinite(number) && (!Number.isInteger(number) || Number.isSafeInteger(number)) ? number : held
}

function listIn(held: JsonValue): readonly JsonValue[] {
  return isObject(held) && Array.isArray(held.values) ? held.values : []
}
