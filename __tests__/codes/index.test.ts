import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { codeFamilies, codes } from '../../src/codes/index.js'

describe('the codes', () => {
  it('are in one family each', () => {
    const all = codeFamilies.flatMap(({ codes }) => Object.keys(codes))
    expect(all.filter((code, i) => all.indexOf(code) !== i)).toEqual([])
  })

  it('are all listed: every file of codes is a family', () => {
    const files = readdirSync(new URL('../../src/codes', import.meta.url)).filter((name) => name.endsWith('-codes.ts'))
    expect(files).toHaveLength(codeFamilies.length)
  })

  it.each([...codes])('%s has words that help', (code, { title, meaning, remedy, level }) => {
    expect(code).toMatch(/^[EW]_[A-Z0-9]+(_[A-Z0-9]+)*$/)
    if (code.startsWith('W_')) expect(level).not.toBe('error')
    expect(title).not.toMatch(/[.:]$/)
    for (const text of [title, meaning, remedy]) expect(text.length).toBeGreaterThan(8)
    expect(meaning).toMatch(/[.…]$/)
    expect(remedy).toMatch(/\.$/)
  })
})
