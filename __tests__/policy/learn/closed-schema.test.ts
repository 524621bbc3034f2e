import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import type { JsonObject, JsonValue } from '../../../src/model/json.js'
import { closedSchema } from '../../../src/policy/learn/closed-schema.js'

const closed = (schema: JsonValue, shared?: JsonObject) => closedSchema(schema, shared)
const accepts = (schema: JsonValue, value: unknown) =>
  new Ajv2020({ strict: false }).compile(closed(schema).schema as object)(value)
const person: JsonObject = { type: 'object', properties: { name: { type: 'string' } } }

describe('closedSchema', () => {
  it('refuses members that the definition does not name, at every depth', () => {
    const schema = { type: 'object', properties: { who: person, list: { type: 'array', items: person } } }
    expect(accepts(schema, { who: { name: 'a' }, list: [{ name: 'b' }] })).toBe(true)
    expect(accepts(schema, { extra: 1 })).toBe(false)
    expect(accepts(schema, { who: { name: 'a', extra: 1 } })).toBe(false)
    expect(accepts(schema, { list: [{ extra: 1 }] })).toBe(false)
  })

  it('leaves open what the definition opens, and an object of which nothing is said', () => {
    for (const open of [
      { additionalProperties: true },
      { additionalProperties: { type: 'number' } },
      { patternProperties: { '^e': {} } },
    ])
      expect(accepts({ ...person, ...open }, { extra: 1 })).toBe(true)
    expect(accepts({ type: 'object' }, { extra: 1 })).toBe(true)
    expect(accepts({ type: 'object', properties: { free: { type: 'object' } } }, { free: { extra: 1 } })).toBe(true)
    expect(accepts({ type: 'object', properties: {} }, { extra: 1 })).toBe(false)
  })

  it('closes what several schemas say together, and not each of them', () => {
    const schema = { ...person, allOf: [{ type: 'object', properties: { age: { type: 'number' } } }] }
    expect(accepts(schema, { name: 'a', age: 1 })).toBe(true)
    expect(accepts(schema, { name: 'a', extra: 1 })).toBe(false)
    const either = { anyOf: [person, { type: 'object', properties: { id: { type: 'number' } } }, { type: 'null' }] }
    const holder = { type: 'object', properties: { who: either } }
    expect(accepts(holder, { who: { id: 1 } })).toBe(true)
    expect(accepts(holder, { who: null })).toBe(true)
    expect(accepts(holder, { who: { name: 'a', extra: 1 } })).toBe(false)
  })

  it('closes where a definition is referred to, so that others may add to it', () => {
    const schema = {
      type: 'object',
      properties: { who: { $ref: '#/$defs/person' } },
      $defs: { person, free: { type: 'object' } },
    }
    expect(accepts(schema, { who: { name: 'a' } })).toBe(true)
    expect(accepts(schema, { who: { extra: 1 } })).toBe(false)
    const free = { ...schema, properties: { who: { $ref: '#/$defs/free' } } }
    expect(accepts(free, { who: { extra: 1 } })).toBe(true)
    const more = {
      ...schema,
      properties: { who: { allOf: [{ $ref: '#/$defs/person' }, { properties: { age: {} } }] } },
    }
    expect(accepts(more, { who: { name: 'a', age: 1 } })).toBe(true)
  })

  it('does not end at a definition that refers to itself', () => {
    const node = { type: 'object', properties: { next: { $ref: '#/$defs/node' } } }
    expect(
      accepts(
        { type: 'object', properties: { node: { $ref: '#/$defs/node' } }, $defs: { node } },
        { node: { next: { next: {} } } },
      ),
    ).toBe(true)
    expect(closed({ $ref: '#/$defs/loop', $defs: { loop: { $ref: '#/$defs/loop' } } }).dropped).toEqual([])
  })

  it('says nothing of a dialect that does not know unevaluated members', () => {
    const schema = {
      $schema: 'http://json-schema.org/draft-07/schema#',
      ...person,
      properties: { who: { allOf: [person] }, plain: person },
    }
    expect(closed(schema).schema).toMatchObject({
      additionalProperties: false,
      properties: { who: { allOf: [person] }, plain: { additionalProperties: false } },
    })
    expect(JSON.stringify(closed(schema).schema)).not.toContain('unevaluated')
  })

  it('drops words for the model, and lists what nothing asserts', () => {
    const schema: JsonObject = {
      ...person,
      title: 't',
      description: 'd',
      properties: {
        n: { type: 'integer', format: 'uint8', description: 'd' },
        title: { type: 'string', default: 'x' },
        id: { type: 'string', format: 'uuid' },
      },
      madeUp: 1,
      'x-note': 2,
    }
    expect(closed(schema)).toEqual({
      schema: {
        type: 'object',
        properties: { n: { type: 'integer' }, title: { type: 'string' }, id: { type: 'string', format: 'uuid' } },
        additionalProperties: false,
      },
      dropped: ['properties.n: format "uint8"', 'madeUp'],
    })
  })

  it('takes data in a schema for data', () => {
    const schema = { type: 'object', properties: { a: { enum: [{ title: 't' }], const: { description: 'd' } } } }
    expect(closed(schema).schema).toMatchObject({
      properties: { a: { enum: [{ title: 't' }], const: { description: 'd' } } },
    })
  })
})
