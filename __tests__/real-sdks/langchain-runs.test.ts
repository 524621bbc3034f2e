import { AIMessage, HumanMessage, mapChatMessagesToStoredMessages, ToolMessage } from '@langchain/core/messages'
import { RunnableLambda } from '@langchain/core/runnables'
import { tool } from '@langchain/core/tools'
import { BaseTracer, type Run } from '@langchain/core/tracers/base'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { collect, lines } from '../support/collect-calls.js'

/** Keeps every run as it ends, as a LangSmith export holds them: in the order of their ends. */
class KeepingTracer extends BaseTracer {
  override name = 'keeping'
  readonly runs: Run[] = []
  override awaitHandlers = true

  override async onRunUpdate(run: Run): Promise<void> {
    if (run.end_time !== undefined) this.runs.push({ ...run, child_runs: [] })
  }

  protected async persistRun(): Promise<void> {}
}

const place = z.object({ city: z.string() })
const weather = tool(async ({ city }) => JSON.stringify({ city, temp: 21 }), {
  name: 'get_weather',
  description: 'w',
  schema: place,
})
const broken = tool(
  async (): Promise<string> => {
    throw new Error('no such booking')
  },
  { name: 'cancel', description: 'c', schema: z.object({ id: z.string() }) },
)

describe('@langchain/core', () => {
  it('reads the runs of its tracer, call by call', async () => {
    const tracer = new KeepingTracer()
    const agent = RunnableLambda.from(async (_: string, config) => {
      await weather.invoke({ type: 'tool_call', id: 'c1', name: 'get_weather', args: { city: 'Paris' } }, config)
      await broken
        .invoke({ type: 'tool_call', id: 'c2', name: 'cancel', args: { id: 'x' } }, config)
        .catch(() => undefined)
      await weather.invoke({ city: 'Rome' }, config)
      return 'done'
    })
    await agent.invoke('go', { callbacks: [tracer], metadata: { thread_id: 's1' } })
    const { calls, reading } = await collect(lines(...tracer.runs))
    expect(calls).toMatchObject([
      { trace: 's1', tool: 'get_weather', id: 'c1', args: { city: 'Paris' }, result: '{"city":"Paris","temp":21}' },
      { trace: 's1', tool: 'cancel', id: 'c2', args: { id: 'x' }, error: 'no such booking' },
      { trace: 's1', tool: 'get_weather', args: { city: 'Rome' }, result: '{"city":"Rome","temp":21}' },
    ])
    expect(calls).toHaveLength(3)
    expect(reading).toMatchObject({ files: [{ format: 'langchain' }], problems: [] })
  })

  it('reads its messages, serialised in both of its ways', async () => {
    const messages = [
      new HumanMessage('hi'),
      new AIMessage({
        content: '',
        tool_calls: [{ id: 'c1', name: 'get_weather', args: { city: 'Paris' }, type: 'tool_call' }],
      }),
      new ToolMessage({ tool_call_id: 'c1', name: 'get_weather', content: 'sunny', status: 'success' }),
    ]
    for (const state of [{ messages }, { messages: mapChatMessagesToStoredMessages(messages) }]) {
      const { calls, reading } = await collect(lines({ thread_id: 's1', ...state }))
      expect(reading.files[0]?.format).toBe('langchain')
      expect(calls).toMatchObject([
        { trace: 's1', tool: 'get_weather', id: 'c1', args: { city: 'Paris' }, result: 'sunny' },
      ])
    }
  })
})
