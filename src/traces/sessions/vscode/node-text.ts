import { isObject, objectsOf } from '../../../json/json-fields.js'
import type { JsonObject, JsonValue } from '../../../model/json.js'

/** The text of a tree of a prompt (`@vscode/prompt-tsx`): leaves with text, some on a line of their own. */
export function nodeText(root: JsonValue | undefined): string | undefined {
  if (!isObject(root)) return undefined
  const pieces: string[] = []
  const waiting: JsonObject[] = [root]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (typeof node.text === 'string')
      pieces.push(node.lineBreakBefore === true && pieces.length > 0 ? `\n${node.text}` : node.text)
    waiting.push(...[...objectsOf(node.children)].reverse())
  }
  return pieces.join('')
}
