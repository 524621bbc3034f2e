import { describe, expect, test } from 'vitest'
import { diffBundles } from '../../src/evidence/inspect/diff-bundles.js'
import { bundle, event, lines } from '../support/evidence-archive.js'

const call = (seq: number, digest: string) =>
  event(seq, { type: 'assay.tool.decision', data: { tool: 'pay', decision: 'allow', args_digest: digest } })
const diff = async (before: readonly object[], after: readonly object[]) => {
  const found = await diffBundles(bundle(lines(before)), bundle(lines(after)))
  return found.diff!
}

describe('two bundles are compared by the content of their events', () => {
  test('the same tools with other arguments differ', async () => {
    const { retained_events: events, decisions } = await diff(
      [call(0, 'a'), call(1, 'b')],
      [call(0, 'a'), call(1, 'c')],
    )
    expect(decisions).toEqual({ added: [], removed: [] })
    expect(events.run_root_equal).toBe(false)
    expect(events.added).toEqual([{ content_hash: call(1, 'c').assaycontenthash, type: 'assay.tool.decision', seq: 1 }])
    expect(events.removed).toEqual([
      { content_hash: call(1, 'b').assaycontenthash, type: 'assay.tool.decision', seq: 1 },
    ])
  })

  test('what content does not bind, such as the time, makes no difference', async () => {
    const { retained_events: events } = await diff([call(0, 'a')], [{ ...call(0, 'a'), time: '2030-01-01T00:00:00Z' }])
    expect(events).toEqual({ run_root_equal: true, added: [], removed: [] })
  })

  test('another order, or the same event once more, shows in the run root alone', async () => {
    const renumbered = (seq: number, digest: string) => call(seq, digest)
    const order = await diff([call(0, 'a'), call(1, 'b')], [renumbered(0, 'b'), renumbered(1, 'a')])
    const twice = await diff([call(0, 'a')], [call(0, 'a'), call(1, 'a')])
    for (const { retained_events: events } of [order, twice])
      expect(events).toEqual({ run_root_equal: false, added: [], removed: [] })
  })
})
