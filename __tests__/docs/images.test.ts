import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../support/built-cli.js'

const folder = join(root, 'docs/images')
const images = readdirSync(folder).sort()
const light = images.filter((name) => !name.endsWith('-dark.png'))
const texts = (place: string, ending: string) =>
  readdirSync(join(root, place))
    .filter((name) => name.endsWith(ending))
    .map((name) => readFileSync(join(root, place, name), 'utf8'))
const pages = [readFileSync(join(root, 'README.md'), 'utf8'), ...texts('docs', '.md')].join('\n')
const scripts = texts('scripts', '.mjs')

/** Width and height, from the header of a PNG. */
function sizeOf(name: string): readonly number[] {
  const bytes = readFileSync(join(folder, name))
  expect(bytes.subarray(1, 4).toString()).toBe('PNG')
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)]
}

describe.each(light)('docs/images/%s', (name) => {
  const base = name.replace('.png', '')

  it('is drawn by a script, light and dark, and no heavier than a page may be', () => {
    expect(
      scripts.filter((script) => script.includes(`docs/images/${base}`) || script.includes(`['${base}'`)),
    ).toHaveLength(1)
    const [width = 0, height = 0] = sizeOf(name)
    const [darkWidth = 0, darkHeight = 0] = sizeOf(`${base}-dark.png`)
    expect(darkWidth).toBe(width)
    expect(Math.abs(darkHeight - height)).toBeLessThan(100)
    expect(width).toBeGreaterThan(600)
    expect(readFileSync(join(folder, name)).length).toBeLessThan(300_000)
  })

  it.skipIf(base === 'summary')('is shown, with words for who does not see it', () => {
    expect(pages).toMatch(new RegExp(`!\\[[^\\]]{20,}\\]\\([^)]*images/${name}\\)`))
  })
})
