/**
 * The candidate that a person most likely meant, or none if all are too far off: at most a third of the letters may differ, of
 * the whole and of each of its words (swaps of neighbours count once), so that `delete_order` is not taken for `get_order`. Ties go to
 * the earlier candidate. Both sides may be hostile: long words are not compared.
 */
export function didYouMean(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > longest) return undefined
  const wanted = word.toLowerCase()
  let best: string | undefined
  let bestDistance = Math.max(1, Math.floor(word.length / 3)) + 1
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= bestDistance || candidate.length > longest) continue
    const distance = editDistance(wanted, candidate.toLowerCase())
    if (distance < bestDistance && wordsAreNear(word, candidate)) {
      best = candidate
      bestDistance = distance
    }
  }
  return best
}

const longest = 64

/** Names of as many words are compared word by word. */
function wordsAreNear(a: string, b: string): boolean {
  const [left, right] = [wordsOf(a), wordsOf(b)]
  if (left.length !== right.length || left.length === 1) return true
  return left.every((word, at) => {
    const other = right[at] as string
    return editDistance(word, other) <= Math.max(1, Math.floor(Math.max(word.length, other.length) / 3))
  })
}

function wordsOf(name: string): string[] {
  return name
    .split(/[^\p{L}\p{N}]+|(?<=\p{Ll})(?=\p{Lu})/u)
    .filter((word) => word !== '')
    .map((word) => word.toLowerCase())
}

/** Optimal string alignment distance: insertions, deletions, replacements, swaps of neighbours. */
export function editDistance(a: string, b: string): number {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let cost = Math.min(row[j - 1]! + 1, last[j]! + 1, last[j - 1]! + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, before[j - 2]! + 1)
      row.push(cost)
    }
    before = last
    last = row
  }
  return last[b.length]!
}
