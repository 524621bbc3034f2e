import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'
import { runNode, userProject } from '../support/user-project.js'

const packages = [
  '@anthropic-ai/sdk',
  '@langchain/core',
  '@modelcontextprotocol/sdk',
  '@openai/agents-core',
  '@types/node',
  'ai',
  'jest',
  'openai',
  'openai-v6',
  'typescript',
  'vite',
  'vitest',
]

it.each([false, true])(
  'our declarations fit the SDKs’ in a user’s project (exactOptionalPropertyTypes: %s)',
  async (exact) => {
    const folder = userProject('examples/openai-agent/package.json', packages)
    mkdirSync(join(folder, 'src'))
    copyFileSync(resolve(import.meta.dirname, '../fixtures/recorders/consumer.ts.txt'), join(folder, 'src/consumer.ts'))
    const compilerOptions = {
      module: 'nodenext',
      target: 'es2023',
      strict: true,
      noEmit: true,
      skipLibCheck: true,
      types: ['node'],
      exactOptionalPropertyTypes: exact,
    }
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['src'] }))
    const { code, output } = await runNode(folder, ['node_modules/typescript/bin/tsc', '-p', '.'])
    expect(output).toBe('')
    expect(code).toBe(0)
  },
)
