import type { RunSelector } from '../model/policy.js'
import { truncate } from '../text/truncate.js'

/** Characters shown of a condition. */
const maxShown = 60

/** Which runs a rule is about, to follow "In a run": `of the case refund-* whose role is not "admin"`. */
export function runInWords({ cases, agents, meta }: RunSelector): string {
  const parts = [
    ...(cases ? [`of the case ${cases.join('|')}`] : []),
    ...(agents ? [`of the agent ${agents.join('|')}`] : []),
    ...meta.map(({ name, says }) => `whose ${truncate(name, maxShown)} ${truncate(says, maxShown)}`),
  ]
  return parts.join(' and ')
}
