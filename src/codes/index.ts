import { actionCodes } from './action-codes.js'
import { baselineCodes } from './baseline-codes.js'
import { callCodes } from './call-codes.js'
import type { CodeEntry } from './code.js'
import { evidenceCodes } from './evidence-codes.js'
import { hostCodes } from './host-codes.js'
import { policyCodes } from './policy-codes.js'
import { recorderCodes } from './recorder-codes.js'
import { scopeCodes } from './scope-codes.js'
import { scoreCodes } from './score-codes.js'
import { storeCodes } from './store-codes.js'
import { tableCodes } from './table-codes.js'
import { toolCodes } from './tool-codes.js'
import { traceCodes } from './trace-codes.js'

/** Every family of codes, in the order in which the documentation lists them. */
export const codeFamilies = [
  { title: 'Findings about the agent', codes: callCodes },
  { title: 'Reading traces', codes: traceCodes },
  { title: 'Traces in tables', codes: tableCodes },
  { title: 'Windows and samples', codes: scopeCodes },
  { title: 'Reading policies', codes: policyCodes },
  { title: 'Tool definitions and MCP servers', codes: toolCodes },
  { title: 'The store of ingested traces', codes: storeCodes },
  { title: 'Recording traces', codes: recorderCodes },
  { title: 'Baselines and partial results', codes: baselineCodes },
  { title: 'Writing verdicts back', codes: scoreCodes },
  { title: 'Evidence bundles', codes: evidenceCodes },
  { title: 'Starting Assay', codes: hostCodes },
  { title: 'The GitHub Action', codes: actionCodes },
] as const satisfies readonly CodeFamily[]

interface CodeFamily {
  readonly title: string
  readonly codes: Readonly<Record<string, CodeEntry>>
}

/** Every code with its words. */
export const codes: ReadonlyMap<string, CodeEntry> = new Map(
  codeFamilies.flatMap((family): [string, CodeEntry][] => Object.entries(family.codes)),
)

/** The page that explains a code; a code is its own anchor. */
export function codePage(code: string): string {
  return `docs/codes.md#${code.toLowerCase()}`
}
