import { baselineCodes } from '../codes/baseline-codes.js'
import { AssayError } from '../model/problem.js'
import type { Baseline } from './baseline.js'
import { baselineSchema, earlierBaselineSchema } from './baseline-schema.js'
import { readShape } from './read-shape.js'

/** What there is to compare with: a baseline, or why there is none. Hosts make the last two. */
export type BaselineReading =
  | { readonly state: 'used'; readonly baseline: Baseline }
  | { readonly state: 'absent'; readonly message: string }
  | { readonly state: 'old'; readonly message: string }

/** Bytes that a baseline may have. */
export const maxBaselineBytes = 64 << 20

/**
 * Reads what `baselineText` wrote. Another version of the format is not an error: an update of Assay must not stop
 * anybody.
 *
 * @param name what the user calls it, safe to print
 * @throws {AssayError} `E_BASELINE_INVALID` for a file that is damaged or not a baseline
 */
export async function readBaseline(text: string, name: string): Promise<BaselineReading> {
  const shape =
    text.length > maxBaselineBytes
      ? { ok: false as const, why: `it is larger than ${maxBaselineBytes >> 20} MiB` }
      : await readVersions(text)
  if (shape.ok) return { state: 'used', baseline: shape.value as Baseline }
  if ('version' in shape && shape.version !== undefined) {
    return { state: 'old', message: `The baseline ${name} cannot be used: ${shape.why}. Write it again.` }
  }
  throw new AssayError({
    code: 'E_BASELINE_INVALID',
    level: 'error',
    message: `${name} is not a baseline: ${shape.why}.`,
    remedy: baselineCodes.E_BASELINE_INVALID.remedy,
  })
}

async function readVersions(text: string) {
  const shape = await readShape(text, 'assay.baseline', baselineSchema)
  return !shape.ok && shape.version === 'v1' ? readShape(text, 'assay.baseline', earlierBaselineSchema) : shape
}
