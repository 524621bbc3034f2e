import { readFileSync } from 'node:fs'

export interface DocumentBlock {
  /** The heading (level 2) that it stands under, without its backquotes. */
  readonly section: string
  readonly line: number
  readonly language: string
  /** `key=value` words behind the language. */
  readonly facts: Readonly<Record<string, string>>
  readonly text: string
}

/** The fenced blocks of a Markdown page. */
export function documentBlocks(path: string): readonly DocumentBlock[] {
  const blocks: DocumentBlock[] = []
  let section = ''
  let open: { language: string; facts: Record<string, string>; line: number; lines: string[] } | undefined
  for (const [index, line] of readFileSync(path, 'utf8').split('\n').entries()) {
    if (open && line === '```') {
      blocks.push({ section, ...open, text: open.lines.map((each) => `${each}\n`).join('') })
      open = undefined
    } else if (open) open.lines.push(line)
    else if (line.startsWith('## ')) section = line.slice(3).replaceAll('`', '')
    else if (line.startsWith('```')) {
      const [language = '', ...words] = line.slice(3).split(' ')
      open = { language, facts: Object.fromEntries(words.map((word) => word.split('='))), line: index + 1, lines: [] }
    }
  }
  return blocks
}
