import fc from 'fast-check'
import { expect, it } from 'vitest'
import { escapeXml } from '../../src/text/escape-xml.js'
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
