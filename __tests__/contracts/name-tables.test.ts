import { describe, expect, it, test } from 'vitest'
import { contentOf } from '../../src/calls/content.js'
import { sessionOf, traceIdOf } from '../../src/calls/run-id.js'
import { runSucceeded } from '../../src/calls/run-outcome.js'
import { timestampOf } from '../../src/calls/time/read-time.js'
import { readDefinitions } from '../../src/definitions/read-definitions.js'
import { certainErrors } from '../../src/evaluate/calls/certain-errors.js'
import { scrubSubject } from '../../src/evidence/profile/scrub-subject.js'
import { usageOf } from '../../src/json/usage.js'
import type { JsonObject, JsonValue } from '../../src/model/json.js'
import { oncePerTool } from '../../src/model/once-per-tool.js'
import { closedSchema } from '../../src/policy/learn/closed-schema.js'
import { loadPolicyObject, requirePolicy } from '../../src/policy/load-policy.js'
import { confusables, strokes } from '../../src/text/confusables.js'
import { appearances } from '../../src/text/look-alike.js'
import { readRegExp } from '../../src/text/regexp/read-regexp.js'
import { argumentsOf, hasArguments } from '../../src/traces/formats/native/call-record.js'
import { untypedCall } from '../../src/traces/formats/native/untyped-call.js'
import { wrappedRecords } from '../../src/traces/framing/wrapped-records.js'
import { callsInHistory } from '../../src/traces/spans/calls-in-history.js'
import { defaultSessionKeys, sessionsIn } from '../../src/traces/spans/session-keys.js'
import { looksLikeCall } from '../../src/wire/looks-like-call.js'
import { checkSteps } from '../support/run-calls.js'
import { listIn } from '../support/source-tables.js'

/**
 * Lists of names that decide what is recognised: each name stands here again, so that none is lost and none comes without a
 * row, next to a name that is not in the list.
 */
interface Names {
  readonly at: readonly [file: string, name: string]
  readonly names: readonly string[]
  readonly other: string
  /** What a name of the list does; false for the other. */
  readonly recognised: (name: string) => boolean
}

const traceKeys = ['trace', 'session', 'session_id', 'episode_id', 'test_id', 'run_id', 'trace_id']
const inputOfTool = (value: JsonValue) => {
  const read = readDefinitions(value)
  return 'faults' in read ? undefined : read.tools[0]?.input
}
const cachedIn = (part: JsonObject) => usageOf({ promptTokens: 9, completionTokens: 1, ...part })?.tokens?.cached === 5
const isCall = (part: JsonObject) => looksLikeCall({ kind: 'x', ...part })

