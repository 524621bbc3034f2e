import { argumentsOf } from '../../../calls/arguments.js'
import { argumentsKey } from '../../../calls/arguments-digest.js'
import { type CallFacts, lastPart, sameTool } from '../../../calls/match.js'
import { maxRemembered } from '../../../wire/recent-map.js'
import type { ToolEvent } from '../../../wire/tool-event.js'

/**
 * The calls that the responses of a capture asked for, to be found again by what spans say of them, each once. What comes
 * after the first 131,072 is not remembered: a span of it counts again.
 */
export class AskedCalls {
  /** Last part of the tool's name → arguments → name → how many calls nobody has taken. */
  readonly #byTool = new Map<string, Map<string, Map<string, number>>>()
  #size = 0

  add(output: readonly ToolEvent[]): void {
    for (const event of output) {
      if (event.type !== 'call' || this.#size++ >= maxRemembered) continue
      const { tool, text, args } = event.call
      const same = this.#byTool.get(lastPart(tool)) ?? new Map<string, Map<string, number>>()
      const key = argumentsKey(text ?? argumentsOf(args))
      const names = same.get(key) ?? new Map<string, number>()
      this.#byTool.set(lastPart(tool), same.set(key, names.set(tool, (names.get(tool) ?? 0) + 1)))
    }
  }

  /**
   * Whether a call was asked for, under its name or a more exact one, with these arguments or where one side has none; a
   * second one is another call.
   */
  take({ tool, args }: CallFacts): boolean {
    const same = this.#byTool.get(lastPart(tool))
    if (!same) return false
    for (const key of args === undefined ? same.keys() : [argumentsKey(args), argumentsKey(undefined)]) {
      const names = same.get(key)
      const name = names && [...names.keys()].find((asked) => sameTool(asked, tool) && asked.length >= tool.length)
      if (names === undefined || name === undefined) continue
      const left = (names.get(name) ?? 1) - 1
      if (left > 0) names.set(name, left)
      else names.delete(name)
      if (names.size === 0) same.delete(key)
      return true
    }
    return false
  }
}
