import { openaiChat, openaiResponses } from '../wire/model-apis.js'
import { Recorder, type RecorderOptions } from './calls/recorder.js'
import { watchMethod } from './clients/watch-method.js'
import { watchModel } from './clients/watch-model.js'
import { recordingIsOff } from './writing/recording-switch.js'

/** Anything with the two request methods of the `openai` package (6 and 7), Azure's and compatible clients too. */
export interface OpenAIShape {
  readonly chat?: { readonly completions?: object }
  readonly responses?: object
}

/**
 * Records the tool calls that models ask for through this client, with the results that the agent sends back.
 *
 * Chat Completions and Responses, streamed or not, also through `parse`, `stream` and `runTools`. The very client is
 * returned: it behaves as before, and tools need no wrapping, because the next request carries their results.
 */
export function wrapOpenAI<Client extends OpenAIShape>(client: Client, options: RecorderOptions = {}): Client {
  if (recordingIsOff()) return client
  const recorder = new Recorder(options)
  watchMethod(client.chat?.completions, 'create', (body) => watchModel(recorder, openaiChat, body))
  watchMethod(client.responses, 'create', (body) => watchModel(recorder, openaiResponses, body))
  return client
}
