/**
 * Who writes tool-call spans, and under which names: the first row whose marker a span has reads it.
 *
 * Special rows stand before the general one, because most of them carry GenAI attributes as well.
 * Sources: the GenAI semantic conventions (https://github.com/open-telemetry/semantic-conventions-genai) and the
 * instrumentations named in each row.
 */
export interface Dialect {
  readonly name: string
  /** The span is this dialect's if it meets any of these; all conditions of one marker must hold. */
  readonly markers: readonly Marker[]
  /** Attributes to take, the first present one wins. `@name` is the span's name, `@name:PREFIX` what follows the prefix. */
  readonly tool: readonly string[]
  readonly id: readonly string[]
  /** `PREFIX*SUFFIX` gathers one argument from each attribute so named. */
  readonly args: readonly string[]
  readonly result: readonly string[]
  /** Where arguments are wrapped in an object: the members that hold the real ones, the first present one wins. */
  readonly argsInside?: readonly string[]
  readonly resultInside?: readonly string[]
  /** An attribute that is true on a failed call. */
  readonly failed?: string
  /**
   * The dialect may write a lone string argument without its name: arguments that are not an object were not recorded.
   */
  readonly flattensArgs?: true
  /** Names of spans that bundle calls which have spans of their own. */
  readonly bundles?: readonly string[]
  /** The dialect records the tool's class, not its name: the model's request names it better. */
  readonly namesClass?: true
  /** `args` may hold the call as Python made it, `{args, kwargs, …}`, if a member of this name says so. */
  readonly pythonCall?: string
  /** The span is named for the agent that takes over, and the tool that the model called for its name: `transfer_to_NAME`. */
  readonly handsOff?: true
  /** Each call is several spans, one for each of its events: `call-events.ts`. */
  readonly inEvents?: true
}

export interface Marker {
  /** Attribute → value it must have. */
  readonly is?: Readonly<Record<string, string>>
  readonly has?: readonly string[]
  /** Some attribute starts so. */
  readonly hasPrefix?: string
  readonly scope?: string
  readonly name?: string
}

const executeTool = { 'gen_ai.operation.name': 'execute_tool' }

const openInferenceTool = { 'openinference.span.kind': 'TOOL' }

const genAi = {
  tool: ['gen_ai.tool.name', 'mcp.tool.name', '@name:execute_tool ', '@name:tools/call ', '@name'],
  id: ['gen_ai.tool.call.id', 'tool_call_id'],
  args: [
    'gen_ai.tool.call.arguments',
    'gen_ai.tool.call.args',
    'gen_ai.tool.args',
    'gen_ai.tool.input',
    'gen_ai.tool.arguments',
    'mcp.tools.call.arguments',
  ],
  result: ['gen_ai.tool.call.result', 'gen_ai.tool.result', 'gen_ai.tool.output', 'gen_ai.tool.response'],
}

