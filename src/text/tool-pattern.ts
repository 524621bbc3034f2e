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