const lists: readonly Names[] = [
  {
    at: ['src/definitions/read-definitions.ts', 'holders'],
    names: ['inputSchema', 'input_schema', 'parameters', 'parametersJsonSchema', 'args_schema'],
    other: 'schema',
    recognised: (name) => inputOfTool([{ name: 'x', [name]: { type: 'object' } }]) !== undefined,
  },
  {
    at: ['src/definitions/read-definitions.ts', 'schemaWords'],
    names: [
      ...['type', 'properties', '$ref', 'anyOf', 'oneOf', 'allOf', 'additionalProperties', 'required', 'const', 'enum'],
    ],
    other: 'description',
    recognised: (name) => inputOfTool({ x: { [name]: {} } }) !== undefined,
  },
  {
    at: ['src/calls/run-outcome.ts', 'success'],
    names: ['success', 'succeeded', 'successful', 'pass', 'passed', 'ok', 'resolved', 'completed'],
    other: 'done',
    recognised: (word) => runSucceeded(new Map([['outcome', word.toUpperCase()]])) === true,
  },
  {
    at: ['src/calls/run-outcome.ts', 'failure'],
    names: ['failure', 'fail', 'failed', 'error', 'errored', 'unresolved', 'aborted', 'cancelled', 'timeout'],
    other: 'stopped',
    recognised: (word) => runSucceeded(new Map([['outcome', word]])) === false,
  },
  {
    at: ['src/policy/learn/closed-schema.ts', 'closing'],
    names: ['additionalProperties', 'unevaluatedProperties', 'patternProperties', 'propertyNames'],
    other: 'minProperties',
    recognised: (name) => Object.keys(closedSchema({ properties: {}, [name]: {} }).schema as object).length === 2,
  },
  {
    at: ['src/calls/run-id.ts', 'traceKeys'],
    names: traceKeys,
    other: 'user_id',
    recognised: (name) => traceIdOf({ [name]: 'r' }) === 'r' && sessionOf({ metadata: { [name]: 'r' } }) === 'r',
  },
  {
    at: ['src/calls/content.ts', 'textTypes'],
    names: ['text', 'input_text', 'output_text'],
    other: 'summary_text',
    recognised: (type) =>
      contentOf([
        { type, text: 'a' },
        { type, text: 'b' },
      ]) === 'a\nb',
  },
  {
    at: ['src/json/usage.ts', 'inputs'],
    names: [
      ...['input_tokens', 'prompt_tokens', 'inputTokens', 'promptTokens', 'promptTokenCount', 'prompt_token_count'],
      ...['input_token_count', 'request_tokens'],
    ],
    other: 'sent_tokens',
    recognised: (name) => usageOf({ [name]: 5, output_tokens: 2 })?.tokens?.input === 5,
  },
  {
    at: ['src/json/usage.ts', 'outputs'],
    names: [
      ...['output_tokens', 'completion_tokens', 'outputTokens', 'completionTokens', 'candidatesTokenCount'],
      ...['candidates_token_count', 'output_token_count', 'response_tokens'],
    ],
    other: 'answered_tokens',
    recognised: (name) => usageOf({ input_tokens: 2, [name]: 5 })?.tokens?.output === 5,
  },
  {
    at: ['src/json/usage.ts', 'totals'],
    names: ['total_tokens', 'totalTokens', 'totalTokenCount', 'total_token_count'],
    other: 'all_tokens',
    recognised: (name) => usageOf({ [name]: 5 })?.tokens?.total === 5,
  },
  {
    at: ['src/json/usage.ts', 'cacheReads'],
    names: ['cache_read_input_tokens', 'cacheReadInputTokens'],
    other: 'cache_hits',
    recognised: (name) => usageOf({ input_tokens: 2, output_tokens: 1, [name]: 5 })?.tokens?.input === 7,
  },
  {
    at: ['src/json/usage.ts', 'cacheWrites'],
    names: ['cache_creation_input_tokens', 'cacheCreationInputTokens', 'cacheWriteInputTokens'],
    other: 'cache_misses',
    recognised: (name) => usageOf({ inputTokens: 2, outputTokens: 1, [name]: 5 })?.tokens?.input === 7,
  },
  {
    at: ['src/json/usage.ts', 'leavesOutCache'],
    names: ['input_tokens', 'inputTokens'],
    other: 'prompt_tokens',
    recognised: (name) => usageOf({ [name]: 2, output_tokens: 1, cache_read_input_tokens: 5 })?.tokens?.input === 7,
  },
  {
    at: ['src/json/usage.ts', 'cachedParts'],
    names: [
      ...['cached_input_tokens', 'cachedInputTokens', 'cachedContentTokenCount', 'cached_content_token_count'],
      ...['cache_read_tokens', 'cached_tokens', 'cachedTokens'],
    ],
    other: 'cache_hits',
    recognised: (name) => cachedIn({ [name]: 5 }),
  },
  {
    at: ['src/json/usage.ts', 'details'],
    names: [
      ...['input_tokens_details', 'prompt_tokens_details', 'input_token_details'],
      ...['inputTokenDetails', 'inputTokensDetails'],
    ],
    other: 'output_tokens_details',
    recognised: (name) => cachedIn({ [name]: { cached_tokens: 5 } }),
  },
  {
    at: ['src/json/usage.ts', 'cachedDetails'],
    names: ['cached_tokens', 'cache_read', 'cacheReadTokens', 'cachedTokens'],
    other: 'audio_tokens',
    recognised: (name) => cachedIn({ input_tokens_details: { [name]: 5 } }),
  },
  {
    at: ['src/json/usage.ts', 'thoughts'],
    names: ['thoughtsTokenCount', 'thoughts_token_count'],
    other: 'reasoning_tokens',
    recognised: (name) => usageOf({ promptTokenCount: 1, candidatesTokenCount: 2, [name]: 5 })?.tokens?.output === 7,
  },
  {
    at: ['src/json/usage.ts', 'toolPrompts'],
    names: ['toolUsePromptTokenCount', 'tool_use_prompt_token_count', 'tool_token_count'],
    other: 'tool_tokens',
    recognised: (name) => usageOf({ promptTokenCount: 1, candidatesTokenCount: 2, [name]: 5 })?.tokens?.input === 6,
  },
  {
    at: ['src/json/usage.ts', 'costs'],
    names: ['total_cost_usd', 'cost_usd', 'costUsd', 'cost'],
    other: 'cost_eur',
    recognised: (name) => usageOf({ [name]: 0.5 })?.costUsd === 0.5,
  },
  {
    at: ['src/wire/looks-like-call.ts', 'holders'],
    names: [
      ...[
        'message',
        'messages',
        'content',
        'parts',
        'payload',
        'data',
        'item',
        'items',
        'event',
        'delta',
        'content_block',
      ],
      ...['params', 'update', 'kwargs', 'choices', 'output', 'response', 'candidates', 'steps', 'child'],
    ],
    other: 'quoted',
    recognised: (name) =>
      isCall({ [name]: { type: 'tool_call', name: 'x' } }) && isCall({ [name]: [{ type: 'tool_call', name: 'x' }] }),
  },
  {
    at: ['src/wire/looks-like-call.ts', 'names'],
    names: [
      ...['name', 'tool', 'toolName', 'tool_name', 'function', 'function_name', 'title', 'recipient_name', 'action'],
    ],
    other: 'nickname',
    recognised: (name) => isCall({ type: 'tool_call', [name]: 'x' }),
  },
  {
    at: ['src/traces/formats/native/call-record.ts', 'argumentNames'],
    names: ['args', 'arguments', 'params', 'parameters', 'input'],
    other: 'options',
    recognised: (name) =>
      hasArguments({ [name]: {} }) &&
      JSON.stringify([argumentsOf({ [name]: null }), argumentsOf({ [name]: { a: 1 } })]) === '[{},{"a":1}]',
  },
  {
    at: ['src/traces/formats/native/untyped-call.ts', 'spanKeys'],
    names: [
      ...['span_id', 'spanId', 'parent_span_id', 'parentSpanId', 'parent_id', 'parentId'],
      ...['start_time', 'startTime', 'started_at', 'startedAt', 'end_time', 'endTime', 'ended_at', 'endedAt'],
    ],
    other: 'comment',
    recognised: (name) => untypedCall({ name: 'x', input: {}, trace: 't', [name]: '1' }) === 'no',
  },
  {
    at: ['src/traces/framing/wrapped-records.ts', 'names'],
    names: [
      ...['data', 'items', 'records', 'results', 'runs', 'messages', 'conversation', 'events', 'entries'],
      ...['spans', 'sessionSpans', 'observations', 'logs'],
    ],
    other: 'tools',
    recognised: (name) => wrappedRecords({ [name]: [{ a: 1 }] })?.length === 1,
  },
  {
    at: ['src/traces/spans/session-keys.ts', 'defaultSessionKeys'],
    names: [
      ...['assay.trace', 'gen_ai.conversation.id', 'session.id', 'langfuse.session.id', 'mcp.session.id'],
      ...['ai.telemetry.metadata.sessionId', 'ai.settings.context.sessionId', 'anthropic.session.id'],
      ...['traceloop.association.properties.session_id', 'langsmith.trace.session_id', 'genkit:sessionId'],
      ...['gcp.vertex.agent.session_id', 'mlflow.trace.session', 'conversation.id'],
    ],
    other: 'user.id',
    recognised: (name) => sessionsIn({ [name]: 's' }, defaultSessionKeys)[name] === 's',
  },
  {
    at: ['src/traces/spans/calls-in-history.ts', 'outcomeTypes'],
    names: [
      ...['tool_result', 'tool-result', 'tool-error', 'tool_call_response', 'server_tool_call_response'],
      ...['function_call_output', 'function_response', 'mcp_tool_result', 'tool-return'],
    ],
    other: 'tool_progress',
    recognised(type) {
      const asked = { role: 'assistant', parts: [{ type: 'tool_call', id: '1', name: 'x', arguments: {} }] }
      const [call] = callsInHistory([asked, { role: 'user', parts: [{ type, id: '1', content: 'done' }] }])
      return (call?.error ?? call?.result) === 'done'
    },
  },
  {
    at: ['src/evaluate/calls/certain-errors.ts', 'lookingInside'],
    names: [
      ...['anyOf', 'oneOf', 'not', 'if', 'contains', 'const', 'enum', 'uniqueItems'],
      ...['unevaluatedProperties', 'unevaluatedItems'],
    ],
    other: 'required',
    recognised(keyword) {
      const error = { keyword, instancePath: '', schemaPath: '', params: {} }
      return certainErrors([error], ['/a']).length === 0
    },
  },
  {
    at: ['src/evidence/profile/scrub-subject.ts', 'markers'],
    names: [
      ...['authorization: bearer ', 'authorization: ', 'token=', 'key=', 'bearer ', 'api_key=', 'apikey=', 'secret='],
      ...['password=', 'session=', 'cookie=', 'x-api-key:', 'x-token:'],
    ],
    other: 'colour=',
    recognised: (marker) => !scrubSubject(`curl ${marker.toUpperCase()}hunter2`).includes('hunter2'),
  },
  {
    at: ['src/calls/time/read-time.ts', 'months'],
    names: ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
    other: 'mai',
    recognised: (name) => Number(timestampOf(`05 ${name} 2026 10:00:00 GMT`)?.slice(5, 7)) === months.indexOf(name) + 1,
  },
]
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

