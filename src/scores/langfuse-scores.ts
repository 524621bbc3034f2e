import { sha256Hex } from '../canonical/digest.js'
import { isTraceId } from './evaluation-events.js'
import { explainScore } from './explain-score.js'
import type { TraceScore } from './trace-scores.js'

/**
 * A request of Langfuse's ingestion API. The id of a score is that of its trace: a verdict that is written again replaces the
 * one before. Events of one id are taken for one, so theirs depends on what they say, too.
 */
export function scoresRequest(scores: readonly TraceScore[], now: Date): string {
  const timestamp = now.toISOString()
  return JSON.stringify({
    batch: scores.map((score) => {
      const { trace, label } = score
      const id = `assay-${sha256Hex(trace).slice(0, 32)}`
      const comment = explainScore(score)
      return {
        id: `${id}-${sha256Hex(`${label} ${comment}`).slice(0, 16)}`,
        type: 'score-create',
        timestamp,
        body: {
          id,
          ...(isTraceId(trace) ? { traceId: trace } : { sessionId: trace }),
          ...{ name: 'assay', value: label, dataType: 'CATEGORICAL', comment },
        },
      }
    }),
  })
}
