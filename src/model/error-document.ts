import type { Problem } from './problem.js'

/** `schemas/assay.error.v1.schema.json`: the errors; warnings accompany a result and never replace one. */
export function errorDocument(problems: readonly Problem[]) {
  const errors = problemsJson(problems.filter(({ level }) => level === 'error'))
  return { schema: 'assay.error.v1' as const, errors }
}

export function problemsJson(problems: readonly Problem[]) {
  return problems.map(({ code, message, location, remedy }) => ({
    code,
    message,
    ...(location && { location }),
    ...(remedy !== undefined && { remedy }),
  }))
}
