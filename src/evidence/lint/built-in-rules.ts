import { redactText } from '../../text/redact.js'
import type { EventRead } from '../read/read-event.js'
import { type LintFinding, type LintSeverity, lintFinding } from './lint-finding.js'

/** A rule about events. `event` returns a message if it fires on one; `end` may add what only the whole bundle shows. */
interface BuiltInRule {
  readonly id: string
  readonly severity: LintSeverity
  readonly tags: readonly string[]
  readonly message: (event: EventRead) => string | undefined
}

/** Words that the original's rules look for besides the shapes of secrets; compared without case. */
const secretMarks = [
  ...['sk-', 'sk_live_', 'sk_test_', 'api_key=', 'apikey=', 'token=', 'password=', 'secret=', 'bearer '],
  ...['akia', 'ghp_', 'gho_', 'ghs_', 'ghu_', 'ghr_', 'github_pat_'],
]

const rules: readonly BuiltInRule[] = [
  {
    id: 'ASSAY-W001',
    severity: 'Warn',
    tags: ['security', 'secrets'],
    message: ({ subject }) => (holdsSecret(subject) ? 'The subject holds what looks like a secret.' : undefined),
  },
  {
    id: 'ASSAY-W002',
    severity: 'Warn',
    tags: ['privacy'],
    message: ({ assaypii, subject }) =>
      assaypii && subject ? 'The event is marked as personal data and shows its subject.' : undefined,
  },
  {
    id: 'ASSAY-W003',
    severity: 'Warn',
    tags: ['security', 'secrets'],
    message: ({ assaysecrets, subject }) =>
      !assaysecrets && holdsSecret(subject)
        ? 'The subject holds what looks like a secret, and the event is not marked as holding secrets.'
        : undefined,
  },
  {
    id: 'ASSAY-W005',
    severity: 'Warn',
    tags: ['enforcement'],
    message: ({ data }) => {
      const { schema, approval_retained_view: view } = object(data)
      return schema === 'assay.enforcement_decision.v0' && view !== undefined && view !== 'structured_meta_jcs'
        ? 'The decision retains its approval in a form other than structured_meta_jcs.'
        : undefined
    },
  },
  {
    id: 'ASSAY-I001',
    severity: 'Info',
    tags: ['provenance'],
    message: ({ source }) =>
      /^(urn:|https:\/\/)/.test(source) ? undefined : 'The source is neither a urn: nor an https:// address.',
  },
]

/** Applies the rules that need no pack. One finding per event and rule. */
export class BuiltInLint {
  private readonly denials: { readonly key: string; readonly event: EventRead; readonly line: number }[] = []
  private readonly denied = new Set<string>()
  private readonly allowed = new Set<string>()

  constructor(private readonly report: (finding: LintFinding) => void) {}

  event(event: EventRead, line: number): void {
    for (const { id, severity, tags, message } of rules) {
      const text = message(event)
      if (text !== undefined) this.add(id, severity, text, event, line, tags)
    }
    this.noteEnforcement(event, line)
  }

  end(): void {
    for (const { key, event, line } of this.denials) {
      if (this.denied.has(key)) continue
      const text = this.allowed.has(key)
        ? 'A denied call was observed, and the only decision about it in this bundle allows it.'
        : 'A denied call was observed, and no decision in this bundle denies it.'
      this.add('ASSAY-W004', 'Warn', text, event, line, ['enforcement'])
    }
  }

  /** Denials that a proxy observed are compared with the decisions recorded for the same tool and target. */
  private noteEnforcement(event: EventRead, line: number): void {
    const data = object(event.data)
    if (data.schema === 'assay.enforcement_decision.v0') {
      const key = keyOf(object(data.tool).name, object(data.action).target_digest)
      if (key !== undefined && data.decision === 'deny') this.denied.add(key)
      if (key !== undefined && data.decision === 'allow') this.allowed.add(key)
    }
    const marked =
      (data.schema === 'assay.denied_call_observation.v0' && data.code === -32042) ||
      (data.schema === 'assay.denied_call_observation.v1' && data.code === -31999)
    const call = object(data.call)
    const key = keyOf(call.tool_name, call.target_digest ?? data.target_digest)
    if (marked && data.origin === 'assay-proxy' && key !== undefined) this.denials.push({ key, event, line })
  }

  private add(
    rule_id: string,
    severity: LintSeverity,
    message: string,
    event: EventRead,
    line: number,
    tags: readonly string[],
  ): void {
    const location = { seq: event.assayseq, line, event_type: event.type }
    this.report(lintFinding({ rule_id, severity, message, location, tags }))
  }
}

function holdsSecret(subject: string | undefined): boolean {
  if (!subject) return false
  const lower = subject.toLowerCase()
  return secretMarks.some((mark) => lower.includes(mark)) || redactText(subject).count > 0
}

function keyOf(tool: unknown, target: unknown): string | undefined {
  if (typeof tool !== 'string' || typeof target !== 'string' || tool === '' || target === '') return undefined
  return JSON.stringify([tool, target])
}

function object(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {}
}
