import { writeJson } from '../../json/write-json.js'
import type { JsonValue } from '../../model/json.js'
import { defineCondition } from './condition-test.js'
import { pathValues, wholePart } from './path-values.js'
import { someAccepted } from './some-accepted.js'

/** Some value at a path of the arguments or the result satisfies a schema. */
export const valueCondition = defineCondition<'value'>({
  reads: ({ path }) => path.of,
  compile({ path, schema, asText }, { accepts }) {
    const isAccepted = accepts(schema)
    if (asText)
      return (facts) => {
        const part = wholePart(path.of, facts)
        if ('missing' in part) return part.missing
        return part.value !== undefined && someAccepted([textOf(part.value)], isAccepted)
      }
    return (facts) => {
      const { values, missing } = pathValues(path, facts)
      return someAccepted(values, isAccepted, missing)
    }
  },
})

function textOf(value: JsonValue): string {
  return typeof value === 'string' ? value : writeJson(value)
}
