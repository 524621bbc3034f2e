/** Lines around a change that are shown. */
const context = 3
/** Lines of the changed part beyond which it is shown as replaced, not compared. */
const maxCompared = 1000

type Line = readonly [mark: ' ' | '-' | '+', text: string]

/** Two texts as a unified difference; empty if they are equal. Lines are shown as they are: escape them for their medium. */
export function lineDiff(before: string, after: string, name: string): readonly string[] {
  if (before === after) return []
  const lines = compare(before.split('\n'), after.split('\n'))
  const changed = lines.flatMap(([mark], at) => (mark === ' ' ? [] : [at]))
  const hunks: [number, number][] = []
  for (const at of changed) {
    const open = hunks.at(-1)
    if (open && at - context <= open[1]) open[1] = Math.min(at + context + 1, lines.length)
    else hunks.push([Math.max(at - context, 0), Math.min(at + context + 1, lines.length)])
  }
  return [`--- ${name}`, `+++ ${name}`, ...hunks.flatMap(([from, to]) => hunk(lines, from, to))]
}

function hunk(lines: readonly Line[], from: number, to: number): readonly string[] {
  const of = (mark: '-' | '+', part: readonly Line[]) => part.filter(([own]) => own === ' ' || own === mark).length
  const [above, shown] = [lines.slice(0, from), lines.slice(from, to)]
  const range = (mark: '-' | '+') => `${mark}${of(mark, above) + 1},${of(mark, shown)}`
  return [`@@ ${range('-')} ${range('+')} @@`, ...shown.map(([mark, text]) => `${mark}${text}`)]
}

function compare(before: readonly string[], after: readonly string[]): readonly Line[] {
  let head = 0
  while (head < before.length && head < after.length && before[head] === after[head]) head++
  let tail = 0
  while (
    tail < before.length - head &&
    tail < after.length - head &&
    before[before.length - 1 - tail] === after[after.length - 1 - tail]
  )
    tail++
  const same = (text: string): Line => [' ', text]
  const middle = [before.slice(head, before.length - tail), after.slice(head, after.length - tail)] as const
  return [
    ...before.slice(0, head).map(same),
    ...compareMiddle(...middle),
    ...before.slice(before.length - tail).map(same),
  ]
}

/** By the longest common subsequence, removed lines before added ones. */
function compareMiddle(before: readonly string[], after: readonly string[]): readonly Line[] {
  const isLarge = before.length > maxCompared || after.length > maxCompared
  const width = after.length + 1
  const longest = new Uint16Array(isLarge ? 0 : (before.length + 1) * width)
  if (!isLarge) {
    for (let i = before.length - 1; i >= 0; i--)
      for (let j = after.length - 1; j >= 0; j--)
        longest[i * width + j] =
          before[i] === after[j]
            ? (longest[(i + 1) * width + j + 1] ?? 0) + 1
            : Math.max(longest[(i + 1) * width + j] ?? 0, longest[i * width + j + 1] ?? 0)
  }
  const lines: Line[] = []
  let [i, j] = [0, 0]
  while (i < before.length || j < after.length) {
    if (!isLarge && i < before.length && before[i] === after[j]) {
      lines.push([' ', before[i] as string])
      i++
      j++
    } else if (
      i < before.length &&
      (isLarge || j >= after.length || (longest[(i + 1) * width + j] ?? 0) >= (longest[i * width + j + 1] ?? 0))
    )
      lines.push(['-', before[i++] as string])
    else lines.push(['+', after[j++] as string])
  }
  return lines
}
