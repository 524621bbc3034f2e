import type { Finding } from '../../../model/finding.js'
import type { AssayResult } from '../../../model/result.js'
import { markdownCode } from '../../../text/escape-markdown.js'
import { invisible } from '../../../text/strip-control.js'
import { compileToolPattern } from '../../../text/tool-pattern.js'
import type { FindingKind } from '../finding-kinds.js'
import { yamlText } from './yaml-text.js'

/** A change of the policy that makes a finding go away, as lines of a difference (` `, `+`, `-`). */
export interface PolicyChange {
  /** Markdown; ends "change the policy, …". */
  readonly effect: string
  readonly lines: readonly string[]
  /** A new section, whose place is not the rule's. */
  readonly newSection?: true
}

/** The smallest change of which the result knows enough; none where the remedy lies elsewhere. */
export function policyChange(kind: FindingKind, result: AssayResult): PolicyChange | undefined {
  const { rule, tool } = kind.first
  if (rule === 'E_RATE_LIMIT') return raiseLimit(result)
  // A minimum that the workflow asks for is not a line of the policy.
  if (rule === 'E_COVERAGE_BELOW_MIN') return kind.first.policyLocation && lowerMinimum(result)
  if (!/^[EW]_/.test(rule)) return isPlain(rule) ? ofRule(kind) : undefined
  return tool === undefined || !isPlain(tool) ? undefined : ofTool(kind, tool, result)
}

/** A name that would not be shown exactly as it is written cannot be pasted. */
function isPlain(name: string): boolean {
  return name.length <= 200 && name.search(invisible()) < 0
}

function ofTool(kind: FindingKind, tool: string, result: AssayResult): PolicyChange | undefined {
  switch (kind.first.rule) {
    case 'E_TOOL_NOT_ALLOWED':
      return { effect: 'so that the tool may be called', lines: [' tools:', '   allow:', `+    - ${yamlText(tool)}`] }
    case 'E_TOOL_DENIED':
      return withdrawDeny(tool, result)
    case 'E_ARG_SCHEMA':
      return lowerLevel(kind.first)
    case 'E_TOOL_UNCONSTRAINED':
      return addSchema(tool, result)
    default:
      return undefined
  }
}

function withdrawDeny(tool: string, { coverage }: AssayResult): PolicyChange | undefined {
  const entry = coverage.deniedSeen.find((pattern) => compileToolPattern(pattern)(tool))
  if (entry === undefined || !isPlain(entry)) return undefined
  const others = entry === tool ? '' : `, nor any other ${markdownCode(entry)}`
  return {
    effect: `so that the tool is no longer denied${others}`,
    lines: [' tools:', '   deny:', `-    - ${yamlText(entry)}`],
  }
}

/** The arguments that the known traces sent, as a schema to begin with: it forbids nothing that others may send. */
function addSchema(tool: string, { timelines = [] }: AssayResult): PolicyChange {
  const calls = timelines.flatMap((timeline) => timeline.calls.filter((call) => call.tool === tool))
  const names = new Set(calls.flatMap((call) => call.arguments ?? []).filter(isPlain))
  const properties = [...names].slice(0, 20).map((name) => `${yamlText(name)}: {}`)
  return {
    effect: 'so that the tool’s arguments are looked at',
    lines: [
      ' schemas:',
      `+  ${yamlText(tool)}:`,
      '+    type: object',
      ...(properties.length > 0 ? [`+    properties: { ${properties.join(', ')} }`] : []),
    ],
  }
}

/** The finding of the first call too many stands at the limit; the last one says how many calls there were. */
function raiseLimit({ findings }: AssayResult): PolicyChange | undefined {
  const indices = findings.flatMap(({ rule, callIndex }) => (rule === 'E_RATE_LIMIT' ? (callIndex ?? []) : []))
  if (indices.length === 0) return undefined
  const [least, most] = indices.reduce(([low, high], index) => [Math.min(low, index), Math.max(high, index)], [
    Number.MAX_SAFE_INTEGER,
    0,
  ] as [number, number])
  return {
    effect: 'so that traces of this length are allowed',
    lines: [' limits:', `-  max_tool_calls_total: ${least}`, `+  max_tool_calls_total: ${most + 1}`],
  }
}

/** Where nothing that counts was looked at, or a part of it is missing, a lower minimum would hide that. */
function lowerMinimum({ coverage, findings }: AssayResult): PolicyChange | undefined {
  const least = Math.floor(coverage.percent) || coverage.percent
  const isPartial = findings.some(({ rule }) => rule === 'W_NO_EVIDENCE')
  if (isPartial || coverage.empty || least === 0) return undefined
  return {
    effect: 'so that the gate asks for what is covered today',
    lines: [' coverage:', `+  min: ${least}`],
  }
}

/** Agents are random: of enough traces a small share may break a rule, which then stays strict about more. */
function ofRule({ first, row }: FindingKind): PolicyChange | undefined {
  const share = row === undefined || row.applicable < 20 ? 1 : row.violated / row.applicable
  if (share > 0.1) return lowerLevel(first)
  return {
    effect: 'so that this share of traces may break the rule, and no larger one',
    newSection: true,
    lines: ['+tolerate:', `+  ${yamlText(first.rule)}: ${Math.ceil(share * 100) / 100}`],
  }
}

function lowerLevel({ rule, level }: Finding): PolicyChange | undefined {
  if (level === 'note') return undefined
  return {
    effect: 'so that the rule reports and fails nothing',
    newSection: true,
    lines: ['+levels:', `+  ${yamlText(rule)}: ${level === 'error' ? 'warning' : 'note'}`],
  }
}
