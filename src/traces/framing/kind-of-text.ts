/** Names what text that is not JSON looks like, by its first lines, to explain a file given by mistake. */
export function kindOfText(head: string): string | undefined {
  const text = head.replace(/^\uFEFF/, '').trimStart()
  const lines = text.split(/\r?\n/, maxLines).filter((line) => line.trim() !== '')
  const [first = ''] = lines
  if (first === '') return undefined
  if (/^<(!doctype html|html)\b/i.test(first)) return 'HTML, perhaps the page of an error'
  if (first.startsWith('<')) return 'XML'
  if (/^(data|event|id): ?/.test(first))
    return 'a stream of server-sent events; keep the JSON behind each "data:" as a line'
  if (isTable(lines)) return 'CSV; export it as JSON or JSON lines'
  if (/^(---|%YAML)/.test(first) || lines.every((line) => /^\s*(#|- |[\w.-]+:( |$))/.test(line))) return 'YAML'
  return 'plain text'
}

const maxLines = 8

/** Rows of as many cells as the head has; a last one that is cut off does not count. */
function isTable(lines: readonly string[]): boolean {
  const whole = lines.slice(0, Math.max(2, lines.length - 1))
  return [',', ';', '\t'].some((comma) => {
    const cells = whole.map((line) => line.split(comma).length)
    return whole.length > 1 && (cells[0] ?? 0) > 1 && cells.every((count) => count >= (cells[0] ?? 0))
  })
}
