import { readFileSync } from 'node:fs'

// Tables are private to the file that uses them, and stay so: a test reads them where they stand.

const literal = String.raw`\/(?![/*])((?:[^\/\\\n\[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/([a-z]*)`
const declared = new RegExp(String.raw`^(?:export )?const (\w+)(?::[^=\n]*)? =\s*${literal}`, 'gm')

/** Every regular expression that a file gives a name, without the flags that keep a place. */
export function patternsIn(file: string): ReadonlyMap<string, RegExp> {
  const found = readFileSync(file, 'utf8').matchAll(declared)
  return new Map([...found].map(([, name, source, flags]) => [name as string, expression(source as string, flags)]))
}

export function expression(source: string, flags = ''): RegExp {
  return new RegExp(source, flags.replace(/[gy]/g, ''))
}

/** The texts between single quotes in a list that a file gives a name. */
export function listIn(file: string, name: string): readonly string[] {
  const text = readFileSync(file, 'utf8')
  const list = new RegExp(
    String.raw`^(?:export )?const ${name}\b[^=\n]* =\s*(?:new Set(?:<[^>\n]*>)?\()?\[([^;]*?)\](?: as const)?\)?\n`,
    'm',
  )
  const body = list.exec(text)?.[1]
  if (body === undefined) throw new Error(`${file} has no list ${name}`)
  return [...body.matchAll(/'([^'\n]*)'/g)].map(([, word]) => word as string)
}

/**
 * The expression once for each of its alternatives, with the others of that choice taken out: what an example must match
 * to be about it. A class of a few characters is a choice as well; what must not follow or precede is none.
 */
export function branchesOf(pattern: RegExp): readonly RegExp[] {
  const { source, flags } = pattern
  return choicesIn(source).flatMap(({ start, end, alternatives }) =>
    alternatives.map((each) => expression(`${source.slice(0, start)}${each}${source.slice(end)}`, flags)),
  )
}

interface Choice {
  readonly start: number
  readonly end: number
  readonly alternatives: readonly string[]
}

function choicesIn(source: string): readonly Choice[] {
  const choices: Choice[] = []
  const open: { start: number; bars: number[]; negative: boolean }[] = [{ start: 0, bars: [], negative: false }]
  const close = (end: number) => {
    const group = open.pop()
    if (!group || group.bars.length === 0 || group.negative || open.some(({ negative }) => negative)) return
    const cuts = [...group.bars, end]
    const alternatives = cuts.map((cut, i) => source.slice(i === 0 ? group.start : (cuts[i - 1] as number) + 1, cut))
    choices.push({ start: group.start, end, alternatives })
  }
  for (let at = 0; at < source.length; at++) {
    const char = source[at]
    if (char === '\\') at++
    else if (char === '[') {
      const end = classEnd(source, at)
      const members = fewCharacters(source.slice(at + 1, end))
      if (members && !open.some(({ negative }) => negative))
        choices.push({ start: at, end: end + 1, alternatives: members })
      at = end
    } else if (char === '(') {
      const head = /^\((?:\?(?:<?[=!]|<\w+>|:))?/.exec(source.slice(at))?.[0] ?? '('
      open.push({ start: at + head.length, bars: [], negative: head.endsWith('!') })
      at += head.length - 1
    } else if (char === '|') open.at(-1)?.bars.push(at)
    else if (char === ')') close(at)
  }
  close(source.length)
  return choices
}

function classEnd(source: string, start: number): number {
  for (let at = start + 1; at < source.length; at++) {
    if (source[at] === '\\') at++
    else if (source[at] === ']') return at
  }
  return source.length
}

function fewCharacters(members: string): readonly string[] | undefined {
  const isRange = /^\^|[^\\]-.|\\[dDwWsSpPu]/.test(members)
  const each = isRange ? [] : (members.match(/\\?./gu) ?? [])
  return each.length >= 2 && each.length <= 8 ? each.map((one) => (/^[\w\\ ]/.test(one) ? one : `\\${one}`)) : undefined
}
