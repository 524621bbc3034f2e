import fc from 'fast-check'
import { expect, it } from 'vitest'
import { escapeXml } from '../../src/text/escape-xml.js'
import { stripControl } from '../../src/text/strip-control.js'
import { hostileText } from '../support/hostile-text.js'

it('escapeXml leaves no markup and only characters that XML 1.0 allows', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const xml = escapeXml(text)
      expect(xml).not.toMatch(/[<>"'\u0000-\u001f\u007f-\u009f\ufffe\uffff\p{Cs}\u202e]/u)
      expect(xml.replace(/&(?:amp|lt|gt|quot|apos|#35);/g, '')).not.toContain('&')
      expect(xml).not.toContain('##')
    }),
  )
  expect(escapeXml('a\n"<b>"\u001b')).toBe('a␊&quot;&lt;b&gt;&quot;␛')
})

it('escapes every character of ASCII that XML or a log may not hold, and no other, whatever comes before and after', () => {
  const entities: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&apos;',
  }
  const one = (char: string) => entities[char] ?? stripControl(char)
  const ascii = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code))
  for (const first of ascii)
    for (const second of ascii) {
      const written = first === '#' && second === '#' ? '#&#35;' : one(first) + one(second)
      expect(escapeXml(`a${first}${second}b`)).toBe(`a${written}b`)
    }
})
