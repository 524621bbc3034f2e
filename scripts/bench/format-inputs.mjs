// Inputs for the benchmark of the trace formats: one made-up agent, its runs written in each line format as that format's
// writers do, with their envelopes. Sizes follow recorded files: results of 40 to 4,000 characters, ten calls a run.
import { closeSync, openSync, writeSync } from 'node:fs'

let seed = 20251122
/** Numbers from 0 up to 1, the same on every machine (mulberry32). */
function random() {
  seed = (seed + 0x6d2b79f5) | 0
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296
}
const below = (n) => Math.floor(random() * n)
const pick = (list) => list[below(list.length)]
const hex = (n) => Array.from({ length: n }, () => below(16).toString(16)).join('')
const words =
  'the agent reads src/index.ts and "quotes" a line\nof naïve code before it writes /srv/data/9 again'.split(' ')
const text = (n) => Array.from({ length: n }, () => pick(words)).join(' ')
const time = (n) => new Date(1763805600000 + n * 137).toISOString()

const tools = {
  read_file: () => ({ path: `src/${pick(words)}/${below(900)}.ts`, limit: below(2000) }),
  search_flights: () => ({ origin: 'JFK', destination: 'SEA', date: `2026-05-${10 + below(18)}` }),
  update_record: () => ({
    id: `R${below(1e6)}`,
    fields: { cabin: 'economy', note: text(10), bags: [below(3), below(3)] },
  }),
  run_command: () => ({ command: ['bash', '-lc', text(12)], timeout_ms: 10000 }),
}
const names = Object.keys(tools)

let clock = 0
/** Run number `index`: turns of a question, a call with its result, and an answer. */
function sampleRun(index) {
  const calls = Array.from({ length: 10 }, () => {
    const tool = pick(names)
    const result =
      random() < 0.5 ? JSON.stringify({ ok: true, rows: [below(9), text(6)] }) : text(8 + below(below(700) + 1))
    return {
      id: `call_${hex(24)}`,
      tool,
      args: tools[tool](),
      result,
      failed: random() < 0.05,
      say: text(15),
      at: clock++,
    }
  })
  return { id: `session-${String(index).padStart(6, '0')}`, calls, ask: text(30), end: text(40) }
}

const chatCall = ({ id, tool, args }) => ({
  id,
  type: 'function',
  function: { name: tool, arguments: JSON.stringify(args) },
})
const chatMessages = ({ calls, ask, end }) => [
  { role: 'user', content: ask },
  ...calls.flatMap((call) => [
    { role: 'assistant', content: null, tool_calls: [chatCall(call)] },
    { role: 'tool', tool_call_id: call.id, content: call.result },
  ]),
  { role: 'assistant', content: end },
]
const anthropicMessages = ({ calls, ask, end }) => [
  { role: 'user', content: ask },
  ...calls.flatMap(({ id, tool, args, result, say, failed }) => [
    {
      role: 'assistant',
      content: [
        { type: 'text', text: say },
        { type: 'tool_use', id, name: tool, input: args },
      ],
    },
    { role: 'user', content: [{ type: 'tool_result', tool_use_id: id, content: result, is_error: failed }] },
  ]),
  { role: 'assistant', content: [{ type: 'text', text: end }] },
]
const responsesItems = ({ calls, ask, end }) => [
  { type: 'message', role: 'user', content: [{ type: 'input_text', text: ask }] },
  ...calls.flatMap(({ id, tool, args, result }) => [
    {
      type: 'function_call',
      id: `fc_${id}`,
      call_id: id,
      name: tool,
      arguments: JSON.stringify(args),
      status: 'completed',
    },
    { type: 'function_call_output', call_id: id, output: result },
  ]),
  { type: 'message', role: 'assistant', content: [{ type: 'output_text', text: end, annotations: [] }] },
]

