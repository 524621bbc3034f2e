import { expect, it } from 'vitest'
import { validate } from '../../src/library/validate.js'
import { plainContext } from '../../src/reporters/reporter.js'
import { reportText } from '../../src/reporters/text.js'

const shape = { type: 'object', properties: { id: { type: 'string' }, note: { type: 'string' } } }
const tools = ['read', 'pay']
const policy = {
  version: '2.0',
  tools: { allow: tools },
  schemas: Object.fromEntries(tools.map((tool) => [tool, shape])),
}
const report = async (calls: { tool: string; args: object }[]) =>
  reportText(await validate(policy, calls), plainContext)

it('names the arguments that a called tool was never sent, and only the name of one never called', async () => {
  const text = await report([{ tool: 'read', args: { id: 'a' } }])
  expect(text).toContain('never called: pay')
  expect(text).toContain('never sent to read: note')
  expect(text).not.toContain('never sent to pay')
})

it('counts no tools whose arguments were all sent', async () => {
  const many = Array.from({ length: 14 }, (_, i) => `tool_${i}`)
  const of = { version: '2.0', schemas: Object.fromEntries(many.map((tool) => [tool, shape])) }
  const calls = many.map((tool) => ({ tool, args: { id: 'a', note: 'b' } }))
  expect(reportText(await validate(of, calls), plainContext)).not.toContain('more tools')
})

it('shows a finding without a place as its sentence alone', async () => {
  const text = await report([])
  expect(text).toMatch(/W_NO_EVIDENCE {2}No evidence · 1 finding\n {4}\S/)
})
