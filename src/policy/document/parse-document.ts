import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument as parseYaml,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml'
import type { PolicyCode } from '../../codes/policy-codes.js'
import { ExactNumber, exactNumber } from '../../model/exact-number.js'
import type { PolicyProblems } from '../policy-problems.js'
import { MAX_DEPTH, MAX_NODES, type Tree, type TreeEntry, type TreeScalar, treeMap } from './document-tree.js'
import { jsonFault } from './json-fault.js'
import { plainTextFault, spansLines } from './plain-text-fault.js'
import { aliasMistake, explainYaml, type Mistake, TOO_DEEP } from './yaml-words.js'

/** UTF-16 units. */
export const MAX_TEXT = 1024 * 1024

/** YAML 1.2 core schema (so JSON too) → tree. Undefined if the text is refused; the problems say why. Never throws. */
export function parseDocument(
  text: string,
  problems: PolicyProblems,
  code: PolicyCode = 'E_POLICY_PARSE',
): Tree | undefined {
  const refused = refuseText(text)
  if (refused) return report([refused], problems, code)
  try {
    const document = parseYaml(text, {
      schema: 'core',
      prettyErrors: false,
      uniqueKeys: false,
      resolveKnownTags: false,
      logLevel: 'error',
    })
    const strict = problems.file?.endsWith('.json') ? jsonFault(text) : undefined
    if (strict && strict.offset !== undefined) return report([{ ...strict, offset: strict.offset }], problems, code)
    const mistakes = explainYaml([...document.errors, ...document.warnings], text)
    if (mistakes.length > 0) return report(mistakes, problems, code)
    const fault = strict ? { ...strict, offset: 0 } : plainTextFault(document.contents, text)
    if (fault) return report([fault], problems, code)
    return new TreeBuilder(text).build(document.contents)
  } catch (error) {
    if (error instanceof Refusal) return report([error.mistake], problems, code)
    const message = error instanceof RangeError ? TOO_DEEP : 'The text does not parse as YAML.'
    return report([{ offset: 0, message }], problems, code)
  }
}

function report(mistakes: readonly Mistake[], problems: PolicyProblems, code: PolicyCode): undefined {
  for (const { offset, message, remedy } of mistakes) problems.add(code, offset, message, remedy)
}

function refuseText(text: string): Mistake | undefined {
  if (text.length > MAX_TEXT) return { offset: 0, message: `The document is larger than ${MAX_TEXT} characters.` }
  const broken = text.indexOf('\uFFFD')
  if (broken !== -1) {
    const message = 'The text holds U+FFFD, the mark that bytes which are not UTF-8 leave behind.'
    return { offset: broken, message, remedy: 'Save the file as UTF-8.' }
  }
  return undefined
}

class Refusal extends Error {
  readonly mistake: Mistake

  constructor(mistake: Mistake) {
    super(mistake.message)
    this.mistake = mistake
  }
}

function refuse(offset: number, message: string, remedy?: string): never {
  throw new Refusal({ offset, message, remedy })
}

/** Copies the YAML nodes, replacing each alias by what it names; the caps count what comes out, so that aliases cannot explode. */
class TreeBuilder {
  readonly #text: string
  #nodes = 0
  readonly #anchors = new Map<string, Node>()
  readonly #open = new Set<Node>()

  constructor(text: string) {
    this.#text = text
  }

  build(node: unknown): Tree {
    return this.#node(node as Node | null, 0, 0)
  }

