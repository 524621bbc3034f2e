import { quietly } from './calls/quietly.js'
import { Recorder, type RecorderOptions } from './calls/recorder.js'
import { McpMessages } from './clients/mcp-messages.js'
import { recordingIsOff } from './writing/recording-switch.js'

/** A transport of the MCP TypeScript SDK, of either side. */
export interface McpTransport {
  // biome-ignore lint/suspicious/noExplicitAny: the SDK's own message type, whatever its version
  send(message: any, options?: any): Promise<void>
  // biome-ignore lint/suspicious/noExplicitAny: as above
  onmessage?: ((message: any, extra?: any) => void) | undefined
}

/**
 * Records the tool calls that pass this transport: `client.connect(recordMcp(new StdioClientTransport(…)))`, or on a
 * server. Returns the very transport; messages pass as they are.
 */
export function recordMcp<Transport extends McpTransport>(
  transport: Transport,
  options: RecorderOptions = {},
): Transport {
  if (recordingIsOff()) return transport
  const messages = new McpMessages(new Recorder(options))
  const send = transport.send
  transport.send = (message: unknown, sendOptions?: unknown) => {
    quietly(() => messages.see(message, 'sent'))
    return send.call(transport, message, sendOptions)
  }
  // `connect` sets `onmessage` later: what it sets is kept behind an accessor.
  let receive = transport.onmessage
  const watched = (message: unknown, extra?: unknown): void => {
    quietly(() => messages.see(message, 'received'))
    receive?.(message, extra)
  }
  Object.defineProperty(transport, 'onmessage', {
    configurable: true,
    enumerable: true,
    get: () => (receive === undefined ? undefined : watched),
    set: (handler: McpTransport['onmessage']) => {
      receive = handler
    },
  })
  return transport
}
