import { scoreCodes } from '../codes/score-codes.js'
import { AssayError } from '../model/problem.js'
import type { AssayResult } from '../model/result.js'
import { PostFailed, postJson } from '../publishers/post-json.js'
import { eventLine, logsRequest } from '../scores/evaluation-events.js'
import { scoresRequest } from '../scores/langfuse-scores.js'
import type { TraceScore, TraceScores } from '../scores/trace-scores.js'
import { logText } from '../text/log-line.js'
import { usageError } from './arguments/usage-error.js'
import type { Host } from './host.js'
import { keepInputs } from './input/keep-inputs.js'
import { writeOutput } from './output/write-output.js'

/** One place to write verdicts to. */
export type WriteBackTarget =
  | { readonly kind: 'events'; readonly file: string }
  | { readonly kind: 'otlp' | 'langfuse'; readonly url: URL; readonly headers: Readonly<Record<string, string>> }

/** Verdicts in one request: Langfuse takes 3.5 MB, and one verdict may have some thousand characters. */
const perRequest = 500

/** @throws {AssayError} `E_USAGE` */
export function readWriteBack(values: readonly string[], { env }: Host): readonly WriteBackTarget[] {
  return values.map((text) => {
    const at = text.indexOf('=')
    const [kind, target] = [text.slice(0, Math.max(0, at)), text.slice(at + 1)]
    if (kind === 'events' && target !== '') return { kind, file: target }
    if ((kind !== 'otlp' && kind !== 'langfuse') || target === '')
      throw usageError(
        `--write-back cannot be "${logText(text, 60)}".`,
        'It takes events=FILE, otlp=URL or langfuse=URL.',
      )
    const url = readUrl(target)
    if (kind === 'otlp')
      return { kind, url: under(url, 'v1/logs'), headers: otlpHeaders(env.OTEL_EXPORTER_OTLP_HEADERS) }
    return { kind, url: under(url, 'api/public/ingestion'), headers: langfuseHeaders(env) }
  })
}

/**
 * Writes the verdict on each trace.
 * @throws {AssayError} `E_WRITE_BACK`, `E_OUTPUT_WRITE`, `E_USAGE`
 */
export async function writeBack(
  targets: readonly WriteBackTarget[],
  scores: TraceScores,
  result: AssayResult,
  host: Host,
): Promise<void> {
  const now = new Date()
  for (const target of targets) {
    if (target.kind === 'events') {
      keepInputs(result, [target.file], host)
      await writeOutput(target.file, [...scores.scores(result)].map((score) => eventLine(score, now)).join(''), host)
      continue
    }
    let batch: TraceScore[] = []
    for (const score of scores.scores(result)) {
      batch.push(score)
      if (batch.length === perRequest) {
        await send(target, batch, now)
        batch = []
      }
    }
    if (batch.length > 0) await send(target, batch, now)
  }
}

type Remote = Exclude<WriteBackTarget, { kind: 'events' }>

async function send({ kind, url, headers }: Remote, scores: readonly TraceScore[], now: Date): Promise<void> {
  const body = kind === 'otlp' ? logsRequest(scores, now) : scoresRequest(scores, now)
  let answer: unknown
  try {
    answer = await postJson(url, body, headers)
  } catch (error) {
    if (error instanceof PostFailed) throw notWritten(url, error.message)
    throw error
  }
  const refused = kind === 'otlp' ? rejectedIn(answer) : errorsIn(answer, scores.length)
  if (refused > 0) throw notWritten(url, `it refused ${refused} of ${scores.length} verdicts`)
}

/** OTLP answers 200 all the same. */
function rejectedIn(answer: unknown): number {
  const rejected = memberOf(memberOf(answer, 'partialSuccess'), 'rejectedLogRecords')
  return Number(rejected ?? 0) || 0
}

/** Langfuse answers 207, with a list of what it took and one of what it did not. */
function errorsIn(answer: unknown, sent: number): number {
  const [successes, errors] = [memberOf(answer, 'successes'), memberOf(answer, 'errors')]
  if (Array.isArray(errors) && errors.length > 0) return errors.length
  return Array.isArray(successes) ? Math.max(0, sent - successes.length) : sent
}

function memberOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined
}

function readUrl(text: string): URL {
  let url: URL | undefined
  try {
    url = new URL(text)
  } catch {}
  if (url === undefined || (url.protocol !== 'https:' && url.protocol !== 'http:'))
    throw usageError('--write-back has an invalid URL.', 'Give a URL: https://HOST or http://HOST:PORT.')
  if (url.username !== '' || url.password !== '')
    throw usageError(
      '--write-back has credentials in its URL, where logs and process lists show them.',
      'Put them into the environment: LANGFUSE_PUBLIC_KEY and LANGFUSE_SECRET_KEY, or OTEL_EXPORTER_OTLP_HEADERS.',
    )
  return url
}

function under(url: URL, path: string): URL {
  const base = url.pathname.replace(/\/+$/, '')
  const full = new URL(url)
  full.pathname = base.endsWith(`/${path}`) ? base : `${base}/${path}`
  return full
}

/** As OpenTelemetry defines it: `key=value,key=value`, the values percent-encoded. */
function otlpHeaders(text = ''): Readonly<Record<string, string>> {
  return Object.fromEntries(
    text.split(',').flatMap((pair): [string, string][] => {
      const at = pair.indexOf('=')
      if (at < 1) return []
      return [[pair.slice(0, at).trim(), decoded(pair.slice(at + 1).trim())]]
    }),
  )
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function langfuseHeaders({ LANGFUSE_PUBLIC_KEY: key, LANGFUSE_SECRET_KEY: secret }: Host['env']) {
  if (!key || !secret)
    throw usageError(
      'Langfuse needs its keys, and the environment has none.',
      'Set LANGFUSE_PUBLIC_KEY and LANGFUSE_SECRET_KEY.',
    )
  return { authorization: `Basic ${Buffer.from(`${key}:${secret}`).toString('base64')}` }
}

function notWritten(url: URL, why: string): AssayError {
  return new AssayError({
    code: 'E_WRITE_BACK',
    level: 'error',
    message: `Verdicts were not written to ${logText(url.origin)}: ${why}.`,
    remedy: scoreCodes.E_WRITE_BACK.remedy,
  })
}
