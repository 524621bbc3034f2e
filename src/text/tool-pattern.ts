/**
 * Tool-name patterns of a policy: `*` stands for any run of characters, wherever it is; everything else is literal and
 * case-sensitive. `**` matches everything; the empty pattern matches only the empty name.
 */
export type ToolPattern = (name: string) => boolean

/** Linear in the length of the name for each literal part: agent-written names cannot make it backtrack. */
export function compileToolPattern(pattern: string): ToolPattern {
  if (!pattern.includes('*')) return (name) => name === pattern
  const parts = pattern.split('*')
  const head = parts[0] ?? ''
  const tail = parts.at(-1) ?? ''
  const middle = parts.slice(1, -1).filter((part) => part !== '')
  return (name) => {
    if (name.length < head.length + tail.length || !name.startsWith(head) || !name.endsWith(tail)) return false
    let from = head.length
    const end = name.length - tail.length
    for (const part of middle) {
      const at = name.indexOf(part, from)
      if (at < 0 || at + part.length > end) return false
      from = at + part.length
    }
    return true
  }
}

/** Whether a `*` stands between other characters, which other readers of the same policy take literally. */
export function hasInteriorStar(pattern: string): boolean {
  return /[^*]\*+[^*]/.test(pattern)
}

/** Whether some name matches both patterns. Patterns longer than any person writes are taken to overlap. */
export function patternsOverlap(a: string, b: string): boolean {
  if (!b.includes('*')) return compileToolPattern(a)(b)
  if (!a.includes('*')) return compileToolPattern(b)(a)
  if (a.length * b.length > maxPlaces) return true
  // The places in `b` that a text can have reached, after each character of `a`.
  let places = pastStars([0], b)
  for (const char of a) {
    const first = places[0]
    if (first === undefined) return false
    // A star may stand for what takes `b` to any later place.
    const next =
      char === '*' ? Array.from({ length: b.length + 1 - first }, (_, i) => first + i) : step(places, char, b)
    places = pastStars(next, b)
  }
  return places.at(-1) === b.length
}

const maxPlaces = 1_000_000

function step(places: readonly number[], char: string, pattern: string): number[] {
  return places.flatMap((at) => (pattern[at] === '*' ? [at] : pattern[at] === char ? [at + 1] : []))
}

/** In order, with the place after each star: it may stand for nothing. */
function pastStars(places: readonly number[], pattern: string): number[] {
  const all = new Set(places)
  for (const at of all) if (pattern[at] === '*') all.add(at + 1)
  return [...all].sort((x, y) => x - y)
}