describe.each(lists)('$at', ({ at: [file, list], names, other, recognised }) => {
  test('has a row for each of its names', () => {
    expect([...listIn(file, list)].sort()).toEqual([...names].sort())
  })
  it.each([...names])('%s', (name) => expect(recognised(name)).toBe(true))
  test(`but not ${other}`, () => expect(recognised(other)).toBe(false))
})

describe('findings that stand once a tool', () => {
  const policies: Readonly<Record<string, object>> = {
    E_TOOL_UNCONSTRAINED: { tools: { deny: ['zzz'] } },
    E_ARGS_TRUNCATED: { schemas: { send: { required: ['to'] } } },
    W_ARGS_NOT_RECORDED: { schemas: { send: { required: ['to'] } } },
    W_RESULT_NOT_RECORDED: { sequences: [{ type: 'max_calls', tool: { tool: 'send', outcome: 'error' }, max: 1 }] },
    W_TOOL_LOOKS_LIKE: { tools: { deny: ['Send'] } },
    W_RULE_NOT_EVALUABLE: { sequences: [{ type: 'forbid', tool: { tool: 'send', server: 'mail' } }] },
  }
  test('are these', () => {
    expect([...oncePerTool].sort()).toEqual(Object.keys(policies).sort())
  })
  it.each(Object.keys(policies))('%s', async (code) => {
    const cut = code === 'E_ARGS_TRUNCATED'
    const call = { tool: 'send', args: cut ? { to: 'a' } : undefined, ...(cut && { truncated: ['/args/to'] }) }
    const policy = requirePolicy(loadPolicyObject({ version: '2.0', ...policies[code] }))
    const { findings } = await checkSteps(policy, [{ call }, { call }, { call }])
    expect(findings.filter(({ rule }) => rule === code)).toHaveLength(1)
  })
})

