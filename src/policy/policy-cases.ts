import type { Finding } from '../model/finding.js'
import type { JsonValue } from '../model/json.js'
import type { Location } from '../model/location.js'
import type { Problem } from '../model/problem.js'
import { type Tree, treeValue } from './document/document-tree.js'
import { parseDocument } from './document/parse-document.js'
import { didYouMean } from './nearest-name.js'
import { PolicyProblems } from './policy-problems.js'
import { Fields } from './read/fields.js'
import { findingCodes } from './read/read-acceptance.js'

/**
 * One case of `policy test`: what happens in one run, and the findings at level error that the policy must give, no more, no
 * fewer.
 */
export interface PolicyCase extends CaseRun {
  readonly name: string
  /** In their order; places of calls count calls alone. */
  readonly calls: readonly CaseStep[]
  readonly expected: readonly ExpectedFinding[]
  readonly at?: Location | undefined
}

/** What a run says of itself. */
export interface CaseRun {
  /** The task that the run is a trial of. */
  readonly case?: string
  readonly trial?: string
  readonly meta?: JsonValue
  /** Tokens and cost of the whole run. */
  readonly usage?: JsonValue
  /** What is said is recorded: where no step is a message, nothing was said. */
  readonly messages?: boolean
}

export type CaseStep = CaseCall | CaseMessage

/** What a person said, or the agent. */
export type CaseMessage = { readonly user: string } | { readonly assistant: string }

/** `args` absent = not recorded, which is not `{}`. */
export interface CaseCall {
  readonly tool: string
  readonly args?: JsonValue
  readonly result?: JsonValue
  readonly error?: string
  readonly agent?: string
  readonly server?: string
  /** Calls of equal turns were asked for together. */
  readonly turn?: string
  readonly phase?: string
  /** RFC 3339. */
  readonly timestamp?: string
  readonly durationMs?: JsonValue
  readonly usage?: JsonValue
}

/** A finding is meant if every field given here is equal. */
export interface ExpectedFinding {
  readonly rule: string
  readonly tool?: string
  readonly callIndex?: number
  readonly at?: Location | undefined
}

export interface PolicyCases {
  /** As written: relative to the folder of the file of cases. */
  readonly policy?: string
  readonly cases: readonly PolicyCase[]
  /** The cases are complete if none of these is an error. */
  readonly problems: readonly Problem[]
}

/** What conditions ask of a call besides what it says. */
const MADE_BY = ['agent', 'server', 'turn'] as const

/** Keys that policies have and files of cases do not. */
const policyKeys = ['version', 'tools', 'schemas', 'sequences', 'limits']

/** Reads `{ policy?, cases: [{ name, calls, expect }] }`. Never throws. */
export function parsePolicyCases(text: string, file?: string): PolicyCases {
  const problems = new PolicyProblems({ text, file }, 'E_POLICY_CASES')
  const tree = parseDocument(text, problems, 'E_POLICY_CASES')
  if (!tree) return { cases: [], problems: problems.list() }
  if (tree.kind !== 'map') {
    problems.add('E_POLICY_CASES', tree.offset, 'A file of cases is a mapping with `cases:`.')
    return { cases: [], problems: problems.list() }
  }
  const root = new Fields(tree, '', problems)
  if (!root.entry('cases') && policyKeys.some((key) => root.entry(key))) {
    const remedy = 'Name the file of cases, which names its policy; docs/policy.md has an example.'
    root.invalid(tree.offset, 'This is a policy, not a file of cases.', remedy)
    return { cases: [], problems: problems.list() }
  }
  root.refuseUnknown(['$schema', 'policy', 'cases'])
  const policy = root.text('policy')
  if (!root.entry('cases')) root.missing('cases')
  const list = root.list('cases') ?? []
  if (root.get('cases')?.kind === 'list' && list.length === 0) root.wrong('cases', 'a list with at least one case')
  const cases = list.flatMap((item, index) => readCase(root, item, `cases[${index}]`))
  refuseEqualNames(root, list, cases)
  return { ...(policy === undefined ? {} : { policy }), cases, problems: problems.list() }
}

