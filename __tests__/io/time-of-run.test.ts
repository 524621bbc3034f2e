import { expect, it } from 'vitest'
import { timeOfRun } from '../../src/io/time-of-run.js'
import { folderWith, runCli } from '../support/run-cli.js'

const clock = new Date('2026-11-22T10:00:00.000Z')

it.each([
  ['0', '1970-01-01T00:00:00.000Z'],
  ['1700000000', '2023-11-14T22:13:20.000Z'],
  ['253402300799', '9999-12-31T23:59:59.000Z'],
])('SOURCE_DATE_EPOCH=%s is the time of the run', (epoch, time) => {
  expect(timeOfRun(epoch, clock).toISOString()).toBe(time)
})

it('the clock is the time where nothing is set', () => {
  for (const unset of [undefined, '']) expect(timeOfRun(unset, clock)).toBe(clock)
})

it.each(['abc', '1e9', '0x10', '-5', '1.5', ' 1', '１', '253402300800', '9999999999999', 'NaN'])(
  'SOURCE_DATE_EPOCH=%s is refused, not ignored',
  (epoch) => {
    expect(() => timeOfRun(epoch, clock)).toThrow(/not a number of seconds/)
  },
)

it('evidence is not stamped with the clock where another time was asked for', async () => {
  const policy = 'version: "2.0"\ntools: { deny: [drop] }\nenforcement: { unconstrained_tools: allow }\n'
  const cwd = folderWith({ 'policy.yaml': policy, 'traces.jsonl': [{ trace: 'a', tool: 'read' }] })
  const argv = ['evidence', 'export', '--output', 'e.tar.gz']
  expect((await runCli(argv, { cwd, env: { SOURCE_DATE_EPOCH: '1700000000' } })).code).toBe(0)
  const { code, stderr } = await runCli(argv, { cwd, env: { SOURCE_DATE_EPOCH: 'yesterday' } })
  expect(code).toBe(2)
  expect(stderr).toContain('E_SOURCE_DATE')
})
