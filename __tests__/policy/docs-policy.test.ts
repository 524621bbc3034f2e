import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { policyCodes } from '../../src/codes/policy-codes.js'
import { loadPolicy } from '../../src/policy/load-policy.js'
import { parsePolicyCases } from '../../src/policy/policy-cases.js'
import { TOOL_KEYS } from '../../src/policy/read/read-tools.js'
import { ROOT_KEYS } from '../../src/policy/read/root-keys.js'
import { policyBlocks } from './policy-blocks.js'

const page = readFileSync(new URL('../../docs/policy.md', import.meta.url), 'utf8')
const blocks = policyBlocks(page)

describe('docs/policy.md', () => {
  it.each(blocks)('the block at line $line loads, or is refused as it says', ({ text, expected }) => {
    const { policy, problems } = loadPolicy(text)
    const codes = problems.map((problem) => problem.code)
    if (expected === undefined) expect(codes.filter((code) => code !== 'W_POLICY_DEPRECATED')).toEqual([])
    else expect(codes).toContain(expected)
    expect(policy === undefined).toBe(expected?.startsWith('E_') ?? false)
  })

  it('has policies of every kind', () => {
    expect(blocks.length).toBeGreaterThan(8)
    expect(blocks.filter((block) => block.expected).length).toBeGreaterThan(2)
  })

  it('shows a file of cases that parses', () => {
    const [, text] = /^```yml\n([\s\S]*?)^```$/m.exec(page)!
    const { cases, problems } = parsePolicyCases(text!)
    expect(problems).toEqual([])
    expect(cases.length).toBeGreaterThan(1)
  })

  it.each([...ROOT_KEYS, ...TOOL_KEYS, ...Object.keys(policyCodes)])('names %s', (word) => {
    expect(page).toContain(word)
  })
})