const usage = { prompt_tokens: 1200, completion_tokens: 40, total_tokens: 1240 }
/**
 * One request a call, each with the instructions, the definitions of the tools and the whole history before it: about 8 KB. Those
 * of the airline agent of tau-bench have 27 KB (instructions 6, definitions 14, history 6), for 6 calls a run.
 */
function* exchanges(run, url, messages, response, request) {
  const all = messages(run)
  for (const [index, call] of run.calls.entries())
    yield {
      url,
      method: 'POST',
      request: request(all.slice(0, 1 + 2 * index)),
      response: response(call),
      status: 200,
    }
}
const chatRequest = (history) => ({
  model: 'm',
  messages: [{ role: 'system', content: system }, ...history],
  tools: definitions,
})
const anthropicRequest = (messages) => ({ model: 'm', max_tokens: 4096, system, messages, tools: definitions })
const chatResponse = (call) => ({
  id: `chatcmpl-${hex(20)}`,
  object: 'chat.completion',
  created: 1763805600 + call.at,
  model: 'm',
  choices: [
    {
      index: 0,
      message: { role: 'assistant', content: null, tool_calls: [chatCall(call)] },
      finish_reason: 'tool_calls',
    },
  ],
  usage,
})
function chatChunks(call) {
  const head = { id: `chatcmpl-${hex(20)}`, object: 'chat.completion.chunk', created: 1763805600 + call.at, model: 'm' }
  const delta = (part, finish_reason = null) => ({ ...head, choices: [{ index: 0, delta: part, finish_reason }] })
  const args = JSON.stringify(call.args).match(/.{1,12}/gs)
  const first = { index: 0, id: call.id, type: 'function', function: { name: call.tool, arguments: '' } }
  return [
    delta({ role: 'assistant', content: null, tool_calls: [first] }),
    ...args.map((piece) => delta({ tool_calls: [{ index: 0, function: { arguments: piece } }] })),
    delta({}, 'tool_calls'),
  ]
}
const anthropicResponse = ({ id, tool, args, say }) => ({
  id: `msg_${hex(20)}`,
  type: 'message',
  role: 'assistant',
  model: 'm',
  stop_reason: 'tool_use',
  usage,
  content: [
    { type: 'text', text: say },
    { type: 'tool_use', id, name: tool, input: args },
  ],
})
const chatUrl = 'https://api.openai.com/v1/chat/completions'
const anthropicUrl = 'https://api.anthropic.com/v1/messages'
const eventStream = (events, named) =>
  `${events.map((event) => `${named ? `event: ${event.type}\n` : ''}data: ${JSON.stringify(event)}\n\n`).join('')}${named ? '' : 'data: [DONE]\n\n'}`
function anthropicEvents({ id, tool, args }) {
  const pieces = JSON.stringify(args).match(/.{1,12}/gs)
  return [
    {
      type: 'message_start',
      message: { id: `msg_${hex(20)}`, type: 'message', role: 'assistant', content: [], model: 'm' },
    },
    { type: 'content_block_start', index: 0, content_block: { type: 'tool_use', id, name: tool, input: {} } },
    ...pieces.map((piece) => ({
      type: 'content_block_delta',
      index: 0,
      delta: { type: 'input_json_delta', partial_json: piece },
    })),
    { type: 'content_block_stop', index: 0 },
    { type: 'message_delta', delta: { stop_reason: 'tool_use', stop_sequence: null }, usage: { output_tokens: 40 } },
    { type: 'message_stop' },
  ]
}
/** All members that the API answers; it repeats instructions and tools of the request. */
const responsesResponse = ({ id, tool, args, at }) => ({
  id: `resp_${hex(48)}`,
  object: 'response',
  created_at: 1763805600 + at,
  status: 'completed',
  background: false,
  billing: { payer: 'developer' },
  error: null,
  incomplete_details: null,
  instructions: system,
  max_output_tokens: null,
  max_tool_calls: null,
  model: 'm',
  output: [
    {
      type: 'function_call',
      id: `fc_${id}`,
      call_id: id,
      name: tool,
      arguments: JSON.stringify(args),
      status: 'completed',
    },
  ],
  parallel_tool_calls: true,
  previous_response_id: null,
  prompt_cache_key: null,
  reasoning: { effort: null, summary: null },
  safety_identifier: null,
  service_tier: 'default',
  store: true,
  temperature: 1,
  text: { format: { type: 'text' }, verbosity: 'medium' },
  tool_choice: 'auto',
  tools: definitions,
  top_logprobs: 0,
  top_p: 1,
  truncation: 'disabled',
  usage: {
    input_tokens: 1200,
    input_tokens_details: { cached_tokens: 0 },
    output_tokens: 40,
    output_tokens_details: { reasoning_tokens: 0 },
    total_tokens: 1240,
  },
  user: null,
  metadata: {},
})

