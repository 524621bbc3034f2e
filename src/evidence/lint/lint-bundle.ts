import type { ManifestRead } from '../read/read-manifest.js'
import { type BundleVerdict, verifyBundle } from '../read/verify-bundle.js'
import { BuiltInLint } from './built-in-rules.js'
import { type LintFinding, type LintSeverity, lintFinding, lintSeverities } from './lint-finding.js'
import { canonicalRuleId, type Pack, packDigest } from './pack.js'
import { startCheck } from './pack-checks.js'

/** What `evidence lint --format json` prints. */
export interface LintReport {
  readonly tool_version: string
  /** The manifest as found; hostile. */
  readonly bundle_meta: unknown
  readonly verified: true
  readonly findings: readonly LintFinding[]
  readonly summary: {
    readonly total: number
    readonly errors: number
    readonly warnings: number
    readonly infos: number
  }
  readonly truncated: boolean
  readonly truncated_count: number
  readonly applied_cap: number
  readonly disclaimer?: string
}

export interface LintOptions {
  readonly packs: readonly Pack[]
  /** Findings in the report; the least severe go first. Default 500. */
  readonly maxResults?: number
  readonly toolVersion: string
}

/** Findings kept while reading, per severity: a bundle of 100,000 events has at most that many per rule. */
const maxKept = 10_000

/** Verifies a bundle, then looks for what is unwise in it. Without a report the verdict says why there is none. */
export async function lintBundle(
  input: Uint8Array | AsyncIterable<Uint8Array>,
  options: LintOptions,
): Promise<{ readonly verdict: BundleVerdict; readonly report?: LintReport }> {
  const book = new FindingBook()
  const builtIn = new BuiltInLint((finding) => book.add(finding))
  const packs = startPacks(options.packs, book)
  const verdict = await verifyBundle(input, {
    onEvent: (event, line) => {
      builtIn.event(event, line)
      for (const { event: check } of packs) check(event, line)
    },
  })
  if (!verdict.ok) return { verdict }
  builtIn.end()
  for (const { end } of packs) end(verdict.manifest)
  return { verdict, report: book.report(verdict.manifest, options) }
}

function startPacks(packs: readonly Pack[], book: FindingBook) {
  return packs.flatMap((pack) => {
    const digest = packDigest(pack)
    return pack.rules.flatMap((rule) => {
      const check = startCheck(pack, rule)
      if (!check) return []
      const own: LintSeverity = rule.severity === 'error' ? 'Error' : rule.severity === 'warning' ? 'Warn' : 'Info'
      const rule_id = canonicalRuleId(pack, rule)
      const tags = ['pack', pack.kind, ...(rule.article_ref === undefined ? [] : [rule.article_ref])]
      const report = (message: string, location: LintFinding['location']) =>
        book.add(lintFinding({ rule_id, severity: check.severity ?? own, message, location, tags }, digest))
      return [
        {
          event: (event: Parameters<typeof check.event>[0], line: number) => {
            if (!check.event(event)) return
            report(`Not shown: ${rule.description}`, { seq: event.assayseq, line, event_type: event.type })
          },
          end: (manifest: ManifestRead) => {
            const message = check.end(manifest.json)
            if (message !== undefined) report(message, null)
          },
        },
      ]
    })
  })
}

class FindingBook {
  private readonly found: Record<LintSeverity, { count: number; kept: LintFinding[] }> = {
    Error: { count: 0, kept: [] },
    Warn: { count: 0, kept: [] },
    Info: { count: 0, kept: [] },
  }

  add(finding: LintFinding): void {
    const shelf = this.found[finding.severity]
    shelf.count++
    if (shelf.kept.length < maxKept) shelf.kept.push(finding)
  }

  report(manifest: ManifestRead, { maxResults = 500, packs, toolVersion }: LintOptions): LintReport {
    const { Error: errors, Warn: warnings, Info: infos } = this.found
    const total = errors.count + warnings.count + infos.count
    const findings = lintSeverities.flatMap((severity) => this.found[severity].kept).slice(0, maxResults)
    const disclaimers = packs.flatMap(({ disclaimer }) => (disclaimer === undefined ? [] : [disclaimer]))
    return {
      tool_version: toolVersion,
      bundle_meta: manifest.json,
      verified: true,
      findings,
      summary: { total, errors: errors.count, warnings: warnings.count, infos: infos.count },
      truncated: findings.length < total,
      truncated_count: total - findings.length,
      applied_cap: maxResults,
      ...(disclaimers.length > 0 && { disclaimer: [...new Set(disclaimers)].join('\n') }),
    }
  }
}
