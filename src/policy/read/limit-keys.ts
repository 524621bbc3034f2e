/** Limits on calls, which every call is asked about. */
export const CALL_LIMITS = ['max_tool_calls_total', 'max_requests_total'] as const

/** Limits on what a trace adds up to. */
export const BUDGETS = [
  'max_tokens',
  'max_cost_usd',
  'max_duration',
  'max_turns',
  'max_errors',
  'max_identical_calls',
] as const

export const LIMIT_KEYS: readonly string[] = [...CALL_LIMITS, ...BUDGETS]
