import OpenAI from 'openai'

/** A client whose model replays the given turns, so that the tests need neither network nor key. */
export function replay(...turns: (string | { tool: string; args: object })[]): OpenAI {
  let turn = 0
  const fetch = async (): Promise<Response> => {
    const said = turns[turn++] ?? ''
    const message =
      typeof said === 'string'
        ? { role: 'assistant', content: said }
        : {
            role: 'assistant',
            content: null,
            tool_calls: [
              {
                id: `call_${turn}`,
                type: 'function',
                function: { name: said.tool, arguments: JSON.stringify(said.args) },
              },
            ],
          }
    return Response.json({ object: 'chat.completion', choices: [{ index: 0, message, finish_reason: 'stop' }] })
  }
  return new OpenAI({ apiKey: 'test', fetch })
}
