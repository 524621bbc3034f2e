import { cpSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { AssayError } from '../../../src/model/problem.js'
import { askVerdict } from '../../../src/recorders/testing/ask-verdict.js'
import { checkTest } from '../../../src/recorders/testing/check-test.js'
import { verdictEnvironment } from '../../../src/recorders/testing/test-options.js'
import { serveVerdicts } from '../../../src/recorders/testing/verdict-server.js'
import { type LoopbackModel, startLoopbackModel } from '../../support/loopback-model/server.js'
import { temporaryFolder } from '../../support/trace-file.js'
import { runNode, userProject } from '../../support/user-project.js'
import { scripts } from './scripts.js'

const root = resolve(import.meta.dirname, '../../..')
const policy = `version: "2.0"\nname: p\ntools: { deny: [pay] }\n`
const calls = (tool: string, args: unknown = {}) => [{ type: 'tool_call', trace: 't', tool, args }]

function folderWith(text = policy): string {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'policy.yaml'), text)
  return folder
}

function answeredAt(address: string | undefined): void {
  for (const [name, value] of Object.entries(verdictEnvironment(address))) vi.stubEnv(name, value)
}

async function refused(asked: Promise<unknown>): Promise<AssayError['problems']> {
  const error = await asked.catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(AssayError)
  return (error as AssayError).problems
}

describe('the verdict on a test, from the process of the runner', () => {
  beforeAll(async () => answeredAt(await serveVerdicts()))

  it.each(['pay', 'look'])('is the one that the worker would come to itself: %s', async (tool) => {
    const test = { policy: 'policy.yaml', events: calls(tool), cwd: folderWith() }
    const result = await askVerdict(test)
    expect(result).toEqual(JSON.parse(JSON.stringify(await checkTest(test))))
    expect(result.counts.error).toBe(tool === 'pay' ? 1 : 0)
  })

  it('is that of the policy as it stands now', async () => {
    const test = { policy: 'policy.yaml', events: calls('pay'), cwd: folderWith() }
    expect((await askVerdict(test)).counts.error).toBe(1)
    writeFileSync(join(test.cwd, 'policy.yaml'), policy.replace('pay', 'buy'))
    expect((await askVerdict(test)).counts.error).toBe(0)
  })

  it('names a policy that cannot be used with its place, as the worker would', async () => {
    const test = { policy: 'policy.yaml', events: calls('pay'), cwd: folderWith(`${policy}toools: {}\n`) }
    const problems = await refused(askVerdict(test))
    expect(problems).toEqual(await refused(checkTest(test)))
    expect(problems[0]?.location?.line).toBe(4)
    expect((await refused(askVerdict({ ...test, policy: 'none.yaml' })))[0]?.code).toBe('E_POLICY_NOT_FOUND')
  })

  it('rounds no number on the way', async () => {
    const limited = `version: "2.0"\nschemas: { pay: { type: object, properties: { id: { const: 2512292042121000001 } } } }\n`
    const cwd = folderWith(limited)
    const { toJsonValue } = await import('../../../src/recorders/writing/plain-json.js')
    const paid = (id: bigint) => [toJsonValue(calls('pay', { id })[0]) as Record<string, unknown>]
    const errors = async (id: bigint) =>
      (await askVerdict({ policy: 'policy.yaml', events: paid(id), cwd })).counts.error
    expect(await errors(2512292042121000001n)).toBe(0)
    expect(await errors(2512292042121000000n)).toBe(1)
  })

  it('refuses a document that is not one, however it was sent', async () => {
    const document = { version: '2.0', tools: { deny: ['pay'], allow: /look/ } } as never
    const test = { policy: document, events: calls('pay'), cwd: temporaryFolder() }
    expect(await refused(askVerdict(test))).toEqual(await refused(checkTest(test)))
  })
})

describe('where the process of the runner gives no verdict', () => {
  const test = () => ({ policy: 'policy.yaml', events: calls('pay'), cwd: folderWith() })

  it.each(['', '/nowhere/verdicts'])('the worker decides: %j', async (address) => {
    answeredAt(address)
    expect((await askVerdict(test())).counts.error).toBe(1)
  })

  it.each(['', '{', '{}', '{"result":{}}', '{"result":{"counts":{"error":"0"}}}', 'null', '[]'])(
    'an answer that is not a verdict is none: %j',
    async (answer) => {
      const address = join(temporaryFolder(), 's')
      const server = createServer((socket) => void socket.resume().on('end', () => socket.end(answer)))
      await new Promise<void>((done) => server.listen(address, done))
      answeredAt(address)
      expect((await askVerdict(test())).counts.error).toBe(1)
      server.close()
    },
  )
})

describe('in a run of several test files', () => {
  let server: LoopbackModel
  beforeAll(async () => {
    server = await startLoopbackModel(scripts)
  })
  afterAll(() => server[Symbol.asyncDispose]())

  /** The project's own copy of the library, which notes each time that it is loaded. */
  function noteLoads(folder: string): string {
    const library = join(folder, 'node_modules/assay/lib')
    const built = realpathSync(library)
    rmSync(library)
    cpSync(built, library, { recursive: true })
    const engine = join(library, 'library/validate.js')
    const note = `import { appendFileSync } from 'node:fs'; appendFileSync(process.env.LOADS, 'x')\n`
    writeFileSync(engine, note + readFileSync(engine, 'utf8'))
    for (const name of ['yaml', 'ajv', 're2js', 'picomatch'])
      symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name))
    return join(folder, 'loads')
  }

  const runners = {
    vitest: ['vitest-project', ['vitest', 'openai'], ['node_modules/vitest/vitest.mjs', 'run', 'one', 'two']],
    jest: ['jest-project', ['jest', '@jest/globals', 'openai'], ['node_modules/jest/bin/jest.js']],
  } as const

  it.each([
    ['vitest', { POOL: 'forks' }],
    ['vitest', { POOL: 'threads' }],
    ['jest', { NODE_OPTIONS: '--experimental-vm-modules' }],
  ] as const)('the engine is loaded once: %s %o', async (runner, env) => {
    const [fixture, packages, args] = runners[runner]
    const folder = userProject(`__tests__/fixtures/recorders/${fixture}`, packages)
    const LOADS = noteLoads(folder)
    const { code, output } = await runNode(folder, args, { LOADS, LOOPBACK_URL: server.url, ...env })
    expect(code, output).toBe(1)
    expect(output).toContain('E_TOOL_DENIED')
    expect(readFileSync(LOADS, 'utf8')).toBe('x')
  })
})
