import { describe, expect, test } from 'vitest'
import { verifyBundle } from '../../src/evidence/read/verify-bundle.js'
import { ambiguousArchives, plainArchives } from '../support/archive-variants.js'

describe('an archive that tar or gzip readers could read otherwise is refused', () => {
  test.each(Object.entries(ambiguousArchives))('%s', async (_name, [code, bytes]) => {
    expect(await verifyBundle(bytes)).toMatchObject({ ok: false, class: 'Integrity', code })
  })
})

describe('an archive that all read alike is taken', () => {
  test.each(Object.entries(plainArchives))('%s', async (_name, bytes) => {
    expect(await verifyBundle(bytes)).toMatchObject({ ok: true, events: 3 })
  })
})
