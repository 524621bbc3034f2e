import { isCollection, isSeq, type Node, type Scalar, visit } from 'yaml'
import type { Mistake } from './yaml-words.js'

/**
 * The first text without quotes that YAML reads and whose author most likely meant something else: a comment of JSON, a missing comma,
 * a list item whose indentation is wrong. Each would become part of a name that no tool has, and the name before it is lost.
 * In a document that begins with `{`, which is JSON to most authors, such a text stays on its line and holds no `//` or `/*`.
 */
export function plainTextFault(contents: unknown, text: string): Mistake | undefined {
  const isJsonLike = /^\s*\{/.test(text)
  let found: Mistake | undefined
  visit(contents as Node | null, {
    Scalar(key, node, path) {
      if (node.type !== 'PLAIN' || typeof node.value !== 'string' || !node.range) return undefined
      const written = text.slice(node.range[0], node.range[1])
      const parent = path.findLast((each) => isCollection(each))
      const place: Place = {
        inFlow: isCollection(parent) && parent.flow === true,
        isItem: isSeq(parent) && path.at(-1) === parent,
        isKey: key === 'key',
        isJsonLike,
      }
      const fault = faultOf(written, place)
      if (!fault) return undefined
      found = { offset: node.range[0], ...fault }
      return visit.BREAK
    },
  })
  return found
}

interface Place {
  readonly inFlow: boolean
  readonly isItem: boolean
  readonly isKey: boolean
  readonly isJsonLike: boolean
}

function faultOf(written: string, place: Place): Omit<Mistake, 'offset'> | undefined {
  const { inFlow, isItem, isKey, isJsonLike } = place
  const isLong = /[\n\r]/.test(written)
  if (inFlow && (isJsonLike ? /\/[/*]/ : /(?:^|\s)\/[/*]/).test(written)) return commentFault(written)
  if (inFlow && isLong && (isJsonLike || /[\n\r]\s*["']/.test(written))) return commaFault
  if (isLong && isKey) return { message: 'A key goes over several lines.', remedy: 'Write it on one line.' }
  const next = !inFlow && isItem ? /[\n\r]\s*(-\s.*)/.exec(written)?.[1] : undefined
  if (next === undefined) return undefined
  return {
    message: `\`${shown(next)}\` is indented further than the item before it, so the two are one text.`,
    remedy: 'Begin all items of a list in the same column.',
  }
}

function commentFault(written: string): Omit<Mistake, 'offset'> {
  return {
    message: `\`${shown(written)}\` is not a comment here but a part of the text.`,
    remedy:
      'Comments of YAML begin with `#`, JSON has none: write YAML, without braces around the whole. If it is text, quote it.',
  }
}

const commaFault: Omit<Mistake, 'offset'> = {
  message: 'A text without quotes goes on in the next line.',
  remedy: 'Separate entries with commas and quote texts, or write YAML, without braces around the whole.',
}

function shown(written: string): string {
  return written.replace(/\s+/g, ' ').slice(0, 60)
}

/** Whether a text goes over several lines where it is written, which a name never does. */
export function spansLines(node: Scalar, text: string): boolean {
  const isInline = node.type === 'PLAIN' || node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE'
  return isInline && node.range != null && /[\n\r]/.test(text.slice(node.range[0], node.range[1]))
}
