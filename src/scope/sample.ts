import { sha256 } from '../canonical/digest.js'
import { type Admit, leftOutTraces } from './admit.js'

/** Twelve hexadecimal digits of a digest hold a number below this. */
const all = 2 ** 48

/** Draws traces by the digest of seed and id: the same ones on every machine, in every order, in every run. */
export function admitSample(percent: number, seed: string): Admit {
  const below = belowOf(percent)
  return (trace) => {
    const drawn = Number.parseInt(sha256(`${seed}\n${trace}`).slice(-64, -52), 16)
    return drawn < below ? undefined : leftOutTraces.sample
  }
}

/** What the number of a drawn trace is below. */
export function belowOf(percent: number): number {
  return Math.round((percent / 100) * all)
}
