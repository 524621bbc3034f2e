import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'

/** Markdown as GitHub renders it, before its sanitiser: dangerous tags stay visible to the tests. */
export function renderMarkdown(markdown: string): string {
  return micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] })
}

/** Every tag of rendered HTML with how often it is opened and closed. */
export function tagsOf(html: string): ReadonlyMap<string, { opened: number; closed: number }> {
  const tags = new Map<string, { opened: number; closed: number }>()
  for (const [, slash, name] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)\b[^>]*>/gi)) {
    const tag = tags.get(name!.toLowerCase()) ?? { opened: 0, closed: 0 }
    if (slash) tag.closed += 1
    else tag.opened += 1
    tags.set(name!.toLowerCase(), tag)
  }
  return tags
}
