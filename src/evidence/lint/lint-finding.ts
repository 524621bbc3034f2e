import { sha256 } from '../../canonical/digest.js'

/** Most severe first. */
export const lintSeverities = ['Error', 'Warn', 'Info'] as const
export type LintSeverity = (typeof lintSeverities)[number]

/** Something about a bundle that verifies. `message` holds no text of the bundle. */
export interface LintFinding {
  readonly rule_id: string
  readonly severity: LintSeverity
  readonly message: string
  /** Null for findings about the bundle as a whole. `event_type` is agent-controlled. */
  readonly location: { readonly seq: number; readonly line: number; readonly event_type: string } | null
  readonly fingerprint: string
  readonly help_uri: string
  readonly tags: readonly string[]
}

const help = 'docs/evidence-bundle.md#lint'

export function lintFinding(
  facts: Pick<LintFinding, 'rule_id' | 'severity' | 'message' | 'location' | 'tags'>,
  packDigest?: string,
): LintFinding {
  const { rule_id, location } = facts
  const place = location === null ? 'global' : `${location.seq}:${location.line}`
  const key = packDigest === undefined ? `${rule_id}:${place}` : `${rule_id}:${place}:${packDigest}`
  return { ...facts, fingerprint: sha256(key), help_uri: help }
}
