import type { Fields } from './fields.js'

/** A name, a pattern, or a list of these. */
export function readNames(fields: Fields, key: string): readonly string[] | undefined {
  const tree = fields.get(key)
  if (tree === undefined) return undefined
  const names = tree.kind === 'list' ? fields.texts(key)?.map(({ value }) => value) : [fields.text(key)]
  if (names !== undefined && names.length > 0 && names.every((name) => name !== undefined && name !== ''))
    return names as string[]
  return fields.wrong(key, 'a name, a pattern, or a list of these')
}
