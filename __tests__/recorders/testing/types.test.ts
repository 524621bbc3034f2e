import type { Config } from 'jest'
import { expect, expectTypeOf, it } from 'vitest'
import { defineConfig } from 'vitest/config'
import { assayJest } from '../../../src/recorders/testing/jest.js'
import { type AssayTestSettings, test as nodeTest } from '../../../src/recorders/testing/node-test.js'
import { type AssayTestOptions, assay } from '../../../src/recorders/testing/vitest.js'

it('the plugins fit the types of their runners', () => {
  expect(defineConfig({ plugins: [assay({ policy: 'policy.yaml' })] })).toHaveProperty('plugins')
  const jest: Config = { ...assayJest({ policy: 'policy.yaml' }), maxWorkers: 2 }
  expect(jest.setupFilesAfterEnv).toHaveLength(1)
  expectTypeOf<NonNullable<import('vitest').TaskMeta['assay']>>().toEqualTypeOf<AssayTestOptions>()
  expectTypeOf(nodeTest.skip).toBeCallableWith(
    'name',
    { assay: { policy: false } } satisfies AssayTestSettings,
    () => {},
  )
})
