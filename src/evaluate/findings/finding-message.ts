import type { Advice, Policy } from '../../model/policy.js'
import { ruleKinds } from '../../rules/index.js'
import { sayMessages } from '../../rules/message-words.js'
import { runInWords } from '../../rules/run-words.js'
import { truncate } from '../../text/truncate.js'
import type { RawFinding } from './raw-finding.js'

/** Longest name shown in a sentence, in code points; names are agent-controlled. */
export const maxToolName = 120

/** One sentence: what happened, and what to do. Names of tools and rules may stand in it, argument values never. */
export function findingMessage(raw: RawFinding, policy: Policy, advice: Advice = {}): string {
  const text = findingText(raw, policy, advice)
  return withHelp(raw.leftToGate ? `${stopped(text)} A trial of a case: the policy’s cases decide.` : text, advice)
}

function findingText(raw: RawFinding, policy: Policy, { message }: Advice): string {
  const tool = truncate(raw.tool ?? '', maxToolName)
  switch (raw.rule) {
    case 'E_RATE_LIMIT':
      return `${tool} was called after the ${raw.detail} calls that the policy allows per trace: find what makes the agent loop, or raise limits.max_tool_calls_total.`
    case 'E_BUDGET':
      return `A trace exceeded limits.${raw.key}: ${raw.detail}; find what makes the agent use so much, or raise the limit.`
    case 'E_NOT_APPROVED':
      return `${raw.detail}: let the agent ask for an approval before each such call.`
    case 'E_TOOL_DENIED':
      return `${tool} was called, and the policy denies ${raw.detail === raw.tool ? 'it' : raw.detail}: ${message ?? 'take the tool away from the agent, or remove the deny entry.'}`
    case 'E_TOOL_NOT_ALLOWED':
      return `${tool} was called, and it is not on the policy’s allow list${listed(raw)}: add it to tools.allow, or take the tool away from the agent.`
    case 'E_SCHEMA_COMPILE':
      return `The policy’s schema for ${tool} could not be used (${truncate(raw.detail ?? '', maxToolName)}): simplify or correct the schema, or look at what the agent sent.`
    case 'E_ARG_SCHEMA':
      return `The arguments of ${tool} break the policy: ${truncate(raw.detail ?? '', maxToolName)}${more(raw)}${message === undefined ? '; correct how the agent fills them, or relax the rule.' : `: ${message}`}`
    case 'E_TOOL_UNCONSTRAINED':
      return `${tool} was called, and the policy has no schema for its arguments: add schemas.${tool}, or set enforcement.unconstrained_tools: allow.`
    case 'W_ARGS_NOT_RECORDED':
      return `The trace does not record the arguments of ${tool}, so the policy’s rules about them were not evaluated: record arguments at the source.`
    case 'W_RESULT_NOT_RECORDED':
      return `The trace does not record the outcome of ${tool}, so rules that ask for it were not evaluated where it decides: record results at the source.`
    case 'W_RULE_NOT_EVALUABLE':
      return `A rule was not evaluated where this decides, ${raw.detail}: record it at the source, or change the rule.`
    case 'E_ARGS_TRUNCATED':
      return `Arguments of ${tool} were recorded in part (${truncate(raw.detail ?? '', maxToolName)}), so the policy’s rules about them were not evaluated: record them whole, or raise the limit of the recorder.`
    case 'W_TOOL_LOOKS_LIKE':
      return `${tool} was called. It looks like ${raw.detail}, and no such entry matches it: name it in the policy as it is called, or rename the tool.`
    case 'W_SECRET_IN_ARGS':
      return `The arguments of ${tool} hold what looks like a secret (${raw.detail}): revoke it, and let the tool read it from its environment.`
    case 'E_CASE_UNRELIABLE':
      return `The case ${raw.detail}: look at what its trials broke, and correct the agent.`
    case 'W_CASE_TOO_FEW':
      return `The case ${raw.detail}: record more trials.`
    case 'E_TRACE_PARSE':
      return `${upperFirst(raw.detail ?? raw.rule)}, so a call may be missing from what was checked: repair or remove the line.`
    case 'E_TRACE_TRUNCATED':
      return `${upperFirst(raw.detail ?? raw.rule)}; what is missing was not checked: record again, or split the file.`
    case 'W_NO_EVIDENCE':
      return `${raw.detail}: check that traces are recorded and that the patterns for them are right.`
    default:
      return sentence(raw, policy, message)
  }
}

/** Problems of input bring their own words; a broken sequence rule says what it asks for, in its author's words if there are any. */
function sentence(raw: RawFinding, policy: Policy, message: string | undefined): string {
  const rule = policy.sequences.find((candidate) => candidate.id === raw.rule)
  const detail = raw.detail ?? raw.rule
  if (!rule) return detail
  const what = rule.when ? `In a run ${runInWords(rule.when)}, ${detail}` : capital(detail)
  return `${what}: ${message ?? rule.description ?? `${sayMessages(ruleKinds[rule.type].remedy(rule))}.`}`
}

/** The address stands last and alone, so that every surface shows it whole. */
function withHelp(text: string, { help }: Advice): string {
  if (help === undefined) return text
  return `${stopped(text)} See ${help}`
}

function stopped(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`
}

/** The entry that may be a misspelling of the tool, or it of the entry. */
function listed({ detail }: RawFinding): string {
  return detail === undefined ? '' : `, but ${truncate(detail, maxToolName)} is (did you mean it?)`
}

function more(raw: RawFinding): string {
  const others = (raw.violations?.length ?? 1) - 1
  return others > 0 ? ` (and ${others} more)` : ''
}

/** Names of tools keep their first letter. */
function capital(clause: string): string {
  return /^(the|another|a message of the) /.test(clause) ? upperFirst(clause) : clause
}

function upperFirst(clause: string): string {
  return clause.charAt(0).toUpperCase() + clause.slice(1)
}
