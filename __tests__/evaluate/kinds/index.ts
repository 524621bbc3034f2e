import { argumentRules } from './argument-rules.js'
import { conversations } from './conversations.js'
import { expectedCalls } from './expected-calls.js'
import { gatedCases } from './gated-cases.js'
import type { AnyKind } from './kind.js'
import { laidOver } from './laid-over.js'
import { namedTools } from './named-tools.js'
import { used } from './used.js'

/** Every kind. */
export const kinds: readonly AnyKind[] = [
  used,
  gatedCases,
  laidOver,
  argumentRules,
  conversations,
  expectedCalls,
  namedTools,
]
