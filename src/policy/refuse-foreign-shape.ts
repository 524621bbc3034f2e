import { SECTION_KEYS } from './dialects/canonical.js'
import { isSchema, schemaMap, toolEntries } from './dialects/schema-map.js'
import type { Tree, TreeMap } from './document/document-tree.js'
import type { PolicyProblems } from './policy-problems.js'
import { CASE_GATE_KEYS } from './read/read-cases.js'
import { TOOL_KEYS } from './read/read-tools.js'
import { ROOT_KEYS } from './read/root-keys.js'
import { knownKeyRemedy } from './read/unknown-key.js'

interface ForeignShape {
  /** The key that gives the shape away, if the document has it. */
  readonly mark: (root: TreeMap) => string | undefined
  readonly message: string
  readonly remedy: string
}

const has = (root: TreeMap, key: string): boolean => root.entries.has(key)
const keysOf = (tree: Tree | undefined): readonly string[] => (tree?.kind === 'map' ? [...tree.entries.keys()] : [])
const memberOf = (root: TreeMap, key: string): Tree | undefined => root.entries.get(key)?.value
const kindOf = (root: TreeMap, key: string, kind: Tree['kind']) =>
  memberOf(root, key)?.kind === kind ? key : undefined
const scalarOf = (root: TreeMap, key: string) => kindOf(root, key, 'scalar')
const listOf = (root: TreeMap, key: string) => kindOf(root, key, 'list')

/** Files that are called policies elsewhere and do not apply to tool calls, and files that belong next to one. Most distinctive shape first. */
const shapes: readonly ForeignShape[] = [
  {
    mark: (root) => {
      const sections = keysOf(memberOf(root, 'entries'))
      const isProfile = sections.length > 0 && sections.every((key) => ['files', 'network', 'processes'].includes(key))
      return scalarOf(root, 'total_runs') ?? listOf(root, 'run_ids') ?? (isProfile ? 'entries' : undefined)
    },
    message:
      'This is an evidence profile (`run_ids`, `entries`), which says what a program touched, not what an agent may do.',
    remedy: 'Give it to `assay evidence export --profile`, and a policy here; `assay init` learns one from traces.',
  },
  {
    mark: (root) => listOf(root, 'checks'),
    message: 'This lists checks (`checks`), and is not a policy.',
    remedy: 'Name one of the policies that it lists; `assay check` without `--policy` makes all of its checks.',
  },
  {
    mark: testCases,
    message: 'This is a file of policy test cases (`cases`), not a policy.',
    remedy: 'Give it to `assay policy test`, and here the policy that it names.',
  },
  {
    mark: (root) =>
      has(root, 'args') || has(root, 'arguments') || has(root, 'trace') ? scalarOf(root, 'tool') : undefined,
    message: 'This is a recorded tool call, not a policy.',
    remedy: 'Give traces by `--traces`, and the policy that they are checked against by `--policy`.',
  },
  {
    mark: (root) => scalarOf(root, 'configVersion') ?? scalarOf(root, 'suite') ?? listOf(root, 'tests'),
    message: 'This is an eval configuration (`suite`, `tests`), not a policy.',
    remedy: 'Give the file that its tests name as `policy:`, or move their `sequences` and schemas into a policy.',
  },
  {
    mark: (root) =>
      keysOf(memberOf(root, 'policy')).some((key) => ['enforce', 'allow_unsafe'].includes(key)) ? 'policy' : undefined,
    message:
      'This is a project configuration (`policy: { enforce … }`), not a policy; it says nothing about tool calls.',
    remedy: 'Give a policy with `version: "2.0"` and `tools:`; `assay init` writes one.',
  },
  {
    mark: (root) =>
      ['files', 'network', 'processes'].find((key) =>
        keysOf(memberOf(root, key)).some((name) => ['allow', 'needs_review', 'deny'].includes(name)),
      ),
    message: 'This is a sandbox profile (`files`, `network`, `processes`); it governs system calls, not tool calls.',
    remedy: 'Write a policy over tools: `tools.allow`, `tools.deny`, `schemas`; `assay init` learns one from traces.',
  },
  {
    mark: (root) => listOf(root, 'blocklist'),
    message: 'This is a private `blocklist:` file of exact names.',
    remedy: 'Write the names under `tools: { deny: [ … ] }`.',
  },
  {
    mark: (root) => (has(root, 'upstream_credential') ? 'upstream_credential' : listOf(root, 'allowances')),
    message:
      'This is a privileged-action gate policy (`upstream_credential`, `allowances`), which only the gateway can evaluate.',
    remedy: 'Write what the tools may do under `tools` and `schemas`.',
  },
  {
    mark: (root) => (has(root, 'properties') ? scalarOf(root, 'type') : undefined),
    message: 'This is one bare JSON Schema; it does not say which tool it is for.',
    remedy: 'Put it under the tool: `schemas: { TOOL: … }`.',
  },
  {
    mark: (root) => (root.entries.size === 1 && memberOf(root, 'schema')?.kind === 'map' ? 'schema' : undefined),
    message: 'This is an old `schema:` file, which does not say which tool it is for.',
    remedy: 'Put it under the tool: `schemas: { TOOL: … }`.',
  },
  {
    mark: (root) => documentedTool(memberOf(root, 'tools')),
    message:
      'Arguments are described under `tools` by tool name, a form that some documentation shows and no engine reads.',
    remedy:
      'Write JSON Schemas: `schemas: { TOOL: { type: object, properties: … } }`, and list the tools under `tools.allow`.',
  },
  {
    mark: (root) => scalarOf(root, 'metric'),
    message: 'This is a form that some documentation shows (`metric:`) and no engine reads.',
    remedy: 'Write `tools`, `schemas` and `sequences` as docs/policy.md says.',
  },
]

