import { tool } from '../model/tool.js'
import { explainScore } from './explain-score.js'
import type { TraceScore } from './trace-scores.js'

/** Of OpenTelemetry's conventions for generative AI. */
const eventName = 'gen_ai.evaluation.result'
const values = { pass: 1, fail: 0 } as const

/** A verdict as the attributes of an event; one that could not be reached has no value. */
function attributesOf(score: TraceScore): Readonly<Record<string, string | number>> {
  const value = score.label === 'not_evaluable' ? undefined : values[score.label]
  return {
    'gen_ai.evaluation.name': 'assay',
    ...(value !== undefined && { 'gen_ai.evaluation.score.value': value }),
    'gen_ai.evaluation.score.label': score.label,
    'gen_ai.evaluation.explanation': explainScore(score),
    'gen_ai.conversation.id': score.trace,
  }
}

/** One line for each trace. */
export function eventLine(score: TraceScore, now: Date): string {
  return `${JSON.stringify({ timestamp: now.toISOString(), event_name: eventName, attributes: attributesOf(score) })}\n`
}

/** A request of OTLP/HTTP for its logs, in which events are. */
export function logsRequest(scores: readonly TraceScore[], now: Date): string {
  const timeUnixNano = `${BigInt(now.getTime()) * 1_000_000n}`
  return JSON.stringify({
    resourceLogs: [
      {
        resource: { attributes: [attribute('service.name', 'assay')] },
        scopeLogs: [
          {
            scope: { name: 'assay', version: tool.version },
            logRecords: scores.map((score) => ({
              timeUnixNano,
              observedTimeUnixNano: timeUnixNano,
              severityNumber: 9,
              severityText: 'INFO',
              eventName,
              attributes: Object.entries(attributesOf(score)).map(([key, value]) => attribute(key, value)),
              // A session without a name of its own is a trace, and the event one of it.
              ...(isTraceId(score.trace) && { traceId: score.trace }),
            })),
          },
        ],
      },
    ],
  })
}

/** Sixteen bytes in hexadecimal, as OpenTelemetry writes them. */
export function isTraceId(trace: string): boolean {
  return /^(?!0{32})[0-9a-f]{32}$/.test(trace)
}

function attribute(key: string, value: string | number) {
  return { key, value: typeof value === 'number' ? { doubleValue: value } : { stringValue: value } }
}
