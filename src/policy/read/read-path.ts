import type { PathStep } from '../../model/condition.js'

const named = /\.?([^."[\]]+)|\["((?:[^"\\]|\\.)+)"\]/y

/** The steps of a path: names joined by dots, `*` for any member, `["a.b"]` for a name with a dot. Undefined for other text. */
export function pathSteps(text: string): readonly PathStep[] | undefined {
  const steps: PathStep[] = []
  named.lastIndex = 0
  while (named.lastIndex < text.length) {
    const start = named.lastIndex
    const found = named.exec(text)
    if (!found) return undefined
    const [whole, plain, quoted] = found
    // A dot stands between names, not before the first.
    if (quoted === undefined && (start === 0) === whole.startsWith('.')) return undefined
    if (plain === '*') steps.push('any')
    else steps.push({ name: plain ?? (quoted as string).replace(/\\(.)/g, '$1') })
  }
  return steps.length > 0 ? steps : undefined
}
