import { BundleFailure } from '../format/failure.js'
import type { ScannedJson } from '../format/scan-json.js'

/** Typed access to the members of a scanned JSON object. Every method throws BundleFailure `ContractInvalidJson`. */
export class Fields {
  private readonly object: Readonly<Record<string, unknown>>

  constructor(
    value: unknown,
    private readonly scanned: ScannedJson,
  ) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw mistyped('an object is missing')
    this.object = value as Record<string, unknown>
  }

  has(key: string): boolean {
    return Object.hasOwn(this.object, key)
  }

  raw(key: string): unknown {
    if (!this.has(key)) throw mistyped(`"${key}" is missing`)
    return this.object[key]
  }

  string(key: string): string {
    const value = this.raw(key)
    if (typeof value !== 'string') throw mistyped(`"${key}" is not a string`)
    return value
  }

  /** A string, or undefined where the member is absent or null. */
  optionalString(key: string): string | undefined {
    return this.has(key) && this.object[key] !== null ? this.string(key) : undefined
  }

  boolean(key: string): boolean {
    const value = this.raw(key)
    if (typeof value !== 'boolean') throw mistyped(`"${key}" is not true or false`)
    return value
  }

  /** An unsigned integer of at most `bits` bits, written as an integer: `1.0`, `1e0` and `-0` are none. */
  unsigned(key: string, bits: 32 | 64): number {
    this.raw(key)
    const literal = this.scanned.literals.get(this.object)?.get(key)
    if (literal === undefined || !/^[0-9]+$/.test(literal) || BigInt(literal) >= 1n << BigInt(bits)) {
      throw mistyped(`"${key}" is not an unsigned integer`)
    }
    return Number(literal)
  }

  fields(key: string): Fields {
    return new Fields(this.raw(key), this.scanned)
  }

  keys(): readonly string[] {
    return Object.keys(this.object)
  }
}

function mistyped(what: string): BundleFailure {
  return new BundleFailure('ContractInvalidJson', what)
}
