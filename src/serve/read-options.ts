import { AssayError } from '../model/problem.js'

type Params = Readonly<Record<string, unknown>>

/** What a value of an option may be. */
export interface OptionKind<T> {
  readonly is: (value: unknown) => value is T
  readonly taken: string
}

export const text: OptionKind<string> = { is: (value) => typeof value === 'string', taken: 'a text' }
export const flag: OptionKind<boolean> = { is: (value) => typeof value === 'boolean', taken: 'true or false' }
export const percent: OptionKind<number> = {
  is: (value): value is number => typeof value === 'number' && value >= 0 && value <= 100,
  taken: 'a number from 0 to 100',
}

export function oneOf<const T extends string>(...values: readonly T[]): OptionKind<T> {
  return { is: (value): value is T => values.includes(value as T), taken: values.join(', ') }
}

type Read<K extends Readonly<Record<string, OptionKind<unknown>>>> = {
  readonly [N in keyof K]?: K[N] extends OptionKind<infer T> ? T : never
}

/**
 * The options of a request. An absent one and `null` are the same.
 * @throws {AssayError} `E_USAGE` for an option that does not exist or is of the wrong kind: ignored, it would check less
 * than was asked for
 */
export function readOptions<const K extends Readonly<Record<string, OptionKind<unknown>>>>(
  given: unknown,
  kinds: K,
): Read<K> {
  const options: Record<string, unknown> = {}
  for (const [name, value] of Object.entries((given ?? {}) as Params)) {
    if (value === null || value === undefined) continue
    const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined
    if (kind === undefined)
      throw usage(`There is no option \`${name}\`.`, `There are: ${Object.keys(kinds).join(', ')}.`)
    if (!kind.is(value)) throw usage(`\`${name}\` is not what it may be.`, `Give ${kind.taken}.`)
    options[name] = value
  }
  return options as Read<K>
}

/** @throws {AssayError} `E_USAGE` */
export function required<T>(params: Params, name: string, kind: OptionKind<T>): T {
  const value = params[name]
  if (!kind.is(value)) throw usage(`\`${name}\` is not what it may be.`, `Give ${kind.taken}.`)
  return value
}

export function usage(message: string, remedy: string): AssayError {
  return new AssayError({ code: 'E_USAGE', level: 'error', message, remedy })
}
