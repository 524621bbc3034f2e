import type { Condition, PathStep } from './condition.js'
import type { ExactNumber } from './exact-number.js'
import type { ExactSum } from './exact-sum.js'
import type { Level } from './finding.js'
import type { JsonObject, JsonValue } from './json.js'
import type { Key, KeyPart, Window } from './keys.js'
import type { Located, Location } from './location.js'

/** A policy in its one normal form, whatever dialect it was written in. Maps keep the order of the document. */
export interface Policy {
  /** The preset that stands in where a repository has no policy. */
  readonly preset?: string | undefined
  /** The file as the user would name it, relative to the workspace; absent for a policy given as an object. */
  readonly file?: string | undefined
  readonly name: string
  /** As written, after normalising numbers to text: `"2.0"`, `"1.0"`, `""`. */
  readonly version: string
  /** `sha256:` + SHA-256 of the RFC 8785 form of the document as parsed, before normalisation. */
  readonly digest: string
  readonly tools: ToolLists
  /** tool → classes, as in `sink:network`. */
  readonly toolClasses: ReadonlyMap<string, readonly string[]>
  /** tool (exact name) → everything its arguments must satisfy. A tool named here is constrained. */
  readonly constraints: ReadonlyMap<string, readonly ArgumentConstraint[]>
  /** `schemas["*"]`: what the arguments of every tool without an entry of its own in `schemas` must satisfy. */
  readonly otherConstraints?: readonly ArgumentConstraint[] | undefined
  /** Shared definitions of the schemas, `{}` if none. */
  readonly definitions: JsonObject
  readonly unconstrainedTools: Located<'warn' | 'deny' | 'allow'>
  /** Calls per trace; a call beyond it is `E_RATE_LIMIT`. The smallest of the limits the policy states. */
  readonly maxToolCalls?: Located<number> | undefined
  /** alias → members (names or patterns). */
  readonly aliases: ReadonlyMap<string, readonly string[]>
  readonly sequences: readonly SequenceRule[]
  /** rule id or code → level; wins over a rule's own level. */
  readonly levels: ReadonlyMap<string, Located<Level>>
  /** rule id or code → share of applicable traces, 0–1, that may break it. A rule's own `tolerate` is folded in here. */
  readonly tolerate: ReadonlyMap<string, Located<number>>
  readonly coverage: CoveragePolicy
  /** Absent: findings in repeats of a case count as any others. */
  readonly cases?: readonly CaseGate[] | undefined
  readonly waivers: readonly Waiver[]
  /** Arguments (dot paths) whose values timelines of traces show, in every call. */
  readonly showArgs: readonly string[]
}

/** What the author of an entry says to those who read a finding about it. Neither enters fingerprints. */
export interface Advice {
  /** What to do, in the author's words. */
  readonly message?: string | undefined
  /** A page about it: an address of http or https. */
  readonly help?: string | undefined
}

/** A name or pattern of tools that must not be called. */
export interface DenyEntry extends Located<string>, Advice {
  /** The default is error. */
  readonly level?: Level | undefined
}

/** What one file allows. */
export type AllowList = Pick<ToolLists, 'allow' | 'allowAt' | 'allowClasses'>

/** Tool-name patterns and classes. An absent `allow` and `allowClasses` allow everything; a present, empty one allows nothing. */
export interface ToolLists {
  readonly allow?: readonly Located<string>[] | undefined
  /** Where the list that allows begins (`allow:`, else `allow_classes:`): the place of what a call that is not allowed breaks. */
  readonly allowAt?: Location | undefined
  readonly allowClasses?: readonly Located<string>[] | undefined
  /** The lists of files that the policy extends: a call must pass each of them. */
  readonly alsoAllow?: readonly AllowList[] | undefined
  readonly deny: readonly DenyEntry[]
  readonly denyClasses: readonly Located<string>[]
}

/** One JSON Schema that a tool's arguments must satisfy. */
export interface ArgumentConstraint extends Advice {
  readonly origin: 'schemas' | 'require_args' | 'arg_constraints' | 'constraints'
  /** `false` and `true` are schemas too. */
  readonly schema: JsonValue
  readonly at?: Location | undefined
  /** The default is error. */
  readonly level?: Level | undefined
}

