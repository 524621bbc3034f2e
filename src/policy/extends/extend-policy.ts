import { canonicalJson } from '../../canonical/canonical-json.js'
import { sha256Hex } from '../../canonical/digest.js'
import type { TreeMap } from '../document/document-tree.js'
import { normalizePolicy, type PolicyParts } from '../normalize-policy.js'
import { PolicyProblems } from '../policy-problems.js'
import { ExpectedFiles } from './expected-files.js'
import { gatherLayers, type Layer, type ReadPolicyFile } from './gather-layers.js'
import { hasAllowList, layOver } from './merge-layers.js'
import { applyOverrides, covers, readOverrides, refuseNameless } from './overrides.js'
import { type Looser, looserThan } from './refuse-looser.js'
import { membersOf } from './tree-entries.js'

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
  const files = relate(layers, problems)
  for (const file of files) refuseLooser(file, files, (other) => viewOf(other, layers), problems)
  const documents = files.map(({ left }) => left)
  const sections = documents.flatMap((document) => allowingSection(document) ?? [])
  return {
    tree: withoutKeys(laidOver(documents, problems)),
    parts: { documents, allowing: sections.slice(0, -1) },
    digest: digestOf(digests),
  }
}

/** One file among the others of its policy. */
interface File {
  /** What is left of it where the files above it replace parts. */
  readonly left: TreeMap
  /** Paths that it replaces in the files that it extends, itself or through others. */
  readonly overrides: ReadonlySet<string>
  readonly below: ReadonlySet<string>
  /** Those that it names itself. */
  readonly names: readonly string[]
  readonly file: string
}

/**
 * A file replaces parts of what it extends, and of nothing else. What a file says is left out only where every way from the policy
 * down to it replaces it: of two files that extend a third, one cannot take away what the other counts on.
 */
function relate(layers: readonly Layer[], problems: PolicyProblems): readonly File[] {
  const below = new Map<string, ReadonlySet<string>>()
  for (const { file, names } of layers)
    below.set(file, new Set(names.flatMap((name) => [name, ...(below.get(name) ?? [])])))
  const replaced = new Map<string, ReadonlySet<string>>()
  const files: File[] = []
  for (const { file, tree, names } of [...layers].reverse()) {
    const overrides = readOverrides(tree, problems)
    const own = new Set(overrides.map(({ path }) => path))
    const ofOthers = layers.filter((other) => below.get(file)?.has(other.file)).map((other) => other.tree)
    for (const override of overrides) refuseNameless(override, [tree, ...ofOthers], problems)
    const above = replaced.get(file) ?? new Set<string>()
    const all = new Set([...above, ...own])
    for (const name of names) replaced.set(name, inBoth(replaced.get(name), all))
    files.unshift({
      file,
      names,
      overrides: own,
      below: below.get(file) ?? new Set(),
      left: applyOverrides(tree, above),
    })
  }
  return files
}

function inBoth(a: ReadonlySet<string> | undefined, b: ReadonlySet<string>): ReadonlySet<string> {
  if (a === undefined) return b
  return new Set([...[...a].filter((path) => covers(b, path)), ...[...b].filter((path) => covers(a, path))])
}

/** What a file says must not loosen what it extends, unless it overrides it; and never what it does not extend, in whatever order they stand. */
function refuseLooser(
  file: File,
  files: readonly File[],
  viewFrom: (file: File) => readonly File[],
  problems: PolicyProblems,
): void {
  if (!LOOSENING.some((key) => file.left.entries.has(key))) return
  // All together, and each that it extends itself: what another of them has replaced still holds there.
  const extended = files.filter((other) => file.below.has(other.file))
  const views = files.filter((other) => file.names.includes(other.file)).map(viewFrom)
  for (const looser of each([extended, ...views].flatMap((others) => looserIn(file, others))))
    if (!covers(file.overrides, looser.path)) refuse(looser, problems)
  const peers = files.filter((other) => isPeer(other, file, files))
  const later = files.slice(files.indexOf(file) + 1)
  const ofPeers = peers.flatMap((peer) => {
    const view = viewFrom(peer)
    const isKept = (path: string) =>
      later.some(({ left }) => statesLevel(left, path) && !looserIn({ left }, view).some((one) => one.path === path))
    const isReplaced = (path: string) => {
      const others = othersNaming(peer, file, files)
      return file.below.has(peer.file) && others.every(({ overrides }) => covers(overrides, path))
    }
    return looserIn(file, view)
      .filter(({ path }) => !isKept(path) && !isReplaced(path))
      .map((looser) => ({ ...looser, next: peer.file }))
  })
  for (const looser of each(ofPeers)) refuse(looser, problems, looser.next)
}

/** Whether one file stands next to another: the other does not extend it, or is not the only one that does. */
function isPeer(other: File, file: File, files: readonly File[]): boolean {
  if (other === file || other.below.has(file.file)) return false
  return !file.below.has(other.file) || othersNaming(other, file, files).length > 0
}

/** The files that name one, besides a file and all that it extends. */
function othersNaming({ file: name }: File, { file, below }: File, files: readonly File[]): readonly File[] {
  return files.filter((above) => above.file !== file && !below.has(above.file) && above.names.includes(name))
}

/** A file with all that it extends, as it stands alone. */
function viewOf({ file, below }: File, layers: readonly Layer[]): readonly File[] {
  return relate(
    layers.filter((layer) => layer.file === file || below.has(layer.file)),
    new PolicyProblems({}),
  )
}

/** The first of each path. */
function each<L extends Looser>(found: readonly L[]): Iterable<L> {
  return new Map([...found].reverse().map((looser) => [looser.path, looser])).values()
}

function looserIn({ left }: Pick<File, 'left'>, others: readonly File[]): readonly Looser[] {
  if (others.length === 0) return []
  const silent = new PolicyProblems({})
  const documents = others.map((other) => other.left)
  const stated = normalizePolicy(withoutKeys(laidOver(documents, silent)), silent, {
    documents,
    allowing: documents.flatMap((document) => allowingSection(document) ?? []).slice(0, -1),
  })
  return looserThan(stated, documents, left)
}

const LOOSENING = ['levels', 'tolerate', 'aliases', 'tool_classes', 'waivers', 'cases', 'coverage']

/** Of levels and tolerances that several files state, the last one counts. */
function statesLevel(tree: TreeMap, path: string): boolean {
  const [section = '', ...name] = path.split('.')
  if (section !== 'levels' && section !== 'tolerate') return false
  return membersOf(tree, section).some(([key]) => key === name.join('.'))
}

function refuse({ path, offset, what }: Looser, problems: PolicyProblems, next?: string): void {
  const override = `\`override: ["${path}"]\``
  const whom = next === undefined ? 'what this policy extends' : `\`${next}\`, which stands next to it`
  const remedy =
    next === undefined
      ? `If it is meant, say so: ${override}.`
      : `Leave it out, or write ${override} into the policy that extends both, and what holds.`
  problems.add('E_POLICY_INVALID', offset, `${what} loosens ${whom}.`, remedy)
}

function laidOver(documents: readonly TreeMap[], problems: PolicyProblems): TreeMap {
  return documents.reduce((lower, upper) => layOver(lower, upper, problems))
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
