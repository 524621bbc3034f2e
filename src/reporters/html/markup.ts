import { escapeXml } from '../../text/escape-xml.js'
import { truncate } from '../../text/truncate.js'

/** HTML that is safe as it stands. Only `markup` makes it, so that no text of an agent can get into a page unescaped. */
export class Markup {
  constructor(readonly html: string) {}
}

type Part = Markup | readonly Markup[] | string | number | undefined

/** A template whose values are escaped, unless they are markup themselves. For elements' text and quoted attributes. */
export function markup(fixed: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  let html = fixed[0] as string
  for (let at = 1; at < fixed.length; at++) html += `${htmlOf(parts[at - 1])}${fixed[at]}`
  return new Markup(html)
}

function htmlOf(part: Part): string {
  if (part === undefined) return ''
  if (part instanceof Markup) return part.html
  if (typeof part === 'string') return escapeXml(truncate(part, 2000))
  if (typeof part === 'number') return String(part)
  return part.map(({ html }) => html).join('\n')
}
