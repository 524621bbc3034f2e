import { jsonDigest } from '../../canonical/digest.js'

/** A set of checks on a bundle, as data: what auditors, teams and laws want to find in evidence. */
export interface Pack {
  /** `[a-z0-9-]`, no hyphen at either end. */
  readonly name: string
  readonly version: string
  readonly kind: 'compliance' | 'security' | 'quality'
  readonly description: string
  readonly author: string
  readonly license: string
  readonly source_url?: string
  /** What the pack does not claim; a compliance pack must say. */
  readonly disclaimer?: string
  readonly requires: { readonly assay_min_version: string; readonly evidence_schema_version?: string }
  readonly rules: readonly PackRule[]
}

export interface PackRule {
  readonly id: string
  readonly severity: 'error' | 'warning' | 'info'
  readonly description: string
  /** The article or control that asks for it. */
  readonly article_ref?: string
  readonly help_markdown?: string
  readonly check: PackCheck
  /** Version of the check engine; this one is 1.2. */
  readonly engine_min_version?: string
  /** Only events of exactly these types are looked at. */
  readonly event_types?: readonly string[]
}

/** Paths are JSON Pointers into the event; the leading slash may be left out. Patterns are globs on the event's type. */
export type PackCheck =
  | { readonly type: 'event_count'; readonly min: number }
  | { readonly type: 'event_pairs'; readonly start_pattern: string; readonly finish_pattern: string }
  | {
      readonly type: 'event_field_present'
      readonly paths_any_of?: readonly string[]
      readonly any_of?: readonly string[]
      readonly in_data?: boolean
    }
  | { readonly type: 'event_type_exists'; readonly pattern: string }
  | { readonly type: 'manifest_field'; readonly path: string; readonly required?: boolean }
  | { readonly type: 'json_path_exists'; readonly paths: readonly string[]; readonly value_equals?: unknown }
  | {
      readonly type: 'conditional'
      readonly condition: { readonly all: readonly { readonly path: string; readonly equals: unknown }[] }
      readonly then: { readonly type: 'json_path_exists'; readonly paths: readonly string[] }
    }
  | { readonly type: 'g3_authorization_context_present' }
  | { readonly type: 'unsupported'; readonly name: string }

export const engineVersion = '1.2'

/** `pack@version:rule`. */
export function canonicalRuleId(pack: Pack, rule: PackRule): string {
  return `${pack.name}@${pack.version}:${rule.id}`
}

/** Digest of the pack's definition; options that are not set count as null. */
export function packDigest(pack: Pack): string {
  return jsonDigest({
    ...pack,
    source_url: pack.source_url ?? null,
    disclaimer: pack.disclaimer ?? null,
    requires: { ...pack.requires, evidence_schema_version: pack.requires.evidence_schema_version ?? null },
    rules: pack.rules.map((rule) => ({
      ...rule,
      article_ref: rule.article_ref ?? null,
      help_markdown: rule.help_markdown ?? null,
      engine_min_version: rule.engine_min_version ?? null,
      event_types: rule.event_types ?? null,
    })),
  })
}
