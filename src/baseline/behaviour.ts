/**
 * What an agent does, whatever a policy says of it: counted in traces, without a single value. Every list is sorted by its names
 * (UTF-16 code units) and keeps the first of them. Names are agent-controlled.
 */
export interface Behaviour {
  readonly tools: readonly ToolBehaviour[]
  /** Calls that follow each other in a trace. */
  readonly order: readonly OrderedPair[]
  /** Traces by number of calls, ascending. From 64 on, numbers are rounded down to six binary digits. */
  readonly callsPerTrace: readonly { readonly calls: number; readonly traces: number }[]
  /** The lists that were cut at their limits: `tools`, `arguments`, `order`. */
  readonly cut: readonly BehaviourList[]
}

export type BehaviourList = 'tools' | 'arguments' | 'order'

export interface ToolBehaviour {
  readonly tool: string
  readonly traces: number
  readonly calls: number
  readonly arguments: readonly ArgumentUsed[]
}

export interface ArgumentUsed {
  /** Names from the root, joined by dots; `*` for the elements of a list. */
  readonly path: string
  readonly traces: number
}

export interface OrderedPair {
  readonly first: string
  readonly then: string
  readonly traces: number
  readonly times: number
}

export const behaviourLimits = { tools: 1000, arguments: 200, order: 2000 } as const satisfies Record<
  BehaviourList,
  number
>

/** The key that identifies and sorts pairs. */
export function pairKey({ first, then }: Pick<OrderedPair, 'first' | 'then'>): string {
  return JSON.stringify([first, then])
}

/** The bucket of a number of calls. */
export function roundCalls(calls: number): number {
  if (calls < 64) return calls
  const step = 2 ** (Math.floor(Math.log2(calls)) - 5)
  return Math.floor(calls / step) * step
}