/** Which calls an operand of a sequence rule means: any of its terms. */
export interface Selector {
  /** As written, any-of joined with `|`: the operand's name in rule ids and messages. */
  readonly label: string
  readonly terms: readonly SelectorTerm[]
  /** Each of these is called, in any order; `terms` are then those of all of them. */
  readonly all?: readonly Selector[] | undefined
}

export interface SelectorTerm {
  /** As written, of a term among several; absent where the selector's says it. */
  readonly label?: string | undefined
  /** Names or patterns, aliases already replaced by their members. */
  readonly tools: readonly string[]
  /** All must match; empty = any arguments. */
  readonly argsMatch: readonly ArgumentMatch[]
  /** `error` is met by denied calls too, `denied` by those alone. */
  readonly outcome?: 'success' | 'error' | 'denied' | undefined
  readonly conditions?: readonly Condition[] | undefined
  /** Calls that one of these means are not meant. */
  readonly except?: readonly SelectorTerm[] | undefined
  /** Where a call of the term has the value that a rule holds once for each of. */
  readonly key?: Key | undefined
}

/** Whether a term means every call of its tools. */
export function isUnconditional({ argsMatch, outcome, conditions, except }: SelectorTerm): boolean {
  return argsMatch.length === 0 && outcome === undefined && conditions === undefined && except === undefined
}

/** `pattern` (a regular expression) is searched in the argument: in its text if it is a string, else in its JSON. */
export interface ArgumentMatch {
  readonly arg: string
  readonly pattern: string
}

/** What rules that look at more than names and order may say besides. */
export interface Keyed {
  /** The rule holds once for each value that the keys of its terms read. */
  readonly same?: true | undefined
  readonly within?: Window | undefined
  /** A call that makes the rule forget: the key, else everything. */
  readonly reset?: Selector | undefined
}

/** Which runs a rule is about: all parts hold of the run. */
export interface RunSelector {
  /** Names or patterns of cases, any of which. */
  readonly cases?: readonly string[] | undefined
  /** The same, of the run's `meta.agent`. */
  readonly agents?: readonly string[] | undefined
  readonly meta: readonly MetaCondition[]
}

/** What one value of the run's metadata must satisfy. */
export interface MetaCondition {
  readonly name: string
  readonly schema: JsonValue
  /** The schema in words. */
  readonly says: string
}

/** A rule that another section is short for. */
export interface RulePart {
  /** A limit of `limits`, by name: what its findings are distinguished by. */
  readonly limit?: string | undefined
  /** Broken once for each tool that breaks it. */
  readonly perTool?: true | undefined
}

/** The ids of rules, each once: their rows in a result. */
export function ruleIds({ sequences }: Pick<Policy, 'sequences'>): readonly string[] {
  return [...new Set(sequences.map(({ id }) => id))]
}

export interface RuleHead extends Advice {
  /** Unique within the policy: the rule's own id, or the default one (which holds no numbers), with `#2` if taken. */
  readonly id: string
  readonly at?: Location | undefined
  /** Of rules that other sections are short for: several with one code as their id, and one row. */
  readonly part?: RulePart | undefined
  /** The level the rule's entry states; the default is error. */
  readonly level?: Level | undefined
  /** The author's own sentence about the rule, if any. */
  readonly description?: string | undefined
  /** Absent: every run. Other runs do not exercise the rule. */
  readonly when?: RunSelector | undefined
  /** The same, in traces that broke this rule. */
  readonly showArgs?: readonly string[] | undefined
}

export interface BeforeRule extends Keyed {
  readonly type: 'before'
  readonly first: Selector
  readonly then: Selector
  /** Calls of `then` that one call of `first` lets pass. Absent: any number. */
  readonly uses?: number | undefined
  /** Calls of `first` that must come before; with `distinct`, of so many different values. */
  readonly count?: number | undefined
  readonly distinct?: KeyPart | undefined
  /** A call of `then` without the value that must be the same has nothing that could pay for it. */
  readonly demandsKey?: true | undefined
}