  #node(node: Node | null, offset: number, depth: number): Tree {
    if (++this.#nodes > MAX_NODES) refuse(offset, `The document has more than ${MAX_NODES} values, aliases expanded.`)
    if (depth > MAX_DEPTH) refuse(offset, TOO_DEEP)
    if (node === null) return { kind: 'scalar', offset, value: null }
    const at = node.range?.[0] ?? offset
    if (isAlias(node)) return this.#node(this.#resolve(node.source, at), at, depth)
    if (this.#open.has(node)) refuse(offset, 'An alias refers to a node that holds it.')
    const { anchor } = node as { anchor?: string }
    if (anchor !== undefined) this.#anchors.set(anchor, node)
    if (isScalar(node)) return this.#scalar(node, at)
    this.#open.add(node)
    const tree = isMap(node) ? this.#map(node, at, depth) : this.#list(node as YAMLSeq, at, depth)
    this.#open.delete(node)
    return tree
  }

  #resolve(anchor: string, at: number): Node {
    const node = this.#anchors.get(anchor)
    if (!node) throw new Refusal(aliasMistake(`*${anchor}`, at))
    return node
  }

  #scalar(node: Scalar, offset: number): Tree {
    const value = typeof node.value === 'number' ? numberOf(node.source, node.value) : node.value
    const sayable = value === null || ['boolean', 'string', 'number'].includes(typeof value)
    if (!sayable && !(value instanceof ExactNumber)) refuse(offset, 'The value is not one that JSON can say.')
    const lines = spansLines(node, this.#text) ? { spansLines: true } : {}
    return { kind: 'scalar', offset, value: value as TreeScalar['value'], source: node.source, ...lines }
  }

  #list(node: YAMLSeq, offset: number, depth: number): Tree {
    if (!isSeq(node)) refuse(offset, 'The value is neither a mapping, a list nor a scalar.')
    const items = node.items.map((item) => this.#node(item as Node | null, offset, depth + 1))
    return { kind: 'list', offset, items }
  }

  #map(node: YAMLMap, offset: number, depth: number): Tree {
    const entries = new Map<string, TreeEntry>()
    const merged: Tree[] = []
    for (const pair of node.items as Pair<Node | null, Node | null>[]) {
      const key = this.#key(pair.key, offset)
      const keyOffset = pair.key?.range?.[0] ?? offset
      const value = this.#node(pair.value, keyOffset, depth + 1)
      if (key === '<<' && (pair.key as Scalar).type === 'PLAIN') merged.push(value)
      else if (entries.has(key)) this.#refuseTwice(key, keyOffset, entries.get(key)!)
      else entries.set(key, { keyOffset, value })
    }
    for (const source of merged) mergeInto(entries, source)
    return treeMap(offset, entries)
  }

  #refuseTwice(key: string, offset: number, first: TreeEntry): never {
    const line = this.#text.slice(0, first.keyOffset).split('\n').length
    const message = `The key \`${key}\` stands twice in one mapping; the first is in line ${line}.`
    return refuse(offset, message, 'Join the two, or remove one.')
  }

  #key(node: Node | null, offset: number): string {
    const key = isAlias(node) ? this.#resolve(node.source, node.range?.[0] ?? offset) : node
    const { anchor } = (node ?? {}) as { anchor?: string }
    if (anchor !== undefined && node) this.#anchors.set(anchor, node)
    if (!isScalar(key) || (key.value === null && !key.source)) refuse(offset, 'A key of the mapping is not a word.')
    return typeof key.value === 'string' ? key.value : (key.source ?? String(key.value))
  }
}

/** The number as its author wrote it, of which the parser keeps a double; undefined for what is none (`.inf`, `.nan`). */
function numberOf(source: string | undefined, double: number): number | ExactNumber | undefined {
  if (source === undefined) return Number.isFinite(double) ? double : undefined
  return exactNumber(/^0[xo]/.test(source) ? String(BigInt(source)) : source)
}

/** YAML merge key `<<`: what the mapping says itself wins. */
function mergeInto(entries: Map<string, TreeEntry>, source: Tree): void {
  if (source.kind === 'list') for (const item of source.items) mergeInto(entries, item)
  else if (source.kind === 'scalar') refuse(source.offset, 'The merge key `<<` needs a mapping.')
  else for (const [key, entry] of source.entries) if (!entries.has(key)) entries.set(key, entry)
}
