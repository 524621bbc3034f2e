import type { Facts } from '../model/facts.js'
import type { UsageFact } from '../model/usage.js'
import { plural } from '../text/plural.js'

/** `17 calls · 2 denied · 5 turns · 93k tokens · $0.41 · 4 min`: what is known, and `at least` before what is not the whole. */
export function factsPhrase(facts: Facts): string {
  const { calls, denied, turns, tokens, costUsd, durationMs = 0 } = facts
  const say = (fact: UsageFact, words: string) => (facts.atLeast?.includes(fact) ? `at least ${words}` : words)
  return [
    plural(calls, 'call'),
    ...(denied > 0 ? [`${denied} denied`] : []),
    ...(turns !== undefined ? [say('turns', plural(turns, 'turn'))] : []),
    ...(tokens !== undefined
      ? [say('tokens', `${shortNumber(tokens.total)} ${tokens.total === 1 ? 'token' : 'tokens'}`)]
      : []),
    ...(costUsd !== undefined ? [say('costUsd', dollars(costUsd))] : []),
    ...(durationMs > 0 ? [say('durationMs', timeSpan(durationMs))] : []),
  ].join(' · ')
}

/** Whether there is more to say than how many calls there were. */
export function hasFacts({ denied, turns, tokens, costUsd, durationMs = 0 }: Facts): boolean {
  return denied > 0 || durationMs > 0 || [turns, tokens, costUsd].some((fact) => fact !== undefined)
}

/** `930`, `9.3k`, `93k`, `1.2M`. Cut, not rounded: nothing was used that is not there. */
export function shortNumber(value: number): string {
  const [unit, divisor] = units.find(([, from]) => value >= from) ?? ['', 1]
  const scaled = value / divisor
  return `${scaled < 10 && unit !== '' ? Math.floor(scaled * 10) / 10 : Math.floor(scaled)}${unit}`
}

const units = [
  ['G', 1e9],
  ['M', 1e6],
  ['k', 1e3],
] as const

/** To the cent, and below one as far as the second digit that is not zero. */
export function dollars(value: number): string {
  if (value === 0 || value >= 0.01) return `$${value.toFixed(2)}`
  return `$${value.toFixed(Math.min(12, 1 - Math.floor(Math.log10(value)))).replace(/0+$/, '')}`
}

/** `400 ms`, `12 s`, `4 min`, `2 h 5 min`. */
export function timeSpan(milliseconds: number): string {
  if (milliseconds < 1000) return `${Math.max(1, Math.floor(milliseconds))} ms`
  const seconds = Math.floor(milliseconds / 1000)
  if (seconds < 120) return `${seconds} s`
  const minutes = Math.floor(seconds / 60)
  if (minutes < 120) return `${minutes} min`
  const hours = Math.floor(minutes / 60)
  return minutes % 60 === 0 || hours >= 48 ? `${hours} h` : `${hours} h ${minutes % 60} min`
}
