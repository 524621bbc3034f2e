import type { ErrorObject } from 'ajv'
import type { JsonObject, JsonValue } from '../../model/json.js'
import { truncate } from '../../text/truncate.js'

/** One keyword that arguments break: where, and what a fingerprint is made of besides rule and tool. */
export interface BrokenKeyword {
  /** JSON Pointer into the arguments, `""` for the whole. Agent-controlled, as `member` is. */
  readonly path: string
  readonly keyword: string
  /** The argument that is missing, or should not be there. */
  readonly member: string | undefined
  readonly key: string
  /** One clause in the schema's words: it holds no argument value. */
  readonly says: string
}

/** Why arguments break a schema, in final order: path, keyword, member. */
export type SchemaFailure = readonly BrokenKeyword[]

/** Different mistakes listed of one call, and violations in all: a hostile call could break thousands. */
const maxKinds = 100
const maxListed = 20
/** Code points kept of a path, a member or a clause; fingerprints are made of the whole. */
const maxText = 300

/** What stands for the mistakes that are not listed: nobody can have accepted them. */
export const unlisted = 'unlisted'
export const unlistedKey = `#${unlisted}`

/**
 * Lists what a validator found: of every different mistake one at least, so that a known one hides no other.
 *
 * @param complete whether the validator looked for all that is broken
 */
export function listViolations(errors: readonly ErrorObject[], args: JsonValue, complete: boolean): SchemaFailure {
  const all = errors.map((error) => broken(error, args))
  if (complete && all.length === 1) return all.map(shortened)
  all.sort(byPlace)
  const kinds = new Map<string, BrokenKeyword>()
  const again: BrokenKeyword[] = []
  let rest = !complete || all.length === 0
  for (const each of all) {
    if (kinds.has(each.key)) {
      if (again.length < maxListed && !isSame(each, again.at(-1) ?? kinds.get(each.key))) again.push(each)
    } else if (kinds.size < maxKinds) kinds.set(each.key, each)
    else rest = true
  }
  const listed = [
    ...(rest ? [notListed(all)] : []),
    ...kinds.values(),
    ...again.slice(0, Math.max(0, maxListed - kinds.size)),
  ]
  return listed.sort(byPlace).map(shortened)
}

/** A failure that is about the arguments as a whole. */
export function wholeViolation(keyword: string, says: string): BrokenKeyword {
  return { path: '', keyword, member: undefined, key: `#${keyword}`, says }
}

/** What several schemas say of one call, in final order, each mistake at one place once. */
export function inOrder<T extends BrokenKeyword>(violations: readonly T[]): readonly T[] {
  const sorted = [...violations].sort(byPlace)
  return sorted.filter((each, i) => !isSame(each, sorted[i - 1]))
}

function notListed(all: readonly BrokenKeyword[]): BrokenKeyword {
  const first = all[0] === undefined ? '' : `, first ${all[0].says}`
  return wholeViolation(unlisted, `the arguments break more than can be listed${first}`)
}

function broken({ instancePath, keyword, params, message, propertyName }: ErrorObject, args: JsonValue): BrokenKeyword {
  const member = memberOf(params) ?? propertyName
  const says = `${instancePath || 'the arguments'} ${message ?? `break ${keyword}`}`
  return {
    path: instancePath,
    keyword,
    member,
    key: `${withoutIndices(instancePath, args)}#${keyword}${member === undefined ? '' : `#${member}`}`,
    says: member === undefined || says.includes(member) ? says : `${says} (${member})`,
  }
}

/** Keywords about a member break at the object that has it or lacks it; without its name one known member hides every other. */
const members = ['missingProperty', 'additionalProperty', 'unevaluatedProperty', 'propertyName'] as const

function memberOf(params: ErrorObject['params']): string | undefined {
  const named = members.find((name) => typeof params?.[name] === 'string')
  return named === undefined ? undefined : (params[named] as string)
}

/** A JSON Pointer into arguments with array indices as `*`, so that the same mistake in another element is the same mistake. */
function withoutIndices(path: string, args: JsonValue): string {
  let value: JsonValue | undefined = args
  const steps = path.split('/').slice(1)
  return steps
    .map((step) => {
      if (Array.isArray(value)) {
        value = value[Number(step)]
        return '/*'
      }
      value = (value as JsonObject | null | undefined)?.[step.replaceAll('~1', '/').replaceAll('~0', '~')]
      return `/${step}`
    })
    .join('')
}

function shortened({ path, keyword, member, key, says }: BrokenKeyword): BrokenKeyword {
  return {
    path: truncate(path, maxText),
    keyword,
    member: member === undefined ? undefined : truncate(member, maxText),
    key,
    says: truncate(says, maxText),
  }
}

function isSame(a: BrokenKeyword, b: BrokenKeyword | undefined): boolean {
  return a.path === b?.path && a.key === b.key
}

function byPlace(a: BrokenKeyword, b: BrokenKeyword): number {
  return order(a.path, b.path) || order(a.keyword, b.keyword) || order(a.member ?? '', b.member ?? '')
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
