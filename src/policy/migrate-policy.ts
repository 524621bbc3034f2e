import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  type Node,
  Pair,
  parseDocument as parseYaml,
  Scalar,
  type ScalarTag,
  type Tags,
  YAMLMap,
  type YAMLSeq,
} from 'yaml'
import { ExactNumber, exactNumber } from '../model/exact-number.js'
import type { Policy } from '../model/policy.js'
import { AssayError } from '../model/problem.js'
import { schemaMap } from './dialects/schema-map.js'
import { LEGACY_KEYS } from './dialects/version-one.js'
import { parseDocument } from './document/parse-document.js'
import type { ReadPolicyFile } from './extends/gather-layers.js'
import { loadPolicy, requirePolicy } from './load-policy.js'
import { PolicyProblems } from './policy-problems.js'
import { whatItSays } from './same-policy.js'

export interface Migration {
  readonly text: string
  /** What was changed, one sentence each, in order; empty = the text is returned as it was. */
  readonly changes: readonly string[]
}

/**
 * An older policy → the text of the same policy in version 2.0, comments and order kept.
 * @throws AssayError if the text does not load, or if it uses anchors in a way that the move would break.
 */
export function migratePolicy(text: string, file?: string, read?: ReadPolicyFile): Migration {
  const source = file === undefined ? {} : { file }
  const before = requirePolicy(loadPolicy(text, source, { read }))
  const json = isJson(text)
  const document = parseYaml(text, {
    schema: 'core',
    customTags: (tags) => tags.map((tag) => keepingDigits(tag, json)),
  })
  const changes = isSchemaMap(text) ? wrapSchemaMap(document) : migrateSections(document, before)
  if (changes.length === 0) return { text, changes }
  const migrated = json
    ? `${JSON.stringify(document.toJS(), null, 2).replace(markedNumber, '$1')}\n`
    : keepComments(text, document.toString(styleOf(text)))
  const files = { read, from: file }
  if (whatItSays(text, files) !== whatItSays(migrated, files)) throw cannotMigrate(file)
  return { text: migrated, changes }
}

/** Before a number that no double holds, while it goes through JSON as a text. */
const mark = '\u0000number '
const markedNumber = /"\\u0000number ([^"]+)"/g

/** Numbers are written as they were, also those that would be rounded. */
function keepingDigits(tag: Tags[number], json: boolean): Tags[number] {
  if (typeof tag === 'string' || !/:(?:int|float)$/.test(tag.tag) || !('resolve' in tag)) return tag
  const scalar = tag as ScalarTag
  const { stringify } = scalar
  return {
    ...scalar,
    resolve: (text: string, onError: (message: string) => void, options: Parameters<ScalarTag['resolve']>[2]) =>
      json && exactNumber(text) instanceof ExactNumber ? mark + text : scalar.resolve(text, onError, options),
    stringify: (node, ...context) => (node as Scalar).source ?? stringify?.(node, ...context) ?? String(node.value),
  }
}

/** A comment whose node is gone is put at the end rather than lost. */
function keepComments(text: string, migrated: string): string {
  const comments = [...new Lexer().lex(text)].filter((token) => token.startsWith('#'))
  const lost = comments.filter((comment) => !migrated.includes(comment.slice(1).trim()))
  return migrated + lost.map((comment) => `${comment}\n`).join('')
}

type Root = YAMLMap<Scalar, Node | null>

function isSchemaMap(text: string): boolean {
  const tree = parseDocument(text, new PolicyProblems({}))
  return tree?.kind === 'map' && schemaMap.recognises(tree)
}

function wrapSchemaMap(document: Document): string[] {
  const schemas = document.contents as Root
  const root = new YAMLMap<Scalar, unknown>()
  root.items.push(new Pair(new Scalar('version'), quoted('2.0')), new Pair(new Scalar('schemas'), schemas))
  document.contents = root as never
  return ['moved the schemas of the tools under `schemas`', 'set `version` to "2.0"']
}

function migrateSections(document: Document, policy: Policy): string[] {
  const root = document.contents as Root
  const changes: string[] = []
  for (const key of ['allow', 'deny'] as const) {
    const pair = pairOf(root, key)
    if (!pair) continue
    if (isSeq(pair.value)) moveList(document, root, pair, key)
    else root.delete(key)
    changes.push(isSeq(pair.value) ? `moved \`${key}\` to \`tools.${key}\`` : `removed the empty \`${key}\``)
  }
  const constraints = pairOf(root, 'constraints')
  if (constraints) changes.push(moveConstraints(document, root, constraints))
  const old = policy.version.startsWith('1') || (policy.version === '' && changes.length > 0)
  if (old) {
    const version = pairOf(root, 'version')
    if (version) version.value = quoted('2.0')
    else root.items.unshift(new Pair<Scalar, Node | null>(new Scalar('version'), quoted('2.0')))
    changes.push('set `version` to "2.0"')
  }
  return changes
}

function pairOf(root: Root, key: string): Pair<Scalar, Node | null> | undefined {
  return root.items.find((pair) => isScalar(pair.key) && pair.key.value === key)
}

