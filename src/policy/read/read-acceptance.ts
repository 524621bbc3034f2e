import { callCodes } from '../../codes/call-codes.js'
import { policyCodes } from '../../codes/policy-codes.js'
import type { Level } from '../../model/finding.js'
import type { Located } from '../../model/location.js'
import type { CoveragePolicy, Waiver } from '../../model/policy.js'
import type { TraceProblem } from '../../model/trace.js'
import { didYouMean } from '../nearest-name.js'
import { Fields } from './fields.js'
import { LEVELS } from './levels.js'

const readingCodes: Readonly<Record<TraceProblem['code'], true>> = {
  E_TRACE_PARSE: true,
  E_TRACE_TRUNCATED: true,
  W_SESSION_FALLBACK: true,
  E_TRACE_LATE: true,
  E_TRACE_LOST: true,
}

/** Codes that a finding can have, apart from ids of sequence rules. Invalid input ends a run, so it has none. */
export const findingCodes: readonly string[] = [
  ...Object.keys(callCodes),
  ...Object.keys(readingCodes),
  ...Object.entries(policyCodes).flatMap(([code, { level }]) => (level === 'error' ? [] : [code])),
]

/** `levels`: code or rule id → level. */
export function readLevels(root: Fields, rules: readonly string[]): ReadonlyMap<string, Located<Level>> {
  return readByRule(root, 'levels', rules, (fields, key) => fields.choice(key, LEVELS))
}

/** `tolerate`: code or rule id → share of applicable traces, 0–1. */
export function readTolerate(root: Fields, rules: readonly string[]): ReadonlyMap<string, Located<number>> {
  return readByRule(root, 'tolerate', rules, (fields, key) => fields.number(key, { min: 0, max: 1 }))
}

function readByRule<T>(
  root: Fields,
  section: string,
  rules: readonly string[],
  read: (fields: Fields, key: string) => Located<T> | undefined,
): ReadonlyMap<string, Located<T>> {
  const fields = root.fields(section)
  const entries = [...(fields?.map.entries ?? [])].flatMap(([key, { keyOffset }]) => {
    const value = fields && read(fields, key)
    if (fields) refuseUnknownRule(fields, key, keyOffset, rules)
    return value ? [[key, value] as const] : []
  })
  return new Map(entries)
}

function refuseUnknownRule(fields: Fields, name: string, offset: number, rules: readonly string[]): void {
  const known = [...findingCodes, ...rules]
  if (known.includes(name)) return
  const remedy = () =>
    didYouMean(name, known) ??
    (/^W_POLICY_/.test(name)
      ? 'What earlier versions warned of may be an error now: remove the entry.'
      : 'Name a code of docs/codes.md, or the id of a rule in `sequences`.')
  fields.invalid(offset, `\`${name}\` in \`${fields.path}\` is neither a code nor the id of a rule.`, remedy)
}

/** `coverage: { min, exclude }`. */
export function readCoverage(root: Fields): CoveragePolicy {
  const fields = root.fields('coverage')
  fields?.refuseUnknown(['min', 'exclude'])
  const min = fields?.number('min', { min: 0, max: 100 })
  return { ...(min ? { min } : {}), exclude: (fields?.patterns('exclude') ?? []).map((item) => item.value) }
}

const WAIVER_KEYS = ['fingerprint', 'rule', 'tool', 'reason', 'owner', 'expires', 'max']

/** `waivers`: each names a finding by fingerprint, or by rule (and tool), with a reason and an owner. */
export function readWaivers(root: Fields, rules: readonly string[]): readonly Waiver[] {
  return (root.list('waivers') ?? []).flatMap((item, index) => {
    const path = `waivers[${index}]`
    if (item.kind !== 'map') {
      root.invalid(
        item.offset,
        `\`${path}\` must be a mapping with \`fingerprint\` or \`rule\`, \`reason\` and \`owner\`.`,
      )
      return []
    }
    const waiver = readWaiver(new Fields(item, path, root.problems), rules)
    return waiver ? [waiver] : []
  })
}

function readWaiver(fields: Fields, rules: readonly string[]): Waiver | undefined {
  fields.refuseUnknown(WAIVER_KEYS)
  const fingerprint = fields.text('fingerprint')
  const rule = fields.text('rule')
  const tool = fields.text('tool')
  const reason = fields.requiredText('reason')
  const owner = fields.requiredText('owner')
  const expires = fields.text('expires')
  const max = fields.number('max', { min: 1, max: Number.MAX_SAFE_INTEGER, integer: true })?.value
  if (!fields.entry('fingerprint') && !fields.entry('rule')) {
    fields.invalid(
      fields.map.offset,
      `\`${fields.path}\` names no finding.`,
      'Add `fingerprint:` (as the report prints it) or `rule:`.',
    )
  }
  if (fingerprint !== undefined && (rule !== undefined || tool !== undefined)) {
    fields.invalid(
      fields.map.offset,
      `\`${fields.path}\` names a finding by \`fingerprint\` and by \`rule\` or \`tool\`; one way is enough.`,
    )
  }
  if (fingerprint !== undefined && !/^v1:[0-9a-f]{64}$/.test(fingerprint)) {
    fields.wrong('fingerprint', '`v1:` and 64 hexadecimal digits, as the report prints it')
  }
  if (expires !== undefined && !isDay(expires)) fields.wrong('expires', 'a day, `YYYY-MM-DD`')
  if (rule !== undefined) refuseUnknownRule(fields, rule, fields.get('rule')!.offset, rules)
  if (reason === undefined || owner === undefined) return undefined
  const named = {
    ...(fingerprint === undefined ? {} : { fingerprint }),
    ...(rule === undefined ? {} : { rule }),
    ...(tool === undefined ? {} : { tool }),
  }
  const at = fields.problems.location(fields.map.offset)
  const until = { ...(expires === undefined ? {} : { expires }), ...(max === undefined ? {} : { max }) }
  return { ...named, reason, owner, ...until, at }
}

/** `YYYY-MM-DD`, a day that there is. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}
