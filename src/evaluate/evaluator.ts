import { randomBytes } from 'node:crypto'
import { Fingerprints } from '../canonical/fingerprint.js'
import { constraintsOf } from '../model/constraints-of.js'
import type { FactTally } from '../model/facts.js'
import type { Level } from '../model/finding.js'
import type { JsonValue } from '../model/json.js'
import type { Location } from '../model/location.js'
import type { CallDecision, EvaluationObserver, RuleRow } from '../model/outcome.js'
import type { Policy, SequenceRule } from '../model/policy.js'
import type { CallResult, CallSink, ToolCall, TraceMessage, TraceRun, TraceRuns } from '../model/trace.js'
import { providerTokens } from '../text/redact.js'
import { truncate } from '../text/truncate.js'
import { ArgumentUse } from './calls/argument-use.js'
import { CallRules, errorCodes } from './calls/call-rules.js'
import { cutArguments } from './calls/cut-arguments.js'
import { linearRegExps } from './calls/linear-regexp.js'
import { type LookAlike, LookAlikes } from './calls/look-alikes.js'
import { type CompileSchema, schemaCompiler } from './calls/schema-validator.js'
import { type ArgumentCheck, type PlacedViolation, type Refusal, type ToolPlan, toolPlan } from './calls/tool-plan.js'
import { type CountedLog, gateFindings } from './cases/gate-findings.js'
import { type GatedRun, gatedRuns } from './cases/gated-runs.js'
import type { TrialTally } from './cases/tally-trials.js'
import type { MissingFact } from './conditions/call-facts.js'
import { conditionSchemas, conditionTools, searchedPatterns } from './conditions/condition-tools.js'
import { missingFactWords } from './conditions/missing-fact-words.js'
import { FactLog } from './facts/fact-log.js'
import { tallyFacts } from './facts/tally-facts.js'
import type { LoggedFindings } from './findings/finding-log.js'
import { FindingLogs } from './findings/finding-logs.js'
import { maxToolName } from './findings/finding-message.js'
import type { RawViolation } from './findings/raw-finding.js'
import { hasEntryLevels, ruleLevel } from './findings/rule-level.js'
import { KeyHash } from './keys/key-hash.js'
import type { RuleTools } from './sequences/keyed-touch.js'
import type { WaitingCall } from './sequences/outcome-queue.js'
import type { SequencePlan } from './sequences/sequence-plan.js'
import { SequenceRules } from './sequences/sequence-rules.js'
import { type CaseTally, tallyCases } from './tally-cases.js'
import { ToolEntries } from './tool-entries.js'

/** Of a tool by its name: what the policy says about it, and how often it was called. */
interface ToolEntry {
  readonly plan: ToolPlan
  readonly sequences: SequencePlan
  readonly looksLike: LookAlike | undefined
  /** See `errorCodes`. */
  readonly errors: number
  calls: number
}

/** Tools that are looked for among the entries of the allow list by likeness: traces may make up any number of names. */
export const maxCompared = 100

/** What the traces did to the policy, before levels, tolerances and waivers. */
export interface Evaluation {
  readonly rules: readonly RuleRow[]
  /** One for each code of calls, also of those that the policy says nothing about. */
  readonly callRules: readonly RuleRow[]
  readonly logs: ReadonlyMap<string, LoggedFindings>
  /** Every tool name called. */
  readonly tools: ReadonlyMap<string, { readonly calls: number; readonly denied: boolean }>
  /** Calls of tools whose names are too many to be kept. */
  readonly furtherCalls: number
  readonly argumentUse: ArgumentUse
  /** Of the traces that name the task they repeat. */
  readonly cases: readonly CaseTally[]
  readonly facts: FactTally
  /** Of the runs that the policy's `cases` are about; only with them. */
  readonly trials?: readonly TrialTally[]
  /** Keys that rules keep of all traces; unknown of other machines. */
  readonly keys?: number
}

/**
 * The one evaluator: takes the calls of any number of traces, interleaved, one at a time, and keeps per trace only what
 * the rules remember of it. Make one with `createEvaluator`.
 */
