/** A small policy and traces for end-to-end tests; each trace file covers one situation. */
export const policyYaml = `version: "2.0"
name: airline
tools:
  allow: [get_user, search_flights, book]
  deny: ["delete_*"]
sequences:
  - { type: before, first: get_user, then: book, id: read-first }
enforcement:
  unconstrained_tools: allow
`

export interface SampleCall {
  readonly tool: string
  readonly args?: Readonly<Record<string, unknown>>
  readonly trace?: string
}

export function traceLines(calls: readonly SampleCall[]): string {
  return calls.map(({ tool, args = {}, trace = 'run-1' }) => `${JSON.stringify({ tool, args, trace })}\n`).join('')
}

export const greenTraces = traceLines([{ tool: 'get_user' }, { tool: 'search_flights' }, { tool: 'book' }])

/** Two errors: a denied tool, and a booking before the user was read. */
export const redTraces = traceLines([
  { tool: 'search_flights' },
  { tool: 'book', args: { card: 'secret-card-number' } },
  { tool: 'delete_user', args: { id: 'secret-user-id' } },
])

export const greenFiles = { 'policy.yaml': policyYaml, 'traces/a.jsonl': greenTraces }
export const redFiles = { 'policy.yaml': policyYaml, 'traces/a.jsonl': redTraces }
