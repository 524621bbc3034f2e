import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { JsonValue } from '../../src/model/json.js'
import type { TraceFormat } from '../../src/traces/formats/format.js'
import { traceFormats } from '../../src/traces/formats/index.js'
import { recogniseFormat } from '../../src/traces/recognise-format.js'
import { documentBlocks } from '../support/document-blocks.js'

interface Sample {
  readonly name: string
  readonly format: string
  readonly text: string
}

const fixtures = new URL('../fixtures/traces/', import.meta.url)
const data = new URL('../../../shared/data/', import.meta.url)

const samples: readonly Sample[] = [
  ...readdirSync(fixtures).flatMap((format) =>
    readdirSync(new URL(`${format}/`, fixtures)).map((file) => ({
      name: `${format}/${file}`,
      format,
      text: readFileSync(new URL(`${format}/${file}`, fixtures), 'utf8'),
    })),
  ),
  ...documentBlocks('docs/trace-formats.md')
    .filter(({ language }) => language !== 'sh')
    .map(({ section, text, line }) => ({ name: `docs/trace-formats.md:${line}`, format: section, text })),
  ...realFiles(),
]

/** Real and generated files, where they are. */
function realFiles(): readonly Sample[] {
  const formats: Readonly<Record<string, string>> = {
    'claude-code/codemie-session-9eda1058.jsonl': 'claude-code',
    'claude-code/spotter-short.jsonl': 'claude-code',
    'claude-code/spotter-tool_heavy.jsonl': 'claude-code',
    'codex/rollout-2026-05-11T11-26-55-019e1625-789d-76c0-80ab-3724b5ddb799.jsonl': 'codex',
    'anthropic/test_anthropic_tools_history_legacy.http.jsonl': 'http-capture',
    'anthropic/test_anthropic_tools_legacy.http.jsonl': 'http-capture',
    'openai/chat_tools_parallel.http.jsonl': 'http-capture',
    'openai/responses_tool_calls.http.jsonl': 'http-capture',
    'openai-agents/test_recipe_workflow_agent_handoffs_with_function_tools.http.jsonl': 'http-capture',
    'openai-agents/test_tool_call_and_result_attributes.http.jsonl': 'http-capture',
    'generated/aisdk6-steps.json': 'ai-sdk',
    'generated/aisdk7-genai.otlp.jsonl': 'otlp',
    'generated/langchain-runs.jsonl': 'langchain',
    'generated/openai-agents-js-trace.jsonl': 'openai-responses',
    'generated/mcp-session.jsonrpc.jsonl': 'mcp',
    'generated/inspector-protocol-export.json': 'mcp',
    'tau-bench/gpt-4o-airline.json': 'openai-chat',
  }
  return Object.entries(formats)
    .filter(([file]) => existsSync(new URL(file, data)))
    .map(([file, format]) => ({ name: file, format, text: readFileSync(new URL(file, data), 'utf8') }))
}

/** The first records, as the reader looks at them. */
function firstRecords(text: string): readonly JsonValue[] {
  try {
    const value = JSON.parse(text) as JsonValue
    return Array.isArray(value) ? value.slice(0, 64) : [value]
  } catch {
    const lines = text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'))
    return lines.slice(0, 64).map((line) => JSON.parse(line) as JsonValue)
  }
}

/** 2: certain of a record; 1: of some it is possible; 0: none. */
function certainty(format: TraceFormat, records: readonly JsonValue[]): number {
  const answers = records.map((record) => format.recognise(record))
  return answers.includes('certain') ? 2 : answers.includes('possible') ? 1 : 0
}

/**
 * Where order matters, by design: a sample of Inspect, a trajectory of mini-swe-agent and a run of AgentDojo hold `messages` of chat models as they
 * are, so that openai-chat, asked alone, could read them as well; Cline's messages are those of Anthropic. What is around the messages says more, and is asked first.
 */
const around: Readonly<Record<string, string>> = {
  inspect: 'openai-chat',
  'swe-agent': 'openai-chat',
  agentdojo: 'openai-chat',
  cline: 'anthropic',
}

const reversed = [...traceFormats].reverse()

test.skipIf(existsSync(data))('real files are not there: their part is skipped', () => {})

describe.each(samples)('$name', ({ format, text }) => {
  const records = firstRecords(text)

  test('is recognised as what it is, in whatever order the formats are asked', () => {
    expect(recogniseFormat(records, traceFormats)?.id).toBe(format)
    expect([format, around[format]]).toContain(recogniseFormat(records, reversed)?.id)
  })

  test('is certain to one format only', () => {
    const own = certainty(traceFormats.find((each) => each.id === format)!, records)
    const claims = traceFormats.filter((each) => certainty(each, records) === 2 && each.id !== around[format])
    expect(claims.map((each) => each.id)).toEqual(own === 2 ? [format] : [])
  })
})

test('formats that hold records of another are asked before it', () => {
  const place = (id: string | undefined) => traceFormats.findIndex((each) => each.id === id)
  for (const [format, inner] of Object.entries(around)) expect(place(format)).toBeLessThan(place(inner))
})
