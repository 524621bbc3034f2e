import { expect, test } from 'vitest'
import { validate } from '../../../../src/index.js'
import { renderSummary } from '../../../../src/reporters/github/summary.js'
import { githubEffects } from '../../../support/github-effects.js'
import { renderMarkdown, tagsOf } from '../../../support/rendered-markdown.js'

const proposed = async (pattern: string, tool: string) => {
  const policy = { version: '2.0', tools: { deny: [pattern] }, enforcement: { unconstrained_tools: 'allow' } }
  const result = await validate(policy, [{ trace: 'r', tool, args: {} }])
  return renderSummary(result, { name: 'assay', notes: [], today: '2026-11-30' })
}

test.each(['</details><h1>', '@octocat/', '<!--', '[x](https://e.vil)', '#12 ', '![x](//e.vil/p.png)'])(
  'a denied pattern %s writes nothing but text into the proposed change of the policy',
  async (begin) => {
    const html = renderMarkdown(await proposed(`${begin}*`, `${begin}drop`))
    const { effects, elements } = githubEffects(html)
    expect(effects).toEqual([])
    expect(elements.join()).not.toMatch(/<(?:h1|img|a |!--)/)
    const { opened, closed } = tagsOf(html).get('details') ?? { opened: 0, closed: 1 }
    expect(closed).toBe(opened)
  },
)

test('a usual pattern is named with the proposed change', async () => {
  expect(await proposed('db_*', 'db_drop')).toContain(
    '**Or change the policy**, so that the tool is no longer denied, nor any other `db_*`:',
  )
})
