import type { Level } from '../model/finding.js'
import type { JsonValue } from '../model/json.js'
import type { CallCode, EvaluationObserver, RuleRow } from '../model/outcome.js'
import type { Policy, SequenceRule } from '../model/policy.js'
import type { CallResult, CallSink, ToolCall, TraceRun } from '../model/trace.js'
import { providerTokens } from '../text/redact.js'
import { ArgumentUse } from './calls/argument-use.js'
import { CallRules } from './calls/call-rules.js'
import { linearRegExps } from './calls/linear-regexp.js'
import { type CompileSchema, schemaCompiler } from './calls/schema-validator.js'
import { type CallCheck, type ToolPlan, toolPlan } from './calls/tool-plan.js'
import { FindingLog, type LoggedFindings, type RawFinding } from './findings/finding-log.js'
import { ruleLevel } from './findings/rule-level.js'
import type { SequencePlan } from './sequences/sequence-plan.js'
import { SequenceRules } from './sequences/sequence-rules.js'
import { type CaseTally, tallyCases } from './tally-cases.js'

/** One per distinct tool name: what the policy says about it, and how often it was called. */
interface ToolEntry {
  readonly plan: ToolPlan
  readonly sequences: SequencePlan
  calls: number
}

/** A tool without a schema, or without recorded arguments, is one thing to fix, however often it is called. */
export const oncePerTool: ReadonlySet<string> = new Set(['E_TOOL_UNCONSTRAINED', 'W_ARGS_NOT_RECORDED'])

/** Tools that are looked for among the entries of the allow list by likeness: traces may make up any number of names. */
const maxCompared = 100

/** What the traces did to the policy, before levels, tolerances and waivers. */
export interface Evaluation {
  readonly rules: readonly RuleRow[]
  /** One for each code of calls, also of those that the policy says nothing about. */
  readonly callRules: readonly RuleRow[]
  readonly logs: ReadonlyMap<string, LoggedFindings>
  /** Every tool name called. */
  readonly tools: ReadonlyMap<string, { readonly calls: number; readonly denied: boolean }>
  readonly argumentUse: ArgumentUse
  /** Of the traces that name the task they repeat. */
  readonly cases: readonly CaseTally[]
}

/**
 * The one evaluator: takes the calls of any number of traces, interleaved, one at a time, and keeps per trace only what
 * the rules remember of it. Make one with `createEvaluator`.
 */
export class Evaluator implements CallSink {
  readonly #tools = new Map<string, ToolEntry>()
  readonly #logs = new Map<string, FindingLog>()
  readonly #runs: TraceRun[] = []
  readonly #onceFor = new Set<string>()
  readonly #levels = new Map<string, Level>()
  readonly #callRules: CallRules
  readonly #sequences: SequenceRules
  readonly #argumentUse: ArgumentUse

  constructor(
    readonly policy: Policy,
    readonly compileSchema: CompileSchema | undefined,
    sequences: SequenceRules,
    readonly observers: readonly EvaluationObserver[],
    readonly grouped: boolean,
  ) {
    this.#callRules = new CallRules()
    this.#sequences = sequences
    this.#argumentUse = new ArgumentUse(policy)
  }

  start(run: TraceRun): void {
    this.#runs[run.index] = run
  }

  call(run: TraceRun, call: ToolCall, callIndex: number, file: number, line: number, column: number): void {
    const tool = this.#tool(call.tool)
    const check = this.#check(tool.plan, call, callIndex)
    const { decision } = check
    tool.calls++
    if (decision.code !== undefined) this.#report(run, call, callIndex, file, line, column, decision.code, check)
    if (call.args === undefined && (decision.notEvaluable || tool.sequences.needsArguments)) {
      this.#argumentsMissing(call, file, line, column)
    }
    if (call.args !== undefined) this.#secrets(run, call, callIndex, file, line, column)
    this.#callRules.count(run.index, tool.plan, decision)
    if (tool.plan.constrained) this.#argumentUse.see(call.tool, call.args)
    this.#sequences.call(tool.sequences, run, call, callIndex, file, line, column)
    for (const observer of this.observers) observer.decision?.(run, call, callIndex, decision)
  }

  result(run: TraceRun, callIndex: number, result: CallResult): void {
    this.#sequences.result(run, callIndex, result)
    for (const observer of this.observers) observer.result?.(run, callIndex, result)
  }

