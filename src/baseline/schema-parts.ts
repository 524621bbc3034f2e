/** Pieces that the schemas of baselines and partial results have in common: objects are closed, numbers and lists bounded. */

export const count = { type: 'integer', minimum: 0, maximum: 1e12 } as const
export const text = { type: 'string', maxLength: 1_000_000 } as const
export const digest = { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' } as const

/** A closed object: all of `required` must be there, of `optional` any may. */
export function closed(required: Readonly<Record<string, object>>, optional: Readonly<Record<string, object>> = {}) {
  return {
    type: 'object',
    additionalProperties: false,
    properties: { ...required, ...optional },
    required: Object.keys(required),
  } as const
}

export function list(items: object, maxItems = 10_000_000) {
  return { type: 'array', items, maxItems } as const
}

export const ruleRow = closed({
  rule: text,
  applicable: count,
  held: count,
  violated: count,
  notExercised: count,
  notEvaluable: count,
})

export const behaviour = closed({
  tools: list(
    closed({ tool: text, traces: count, calls: count, arguments: list(closed({ path: text, traces: count }), 200) }),
    1000,
  ),
  order: list(closed({ first: text, then: text, traces: count, times: count }), 2000),
  callsPerTrace: list(closed({ calls: count, traces: count }), 2000),
  cut: list({ enum: ['tools', 'arguments', 'order'] }, 3),
})
