import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { mutants } from '../../scripts/mutate/mutants.mjs'

const root = resolve(import.meta.dirname, '../..')

/** Applying each takes minutes and runs apart; that each still applies is known at once. */
describe('mutants', () => {
  it.each(mutants)('$name: its text stands once in $file', ({ file, before, after }) => {
    const text = readFileSync(resolve(root, file), 'utf8')
    expect(text.split(before).length - 1).toBe(1)
    expect(text.replace(before, () => after)).not.toBe(text)
  })

  it.each(mutants)('$name: the tests nearest to it exist', ({ tests }) => {
    expect(tests.length).toBeGreaterThan(0)
    expect(tests.filter((test) => !existsSync(resolve(root, test)))).toEqual([])
  })
})
