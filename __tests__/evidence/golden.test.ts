import zlib from 'node:zlib'
import { expect, test } from 'vitest'
import { sha256Hex } from '../../src/canonical/digest.js'
import { verifyBundle } from '../../src/evidence/read/verify-bundle.js'
import { BundleWriter } from '../../src/evidence/write/bundle-writer.js'
import { readMembers } from '../support/evidence-archive.js'

test('the golden digests of the format reproduce', async () => {
  const writer = new BundleWriter({
    runId: 'run_golden_test_12345',
    source: 'urn:assay:determinism-test',
    time: '2023-11-14T22:13:20Z',
    producer: { name: 'assay-evidence-test', version: '0.1.0-test', git: 'abc1234' },
  })
  writer.add({
    type: 'assay.determinism.test',
    data: {
      seq: 0,
      message: 'This is a deterministic test event',
      nested: { z_field: 3, a_field: 1, m_field: 2 },
    },
  })
  const built = await writer.finish()
  const bytes = Buffer.concat(built.parts)
  const tar = zlib.gunzipSync(bytes)
  const [manifest, events] = readMembers(tar)

  expect(sha256Hex(manifest!.body)).toBe('1412325ee64c94de98d21ed26750d23c26f71c47c4d156d70dfd6110da7541fa')
  expect(sha256Hex(events!.body)).toBe('2c338577727ae79d1e4e0c64fb7f924951da3264ac3667caa0476e56c51e5917')
  expect(built.manifest.run_root).toBe('sha256:736ad83b9382697228ab6d7ef6e2821f96d9a29ff7ac2adeacbec076d10c5535')
  expect(sha256Hex(tar)).toBe('a3bc968ab4b91812d33fb752f7013cb0638f00e0106843838baa87de0b3f71df')
  expect([...bytes.subarray(0, 10)]).toEqual([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 0xff])
  expect(built.sha256).toBe(sha256Hex(bytes))
  expect(await verifyBundle(bytes, { strict: true })).toMatchObject({ ok: true, events: 1, sha256: built.sha256 })
})
