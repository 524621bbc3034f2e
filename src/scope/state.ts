import { readShape } from '../baseline/read-shape.js'
import { closed, list, text } from '../baseline/schema-parts.js'
import { scopeCodes } from '../codes/scope-codes.js'
import { AssayError } from '../model/problem.js'
import { maxParts } from './trace-content.js'

/** A trace by the digest of its id: when its last call was, in milliseconds since 1970, and how many it had. */
export type RememberedTrace = readonly [digest: string, last: number, calls: number]
/** And what was recorded of it, as digests of its parts. */
export type CheckedTrace = readonly [...RememberedTrace, parts: readonly string[]]

/** What a run leaves for the next one, so that each trace is checked once and whole. */
export interface State {
  readonly schema: 'assay.state.v2'
  /** Traces whose last call is older are not remembered. Milliseconds since 1970. */
  readonly remembersSince: number
  /** Sorted by digest. */
  readonly checked: readonly CheckedTrace[]
  /** Traces that may still grow. Sorted by digest. */
  readonly carried: readonly RememberedTrace[]
}

const instant = { type: 'integer', minimum: -8.64e15, maximum: 8.64e15 } as const
const trace = [{ ...text, pattern: '^[0-9a-f]{24}$' }, instant, { type: 'integer', minimum: 1, maximum: 1e12 }] as const
const parts = { ...list({ ...text, pattern: '^[0-9a-f]{32}$' }), minItems: 1, maxItems: maxParts } as const

function tuple(prefixItems: readonly object[]) {
  return { type: 'array', prefixItems, items: false, minItems: prefixItems.length } as const
}

function schemaOf(version: string, checked: readonly object[]) {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    ...closed({
      schema: { const: `assay.state.${version}` },
      remembersSince: instant,
      checked: list(tuple(checked)),
      carried: list(tuple(trace)),
    }),
  }
}

const stateSchema = schemaOf('v2', [...trace, parts])
const olderSchema = schemaOf('v1', trace)

/** Characters that a state may have: some three million traces. */
export const maxStateSize = 256 << 20

/**
 * Reads what `stateText` wrote.
 * @param name what the user calls it, safe to print
 * @throws {AssayError} `E_STATE_INVALID`: a state that is damaged must not pass for none
 */
export async function readState(content: string, name: string): Promise<State> {
  const newest = await readShape(content, 'assay.state', stateSchema)
  const isOlder = !newest.ok && newest.version === 'v1'
  const shape = isOlder ? await readShape(content, 'assay.state', olderSchema) : newest
  const why = shape.ok ? contradictionIn(shape.value as State) : shape.why
  if (shape.ok && why === undefined) {
    const state = shape.value as State
    // The first version does not say what was checked of a trace: it is checked once more.
    return isOlder ? { ...state, schema: 'assay.state.v2', checked: [] } : state
  }
  throw new AssayError({
    code: 'E_STATE_INVALID',
    level: 'error',
    message: `${name} is not a state that Assay wrote: ${why}.`,
    remedy: scopeCodes.E_STATE_INVALID.remedy,
  })
}

function contradictionIn({ checked, carried }: State): string | undefined {
  const digests = [...checked, ...carried].map(([digest]) => digest)
  return new Set(digests).size < digests.length ? 'it lists a trace twice' : undefined
}

/** One line for each trace, so that a difference of two states can be read. */
export function stateText({ checked, carried, ...rest }: State): string {
  const lines = (traces: readonly (RememberedTrace | CheckedTrace)[]) =>
    traces.length === 0 ? '[]' : `[\n${traces.map((trace) => JSON.stringify(trace)).join(',\n')}\n]`
  return `${JSON.stringify(rest).slice(0, -1)},"checked":${lines(checked)},"carried":${lines(carried)}}\n`
}
