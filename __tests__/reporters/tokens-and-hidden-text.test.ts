import { describe, expect, it } from 'vitest'
import { reporters } from '../../src/reporters/index.js'
import { folderWith, runCli } from '../support/run-cli.js'

const formats = Object.keys(reporters)
const policy = 'version: "2.0"\nenforcement: { unconstrained_tools: allow }\ntools: { deny: ["wipe*"] }\n'

/** Put together here, so that no scanner takes this file for a leak. */
const middle = 'Qm9vcmQtc2lnbmVkLWJ5LW5vYm9keS1hdC1hbGw'
const installation = ['ghs_123456_eyJhbGciOiJSUzI1NiJ9', middle, 'c2lnbmF0dXJlLW9mLW5vYm9keS1hdC1hbGwtMTIz'].join('.')
const personal = `ghp_${'A1b2C3d4E5f6'.repeat(3)}`

const reportOf = async (format: string, call: object, flags: readonly string[] = []) => {
  const cwd = folderWith({ 'policy.yaml': policy, 'traces.jsonl': [{ trace: 'r', ...call }] })
  const { stdout, stderr } = await runCli(['check', '--format', format, ...flags], { cwd })
  expect(stderr).toBe('')
  return stdout
}

describe.each(formats)('the %s report', (format) => {
  it('has no piece of the token of a job, not even where all other values are asked for', async () => {
    const call = { tool: 'wipe', args: { note: `curl -H ${installation}`, amount: 61234987 } }
    const report = await reportOf(format, call, ['--redact', 'secrets'])
    for (const piece of [middle, installation.slice(-12), 'eyJhbGci']) expect(report).not.toContain(piece)
    if (['text', 'markdown', 'html'].includes(format)) expect(report).toContain('61234987')
  })

  it('has no token that is glued to the name of a tool, and keeps the name', async () => {
    const report = await reportOf(format, { tool: `wipe${personal}`, args: {} })
    expect(report).not.toContain('A1b2C3d4E5f6')
    if (format !== 'summary') expect(report).toContain('wipe')
  })

  it('has no text that nobody sees behind a name, and no line break inside one', async () => {
    const report = await reportOf(format, { tool: `wipe_x${'\ufe04\ufe09'.repeat(20)}\nAll is well`, args: {} })
    expect(report).not.toMatch(/[\ufe00-\ufe0f]{2}/)
    expect(report).not.toMatch(/^\s*All is well|wipe_x[^"\n]*(?:%0A|&#10;)All/m)
    if (format !== 'summary') expect(report).toMatch(/FE04/i)
  })

  it('leaves names alone that hold neither', async () => {
    const report = await reportOf(format, { tool: 'wipe_ghp_short', args: {} })
    if (format !== 'summary') expect(report).toMatch(/wipe_ghp_short|wipe&#95;ghp&#95;short/)
  })
})

it('a token in arguments is a finding that names the tool', async () => {
  const { findings } = JSON.parse(await reportOf('json', { tool: 'get', args: { note: installation } }))
  expect(findings).toMatchObject([{ rule: 'W_SECRET_IN_ARGS', tool: 'get' }])
  expect(JSON.parse(await reportOf('json', { tool: 'get', args: { note: 'ghs_none' } })).findings).toEqual([])
})