function readCase(root: Fields, tree: Tree, path: string): PolicyCase[] {
  const fields = mapping(root, tree, path)
  if (!fields) return []
  fields.refuseUnknown(['name', 'calls', 'expect', ...CASE_RUN_KEYS])
  const name = fields.requiredText('name')
  if (!fields.entry('calls')) fields.missing('calls')
  const calls = (fields.list('calls') ?? []).flatMap((item, index) => readStep(fields, item, `${path}.calls[${index}]`))
  const expected = readExpected(fields)
  if (name === undefined || !expected) return []
  return [{ name, ...readRun(fields), calls, expected, at: root.problems.location(tree.offset) }]
}

/** Keys that say something of the run as a whole. */
export const CASE_RUN_KEYS = ['case', 'trial', 'meta', 'usage', 'messages'] as const

function readRun(fields: Fields): CaseRun {
  const [task, trial] = [fields.text('case'), fields.text('trial')]
  const messages = fields.boolean('messages')
  const mapped = (['meta', 'usage'] as const).flatMap((key) => {
    const map = fields.fields(key)
    return map ? [[key, treeValue(map.map)] as const] : []
  })
  return {
    ...(task !== undefined && { case: task }),
    ...(trial !== undefined && { trial }),
    ...(messages !== undefined && { messages }),
    ...Object.fromEntries(mapped),
  }
}

function readStep(parent: Fields, tree: Tree, path: string): CaseStep[] {
  const fields = mapping(parent, tree, path)
  if (!fields) return []
  const role = (['user', 'assistant'] as const).find((key) => fields.entry(key))
  if (role === undefined) return readCall(fields)
  fields.refuseUnknown([role])
  const text = fields.requiredText(role)
  return text === undefined ? [] : [{ [role]: text } as CaseMessage]
}

/** What a call may say, apart from its tool. */
export const CASE_CALL_KEYS = [
  ...['args', 'result', 'error', 'agent', 'server', 'turn', 'phase', 'timestamp', 'durationMs', 'usage'],
] as const

function readCall(fields: Fields): CaseCall[] {
  fields.refuseUnknown(['tool', ...CASE_CALL_KEYS])
  const tool = fields.requiredText('tool')
  const error = fields.text('error')
  const madeBy = MADE_BY.flatMap((key) => (fields.entry(key) ? [[key, fields.requiredText(key)] as const] : []))
  const written = (key: 'args' | 'result') => {
    const entry = fields.map.entries.get(key)
    return entry ? { [key]: treeValue(entry.value) } : {}
  }
  return tool === undefined
    ? []
    : [
        {
          ...{ tool, ...written('args'), ...written('result'), ...(error === undefined ? {} : { error }) },
          ...Object.fromEntries(madeBy),
          ...readFacts(fields),
        },
      ]
}

function readFacts(fields: Fields): Pick<CaseCall, 'phase' | 'timestamp' | 'durationMs' | 'usage'> {
  const phase = fields.choice('phase', ['requested', 'executed', 'denied'])?.value
  const timestamp = fields.text('timestamp')
  if (timestamp !== undefined && !rfc3339.test(timestamp))
    fields.wrong('timestamp', 'a time with an offset, such as `2026-01-31T09:00:00Z`')
  const durationMs = fields.number('durationMs', { min: 0, max: Number.MAX_SAFE_INTEGER })?.value
  const usage = fields.fields('usage')
  return {
    ...(phase && { phase }),
    ...(timestamp !== undefined && { timestamp }),
    ...(durationMs !== undefined && { durationMs }),
    ...(usage && { usage: treeValue(usage.map) }),
  }
}

const rfc3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/

/** A case as the lines of a trace: its run, and then each step. */
export function recordsOf({ name, calls, case: task, trial, meta, usage, messages }: PolicyCase): readonly object[] {
  const start = { type: 'trace_start', trace: name, case: task, trial, meta, messages }
  const steps = calls.map((step) => {
    if ('tool' in step) return { type: 'tool_call', trace: name, ...step }
    const [role, text] = 'user' in step ? ['user', step.user] : ['assistant', step.assistant]
    return { type: 'message', trace: name, role, text }
  })
  const used = usage === undefined ? [] : [{ type: 'usage', trace: name, of: 'run', usage }]
  return [withoutGaps(start), ...steps, ...used]
}

