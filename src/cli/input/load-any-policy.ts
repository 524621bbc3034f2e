import { loadPolicy, type PolicyLoad } from '../../policy/load-policy.js'
import type { Host } from '../host.js'
import { readPolicyText } from './read-policy.js'

/** The policy that was named or found, else the one that stands in. */
export async function loadAnyPolicy(policy: string | undefined, strict: boolean, host: Host): Promise<PolicyLoad> {
  if (policy === undefined) return (await import('../../policy/presets/stand-in.js')).standInPolicy()
  const { text, file, read } = await readPolicyText(policy, host)
  return loadPolicy(text, { file }, { strict, read })
}
