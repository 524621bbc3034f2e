import { parseDocument } from 'yaml'
import { AssayError } from '../../model/problem.js'
import type { Pack, PackCheck, PackRule } from './pack.js'

type Json = Readonly<Record<string, unknown>>

const packKeys = [
  ...['name', 'version', 'kind', 'description', 'author', 'license', 'source_url', 'disclaimer'],
  ...['requires', 'rules'],
]
const ruleKeys = [
  ...['id', 'severity', 'description', 'article_ref', 'help_markdown', 'check', 'engine_min_version', 'event_types'],
]

/** Reads a pack file, YAML or JSON. Throws AssayError `E_PACK_INVALID` with all that is wrong. */
export function readPack(text: string, file: string): Pack {
  const problems: string[] = []
  const pack = new PackReader(problems).read(text)
  if (problems.length > 0) {
    throw new AssayError(problems.map((message) => problem(message, file)) as [ReturnType<typeof problem>])
  }
  return pack
}

class PackReader {
  constructor(private readonly problems: string[]) {}

  read(text: string): Pack {
    const document = parseDocument(text, { schema: 'core', logLevel: 'silent', prettyErrors: false })
    const [error] = document.errors
    if (error) {
      this.problems.push(`line ${text.slice(0, error.pos[0]).split('\n').length} is not YAML (${error.code})`)
    }
    const root = this.object(error ? {} : document.toJS({ maxAliasCount: 100 }), 'the pack', packKeys)
    if (error) return root as unknown as Pack
    const requires = this.object(root.requires, 'requires', ['assay_min_version', 'evidence_schema_version'])
    const name = this.text(root, 'name')
    if (!/^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/.test(name)) this.problems.push('name is not of a-z, 0-9 and inner hyphens')
    const kind = this.oneOf(root, 'kind', ['compliance', 'security', 'quality'] as const)
    if (kind === 'compliance' && typeof root.disclaimer !== 'string') {
      this.problems.push('a compliance pack needs a disclaimer')
    }
    const rules = Array.isArray(root.rules) ? root.rules : []
    if (rules.length === 0) this.problems.push('rules is not a list with at least one rule')
    return {
      name,
      version: this.text(root, 'version'),
      kind,
      description: this.text(root, 'description'),
      author: this.text(root, 'author'),
      license: this.text(root, 'license'),
      ...this.optional(root, 'source_url'),
      ...this.optional(root, 'disclaimer'),
      requires: {
        assay_min_version: this.text(requires, 'assay_min_version', 'requires.'),
        ...this.optional(requires, 'evidence_schema_version'),
      },
      rules: rules.map((rule, i) => this.rule(rule, `rules[${i}]`)),
    }
  }

  private rule(value: unknown, place: string): PackRule {
    const rule = this.object(value, place, ruleKeys)
    const severity = this.oneOf(rule, 'severity', ['error', 'warning', 'warn', 'info'] as const, `${place}.`)
    const types = rule.event_types
    if (types !== undefined && !isTexts(types)) this.problems.push(`${place}.event_types is not a list of texts`)
    return {
      id: this.text(rule, 'id', `${place}.`),
      severity: severity === 'warn' ? 'warning' : severity,
      description: this.text(rule, 'description', `${place}.`),
      ...this.optional(rule, 'article_ref'),
      ...this.optional(rule, 'help_markdown'),
      ...this.optional(rule, 'engine_min_version'),
      ...(isTexts(types) && { event_types: types }),
      check: this.check(rule.check, `${place}.check`),
    }
  }

  /** A check that this engine does not know is kept as unknown: a newer pack is not an error. */
  private check(value: unknown, place: string): PackCheck {
    const check = this.object(value, place)
    const type = this.text(check, 'type', `${place}.`)
    const wanted = checkShapes[type]
    if (!wanted) return { type: 'unsupported', name: type }
    if (!wanted(check)) this.problems.push(`${place} lacks what a check of type ${type} needs`)
    return check as unknown as PackCheck
  }

  private object(value: unknown, place: string, keys?: readonly string[]): Json {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      this.problems.push(`${place} is not a mapping`)
      return {}
    }
    const unknown = keys && Object.keys(value).find((key) => !keys.includes(key))
    if (unknown !== undefined) this.problems.push(`${place} has an unknown key (it takes ${keys!.join(', ')})`)
    return value as Json
  }

  private text(object: Json, key: string, place = ''): string {
    const value = object[key]
    if (typeof value === 'string') return value
    this.problems.push(`${place}${key} is not a text`)
    return ''
  }

  private optional<K extends string>(object: Json, key: K): { readonly [key in K]?: string } {
    return object[key] === undefined || object[key] === null
      ? {}
      : ({ [key]: this.text(object, key) } as { readonly [key in K]?: string })
  }

  private oneOf<T extends string>(object: Json, key: string, values: readonly T[], place = ''): T {
    const value = values.find((each) => each === object[key])
    if (value === undefined) this.problems.push(`${place}${key} is not one of ${values.join(', ')}`)
    return value ?? values[0]!
  }
}

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string')
const isText = (value: unknown): value is string => typeof value === 'string'

const checkShapes: Readonly<Record<string, (check: Json) => boolean>> = {
  event_count: ({ min }) => Number.isInteger(min) && (min as number) > 0,
  event_pairs: ({ start_pattern, finish_pattern }) => isText(start_pattern) && isText(finish_pattern),
  event_field_present: ({ paths_any_of, any_of }) => isTexts(paths_any_of) || isTexts(any_of),
  g3_authorization_context_present: () => true,
  event_type_exists: ({ pattern }) => isText(pattern),
  manifest_field: ({ path }) => isText(path),
  json_path_exists: ({ paths, ...check }) =>
    isTexts(paths) && paths.length > 0 && (!('value_equals' in check) || paths.length === 1),
  conditional: ({ condition, then }) => {
    const { all } = (condition ?? {}) as { all?: unknown }
    const { type, paths } = (then ?? {}) as { type?: unknown; paths?: unknown }
    const terms = Array.isArray(all) && all.every((term) => isText(term?.path) && 'equals' in term)
    return terms && type === 'json_path_exists' && isTexts(paths) && paths.length === 1
  },
}

function problem(message: string, file: string) {
  return {
    code: 'E_PACK_INVALID',
    level: 'error' as const,
    message: `The lint pack is invalid: ${message}.`,
    location: { file, line: 1, column: 1 },
  }
}