function withoutGaps(record: object): object {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined))
}

/** `pass` and `[]` mean the same; leaving `expect` out would make a case that asserts nothing. */
function readExpected(fields: Fields): readonly ExpectedFinding[] | undefined {
  const expect = fields.get('expect')
  if (!expect) return fields.missing('expect')
  if (expect.kind === 'scalar' && expect.value === 'pass') return []
  if (expect.kind !== 'list') return fields.wrong('expect', '`pass` or a list of findings `{ rule, tool, callIndex }`')
  return expect.items.flatMap((item, index) => {
    const entry = mapping(fields, item, `${fields.name('expect')}[${index}]`)
    if (!entry) return []
    entry.refuseUnknown(['rule', 'tool', 'callIndex'])
    const rule = entry.requiredText('rule')
    const tool = entry.text('tool')
    const callIndex = entry.number('callIndex', { min: 0, max: Number.MAX_SAFE_INTEGER, integer: true })?.value
    if (rule === undefined) return []
    const at = fields.problems.location(item.offset)
    return [{ rule, ...(tool === undefined ? {} : { tool }), ...(callIndex === undefined ? {} : { callIndex }), at }]
  })
}

function mapping(parent: Fields, tree: Tree, path: string): Fields | undefined {
  if (tree.kind === 'map') return new Fields(tree, path, parent.problems)
  return parent.invalid(tree.offset, `\`${path}\` must be a mapping.`)
}

function refuseEqualNames(root: Fields, list: readonly Tree[], cases: readonly PolicyCase[]): void {
  const names = new Set<string>()
  for (const { name } of cases) {
    if (names.has(name))
      root.invalid(list[0]!.offset, `Two cases are named \`${name}\`; a report could not distinguish them.`)
    names.add(name)
  }
}

/** Expectations of rules that nobody has, neither a code nor a rule of the policy: no finding could ever be one. */
export function unknownRules(cases: readonly PolicyCase[], ruleIds: readonly string[]): readonly Problem[] {
  const known = [...findingCodes, ...ruleIds]
  return cases
    .flatMap(({ expected }) => expected)
    .filter(({ rule }) => !known.includes(rule))
    .map(({ rule, at }) => ({
      code: 'E_POLICY_CASES',
      level: 'error',
      message: `\`${rule}\` is neither a code nor the id of a rule of the policy.`,
      location: at,
      remedy:
        didYouMean(rule, known) ?? 'Name a code of docs/codes.md, or the id of a rule in `sequences` of the policy.',
    }))
}

export interface ExpectationDiff {
  /** Expected, and no finding is it. */
  readonly missing: readonly ExpectedFinding[]
  /** Findings at level error that nobody expected. */
  readonly unexpected: readonly Finding[]
}

/**
 * Pairs each expectation with one finding. The most precise expectations choose first, so that `{ rule }` does not take what
 * `{ rule, callIndex }` means. Findings below error, tolerated or waived may be expected and need not be.
 */
export function diffExpectations(expected: readonly ExpectedFinding[], findings: readonly Finding[]): ExpectationDiff {
  const left = new Set(findings)
  const missing = new Set<ExpectedFinding>()
  for (const one of [...expected].sort((a, b) => precision(b) - precision(a))) {
    const candidates = [...left].filter((finding) => isMeant(one, finding))
    const found = candidates.find(counts) ?? candidates[0]
    if (found) left.delete(found)
    else missing.add(one)
  }
  return { missing: expected.filter((one) => missing.has(one)), unexpected: [...left].filter(counts) }
}

const precision = (one: ExpectedFinding): number =>
  (one.tool === undefined ? 0 : 1) + (one.callIndex === undefined ? 0 : 2)

function counts(finding: Finding): boolean {
  return finding.level === 'error' && !finding.tolerated && !finding.waived
}

function isMeant(one: ExpectedFinding, finding: Finding): boolean {
  return (
    one.rule === finding.rule &&
    (one.tool === undefined || one.tool === finding.tool) &&
    (one.callIndex === undefined || one.callIndex === finding.callIndex)
  )
}
