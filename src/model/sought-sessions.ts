const sought = 'sessions of coding agents'

/** How a search for what agents left stands among the patterns of a reading. */
export function soughtSessions(where: string): string {
  return `${sought} ${where}`
}

/** What a search found nothing of, in words: patterns, and sessions of agents. */
export function nothingFound(unmatched: readonly string[]): string {
  const inOrder = [...unmatched].sort()
  const patterns = inOrder.filter((each) => !each.startsWith(sought))
  const sessions = inOrder.filter((each) => each.startsWith(sought))
  const files = patterns.length === 0 ? [] : [`no file matches ${patterns.join(', ')}`]
  const text = [...files, ...sessions.map((each) => `there are no ${each}`)].join(', and ')
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}
