/** What `fuzz-format.mjs` exports, for the test that uses it. */
export interface Fault {
  readonly text: string
}

export interface FuzzScore {
  readonly format: string
  readonly lines: number
  /** Calls of whole lines that stood between damaged ones. */
  readonly whole: number
  /** Those that are left out with a reason, or stand in a file with broken lines. */
  readonly excused: number
  readonly crashes: readonly Fault[]
  readonly hangs: readonly Fault[]
  readonly silent: readonly Fault[]
  readonly lost: readonly Fault[]
}

export function fuzzFormat(run: {
  readonly format: object
  readonly fixtures: readonly (readonly unknown[])[]
  readonly lines: number
  readonly seed: number
  readonly readTraces: unknown
}): Promise<FuzzScore>

export function recordsOf(text: string): readonly unknown[]
