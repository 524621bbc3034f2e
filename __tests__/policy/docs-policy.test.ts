import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { policyCodes } from '../../src/codes/policy-codes.js'
import { loadPolicy } from '../../src/policy/load-policy.js'
import { parsePolicyCases } from '../../src/policy/policy-cases.js'
import { TOOL_KEYS } from '../../src/policy/read/read-tools.js'
import { ROOT_KEYS } from '../../src/policy/read/root-keys.js'
import { policyBlocks } from './policy-blocks.js'

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')
const page = read('docs/policy-reference.md')

describe.each(['docs/policy.md', 'docs/policy-reference.md'])('%s', (file) => {
  const blocks = policyBlocks(read(file))

  it.each(blocks)('the block at line $line loads, or is refused as it says', ({ text, expected }) => {
    const { policy, problems } = loadPolicy(text)
    const codes = problems.map((problem) => problem.code)
    if (expected === undefined) expect(codes.filter((code) => code !== 'W_POLICY_DEPRECATED')).toEqual([])
    else expect(codes).toContain(expected)
    expect(policy === undefined).toBe(expected?.startsWith('E_') ?? false)
  })

  it('has policies of every kind', () => {
    expect(blocks.length).toBeGreaterThan(7)
    expect(blocks.some((block) => block.expected)).toBe(true)
  })

  it('shows a file of cases that parses', () => {
    const [, text] = /^```yml\n([\s\S]*?)^```$/m.exec(read(file))!
    const { cases, problems } = parsePolicyCases(text!)
    expect(problems).toEqual([])
    expect(cases.length).toBeGreaterThan(1)
  })
})

describe('docs/policy.md', () => {
  it('is read in ten minutes', () => {
    expect(read('docs/policy.md').split(/\s+/).length).toBeLessThan(2000)
  })
})

describe('docs/policy-reference.md', () => {
  it.each([...ROOT_KEYS, ...TOOL_KEYS, ...Object.keys(policyCodes)])('names %s', (word) => {
    expect(page).toContain(word)
  })
})
