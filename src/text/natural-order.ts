/** Compares names so that `run-9` stands before `run-10`; names that differ only in zeros by code unit. */
export function naturalOrder(a: string, b: string): number {
  const [left, right] = [piecesOf(a), piecesOf(b)]
  for (let at = 0; at < Math.min(left.length, right.length); at++) {
    const order = comparePieces(left[at] ?? '', right[at] ?? '')
    if (order !== 0) return order
  }
  return left.length - right.length || (a < b ? -1 : a > b ? 1 : 0)
}

function piecesOf(name: string): readonly string[] {
  return name.match(/\d+|\D+/g) ?? []
}

function comparePieces(a: string, b: string): number {
  const digits = /^\d/
  if (!digits.test(a) || !digits.test(b)) return a < b ? -1 : a > b ? 1 : 0
  const [first, second] = [a.replace(/^0+/, ''), b.replace(/^0+/, '')]
  return first.length - second.length || (first < second ? -1 : first > second ? 1 : 0)
}
