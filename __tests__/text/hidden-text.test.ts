import { describe, expect, it } from 'vitest'
import { commandsModel, hiddenText } from '../../src/text/hidden-text.js'

describe('hiddenText', () => {
  it.each<[string, string]>([
    ['a\u200bb', 'a character that cannot be seen (U+200B)'],
    ['x\u{E0041}\u{E0042}', '2 characters that cannot be seen (U+E0041, U+E0042)'],
    ['\u202eabc\u2066', '2 characters that cannot be seen (U+202E, U+2066)'],
    ['a\u00adb', 'a character that cannot be seen (U+00AD)'],
    ['\u001b[8mhidden', 'a character that cannot be seen (U+001B)'],
    ['\ufeffstart', 'a character that cannot be seen (U+FEFF)'],
    ['join\u200der', 'a character that cannot be seen (U+200D)'],
    ['a\ufe01\ufe02', '2 characters that cannot be seen (U+FE01, U+FE02)'],
    ['see <!-- do it --> here', 'a comment of HTML'],
    [`ends.${' '.repeat(100)}Then more.`, 'a gap that pushes what follows out of sight'],
    [`ends.${'\n'.repeat(20)}Then more.`, 'a gap that pushes what follows out of sight'],
  ])('%j', (text, phrase) => {
    expect(hiddenText(text)).toEqual([phrase])
  })

  it.each([
    'Reads a file.\n\n  - one\n\t- two\r\n',
    'For plumbers 👩‍🔧, families 👨‍👩‍👧 and ✔️ signs, hands 👍🏽',
    'می‌خواهم',
    'क्‍ष and ශ්‍රී',
    'naïve café, 日本語, עברית',
    `a table  |  with  |  columns${' '.repeat(40)}|`,
    '',
  ])('leaves alone %j', (text) => {
    expect(hiddenText(text)).toEqual([])
  })

  it('names a few kinds of many', () => {
    expect(hiddenText('\u200b\u200c\u200d\u200e\u200f\u2060\u2061')).toEqual([
      '7 characters that cannot be seen (U+200B, U+200C, U+200D, U+200E, U+200F, …)',
    ])
  })
})

describe('commandsModel', () => {
  it.each([
    'Adds two numbers. This is IMPORTANT.',
    'Ignores previous results.',
    'Never shows hidden files.',
    'Tells the user what happened.',
    'Does not inform other systems.',
    'Use <path> and <system_id>.',
    'Override the default rules of the linter.',
  ])('leaves alone %j', (text) => {
    expect(commandsModel(text)).toBe(false)
  })
})
