import { argumentsOf } from '../../calls/arguments.js'
import { longerName, sameArguments, sameCall, sameTool } from '../../calls/match.js'
import type { RequestedCall, SpanCall, SpanNote } from './span-note.js'

/**
 * Two spans with one id as one: exported twice, or once when it began and once when it had ended. Undefined if they are of
 * different calls, or of different answers: then they are two spans, whatever their ids.
 */
export function oneSpan(first: SpanNote, later: SpanNote): SpanNote | undefined {
  const isCall = first.call !== undefined || later.call !== undefined
  const isSameTime = first.start === undefined || later.start === undefined || first.start === later.start
  const isAnswer = first.requests.length > 0 || later.requests.length > 0
  if (
    !isSameTime ||
    (isCall && isAnswer) ||
    !sameCalls(first.call, later.call) ||
    !sameRequests(first.requests, later.requests)
  ) {
    return undefined
  }
  return {
    ...first,
    ...defined(later),
    call: first.call && later.call ? joined(first.call, later.call) : (later.call ?? first.call),
    requests: later.requests.length > 0 ? later.requests : first.requests,
  }
}

/** Spans under one id that are compared with one more; beyond, each is one of its own. */
export const maxVariants = 64

/** The key of the second, third … span under one id. */
export function variantOf(id: string, variant: number): string {
  return variant === 1 ? id : `${id}#${variant}`
}

function sameCalls(first: SpanCall | undefined, later: SpanCall | undefined): boolean {
  return first === undefined || later === undefined || (first.id === later.id && sameCall(first, later))
}

function joined(first: SpanCall, later: SpanCall): SpanCall {
  return { ...first, ...defined(later), tool: longerName(first.tool, later.tool) }
}

function sameRequests(first: readonly RequestedCall[], later: readonly RequestedCall[]): boolean {
  if (first.length === 0 || later.length === 0) return true
  return (
    first.length === later.length &&
    first.every(({ id, tool, written }, at) => {
      const other = later[at] as RequestedCall
      if (id !== other.id || !sameTool(tool, other.tool)) return false
      return written === other.written || sameArguments(argumentsOf(written), argumentsOf(other.written))
    })
  )
}

function defined<T extends object>(value: T): Partial<T> {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as Partial<T>
}
