import { resolve } from 'node:path'
import { findTraces } from '../../io/find-traces.js'
import { readFileChunks } from '../../io/read-file-chunks.js'
import { exitCodes } from '../../model/exit-code.js'
import { plural } from '../../reporters/phrases.js'
import { type Ingestion, ingestSpans } from '../../store/ingest-spans.js'
import { type DatabaseSync, openStore } from '../../store/open-store.js'
import { storedLines } from '../../store/stored-traces.js'
import { logText } from '../../text/log-line.js'
import { sessionKeyFlag, sessionKeysOf } from '../arguments/shared-flags.js'
import { usageError } from '../arguments/usage-error.js'
import { defineCommand } from '../command.js'
import type { Host } from '../host.js'
import { openOutput } from '../output/open-output.js'
import { write } from '../output/write.js'

export const traceIngestOtelCommand = defineCommand({
  name: 'trace ingest-otel',
  usage: '--input FILE… --db FILE [--out-trace FILE] [flags]',
  about:
    'Reads OpenTelemetry spans into an SQLite store, which `assay check --db` checks. Reading the same spans again changes nothing.',
  flags: {
    input: { kind: 'texts', value: 'FILE', does: 'Exported spans: files, folders, globs, - for standard input.' },
    db: {
      kind: 'text',
      value: 'FILE',
      does: 'The store; created if it does not exist. Default .eval/eval.db; :memory: keeps nothing.',
    },
    'out-trace': {
      kind: 'text',
      value: 'FILE',
      does: 'Write the traces of these inputs as canonical lines; - prints them.',
    },
    'session-key': sessionKeyFlag,
    lenient: { kind: 'switch', does: 'Lines that cannot be read do not fail the command.' },
  },
  examples: [
    {
      line: 'assay trace ingest-otel --input otel-export.jsonl --db .eval/eval.db --out-trace traces.jsonl',
      does: 'Ingest a collector’s export, and write it as lines',
    },
    { line: 'assay check --db .eval/eval.db', does: 'Check everything that was ever ingested' },
  ],
  async run({ flags, operands }, host) {
    const patterns = [...flags.input, ...operands]
    if (patterns.length === 0) throw usageError('No file of spans was named.', 'Name one with --input.')
    const { files, unmatched } = findTraces(patterns, { root: host.cwd, outside: 'allow' })
    const name = flags.db ?? '.eval/eval.db'
    const path = name === ':memory:' ? name : resolve(host.cwd, name)
    const store = await openStore({ path, name }, 'write')
    try {
      const inputs = files.map((file) => readFileChunks(file.path, { name: file.name, stdin: () => host.stdin }))
      const ingestion = await ingestSpans(store, inputs, sessionKeysOf(flags['session-key']))
      const out = flags['out-trace']
      if (out !== undefined) await writeTraces(store, out, host)
      await write(out === '-' ? host.stderr : host.stdout, summary(ingestion, unmatched))
      const badLines = ingestion.reading.problems.length > 0 && !flags.lenient
      return badLines ? exitCodes.fail : ingestion.calls === 0 ? exitCodes.noEvidence : exitCodes.pass
    } finally {
      store.close()
    }
  },
})

async function writeTraces(store: DatabaseSync, path: string, host: Host): Promise<void> {
  const output = openOutput(path, host)
  try {
    for (const line of storedLines(store, 'affected')) output.write(line)
    await output.finish()
  } catch (error) {
    output.discard()
    throw error
  }
}

function summary(ingestion: Ingestion, unmatched: readonly string[]): string {
  const { spans, changed, calls, episodes, fallbacks, merged, reading } = ingestion
  const files = reading.files.length
  const lines = [
    `Read ${plural(spans, 'span')} of ${plural(files, 'file')}, ${changed} of them new or changed: ${plural(calls, 'call')} in ${plural(episodes, 'trace')}.`,
    calls === 0 && 'There is no tool call in them, so there is nothing to check.',
    merged > 0 && `${plural(merged, 'span')} reported a call that another span reports too.`,
    fallbacks > 0 &&
      `W_SESSION_FALLBACK: nothing names the session in ${plural(fallbacks, 'trace')}; the OpenTelemetry trace id was taken. Name the attribute with --session-key.`,
    ...unmatched.map((pattern) => `Nothing was found for ${logText(pattern)}.`),
    ...reading.skipped.map(({ reason, count }) => `Skipped: ${count} × ${reason}.`),
    ...reading.problems.map(({ file, line, code, detail }) => `${logText(file)}:${line}: ${code}: ${detail}.`),
  ]
  return `${lines.filter((line) => line !== false).join('\n')}\n`
}
