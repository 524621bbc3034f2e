import { canonicalJson } from '../../canonical/canonical-json.js'
import type { EventRead } from '../read/read-event.js'
import { eventKeys } from '../read/suspect.js'
import { showsAuthorization } from './authorization-context.js'
import { engineVersion, type Pack, type PackCheck, type PackRule } from './pack.js'

/** One check while the events pass by. */
export interface RunningCheck {
  /** True if the check fails on this very event. */
  event(event: EventRead): boolean
  /** Why the bundle as a whole fails, or undefined. */
  end(manifest: unknown): string | undefined
  /** The severity where it is not the rule's own. */
  readonly severity?: 'Warn'
}

/** Prepares a rule's check; undefined if this engine cannot run it and the pack does not insist. */
export function startCheck(pack: Pack, rule: PackRule): RunningCheck | undefined {
  const { check } = rule
  const newer = rule.engine_min_version !== undefined && isNewer(rule.engine_min_version, engineVersion)
  if (newer || check.type === 'unsupported') {
    const what = newer ? 'needs a newer engine' : 'is of a kind that this engine does not know'
    return pack.kind === 'compliance' ? whole(() => false, `The check ${what}, so nothing is shown.`) : undefined
  }
  const running = start(check, rule.description)
  const { event_types: types } = rule
  if (!types) return running
  return { ...running, event: (event) => types.includes(event.type) && running.event(event) }
}

function start(check: Exclude<PackCheck, { type: 'unsupported' }>, description: string): RunningCheck {
  const missing = `Not shown: ${description}`
  switch (check.type) {
    case 'event_count': {
      let count = 0
      return whole(() => ++count >= check.min, missing)
    }
    case 'event_pairs': {
      const [begins, ends] = [glob(check.start_pattern), glob(check.finish_pattern)]
      let [begun, ended] = [false, false]
      return whole(({ type }) => {
        begun ||= begins.test(type)
        ended ||= ends.test(type)
        return begun && ended
      }, missing)
    }
    case 'event_field_present': {
      const paths = check.paths_any_of ?? (check.any_of ?? []).map((name) => (check.in_data ? `/data/${name}` : name))
      return whole((event) => paths.some((path) => lookUp(known(event), path) !== undefined), missing)
    }
    case 'event_type_exists': {
      const pattern = glob(check.pattern)
      return whole(({ type }) => pattern.test(type), missing)
    }
    case 'json_path_exists':
      return whole((event) => check.paths.some((path) => holds(known(event), path, check)), missing)
    case 'g3_authorization_context_present':
      return whole(showsAuthorization, missing)
    case 'manifest_field': {
      const end = (manifest: unknown) => (lookUp(manifest, check.path) === undefined ? missing : undefined)
      return { event: () => false, end, ...(check.required ? {} : { severity: 'Warn' as const }) }
    }
    case 'conditional':
      return {
        event: (event) => {
          const json = known(event)
          const applies = check.condition.all.every(({ path, equals }) => same(lookUp(json, path), equals))
          return applies && !check.then.paths.every((path) => lookUp(json, path) !== undefined)
        },
        end: () => undefined,
      }
  }
}

/** A check that passes once any event shows what it asks for. */
function whole(shows: (event: EventRead) => boolean, message: string): RunningCheck {
  let shown = false
  return {
    event: (event) => {
      shown ||= shows(event)
      return false
    },
    end: () => (shown ? undefined : message),
  }
}

function holds(json: unknown, path: string, check: { readonly value_equals?: unknown }): boolean {
  const found = lookUp(json, path)
  return found !== undefined && (!('value_equals' in check) || same(found, check.value_equals))
}

/** The members that the format knows: others are bound by no content hash and show nothing. */
function known(event: EventRead): unknown {
  return Object.fromEntries(
    Object.entries(event.json).filter(([key, value]) => eventKeys.has(key) && (value !== null || key === 'data')),
  )
}

/** RFC 6901, where the leading slash may be left out; undefined if there is nothing. */
function lookUp(json: unknown, path: string): unknown {
  let value = json
  for (const step of path.replace(/^\//, '').split('/')) {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~')
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
    value = (value as Record<string, unknown>)[key]
  }
  return value
}

function same(a: unknown, b: unknown): boolean {
  return a !== undefined && b !== undefined && canonicalJson(a) === canonicalJson(b)
}

/** `*` and `?` on the whole type. Without backtracking beyond the last star. */
function glob(pattern: string): { test(text: string): boolean } {
  const collapsed = pattern.replace(/\*+/g, '*')
  return { test: (text) => matches(collapsed, text) }
}

function matches(pattern: string, text: string): boolean {
  let [p, t, star, mark] = [0, 0, -1, 0]
  while (t < text.length) {
    if (pattern[p] === '*') [star, mark] = [p++, t]
    else if (p < pattern.length && (pattern[p] === '?' || pattern[p] === text[t])) [p, t] = [p + 1, t + 1]
    else if (star >= 0) [p, t] = [star + 1, ++mark]
    else return false
  }
  while (pattern[p] === '*') p++
  return p === pattern.length
}

function isNewer(version: string, than: string): boolean {
  const [a, b] = [version, than].map((text) => text.split('.').map(Number)) as [number[], number[]]
  const at = [0, 1, 2].find((i) => (a[i] ?? 0) !== (b[i] ?? 0))
  return at !== undefined && (a[at] ?? 0) > (b[at] ?? 0)
}
