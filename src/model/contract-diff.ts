import type { Finding, Level } from './finding.js'

/** One thing that is not as in the contract, or is hidden in what a server offers. */
export interface ContractFinding
  extends Pick<Finding, 'level' | 'rule' | 'message' | 'tool' | 'location' | 'fingerprint'> {
  /** What changed, each with its place in the definition, such as `inputSchema.properties.path`. At most 100. */
  readonly changes: readonly ContractChange[]
}

export interface ContractChange {
  readonly at: string
  readonly says: string
}

/** The tools that a server offers, compared with those that were agreed on. `schemas/assay.mcp-diff.v1.schema.json` describes its JSON. */
export interface ContractDiff {
  readonly schema: 'assay.mcp-diff.v1'
  readonly verdict: 'pass' | 'fail'
  readonly passed: boolean
  /** Order: level, tool (absent first), rule. At most 10,000. */
  readonly findings: readonly ContractFinding[]
  readonly findingsOmitted: number
  readonly counts: Readonly<Record<Level, number>>
  readonly gate: { readonly failOn: Level | 'none' }
  readonly old: ContractSide
  readonly new: ContractSide
  /** Tools that are the same in both. */
  readonly unchanged: number
}

export interface ContractSide {
  /** The file, the command or the address, as a reader knows it. */
  readonly source: string
  readonly digest: string
  readonly tools: number
}
