import { describe, expect, it } from 'vitest'
import type { JsonValue } from '../../src/model/json.js'
import { callsInHistory } from '../../src/traces/spans/calls-in-history.js'
import { firstMessages, LongestLists, messageListIn } from '../../src/traces/spans/message-list.js'

const turn = (n: number) => [
  {
    role: 'assistant',
    tool_calls: [{ id: `c${n}`, type: 'function', function: { name: 'read', arguments: `{"n":"]${n}\\""}` } }],
  },
  { role: 'tool', tool_call_id: `c${n}`, content: '"] } tools' },
]
const conversation = (turns: number): JsonValue[] => [
  { role: 'user', content: 'a "]} \\' },
  ...Array.from({ length: turns }, (_, n) => turn(n)).flat(),
]

/** The ways in which requests hold their messages. */
const ways: Record<string, (messages: JsonValue[]) => JsonValue> = {
  list: (messages) => messages,
  'batch of one': (messages) => [messages],
  object: (messages) => ({ messages }),
  'object with members behind': (messages) => ({
    model: 'messages',
    input: messages,
    tools: [{ messages: [[1]] }, ']'],
  }),
  'object with members before': (messages) => ({ tools: [['messages']], messages }),
  'object with a batch': (messages) => ({ messages: [messages], stream: false }),
}
const forms: Record<string, (value: JsonValue) => JsonValue> = {
  text: (value) => ` ${JSON.stringify(value)}`,
  value: (value) => JSON.parse(JSON.stringify(value)),
}
const all = Object.keys(ways).flatMap((way) => Object.keys(forms).map((form) => [way, form] as const))

function listOf(way: string, form: string, messages: JsonValue[]) {
  const list = messageListIn(forms[form]?.(ways[way]?.(messages) ?? null))
  if (!list) throw new Error('no list')
  return list
}

describe('messages of requests', () => {
  it.each(all)('%s as %s: the longest is kept, in whatever order they come', (way, form) => {
    for (const order of [
      [0, 1, 2, 3],
      [3, 2, 1],
      [1, 3, 2],
    ]) {
      const longest = new LongestLists<number>()
      const kept = new Map<number, Parameters<typeof firstMessages>[0]>()
      for (const turns of order) {
        for (const { owner, list } of longest.add(listOf(way, form, conversation(turns)), turns, '')) {
          if (list) kept.set(owner, list)
          else kept.delete(owner)
        }
      }
      expect([...kept.keys()]).toEqual([3])
      const list = kept.get(3)
      if (!list) throw new Error('no list')
      const calls = callsInHistory(list.messages).map(({ id, args, result }) => ({ id, args, result }))
      expect(calls).toEqual([0, 1, 2].map((n) => ({ id: `c${n}`, args: { n: `]${n}"` }, result: '"] } tools' })))
      expect(callsInHistory(firstMessages(list))).toHaveLength(Math.min(...order))
    }
  })

  it.each(all)('%s as %s: another beginning is another conversation', (way, form) => {
    const longest = new LongestLists<string>()
    longest.add(listOf(way, form, conversation(1)), 'a', '')
    const other = listOf(way, form, [{ role: 'user', content: 'else' }, ...turn(0), ...turn(1)])
    expect(longest.add(other, 'b', '')).toMatchObject([{ owner: 'b', list: other }])
    expect(longest.add(listOf(way, form, conversation(2)), 'c', 'of another session')).toHaveLength(1)
    expect(longest.add(listOf(way, form, conversation(2)), 'd', '')).toHaveLength(2)
  })

  it('leaves what is cut off, or differs behind the list, as it is', () => {
    const longest = new LongestLists<number>()
    const text = JSON.stringify({ messages: conversation(1), tools: [1] })
    const longer = JSON.stringify({ messages: conversation(2), tools: [1, 2] })
    for (const [at, messages] of [text, longer, `${longer.slice(0, -9)}…`, '{"a', '["'].entries()) {
      expect(longest.add({ messages }, at, '')).toHaveLength(1)
    }
  })
})
