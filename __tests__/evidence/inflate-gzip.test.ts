import { expect, test } from 'vitest'
import { verifyBundle } from '../../src/evidence/read/verify-bundle.js'
import { bundle, event, lines } from '../support/evidence-archive.js'

test('a deflate stream that ends where a step of input ends', async () => {
  const good = bundle(lines(Array.from({ length: 400 }, (_, i) => event(i, { data: `x${Math.sin(i)}`.repeat(3) }))))
  const deflateEnd = good.length - 8
  for (const shift of [-1, 0, 1, 4, 8, 9]) {
    const pad = (32768 - ((deflateEnd + 1 + shift) % 32768)) % 32768
    const shifted = Buffer.concat([
      good.subarray(0, 3),
      Buffer.from([8]),
      good.subarray(4, 10),
      Buffer.alloc(pad, 0x61),
      Buffer.from([0]),
      good.subarray(10),
    ])
    expect(await verifyBundle(shifted), `shift ${shift}`).toMatchObject({ ok: true })
    const followed = Buffer.concat([shifted, Buffer.alloc(100_000, 1)])
    expect(await verifyBundle(followed), `shift ${shift}`).toMatchObject({ code: 'IntegrityGzip' })
    expect(await verifyBundle(shifted.subarray(0, -8))).toMatchObject({ code: 'IntegrityGzip' })
  }
})
