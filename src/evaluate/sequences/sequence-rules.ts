import { type MessageName, messageNames } from '../../model/message-names.js'
import type { EvaluationObserver, Outcome, RuleRow } from '../../model/outcome.js'
import type { SequenceRule } from '../../model/policy.js'
import type { RelatedCall } from '../../model/related-call.js'
import type { CallResult, ToolCall, TraceMessage, TraceRun, TraceRuns } from '../../model/trace.js'
import { offTrack } from '../../rules/expect.js'
import { ruleKinds } from '../../rules/index.js'
import { keyedMachine } from '../../rules/keyed/index.js'
import { type EarlierCall, placeOfTick } from '../../rules/keyed/keyed-rule.js'
import { sayMessages } from '../../rules/message-words.js'
import type { RuleKind, RuleOf, RuleState } from '../../rules/rule.js'
import { truncate } from '../../text/truncate.js'
import type { CallEnd, CallFacts, MissingFact } from '../conditions/call-facts.js'
import { asksForTurns } from '../conditions/condition-tools.js'
import { type ExpectTouch, newExpectation } from '../expect/expect-touch.js'
import type { Expectation } from '../expect/expectation.js'
import type { RunFacts } from '../facts/fact-log.js'
import { FindingLog } from '../findings/finding-log.js'
import { maxToolName } from '../findings/finding-message.js'
import type { Tallying } from '../findings/finding-tally.js'
import { type RawFinding, rawFinding } from '../findings/raw-finding.js'
import { type RunTest, runTest } from './applies-to-run.js'
import { type AskedMessages, askedMessages, isAskedOfWords, lacksMessages, standsWithout } from './asked-messages.js'
import { KeyedRules, type Standing } from './keyed-rules.js'
import type { KeyedTouch, RuleTools } from './keyed-touch.js'
import { MessagePlaces } from './message-places.js'
import { endOf, OutcomeQueue, type WaitingCall } from './outcome-queue.js'
import { ParallelCalls } from './parallel-calls.js'
import { PossibleStates } from './possible-states.js'
import { relatedCalls } from './related-calls.js'
import { RunStates } from './run-states.js'
import { standingOf } from './run-totals.js'
import { type SequencePlan, sequencePlan, type Touch } from './sequence-plan.js'

const broken = 1
/** The rule is in one of several states for the trace: see `PossibleStates`. */
const unsure = 2
/** Of keyed rules: some way of filling in what is not known breaks it; a bound was passed, so that nothing is certain. */
const mayBeBroken = 4
const isFull = 8
/** Of rules that go on after they were broken. */
const wasBroken = 16

const noCalls: readonly RelatedCall[] = []
const noWhy: Why = {}

/** In place of the call that a state names. */
const untouched = -1

/** Where a rule asked for a fact that is not there. */
export interface OpenQuestion {
  readonly fact: MissingFact
  readonly tool: string
  readonly file: number
  readonly line: number
  readonly column: number
}

/** Where what was asked for and is not there is reported. */
export interface MissingFacts {
  /** Of a call: arguments, or a result. */
  ofCall(fact: MissingFact, rule: SequenceRule, waiting: WaitingCall): void
  /** What left a rule open in a trace, once all is read. */
  ofRule(rule: SequenceRule, question: OpenQuestion): void
  /** The rule is not evaluable in the run. */
  undecided(rule: SequenceRule, run: TraceRun): void
  /** What is known of a run besides its calls, once all is read. */
  factsOf(run: TraceRun): RunFacts
}

/** UTF-16 units kept of the final answer of a run. */
const maxFinal = 65_536

/** Sentences remembered: a trace makes up any number of names. */
const maxSentences = 10_000

/** Facts that are said once a tool, as they are met. */
const saidOfTools: ReadonlySet<MissingFact> = new Set(['arguments', 'whole arguments', 'result'])

