/** How servers, SDKs and frameworks say that there is no tool of the name that was called; `tool` stands for the name, too. */
const phrases = [
  /\b(?:unknown|unexpected|unrecogni[sz]ed|unavailable|undefined|nonexistent|non existent|no such|not a valid) (?:tool|function|method)\b/,
  /\b(?:tool|function|method) (?:is |was |does |could )?(?:not (?:be )?(?:found|exist|available|defined|registered|known)|unknown|unavailable)\b/,
  /\bno executor for this tool\b/,
]

/** Longer texts are output of a tool that ran. UTF-16 units. */
const maxText = 500

/** Whether the text of a failure says that no such tool exists, as when a model made up its name. */
export function saysUnknownTool(error: string, tool: string): boolean {
  if (error.length > maxText) return false
  const words = error
    .replaceAll(tool, ' tool ')
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .replace(/\btool(?: (?:named |called )?tool\b)+/g, 'tool')
  return phrases.some((phrase) => phrase.test(words))
}
