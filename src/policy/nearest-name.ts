/** The question with which a problem points at the known name that was probably meant. */
export function didYouMean(name: string, known: Iterable<string>): string | undefined {
  const near = nearestName(name, known)
  return near === undefined ? undefined : `Did you mean \`${near}\`?`
}

/** The known name that `name` was most likely meant to be, if any is near enough (a third of its letters may differ). */
export function nearestName(name: string, known: Iterable<string>): string | undefined {
  if (name.length > 100) return undefined
  let best: string | undefined
  let bestDistance = Number.POSITIVE_INFINITY
  for (const candidate of known) {
    const distance = editDistance(name.toLowerCase(), candidate.toLowerCase())
    const near = distance <= Math.max(1, Math.floor(Math.max(name.length, candidate.length) / 3))
    if (near && distance < bestDistance && candidate !== name) {
      best = candidate
      bestDistance = distance
    }
  }
  return best
}

/** Levenshtein distance, one row at a time. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const changed = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(changed, row[j]! + 1, next[j - 1]! + 1))
    }
    row = next
  }
  return row[b.length]!
}
