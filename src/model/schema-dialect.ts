/** What a JSON Schema is written in. Draft-06 is read as draft-07, which only adds to it. */
export type SchemaDialect = '2020-12' | '2019-09' | 'draft-07' | 'draft-04'

/** The dialect that a `$schema` names, 2020-12 without one; undefined if it names none that is read. */
export function schemaDialect(uri: unknown): SchemaDialect | undefined {
  if (uri === undefined) return '2020-12'
  if (typeof uri !== 'string') return undefined
  if (/\b2020-12\b/.test(uri) || isCurrent(uri)) return '2020-12'
  if (/\b2019-09\b/.test(uri)) return '2019-09'
  if (/\bdraft-0[67]\b/.test(uri)) return 'draft-07'
  return /\bdraft-04\b/.test(uri) ? 'draft-04' : undefined
}

/** Addresses without a version mean the newest; OpenAPI 3.1 adds annotations only. */
function isCurrent(uri: string): boolean {
  return /^https?:\/\/json-schema\.org\/schema#?$/.test(uri) || uri === 'https://spec.openapis.org/oas/3.1/dialect/base'
}
