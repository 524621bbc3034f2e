import { logText } from '../../text/log-line.js'
import { usageError } from './usage-error.js'

/** A whole number of at least 1. @throws {AssayError} `E_USAGE` */
export function readCount(flag: string, text: string | undefined, absent: number): number {
  if (text === undefined) return absent
  if (!/^[1-9]\d{0,8}$/.test(text)) {
    throw usageError(`${flag} cannot be "${logText(text, 60)}".`, 'It takes a whole number of at least 1.')
  }
  return Number(text)
}

/** `--jobs`; absent is for as many as there are cores. @throws {AssayError} `E_USAGE` */
export function readJobs(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Math.min(readCount('--jobs', text, 1), maxJobs)
}

/** Threads that are made at most, whatever is asked for. */
const maxJobs = 64
