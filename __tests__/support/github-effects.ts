import { type DefaultTreeAdapterMap, parseFragment } from 'parse5'

type Node = DefaultTreeAdapterMap['childNode']

/** Elements whose text GitHub leaves as it is. */
const literal = new Set(['a', 'code', 'pre', 'script', 'style', 'tt'])

/** What GitHub makes of the text of a comment or summary once its Markdown is HTML, by name. */
const inText: Readonly<Record<string, RegExp>> = {
  mention: /(?<![\w/.])@[a-z0-9][a-z0-9-]*/i,
  issue: /(?<!\w)(?:[\w.-]+\/[\w.-]+)?#\d+|(?<!\w)GH-\d+/i,
  advisory: /(?<!\w)(?:GHSA-[\da-z]{4}|CVE-\d{4})/i,
  commit: /(?<!\w)[\da-f]{7,40}(?!\w)/i,
  emoji: /:(?:100|1234|[a-z\d_+-]*[a-z_+-][a-z\d_+-]*):/i,
  formula: /\$\S(?:[^$]*\S)?\$|\$`|`\$/,
  address: /\b(?:https?|ftp):\/\/|(?<!\w)www\.\w|\w@\w+\.\w|(?<!\w)(?:mailto|xmpp):\w/i,
}
const colour = /^(?:#[\da-f]{3,8}|(?:rgb|hsl)a?\([^)]*\))$/i

/** Everything in rendered Markdown that is more than text: what GitHub would link, draw or run of it, and each element with its attributes. */
export function githubEffects(html: string): {
  readonly effects: readonly string[]
  readonly elements: readonly string[]
} {
  const effects: string[] = []
  const elements: string[] = []
  const walk = (node: Node, inside: ReadonlySet<string>): void => {
    if ('data' in node) elements.push(`<!--${node.data}-->`)
    if ('value' in node) {
      if (![...literal].some((name) => inside.has(name))) effects.push(...effectsOf(node.value))
      if (inside.has('code') && !inside.has('pre') && colour.test(node.value)) effects.push(`colour ${node.value}`)
    }
    if (!('childNodes' in node)) return
    const attributes = node.attrs.map(({ name, value }) => ` ${name}=${JSON.stringify(value)}`)
    elements.push(`<${node.nodeName}${attributes.join('')}>`)
    for (const child of node.childNodes) walk(child, new Set([...inside, node.nodeName]))
  }
  for (const node of parseFragment(html).childNodes) walk(node, new Set())
  return { effects, elements }
}

function effectsOf(text: string): readonly string[] {
  return Object.entries(inText).flatMap(([name, pattern]) => {
    const found = pattern.exec(text)
    return found ? [`${name} ${found[0]}`] : []
  })
}
