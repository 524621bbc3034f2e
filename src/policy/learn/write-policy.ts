import { Document, type Node, Pair, Scalar, visit, YAMLMap, YAMLSeq } from 'yaml'
import type { JsonObject, JsonValue } from '../../model/json.js'
import { escapeJsonForLogs } from '../../text/escape-json.js'
import { invisible } from '../../text/strip-control.js'

/** What a policy is to say, each with what a reader should know of it. */
export interface PolicyParts {
  readonly name: string
  /** Lines above everything. */
  readonly about: readonly string[]
  readonly extends?: readonly string[]
  readonly allow?: readonly string[]
  readonly deny?: readonly (Noted & { readonly tool: string })[]
  /** Schemas that the others refer to. */
  readonly definitions?: JsonObject
  readonly schemas: readonly (Noted & { readonly tool: string; readonly schema: JsonValue })[]
  /** Of tools without a schema. Absent: they are warned of. */
  readonly unconstrained?: Noted & { readonly value: 'allow' }
  readonly limits: readonly (Noted & { readonly key: string; readonly value: JsonValue })[]
  readonly sequences: readonly (Noted & { readonly rule: JsonObject })[]
  /** Lines below everything. */
  readonly toAdd: readonly string[]
}

interface Noted {
  readonly note?: string | undefined
}

/** The text of a policy, version 2.0. Names in it may be hostile: it may be printed to a log. */
export function writePolicy(parts: PolicyParts): string {
  const { allow, unconstrained } = parts
  const document = new Document({
    version: '2.0',
    name: parts.name,
    ...(parts.extends ? { extends: parts.extends } : {}),
    ...(allow ? { tools: { allow } } : {}),
  })
  const root = document.contents as unknown as YAMLMap<Scalar, unknown>
  const add = (key: string, value: YAMLMap<Scalar, unknown> | YAMLSeq) => {
    if (value.items.length > 0) root.items.push(new Pair(new Scalar(key), value))
  }
  if (parts.deny && parts.deny.length > 0) {
    const list = new YAMLSeq()
    for (const { tool, note } of parts.deny) {
      const entry = new Scalar(tool)
      if (note !== undefined) entry.comment = comment(note)
      list.items.push(entry)
    }
    const map = new YAMLMap<Scalar, unknown>()
    map.items.push(new Pair(new Scalar('deny'), list))
    add('tools', map)
  }
  if (unconstrained) {
    const value = new Scalar(unconstrained.value)
    if (unconstrained.note !== undefined) value.comment = comment(unconstrained.note)
    const map = new YAMLMap<Scalar, unknown>()
    map.items.push(new Pair(new Scalar('unconstrained_tools'), value))
    add('enforcement', map)
  }
  add('schemas', schemasOf(document, parts))
  add('limits', limitsOf(document, parts))
  add('sequences', sequencesOf(document, parts))
  document.commentBefore = lines(parts.about)
  document.comment = lines(parts.toAdd)
  quoteHostileNames(document)
  return escapeJsonForLogs(document.toString({ lineWidth: 0, doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER }))
}

function schemasOf(document: Document, { schemas, definitions = {} }: PolicyParts): YAMLMap<Scalar, unknown> {
  const map = new YAMLMap<Scalar, unknown>()
  if (Object.keys(definitions).length > 0)
    map.items.push(new Pair(new Scalar('$defs'), document.createNode(definitions)))
  for (const { tool, schema, note } of schemas) {
    const key = document.createNode(tool) as Scalar
    // Plain, it would be the merge key.
    if (tool === '<<') key.type = 'QUOTE_DOUBLE'
    if (note !== undefined) key.commentBefore = comment(note)
    map.items.push(new Pair(key, document.createNode(schema) as Node))
  }
  return map
}

function limitsOf(document: Document, { limits }: PolicyParts): YAMLMap<Scalar, unknown> {
  const map = new YAMLMap<Scalar, unknown>()
  for (const { key, value, note } of limits) {
    const node = document.createNode(value) as Node
    if (note !== undefined) node.comment = comment(note)
    map.items.push(new Pair(new Scalar(key), node))
  }
  return map
}

function sequencesOf(document: Document, { sequences }: PolicyParts): YAMLSeq {
  const list = new YAMLSeq()
  for (const { rule, note } of sequences) {
    const node = document.createNode(rule) as YAMLMap
    node.flow = true
    if (note !== undefined) node.comment = comment(note)
    list.items.push(node)
  }
  return list
}

function lines(texts: readonly string[]): string | null {
  return texts.length === 0 ? null : texts.map(comment).join('\n')
}

/** On one line, whatever is in it. */
function comment(text: string): string {
  return ` ${text.replace(/[\n\r\v\f\u0085\u2028\u2029]/g, ' ')}`
}

/** The policy may be printed to a log, which obeys some lines; only between quotes can a character be written as a number. */
function quoteHostileNames(document: Document): void {
  visit(document, {
    Scalar(_, node) {
      const { value } = node
      if (typeof value === 'string' && (value.search(invisible()) >= 0 || /##|^\s*:/.test(value)))
        node.type = 'QUOTE_DOUBLE'
    },
  })
}
