import type { ContractDiff, ContractFinding, ContractSide } from '../model/contract-diff.js'
import type { Level } from '../model/finding.js'
import type { AssayResult } from '../model/result.js'
import type { ToolContract } from './tool-contract.js'

/** Findings that are listed; counts are of all. */
const maxFindings = 10_000

const ranks: readonly Level[] = ['error', 'warning', 'note']

export function contractDiff(
  findings: readonly ContractFinding[],
  sides: { readonly old: ContractSide; readonly new: ContractSide; readonly unchanged: number },
  failOn: Level | 'none',
): ContractDiff {
  const counts = { error: 0, warning: 0, note: 0 }
  for (const { level } of findings) counts[level]++
  const failing = failOn === 'none' ? [] : ranks.slice(0, ranks.indexOf(failOn) + 1)
  const passed = failing.every((level) => counts[level] === 0)
  return {
    schema: 'assay.mcp-diff.v1',
    verdict: passed ? 'pass' : 'fail',
    passed,
    findings: findings.slice(0, maxFindings),
    findingsOmitted: Math.max(0, findings.length - maxFindings),
    counts,
    gate: { failOn },
    ...sides,
  }
}

export function sideOf(source: string, { digest, tools }: ToolContract): ContractSide {
  return { source, digest, tools: tools.length }
}

/** The same as a result, for formats of findings that other programs read: no trace was checked. */
export function resultOfDiff(diff: ContractDiff): AssayResult {
  const { verdict, passed, counts, gate, findings, findingsOmitted } = diff
  const none = {
    covered: [],
    uncovered: [],
    deniedSeen: [],
    deniedUnseen: [],
    unexpected: [],
    rules: [],
    arguments: [],
  }
  return {
    schema: 'assay.result.v1',
    verdict,
    passed,
    findings: findings.map(({ changes: _, ...finding }) => finding),
    gate: { failOn: gate.failOn, onNoEvidence: 'error' },
    findingsOmitted,
    counts,
    accepted: { waived: 0, tolerated: 0, known: 0 },
    rules: [],
    coverage: { percent: 100, empty: true, rulePercent: 100, ...none },
    traces: { files: [], traces: 0, tracesWithCalls: 0, calls: 0, skipped: [], facts: [], factsOmitted: 0 },
    facts: { calls: 0, denied: 0, errors: 0 },
    policy: { file: diff.old.source, name: 'MCP contract', digest: diff.old.digest },
  }
}