/** Runs all sequence rules over interleaved traces, keeping two numbers and two flags per rule and trace where all is known. */
export class SequenceRules {
  /** By rule id. */
  readonly logs: ReadonlyMap<string, FindingLog>
  readonly #states: readonly RunStates[]
  /** By rule, then trace: only of those in which something that a rule asks for was not recorded. */
  readonly #possible: readonly Map<number, PossibleStates>[]
  /** By rule, then trace: what the rule could not be decided without. */
  readonly #open: readonly Map<number, OpenQuestion>[]
  /** By rule, then trace: how the run fares against expected calls. */
  readonly #expectations: readonly Map<number, Expectation>[]
  /** By rule: whether it is about a run, for rules that are not about all of them. */
  readonly #applies: readonly (RunTest | undefined)[]
  /** By rule, then trace: findings that wait until it is known whether the rule is about the run. */
  readonly #held: readonly Map<number, RawFinding>[]
  /** By rule: what it asks of messages. */
  readonly #asked: readonly (AskedMessages | undefined)[]
  readonly #messagePlans: ReadonlyMap<MessageName, SequencePlan>
  readonly #said = new MessagePlaces()
  /** By trace: the last words of the agent so far. */
  readonly #finals = new Map<number, WaitingCall>()
  readonly #keyed = new KeyedRules()
  /** By rule id and trace: the first call that broke a rule which goes on, and the tools that did. */
  readonly #brokenFor = new Map<string, { readonly at: number; readonly tools: Set<string> }>()
  /** By rule and tool: what a finding says. */
  readonly #sentences = new Map<string, string>()
  readonly #standing: Standing = { best: 0, worst: 0, mayBeBroken: false }
  readonly #queue: OutcomeQueue
  /** Absent if no rule asks which calls were made in one turn. */
  readonly #parallel: ParallelCalls | undefined
  /** What explains that the end of the trace broke the rule that was asked last. */
  #ended = noCalls
  readonly #scratch: RuleState = { phase: 0, mark: 0, call: 0 }