export class Evaluator implements CallSink {
  readonly #tools: ToolEntries<ToolEntry>
  readonly #logs: FindingLogs
  readonly #levels = new Map<string, Level>()
  readonly #fingerprints = new Fingerprints()
  readonly #callRules: CallRules
  readonly #sequences: SequenceRules
  readonly #argumentUse: ArgumentUse
  readonly #lookAlikes: LookAlikes
  readonly #facts = new FactLog()
  readonly #gatesOf: ((run: TraceRun) => GatedRun) | undefined
  /** Runs in which a rule of level error is not evaluable; kept only for gates. */
  readonly #undecided = new Set<number>()

  constructor(
    readonly policy: Policy,
    readonly compileSchema: CompileSchema | undefined,
    rules: RuleTools,
    readonly observers: readonly EvaluationObserver[],
    counted: boolean,
  ) {
    this.#tools = new ToolEntries(policy, (name) => this.#entryOf(name))
    const tallied = policy.cases ? 'by trace' : counted
    this.#gatesOf = policy.cases && gatedRuns(policy.cases, rules)
    this.#logs = new FindingLogs(tallied)
    this.#callRules = new CallRules()
    this.#sequences = new SequenceRules(policy.sequences, rules, tallied, {
      ofCall: (fact, rule, waiting) => this.#factMissing(fact, rule, waiting),
      ofRule: ({ id, at }, { fact, file, line, column }) => this.#notEvaluable(id, fact, at, file, line, column),
      undecided: (rule, run) => this.#ruleUndecided(rule, run),
      factsOf: (run) => this.#facts.of(run),
    })
    this.#argumentUse = new ArgumentUse(policy)
    this.#lookAlikes = new LookAlikes(policy)
  }

  start(run: TraceRun): void {
    for (const observer of this.observers) observer.start?.(run)
  }

  call(run: TraceRun, call: ToolCall, callIndex: number, file: number, line: number, column: number): void {
    this.#facts.call(run, call, callIndex)
    const tool = this.#tools.called(call.tool)
    const { plan, sequences } = tool
    // How many, which tool, which arguments: three questions, none of which switches another off.
    const limit = this.policy.maxToolCalls
    const overLimit = limit !== undefined && callIndex >= limit.value
    const checked = plan.checkArguments(call)
    if (tool.looksLike !== undefined) this.#lookedAlike(tool.looksLike, run, call, file, line, column)
    if (overLimit) {
      const refusal: Refusal = { code: 'E_RATE_LIMIT', at: limit.at, because: String(limit.value) }
      this.#report(run, call, callIndex, file, line, column, refusal)
    }
    if (plan.refusal !== undefined) this.#report(run, call, callIndex, file, line, column, plan.refusal)
    if (checked.refusal !== undefined) this.#report(run, call, callIndex, file, line, column, checked.refusal)
    if (checked.cut) this.#argumentsCut(run, call, file, line, column, constraintsOf(this.policy, call.tool)[0]?.at)
    if (call.args !== undefined) this.#secrets(run, call, callIndex, file, line, column)
    else if (checked.missing)
      this.#argumentsMissing(run, call, file, line, column, constraintsOf(this.policy, call.tool)[0]?.at)
    this.#callRules.count(run.index, plan, overLimit, checked, tool.errors)
    if (plan.constrained) this.#argumentUse.see(call.tool, call.args)
    this.#sequences.call(sequences, run, call, callIndex, file, line, column)
    if (this.observers.length > 0)
      this.#observe(run, call, callIndex, file, line, column, decisionOn(overLimit, plan, checked))
  }

  #observe(
    run: TraceRun,
    call: ToolCall,
    callIndex: number,
    file: number,
    line: number,
    column: number,
    decision: CallDecision,
  ): void {
    for (const observer of this.observers) observer.decision?.(run, call, callIndex, decision, file, line, column)
  }

  result(run: TraceRun, callIndex: number, result: CallResult): void {
    this.#facts.result(run, callIndex, result)
    this.#sequences.result(run, callIndex, result)
    for (const observer of this.observers) observer.result?.(run, callIndex, result)
  }

  message(run: TraceRun, message: TraceMessage, file: number, line: number, column: number): void {
    this.#facts.at(run, message.timestamp)
    this.#sequences.message(run, message, file, line, column)
  }

  /** All input is read: decides what only the end of a trace can decide. */
  finish(runs: TraceRuns): Evaluation {
    const sequences = this.#sequences.finish(runs, this.observers)
    const gatesOf = this.#gatesOf
    const gated = gatesOf && Array.from(runs, (run) => [run, gatesOf(run)] as const)
    const gatesAt = this.policy.cases?.[0]?.at
    for (const [{ lastFile, lastLine, lastColumn }, { missing }] of gated ?? [])
      if (missing !== undefined) this.#notEvaluable('cases', missing, gatesAt, lastFile, lastLine, lastColumn)
    const logs = new Map<string, CountedLog>(this.#logs.all)
    for (const [rule, log] of this.#sequences.logs) if (log.total > 0) logs.set(rule, log)
    return {
      rules: sequences,
      callRules: this.#callRules.rows(runs),
      ...(gated ? gateFindings(this.policy, logs, gated, (run) => this.#isUndecided(run)) : { logs }),
      tools: new Map([...this.#tools.named].map(([name, { calls, plan }]) => [name, { calls, denied: plan.denied }])),
      furtherCalls: this.#tools.furtherCalls,
      argumentUse: this.#argumentUse,
      cases: tallyCases(runs, (run) => this.#errorsIn(run)),
      facts: tallyFacts(runs, this.#facts),
      keys: this.#sequences.keys,
    }
  }

  #errorsIn({ index }: TraceRun): string[] {
    const broken = this.#sequences.brokenIn(index).filter((rule) => this.#level(rule) === 'error')
    return [...broken, ...this.#callRules.brokenIn(index)]
  }

  #level(rule: string): Level {
    const level = this.#levels.get(rule) ?? ruleLevel(rule, this.policy)
    this.#levels.set(rule, level)
    return level
  }

  #entryOf(name: string): ToolEntry {
    return {
      plan: toolPlan(this.policy, name, this.compileSchema, this.#tools.named.size < maxCompared),
      sequences: this.#sequences.plan(name),
      looksLike: this.#lookAlikes.of(name),
      errors: errorCodes(this.policy, name),
      calls: 0,
    }
  }

  #report(
    run: TraceRun,
    { tool, source }: ToolCall,
    callIndex: number,
    file: number,
    line: number,
    column: number,
    { code, at, because, violations }: Refusal,
  ): void {
    this.#logs.add(code, tool, run.trace, file, line, column, () => ({
      trace: run.trace,
      callIndex,
      source,
      policyAt: at,
      violations: violations?.map((broken) => this.#violation(tool, broken)),
      detail: because,
    }))
  }

  #violation(tool: string, { path, keyword, member, key, says, at }: PlacedViolation): RawViolation {
    return {
      path,
      keyword,
      member,
      fingerprint: this.#fingerprints.of('E_ARG_SCHEMA', tool, key),
      says,
      policyAt: at,
    }
  }

  /** Rules about arguments that the source does not record are not passed; they are said to be open. */
  #argumentsMissing(
    { trace }: TraceRun,
    { tool }: ToolCall,
    file: number,
    line: number,
    column: number,
    policyAt: Location | undefined,
  ): void {
    this.#logs.add('W_ARGS_NOT_RECORDED', tool, trace, file, line, column, () => ({ policyAt }))
  }

  /** Says which kinds were found, never what. */
  #secrets(run: TraceRun, call: ToolCall, callIndex: number, file: number, line: number, column: number): void {
    const kinds = providerTokens(call.args as JsonValue)
    if (kinds.length === 0) return
    this.#logs.add('W_SECRET_IN_ARGS', call.tool, run.trace, file, line, column, () => ({
      trace: run.trace,
      callIndex,
      source: call.source,
      detail: kinds.join(', '),
    }))
  }

  #lookedAlike(
    alike: LookAlike,
    { trace }: TraceRun,
    { tool }: ToolCall,
    file: number,
    line: number,
    column: number,
  ): void {
    const { entry, does, at } = alike
    this.#logs.add('W_TOOL_LOOKS_LIKE', tool, trace, file, line, column, () => ({
      policyAt: at,
      detail: `${truncate(entry, maxToolName)}, which ${does}`,
    }))
  }

  #factMissing(fact: MissingFact, { at }: SequenceRule, { run, call, file, line, column }: WaitingCall): void {
    if (fact === 'whole arguments') this.#argumentsCut(run, call, file, line, column, at)
    else if (fact === 'arguments') this.#argumentsMissing(run, call, file, line, column, at)
    else this.#logs.add('W_RESULT_NOT_RECORDED', call.tool, run.trace, file, line, column, () => ({ policyAt: at }))
  }

  /** A rule, or the gate of cases, that lacks a fact: once for each of the two. */
  #notEvaluable(
    subject: string,
    fact: MissingFact,
    policyAt: Location | undefined,
    file: number,
    line: number,
    column: number,
  ): void {
    const key = JSON.stringify([subject, fact])
    const detail = `${subject}: ${missingFactWords[fact]}`
    this.#logs.addOnce('W_RULE_NOT_EVALUABLE', key, file, line, column, () => ({ key, policyAt, detail }))
  }

  #ruleUndecided({ id }: SequenceRule, { index }: TraceRun): void {
    if (this.#gatesOf && this.#level(id) === 'error') this.#undecided.add(index)
  }

  #isUndecided({ index }: TraceRun): boolean {
    const asksErrors = hasEntryLevels(this.policy) || this.#level('E_ARG_SCHEMA') === 'error'
    return this.#undecided.has(index) || (asksErrors && this.#callRules.isOpenIn(index))
  }

  #argumentsCut(
    { trace }: TraceRun,
    call: ToolCall,
    file: number,
    line: number,
    column: number,
    policyAt: Location | undefined,
  ): void {
    const detail = cutArguments(call)
      .map((cut) => cut || 'all of them')
      .join(', ')
    this.#logs.add('E_ARGS_TRUNCATED', call.tool, trace, file, line, column, () => ({ policyAt, detail }))
  }
}

