import fc from 'fast-check'
import { expect, it } from 'vitest'
import { escapeJsonForLogs } from '../../src/text/escape-json.js'
import { hostileText } from '../support/hostile-text.js'

it('escapeJsonForLogs writes the same value with nothing invisible in it and no command', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const value = { [text]: [text, '##[error]'] }
      const json = escapeJsonForLogs(JSON.stringify(value, undefined, 2))
      expect(JSON.parse(json)).toEqual(value)
      expect(json.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]|##/u)
    }),
  )
})
