import { AssayError } from '../model/problem.js'

/** Traces of one reading: some ten gigabytes of memory. */
export const maxTraces = 100_000_000

export function tooManyTraces(limit: number): AssayError {
  return new AssayError({
    code: 'E_TRACE_LIMIT',
    level: 'error',
    message: `There are more than ${limit.toLocaleString('en-US')} traces, which is more than one check reads.`,
    remedy: 'Check a part of the files at a time, or a sample (--sample 1%).',
  })
}