export const dialects: readonly Dialect[] = [
  {
    name: 'Anthropic SDK',
    markers: [
      { scope: 'com.anthropic', is: executeTool },
      { scope: 'com.anthropic', has: ['gen_ai.tool.name'] },
    ],
    ...genAi,
    result: ['anthropic.tool_result.content', ...genAi.result],
    failed: 'anthropic.tool_result.is_error',
  },
  {
    name: 'AI SDK 5, 6 and legacy 7',
    markers: [{ is: { 'ai.operationId': 'ai.toolCall' } }, { name: 'ai.toolCall' }, { has: ['ai.toolCall.name'] }],
    tool: ['ai.toolCall.name', '@name'],
    id: ['ai.toolCall.id'],
    args: ['ai.toolCall.args', 'ai.toolCall.input'],
    result: ['ai.toolCall.result', 'ai.toolCall.output'],
  },
  {
    name: 'Traceloop, LangChain.js',
    markers: [{ is: { ...executeTool, 'traceloop.span.kind': 'task' } }],
    tool: ['gen_ai.tool.name', 'traceloop.entity.name', '@name'],
    id: genAi.id,
    args: ['gen_ai.tool.call.arguments', 'traceloop.entity.input'],
    argsInside: ['args'],
    result: ['gen_ai.tool.call.result', 'traceloop.entity.output'],
    resultInside: ['output'],
    namesClass: true,
  },
  {
    name: 'Traceloop, LangChain for Python',
    markers: [
      { is: executeTool, hasPrefix: 'traceloop.' },
      { is: executeTool, scope: 'opentelemetry.instrumentation.lang' },
    ],
    tool: ['gen_ai.tool.name', 'traceloop.entity.name', '@name:execute_tool ', '@name'],
    id: genAi.id,
    args: ['gen_ai.tool.call.arguments', 'traceloop.entity.input'],
    argsInside: ['inputs', 'kwargs', 'input_str'],
    result: ['gen_ai.tool.call.result', 'traceloop.entity.output'],
    resultInside: ['output'],
  },
  {
    name: 'Traceloop SDK',
    markers: [{ is: { 'traceloop.span.kind': 'tool' } }],
    tool: ['traceloop.entity.name', 'gen_ai.tool.name', '@name'],
    id: genAi.id,
    args: ['traceloop.entity.input'],
    argsInside: ['kwargs', 'inputs'],
    result: ['traceloop.entity.output'],
    resultInside: ['output'],
  },
  {
    name: 'Pydantic AI, Logfire',
    markers: [{ has: ['tool_arguments'] }, { has: ['tool_response', 'gen_ai.tool.name'] }, { name: 'running tool: *' }],
    tool: ['gen_ai.tool.name', '@name:running tool: '],
    id: genAi.id,
    args: ['tool_arguments', ...genAi.args],
    result: ['tool_response', ...genAi.result],
  },
  {
    name: 'Google ADK',
    markers: [{ hasPrefix: 'gcp.vertex.agent.tool_' }, { hasPrefix: 'gcp.vertex.agent.', is: executeTool }],
    tool: ['gen_ai.tool.name', '@name:execute_tool ', '@name'],
    id: ['gen_ai.tool.call.id', 'gcp.vertex.agent.tool_call_id'],
    args: ['gcp.vertex.agent.tool_call_args', ...genAi.args],
    result: ['gcp.vertex.agent.tool_response', ...genAi.result],
    bundles: ['(merged tools)', '(merged)'],
  },
  {
    name: 'google-genai (OpenTelemetry contrib)',
    markers: [{ hasPrefix: 'code.function.parameters.' }, { is: executeTool, has: ['code.function.return.value'] }],
    tool: ['gen_ai.tool.name', 'code.function.name', '@name:execute_tool ', '@name'],
    id: genAi.id,
    args: ['code.function.parameters.*.value', ...genAi.args],
    result: ['code.function.return.value', ...genAi.result],
  },
  {
    name: 'LangSmith',
    markers: [{ is: { 'langsmith.span.kind': 'tool' } }],
    tool: ['gen_ai.tool.name', 'langsmith.trace.name', '@name'],
    id: genAi.id,
    args: ['gen_ai.prompt', 'input.value', ...genAi.args],
    argsInside: ['input', 'inputs'],
    result: ['gen_ai.completion', 'output.value', ...genAi.result],
    resultInside: ['output'],
  },
  {
    name: 'OpenInference, handoffs of the OpenAI Agents SDK',
    markers: [{ is: openInferenceTool, name: 'handoff to *' }],
    tool: ['tool.name', '@name:handoff to '],
    id: ['tool.id'],
    args: ['tool_call.function.arguments'],
    result: ['output.value'],
    handsOff: true,
  },
  {
    name: 'OpenInference, BeeAI',
    markers: [{ is: openInferenceTool, has: ['target'] }],
    tool: ['tool.name', 'target'],
    id: ['tool.id', 'tool_call.id'],
    args: ['tool.parameters', 'input.value'],
    result: ['output.value'],
    inEvents: true,
  },
  {
    name: 'OpenInference',
    markers: [{ is: openInferenceTool }],
    tool: ['tool.name', 'tool_call.function.name', 'gen_ai.tool.name', '@name'],
    id: ['tool.id', 'tool_call.id', 'gen_ai.tool.call.id'],
    args: ['tool_call.function.arguments', 'input.value', 'tool.parameters'],
    result: ['output.value'],
    flattensArgs: true,
    // smolagents.
    pythonCall: 'sanitize_inputs_outputs',
  },
  {
    name: 'MLflow',
    markers: [{ is: { 'mlflow.spanType': 'TOOL' } }, { is: { 'mlflow.spanType': '"TOOL"' } }],
    tool: ['gen_ai.tool.name', '@name'],
    id: genAi.id,
    args: ['mlflow.spanInputs'],
    result: ['mlflow.spanOutputs'],
  },
  {
    name: 'Genkit',
    markers: [
      { is: { 'genkit:metadata:subtype': 'tool' } },
      { is: { 'genkit:metadata:subtype': 'tool.v2' } },
      { is: { 'genkit:type': 'tool' } },
    ],
    tool: ['genkit:name', '@name'],
    id: genAi.id,
    args: ['genkit:input'],
    result: ['genkit:output'],
  },
  {
    name: 'LiveKit',
    markers: [{ has: ['lk.function_tool.name'] }, { name: 'function_tool' }],
    tool: ['lk.function_tool.name', '@name'],
    id: ['lk.function_tool.id'],
    args: ['lk.function_tool.arguments', 'lk.pii.function_tool.arguments'],
    result: ['lk.function_tool.output', 'lk.pii.function_tool.output'],
    failed: 'lk.function_tool.is_error',
  },
  {
    name: 'Claude Code',
    markers: [{ name: 'claude_code.tool' }],
    tool: ['gen_ai.tool.name', 'tool_name'],
    id: ['gen_ai.tool.call.id', 'tool_use_id'],
    args: ['tool_input', ...genAi.args],
    result: ['tool_output', ...genAi.result],
  },
  {
    name: 'Flue',
    markers: [{ has: ['flue.tool.name'] }],
    tool: ['flue.tool.name', 'gen_ai.tool.name', '@name'],
    id: ['flue.tool.call_id', 'gen_ai.tool.call.id'],
    args: ['flue.tool.arguments'],
    result: ['flue.tool.result'],
    failed: 'flue.tool.is_error',
  },
  {
    name: 'GenAI semantic conventions, MCP spans, Sentry, upstream',
    markers: [
      { is: executeTool },
      { is: { 'mcp.method.name': 'tools/call' } },
      { is: { 'sentry.op': 'gen_ai.execute_tool' } },
      { has: ['gen_ai.tool.name', 'gen_ai.tool.call.id'] },
    ],
    ...genAi,
  },
]
