import type { JsonValue } from '../../model/json.js'

/** A value of another library, seen by its shape: SDK types change, the wire does not. */
export type Shape = Readonly<Record<string, unknown>>

export function isShape(value: unknown): value is Shape {
  return typeof value === 'object' && value !== null
}

/** `value[name]`, of anything. */
export function field(value: unknown, name: string): unknown {
  return isShape(value) ? value[name] : undefined
}

export function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

/**
 * A value of another library as if it had come over the wire. It is looked at with checks and copied before it is kept: what
 * is not JSON in it is named by the copy.
 */
export function jsonOf(value: unknown): JsonValue {
  return value as JsonValue
}