  constructor(
    readonly rules: readonly SequenceRule[],
    readonly tools: RuleTools,
    grouped: Tallying,
    readonly missing: MissingFacts,
  ) {
    this.logs = new Map(rules.map((rule) => [rule.id, new FindingLog(grouped)]))
    this.#states = rules.map(() => new RunStates())
    this.#possible = rules.map(() => new Map())
    this.#open = rules.map(() => new Map())
    this.#applies = rules.map(({ when }) => when && runTest(when, tools))
    this.#held = rules.map(() => new Map())
    this.#expectations = rules.map(() => new Map())
    this.#asked = rules.map(askedMessages)
    const asks = this.#asked.some((asked) => asked !== undefined)
    this.#messagePlans = new Map(
      (asks ? messageNames : []).map((message) => [message, sequencePlan(rules, { message }, tools)] as const),
    )
    this.#parallel = asksForTurns(rules) ? new ParallelCalls() : undefined
    this.#queue = new OutcomeQueue((waiting) => this.#apply(waiting))
  }

  /** Keys that are kept of all traces. */
  get keys(): number {
    return this.#keyed.keys
  }

  plan(tool: string): SequencePlan {
    return sequencePlan(this.rules, tool, this.tools)
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
    const isAsked = plan.touches.length + plan.keyed.length + plan.expects.length > 0
    if (!isAsked && this.#parallel === undefined && !this.#queue.holds(run.index)) return
    const { result, phase, durationMs } = call
    const end = endOf(call)
    const known = !plan.waits || end !== undefined || phase === 'unclear'
    const order = callIndex + this.#said.before(run.index)
    // Every property by name: spreading some in takes longer than all that follows.
    const waiting: WaitingCall = {
      plan,
      run,
      call,
      callIndex,
      order,
      file,
      line,
      column,
      end,
      result,
      phase,
      durationMs,
      known,
      parallel: undefined,
      inTurn: false,
    }
    if (this.#parallel?.take(run.index, call, file, waiting, plan.waitsForTurn)) this.#queue.release(run.index)
    // What waits may wait until the end of the input: only what the rules will look at is kept.
    if (!known || waiting.inTurn || this.#queue.holds(run.index))
      this.#queue.add(Object.assign(waiting, kept(call, plan)))
    else if (isAsked) this.#apply(waiting)
  }

  message(run: TraceRun, message: TraceMessage, file: number, line: number, column: number): void {
    if (this.#messagePlans.size === 0) return
    const said = this.#say(message.role === 'user' ? '@user' : '@assistant', run, message, file, line, column)
    if (message.role === 'assistant' && this.#plans('@final')) this.#finals.set(run.index, this.#final(said, message))
  }

  #plans(name: MessageName): boolean {
    const plan = this.#messagePlans.get(name)
    return plan !== undefined && plan.touches.length + plan.keyed.length > 0
  }

  #say(name: MessageName, run: TraceRun, message: TraceMessage, file: number, line: number, column: number) {
    const plan = this.#messagePlans.get(name) as SequencePlan
    const { trace, timestamp, text } = message
    const order = run.calls + this.#said.before(run.index)
    this.#said.add(run.index, order)
    const said: WaitingCall = {
      ...{ plan, run, call: { trace, tool: name, args: { text }, timestamp }, isMessage: true },
      ...{ callIndex: run.calls - 1, order, file, line, column },
      ...{ end: undefined, result: undefined, phase: undefined, durationMs: undefined, known: true },
      ...{ parallel: undefined, inTurn: false },
    }
    if (!this.#plans(name)) return said
    if (this.#queue.holds(run.index)) this.#queue.addMessage({ ...said, ...kept(said.call, plan) })
    else this.#apply(said)
    return said
  }

  /** One text a trace is kept, and of that the beginning. */
  #final(said: WaitingCall, { trace, text, timestamp }: TraceMessage): WaitingCall {
    const isCut = text.length > maxFinal
    const args = { text: isCut ? text.slice(0, maxFinal) : text }
    const call = { trace, tool: '@final', args, timestamp, ...(isCut && { truncated: ['/args/text'] }) }
    return { ...said, plan: this.#messagePlans.get('@final') as SequencePlan, call }
  }

  result(run: TraceRun, callIndex: number, result: CallResult): void {
    this.#queue.result(run.index, callIndex, result)
  }

  /** Ids of the rules that a trace broke; complete after `finish`. */
  brokenIn(run: number): string[] {
    const isBroken = (index: number) => (this.#states[index]!.flags(run) & (broken | wasBroken)) !== 0
    return [...new Set(this.rules.flatMap(({ id }, index) => (isBroken(index) ? [id] : [])))]
  }

  /** Asks every rule about every trace, now that no call can follow. */
  finish(runs: TraceRuns, observers: readonly EvaluationObserver[]): RuleRow[] {
    this.#parallel?.end()
    this.#queue.drain()
    for (const [run, final] of this.#finals) {
      const { calls } = final.run
      this.#apply({ ...final, callIndex: calls - 1, order: calls + this.#said.before(run) })
    }
    const groups = groupsOf(this.rules)
    const rows = groups.map(({ id }) => ({
      rule: id,
      applicable: 0,
      held: 0,
      violated: 0,
      notExercised: 0,
      notEvaluable: 0,
    }))
    for (const run of runs) {
      for (let place = 0; place < groups.length; place++) {
        const { id, members } = groups[place] as Group
        const { outcome, at } = this.#worst(members, run)
        // A run that never called a tool shows nothing about a rule, unless the rule demands a call.
        const isAsked = run.calls > 0 || members.some((index) => this.#isAskedOfWords(index))
        if (isAsked || outcome === 'violated') count(rows[place] as (typeof rows)[number], outcome)
        for (const observer of observers) observer.outcome?.(run, id, outcome, at)
      }
    }
    return rows
  }

  #worst(members: readonly number[], run: TraceRun): Concluded {
    let worst = this.#concluded(members[0] as number, run)
    for (let at = 1; at < members.length; at++) worst = worse(worst, this.#concluded(members[at] as number, run))
    return worst
  }

  #isAskedOfWords(index: number): boolean {
    return this.#asked[index] !== undefined && isAskedOfWords(this.rules[index] as SequenceRule)
  }

  #concluded(index: number, run: TraceRun): Concluded {
    const rule = this.rules[index] as SequenceRule
    // Before the end is evaluated: a rule that only the end breaks has no call that broke it.
    const at = this.#brokenAt(index, run)
    const outcome = this.#settle(rule, index, run, this.#end(rule, index, run))
    const open = outcome === 'not-evaluable' ? this.#open[index]?.get(run.index) : undefined
    if (open !== undefined) this.missing.ofRule(rule, open)
    if (outcome === 'not-evaluable') this.missing.undecided(rule, run)
    return { outcome, at: outcome === 'violated' ? at : undefined }
  }

  /** The outcome of a rule in a run that it may not be about. */
  #settle(rule: SequenceRule, index: number, run: TraceRun, outcome: Outcome): Outcome {
    const isAbout = this.#applies[index]?.(run) ?? true
    const applies = isAbout === true ? this.#isDecided(rule, index, run, outcome) : isAbout
    const held = this.#held[index]?.get(run.index)
    if (held !== undefined) this.#held[index]?.delete(run.index)
    if (applies === true) {
      if (held !== undefined) this.logs.get(rule.id)?.add(held.file, held.line, held.column, () => held)
      return outcome
    }
    this.#states[index]?.unflag(run.index, broken)
    if (applies === false || (outcome === 'not-exercised' && applies !== 'messages')) return 'not-exercised'
    const { lastFile: file, lastLine: line, lastColumn: column } = run
    this.#open[index]?.set(run.index, { fact: applies, tool: '', file, line, column })
    return 'not-evaluable'
  }

  /** Whether what was not recorded of messages leaves the outcome as it is; false if a run of messages is not asked. */
  #isDecided(rule: SequenceRule, index: number, run: TraceRun, outcome: Outcome): boolean | MissingFact {
    const asked = this.#asked[index]
    if (asked === undefined) return true
    if (run.calls === 0 && this.#held[index]?.has(run.index) && !isAskedOfWords(rule)) return false
    return lacksMessages(asked, run) && !standsWithout(asked, outcome, run) ? 'messages' : true
  }

  #log(index: number, run: TraceRun, file: number, line: number, column: number, make: () => RawFinding): void {
    const isOpen = this.#applies[index] !== undefined || this.#asked[index] !== undefined
    if (isOpen) this.#held[index]?.set(run.index, make())
    else this.logs.get((this.rules[index] as SequenceRule).id)?.add(file, line, column, make)
  }

  #apply(waiting: WaitingCall): void {
    const { run } = waiting
    for (const touch of waiting.plan.touches) {
      const states = this.#states[touch.rule] as RunStates
      const flags = states.flags(run.index)
      if ((flags & broken) !== 0) continue
      if (touch.conditional.length === 0) this.#take(touch, states, touch.definite, flags, waiting)
      else {
        const ways = waysToMatch(touch, waiting)
        if (ways.length > 1)
          this.#report(
            touch.rule,
            new Set(touch.conditional.flatMap(({ operand }) => operand.missing(waiting))),
            waiting,
          )
        this.#take(touch, states, ways, flags, waiting)
        if (ways.length === 1) this.#miss(touch, states, ways[0] as number, waiting)
      }
    }
    for (const touch of waiting.plan.keyed) this.#takeKeyed(touch, waiting)
    for (const touch of waiting.plan.expects) this.#expect(touch, waiting)
  }

  /** Remembers a call of a tool that the rule asks for, which did not meet the conditions. */
  #miss(
    { kind, conditional }: Touch,
    states: RunStates,
    hits: number,
    { run, callIndex, isMessage }: WaitingCall,
  ): void {
    const { explainsMissed: bit } = kind
    if (bit === undefined || (hits & bit) !== 0 || isMessage || (states.flags(run.index) & broken) !== 0) return
    if (!conditional.some((each) => each.bit === bit)) return
    states.load(run.index, this.#scratch)
    this.#scratch.call = callIndex + 1
    states.store(run.index, this.#scratch)
  }

  #takeKeyed(touch: KeyedTouch, waiting: WaitingCall): void {
    const { index: run } = waiting.run
    const states = this.#states[touch.rule] as RunStates
    const flags = states.flags(run)
    if ((flags & (broken | isFull)) !== 0) return
    const standing = this.#load(states, run, flags)
    const step = this.#keyed.step(touch, this.rules[touch.rule] as SequenceRule, standing, waiting)
    this.#scratch.phase = standing.best
    this.#scratch.mark = standing.worst
    this.#scratch.call = 0
    states.store(run, this.#scratch)
    if (standing.mayBeBroken) states.flag(run, mayBeBroken)
    if (step.isFull) states.flag(run, isFull)
    if (step.missing.length > 0) this.#report(touch.rule, new Set(step.missing), waiting)
    if (!step.broken) return
    const related = this.#located(waiting.run, step.earlier)
    if (this.rules[touch.rule]?.part?.perTool) this.#breakForTool(touch.rule, states, waiting, related)
    else this.#break(touch.rule, states, waiting, { related })
  }

  /** Goes on, because each tool is a finding of its own. */
  #breakForTool(index: number, states: RunStates, waiting: WaitingCall, related: readonly RelatedCall[]): void {
    const rule = this.rules[index] as SequenceRule
    const { run, call, callIndex } = waiting
    states.flag(run.index, wasBroken)
    const known = this.#brokenFor.get(`${rule.id} ${run.index}`)
    if (known?.tools.has(call.tool)) return
    if (known) known.tools.add(call.tool)
    else this.#brokenFor.set(`${rule.id} ${run.index}`, { at: callIndex, tools: new Set([call.tool]) })
    this.#find(index, waiting, { related })
  }

  /** What was said is not a call. */
  #located({ index }: TraceRun, earlier: readonly EarlierCall[]): readonly RelatedCall[] {
    return earlier.flatMap(({ tick, reason }) => {
      if (tick === 0) return []
      const callIndex = this.#said.callAt(index, placeOfTick(tick) - 1)
      return callIndex === undefined ? [] : [{ callIndex, reason }]
    })
  }

  #load(states: RunStates, run: number, flags: number): Standing {
    states.load(run, this.#scratch)
    const standing = this.#standing
    standing.best = this.#scratch.phase
    standing.worst = this.#scratch.mark
    standing.mayBeBroken = (flags & mayBeBroken) !== 0
    return standing
  }

  #expect(touch: ExpectTouch, waiting: WaitingCall): void {
    const { index } = waiting.run
    const states = this.#states[touch.rule] as RunStates
    if ((states.flags(index) & broken) !== 0) return
    const rule = this.rules[touch.rule] as RuleOf<'expect'>
    const known = this.#expectations[touch.rule] as Map<number, Expectation>
    const expectation = known.get(index) ?? newExpectation(rule)
    known.set(index, expectation)
    const candidates = touch.candidates(waiting)
    if (candidates.missing.length > 0) this.#report(touch.rule, new Set(candidates.missing), waiting)
    const tool = truncate(waiting.call.tool, maxToolName)
    if (expectation.take(candidates))
      this.#break(touch.rule, states, waiting, { detail: offTrack(rule, tool, expectation.progress) })
  }

  /** Lets a rule see a call, in each way in which it may have matched. */
  #take(
    { rule: index, kind }: Touch,
    states: RunStates,
    ways: readonly number[],
    flags: number,
    waiting: WaitingCall,
  ): void {
    const { run, callIndex } = waiting
    const rule = this.rules[index] as SequenceRule
    const state = this.#scratch
    if ((flags & unsure) === 0) {
      states.load(run.index, state)
      if (ways.length === 1) {
        const { call } = state
        if (waiting.isMessage) state.call = untouched
        const isBroken = kind.step(state, ways[0] as number, callIndex, rule)
        // What was said is not a call.
        if (waiting.isMessage) state.call = state.call === untouched ? call : 0
        states.store(run.index, state)
        if (isBroken) this.#break(index, states, waiting, { related: earlierOf(kind, state) })
        return
      }
      states.flag(run.index, unsure)
      this.#possible[index]?.set(run.index, new PossibleStates({ ...state }))
    }
    const possible = this.#possible[index]?.get(run.index)
    if (!possible?.step(kind, rule, ways, callIndex)) return
    this.#possible[index]?.delete(run.index)
    this.#break(index, states, waiting)
  }

  /** Arguments and results that are missing are said at once; of the rest only what leaves the rule open in the end. */
  #report(rule: number, facts: ReadonlySet<MissingFact>, waiting: WaitingCall): void {
    // What a rule that is not about the run would have asked for is not missing.
    if (this.#applies[rule]?.(waiting.run) === false) return
    const { run, call, file, line, column, isMessage } = waiting
    for (const met of facts) {
      const fact = isMessage && met === 'whole arguments' ? 'whole message' : met
      if (saidOfTools.has(fact) && !isMessage) this.missing.ofCall(fact, this.rules[rule] as SequenceRule, waiting)
      else if (!this.#open[rule]?.has(run.index))
        this.#open[rule]?.set(run.index, { fact, tool: call.tool, file, line, column })
    }
  }

  #break(index: number, states: RunStates, waiting: WaitingCall, why = noWhy): void {
    const { run, callIndex, isMessage } = waiting
    states.flag(run.index, broken)
    // A broken rule is not asked again: its state holds the call that broke it.
    states.store(run.index, { phase: isMessage ? -1 : callIndex, mark: 0, call: 0 })
    this.#find(index, waiting, why)
  }

  #find(index: number, waiting: WaitingCall, { detail, related = noCalls }: Why): void {
    const rule = this.rules[index] as SequenceRule
    const { run, call, callIndex, file, line, column, isMessage } = waiting
    const kind = ruleKinds[rule.type]
    const limit = rule.part?.limit
    const tool = kind.closesWindow || limit !== undefined ? undefined : call.tool
    this.#log(index, run, file, line, column, () =>
      rawFinding(rule.id, tool, file, line, column, {
        trace: run.trace,
        callIndex: isMessage ? undefined : callIndex,
        related: relatedCalls(related, isMessage ? undefined : callIndex),
        source: call.source,
        policyAt: rule.at,
        key: limit,
        detail: this.#says(index, detail, limit === undefined ? call.tool : undefined),
      }),
    )
  }

  /** Made once for all findings of a rule about one tool. */
  #says(index: number, detail: string | undefined, tool: string | undefined): string {
    const isAbout = this.#asked[index] !== undefined
    if (detail !== undefined) return sayMessages(detail, isAbout)
    const key = `${index} ${tool}`
    const known = this.#sentences.get(key)
    if (known !== undefined) return known
    const rule = this.rules[index] as SequenceRule
    const name = tool === undefined ? undefined : truncate(tool, maxToolName)
    const sentence = sayMessages(ruleKinds[rule.type].broken(rule, name), isAbout)
    if (this.#sentences.size < maxSentences) this.#sentences.set(key, sentence)
    return sentence
  }

  #brokenAt(index: number, run: TraceRun): number | undefined {
    const states = this.#states[index] as RunStates
    if ((states.flags(run.index) & wasBroken) !== 0)
      return this.#brokenFor.get(`${this.rules[index]?.id} ${run.index}`)?.at
    if ((states.flags(run.index) & broken) === 0) return undefined
    states.load(run.index, this.#scratch)
    return this.#scratch.phase < 0 ? undefined : this.#scratch.phase
  }

  #end(rule: SequenceRule, index: number, run: TraceRun): Outcome {
    const states = this.#states[index] as RunStates
    const kind = ruleKinds[rule.type]
    const flags = states.flags(run.index)
    if ((flags & (broken | wasBroken)) !== 0) return 'violated'
    this.#ended = noCalls
    const outcome = this.#endOf(index, run, states, flags, kind)
    if (outcome === 'violated') {
      states.flag(run.index, broken)
      const { lastFile: file, lastLine: line, lastColumn: column } = run
      const limit = rule.part?.limit
      const related = relatedCalls(this.#ended, undefined)
      this.#log(index, run, file, line, column, () =>
        rawFinding(rule.id, undefined, file, line, column, {
          trace: run.trace,
          related,
          policyAt: rule.at,
          key: limit,
          detail: this.#says(index, this.#expectation(index, run, rule), undefined),
        }),
      )
    }
    return outcome
  }

  /** Which expected call was not made. */
  #expectation(index: number, run: TraceRun, rule: SequenceRule): string | undefined {
    if (rule.type !== 'expect') return undefined
    const { progress } = this.#expectations[index]?.get(run.index) ?? newExpectation(rule)
    return offTrack(rule, undefined, progress)
  }

  #endOf(index: number, run: TraceRun, states: RunStates, flags: number, kind: RuleKind): Outcome {
    const rule = this.rules[index] as SequenceRule
    const machine = keyedMachine(rule)
    if (machine) {
      if ((flags & isFull) !== 0) return 'not-evaluable'
      const whole = standingOf(rule, run, (each) => this.missing.factsOf(each))
      if (whole === 'held' || whole === 'violated') return whole
      const standing = this.#load(states, run.index, flags)
      const fact = whole ?? this.#keyed.unrecorded(rule, standing, run)
      const { lastFile: file, lastLine: line, lastColumn: column } = run
      if (fact !== undefined) this.#open[index]?.set(run.index, { fact, tool: '', file, line, column })
      if (whole) return 'not-evaluable'
      const end = this.#keyed.end(rule, machine, standing)
      if (end === 'violated') this.#ended = this.#located(run, this.#keyed.earlierOf(standing))
      return end ?? 'not-evaluable'
    }
    if (rule.type === 'expect')
      return (this.#expectations[index]?.get(run.index) ?? newExpectation(rule)).end() ?? 'not-evaluable'
    if ((flags & unsure) !== 0) return this.#possible[index]?.get(run.index)?.end(kind, rule) ?? 'not-evaluable'
    states.load(run.index, this.#scratch)
    const end = kind.end(this.#scratch, rule)
    if (end === 'violated') this.#ended = earlierOf(kind, this.#scratch)
    return end
  }
}

/** What a finding says besides what its rule says. */
interface Why {
  readonly detail?: string
  readonly related?: readonly RelatedCall[]
}

function earlierOf({ earlier: reason }: RuleKind, { call }: RuleState): readonly RelatedCall[] {
  return reason === undefined || call === 0 ? noCalls : [{ callIndex: call - 1, reason }]
}

interface Concluded {
  readonly outcome: Outcome
  readonly at: number | undefined
}

interface Group {
  readonly id: string
  readonly members: number[]
}

/** Rules by id: those of other sections share one. */
function groupsOf(rules: readonly SequenceRule[]): readonly Group[] {
  const groups = new Map<string, Group>()
  rules.forEach(({ id }, index) => {
    const group = groups.get(id)
    if (group) group.members.push(index)
    else groups.set(id, { id, members: [index] })
  })
  return [...groups.values()]
}

const ranks: readonly Outcome[] = ['violated', 'not-evaluable', 'held', 'not-exercised']

/** Of several rules under one id, what is to be said of it; of two that are broken, the earlier call. */
function worse(a: Concluded, b: Concluded): Concluded {
  const difference = ranks.indexOf(a.outcome) - ranks.indexOf(b.outcome)
  if (difference !== 0) return difference < 0 ? a : b
  return (b.at ?? Number.POSITIVE_INFINITY) < (a.at ?? Number.POSITIVE_INFINITY) ? b : a
}

const ends: readonly CallEnd[] = ['success', 'error', 'denied']

/**
 * The operands that a call matches, as bits, in each way in which what was not recorded may have been. Rules look at two
 * operands at most, or at the next one and at any beyond it: of several unknown ones each alone is enough.
 */
function waysToMatch(touch: Touch, facts: CallFacts): readonly number[] {
  if (!touch.needsOutcome || facts.end !== undefined) return waysOf(touch, facts)
  const { call, result, phase, durationMs, parallel } = facts
  const given = (end: CallEnd): CallFacts => ({ call, end, isPresumed: true, result, phase, durationMs, parallel })
  return [...new Set(ends.flatMap((end) => waysOf(touch, given(end))))]
}

function waysOf({ always, conditional }: Touch, facts: CallFacts): readonly number[] {
  let hits = always
  let open: number[] | undefined
  for (const { bit, operand } of conditional) {
    const match = operand.match(facts)
    if (match === 'yes') hits |= bit
    else if (match === 'unknown') open = [...(open ?? []), bit]
  }
  if (open === undefined) return [hits]
  const all = open.reduce((bits, bit) => bits | bit, hits)
  return [...new Set([hits, ...open.map((bit) => hits | bit), all])]
}

function kept(call: ToolCall, plan: SequencePlan): Pick<WaitingCall, 'call' | 'result'> {
  const { trace, tool, args, truncated, agent, server, timestamp, phase, source, turn, usage } = call
  const named = { trace, tool, agent, server, timestamp, phase, truncated, source, turn, usage }
  return {
    call: plan.needsArguments ? { ...named, args } : named,
    result: plan.needsResult ? call.result : undefined,
  }
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
