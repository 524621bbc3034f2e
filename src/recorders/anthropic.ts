import { anthropic } from '../wire/model-apis.js'
import { Recorder, type RecorderOptions } from './calls/recorder.js'
import { watchMethod } from './clients/watch-method.js'
import { watchModel } from './clients/watch-model.js'
import { recordingIsOff } from './writing/recording-switch.js'

/** Anything with the request method of `@anthropic-ai/sdk`, Bedrock's and Vertex's clients too. */
export interface AnthropicShape {
  readonly messages?: object
  readonly beta?: { readonly messages?: object }
}

/**
 * Records the tool calls that models ask for through this client, with the results that the agent sends back.
 *
 * `messages.create`, `stream`, `parse` and the beta tool runner, streamed or not. The very client is returned and behaves
 * as before.
 */
export function wrapAnthropic<Client extends AnthropicShape>(client: Client, options: RecorderOptions = {}): Client {
  if (recordingIsOff()) return client
  const recorder = new Recorder(options)
  watchMethod(client.messages, 'create', (body) => watchModel(recorder, anthropic, body))
  watchMethod(client.beta?.messages, 'create', (body) => watchModel(recorder, anthropic, body))
  return client
}
