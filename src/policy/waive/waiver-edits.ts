import {
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml'
import type { Edit } from '../document/edit-text.js'
import { blockEntry, flowEntry, memberText, type NewWaiver, type Style, valueText } from './waiver-text.js'

type Entry = Pair<Scalar, Node | null>

/**
 * What to write where, so that a policy has these waivers and every other byte stays: entries that name one of the
 * fingerprints are renewed in place, the others come at the end of the list. Undefined where the text does not say where.
 */
export function waiverEdits(text: string, waivers: readonly NewWaiver[]): readonly Edit[] | undefined {
  const root = parseDocument(text, { schema: 'core', logLevel: 'silent' }).contents as unknown
  if (!isMap<Scalar, Node | null>(root)) return undefined
  const page = new Page(text, root)
  const section = root.items.find(({ key }) => isScalar(key) && key.value === 'waivers')
  const items = isSeq(section?.value) ? section.value.items : []
  const known = new Map<unknown, YAMLMap<Scalar, Node | null>>()
  for (const item of items) {
    if (!isMap<Scalar, Node | null>(item)) continue
    const fingerprint = item.get('fingerprint')
    if (!known.has(fingerprint)) known.set(fingerprint, item)
  }
  const renewed = waivers.flatMap((waiver) => {
    const item = known.get(waiver.fingerprint)
    return item === undefined ? [] : [renewal(page, item, waiver)]
  })
  const fresh = waivers.filter(({ fingerprint }) => !known.has(fingerprint))
  const added = fresh.length === 0 ? [] : addition(page, section, fresh)
  const said = override(page, root)
  if (added === undefined || said === undefined || renewed.some((edits) => edits === undefined)) return undefined
  return [...renewed.flatMap((edits) => edits ?? []), ...said, ...added]
}

/** A policy that extends others may waive what they find where it says so. */
function override(page: Page, root: YAMLMap<Scalar, Node | null>): Edit[] | undefined {
  const entry = (name: string) => root.items.find(({ key }) => isScalar(key) && key.value === name)
  const extended = entry('extends')
  if (extended?.value === undefined || isNull(extended.value)) return []
  const section = entry('override')
  const end = (section ?? extended).value?.range?.[1]
  if (section === undefined || isNull(section.value)) {
    if (section !== undefined || end === undefined) return undefined
    const indent = page.indentAt(extended.key.range?.[0] ?? 0)
    if (page.style === 'block')
      return indent === undefined ? undefined : [page.below(end, [`${indent}override: [waivers]`])]
    return [insert(end, page.style === 'json' ? ', "override": ["waivers"]' : ', override: [waivers]')]
  }
  const list = section.value
  const names = isSeq(list) ? list.items : [list]
  if (names.some((name) => isScalar(name) && name.value === 'waivers')) return []
  const last = names.at(-1)
  const after = isSeq(list) && isScalar(last) ? last.range?.[1] : undefined
  if (!isSeq(list) || after === undefined) return undefined
  if (list.flow) return [insert(after, page.style === 'json' ? ', "waivers"' : ', waivers')]
  const indent = page.indentAt(list.range?.[0] ?? 0)
  return indent === undefined ? undefined : [page.below(after, [`${indent}- waivers`])]
}

function isNull(value: Node | null): boolean {
  return value === null || (isScalar(value) && value.value === null)
}

/** A text with the answers to what its lines look like. */
class Page {
  readonly eol: string
  readonly style: Style

  constructor(
    readonly text: string,
    readonly root: YAMLMap<Scalar, Node | null>,
  ) {
    this.eol = text.includes('\r\n') ? '\r\n' : '\n'
    this.style = root.flow ? (isJson(text) ? 'json' : 'flow') : 'block'
  }

  /** What stands on the line before an offset, if it is blank: the indentation of what begins there. */
  indentAt(offset: number): string | undefined {
    const before = this.text.slice(this.text.lastIndexOf('\n', offset - 1) + 1, offset).replace(/^\uFEFF/, '')
    return /^ *$/.test(before) ? before : undefined
  }

  /** Inserts lines below the line on which something ends. */
  below(end: number, lines: readonly string[]): Edit {
    const joined = lines.join(this.eol)
    // A text over several lines ends where the next line begins.
    if (end > 0 && this.text[end - 1] === '\n') return insert(end, joined + this.eol)
    const found = this.text.indexOf('\n', end)
    const at = found < 0 ? this.text.length : this.text[found - 1] === '\r' ? found - 1 : found
    return insert(at, this.eol + joined)
  }
}

function renewal(page: Page, item: YAMLMap<Scalar, Node | null>, waiver: NewWaiver): Edit[] | undefined {
  const style: Style = page.style === 'json' ? 'json' : item.flow ? 'flow' : 'block'
  const last = item.items.at(-1)?.value?.range
  const indent = page.text
    .slice(page.text.lastIndexOf('\n', item.range?.[0] ?? 0) + 1, item.range?.[0])
    .replace(/[^ ]/g, ' ')
  const edits: Edit[] = []
  const missing: string[] = []
  for (const key of ['reason', 'owner', 'expires', 'max'] as const) {
    const value = waiver[key]
    if (value === undefined) continue
    const member = item.items.find((pair) => isScalar(pair.key) && pair.key.value === key)
    if (member === undefined) missing.push(memberText(key, value, style))
    else if (isScalar(member.value) && member.value.range && !/^BLOCK/.test(member.value.type ?? '')) {
      const [start, end] = member.value.range
      edits.push({ start, end, text: valueText(key, value, style) })
    } else return undefined
  }
  if (missing.length === 0) return edits
  if (last === undefined || last === null) return undefined
  const added =
    style === 'block'
      ? page.below(
          last[1],
          missing.map((member) => indent + member),
        )
      : insert(last[1], missing.map((member) => `, ${member}`).join(''))
  return [...edits, added]
}

function addition(page: Page, section: Entry | undefined, waivers: readonly NewWaiver[]): Edit[] | undefined {
  const { style, root } = page
  if (section === undefined) return style === 'block' ? newSection(page, waivers) : newMember(page, root, waivers)
  const list = section.value
  if (isSeq(list) && list.items.length > 0)
    return list.flow ? intoBrackets(page, list, waivers) : belowTheLast(page, list, waivers)
  const isEmpty = isSeq(list) || list === null || (isScalar(list) && list.value === null)
  return isEmpty ? instead(page, section, waivers) : undefined
}

/** At the end of the text, behind its last comment. */
function newSection(page: Page, waivers: readonly NewWaiver[]): Edit[] | undefined {
  const { text, root, eol } = page
  const indent = page.indentAt(root.items[0]?.key.range?.[0] ?? 0)
  const rest = text.slice(root.range?.[1] ?? 0)
  // Another document, or the mark of this one's end.
  if (indent === undefined || !/^(?:[ \t]*(?:#[^\n]*)?(?:\r?\n|$))*$/.test(rest)) return undefined
  const end = text === '' || text.endsWith('\n') ? '' : eol
  const gap = /\n\r?\n/.test(text.trimEnd()) ? eol : ''
  const lines = [`${indent}waivers:`, ...waivers.flatMap((waiver) => blockEntry(waiver, `${indent}  `))]
  return [insert(text.length, `${end}${gap}${lines.join(eol)}${eol}`)]
}

function newMember(page: Page, root: YAMLMap<Scalar, Node | null>, waivers: readonly NewWaiver[]): Edit[] | undefined {
  const last = root.items.at(-1)
  const end = last?.value?.range?.[1] ?? last?.key.range?.[1]
  if (end === undefined) return undefined
  const key = page.style === 'json' ? '"waivers"' : 'waivers'
  const indent = page.indentAt(root.items[0]?.key.range?.[0] ?? 0)
  const entries = waivers.map((waiver) => flowEntry(waiver, page.style))
  if (indent === undefined || indent === '') return [insert(end, `, ${key}: [${entries.join(', ')}]`)]
  const lines = entries.join(`,${page.eol}${indent}${indent}`)
  return [insert(end, `,${page.eol}${indent}${key}: [${page.eol}${indent}${indent}${lines}${page.eol}${indent}]`)]
}

function intoBrackets(page: Page, list: YAMLSeq, waivers: readonly NewWaiver[]): Edit[] | undefined {
  const range = (list.items.at(-1) as Node).range
  if (!range) return undefined
  const indent = page.indentAt(range[0])
  const comma = indent === undefined ? ', ' : `,${page.eol}${indent}`
  const style = page.style === 'json' ? 'json' : 'flow'
  return [insert(range[1], waivers.map((waiver) => comma + flowEntry(waiver, style)).join(''))]
}

function belowTheLast(page: Page, list: YAMLSeq, waivers: readonly NewWaiver[]): Edit[] | undefined {
  const indent = page.indentAt(list.range?.[0] ?? 0)
  const end = (list.items.at(-1) as Node).range?.[1]
  if (indent === undefined || end === undefined) return undefined
  return [
    page.below(
      end,
      waivers.flatMap((waiver) => blockEntry(waiver, indent)),
    ),
  ]
}

/** Of `waivers: []`, or nothing behind the colon. */
function instead(page: Page, { key, value }: Entry, waivers: readonly NewWaiver[]): Edit[] | undefined {
  const colon = page.text.indexOf(':', key.range?.[1] ?? 0) + 1
  const [start = colon, stop = colon] = value?.range ?? []
  // A value that is not written has a place all the same, behind the comment.
  const end = stop > start ? stop : colon
  if (colon === 0 || page.text.slice(colon, end).includes('#')) return undefined
  if (page.style !== 'block') {
    const entries = waivers.map((waiver) => flowEntry(waiver, page.style))
    return [{ start: colon, end, text: ` [${entries.join(', ')}]` }]
  }
  const indent = page.indentAt(key.range?.[0] ?? 0)
  if (indent === undefined) return undefined
  const removed = end === colon ? [] : [{ start: colon, end, text: '' }]
  return [
    ...removed,
    page.below(
      end,
      waivers.flatMap((waiver) => blockEntry(waiver, `${indent}  `)),
    ),
  ]
}

function insert(at: number, text: string): Edit {
  return { start: at, end: at, text }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text.replace(/^\uFEFF/, ''))
    return true
  } catch {
    return false
  }
}
