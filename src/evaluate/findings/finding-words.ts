import { PartsMap } from '../../model/parts-map.js'
import type { Policy } from '../../model/policy.js'
import { adviceOn } from './advice-on.js'
import { findingMessage } from './finding-message.js'
import { type RawFinding, type RawViolation, rawFinding } from './raw-finding.js'

/** What a finding says: one sentence, and the page that the author of the policy names. */
export interface Words {
  readonly message: string
  readonly help: string | undefined
}

/** Words remembered: thousands of findings share a few dozen, and a hostile trace has as many as it has names. */
const maxKnown = 10_000

/** The words of findings, made once for all that say the same. */
export class FindingWords {
  readonly #policy: Policy
  readonly #known = new PartsMap<string | number | boolean | undefined, Words>()

  constructor(policy: Policy) {
    this.#policy = policy
  }

  /** @param main the violation that stands for all, of a finding about arguments */
  of(raw: RawFinding, main: RawViolation | undefined, isLeft: boolean): Words {
    const { rule, tool, key, violations } = raw
    const policyAt = main?.policyAt ?? raw.policyAt
    const detail = main?.says ?? raw.detail
    const { line, column } = policyAt ?? {}
    const says = [rule, isLeft, line, column, key, violations?.length, tool, detail]
    const known = this.#known.get(says)
    if (known !== undefined) return known
    const advice = adviceOn(rule, tool, policyAt, this.#policy)
    const said = rawFinding(rule, tool, raw.file, raw.line, raw.column, {
      violations,
      key,
      detail,
      leftToGate: isLeft || undefined,
    })
    const words = { message: findingMessage(said, this.#policy, advice), help: advice?.help }
    if (this.#known.size < maxKnown) this.#known.add(says, words)
    return words
  }
}
