import type { JsonObject } from '../model/json.js'
import type { CallResult, ToolCall } from '../model/trace.js'

/**
 * One thing that a message, item or content block says about tools, before it is known which run it belongs to.
 * Blocks that several formats share give these; a format adds the run and writes them.
 */
export type ToolEvent =
  | { readonly type: 'call'; readonly call: Omit<ToolCall, 'trace'>; readonly from: JsonObject }
  | { readonly type: 'result'; readonly result: Omit<CallResult, 'trace'>; readonly from: JsonObject }
  | { readonly type: 'nameless'; readonly from: JsonObject }
  | { readonly type: 'skip'; readonly reason: string }
