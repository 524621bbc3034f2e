import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { hostCodes } from '../../codes/host-codes.js'
import { policyPartsIn } from '../../io/read-policy-part.js'
import { AssayError } from '../../model/problem.js'
import { loadPolicy, type PolicyLoad } from '../../policy/load-policy.js'
import { readWorkspaceFile } from './read-workspace-file.js'

/** Where a policy is looked for if the workflow names none. */
export const usualPlaces = ['policy.yaml', 'policy.yml', 'assay.yaml'] as const
/** Bytes. */
const largest = 10_000_000

/** Reads the policy from the workspace. @throws AssayError `E_POLICY_NOT_FOUND` */
export function readPolicy(named: string | undefined, workspace: string): PolicyLoad {
  const name = named ?? usualPlaces.find((place) => existsSync(resolve(workspace, place)))
  if (name === undefined)
    throw policyNotFound(`No policy is named, and the workspace holds none of ${usualPlaces.join(', ')}.`)
  const read = readWorkspaceFile(name, workspace, largest)
  if ('why' in read) throw policyNotFound(`The policy ${JSON.stringify(name)} ${read.why}.`)
  return loadPolicy(read.text, { file: read.file }, { read: policyPartsIn(workspace) })
}

/** @param message one sentence that names the policy */
export function policyNotFound(message: string): AssayError {
  return new AssayError({
    code: 'E_POLICY_NOT_FOUND',
    level: 'error',
    message,
    remedy: `Name a policy of the repository in the input \`policy\`, and check that the job has run actions/checkout. ${hostCodes.E_POLICY_NOT_FOUND.remedy}`,
  })
}