/** What every request carries along with its messages: instructions and the definitions of the tools. */
const system = text(150)
const definitions = names.map((name) => ({
  type: 'function',
  name,
  description: text(25),
  parameters: {
    type: 'object',
    properties: Object.fromEntries(
      Object.keys(tools[name]()).map((key) => [key, { type: 'string', description: text(10) }]),
    ),
  },
}))

const attribute = ([key, value]) => ({ key, value: { stringValue: value } })
/** A collector's line: one span, or what a batch of one run is. */
function otlpSpans({ id, calls, ask }) {
  const traceId = hex(32)
  const root = hex(16)
  const span = (spanId, name, at, attributes) => ({
    traceId,
    spanId,
    parentSpanId: spanId === root ? '' : root,
    name,
    kind: 1,
    startTimeUnixNano: `${1763805600000 + at * 137}000000`,
    endTimeUnixNano: `${1763805600000 + at * 137}900000`,
    attributes: Object.entries({ 'gen_ai.conversation.id': id, ...attributes }).map(attribute),
    droppedAttributesCount: 0,
    events: [],
    status: { code: 0 },
  })
  const history = [{ role: 'user', parts: [{ type: 'text', content: ask }] }]
  return calls.flatMap((call) => {
    const answer = {
      role: 'assistant',
      parts: [{ type: 'tool_call', id: call.id, name: call.tool, arguments: call.args }],
    }
    const spans = [
      span(hex(16), 'chat m', call.at, {
        'gen_ai.operation.name': 'chat',
        'gen_ai.provider.name': 'openai',
        'gen_ai.request.model': 'm',
        'gen_ai.system_instructions': JSON.stringify([{ type: 'text', content: system }]),
        'gen_ai.tool.definitions': JSON.stringify(definitions),
        'gen_ai.input.messages': JSON.stringify(history),
        'gen_ai.output.messages': JSON.stringify([answer]),
      }),
      span(hex(16), `execute_tool ${call.tool}`, call.at, {
        'gen_ai.operation.name': 'execute_tool',
        'gen_ai.tool.name': call.tool,
        'gen_ai.tool.call.id': call.id,
        'gen_ai.tool.call.arguments': JSON.stringify(call.args),
        'gen_ai.tool.call.result': call.result,
      }),
    ]
    history.push(answer, { role: 'tool', parts: [{ type: 'tool_call_response', id: call.id, response: call.result }] })
    return spans
  })
}