/**
 * Prepares a policy for evaluation; loads the JSON Schema validator and RE2 only if the policy needs them.
 *
 * @param tallied count findings by fingerprint even if no waiver asks for it
 */
export async function createEvaluator(
  policy: Policy,
  observers: readonly EvaluationObserver[] = [],
  tallied = policy.waivers.length > 0 || hasEntryLevels(policy),
): Promise<Evaluator> {
  const schemas = [
    ...[...policy.constraints.values(), policy.otherConstraints ?? []].flat().map((constraint) => constraint.schema),
    ...conditionSchemas(policy.sequences),
    ...(policy.cases ?? []).flatMap(({ when }) => (when?.meta ?? []).map(({ schema }) => schema)),
  ]
  const compileSchema = schemas.length > 0 ? await schemaCompiler(policy.definitions, schemas) : undefined
  const regExp = await linearRegExps(searchedPatterns(policy.sequences))
  const hash = new KeyHash(randomBytes(8).toString('hex'))
  const rules = { ...conditionTools(regExp, compileSchema), hash }
  return new Evaluator(policy, compileSchema, rules, observers, tallied)
}

const kept: CallDecision = { allowed: true, codes: [] }

function decisionOn(overLimit: boolean, { refusal }: ToolPlan, checked: ArgumentCheck): CallDecision {
  if (!overLimit && refusal === undefined && checked.refusal === undefined && !checked.missing) return kept
  const refusals = [refusal, checked.refusal].filter((each) => each !== undefined)
  return {
    allowed: !overLimit && refusals.every(({ warns }) => warns),
    codes: [...(overLimit ? (['E_RATE_LIMIT'] as const) : []), ...refusals.map(({ code }) => code)],
    ...(checked.missing && { notEvaluable: true }),
  }
}
