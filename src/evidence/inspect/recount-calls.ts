import type { RuleRow } from '../../model/outcome.js'
import type { EventRead } from '../read/read-event.js'
import { fieldsOf } from './recount-bundle.js'

/**
 * Counts again which tools were called, in which traces, with which codes, and how every sequence rule fared. Takes the
 * bundles of a run in their order. Everything read is hostile.
 */
export class CallRecount {
  /** Calls by tool. */
  readonly tools = new Map<string, number>()
  readonly codes = new Map<string, CodeRecount>()
  /** Traces with a call. */
  readonly called = new Set<string>()
  /** Traces with a call or an outcome. */
  readonly traces = new Set<string>()
  readonly #rules = new Map<string, { -readonly [key in keyof Omit<RuleRow, 'rule' | 'applicable'>]: number }>()

  see({ type, data }: EventRead): void {
    if (type === 'assay.tool.decision') this.#call(fieldsOf(data))
    else if (type === 'assay.session.finding') this.#outcome(fieldsOf(data))
  }

  /** By rule id. */
  get rules(): ReadonlyMap<string, RuleRow> {
    const rows = [...this.#rules].map(([rule, row]) => [rule, { rule, applicable: row.held + row.violated, ...row }])
    return new Map(rows as [string, RuleRow][])
  }

  #call({ tool, trace, code, codes }: Readonly<Record<string, unknown>>): void {
    const [name, of] = [String(tool), String(trace)]
    this.tools.set(name, (this.tools.get(name) ?? 0) + 1)
    this.called.add(of)
    this.traces.add(of)
    for (const each of Array.isArray(codes) ? codes : code === undefined ? [] : [code]) {
      const key = String(each)
      const counts = this.codes.get(key) ?? { calls: 0, tools: new Set(), traces: new Set() }
      counts.calls++
      counts.tools.add(name)
      counts.traces.add(of)
      this.codes.set(key, counts)
    }
  }

  /** As rows are counted: a trace without a call shows nothing about a rule, unless the rule demands a call. */
  #outcome({ rule_id, trace, outcome, extent }: Readonly<Record<string, unknown>>): void {
    this.traces.add(String(trace))
    const rule = String(rule_id)
    const row = this.#rules.get(rule) ?? { held: 0, violated: 0, notExercised: 0, notEvaluable: 0 }
    this.#rules.set(rule, row)
    if (outcome === 'violated') row.violated++
    else if (!this.called.has(String(trace))) return
    else if (outcome === 'held') row.held++
    else if (extent === 'partial') row.notEvaluable++
    else row.notExercised++
  }
}

export interface CodeRecount {
  calls: number
  readonly tools: Set<string>
  readonly traces: Set<string>
}
