import { canonicalJson } from '../../canonical/canonical-json.js'
import type { ArgumentCoverage } from '../../model/coverage.js'
import type { JsonObject, JsonValue } from '../../model/json.js'
import type { Policy } from '../../model/policy.js'
import { isObject } from './is-object.js'

/** Checks per tool, and how deep a schema is followed: what a person can read, and what a call can cost. */
const maxChecks = 400
const maxDepth = 6

/** What no call ever sent of one tool's schema, by place in the list of checks that the policy gives. */
export interface OpenChecks {
  readonly tool: string
  readonly properties: readonly number[]
  readonly values: readonly { readonly check: number; readonly values: readonly string[] }[]
}

interface Check {
  /** Its place in the list that the policy gives. */
  readonly index: number
  /** Property names from the root; `*` = every element of an array. */
  readonly path: readonly string[]
  /** JSON texts of the enum values still to be seen; absent for the property itself. */
  readonly values?: Set<string>
}

/**
 * Which properties and enum values of the policy's schemas were ever sent. Each call is compared only with what is
 * still unseen, so that the cost fades as the traces cover the schema.
 */
export class ArgumentUse {
  readonly #open = new Map<string, Check[]>()

  constructor(policy: Policy) {
    for (const [tool, constraints] of policy.constraints) {
      const checks: Check[] = []
      for (const { schema, origin } of constraints) {
        if (origin !== 'require_args') collect(schema, policy.definitions, [], checks, 0)
      }
      this.#open.set(tool, checks)
    }
  }

  see(tool: string, args: JsonValue | undefined): void {
    const checks = this.#open.get(tool)
    if (!checks || checks.length === 0 || args === undefined) return
    for (let i = checks.length - 1; i >= 0; i--) {
      if (satisfied(checks[i] as Check, args)) checks.splice(i, 1)
    }
  }

  /** The state as data, from which `retain` makes it again. */
  open(): OpenChecks[] {
    return [...this.#open].map(([tool, checks]) => ({
      tool,
      properties: checks.filter((check) => !check.values).map((check) => check.index),
      values: checks
        .filter((check) => check.values)
        .map((check) => ({ check: check.index, values: [...(check.values ?? [])] })),
    }))
  }

  /** Takes into account what other traces sent: what is not open there is not open here. */
  retain(open: readonly OpenChecks[]): void {
    const others = new Map(open.map((other) => [other.tool, other]))
    for (const [tool, checks] of this.#open) {
      const other = others.get(tool)
      const properties = new Set(other?.properties)
      const values = new Map(other?.values.map(({ check, values }) => [check, new Set(values)]))
      const left = checks.filter((check) => {
        if (!check.values) return properties.has(check.index)
        const still = values.get(check.index)
        for (const value of check.values) if (!still?.has(value)) check.values.delete(value)
        return still !== undefined && (check.values.size > 0 || still.size === 0)
      })
      this.#open.set(tool, left)
    }
  }

  /** What no call ever sent, for each tool with a schema, in the policy's order. */
  unused(): ArgumentCoverage[] {
    return [...this.#open].map(([tool, checks]) => ({
      tool,
      properties: checks.filter((check) => !check.values).map((check) => check.path.join('.')),
      values: checks
        .filter((check) => check.values)
        .map((check) => ({ property: check.path.join('.'), values: [...(check.values ?? [])] })),
    }))
  }
}

function collect(schema: JsonValue, definitions: JsonObject, path: string[], checks: Check[], depth: number): void {
  const node = resolve(schema, definitions)
  if (!node || depth > maxDepth) return
  if (Array.isArray(node.enum) && path.length > 0) {
    add(checks, path, new Set(node.enum.map((value) => canonicalJson(value))))
  }
  if (isObject(node.properties)) {
    for (const [name, child] of Object.entries(node.properties)) {
      add(checks, [...path, name])
      collect(child, definitions, [...path, name], checks, depth + 1)
    }
  }
  if (node.items !== undefined) collect(node.items, definitions, [...path, '*'], checks, depth + 1)
}

function add(checks: Check[], path: readonly string[], values?: Set<string>): void {
  if (checks.length < maxChecks) checks.push({ index: checks.length, path, ...(values && { values }) })
}

function resolve(schema: JsonValue, definitions: JsonObject): JsonObject | undefined {
  if (!isObject(schema)) return undefined
  const name = typeof schema.$ref === 'string' ? /^#\/\$defs\/([^/]+)$/.exec(schema.$ref)?.[1] : undefined
  const target = name === undefined ? undefined : definitions[name]
  return isObject(target) ? target : schema
}

function satisfied(check: Check, args: JsonValue): boolean {
  let found = false
  visit(args, check.path, 0, (value) => {
    found = true
    check.values?.delete(canonicalJson(value))
  })
  return check.values ? check.values.size === 0 : found
}

function visit(
  value: JsonValue | undefined,
  path: readonly string[],
  at: number,
  found: (value: JsonValue) => void,
): void {
  if (value === undefined) return
  if (at === path.length) {
    found(value)
    return
  }
  const step = path[at] as string
  if (step === '*') {
    if (Array.isArray(value)) for (const element of value) visit(element, path, at + 1, found)
  } else if (isObject(value) && Object.hasOwn(value, step)) visit(value[step], path, at + 1, found)
}
