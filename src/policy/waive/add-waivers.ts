import type { Policy, Waiver } from '../../model/policy.js'
import { editText } from '../document/edit-text.js'
import type { ReadPolicyFile } from '../extends/gather-layers.js'
import { loadPolicy } from '../load-policy.js'
import { whatItSays } from '../same-policy.js'
import { waiverEdits } from './waiver-edits.js'
import type { NewWaiver } from './waiver-text.js'

/**
 * A policy with these waivers, comments and layout kept. An entry that names the same fingerprint is renewed: its `expires`
 * stays if no other is given. A policy that extends others says in `override` that it waives. Undefined if nothing can be written that says exactly this and all that the policy said.
 */
export function addWaivers(
  text: string,
  file: string,
  waivers: readonly NewWaiver[],
  read?: ReadPolicyFile,
): string | undefined {
  const edits = waiverEdits(text, waivers)
  if (edits === undefined) return undefined
  const written = editText(text, edits)
  const files = { read, from: file }
  const expected = whatItSays(text, files, (policy) => ({ ...policy, waivers: withWaivers(policy, waivers) }))
  const isSame = expected !== undefined && whatItSays(written, files) === expected
  // A file named .json must be JSON still.
  return isSame && loadPolicy(written, { file }, { read }).policy !== undefined ? written : undefined
}

function withWaivers({ waivers: before }: Policy, waivers: readonly NewWaiver[]): Waiver[] {
  const fresh = new Map(waivers.map((waiver) => [waiver.fingerprint, waiver]))
  const renewed = before.map((waiver) => {
    const by = waiver.fingerprint === undefined ? undefined : fresh.get(waiver.fingerprint)
    if (by === undefined) return waiver
    fresh.delete(by.fingerprint)
    return { ...waiver, ...fieldsOf(by) }
  })
  return [...renewed, ...[...fresh.values()].map(fieldsOf)]
}

function fieldsOf({ fingerprint, reason, owner, expires, max }: NewWaiver): Waiver {
  return {
    ...{ fingerprint, reason, owner },
    ...(expires !== undefined && { expires }),
    ...(max !== undefined && { max }),
  }
}
