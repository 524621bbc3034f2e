import { ExactNumber } from '../model/exact-number.js'
import type { JsonValue } from '../model/json.js'
import { truncate } from '../text/truncate.js'
import { wellFormed } from '../text/well-formed.js'

/** Steps from the root, code points of one name, elements of a list that are looked at, names looked at in one call. */
const maxDepth = 4
const maxName = 64
const maxElements = 5
const maxVisits = 300

/** The names of the arguments of a call, as dot paths, `*` for the elements of a list. Never a value. */
export function argumentPaths(args: JsonValue | undefined): ReadonlySet<string> {
  const paths = new Set<string>()
  let visits = 0
  const visit = (value: JsonValue | undefined, path: string, depth: number): void => {
    if (typeof value !== 'object' || value === null || value instanceof ExactNumber || depth === maxDepth) return
    if (Array.isArray(value)) {
      for (const element of value.slice(0, maxElements)) visit(element, path === '' ? '*' : `${path}.*`, depth + 1)
      return
    }
    const object = value as { readonly [name: string]: JsonValue }
    for (const name in object) {
      if (++visits > maxVisits) return
      const shown = truncate(wellFormed(name), maxName)
      const below = path === '' ? shown : `${path}.${shown}`
      paths.add(below)
      visit(object[name], below, depth + 1)
    }
  }
  visit(args, '', 0)
  return paths
}
