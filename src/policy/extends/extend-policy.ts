import { canonicalJson } from '../../canonical/canonical-json.js'
import { sha256Hex } from '../../canonical/digest.js'
import type { TreeMap } from '../document/document-tree.js'
import { normalizePolicy, type PolicyParts } from '../normalize-policy.js'
import { PolicyProblems } from '../policy-problems.js'
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
  const { tree, digest } = root
  if (!tree.entries.has('extends') && !tree.entries.has('override'))
    return { tree, parts: { documents: [tree], allowing: [] }, digest }
  const layers = gatherLayers(root, read, problems)
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
    digest: layers.length > 1 ? `sha256:${sha256Hex(canonicalJson(layers.map((layer) => layer.digest)))}` : digest,
  }
}

function allowingSection(document: TreeMap): TreeMap | undefined {
  const tools = document.entries.get('tools')?.value
  return tools?.kind === 'map' && hasAllowList(tools) ? tools : undefined
}

function withoutKeys(tree: TreeMap): TreeMap {
  const entries = [...tree.entries].filter(([key]) => key !== 'extends' && key !== 'override')
  return { ...tree, entries: new Map(entries) }
}
