import type { Surface } from './surfaces.js'

/** A part of a report that may be shortened by leaving out whole rows, or left out whole. Never cut anywhere else. */
export interface MarkdownSection {
  /** What comes before the rows, such as a heading and the head of a table. Must not depend on how many rows fit. */
  readonly head: string
  readonly rows: readonly string[]
  /** What closes what `head` opened. */
  readonly foot: string
  /** At most so many rows, however much room there is. */
  readonly most: number
  /** Says that rows were left out; stands after `foot`. */
  cut(shown: number): string
}

/** `first`, the sections in order of importance, `last`: as much as the surface takes, in whole rows. */
export function fitMarkdown(
  first: string,
  sections: readonly MarkdownSection[],
  last: string,
  { budget, measure }: Pick<Surface, 'budget' | 'measure'>,
  rest: string,
): string {
  const omitted = (dropped: number) =>
    `\n_To fit, ${dropped} of ${sections.length} parts of the report were left out; ${rest} holds all of it._\n`
  let left = budget - measure(first) - measure(last) - measure(omitted(sections.length))
  const parts: string[] = []
  let dropped = 0
  for (const section of sections) {
    const text = fitSection(section, left, measure)
    if (text === undefined) dropped += 1
    else {
      parts.push(text)
      left -= measure(text)
    }
  }
  return [first, ...parts, dropped === 0 ? '' : omitted(dropped), last].join('')
}

/** The section with as many rows as fit, or nothing if not even one does. */
function fitSection(section: MarkdownSection, room: number, measure: (text: string) => number): string | undefined {
  const rows: string[] = []
  // The note about a cut is reserved at its longest, so that saying "there is more" never overflows.
  const note = measure(section.cut(section.rows.length))
  let used = measure(section.head) + measure(section.foot)
  for (const row of section.rows) {
    const isLast = rows.length + 1 === section.rows.length
    if (rows.length === section.most || used + measure(row) + (isLast ? 0 : note) > room) break
    rows.push(row)
    used += measure(row)
  }
  if (rows.length === 0 && section.rows.length > 0) return undefined
  if (used > room) return undefined
  const whole = rows.length === section.rows.length
  return `${section.head}${rows.join('')}${section.foot}${whole ? '' : section.cut(rows.length)}`
}
