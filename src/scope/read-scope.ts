import { AssayError } from '../model/problem.js'
import { logText } from '../text/log-line.js'
import { instantOf, spanOf } from './read-time.js'

/** Which traces of those that are found are checked, as a user writes it. */
export interface ScopeTexts {
  readonly since?: string | undefined
  readonly until?: string | undefined
  readonly watermark?: string | undefined
  readonly state?: string | undefined
  readonly sample?: string | undefined
  readonly sampleSeed?: string | undefined
}

export interface SampleAsked {
  /** Above 0, below 100. */
  readonly percent: number
  readonly seed: string
}

/** A window of time but for the state; all times in milliseconds since 1970. */
export interface WindowTimes {
  /** By the clock of the machine; `until` may be earlier. */
  readonly now: number
  readonly since?: number | undefined
  readonly until: number
  /** How long nothing more must have come of a trace, for it to have ended. */
  readonly watermark: number
}

export interface ScopeAsked {
  readonly sample: SampleAsked | undefined
  readonly window: WindowTimes | undefined
}

/** What a surface calls one of them: a flag, an input, an option. */
type NameOf = (key: keyof ScopeTexts) => string

/** @throws {AssayError} `E_USAGE` */
export function readScope(texts: ScopeTexts, now: number, nameOf: NameOf): ScopeAsked {
  return { sample: sampleOf(texts, nameOf), window: asksForWindow(texts) ? windowOf(texts, now, nameOf) : undefined }
}

/** Whether only a window of time is checked, or what an earlier run left. */
export function asksForWindow({ since, until, watermark, state }: ScopeTexts): boolean {
  return [since, until, watermark, state].some((text) => text !== undefined)
}

function sampleOf({ sample, sampleSeed: seed }: ScopeTexts, nameOf: NameOf): SampleAsked | undefined {
  const name = nameOf('sample')
  if (sample === undefined) {
    if (seed !== undefined) throw wrong(`${nameOf('sampleSeed')} goes with ${name}.`, `Add ${name}, or leave it out.`)
    return undefined
  }
  const percent = /^\d+(\.\d+)?%?$/.test(sample) ? Number(sample.replace('%', '')) : Number.NaN
  if (percent > 0 && percent < 100) return { percent, seed: seed ?? '' }
  throw wrong(
    `${name} cannot be "${logText(sample, 60)}".`,
    'It takes a share of the traces in per cent, above 0 and below 100, such as 5%.',
  )
}

function windowOf({ since, until, watermark }: ScopeTexts, now: number, nameOf: NameOf): WindowTimes {
  const asked = {
    now,
    since: since === undefined ? undefined : instant(since, now, nameOf('since')),
    until: until === undefined ? now : instant(until, now, nameOf('until')),
    watermark: watermark === undefined ? 0 : readSpan(watermark, nameOf('watermark')),
  }
  if (asked.since !== undefined && asked.since >= asked.until)
    throw wrong(
      `${nameOf('since')} is not before ${nameOf('until')}: the window is empty.`,
      `Give an earlier ${nameOf('since')}.`,
    )
  return asked
}

function instant(text: string, now: number, name: string): number {
  const time = instantOf(text, now)
  if (time !== undefined) return time
  throw wrong(
    `${name} takes a time, and ${logText(text)} is not one.`,
    'Give a day or an instant, 2026-11-29 or 2026-11-29T06:00:00Z, or how long ago it was: 30m, 2h, 1d.',
  )
}

/**
 * Milliseconds of `30m`, `2h`, `1d`.
 * @param name what the host calls it
 * @throws {AssayError} `E_USAGE`
 */
export function readSpan(text: string, name: string): number {
  const time = spanOf(text)
  if (time !== undefined) return time
  throw wrong(
    `${name} takes a span of time, and ${logText(text)} is not one.`,
    'Give minutes, hours or days: 30m, 2h, 1d.',
  )
}

function wrong(message: string, remedy: string): AssayError {
  return new AssayError({ code: 'E_USAGE', level: 'error', message, remedy })
}
