/** Findings that are one thing to fix however often they occur: a tool without a schema, a source that leaves a fact out. */
export const oncePerTool: ReadonlySet<string> = new Set([
  'E_TOOL_UNCONSTRAINED',
  'E_ARGS_TRUNCATED',
  'W_ARGS_NOT_RECORDED',
  'W_RESULT_NOT_RECORDED',
  'W_RULE_NOT_EVALUABLE',
  'W_TOOL_LOOKS_LIKE',
])