/** As LangSmith exports them: a run of the model, with its messages, before each run of a tool. */
function langchainRuns(sample) {
  const { id, calls } = sample
  const history = chatMessages(sample)
  const root = `01a2030e-${hex(4)}-7271-a9e3-${hex(12)}`
  const order = (at) => `${time(at).replace(/[-:.]/g, '').slice(0, 18)}001Z`
  return calls.flatMap((call, index) => {
    const run = `01a2030e-${hex(4)}-7271-a9e3-${hex(12)}`
    const start = 1763805600000 + call.at * 137
    const message = {
      lc: 1,
      type: 'constructor',
      id: ['langchain_core', 'messages', 'AIMessage'],
      kwargs: { content: '', tool_calls: [{ name: call.tool, args: call.args, id: call.id, type: 'tool_call' }] },
    }
    const model = {
      id: `01a2030e-${hex(4)}-7271-a9e3-${hex(12)}`,
      name: 'ChatOpenAI',
      run_type: 'llm',
      start_time: start - 50,
      end_time: start - 1,
      parent_run_id: root,
      trace_id: root,
      dotted_order: `${order(call.at)}${root}.${order(call.at - 1)}${run}`,
      inputs: { messages: [history.slice(0, 1 + 2 * index)] },
      outputs: { generations: [[{ text: '', message }]], llmOutput: { tokenUsage: usage } },
      extra: {
        metadata: { thread_id: id, ls_provider: 'openai' },
        invocation_params: { model: 'm', tools: definitions },
      },
    }
    const tool = {
      id: run,
      name: call.tool,
      run_type: 'tool',
      start_time: start,
      end_time: start + 5,
      parent_run_id: root,
      trace_id: root,
      dotted_order: `${order(call.at)}${root}.${order(call.at)}${run}`,
      serialized: { lc: 1, type: 'not_implemented', id: ['langchain', 'tools', 'DynamicStructuredTool'] },
      inputs: call.args,
      outputs: {
        output: {
          lc: 1,
          type: 'constructor',
          id: ['langchain_core', 'messages', 'ToolMessage'],
          kwargs: {
            status: 'success',
            content: call.result,
            tool_call_id: call.id,
            name: call.tool,
            additional_kwargs: {},
          },
        },
      },
      extra: { metadata: { thread_id: id, ls_provider: 'openai' }, runtime: { library: 'langchain-js' } },
      tags: ['seq:step:1'],
      events: [
        { name: 'start', time: time(call.at) },
        { name: 'end', time: time(call.at) },
      ],
    }
    return [model, tool]
  })
}

function* mcpLines({ calls }, run) {
  for (const [index, { tool, args, result, failed }] of calls.entries()) {
    const id = run * 10 + index
    yield { jsonrpc: '2.0', id, method: 'tools/call', params: { name: tool, arguments: args } }
    yield { jsonrpc: '2.0', id, result: { content: [{ type: 'text', text: result }], isError: failed } }
  }
}

/** Codex reports after each answer of the model how many tokens it took. */
const codexUsage = {
  input_tokens: 57906,
  cached_input_tokens: 37120,
  output_tokens: 374,
  reasoning_output_tokens: 62,
  total_tokens: 58280,
}
const tokenCount = {
  type: 'token_count',
  info: { total_token_usage: codexUsage, last_token_usage: codexUsage, model_context_window: 258400 },
  rate_limits: null,
}