export interface MaxCallsRule extends Keyed {
  readonly type: 'max_calls'
  readonly tool: Selector
  readonly max: number
  /** Different values are counted instead of calls. */
  readonly distinct?: KeyPart | undefined
  /** Only calls in a row are counted. */
  readonly streak?: true | undefined
}
/** How the calls of a run are compared with the expected ones. */
export type ExpectMode = 'strict' | 'in_order' | 'unordered' | 'superset' | 'subset'

/** One expected call. */
export interface ExpectedCall {
  readonly tool: string
  /** Absent: whatever the arguments are. */
  readonly args?: ExpectedValue | undefined
}

/** What a value is expected to be: all of it at every depth, but where a schema stands for a part. */
export type ExpectedValue =
  | { readonly kind: 'literal'; readonly value: JsonValue }
  | { readonly kind: 'schema'; readonly schema: JsonValue }
  | { readonly kind: 'list'; readonly items: readonly ExpectedValue[] }
  | { readonly kind: 'object'; readonly members: ReadonlyMap<string, ExpectedValue> }

export interface TotalRule extends Keyed {
  readonly type: 'total'
  readonly tool: Selector
  readonly of: TotalOf
  /** Milliseconds where time is added up. */
  readonly max: ExactSum
  /** As written. */
  readonly limit: string
}

/** What is added up: values of the calls, or what a trace says of itself. */
export type TotalOf = KeyPart | { readonly kind: '@tokens' | '@cost' | '@duration' | '@elapsed' | '@turns' }

export type SequenceRule = RuleHead &
  (
    | { readonly type: 'require'; readonly tool: Selector; readonly min?: number | undefined }
    | { readonly type: 'forbid'; readonly tool: Selector }
    | { readonly type: 'blocklist'; readonly pattern: string }
    | BeforeRule
    | (Keyed & { readonly type: 'never_after'; readonly trigger: Selector; readonly forbidden: Selector })
    | MaxCallsRule
    | TotalRule
    | { readonly type: 'eventually'; readonly tool: Selector; readonly within: number }
    | (Keyed & {
        readonly type: 'after'
        readonly trigger: Selector
        readonly then: Selector
        readonly within: Window
      })
    | { readonly type: 'sequence'; readonly tools: readonly Selector[]; readonly strict: boolean }
    | {
        readonly type: 'expect'
        readonly mode: ExpectMode
        readonly calls: readonly ExpectedCall[]
        /** `partial`: a call may have more members, at every depth. */
        readonly args: 'exact' | 'partial' | 'ignore'
        /** By how much numbers may differ. */
        readonly tolerance?: number | ExactNumber | undefined
        /** Paths of arguments that are not compared. */
        readonly ignore: readonly (readonly PathStep[])[]
      }
  )

export type SequenceRuleType = SequenceRule['type']

export interface CoveragePolicy {
  /** Per cent, 0–100. */
  readonly min?: Located<number> | undefined
  /** Names or patterns that do not belong to the universe. */
  readonly exclude: readonly string[]
}

/** How reliable the repeats of a case must be. Findings of level error in them are left to it. */
export interface CaseGate {
  readonly at?: Location | undefined
  /** Absent: every run that names a case. */
  readonly when?: RunSelector | undefined
  /** Share of trials that must pass, 0–1. Absent only with `passAll`. */
  readonly minPass?: number | undefined
  readonly confidence: number
  readonly minTrials: number
  readonly level: Level
  /** Any failed trial is too many. */
  readonly passAll: boolean
}

/** A finding that its owner accepts until a day. Named by fingerprint, or by rule (and tool). */
export interface Waiver {
  readonly fingerprint?: string | undefined
  readonly rule?: string | undefined
  readonly tool?: string | undefined
  readonly reason: string
  readonly owner: string
  /** `YYYY-MM-DD`; the waiver holds through that day, UTC. Absent = no end. */
  readonly expires?: string | undefined
  /** Traces, at least 1. Where more of them have the finding, the waiver accepts none. Absent = no bound. */
  readonly max?: number | undefined
  readonly at?: Location | undefined
}
