import { canonicalJson } from '../../canonical/canonical-json.js'
import { sha256Hex } from '../../canonical/digest.js'
import type { TreeMap } from '../document/document-tree.js'
import { normalizePolicy, type PolicyParts } from '../normalize-policy.js'
import { PolicyProblems } from '../policy-problems.js'
import { ExpectedFiles } from './expected-files.js'
import { gatherLayers, type ReadPolicyFile } from './gather-layers.js'
import { applyOverrides, hasAllowList, mergeLayers, overridesOf } from './merge-layers.js'

/** A policy with all that it extends, as one document, and the parts that stay apart. */
export interface ExtendedPolicy {
  readonly tree: TreeMap
  readonly parts: PolicyParts
  /** Of the policy alone, or of the digests of all its files in the order in which they are laid over one another. */
  readonly digest: string
}

/** Undefined if a file could not be read: the problems say which. */
export function extendPolicy(
  root: { readonly file: string | undefined; readonly tree: TreeMap; readonly digest: string },
  read: ReadPolicyFile | undefined,
  problems: PolicyProblems,
): ExtendedPolicy | undefined {
  const expected = new ExpectedFiles(read, problems)
  if (!root.tree.entries.has('extends') && !root.tree.entries.has('override')) {
    const tree = expected.into(root.tree, root.file ?? '')
    if (expected.failed) return undefined
    return {
      tree,
      parts: { documents: [tree], allowing: [] },
      digest: digestOf([...expected.takeDigests(), root.digest]),
    }
  }
  const digests: string[] = []
  const layers = gatherLayers(root, read, problems).map((layer) => {
    const tree = expected.into(layer.tree, layer.file)
    digests.push(...expected.takeDigests(), layer.digest)
    return { ...layer, tree }
  })
  if (problems.hasErrors) return undefined
  let [merged] = layers.map((layer) => layer.tree) as [TreeMap, ...TreeMap[]]
  let documents: readonly TreeMap[] = [merged]
  for (const layer of layers.slice(1)) {
    const below = normalizePolicy(merged, new PolicyProblems({}), { documents, allowing: [] })
    merged = mergeLayers(merged, layer.tree, below, problems)
    const paths = overridesOf(layer.tree)
    documents = [...documents.map((document) => applyOverrides(document, paths)), layer.tree]
  }
  const sections = documents.flatMap((document) => allowingSection(document) ?? [])
  return {
    tree: withoutKeys(merged),
    parts: { documents, allowing: sections.slice(0, -1) },
    digest: digestOf(digests),
  }
}

/** Of one document its own. */
function digestOf(digests: readonly string[]): string {
  const [first] = digests as [string, ...string[]]
  return digests.length === 1 ? first : `sha256:${sha256Hex(canonicalJson(digests))}`
}

function allowingSection(document: TreeMap): TreeMap | undefined {
  const tools = document.entries.get('tools')?.value
  return tools?.kind === 'map' && hasAllowList(tools) ? tools : undefined
}

function withoutKeys(tree: TreeMap): TreeMap {
  const entries = [...tree.entries].filter(([key]) => key !== 'extends' && key !== 'override')
  return { ...tree, entries: new Map(entries) }
}