describe('characters that look like others', () => {
  /** Of every alphabet that the table draws on, letters that a reader takes for these. */
  const dressed: Readonly<Record<string, string>> = {
    '2': 'Ƨ',
    '3': 'З',
    '4': 'Ꮞ',
    '5': 'Ƽ',
    '6': 'б',
    '8': 'ȣ',
    '9': 'Ꝯ',
    a: 'аα',
    b: 'ВΒ',
    c: 'сϲ',
    d: 'ԁᎠ',
    e: 'еΕ',
    f: 'Ϝꓝ',
    g: 'ɡԌ',
    h: 'һΗ',
    i: 'іι',
    j: 'јͿ',
    k: 'кκ',
    m: 'МΜ',
    n: 'ոΝ',
    o: 'оο',
    p: 'рρ',
    q: 'ԛգ',
    r: 'гꓣ',
    s: 'ѕꓢ',
    t: 'ТΤ',
    u: 'υս',
    v: 'νѵ',
    w: 'ѡԝ',
    x: 'хΧ',
    y: 'уγ',
    z: 'ΖᏃ',
  }
  const sameToReader = (a: string, b: string) => appearances(a).some((form) => appearances(b).includes(form))

  test('stand for every letter and digit of the table', () => {
    expect([...new Set(confusables.values())].sort()).toEqual(Object.keys(dressed).sort())
  })
  it.each(Object.entries(dressed))('%s', (plain, others) => {
    for (const other of others) expect(sameToReader(`x${other}_`, `x${plain}_`), other).toBe(true)
    expect(sameToReader('xж_', `x${plain}_`)).toBe(false)
  })
  test('each of the table is read as its letter', () => {
    for (const [other, plain] of confusables) expect(sameToReader(`x${other}_`, `x${plain}_`), other).toBe(true)
  })
  test('strokes are i or l', () => {
    for (const stroke of strokes)
      expect([sameToReader(`x${stroke}_`, 'xi_'), sameToReader(`x${stroke}_`, 'xl_')], stroke).toEqual([true, true])
    expect(sameToReader('xi_', 'xl_')).toBe(false)
  })
})

describe('what is wrong with an expression is said in plain words', () => {
  it.each([
    ['(a', 'a group `(` is not closed'],
    ['a)', 'a `)` closes no group'],
    ['[a', 'a class `[` is not closed'],
    ['*a', 'follows nothing that it could repeat'],
    ['a{2,1}', 'has more as its least than as its most'],
    ['[b-a]', 'ends before it begins'],
    ['a\\', 'it ends with a backslash'],
    ['\\p{Foo}', 'a Unicode property that does not exist'],
    ['\\y', 'an escape that ECMAScript does not have'],
    ['\\k<b>(?<a>x)', 'a name that cannot be used'],
  ])('%s', (source, words) => {
    expect(readRegExp(source)).toMatchObject({ fault: expect.stringContaining(words) })
  })
})
