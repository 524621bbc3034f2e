import { describe, expect, test } from 'vitest'
import { contentOf } from '../../src/calls/content.js'
import { failureOf } from '../../src/calls/failure.js'
import type { JsonValue } from '../../src/model/json.js'

const text = (words: string) => ({ type: 'text', text: words })

describe('what is not an error', () => {
  test.each([undefined, null, false, ''])('%j', (error) => {
    expect(failureOf(error, 'a result that says Error')).toBeUndefined()
  })
})

describe('the words of a failure', () => {
  test.each<[JsonValue, JsonValue | undefined, string]>([
    ['boom', 'result', 'boom'],
    [true, 'boom', 'boom'],
    [true, [text('one'), text('two')], 'one\ntwo'],
    [true, [{ type: 'image', data: 'AA' }, text('boom')], 'boom'],
    [true, { content: [text('boom')], isError: true }, 'boom'],
    [true, undefined, ''],
    [true, [], ''],
    [{ message: 'boom', code: 7 }, undefined, 'boom'],
    [{ error: 'boom' }, undefined, 'boom'],
    [{ type: 'web_search_error', error_code: 'max_uses' }, undefined, 'max_uses'],
    [{ type: 'approval' }, undefined, 'approval'],
    [{}, 'result', ''],
    [{ code: 7 }, undefined, '{"code":7}'],
    [7, undefined, '7'],
    [0, undefined, '0'],
  ])('%j of %j', (error, content, words) => {
    expect(failureOf(error, content)).toBe(words)
  })
})

describe('what a tool gave back', () => {
  test.each<[string, JsonValue, JsonValue]>([
    ['text parts are a line each', [text('one'), text('two')], 'one\ntwo'],
    ['one part is its text', [text('one')], 'one'],
    [
      'parts of the Responses API are parts',
      [
        { type: 'input_text', text: 'one' },
        { type: 'output_text', text: 'two' },
      ],
      'one\ntwo',
    ],
    ['JSON text stays text', '{"n":5}', '{"n":5}'],
    ['JSON text in a part stays text', [text('{"n":5}')], '{"n":5}'],
    ['a list of strings is a value', ['one', 'two'], ['one', 'two']],
    ['an empty list is a value', [], []],
    ['a row with a text is a value', [{ file: 'a', text: 'one' }], [{ file: 'a', text: 'one' }]],
    [
      'an image keeps the list',
      [text('one'), { type: 'image', data: 'AA' }],
      [text('one'), { type: 'image', data: 'AA' }],
    ],
    ['an object is a value', { content: [text('one')] }, { content: [text('one')] }],
  ])('%s', (_, content, value) => {
    expect(contentOf(content)).toEqual(value)
  })
})
