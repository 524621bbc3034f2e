import { defineCodes } from './code.js'

/** Codes that the evaluation of traces against a policy gives. */
export const callCodes = defineCodes({
  E_RATE_LIMIT: {
    title: 'Too many tool calls',
    level: 'error',
    meaning:
      'A trace made more tool calls than the policy’s `limits` allow. Every call counts, including refused ones.',
    remedy: 'Find what makes the agent loop, or raise `limits.max_tool_calls_total`.',
  },
  E_BUDGET: {
    title: 'Limit of a trace exceeded',
    level: 'error',
    meaning:
      'A trace exceeded one of the policy’s `limits`: tokens, cost, time, model turns, failed calls or identical calls. There is one finding per limit and trace, at the call that exceeded it.',
    remedy: 'Find out why the agent uses so much, or raise the limit.',
  },
  E_NOT_APPROVED: {
    title: 'Call without an approval',
    level: 'error',
    meaning:
      'A tool of `approvals.for` or `tools.approval_required` was called without an approval for that call: there was none, none for the same value, none in time, or it was already used. An approval that failed or was denied does not count.',
    remedy: 'Let the agent ask for an approval before each such call.',
  },
  E_TOOL_DENIED: {
    title: 'Denied tool called',
    level: 'error',
    meaning: 'The agent called a tool that `tools.deny` or `tools.deny_classes` denies. Deny always wins over allow.',
    remedy: 'Take the tool away from the agent, or remove the entry from the deny list if the call is right.',
  },
  E_TOOL_NOT_ALLOWED: {
    title: 'Tool not on the allow list',
    level: 'error',
    meaning: 'The policy has an allow list and the called tool is not on it. An empty allow list allows nothing.',
    remedy: 'Add the tool to `tools.allow`, or take it away from the agent.',
  },
  E_SCHEMA_COMPILE: {
    title: 'Schema cannot be used',
    level: 'error',
    meaning:
      'The schema for the tool could not be applied to a call: it is not usable, or the arguments are too large or too deep. Such a call counts as a violation.',
    remedy: 'Simplify or correct the schema (`assay policy validate` checks it), and look at what the agent sent.',
  },
  E_ARG_SCHEMA: {
    title: 'Arguments break the schema',
    level: 'error',
    meaning: 'The arguments of a call do not satisfy the policy’s schema or argument rules for the tool.',
    remedy: 'Correct the arguments that the agent sends, or relax the rule at the policy line shown.',
  },
  E_TOOL_UNCONSTRAINED: {
    title: 'Tool without a schema',
    level: 'warning',
    meaning:
      'The policy has no rule about the arguments of the called tool. This is an error with `enforcement.unconstrained_tools: deny`.',
    remedy: 'Add a schema for the tool, or set `enforcement.unconstrained_tools: allow`.',
  },
  W_TOOL_LOOKS_LIKE: {
    title: 'Tool name that resembles one in the policy',
    level: 'warning',
    meaning:
      'A called tool looks like a denied tool, a tool in a rule or a tool with argument rules, but does not match it: different case, width or normal form, invisible characters, letters of another alphabet, or a namespace such as `mcp__db__` in front. The policy’s rules for that name were not applied to this tool.',
    remedy:
      'Name the tool in the policy as it is called (`*` stands for any text: `*delete_user`), or rename it if it is another tool.',
  },
  W_SECRET_IN_ARGS: {
    title: 'A secret in the arguments of a call',
    level: 'warning',
    meaning:
      'An argument contains what looks like a provider token or a private key. It was redacted before anything was hashed or shown.',
    remedy: 'Revoke the token, and let the agent read it from its environment instead of passing it to a tool.',
  },
  W_ARGS_NOT_RECORDED: {
    title: 'Arguments not recorded',
    level: 'warning',
    meaning:
      'The policy has rules about the arguments of the tool, and the trace does not record them. Those rules were not evaluated.',
    remedy: 'Record arguments at the source (many tracers omit them by default), or remove the argument rules.',
  },
  E_ARGS_TRUNCATED: {
    title: 'Arguments recorded in part',
    level: 'error',
    meaning:
      'The policy has rules about the arguments of the tool, and the source or its recorder truncated them. Rules about the missing parts were not evaluated; the other arguments were. Reported once per tool.',
    remedy: 'Record the complete arguments, or raise the limit of the recorder or tracer that truncated them.',
  },
  W_RESULT_NOT_RECORDED: {
    title: 'Results not recorded',
    level: 'warning',
    meaning:
      'A rule needs the outcome of a call (`outcome: success` or `error`), and the trace does not record it. If the outcome decides, the rule is not evaluable; otherwise it still counts. Reported once per tool.',
    remedy: 'Record results at the source, or remove the condition.',
  },
  W_RULE_NOT_EVALUABLE: {
    title: 'Rule that could not be decided',
    level: 'warning',
    meaning:
      'A rule needs something that the trace does not record (such as the time, agent or server of a call), or a limit was exceeded, so it is neither held nor violated in that trace. Reported once per rule and reason; the table of rules counts the traces.',
    remedy: 'Record the fact at the source, or remove the condition.',
  },
  E_COVERAGE_BELOW_MIN: {
    title: 'Coverage below the minimum',
    level: 'error',
    meaning:
      'The traces called a smaller share of the policy’s tools than the minimum, or the policy names no tool that could be covered.',
    remedy:
      'Record traces that call the uncovered tools, exclude tools that need no coverage (`coverage.exclude`), or lower the minimum. Where no call was found, or a pattern matched no file, look at what was recorded and at the patterns first.',
  },
  E_CASE_UNRELIABLE: {
    title: 'Case below its required pass rate',
    level: 'error',
    meaning:
      'The trials of a case do not show, with the confidence set in `cases`, that the share `min_pass` of them passes; or one failed with `pass_all`. A trial fails if it breaks a rule of level error that is not waived; tolerances do not apply. Trials in which such a rule could not be evaluated are counted separately.',
    remedy:
      'Look at the rules that the trials broke (shown as notes) and correct the agent; or record more trials if few of them failed.',
  },
  W_CASE_TOO_FEW: {
    title: 'Too few trials of a case',
    level: 'warning',
    meaning:
      'A case has fewer trials than `min_trials`, or all passed but are too few to show `min_pass`. The gate cannot decide whether it is reliable.',
    remedy: 'Record more trials of the case, or lower `min_pass` or `confidence`.',
  },
  W_WAIVER_DAY: {
    title: 'Waiver evaluated on another day',
    level: 'warning',
    meaning:
      '`SOURCE_DATE_EPOCH` sets the day of the run, and a waiver that has expired today still accepts findings on that day.',
    remedy:
      'Fix what the waiver accepts, or renew it; or unset `SOURCE_DATE_EPOCH` if the run need not be reproducible.',
  },
  W_WAIVER_EXCEEDED: {
    title: 'Waiver exceeded',
    level: 'warning',
    meaning:
      'The finding of a waiver occurs in more traces than its `max`, so the waiver accepts nothing: all its findings count.',
    remedy: 'Fix what is new. If that many are known and accepted, raise `max` with a new reason.',
  },
  W_WAIVER_EXPIRED: {
    title: 'Waiver expired',
    level: 'warning',
    meaning: 'A waiver of the policy is past its expiry date and accepts nothing.',
    remedy: 'Fix what it waived, or renew it with a new reason and date.',
  },
  W_WAIVER_UNUSED: {
    title: 'Waiver unused',
    level: 'warning',
    meaning: 'A waiver of the policy matched no finding.',
    remedy: 'Remove it: what it waived no longer happens, or its fingerprint or rule is misspelled.',
  },
  W_NO_EVIDENCE: {
    title: 'No evidence',
    level: 'note',
    meaning:
      'No tool call was found, or a pattern for trace files matched nothing. The run says nothing about the agent.',
    remedy: 'Check that traces are recorded and that `--traces` names them.',
  },
})

export type EvaluationCode = keyof typeof callCodes
