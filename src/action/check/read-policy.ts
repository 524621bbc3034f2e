import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { hostCodes } from '../../codes/host-codes.js'
import { usualPolicies } from '../../io/missing-policy.js'
import { policyPartsIn } from '../../io/read-policy-part.js'
import { AssayError } from '../../model/problem.js'
import { loadPolicy, type PolicyLoad } from '../../policy/load-policy.js'
import { readWorkspaceFile } from './read-workspace-file.js'

/** Bytes. */
const largest = 10_000_000

/** Reads the policy from the workspace. @throws AssayError `E_POLICY_NOT_FOUND` */
export function readPolicy(named: string | undefined, workspace: string): PolicyLoad {
  const name = named ?? usualPolicyIn(workspace)
  if (name === undefined)
    throw policyNotFound(`No policy is named, and the workspace has none of ${usualPolicies.join(', ')}.`)
  const read = readWorkspaceFile(name, workspace, largest)
  if ('why' in read) throw policyNotFound(`The policy ${JSON.stringify(name)} ${read.why}.`)
  return loadPolicy(read.text, { file: read.file }, { read: policyPartsIn(workspace) })
}

/** The policy that counts if the workflow names none. */
export function usualPolicyIn(workspace: string): string | undefined {
  return usualPolicies.find((place) => existsSync(resolve(workspace, place)))
}

/** @param message one sentence that names the policy */
export function policyNotFound(message: string): AssayError {
  return new AssayError({
    code: 'E_POLICY_NOT_FOUND',
    level: 'error',
    message,
    remedy: `Set the input \`policy\` to a policy of the repository, and check that the job ran actions/checkout. ${hostCodes.E_POLICY_NOT_FOUND.remedy}`,
  })
}
