import { join } from 'node:path'
import { expect, expectTypeOf, it, vi } from 'vitest'
import { withTrace } from '../../src/recorders/calls/recorder.js'
import { wrapTools } from '../../src/recorders/wrap-tools.js'
import { calls, readLines, temporaryFolder } from '../support/trace-file.js'

const options = () => ({ file: join(temporaryFolder(), 'a.jsonl') })
const line = { type: 'tool_call', trace: 't1', phase: 'executed' }

it('records functions, with what they return and throw, and changes neither', async () => {
  const recording = options()
  const tools = {
    add: ({ a, b }: { a: number; b: number }) => a + b,
    later: async (_: object) => new Map([['k', 1n]]),
    nothing: (): void => undefined,
    fails: async () => {
      throw new TypeError('no')
    },
    failsAtOnce: () => {
      throw 'text'
    },
    failsSilently: () => {
      throw new Error('')
    },
  }
  const wrapped = wrapTools(tools, recording)
  expectTypeOf(wrapped).toEqualTypeOf(tools)
  await withTrace('t1', async () => {
    expect(wrapped.add({ a: 1, b: 2 })).toBe(3)
    expect(await wrapped.later({})).toEqual(new Map([['k', 1n]]))
    expect(wrapped.nothing()).toBeUndefined()
    await expect(wrapped.fails()).rejects.toThrow(TypeError)
    expect(() => wrapped.failsAtOnce()).toThrow('text')
    expect(() => wrapped.failsSilently()).toThrow()
  })
  expect(calls(recording.file)).toEqual([
    { ...line, tool: 'add', args: { a: 1, b: 2 }, result: 3 },
    { ...line, tool: 'later', args: {}, result: { k: 1 } },
    { ...line, tool: 'nothing', args: {}, result: null },
    { ...line, tool: 'fails', args: {}, error: 'no' },
    { ...line, tool: 'failsAtOnce', args: {}, error: 'text' },
    { ...line, tool: 'failsSilently', args: {}, error: 'failed' },
  ])
  expect(readLines(recording.file)[0]?.durationMs).toEqual(expect.any(Number))
})

it('records arguments as they were before the tool changed them, in the order of the calls, not of their ends', async () => {
  const recording = options()
  const { tool } = wrapTools(
    {
      tool: async (args: { n: number; wait: number }) => {
        const { wait } = args
        args.n = -1
        await new Promise((resolve) => setTimeout(resolve, wait))
        return wait
      },
    },
    recording,
  )
  await withTrace('t1', () => Promise.all([tool({ n: 1, wait: 30 }), tool({ n: 2, wait: 0 })]))
  expect(calls(recording.file).map((made) => [made.args, made.result])).toEqual([
    [{ n: 1, wait: 30 }, 30],
    [{ n: 2, wait: 0 }, 0],
  ])
})

it('a call that never ends is recorded when the run ends', async () => {
  const recording = options()
  const { hang, quick } = wrapTools({ hang: () => new Promise(() => {}), quick: () => 1 }, recording)
  await withTrace('t1', () => {
    void hang()
    quick()
  })
  expect(calls(recording.file)).toEqual([
    { type: 'tool_call', trace: 't1', tool: 'hang', args: {}, phase: 'requested' },
    { ...line, tool: 'quick', args: {}, result: 1 },
  ])
})

it('wraps tool objects of any framework and keeps their class, their `this` and their other members', async () => {
  const recording = options()
  class Tool {
    constructor(
      readonly name: string,
      readonly prefix: string,
    ) {}
    async invoke(input: { x: string }): Promise<string> {
      return this.prefix + input.x
    }
  }
  const schema = { type: 'object' }
  const [listed] = wrapTools([new Tool('greet', 'hi ')], recording)
  const { named, inert } = wrapTools(
    { named: { description: 'd', schema, execute: async (x: object, _: object) => x }, inert: { schema } },
    recording,
  )
  expect(listed).toBeInstanceOf(Tool)
  expect([named.schema, inert.schema]).toEqual([schema, schema])
  await withTrace('t1', async () => {
    expect(await listed?.invoke({ x: 'mia' })).toBe('hi mia')
    await named.execute({ y: 1 }, { toolCallId: 'call_9' })
  })
  expect(calls(recording.file)).toEqual([
    { ...line, tool: 'greet', args: { x: 'mia' }, result: 'hi mia' },
    { ...line, id: 'call_9', tool: 'named', args: { y: 1 }, result: { y: 1 } },
  ])
})

it('ASSAY_RECORD=0 gives the tools back', () => {
  vi.stubEnv('ASSAY_RECORD', '0')
  const tools = { a: () => 1 }
  expect(wrapTools(tools)).toBe(tools)
  vi.unstubAllEnvs()
})

it('a tool that is called with more than a line holds: the line says what was cut', async () => {
  const recording = options()
  const long = `${'true;'.repeat(60_000)}rm -rf /`
  const tools = wrapTools({ sh: (_: object) => ({ out: long, code: 0 }), say: (_: object) => 'ok' }, recording)
  await withTrace('t1', async () => {
    tools.sh({ command: long, cwd: '/' })
    tools.say({ words: 'short' })
  })
  const [cut, whole] = readLines(recording.file)
  expect(cut).toMatchObject({ tool: 'sh', args: { cwd: '/' }, truncated: ['/args/command', '/result/out'] })
  expect(whole).not.toHaveProperty('truncated')
})

it('a result of text parts that was cut is cut as a whole: its parts are gone', async () => {
  const recording = options()
  const part = { type: 'text', text: 'x'.repeat(200_000) }
  const tools = wrapTools({ read: (_: object) => [part, part] }, recording)
  await withTrace('t1', async () => void tools.read({}))
  expect(readLines(recording.file)[0]).toMatchObject({ result: expect.any(String), truncated: ['/result'] })
})
