import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument as parseYaml,
  type Scalar,
  type YAMLError,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml'
import type { PolicyCode } from '../../codes/policy-codes.js'
import type { PolicyProblems } from '../policy-problems.js'
import { MAX_DEPTH, MAX_NODES, type Tree, type TreeEntry, type TreeScalar, treeMap } from './document-tree.js'

/** UTF-16 units. */
export const MAX_TEXT = 1024 * 1024

/** YAML 1.2 core schema (so JSON too) → tree. Undefined if the text is refused; the problems say why. Never throws. */
export function parseDocument(
  text: string,
  problems: PolicyProblems,
  code: PolicyCode = 'E_POLICY_PARSE',
): Tree | undefined {
  const refused = refuseText(text)
  if (refused) {
    problems.add(code, refused.offset, refused.message, refused.remedy)
    return undefined
  }
  try {
    const document = parseYaml(text, {
      schema: 'core',
      prettyErrors: false,
      uniqueKeys: false,
      resolveKnownTags: false,
      logLevel: 'error',
    })
    const mistakes = [...document.errors, ...document.warnings].slice(0, MAX_MISTAKES)
    for (const mistake of mistakes)
      problems.add(code, mistake.pos[0], `The text does not parse: ${sentence(wordsOf(mistake))}`)
    if (mistakes.length > 0) return undefined
    return new TreeBuilder().build(document.contents)
  } catch (error) {
    if (error instanceof Refusal) problems.add(code, error.offset, error.message)
    else if (error instanceof RangeError) problems.add(code, 0, TOO_DEEP)
    else problems.add(code, 0, 'The text does not parse as YAML.')
    return undefined
  }
}

/** One slip often makes many errors; the first few show where. */
const MAX_MISTAKES = 10
const TOO_DEEP = `The document is nested more than ${MAX_DEPTH} levels deep.`

function refuseText(text: string): { offset: number; message: string; remedy?: string } | undefined {
  if (text.length > MAX_TEXT) return { offset: 0, message: `The document is larger than ${MAX_TEXT} characters.` }
  const broken = text.indexOf('\uFFFD')
  if (broken !== -1) {
    const message = 'The text holds U+FFFD, the mark that bytes which are not UTF-8 leave behind.'
    return { offset: broken, message, remedy: 'Save the file as UTF-8.' }
  }
  return undefined
}

/** The parser speaks to programmers here, and elsewhere to people. */
function wordsOf({ code, message }: YAMLError): string {
  if (code === 'MULTIPLE_DOCS') return 'It holds several documents, and a policy is one'
  return message.includes('call stack') ? TOO_DEEP : message
}

function sentence(message: string): string {
  return message.endsWith('.') ? message : `${message}.`
}

class Refusal extends Error {
  readonly offset: number

  constructor(offset: number, message: string) {
    super(message)
    this.offset = offset
  }
}

/** Copies the YAML nodes, replacing each alias by what it names; the caps count what comes out, so that aliases cannot explode. */
class TreeBuilder {
  #nodes = 0
  readonly #anchors = new Map<string, Node>()
  readonly #open = new Set<Node>()

  build(node: unknown): Tree {
    return this.#node(node as Node | null, 0, 0)
  }

  #node(node: Node | null, offset: number, depth: number): Tree {
    if (++this.#nodes > MAX_NODES)
      throw new Refusal(offset, `The document has more than ${MAX_NODES} values, aliases expanded.`)
    if (depth > MAX_DEPTH) throw new Refusal(offset, TOO_DEEP)
    if (node === null) return { kind: 'scalar', offset, value: null }
    const at = node.range?.[0] ?? offset
    if (isAlias(node)) return this.#node(this.#resolve(node.source, at), at, depth)
    if (this.#open.has(node)) throw new Refusal(offset, 'An alias refers to a node that holds it.')
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
    if (!node) throw new Refusal(at, 'An alias refers to an anchor that does not come before it.')
    return node
  }

  #scalar(node: Scalar, offset: number): Tree {
    const { value } = node
    const sayable = value === null || ['boolean', 'string'].includes(typeof value) || Number.isFinite(value)
    if (!sayable) throw new Refusal(offset, 'The value is not one that JSON can say.')
    return { kind: 'scalar', offset, value: value as TreeScalar['value'], source: node.source }
  }

  #list(node: YAMLSeq, offset: number, depth: number): Tree {
    if (!isSeq(node)) throw new Refusal(offset, 'The value is neither a mapping, a list nor a scalar.')
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
      else if (entries.has(key))
        throw new Refusal(keyOffset, `The key ${JSON.stringify(key)} appears twice in one mapping.`)
      else entries.set(key, { keyOffset, value })
    }
    for (const source of merged) mergeInto(entries, source)
    return treeMap(offset, entries)
  }

  #key(node: Node | null, offset: number): string {
    const key = isAlias(node) ? this.#resolve(node.source, node.range?.[0] ?? offset) : node
    const { anchor } = (node ?? {}) as { anchor?: string }
    if (anchor !== undefined && node) this.#anchors.set(anchor, node)
    if (!isScalar(key) || (key.value === null && !key.source))
      throw new Refusal(offset, 'A key of the mapping is not a word.')
    return typeof key.value === 'string' ? key.value : (key.source ?? String(key.value))
  }
}

/** YAML merge key `<<`: what the mapping says itself wins. */
function mergeInto(entries: Map<string, TreeEntry>, source: Tree): void {
  if (source.kind === 'list') for (const item of source.items) mergeInto(entries, item)
  else if (source.kind === 'scalar') throw new Refusal(source.offset, 'The merge key `<<` needs a mapping.')
  else for (const [key, entry] of source.entries) if (!entries.has(key)) entries.set(key, entry)
}
