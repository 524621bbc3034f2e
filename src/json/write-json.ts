import { ExactNumber } from '../model/exact-number.js'

/** `JSON.stringify` on one line, with the digits of every `ExactNumber`. */
export function writeJson(value: unknown): string {
  return ExactNumber.met && holdsExact(value) ? (write(value) as string) : JSON.stringify(value)
}

/** Whether an `ExactNumber` stands anywhere in a value. */
export function holdsExact(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  if (value instanceof ExactNumber) return true
  if (value instanceof Map) return [...value.values()].some(holdsExact)
  return Array.isArray(value) ? value.some(holdsExact) : Object.values(value).some(holdsExact)
}

function write(value: unknown): string | undefined {
  if (value instanceof ExactNumber) return value.text
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map((item) => write(item) ?? 'null').join(',')}]`
  const members: string[] = []
  for (const [key, member] of Object.entries(value)) {
    const text = write(member)
    if (text !== undefined) members.push(`${JSON.stringify(key)}:${text}`)
  }
  return `{${members.join(',')}}`
}