/** The gate of a policy is called `cases`, too. */
function testCases(root: TreeMap): string | undefined {
  const value = memberOf(root, 'cases')
  const items = value?.kind === 'list' ? value.items : []
  const isGate = items.some((item) => keysOf(item).some((key) => CASE_GATE_KEYS.includes(key)))
  return isGate ? undefined : listOf(root, 'cases')
}

function documentedTool(tools: Tree | undefined): string | undefined {
  if (tools?.kind !== 'map') return undefined
  const described = [...tools.entries].some(
    ([tool, { value }]) =>
      !TOOL_KEYS.includes(tool) && keysOf(value).some((key) => ['arguments', 'args'].includes(key)),
  )
  return described ? 'tools' : undefined
}

/** What Assay and its kin write says so in its `schema`; a result has keys that a policy has, too. Any kind, any version. */
function ownFile(root: TreeMap): ForeignShape | undefined {
  const schema = memberOf(root, 'schema')
  if (schema?.kind !== 'scalar' || typeof schema.value !== 'string' || !schema.value.startsWith('assay.'))
    return undefined
  const named = /^assay\.[a-z_-]{1,40}\.v\d{1,3}$/.test(schema.value) ? schema.value : 'assay.…'
  return {
    mark: () => 'schema',
    message: `This is a file that Assay wrote (\`schema: ${named}\`), not a policy.`,
    remedy: 'Give the policy that the traces are checked against.',
  }
}

/** Names the kind of file if it is one that we know and cannot honour, or has nothing that makes it a policy. True = refused. */
export function refuseForeignShape(root: TreeMap, problems: PolicyProblems): boolean {
  const own = ownFile(root)
  for (const shape of own ? [own] : shapes) {
    const mark = shape.mark(root)
    if (mark === undefined) continue
    problems.add('E_POLICY_INVALID', root.entries.get(mark)?.keyOffset ?? root.offset, shape.message, shape.remedy)
    return true
  }
  return refuseUnrelated(root, problems)
}

/** A document without one section of a policy is some other file; a problem for each of its keys would hide that. */
function refuseUnrelated(root: TreeMap, problems: PolicyProblems): boolean {
  if (schemaMap.recognises(root)) return false
  const keys = [...root.entries.keys()]
  const unknown = keys.filter((key) => !isRootKey(key) && !key.startsWith('x-'))
  if (unknown.length === 0 || keys.some((key) => SECTION_KEYS.includes(key))) return false
  // A key that is probably misspelt says more than that the document is not a policy.
  if (unknown.length <= MAX_MISSPELT && unknown.some((key) => knownKeyRemedy(key, ROOT_KEYS) !== undefined))
    return false
  const some = toolEntries(root).find(([, { value }]) => !isSchema(value))
  const isNearlyMap = toolEntries(root).some(([, { value }]) => isSchema(value))
  const named = unknown.slice(0, MAX_NAMED).map((key) => `\`${key}\``)
  const message = isNearlyMap
    ? `This is not a policy: a map of tools to JSON Schemas would be one, but \`${some?.[0]}\` does not hold a schema.`
    : `This is not a policy: none of its keys (${named.join(', ')}${unknown.length > MAX_NAMED ? ', …' : ''}) is a section of one.`
  problems.add(
    'E_POLICY_INVALID',
    root.offset,
    message,
    'A policy has `tools`, `schemas` or `sequences`; `assay init` writes one.',
  )
  return true
}

/** Keys of a document that are shown, and beyond which it is not taken for a policy with slips. */
const MAX_NAMED = 5
const MAX_MISSPELT = 20

function isRootKey(key: string): boolean {
  return ROOT_KEYS.some((known) => known === key)
}
