import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { logText } from '../../src/text/log-line.js'
import { stripControl } from '../../src/text/strip-control.js'
import { hostileText } from '../support/hostile-text.js'

describe('stripControl', () => {
  it('takes every control character of ASCII out of a text of visible ones, wherever it stands, and leaves those', () => {
    const visible = Array.from({ length: 95 }, (_, code) => String.fromCharCode(0x20 + code)).join('')
    expect(stripControl(visible)).toBe(visible)
    for (let code = 0; code < 0x80; code++) {
      if (code >= 0x20 && code < 0x7f) continue
      const picture = code === 0x09 ? ' ' : String.fromCharCode(code === 0x7f ? 0x2421 : 0x2400 + code)
      for (const at of [0, 40, 95]) {
        const text = visible.slice(0, at) + String.fromCharCode(code) + visible.slice(at)
        expect(stripControl(text)).toBe(visible.slice(0, at) + picture + visible.slice(at))
      }
    }
  })

  it('keeps what it takes out visible', () => {
    expect(stripControl('a\u001b[31mred\u0007\tb\r\n\u202egnp.exe\u200b\u009b\u{e0041}\ud800')).toBe(
      'a␛[31mred␇ b␍␊<U+202E>gnp.exe<U+200B><U+009B><U+E0041>\ufffd',
    )
  })

  it('leaves readable text of any script alone', () => {
    for (const text of ['get_user_details', 'naïve café', '日本語', 'שלום', '😀👍🏽', ''])
      expect(stripControl(text)).toBe(text)
  })

  it('pictures variation selectors, which spell whole texts that nobody sees', () => {
    const hidden = [...'rm -rf'].map((char) => String.fromCodePoint(0xfe00 + (char.charCodeAt(0) & 15))).join('')
    expect(stripControl(`drop_x${hidden}`)).toMatch(/^drop_x(<U\+FE0[0-9A-F]>){6}$/)
    expect(stripControl('a\ufe0f1\ufe0f')).toBe('a<U+FE0F>1<U+FE0F>')
    expect(stripControl('x\u{e0100}')).toBe('x<U+E0100>')
    expect(stripControl('⚠\ufe01')).toBe('⚠<U+FE01>')
  })

  it('keeps the one selector that says how an emoji is drawn', () => {
    expect(stripControl('⚠️ ❤️')).toBe('⚠️ ❤️')
    expect(stripControl('⚠️\ufe0f\ufe0e')).toBe('⚠️<U+FE0F><U+FE0E>')
  })

  it('leaves nothing that a terminal acts on or a reader cannot see', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const line = stripControl(text)
        expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u)
        expect(stripControl(line)).toBe(line)
      }),
    )
  })
})

describe('logText', () => {
  it('leaves nothing that a CI runner takes for a command', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const line = logText(text)
        expect(line).not.toMatch(/^\s*::/u)
        expect(line).not.toMatch(/##[a-z]*\[/i)
        expect([...line].length).toBeLessThanOrEqual(300 * 10)
      }),
    )
  })
})
