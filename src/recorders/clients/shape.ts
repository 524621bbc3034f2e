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

/** Arguments on the wire are JSON in a string. `""` means none; what does not parse stays text, so that it is seen. */
export function parsedArguments(value: unknown): unknown {
  if (typeof value !== 'string') return value
  if (value.trim() === '') return {}
  try {
    return JSON.parse(value) as JsonValue
  } catch {
    return value
  }
}

/** A tool's result is text that mostly is JSON. A long number stays text: parsing it would change it. */
export function parsedResult(value: unknown): unknown {
  const flat = flatText(value)
  if (typeof flat !== 'string') return flat
  try {
    const parsed = JSON.parse(flat) as JsonValue
    return typeof parsed === 'number' && String(parsed) !== flat ? flat : parsed
  } catch {
    return flat
  }
}

/** Content parts that are all text are that text. */
function flatText(value: unknown): unknown {
  if (!Array.isArray(value) || value.length === 0) return value
  const parts = value.map((part) => text(field(part, 'text')))
  return parts.every((part) => part !== undefined) ? parts.join('') : value
}

/** The words of a failure, whatever was thrown or sent as one; never empty, for an empty error is read as none. */
export function errorText(value: unknown): string {
  const flat = flatText(value)
  return text(flat) || text(field(flat, 'message')) || text(field(flat, 'type')) || 'failed'
}
