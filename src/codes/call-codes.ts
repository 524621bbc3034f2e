import { defineCodes } from './code.js'

/** Codes that the evaluation of traces against a policy gives. */
export const callCodes = defineCodes({
  E_RATE_LIMIT: {
    title: 'Too many tool calls',
    level: 'error',
    meaning: 'A trace made more tool calls than the policy’s `limits` allow. Every call counts, refused ones too.',
    remedy: 'Find what makes the agent loop, or raise `limits.max_tool_calls_total`.',
  },
  E_BUDGET: {
    title: 'Limit of a trace exceeded',
    level: 'error',
    meaning:
      'A trace used more than one of the policy’s `limits` allows: tokens, cost, time, answers of the model, failed calls or identical calls. One finding a limit and trace, at the call that exceeded it.',
    remedy: 'Find what makes the agent use so much, or raise the limit.',
  },
  E_NOT_APPROVED: {
    title: 'Call without an approval',
    level: 'error',
    meaning:
      'A tool of `approvals.for` or `tools.approval_required` was called, and no approval of its own came before it: none at all, none for the same value, none in time, or one that was used up. An approval that failed or was denied approves nothing.',
    remedy: 'Let the agent ask for an approval before each such call.',
  },
  E_TOOL_DENIED: {
    title: 'Denied tool called',
    level: 'error',
    meaning: 'The agent called a tool that `tools.deny` or `tools.deny_classes` forbids. Deny always wins over allow.',
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
      'The schema for the tool could not be applied to a call: it is not usable, or the arguments are too large or too deep for it. Such a call is refused, not guessed about.',
    remedy: 'Simplify or correct the schema (`assay policy validate` checks it), and look at what the agent sent.',
  },
  E_ARG_SCHEMA: {
    title: 'Arguments break the schema',
    level: 'error',
    meaning:
      'The arguments of a call do not satisfy the schema or the argument rules that the policy has for the tool.',
    remedy: 'Correct how the agent fills the arguments, or relax the rule at the shown line of the policy.',
  },
  E_TOOL_UNCONSTRAINED: {
    title: 'Tool without a schema',
    level: 'warning',
    meaning:
      'The policy says nothing about the arguments of the called tool. A warning; an error under `enforcement.unconstrained_tools: deny`.',
    remedy: 'Add a schema for the tool, or set `enforcement.unconstrained_tools: allow`.',
  },
  W_TOOL_LOOKS_LIKE: {
    title: 'Tool that looks like a name of the policy',
    level: 'warning',
    meaning:
      'A called tool looks like a denied tool, an operand of a rule or a tool with argument rules, and is not matched by it: another case, width or normal form, invisible characters, letters of another alphabet, or a namespace such as `mcp__db__` in front. What the policy says of that name was not asked of this tool.',
    remedy:
      'Name the tool in the policy as it is called (`*` stands for any text: `*delete_user`), or rename it if it is another tool.',
  },
  W_SECRET_IN_ARGS: {
    title: 'A secret in the arguments of a call',
    level: 'warning',
    meaning:
      'An argument holds what looks like a provider token or a private key. It was removed before anything was hashed or shown.',
    remedy: 'Revoke the token, and let the agent read it from its environment instead of passing it to a tool.',
  },
  W_ARGS_NOT_RECORDED: {
    title: 'Arguments not recorded',
    level: 'warning',
    meaning:
      'The policy has rules about the arguments of the tool, and the trace does not record them. Those rules were not evaluated.',
    remedy: 'Record arguments at the source (many tracers leave them out by default), or remove the argument rules.',
  },
  E_ARGS_TRUNCATED: {
    title: 'Arguments recorded in part',
    level: 'error',
    meaning:
      'The policy has rules about the arguments of the tool, and the source or its recorder cut them. Rules about what was cut were not evaluated; the other arguments were. Said once a tool.',
    remedy: 'Record the arguments whole, or raise the limit of the recorder or tracer that cut them.',
  },
  W_RESULT_NOT_RECORDED: {
    title: 'Results not recorded',
    level: 'warning',
    meaning:
      'A rule asks for the outcome of a call (`outcome: success` or `error`), and the trace does not record it. Where the outcome decides, the rule is not evaluable; what is certain without it still counts. Said once a tool.',
    remedy: 'Record results at the source, or drop the condition.',
  },
  W_RULE_NOT_EVALUABLE: {
    title: 'Rule that could not be decided',
    level: 'warning',
    meaning:
      'A rule asks for something that the trace does not record (when a call was made, by which agent, on which server), or a bound was passed, so it is neither held nor violated in that trace. Said once a rule and reason; the table of rules counts the traces.',
    remedy: 'Record the fact at the source, or drop the condition.',
  },
  E_COVERAGE_BELOW_MIN: {
    title: 'Coverage below the minimum',
    level: 'error',
    meaning:
      'The traces called a smaller share of the policy’s tools than the minimum asks for, or the policy names no tool that could be covered.',
    remedy:
      'Record traces that call the uncovered tools, exclude tools that need none (`coverage.exclude`), or lower the minimum.',
  },
  E_CASE_UNRELIABLE: {
    title: 'Case below its share of passing trials',
    level: 'error',
    meaning:
      'The trials of a case do not show, with the confidence that `cases` asks for, that the share `min_pass` of them passes; or one failed under `pass_all`. A trial fails if it breaks a rule of level error that nothing waives; tolerances are not asked. Trials in which such a rule could not be decided are counted apart.',
    remedy:
      'Look at what the trials broke (shown as notes) and correct the agent; or record more trials if few of them failed.',
  },
  W_CASE_TOO_FEW: {
    title: 'Too few trials of a case',
    level: 'warning',
    meaning:
      'A case has fewer trials than `min_trials`, or all passed and are still too few to show `min_pass`. The gate says neither that it is reliable nor that it is not.',
    remedy: 'Record more trials of the case, or ask for a smaller share or confidence.',
  },
  W_WAIVER_DAY: {
    title: 'Waiver counts on another day',
    level: 'warning',
    meaning:
      '`SOURCE_DATE_EPOCH` sets the day of the run, and a waiver that has ended by the clock still accepts findings on that day.',
    remedy:
      'Fix what the waiver accepts, or renew it; or unset `SOURCE_DATE_EPOCH` where the run is not to be repeated.',
  },
  W_WAIVER_EXCEEDED: {
    title: 'Waiver exceeded',
    level: 'warning',
    meaning:
      'What a waiver of the policy accepts was found in more traces than its `max`, so it accepts nothing: all its findings count.',
    remedy: 'Fix what is new. If that many are known and accepted, raise `max` with a new reason.',
  },
  W_WAIVER_EXPIRED: {
    title: 'Waiver expired',
    level: 'warning',
    meaning: 'A waiver of the policy is past its day and no longer accepts anything.',
    remedy: 'Fix what it waived, or renew it with a new reason and day.',
  },
  W_WAIVER_UNUSED: {
    title: 'Waiver unused',
    level: 'warning',
    meaning: 'A waiver of the policy matched no finding.',
    remedy: 'Remove it: what it waived no longer happens, or its fingerprint or rule is misspelt.',
  },
  W_NO_EVIDENCE: {
    title: 'No evidence',
    level: 'note',
    meaning: 'No tool call was found, or a pattern for trace files matched none. Nothing was shown about the agent.',
    remedy: 'Check that traces are recorded and that `--traces` names them.',
  },
})

export type EvaluationCode = keyof typeof callCodes
