import { AssayError } from '../model/problem.js'

/** The last second that a date of four digits can say. */
const latest = 253_402_300_799

/**
 * The time that a run stamps on what it writes, and the day by which waivers end: `SOURCE_DATE_EPOCH` where that is set, so
 * that the same input gives the same bytes another day.
 *
 * @param epoch seconds since 1970, in decimal digits; absent or empty = the clock
 * @throws {AssayError} `E_SOURCE_DATE`: a time that is asked for and not understood is never the clock's in silence
 */
export function timeOfRun(epoch: string | undefined, clock: Date): Date {
  if (epoch === undefined || epoch === '') return clock
  const seconds = /^\d{1,12}$/.test(epoch) ? Number(epoch) : Number.NaN
  if (seconds <= latest) return new Date(seconds * 1000)
  throw new AssayError({
    code: 'E_SOURCE_DATE',
    level: 'error',
    message: 'SOURCE_DATE_EPOCH is not a number of seconds since 1970 in decimal digits.',
    remedy: 'Set it to such a number (`git log -1 --format=%ct` prints that of the latest commit), or unset it.',
  })
}