/** Format and variant → the records of one run. */
export const inputs = {
  native: ({ id, calls }) =>
    calls.map((call) => ({
      type: 'tool_call',
      trace: id,
      id: call.id,
      tool: call.tool,
      args: call.args,
      timestamp: time(call.at),
      result: call.result,
    })),
  'openai-chat messages': chatMessages,
  'openai-chat bodies': (run) => [{ messages: chatMessages(run), parallel_tool_calls: false }],
  'openai-chat chunks': ({ calls }) => calls.flatMap(chatChunks),
  'openai-responses items': responsesItems,
  'openai-responses bodies': ({ calls }) => calls.map(responsesResponse),
  'openai-responses spans': ({ id, calls }) => {
    const trace_id = `trace_${hex(32)}`
    const agent = `span_${hex(24)}`
    const span = (call, span_data, parent_id = agent) => ({
      object: 'trace.span',
      id: parent_id === null ? agent : `span_${hex(24)}`,
      trace_id,
      parent_id,
      started_at: time(call.at),
      ended_at: time(call.at + 1),
      span_data,
      error: null,
    })
    // As the SDK exports them: for each turn the response of the model and the function, and around all of them the agent.
    const turn = (call) => [
      span(call, { type: 'response', response_id: `resp_${hex(48)}` }),
      span(call, {
        type: 'function',
        name: call.tool,
        input: JSON.stringify(call.args),
        output: call.result,
        mcp_data: null,
      }),
    ]
    return [
      { object: 'trace', id: trace_id, workflow_name: 'Agent', group_id: id, metadata: {} },
      ...calls.flatMap(turn),
      span(calls[0], { type: 'agent', name: 'Agent', handoffs: [], tools: names, output_type: 'text' }, null),
    ]
  },
  'anthropic messages': anthropicMessages,
  'anthropic bodies': (run) => [{ messages: anthropicMessages(run) }],
  'anthropic stream': ({ calls }) => calls.flatMap(anthropicEvents),
  'claude-code': (run) =>
    anthropicMessages(run).map((message, index) => ({
      parentUuid: hex(32),
      isSidechain: false,
      userType: 'external',
      cwd: '/home/me/project',
      sessionId: run.id,
      version: '2.1.39',
      gitBranch: 'main',
      type: message.role,
      message: { ...message, id: `msg_${index}`, model: 'm', usage },
      uuid: hex(32),
      timestamp: time(run.calls[0].at + index),
      ...(message.content[0].type === 'tool_result'
        ? { toolUseResult: { stdout: message.content[0].content, interrupted: false } }
        : {}),
    })),
  codex: (run) => [
    {
      timestamp: time(run.calls[0].at),
      type: 'session_meta',
      payload: { id: run.id, cwd: '/home/me', cli_version: '0.125.0' },
    },
    ...responsesItems(run).flatMap((payload, index) => {
      const timestamp = time(run.calls[0].at + index)
      const item = { timestamp, type: 'response_item', payload }
      return payload.type === 'function_call' ? [item, { timestamp, type: 'event_msg', payload: tokenCount }] : [item]
    }),
  ],
  'codex exec': ({ id, calls }) => [
    { type: 'thread.started', thread_id: id },
    ...calls.flatMap((call, index) => {
      const item = { id: `item_${index}`, type: 'command_execution', command: `bash -lc '${text(8)}'` }
      return [
        { type: 'item.started', item: { ...item, aggregated_output: '', exit_code: null, status: 'in_progress' } },
        {
          type: 'item.completed',
          item: { ...item, aggregated_output: call.result, exit_code: 0, status: 'completed' },
        },
      ]
    }),
  ],
  'ai-sdk messages': ({ calls, ask }) => [
    { role: 'user', content: ask },
    ...calls.flatMap(({ id, tool, args, result }) => [
      { role: 'assistant', content: [{ type: 'tool-call', toolCallId: id, toolName: tool, input: args }] },
      {
        role: 'tool',
        content: [{ type: 'tool-result', toolCallId: id, toolName: tool, output: { type: 'text', value: result } }],
      },
    ]),
  ],
  'ai-sdk steps': (run) =>
    run.calls.map(({ id, tool, args, result, say }, stepNumber) => ({
      stepNumber,
      text: say,
      finishReason: 'tool-calls',
      usage,
      content: [
        { type: 'tool-call', toolCallId: id, toolName: tool, input: args },
        { type: 'tool-result', toolCallId: id, toolName: tool, input: args, output: result },
      ],
      toolCalls: [{ type: 'tool-call', toolCallId: id, toolName: tool, input: args }],
      toolResults: [{ type: 'tool-result', toolCallId: id, toolName: tool, input: args, output: result }],
    })),
  mcp: mcpLines,
  'otlp one span a line': (run) =>
    otlpSpans(run).map((span) => ({
      resourceSpans: [
        {
          resource: { attributes: [attribute(['service.name', 'agent'])] },
          scopeSpans: [{ scope: { name: 'ai' }, spans: [span] }],
        },
      ],
    })),
  'otlp batches': (run) => [
    {
      resourceSpans: [
        {
          resource: { attributes: [attribute(['service.name', 'agent'])] },
          scopeSpans: [{ scope: { name: 'ai' }, spans: otlpSpans(run) }],
        },
      ],
    },
  ],
  'langchain runs': langchainRuns,
  'langchain state': ({ id, calls }) =>
    calls.map(({ id: callId, tool, args, result }) => ({
      thread_id: id,
      messages: [
        {
          type: 'ai',
          id: `run-${hex(16)}`,
          content: '',
          tool_calls: [{ name: tool, args, id: callId, type: 'tool_call' }],
          invalid_tool_calls: [],
        },
        { type: 'tool', id: hex(16), content: result, name: tool, tool_call_id: callId, status: 'success' },
      ],
    })),
  langfuse: (run) => {
    const traceId = hex(32)
    const history = chatMessages(run)
    return run.calls.flatMap((call, index) => {
      // The members of an observation in the answers of the API; of a tool's, all but these few are null.
      const common = {
        traceId,
        parentObservationId: hex(16),
        sessionId: run.id,
        environment: 'default',
        level: 'DEFAULT',
        statusMessage: null,
        version: null,
        completionStartTime: null,
        modelParameters: null,
        modelId: null,
        inputPrice: null,
        outputPrice: null,
        totalPrice: null,
        calculatedInputCost: null,
        calculatedOutputCost: null,
        calculatedTotalCost: null,
        usage: { unit: 'TOKENS', input: 0, output: 0, total: 0 },
        costDetails: {},
        latency: 0.137,
        timeToFirstToken: null,
        promptId: null,
        promptName: null,
        promptVersion: null,
      }
      const generation = {
        id: hex(16),
        type: 'GENERATION',
        name: 'chat',
        model: 'm',
        startTime: time(call.at),
        endTime: time(call.at),
        ...common,
        input: JSON.stringify({ messages: history.slice(0, 1 + 2 * index), tools: definitions }),
        output: JSON.stringify(history[1 + 2 * index]),
        usageDetails: usage,
        metadata: JSON.stringify({ scope: { name: 'ai' } }),
      }
      const tool = {
        id: hex(16),
        type: 'TOOL',
        name: call.tool,
        startTime: time(call.at),
        endTime: time(call.at + 1),
        input: JSON.stringify(call.args),
        output: call.result,
        ...common,
        metadata: JSON.stringify({ attributes: { 'gen_ai.tool.call.id': call.id }, scope: { name: 'ai' } }),
      }
      return [generation, tool]
    })
  },
  mastra: (run) => {
    const traceId = hex(32)
    const history = chatMessages(run)
    return run.calls.flatMap((call, index) => {
      const generation = {
        id: hex(16),
        traceId,
        parentSpanId: hex(16),
        type: 'model_generation',
        name: "llm: 'm'",
        startTime: time(call.at),
        endTime: time(call.at),
        input: { messages: history.slice(0, 1 + 2 * index) },
        output: { text: '', toolCalls: [{ toolCallId: call.id, toolName: call.tool, args: call.args }] },
        attributes: { model: 'm', provider: 'openai', usage },
        metadata: { runId: hex(16) },
        isEvent: false,
      }
      const tool = {
        id: hex(16),
        traceId,
        parentSpanId: hex(16),
        type: 'tool_call',
        entityName: call.tool,
        name: `tool: '${call.tool}'`,
        startTime: time(call.at),
        endTime: time(call.at + 1),
        input: call.args,
        output: call.result,
        attributes: { toolCallId: call.id, success: true },
        metadata: {},
        isEvent: false,
      }
      return [generation, tool]
    })
  },
  openhands: ({ calls }) =>
    calls.flatMap((call) => [
      {
        kind: 'ActionEvent',
        id: hex(32),
        timestamp: time(call.at).slice(0, -1),
        source: 'agent',
        thought: [{ type: 'text', text: call.say }],
        action: { ...call.args, kind: 'MCPToolAction' },
        tool_name: call.tool,
        tool_call_id: call.id,
        tool_call: { id: call.id, name: call.tool, arguments: JSON.stringify(call.args), origin: 'completion' },
        llm_response_id: hex(24),
      },
      {
        kind: 'ObservationEvent',
        id: hex(32),
        timestamp: time(call.at).slice(0, -1),
        source: 'environment',
        tool_name: call.tool,
        tool_call_id: call.id,
        action_id: hex(32),
        observation: {
          content: [{ type: 'text', text: call.result }],
          is_error: call.failed,
          kind: 'MCPToolObservation',
        },
      },
    ]),
  'gemini-cli': ({ id, calls }) => [
    { sessionId: id, projectHash: hex(16), startTime: time(calls[0].at) },
    ...calls.map((call) => ({
      id: hex(16),
      timestamp: time(call.at),
      type: 'gemini',
      content: call.say,
      model: 'm',
      toolCalls: [
        {
          id: call.id,
          name: call.tool,
          args: call.args,
          status: 'success',
          timestamp: time(call.at),
          result: [{ functionResponse: { id: call.id, name: call.tool, response: { output: call.result } } }],
        },
      ],
    })),
  ],
  'inspect samples': (run) => [
    {
      id: run.id,
      epoch: 1,
      input: run.ask,
      target: '',
      messages: chatMessages(run).slice(0, 1),
      events: run.calls.map((call) => ({
        event: 'tool',
        id: call.id,
        function: call.tool,
        arguments: call.args,
        result: call.result,
        error: null,
        timestamp: time(call.at),
        completed: time(call.at + 1),
        type: 'function',
        uuid: hex(16),
      })),
    },
  ],
  atif: ({ id, calls }) => [
    {
      schema_version: 'ATIF-v1.7',
      session_id: id,
      agent: { name: 'agent', version: '1' },
      steps: calls.map((call, index) => ({
        step_id: index + 1,
        timestamp: time(call.at),
        source: 'agent',
        message: call.say,
        tool_calls: [{ tool_call_id: call.id, function_name: call.tool, arguments: call.args }],
        observation: { results: [{ source_call_id: call.id, content: call.result }] },
      })),
    },
  ],
  'http-capture chat': (run) => exchanges(run, chatUrl, chatMessages, chatResponse, chatRequest),
  'http-capture chat, bodies as text': (run) =>
    exchanges(run, chatUrl, chatMessages, (call) => JSON.stringify(chatResponse(call)), chatRequest),
  'http-capture chat, streamed': (run) =>
    exchanges(run, chatUrl, chatMessages, (call) => eventStream(chatChunks(call), false), chatRequest),
  'http-capture responses': (run) =>
    exchanges(run, 'https://api.openai.com/v1/responses', responsesItems, responsesResponse, (input) => ({
      model: 'm',
      instructions: system,
      input,
      tools: definitions,
    })),
  'http-capture anthropic': (run) =>
    exchanges(run, anthropicUrl, anthropicMessages, anthropicResponse, anthropicRequest),
  'http-capture anthropic, streamed': (run) =>
    exchanges(
      run,
      anthropicUrl,
      anthropicMessages,
      (call) => eventStream(anthropicEvents(call), true),
      anthropicRequest,
    ),
}

/** Writes runs until the file has `bytes`. */
export function writeInput(name, path, bytes) {
  seed = 20251122
  clock = 0
  const file = openSync(path, 'w')
  let block = ''
  for (let run = 0, written = 0; written < bytes; run++) {
    for (const record of inputs[name](sampleRun(run), run)) block += `${JSON.stringify(record)}\n`
    if (block.length < 1 << 20) continue
    written += writeSync(file, block)
    block = ''
  }
  closeSync(file)
}
