import type { AttestedEvidence } from '../attested-evidence.js'
import { evidenceBundle } from './evidence-bundle.js'
import { evidenceIndex } from './evidence-index.js'
import type { PredicateKind } from './predicate.js'
import { testResult } from './test-result.js'
import { verificationSummary } from './verification-summary.js'

/** In the order in which help lists them; two are called `bundle`: of a bundle, and of an index of several. */
const kinds: readonly PredicateKind[] = [evidenceBundle, evidenceIndex, testResult, verificationSummary]

export const predicateNames = [...new Set(kinds.map(({ name }) => name))]

/** The kind that is called so and can be written about this evidence, and its predicate. */
export function predicateOf(
  name: string,
  evidence: AttestedEvidence,
  options: Parameters<PredicateKind['write']>[1] = {},
): { readonly kind: PredicateKind; readonly predicate: object } | undefined {
  for (const kind of kinds) {
    const predicate = kind.name === name ? kind.write(evidence, options) : undefined
    if (predicate) return { kind, predicate }
  }
  return undefined
}

export function predicateKind(type: string): PredicateKind | undefined {
  return kinds.find((kind) => kind.type === type)
}
