import type { Level } from '../model/finding.js'
import type { Problem } from '../model/problem.js'
import type { Tree } from './document/document-tree.js'
import { parseDocument } from './document/parse-document.js'
import { PolicyProblems } from './policy-problems.js'
import { Fields } from './read/fields.js'

/** One of several checks of a project; paths are relative to the file that lists them. */
export interface ProjectCheck {
  readonly name: string
  readonly policy: string
  /** Paths and patterns; absent: the usual places next to the policy. */
  readonly traces?: readonly string[]
  /** Per cent. */
  readonly minCoverage?: number
  readonly failOn?: Level | 'none'
}

const keys = ['name', 'policy', 'traces', 'minCoverage', 'failOn'] as const
const levels = ['error', 'warning', 'note', 'none'] as const
const maxChecks = 200

/**
 * Reads `{ checks: [{ name, policy, traces?, minCoverage?, failOn? }] }`. Never throws.
 *
 * @returns nothing for a document without `checks`, which is a policy or none of ours
 */
export function parseProjectChecks(
  text: string,
  file?: string,
): { readonly checks: readonly ProjectCheck[]; readonly problems: readonly Problem[] } | undefined {
  if (!/^["']?checks["']?\s*:/m.test(text) && !text.trimStart().startsWith('{')) return undefined
  const problems = new PolicyProblems({ text, file }, 'E_CHECKS_INVALID')
  const tree = parseDocument(text, problems, 'E_CHECKS_INVALID')
  if (tree?.kind === 'map' && !tree.entries.has('checks')) return undefined
  if (tree?.kind !== 'map') return { checks: [], problems: problems.list() }
  const root = new Fields(tree, '', problems)
  root.refuseUnknown(['checks', '$schema'])
  const list = root.list('checks') ?? []
  if (list.length === 0) root.wrong('checks', 'a list with at least one check')
  if (list.length > maxChecks) root.wrong('checks', `a list of at most ${maxChecks} checks`)
  const checks = list.slice(0, maxChecks).flatMap((item, index) => readCheck(root, item, `checks[${index}]`))
  return { checks, problems: problems.list() }
}

function readCheck(root: Fields, tree: Tree, path: string): readonly ProjectCheck[] {
  if (tree.kind !== 'map') {
    root.invalid(tree.offset, `\`${path}\` must be a mapping.`)
    return []
  }
  const fields = new Fields(tree, path, root.problems)
  fields.refuseUnknown(keys)
  const name = fields.requiredText('name')
  if (name !== undefined && !/^[\p{L}\p{N}][\p{L}\p{N}._ -]{0,79}$/u.test(name))
    fields.wrong('name', 'letters, digits, `.`, `_`, `-` and blanks, at most 80: it becomes a part of file names')
  const policy = fields.requiredText('policy')
  const traces = fields.texts('traces')
  const minCoverage = fields.number('minCoverage', { min: 0, max: 100 })
  const failOn = fields.choice('failOn', levels)
  if (traces !== undefined && traces.length === 0) fields.wrong('traces', 'a list with at least one path or pattern')
  if (name === undefined || policy === undefined) return []
  return [
    {
      name,
      policy,
      ...(traces !== undefined && { traces: traces.map(({ value }) => value) }),
      ...(minCoverage !== undefined && { minCoverage: minCoverage.value }),
      ...(failOn !== undefined && { failOn: failOn.value }),
    },
  ]
}
