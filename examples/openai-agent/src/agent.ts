import { wrapOpenAI } from 'assay/openai'
import OpenAI from 'openai'

const reservations = new Map([['R1', { id: 'R1', user: 'mia', nights: 2 }]])

const toolFunctions: Record<string, (args: { id: string }) => unknown> = {
  get_reservation: ({ id }) => reservations.get(id) ?? { error: 'no such reservation' },
  cancel_reservation: ({ id }) => ({ cancelled: reservations.has(id) }),
}

const parameters = { type: 'object', properties: { id: { type: 'string' } }, required: ['id'] }
const tools = Object.keys(toolFunctions).map((name) => ({ type: 'function' as const, function: { name, parameters } }))

/** Answers a guest, with as many tool calls as the model asks for. */
export async function answer(question: string, openai = new OpenAI()): Promise<string> {
  const client = wrapOpenAI(openai) // the one line that records
  const messages: OpenAI.ChatCompletionMessageParam[] = [
    { role: 'system', content: 'You help guests of a hotel. Look a reservation up before you cancel it.' },
    { role: 'user', content: question },
  ]
  for (;;) {
    const { choices } = await client.chat.completions.create({ model: 'gpt-5-mini', messages, tools })
    const message = choices[0]?.message
    if (message === undefined) return ''
    messages.push(message)
    if (message.tool_calls === undefined) return message.content ?? ''
    for (const call of message.tool_calls) {
      if (call.type !== 'function') continue
      const run = toolFunctions[call.function.name]
      const result = run ? run(JSON.parse(call.function.arguments)) : { error: 'no such tool' }
      messages.push({ role: 'tool', tool_call_id: call.id, content: JSON.stringify(result) })
    }
  }
}
