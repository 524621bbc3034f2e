import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { isAbsolute, relative, resolve, sep } from 'node:path'
import { hostCodes } from '../../codes/host-codes.js'
import { AssayError } from '../../model/problem.js'
import { loadPolicy, type PolicyLoad } from '../../policy/load-policy.js'

/** Where a policy is looked for if the workflow names none. */
export const usualPlaces = ['policy.yaml', 'policy.yml', 'assay.yaml'] as const
/** Bytes. */
const largest = 10_000_000

/**
 * Reads the policy from the workspace. A link in a stranger's checkout must not have another file's lines quoted in a report.
 * @throws AssayError `E_POLICY_NOT_FOUND`
 */
export function readPolicy(named: string | undefined, workspace: string): PolicyLoad {
  const name = named ?? usualPlaces.find((place) => existsSync(resolve(workspace, place)))
  if (name === undefined)
    throw policyNotFound(`No policy is named, and the workspace holds none of ${usualPlaces.join(', ')}.`)
  const path = resolve(workspace, name)
  const stats = statSync(path, { throwIfNoEntry: false })
  if (!stats) throw policyNotFound(`The policy ${JSON.stringify(name)} does not exist.`)
  const real = realpathSync(path)
  const file = relative(realpathSync(workspace), real).split(sep).join('/')
  if (file.startsWith('../') || isAbsolute(file))
    throw policyNotFound(`The policy ${JSON.stringify(name)} leads out of the workspace.`)
  if (!stats.isFile()) throw policyNotFound(`The policy ${JSON.stringify(name)} is not a file.`)
  if (stats.size > largest) throw policyNotFound(`The policy ${JSON.stringify(name)} has more than ${largest} bytes.`)
  return loadPolicy(readFileSync(path, 'utf8'), { file })
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