  /** All input is read: decides what only the end of a trace can decide. */
  finish(): Evaluation {
    const sequences = this.#sequences.finish(this.#runs, this.observers)
    for (const [rule, log] of this.#sequences.logs) if (log.total > 0) this.#logs.set(rule, log)
    return {
      rules: sequences,
      callRules: this.#callRules.rows(this.#runs),
      logs: this.#logs,
      tools: new Map([...this.#tools].map(([name, { calls, plan }]) => [name, { calls, denied: plan.denied }])),
      argumentUse: this.#argumentUse,
      cases: tallyCases(this.#runs, (run) => this.#errorsIn(run)),
    }
  }

  #errorsIn({ index }: TraceRun): string[] {
    const rules = [...this.#sequences.brokenIn(index), ...this.#callRules.brokenIn(index)]
    return rules.filter((rule) => this.#level(rule) === 'error')
  }

  #level(rule: string): Level {
    const level = this.#levels.get(rule) ?? ruleLevel(rule, this.policy)
    this.#levels.set(rule, level)
    return level
  }

  #tool(name: string): ToolEntry {
    let entry = this.#tools.get(name)
    if (!entry) {
      const plan = toolPlan(this.policy, name, this.compileSchema, this.#tools.size < maxCompared)
      entry = { plan, sequences: this.#sequences.plan(name), calls: 0 }
      this.#tools.set(name, entry)
    }
    return entry
  }

  #check(plan: ToolPlan, call: ToolCall, callIndex: number): CallCheck {
    const limit = this.policy.maxToolCalls
    if (limit !== undefined && callIndex >= limit.value) {
      return { decision: { allowed: false, code: 'E_RATE_LIMIT' }, at: limit.at, because: String(limit.value) }
    }
    return plan.check(call)
  }

  #report(
    run: TraceRun,
    call: ToolCall,
    callIndex: number,
    file: number,
    line: number,
    column: number,
    code: CallCode,
    check: CallCheck,
  ): void {
    this.#found(code, call, callIndex, file, line, column, () => ({
      trace: run.trace,
      callIndex,
      policyAt: check.at,
      key: check.failure ? violatedPath(check.failure.violations[0]?.path ?? '', call.args) : null,
      violations: check.failure?.violations,
      detail: check.failure?.detail ?? check.because,
    }))
  }

  /** Rules about arguments that the source does not record are not passed; they are said to be open. */
  #argumentsMissing(call: ToolCall, file: number, line: number, column: number): void {
    this.#found('W_ARGS_NOT_RECORDED', call, undefined, file, line, column, () => ({
      policyAt: this.policy.constraints.get(call.tool)?.[0]?.at,
    }))
  }

  /** Says which kinds were found, never what. */
  #secrets(run: TraceRun, call: ToolCall, callIndex: number, file: number, line: number, column: number): void {
    const kinds = providerTokens(call.args as JsonValue)
    if (kinds.length === 0) return
    this.#found('W_SECRET_IN_ARGS', call, callIndex, file, line, column, () => ({
      trace: run.trace,
      callIndex,
      detail: kinds.join(', '),
    }))
  }

  /** Logs a finding about a call, only the first of its tool where one is enough; `more` is asked for only if it is kept for now. */
  #found(
    rule: string,
    { tool }: ToolCall,
    callIndex: number | undefined,
    file: number,
    line: number,
    column: number,
    more: () => Partial<RawFinding>,
  ): void {
    if (oncePerTool.has(rule) && !this.#first(rule, tool)) return
    this.#log(rule).add(file, line, callIndex, () => ({ rule, tool, file, line, column, ...more() }))
  }

  #first(code: string, tool: string): boolean {
    const key = `${code} ${tool}`
    if (this.#onceFor.has(key)) return false
    this.#onceFor.add(key)
    return true
  }

  #log(rule: string): FindingLog {
    let log = this.#logs.get(rule)
    if (!log) {
      log = new FindingLog(this.grouped)
      this.#logs.set(rule, log)
    }
    return log
  }
}

/**
 * Prepares a policy for evaluation; loads the JSON Schema validator and RE2 only if the policy needs them.
 *
 * @param grouped count findings by fingerprint even if no waiver asks for it
 */
export async function createEvaluator(
  policy: Policy,
  observers: readonly EvaluationObserver[] = [],
  grouped = policy.waivers.length > 0,
): Promise<Evaluator> {
  const schemas = [...policy.constraints.values()].flat().map((constraint) => constraint.schema)
  const compileSchema = schemas.length > 0 ? await schemaCompiler(policy.definitions, schemas) : undefined
  const regExp = await linearRegExps(argumentPatterns(policy.sequences))
  const sequences = new SequenceRules(policy.sequences, regExp, grouped)
  return new Evaluator(policy, compileSchema, sequences, observers, grouped)
}

function argumentPatterns(rules: readonly SequenceRule[]): string[] {
  return rules.flatMap((rule) =>
    Object.values(rule as object)
      .flat()
      .flatMap((value) => (isSelector(value) ? value.terms : []))
      .flatMap((term) => term.argsMatch.map(({ pattern }) => pattern)),
  )
}

function isSelector(value: unknown): value is { terms: readonly { argsMatch: readonly { pattern: string }[] }[] } {
  return typeof value === 'object' && value !== null && 'terms' in value
}

/** A JSON Pointer into arguments with array indices as `*`, so that the same mistake in another element is the same mistake. */
function violatedPath(path: string, args: JsonValue | undefined): string {
  let value: JsonValue | undefined = args
  const steps = path.split('/').slice(1)
  return steps
    .map((step) => {
      if (Array.isArray(value)) {
        value = value[Number(step)]
        return '/*'
      }
      value = (value as { readonly [key: string]: JsonValue } | null | undefined)?.[unescapeStep(step)]
      return `/${step}`
    })
    .join('')
}

function unescapeStep(step: string): string {
  return step.replaceAll('~1', '/').replaceAll('~0', '~')
}
