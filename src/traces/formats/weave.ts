import { failureOf } from '../../calls/failure.js'
import { timeOf } from '../../calls/time/read-time.js'
import { nonEmptyText, objectOf, stringOf } from '../../json/json-fields.js'
import { usageOf } from '../../json/usage.js'
import type { JsonObject } from '../../model/json.js'
import { type StoredSpan, spanFormat } from '../stores/span-format.js'

/** Calls of Weights & Biases Weave: rows of an export, or lists of them (`calls`). Shape: `CallSchema` of its trace server. */
export const weave = spanFormat({
  id: 'weave',
  title: 'Weave calls',
  marks: ['op_name', 'trace_id', 'parent_id', 'started_at', 'inputs', 'project_id'],
  sessionKeys: ['thread_id', 'session_id', 'conversation_id'],
  isSpan: isCall,
  listIn: ({ calls, data }) => calls ?? data,
  read(call) {
    const attributes = objectOf(call.attributes) ?? {}
    return {
      trace: call.trace_id,
      id: call.id,
      parent: call.parent_id,
      named: [attributes, call],
      start: timeOf(call.started_at),
      end: timeOf(call.ended_at),
      kind: kindOf(call, attributes),
      usage: usageOf(objectOf(call.output)?.usage),
      ...(opOf(call).startsWith(agentsOp) ? ofAgentsSdk(call) : ofFunction(call)),
    }
  },
})

function isCall(record: JsonObject): boolean {
  return typeof record.op_name === 'string' && 'trace_id' in record && 'started_at' in record && 'inputs' in record
}

/** The kind that an op was given; integrations that give none say it in the name of the op. */
function kindOf(call: JsonObject, attributes: JsonObject): 'call' | 'answer' | 'other' {
  const kind = nonEmptyText(objectOf(attributes.weave)?.kind ?? attributes.kind)
  const op = opOf(call)
  if (kind === 'tool' || toolOp.test(op)) return 'call'
  return kind === 'llm' || answerOp.test(op) ? 'answer' : 'other'
}

const toolOp = /^(?:langchain\.Tool\.|openai_agent_function$)/
const answerOp =
  /(?:chat\.completions\.create|responses\.create|messages\.create|generate_content|litellm\.a?completion)$|^langchain\.(?:Llm|Chat_model)\.|^openai_agent_(?:generation|response)$/

/** `weave:///entity/project/op/NAME:digest`, or the name itself. */
function opOf({ op_name }: JsonObject): string {
  const op = stringOf(op_name) ?? ''
  return op.startsWith('weave:///') ? op.replace(/^.*\/op\//, '').replace(/:[^:]*$/, '') : op
}

type Called = Pick<StoredSpan, 'tool' | 'input' | 'output' | 'error'>

/** Of a method the object is an input, too. */
function ofFunction(call: JsonObject): Called {
  const { self: _, ...input } = objectOf(call.inputs) ?? {}
  const tool = opOf(call).replace(/^langchain\.Tool\./, '')
  return { tool, input, output: call.output, error: failureOf(call.exception) }
}

const agentsOp = 'openai_agent_'

/** The integration of the OpenAI Agents SDK keeps the tool's name as its input, and no arguments. */
function ofAgentsSdk(call: JsonObject): Called {
  const { output, error } = objectOf(call.output) ?? {}
  const tool = objectOf(call.inputs)?.name ?? call.display_name
  return { tool, input: undefined, output, error: failureOf(call.exception ?? error) }
}