/** The map under `key`; if there is none, it takes the place of `instead`, whose comments it inherits. */
function sectionFor(root: Root, key: string, instead: Pair<Scalar, Node | null>): YAMLMap {
  const pair = pairOf(root, key)
  if (isMap(pair?.value)) return removing(root, instead, pair.value)
  const section = new YAMLMap()
  if (pair) {
    pair.value = section
    return removing(root, instead, section)
  }
  const name = new Scalar(key)
  name.commentBefore = instead.key.commentBefore ?? null
  name.spaceBefore = instead.key.spaceBefore ?? false
  root.items.splice(root.items.indexOf(instead), 1, new Pair<Scalar, Node | null>(name, section))
  return section
}

function removing(root: Root, pair: Pair<Scalar, Node | null>, section: YAMLMap): YAMLMap {
  root.items.splice(root.items.indexOf(pair), 1)
  return section
}

function moveList(document: Document, root: Root, pair: Pair<Scalar, Node | null>, key: 'allow' | 'deny'): void {
  const comment = pair.key.commentBefore
  const inPlace = !pairOf(root, 'tools')
  const tools = sectionFor(root, 'tools', pair)
  const list = pair.value as YAMLSeq
  const own = tools.get(key)
  if (isSeq(own)) own.items.push(...list.items)
  else tools.set(document.createNode(key), list)
  if (!inPlace) keepComment(isSeq(own) ? (list.items[0] as Node) : findKey(tools, key), comment)
}

function moveConstraints(document: Document, root: Root, pair: Pair<Scalar, Node | null>): string {
  const entries = isSeq(pair.value) || isMap(pair.value) ? constraintEntries(pair.value) : []
  if (entries.length === 0) {
    root.items.splice(root.items.indexOf(pair), 1)
    return 'removed the empty `constraints`'
  }
  const inPlace = !pairOf(root, 'schemas')
  const comments = [inPlace ? undefined : pair.key.commentBefore, pair.value?.commentBefore]
  const schemas = sectionFor(root, 'schemas', pair)
  for (const { tool, params } of entries) {
    const schema = constraintSchema(document, params)
    const known = pairOf(schemas as Root, String(tool.value))
    if (known) known.value = schema
    else schemas.items.push(new Pair(tool, schema))
  }
  keepComment(entries[0]!.tool, comments.filter(Boolean).join('\n'))
  return 'rewrote `constraints` as JSON Schemas under `schemas`'
}

interface ConstraintEntry {
  readonly tool: Scalar
  readonly params: YAMLMap<Scalar, Node>
}

function constraintEntries(constraints: YAMLSeq | YAMLMap): ConstraintEntry[] {
  if (isMap(constraints)) {
    return constraints.items.map(({ key, value }) => ({ tool: key as Scalar, params: paramsOf(value) }))
  }
  return (constraints.items as YAMLMap[]).map((item) => {
    const tool = item.get('tool', true) as Scalar
    const before = [item.commentBefore, item.items[0] && (item.items[0].key as Scalar).commentBefore]
    const name = new Scalar(tool.value)
    name.commentBefore = before.filter(Boolean).join('\n') || null
    name.comment = tool.comment ?? null
    return { tool: name, params: paramsOf(item.get('params', true)) }
  })
}

/** An alias here names a node elsewhere, which the move would change or lose. */
function paramsOf(node: unknown): YAMLMap<Scalar, Node> {
  if (!isMap<Scalar, Node>(node)) throw cannotMigrate(undefined)
  return node
}

function constraintSchema(document: Document, params: YAMLMap<Scalar, Node>): YAMLMap {
  const properties = new YAMLMap()
  for (const { key, value } of params.items) {
    const pattern = isMap(value) ? (value.get('matches', true) as Scalar) : (value as Scalar)
    if (isMap(value) && value.comment) pattern.comment ??= value.comment
    const argument = document.createNode({ type: 'string', minLength: 1 }) as YAMLMap
    argument.items.splice(1, 0, new Pair(new Scalar('pattern'), pattern))
    properties.items.push(new Pair(key, argument))
  }
  const schema = document.createNode({ type: 'object', additionalProperties: true }) as YAMLMap
  const names = params.items.map(({ key }) => key.value)
  schema.items.push(new Pair(new Scalar('properties'), properties))
  schema.items.push(new Pair(new Scalar('required'), document.createNode(names, { flow: true })))
  return schema
}

function findKey(map: YAMLMap, key: string): Node {
  return pairOf(map as Root, key)!.key
}

function keepComment(node: Node | undefined, comment: string | null | undefined): void {
  if (node && comment) node.commentBefore = [comment, node.commentBefore].filter(Boolean).join('\n')
}

function quoted(text: string): Scalar {
  const scalar = new Scalar(text)
  scalar.type = 'QUOTE_DOUBLE'
  return scalar
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

function styleOf(text: string) {
  return {
    lineWidth: 0,
    flowCollectionPadding: /\{ /.test(text),
    indentSeq: !/^( *)[^\s#-][^\n]*:[ \t]*\n\1- /m.test(text),
  }
}

function cannotMigrate(file: string | undefined): AssayError {
  return new AssayError({
    code: 'E_POLICY_INVALID',
    level: 'error',
    message: 'This policy cannot be migrated without changing what it says.',
    location: file === undefined ? undefined : { file, line: 1, column: 1 },
    remedy: `Write anchors and aliases out, or move ${LEGACY_KEYS.map((key) => `\`${key}\``).join(', ')} by hand.`,
  })
}
