import { expect, it } from 'vitest'
import { baselineSchema } from '../../src/baseline/baseline-schema.js'
import { partialSchema } from '../../src/merge/partial-schema.js'

/** These two files are written by this test: `npx vitest run __tests__/contracts/schemas-of-profiles.test.ts -u`. */
it.each([baselineSchema, partialSchema])(
  '$title: the published schema is the one that files are validated against',
  async (schema) => {
    await expect(`${JSON.stringify(schema, undefined, 2)}\n`).toMatchFileSnapshot(`../../schemas/${schema.$id}`)
  },
)
