import type { ValuePath } from '../../model/condition.js'
import type { Key, KeyPart, Window } from '../../model/keys.js'
import type { Selector, SelectorTerm } from '../../model/policy.js'
import type { Tree } from '../document/document-tree.js'
import type { Fields } from './fields.js'
import { pathSteps } from './read-path.js'

const SPECIAL: ReadonlySet<string> = new Set(['@tool', '@args', '@result', '@agent'])

/** A place that a key is read from: a path, `words(PATH)`, or one of the special ones. */
export function keyPart(text: string): KeyPart | undefined {
  if (SPECIAL.has(text)) return { kind: text as '@tool' }
  const inner = /^words\((.+)\)$/.exec(text)?.[1]
  if (inner === '@result') return { kind: 'words', path: { text: 'the result', of: 'result', steps: [] } }
  const path = valuePath(inner ?? text)
  return path && { kind: inner === undefined ? 'value' : 'words', path }
}

/** A first name `result` or `args` means that part of the call; else a path leads into the arguments. */
export function valuePath(text: string): ValuePath | undefined {
  const steps = text.startsWith('@') ? undefined : pathSteps(text)
  const [first] = steps ?? []
  if (steps === undefined || first === undefined) return undefined
  const part = first === 'any' || !/^(?:result|args)(?![^.[])/.test(text) ? undefined : first.name
  if (part !== 'result' && part !== 'args') return { text, of: 'args', steps }
  return { text, of: part, steps: steps.slice(1) }
}

const HOW =
  'Join names by dots, `*` is any member, `["a.b"]` a name with a dot; `result` as the first name means the result; or write `words(PATH)`, `@tool`, `@args`, `@result`, `@agent`.'

/** One path or a list of them. */
export function readKey(fields: Fields, tree: Tree, name: string): Key | undefined {
  const items = tree.kind === 'list' ? tree.items : [tree]
  const parts = items.map((item) => {
    const text = item.kind === 'scalar' && typeof item.value === 'string' ? item.value : undefined
    return (
      (text === undefined ? undefined : keyPart(text)) ?? fields.invalid(item.offset, `\`${name}\` is not a path.`, HOW)
    )
  })
  if (parts.length === 0 || parts.length > 8) return fields.invalid(tree.offset, `\`${name}\` must be one to 8 paths.`)
  return parts.every((part) => part !== undefined) ? (parts as KeyPart[]) : undefined
}

/** `distinct`: one path. */
export function readDistinct(rule: Fields): KeyPart | undefined {
  const tree = rule.get('distinct')
  if (tree === undefined) return undefined
  if (tree.kind !== 'scalar') return rule.wrong('distinct', 'one path')
  return readKey(rule, tree, rule.name('distinct'))?.[0]
}

/** `within`: so many calls, or a time. */
export function readWindow(rule: Fields): Window | undefined {
  const tree = rule.get('within')
  if (tree === undefined) return undefined
  if (tree.kind === 'scalar' && typeof tree.value === 'string') return readDuration(rule, 'within')
  return rule.number('within', { min: 1, max: Number.MAX_SAFE_INTEGER, integer: true })?.value
}

const UNITS = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const

/** `30s`, `15m`, `24h`, `7d`. */
export function readDuration(fields: Fields, key: string): { readonly ms: number; readonly text: string } | undefined {
  const text = fields.text(key)
  if (text === undefined) return undefined
  const ms = durationOf(text)
  if (ms === undefined) return fields.wrong(key, 'a number of calls, or a time such as `30s`, `15m`, `24h`, `7d`')
  return { ms, text }
}

/** Milliseconds; undefined for text that is not a time. */
export function durationOf(text: string): number | undefined {
  const [, number, unit] = /^(\d{1,9})([smhd])$/.exec(text) ?? []
  return number === undefined || Number(number) === 0 ? undefined : Number(number) * UNITS[unit as keyof typeof UNITS]
}

/** The operands of a rule by name; `reset` among them, if it has one. */
export type Operands = Readonly<Record<string, Selector | undefined>>

/**
 * `same`: gives the terms of each operand their keys. A path or a list is read of every operand, a mapping names them; a term may
 * bring its own.
 *
 * @returns whether the rule holds once for each key, and its operands with their keys; undefined for a mistake
 */
export function withKeys<O extends Operands>(
  rule: Fields,
  operands: O,
): { readonly same?: true; readonly operands: O } | undefined {
  const tree = rule.get('same')
  const own = Object.values(operands).some((operand) => operand?.terms.some(({ key }) => key !== undefined))
  if (tree === undefined && !own) return { operands }
  const read = tree?.kind === 'map' ? readMapping(rule, operands) : tree && readForAll(rule, tree, operands)
  if (tree !== undefined && read === undefined) return undefined
  const keys = read ?? {}
  const keyed = Object.fromEntries(
    Object.entries(operands).map(([name, operand]) => [name, operand && withKey(operand, keys[name])]),
  ) as O
  for (const [name, operand] of Object.entries(keyed))
    if (name !== 'reset' && operand?.terms.some(({ key }) => key === undefined)) {
      const remedy = `Name it in \`same\`, or give each of its terms a \`key\`.`
      return rule.invalid(rule.map.offset, `\`${rule.name('same')}\` says nothing of \`${name}\`.`, remedy)
    }
  return sameLength(rule, keyed) ? { same: true, operands: comparable(keyed) } : undefined
}

function readForAll(rule: Fields, tree: Tree, operands: Operands): Readonly<Record<string, Key>> | undefined {
  const key = readKey(rule, tree, rule.name('same'))
  return key && Object.fromEntries(Object.keys(operands).map((name) => [name, key]))
}

function readMapping(rule: Fields, operands: Operands): Readonly<Record<string, Key>> | undefined {
  const fields = rule.fields('same')
  if (!fields) return undefined
  const names = Object.entries(operands).flatMap(([name, operand]) => (operand ? [name] : []))
  fields.refuseUnknown(names)
  const keys = names.flatMap((name) => {
    const value = fields.get(name)
    return value === undefined ? [] : [[name, readKey(fields, value, fields.name(name))] as const]
  })
  return keys.every(([, key]) => key !== undefined) ? (Object.fromEntries(keys) as Record<string, Key>) : undefined
}

function withKey(operand: Selector, key: Key | undefined): Selector {
  const add = (term: SelectorTerm): SelectorTerm => (term.key === undefined && key ? { ...term, key } : term)
  return {
    ...operand,
    terms: operand.terms.map(add),
    ...(operand.all && { all: operand.all.map((member) => withKey(member, key)) }),
  }
}

/** Keys of one and of two parts are never equal. */
function sameLength(rule: Fields, operands: Operands): boolean {
  const lengths = new Set(keysOf(operands).map((key) => key.length))
  if (lengths.size === 1) return true
  rule.invalid(rule.map.offset, `\`${rule.path}\` has keys of different length, which are never the same.`)
  return false
}

/** Where one side gives words, the other is compared as text. */
function comparable<O extends Operands>(operands: O): O {
  const texts = new Set(
    keysOf(operands).flatMap((key) => key.flatMap(({ kind }, at) => (kind === 'words' ? [at] : []))),
  )
  if (texts.size === 0) return operands
  const asText = (part: KeyPart, at: number): KeyPart =>
    part.kind === 'value' && texts.has(at) ? { ...part, asText: true } : part
  const change = (operand: Selector): Selector => ({
    ...operand,
    terms: operand.terms.map((term) => (term.key ? { ...term, key: term.key.map(asText) } : term)),
    ...(operand.all && { all: operand.all.map(change) }),
  })
  return Object.fromEntries(Object.entries(operands).map(([name, operand]) => [name, operand && change(operand)])) as O
}

function keysOf(operands: Operands): Key[] {
  return Object.values(operands).flatMap((operand) => operand?.terms.flatMap(({ key }) => (key ? [key] : [])) ?? [])
}
