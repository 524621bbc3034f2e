import { callCodes } from '../codes/call-codes.js'
import type { CodeEntry } from '../codes/code.js'
import type { Finding, Level } from '../model/finding.js'
import type { RuleRow } from '../model/outcome.js'
import type { Policy } from '../model/policy.js'
import type { Counts } from '../model/result.js'
import { type FindingLog, maxFindings, type RawFinding } from './finding-log.js'
import { findingMessage } from './finding-message.js'
import { fingerprints } from './fingerprint.js'
import { WaiverBook } from './waiver-book.js'

export interface WrittenFindings {
  readonly findings: readonly Finding[]
  readonly findingsOmitted: number
  readonly counts: Counts
}

export interface FindingContext {
  readonly policy: Policy
  /** Names of the files that raw findings point to by index. */
  readonly files: readonly string[]
  readonly rows: readonly RuleRow[]
  /** Default levels of rules that are neither sequence rules nor codes of this room. */
  readonly levels: ReadonlyMap<string, Level>
  /** `YYYY-MM-DD`, UTC: the day on which waivers are judged. */
  readonly today: string
}

/** Gives raw findings their level, words, fingerprint and final order, and counts what counts. */
export function writeFindings(logs: ReadonlyMap<string, FindingLog>, context: FindingContext): WrittenFindings {
  const waivers = new WaiverBook(context.policy.waivers, context.today)
  const counts = { error: 0, warning: 0, note: 0 }
  const kept: Ranked[] = []
  const fingerprintOf = fingerprints()
  let total = 0
  const write = (rule: string, log: FindingLog): void => {
    const tolerated = isTolerated(rule, context)
    const level = tolerated ? 'note' : levelOf(rule, context)
    total += log.total
    const waived = waivers.waived(rule, log)
    if (!tolerated) counts[level] += log.total - waived
    for (const raw of log.kept()) kept.push({ raw, level, tolerated })
  }
  for (const [rule, log] of logs) write(rule, log)
  for (const [rule, log] of waivers.remarks()) write(rule, log)
  kept.sort((a, b) => finalOrder(a, b, context.files, fingerprintOf))
  // Words only for those that are shown: every rule may have kept as many.
  const findings = kept.slice(0, maxFindings).map((item) => finding(item, fingerprintOf(item.raw), waivers, context))
  return { findings, findingsOmitted: total - findings.length, counts }
}

interface Ranked {
  readonly raw: RawFinding
  readonly level: Level
  readonly tolerated: boolean
}

function finding(
  { raw, level, tolerated }: Ranked,
  print: string,
  waivers: WaiverBook,
  { policy, files }: FindingContext,
): Finding {
  const waiver = waivers.find(raw.rule, raw.tool, print)
  return {
    level,
    rule: raw.rule,
    message: findingMessage(raw, policy),
    ...(raw.tool !== undefined && { tool: raw.tool }),
    ...(raw.trace !== undefined && { trace: raw.trace }),
    ...(raw.callIndex !== undefined && { callIndex: raw.callIndex }),
    ...(raw.violations && { violations: raw.violations }),
    ...(hasPlace(raw) && { location: { file: files[raw.file] ?? '', line: raw.line, column: raw.column } }),
    ...(raw.policyAt && { policyLocation: raw.policyAt }),
    fingerprint: print,
    ...(tolerated && { tolerated }),
    ...(waiver && {
      waived: {
        reason: waiver.reason,
        owner: waiver.owner,
        ...(waiver.expires !== undefined && { expires: waiver.expires }),
      },
    }),
  }
}

function levelOf(rule: string, { policy, levels }: FindingContext): Level {
  const stated = policy.levels.get(rule) ?? policy.levels.get(rule.replace(/#\d+$/, ''))
  if (stated) return stated.value
  const own = policy.sequences.find((sequence) => sequence.id === rule)
  if (own) return own.level ?? 'error'
  if (rule === 'E_TOOL_UNCONSTRAINED' && policy.unconstrainedTools.value === 'deny') return 'error'
  const stock = levels.get(rule) ?? (callCodes as Readonly<Record<string, CodeEntry>>)[rule]?.level
  return stock ?? (rule.startsWith('W_') ? 'warning' : 'error')
}

/** Agents are random: a rule may be broken in a stated share of the traces to which it applied. */
function isTolerated(rule: string, { policy, rows }: FindingContext): boolean {
  const share = policy.tolerate.get(rule)
  const row = rows.find((candidate) => candidate.rule === rule)
  if (!share || !row) return false
  return row.violated <= share.value * row.applicable
}

const levelRank: Readonly<Record<Level, number>> = { error: 0, warning: 1, note: 2 }

/** Level, file, line, callIndex, rule; findings without a place come last, and what is left of ties is settled too. */
function finalOrder(
  { raw: a, level: levelA }: Ranked,
  { raw: b, level: levelB }: Ranked,
  files: readonly string[],
  fingerprintOf: (raw: RawFinding) => string,
): number {
  const [placedA, placedB] = [hasPlace(a), hasPlace(b)]
  return (
    levelRank[levelA] - levelRank[levelB] ||
    compareOptional(placedA ? files[a.file] : undefined, placedB ? files[b.file] : undefined) ||
    (placedA ? a.line : 0) - (placedB ? b.line : 0) ||
    (a.callIndex ?? Number.MAX_SAFE_INTEGER) - (b.callIndex ?? Number.MAX_SAFE_INTEGER) ||
    compareOptional(a.rule, b.rule) ||
    compareOptional(a.trace, b.trace) ||
    compareOptional(a.tool, b.tool) ||
    compareOptional(fingerprintOf(a), fingerprintOf(b))
  )
}

function hasPlace({ file, line }: RawFinding): boolean {
  return line > 0 && file >= 0
}

/** By UTF-16 code units, the same on every machine; absent last. */
function compareOptional(a: string | undefined, b: string | undefined): number {
  if (a === b) return 0
  if (a === undefined) return 1
  if (b === undefined) return -1
  return a < b ? -1 : 1
}
