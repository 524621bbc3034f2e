/** Something that a file of instructions forbids without a condition. */
export interface Prohibition {
  /** `run`: a command of a shell; `edit`: a file or folder; `call`: a tool. */
  readonly kind: 'run' | 'edit' | 'call'
  /** As it stands between back-quotes. */
  readonly what: string
  /** From 1. */
  readonly line: number
}

/** A line that forbids something, of which no rule is made. */
export interface LeftLine {
  readonly line: number
  readonly why: string
}

export interface Prohibitions {
  readonly found: readonly Prohibition[]
  readonly left: readonly LeftLine[]
}

const maxFound = 200

/**
 * Reads what instructions for agents (AGENTS.md and the like) forbid in so many words: "never run", "do not edit", "don't call", with the commands, files
 * or tools between back-quotes, in the same line or in the list right below. Nothing is guessed: prose, examples and quotations are passed
 * over, and a line with a condition, or with anything else than such names, is left out and listed.
 */
export function readProhibitions(text: string): Prohibitions {
  const found = new Map<string, Prohibition>()
  const left: LeftLine[] = []
  let list: Prohibition['kind'] | undefined
  const take = (kind: Prohibition['kind'], rest: string, line: number) => {
    const names = namesIn(rest)
    if (typeof names === 'string') left.push({ line, why: names })
    else
      for (const what of names) {
        const fault = faultOf(kind, what)
        if (fault !== undefined) left.push({ line, why: fault })
        else if (found.size < maxFound && !found.has(`${kind} ${what}`))
          found.set(`${kind} ${what}`, { kind, what, line })
      }
  }
  for (const { content, line, isItem } of linesOf(text)) {
    const [, verb, rest = ''] = order.exec(content) ?? []
    if (verb !== undefined) {
      const kind = kindOf(verb)
      list = opensList.test(rest) ? kind : undefined
      if (list === undefined) take(kind, rest, line)
    } else if (list !== undefined && isItem) take(list, content, line)
    else list = undefined
  }
  return { found: [...found.values()], left }
}

const order =
  /^(?:please\s+)?(?:you\s+)?(?:never|do\s+not|don['’]?t|must\s+not|must\s+never)(?:\s+ever)?\s+(run|execute|edit|modify|change|touch|call|invoke)\b\s*(.*)$/i

/** Nothing but a hint that names follow. */
const opensList =
  /^(?:(?:any\s+of\s+)?(?:these|the\s+following)(?:\s+(?:commands|files|folders|directories|paths|tools))?)?\s*:?$/i

function kindOf(verb: string): Prohibition['kind'] {
  if (/^(?:run|execute)$/i.test(verb)) return 'run'
  return /^(?:call|invoke)$/i.test(verb) ? 'call' : 'edit'
}

/** The names between back-quotes that a text consists of, or why it is something else. */
function namesIn(text: string): readonly string[] | string {
  const [list = ''] = /^(?:`[^`]+`(?:\s*(?:,|\/|\bor\b|\band\b)\s*)*)+/i.exec(text) ?? []
  if (list === '') return 'it names nothing between back-quotes'
  const rest = text.slice(list.length).trim()
  if (rest !== '' && !/^(?:[.!]|[—–:;(-]|\s*because\b)/i.test(rest)) return 'it says more than names'
  if (condition.test(rest)) return 'it has a condition'
  return [...list.matchAll(/`([^`]+)`/g)].map(([, name]) => (name as string).trim())
}

const condition =
  /\b(?:unless|except|without|if|when|until|before|after|outside|only|while|directly|manually|instead of)\b/i

function faultOf(kind: Prohibition['kind'], what: string): string | undefined {
  if (what === '' || what.length > 200) return 'its name is empty or too long'
  if (/[<>{}…]|\.\.\.|\$[A-Z{]/.test(what)) return 'it holds a placeholder'
  if (kind === 'run' && /\*/.test(what)) return 'it holds a placeholder'
  if (kind === 'edit' && /\s/.test(what)) return 'it is not a path'
  if (kind === 'edit' && !/[\w-]/.test(what)) return 'it is not a path'
  return kind === 'call' && !/^[A-Za-z_][\w.:-]*$/.test(what) ? 'it is not the name of a tool' : undefined
}

interface Line {
  readonly content: string
  readonly line: number
  readonly isItem: boolean
}

/** Lines of prose and lists: no code, comments, quotations; blank lines are left out. */
function* linesOf(text: string): Generator<Line> {
  let fence: string | undefined
  let inComment = false
  for (const [index, raw] of text.split(/\r\n|\r|\n/).entries()) {
    const mark = /^\s*(`{3,}|~{3,})/.exec(raw)?.[1]
    if (fence !== undefined) {
      if (mark?.startsWith(fence) && raw.trim() === mark) fence = undefined
      continue
    }
    if (mark !== undefined) fence = mark
    const startsInComment = inComment
    inComment = raw.includes('--' + '>') ? false : inComment || raw.includes('<!' + '--')
    const isSkipped =
      mark !== undefined ||
      startsInComment ||
      raw.includes('<!' + '--') ||
      /^\s*>|^(?: {4}|\t)(?!\s*(?:[-*+]|\d+[.)])\s)/.test(raw)
    if (isSkipped || raw.trim() === '') continue
    const [, bullet] = /^\s*((?:[-*+]|\d+[.)])\s+)/.exec(raw) ?? []
    const content = raw
      .trim()
      .replace(/^(?:[-*+]|\d+[.)])\s+/, '')
      .replace(/^#{1,6}\s+/, '')
      .replace(/^(?:\[[ x]\]|[❌🚫⛔]\ufe0f?)\s*/iu, '')
      .replace(/(`[^`]*`)|\*\*|__/g, '$1')
      .trim()
    yield { content, line: index + 1, isItem: bullet !== undefined }
  }
}
