import { canonicalJson } from '../canonical/canonical-json.js'
import { sha256Hex } from '../canonical/digest.js'

/** More parts than that of one trace are one. */
export const maxParts = 16

/** What was recorded of a trace, as a digest for each file in which some of it stands: a part is known again when the other files are gone. */
export class TraceContent {
  readonly parts: string[] = []
  #file: number | undefined

  add(file: number, recorded: readonly unknown[]): void {
    const last = this.parts.length - 1
    const goesOn = last >= 0 && (file === this.#file || this.parts.length === maxParts)
    const digest = sha256Hex(`${goesOn ? this.parts[last] : ''}${canonicalJson(recorded)}`).slice(0, 32)
    this.parts[goesOn ? last : last + 1] = digest
    this.#file = file
  }
}

/** Whether all of it was there before, in that order. */
export function isPartOf(parts: readonly string[], before: readonly string[]): boolean {
  let next = 0
  for (const part of before) if (part === parts[next]) next++
  return next === parts.length
}
