import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escapeCommandData, escapeCommandProperty, neutraliseCommands } from '../../src/text/escape-workflow-command.js'
import { hostileText } from '../support/hostile-text.js'
import { workflowCommands } from '../support/workflow-commands.js'

/** How the runner undoes the encodings. */
const decodeData = (text: string) => text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')
const decodeProperty = (text: string) => decodeData(text.replaceAll('%3A', ':').replaceAll('%2C', ','))

describe('workflow commands', () => {
  it('encodes data so that it stays on one line and comes back whole', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const data = escapeCommandData(text)
        expect(data).not.toMatch(/[\r\n]/)
        expect(decodeData(data).replace(/^◌(?=\p{M})/u, '')).toBe(text)
      }),
    )
  })

  it('encodes properties so that they end neither the property nor the command', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const property = escapeCommandProperty(text)
        expect(property).not.toMatch(/[\r\n:,]/)
        expect(decodeProperty(property)).toBe(text)
      }),
    )
  })

  it.each([
    ['::error::x', ': :error::x'],
    ['\u3000 ::error::x', '\u3000 : :error::x'],
    ['note ##[set-output name=verdict]pass', 'note # #[set-output name=verdict]pass'],
    ['####[x]', '### #[x]'],
    ['##vso[task.complete]', '# #vso[task.complete]'],
    ['a::b', 'a::b'],
    ['## heading', '## heading'],
  ])('breaks %j', (line, broken) => {
    expect(neutraliseCommands(line)).toBe(broken)
  })

  it('lets no accent at the start of a message hide where the message begins', () => {
    const message = '\u0301evil::error title=all is well,file=x::'
    const read = (data: string) =>
      workflowCommands(`::error title=E_TOOL_DENIED::${data}`, 'linguistic').map(({ properties }) => properties)
    expect(read(message)).not.toEqual([{ title: 'E_TOOL_DENIED' }])
    expect(read(escapeCommandData(message))).toEqual([{ title: 'E_TOOL_DENIED' }])
  })
})
