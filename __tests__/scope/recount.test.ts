import { describe, expect, it } from 'vitest'
import type { ToolCall, TraceRun } from '../../src/model/trace.js'
import { Recount } from '../../src/scope/recount.js'
import { Survey } from '../../src/scope/survey.js'

const run = (trace: string) => ({ trace, lastFile: 0, lastLine: 1 }) as TraceRun
const call = { timestamp: '2026-11-29T00:00:00Z' } as ToolCall

function surveyed(...traces: readonly string[]): Survey {
  const survey = new Survey()
  for (const [at, trace] of traces.entries()) survey.call(run(trace), call, at, 0, at + 1)
  return survey
}

/** Recounts the calls of a second reading; `old` is left out. */
function recount(first: readonly string[], second: readonly string[]): () => void {
  const recounted = new Recount(surveyed(...first), (trace) => (trace === 'old' ? 'left out' : undefined))
  for (const trace of new Set(second)) recounted.start(run(trace))
  for (const trace of second) recounted.call(run(trace))
  return () => recounted.end()
}

describe('the second reading of a window', () => {
  it('is taken where each trace has the calls that it had, in any order', () => {
    expect(recount(['a', 'b', 'a', 'old'], ['b', 'a', 'a'])).not.toThrow()
    expect(recount([], [])).not.toThrow()
  })

  it.each([
    ['a trace has a call more', ['a', 'b'], ['a', 'b', 'a']],
    ['a trace has a call less', ['a', 'a', 'b'], ['a', 'b']],
    ['a trace is gone', ['a', 'b'], ['b']],
    ['a trace is new', ['a'], ['a', 'b']],
    ['one has a call more, another one less', ['a', 'b', 'b'], ['a', 'a', 'b']],
  ])('is refused where %s', (_, first, second) => {
    expect(recount(first, second)).toThrow(/had other calls when they were read again/)
  })

  it('says how many traces, each once', () => {
    expect(recount(['a', 'b', 'b'], ['a', 'a', 'a', 'c', 'c', 'b'])).toThrow(/3 traces/)
  })
})
