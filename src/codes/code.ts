import type { Level } from '../model/finding.js'

/**
 * The words for one code. Detecting a problem and wording it are apart: rooms pass a code and facts, this room holds the sentences.
 * `docs/codes.md` and `assay explain CODE` print the same entries.
 */
export interface CodeEntry {
  readonly title: string
  /** The level it has unless a policy says otherwise; for problems of the user's input, `error` ends the run with exit code 2. */
  readonly level: Level
  /** What it means, in one or two sentences. */
  readonly meaning: string
  /** What to do about it. */
  readonly remedy: string
}

/** Keeps the literal keys of a table of codes, so that the compiler refuses a code without its words. */
export function defineCodes<const Code extends string>(
  codes: Record<Code, CodeEntry>,
): Readonly<Record<Code, CodeEntry>> {
  return codes
}
