import type { Ajv, CodeKeywordDefinition } from 'ajv'
import type { JsonValue } from '../../model/json.js'

/** Following references took more steps than arguments of this size are worth. */
export class TooManySteps extends Error {
  constructor() {
    super('the schema would take too many steps on these arguments')
    this.name = 'TooManySteps'
  }
}

/** References followed for any arguments, and more for each value in them: a count, so that every machine agrees. */
const base = 5_000
const perValue = 64

const references = ['$ref', '$dynamicRef', '$recursiveRef']

/**
 * Counts the references that the check of one call follows. Where two branches of a schema refer back to it, the
 * steps double with each level of the arguments, which an agent chooses; nothing else in a schema multiplies.
 */
export class SchemaSteps {
  #left = 0
  #args: JsonValue | undefined

  start(args: JsonValue): void {
    this.#left = base
    this.#args = args
  }

  /** Loads what makes an engine count here. */
  async counter(): Promise<(engine: Ajv) => Ajv> {
    const { _ } = (await import('ajv/dist/compile/codegen/index.js')).default
    return (engine) => {
      for (const keyword of references) {
        const rule = engine.RULES.all[keyword]
        if (typeof rule !== 'object') continue
        const definition = rule.definition as CodeKeywordDefinition
        rule.definition = {
          ...rule.definition,
          code: (...args: Parameters<typeof definition.code>) => {
            const { gen } = args[0]
            gen.code(_`${gen.scopeValue('func', { ref: this.#spend })}()`)
            definition.code(...args)
          },
        } as typeof rule.definition
      }
      return engine
    }
  }

  readonly #spend = (): void => {
    if (--this.#left >= 0) return
    if (this.#args === undefined) throw new TooManySteps()
    this.#left = perValue * countValues(this.#args)
    this.#args = undefined
  }
}

/** How many values arguments hold, themselves included, up to a limit. */
export function countValues(value: JsonValue, limit = Number.POSITIVE_INFINITY): number {
  let count = 0
  const open: JsonValue[] = [value]
  while (open.length > 0 && count < limit) {
    const next = open.pop() as JsonValue
    count++
    if (typeof next === 'object' && next !== null) for (const child of Object.values(next)) open.push(child)
  }
  return count
}
