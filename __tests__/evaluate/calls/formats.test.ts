import { describe, expect, test } from 'vitest'
import { schemaCompiler } from '../../../src/evaluate/calls/schema-validator.js'
import { SCHEMA_FORMATS } from '../../../src/policy/schemas/schema-keywords.js'

const good: Readonly<Record<string, unknown>> = {
  date: '2026-02-28',
  time: '10:00:00Z',
  'date-time': '2026-02-28T10:00:00Z',
  'iso-time': '10:00:00',
  'iso-date-time': '2026-02-28 10:00:00',
  duration: 'P1DT2H',
  uri: 'https://example.com/a?b=c#d',
  'uri-reference': '../a',
  'uri-template': '/a/{b}',
  url: 'https://example.com/a',
  email: 'mia@example.com',
  hostname: 'example.com',
  ipv4: '127.0.0.1',
  ipv6: '::1',
  regex: '^a+$',
  uuid: '123e4567-e89b-12d3-a456-426614174000',
  'json-pointer': '/a/0',
  'json-pointer-uri-fragment': '#/a/0',
  'relative-json-pointer': '0/a',
  byte: 'YWJj',
  int32: 2147483647,
  int64: 1,
}
const bad: Readonly<Record<string, unknown>> = { int32: 2147483648, int64: 1.5 }
const anything: Readonly<Record<string, string | number>> = {
  password: '(not one',
  binary: '',
  float: 1.5,
  double: 1e300,
}

const validator = async (format: string) => {
  const schema = { properties: { x: { format } } }
  return (await schemaCompiler({}, [schema]))(schema)
}

describe('every format that a policy may name is asserted', () => {
  test.each(SCHEMA_FORMATS.filter((format) => !(format in anything)))('%s', async (format) => {
    const validate = await validator(format)
    expect(validate({ x: good[format] } as never)).toBeUndefined()
    expect(validate({ x: bad[format] ?? '(not one' } as never)).toMatchObject([{ path: '/x', keyword: 'format' }])
  })

  test.each(Object.entries(anything))('%s is any text or number', async (format, x) => {
    expect((await validator(format))({ x })).toBeUndefined()
  })
})

describe('a text made to hurt is answered at once, in every format', () => {
  const long = (part: string) => part.repeat(Math.ceil(200_000 / part.length))
  const texts = [
    'a',
    '1',
    '-',
    '.',
    'a.',
    'a@',
    '%41',
    '/a',
    ':',
    '::',
    '{a}',
    '{a,',
    'P1',
    '0:0:',
    '+',
    '[',
    '(',
    '(?:',
    'a-',
    'A=',
  ].flatMap((part) => [`${long(part)}!`, `a@${long(part)}\u0000`, `http://${long(part)} `, `/${long(part)}~`])
  test.each(SCHEMA_FORMATS)('%s', async (format) => {
    const validate = await validator(format)
    for (const x of texts) validate({ x })
  })
})
