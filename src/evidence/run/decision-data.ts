import { canonicalJson } from '../../canonical/canonical-json.js'
import { jsonDigest } from '../../canonical/digest.js'
import { constraintsOf } from '../../model/constraints-of.js'
import type { CallCode, CallDecision } from '../../model/outcome.js'
import type { Policy } from '../../model/policy.js'
import type { ToolCall } from '../../model/trace.js'
import { mayHoldSecret, type Redact, redactSecrets, redactText } from '../../text/redact.js'
import { wellFormed } from '../../text/well-formed.js'
import { HashScratch } from './hash-scratch.js'

const reasons: Readonly<Record<CallCode, string>> = {
  E_RATE_LIMIT: 'P_RATE_LIMIT',
  E_TOOL_DENIED: 'P_TOOL_DENIED',
  E_TOOL_NOT_ALLOWED: 'P_TOOL_NOT_ALLOWED',
  E_SCHEMA_COMPILE: 'P_POLICY_DENY',
  E_ARG_SCHEMA: 'P_ARG_SCHEMA',
  E_TOOL_UNCONSTRAINED: 'P_POLICY_DENY',
}

/** Longest tool name or trace id in an event, UTF-16 units; a longer one keeps its start and its digest. */
export const maxName = 300
/** Distinct tool names whose text is kept ready; a hostile trace may have a million. */
const maxTools = 2000

/**
 * Makes the data of `assay.tool.decision` events: canonical JSON, no argument value in it, only the digest of the arguments as
 * they are after redaction.
 */
export class DecisionData {
  /** Secrets taken out before anything was hashed. */
  redacted = 0
  /** Those of them that stand in names of tools, which are written once. */
  redactedInTools = 0
  private readonly tools = new Map<string, { readonly name: string; readonly schema: string }>()
  private readonly policyDigest: string
  private readonly scratch = new HashScratch()

  constructor(
    private readonly policy: Policy,
    private readonly redact: Redact,
  ) {
    this.policyDigest = JSON.stringify(policy.digest)
  }

  /** The keys stand in canonical order by hand: args_digest … trace. */
  write(trace: string, call: ToolCall, callIndex: number, decision: CallDecision): string {
    const tool = this.tool(call.tool)
    const args = this.argsDigest(call)
    const [code, ...more] = decision.codes
    // A code that only warns is the last and then the only one.
    const reason = decision.allowed || code === undefined ? 'P_POLICY_ALLOW' : reasons[code]
    const codes = more.length === 0 ? '' : `,"codes":${JSON.stringify(decision.codes)}`
    return (
      `{"args_digest":${args.digest}${args.missing}${tool.schema},"call_index":${callIndex}` +
      `${code === undefined ? '' : `,"code":"${code}"`}${codes},"decision":"${decision.allowed ? 'allow' : 'deny'}"` +
      `${call.phase === undefined ? '' : `,"phase":"${call.phase}"`},"policy_digest":${this.policyDigest}` +
      `,"reason_code":"${reason}","tool":${tool.name},"trace":${JSON.stringify(this.name(trace))}}`
    )
  }

  private tool(tool: string) {
    let known = this.tools.get(tool)
    if (!known) {
      const constraints = constraintsOf(this.policy, tool)
      const schema =
        constraints.length > 0 ? `"${jsonDigest(constraints.map((constraint) => constraint.schema))}"` : 'null'
      const before = this.redacted
      const name = this.name(tool)
      this.redactedInTools += this.redacted - before
      known = { name: JSON.stringify(name), schema: `,"args_schema_hash":${schema}` }
      if (this.tools.size < maxTools) this.tools.set(tool, known)
    }
    return known
  }

  private argsDigest({ args }: ToolCall): { readonly digest: string; readonly missing: string } {
    if (args === undefined) return { digest: 'null', missing: ',"args_missing":"not-recorded"' }
    let text: string
    try {
      text = canonicalJson(args)
      if (this.redact !== 'none' && mayHoldSecret(text)) {
        const { value, count } = redactSecrets(args)
        this.redacted += count
        text = canonicalJson(value)
      }
    } catch (error) {
      // A number beyond a double, or nesting beyond the stack: such arguments have no canonical form.
      if (!(error instanceof RangeError)) throw error
      return { digest: 'null', missing: ',"args_missing":"not-canonical"' }
    }
    return { digest: `"sha256:${this.scratch.hash(text)}"`, missing: '' }
  }

  name(text: string): string {
    const { name, count } = eventName(text, this.redact)
    this.redacted += count
    return name
  }
}

/** A tool, trace or rule as events name it: agent-controlled, so well-formed, free of secrets, of bounded length. */
export function eventName(text: string, redact: Redact): { readonly name: string; readonly count: number } {
  if (redact === 'none' || !mayHoldSecret(text)) return { name: boundedName(text), count: 0 }
  const { value, count } = redactText(text)
  return { name: boundedName(value), count }
}

export function boundedName(text: string): string {
  const whole = wellFormed(text)
  return whole.length <= maxName ? whole : `${wellFormed(whole.slice(0, maxName))}… ${jsonDigest(whole)}`
}
