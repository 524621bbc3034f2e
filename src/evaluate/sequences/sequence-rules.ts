import type { EvaluationObserver, Outcome, RuleRow } from '../../model/outcome.js'
import type { SequenceRule } from '../../model/policy.js'
import type { CallResult, ToolCall, TraceRun } from '../../model/trace.js'
import { ruleKinds } from '../../rules/index.js'
import type { RuleState } from '../../rules/rule.js'
import { truncate } from '../../text/truncate.js'
import type { LinearRegExp } from '../calls/linear-regexp.js'
import type { CallOutcome } from '../calls/selector-matcher.js'
import { FindingLog } from '../findings/finding-log.js'
import { maxToolName } from '../findings/finding-message.js'
import { OutcomeQueue, outcomeOf, type WaitingCall } from './outcome-queue.js'
import { RunStates } from './run-states.js'
import { type SequencePlan, sequencePlan } from './sequence-plan.js'

const broken = 1
const unknown = 2

/** Runs all sequence rules over interleaved traces, keeping two numbers and two flags per rule and trace. */
export class SequenceRules {
  /** By rule id. */
  readonly logs: ReadonlyMap<string, FindingLog>
  readonly #states: readonly RunStates[]
  readonly #queue: OutcomeQueue
  readonly #scratch: RuleState = { phase: 0, mark: 0 }

  constructor(
    readonly rules: readonly SequenceRule[],
    readonly regExp: (source: string) => LinearRegExp,
    grouped: boolean,
  ) {
    this.logs = new Map(rules.map((rule) => [rule.id, new FindingLog(grouped)]))
    this.#states = rules.map(() => new RunStates())
    this.#queue = new OutcomeQueue((waiting) => this.#apply(waiting, waiting.outcome))
  }

  plan(tool: string): SequencePlan {
    return sequencePlan(this.rules, tool, this.regExp)
  }

  call(
    plan: SequencePlan,
    run: TraceRun,
    call: ToolCall,
    callIndex: number,
    file: number,
    line: number,
    column: number,
  ): void {
    const queued = this.#queue.holds(run.index)
    if (plan.touches.length === 0 && !queued) return
    const outcome = outcomeOf(call)
    const known = !plan.needsOutcome || outcome !== undefined
    const waiting: WaitingCall = { plan, run, call, callIndex, file, line, column, outcome, known }
    // What waits may wait until the end of the input: only what the rules will look at is kept.
    if (queued || !known) this.#queue.add({ ...waiting, call: kept(call, plan) })
    else this.#apply(waiting, outcome)
  }

  result(run: TraceRun, callIndex: number, result: CallResult): void {
    this.#queue.result(run.index, callIndex, outcomeOf(result))
  }

  /** Ids of the rules that a trace broke; complete after `finish`. */
  brokenIn(run: number): string[] {
    return this.rules.flatMap(({ id }, index) => ((this.#states[index]!.flags(run) & broken) !== 0 ? [id] : []))
  }

  /** Asks every rule about every trace, now that no call can follow. */
  finish(runs: readonly TraceRun[], observers: readonly EvaluationObserver[]): RuleRow[] {
    this.#queue.drain()
    const rows = this.rules.map((rule) => ({
      rule: rule.id,
      applicable: 0,
      held: 0,
      violated: 0,
      notExercised: 0,
      notEvaluable: 0,
    }))
    for (const run of runs) {
      this.rules.forEach((rule, index) => {
        // Before the end is evaluated: a rule that only the end breaks has no call that broke it.
        const brokenAt = this.#brokenAt(index, run)
        const outcome = this.#end(rule, index, run)
        const row = rows[index] as (typeof rows)[number]
        // A run that never called a tool shows nothing about a rule, unless the rule demands a call.
        if (run.calls > 0 || outcome === 'violated') count(row, outcome)
        for (const observer of observers) observer.outcome?.(run, rule.id, outcome, brokenAt)
      })
    }
    return rows
  }

  #apply(waiting: WaitingCall, outcome: CallOutcome): void {
    const { run, call, callIndex } = waiting
    for (const touch of waiting.plan.touches) {
      const states = this.#states[touch.rule] as RunStates
      const flags = states.flags(run.index)
      if ((flags & broken) !== 0) continue
      let hits = touch.always
      let unsure = false
      for (const { bit, operand } of touch.conditional) {
        const match = operand.match(call, outcome)
        if (match === 'yes') hits |= bit
        else if (match === 'unknown') unsure = true
      }
      if (unsure) states.flag(run.index, unknown)
      if (this.#step(touch.rule, states, hits, run, callIndex)) this.#break(touch.rule, states, waiting)
    }
  }

  #step(index: number, states: RunStates, hits: number, run: TraceRun, callIndex: number): boolean {
    const rule = this.rules[index] as SequenceRule
    const state = this.#scratch
    states.load(run.index, state)
    const isBroken = ruleKinds[rule.type].step(state, hits, callIndex, rule)
    states.store(run.index, state)
    return isBroken
  }

  #break(index: number, states: RunStates, waiting: WaitingCall): void {
    const rule = this.rules[index] as SequenceRule
    const { run, call, callIndex, file, line, column } = waiting
    const kind = ruleKinds[rule.type]
    // An earlier call that could not be matched might have been the one that was missing.
    if ((states.flags(run.index) & unknown) !== 0 && !kind.certain) return
    states.flag(run.index, broken)
    // A broken rule is not asked again: its state holds the call that broke it.
    states.store(run.index, { phase: callIndex, mark: 0 })
    this.logs.get(rule.id)?.add(file, line, column, () => ({
      rule: rule.id,
      tool: kind.closesWindow ? undefined : call.tool,
      trace: run.trace,
      callIndex,
      file,
      line,
      column,
      policyAt: rule.at,
      detail: kind.broken(rule, truncate(call.tool, maxToolName)),
    }))
  }

  #brokenAt(index: number, run: TraceRun): number | undefined {
    const states = this.#states[index] as RunStates
    if ((states.flags(run.index) & broken) === 0) return undefined
    states.load(run.index, this.#scratch)
    return this.#scratch.phase
  }

  #end(rule: SequenceRule, index: number, run: TraceRun): Outcome {
    const states = this.#states[index] as RunStates
    const kind = ruleKinds[rule.type]
    const flags = states.flags(run.index)
    if ((flags & broken) !== 0) return 'violated'
    if ((flags & unknown) !== 0) return 'not-evaluable'
    states.load(run.index, this.#scratch)
    const outcome = kind.end(this.#scratch, rule)
    if (outcome === 'violated') {
      states.flag(run.index, broken)
      const { lastFile: file, lastLine: line, lastColumn: column } = run
      this.logs.get(rule.id)?.add(file, line, column, () => ({
        rule: rule.id,
        trace: run.trace,
        file,
        line,
        column,
        policyAt: rule.at,
        detail: kind.broken(rule, undefined),
      }))
    }
    return outcome
  }
}

function kept({ trace, tool, args }: ToolCall, plan: SequencePlan): ToolCall {
  return { trace, tool, args: plan.needsArguments ? args : undefined }
}

function count(row: { -readonly [K in keyof RuleRow]: RuleRow[K] }, outcome: Outcome): void {
  switch (outcome) {
    case 'held':
      row.held++
      row.applicable++
      break
    case 'violated':
      row.violated++
      row.applicable++
      break
    case 'not-exercised':
      row.notExercised++
      break
    case 'not-evaluable':
      row.notEvaluable++
      break
  }
}
