import { canonicalJson } from '../canonical/canonical-json.js'
import { sha256Hex } from '../canonical/digest.js'
import type { Policy } from '../model/policy.js'
import { AssayError, type Problem } from '../model/problem.js'
import { dialects } from './dialects/index.js'
import { type Tree, treeOfValue, treeValue } from './document/document-tree.js'
import { parseDocument } from './document/parse-document.js'
import { extendPolicy } from './extends/extend-policy.js'
import type { ReadPolicyFile } from './extends/gather-layers.js'
import { normalizePolicy } from './normalize-policy.js'
import { PolicyProblems } from './policy-problems.js'
import { refuseForeignShape } from './refuse-foreign-shape.js'

export interface PolicyLoad {
  /** Absent if and only if a problem is an error. */
  readonly policy?: Policy
  /** In order of place. */
  readonly problems: readonly Problem[]
}

export interface LoadOptions {
  /** Deprecated forms are errors. */
  readonly strict?: boolean
  /** Reads files of the workspace that the policy extends; without it, it can extend presets only. */
  readonly read?: ReadPolicyFile | undefined
  /** The file that names in it are relative to, where it is to have no places. */
  readonly from?: string | undefined
}

/**
 * Reads a policy of any dialect from YAML or JSON text. Never throws; gathers every problem with its place.
 * @param source `file`: the name that locations carry, relative to the workspace; without it there are no locations.
 */
export function loadPolicy(
  text: string,
  source: { readonly file?: string } = {},
  options: LoadOptions = {},
): PolicyLoad {
  const problems = new PolicyProblems({ text, file: source.file, strict: options.strict })
  const tree = parseDocument(text, problems)
  return load(tree, problems, source.file, options)
}

/** Reads a policy given as a plain value, as `JSON.parse` would return it. Never throws; there are no places. */
export function loadPolicyObject(value: unknown, options: LoadOptions = {}): PolicyLoad {
  const problems = new PolicyProblems({ strict: options.strict })
  let tree: Tree | undefined
  try {
    tree = treeOfValue(value)
  } catch (error) {
    const why = error instanceof TypeError ? error.message : 'it cannot be read'
    problems.add(
      'E_POLICY_PARSE',
      -1,
      `The policy object cannot be used: ${why}.`,
      'Give a plain object, as `JSON.parse` returns it.',
    )
  }
  return load(tree, problems, undefined)
}

/** @throws AssayError with all problems if any of them is an error. */
export function requirePolicy(load: PolicyLoad): Policy {
  if (load.policy) return load.policy
  // What stops the run first; the warnings follow, because one of them may be the reason.
  const isError = ({ level }: Problem) => level === 'error'
  const problems = [...load.problems.filter(isError), ...load.problems.filter((problem) => !isError(problem))]
  throw new AssayError(problems as [Problem, ...Problem[]])
}

function load(
  tree: Tree | undefined,
  problems: PolicyProblems,
  file: string | undefined,
  { read, from }: Pick<LoadOptions, 'read' | 'from'> = {},
): PolicyLoad {
  if (!tree) return { problems: problems.list() }
  if (tree.kind !== 'map') {
    refuseRoot(tree, problems)
    return { problems: problems.list() }
  }
  if (refuseForeignShape(tree, problems)) return { problems: problems.list() }
  const dialect = dialects.find((each) => each.recognises(tree))!
  const own = dialect.rewrite(tree, problems)
  const ownDigest = `sha256:${sha256Hex(canonicalJson(treeValue(tree)))}`
  const whole = extendPolicy({ file: file ?? from, tree: own, digest: ownDigest }, read, problems)
  const normal = whole && normalizePolicy(whole.tree, problems, whole.parts)
  if (!normal || problems.hasErrors) return { problems: problems.list() }
  const digest = whole.digest
  return { policy: { ...(file === undefined ? {} : { file }), ...normal, digest }, problems: problems.list() }
}

function refuseRoot(tree: Tree, problems: PolicyProblems): void {
  const remedy =
    tree.kind === 'list'
      ? 'A list of sequence rules goes under `sequences:`.'
      : 'A policy begins with `version: "2.0"` and `tools:`.'
  const empty = tree.kind === 'scalar' && tree.value === null
  const message = empty ? 'The policy is empty.' : 'A policy is a mapping of keys, and this document is not.'
  problems.add('E_POLICY_INVALID', tree.offset, message, remedy)
}
