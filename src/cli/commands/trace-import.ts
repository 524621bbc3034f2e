import { exitCodes } from '../../model/exit-code.js'
import type { TraceReading } from '../../model/reading.js'
import { leftOutPhrase, plural } from '../../reporters/phrases.js'
import { escapeJsonForLogs } from '../../text/escape-json.js'
import { logText } from '../../text/log-line.js'
import { CanonicalWriter, sessionFallbackLine } from '../../traces/write-canonical.js'
import { sessionKeyFlag, sessionKeysOf, skipUnknownFlag, sqlFlag, traceFlags } from '../arguments/shared-flags.js'
import { usageError } from '../arguments/usage-error.js'
import { defineCommand } from '../command.js'
import { openTraces } from '../input/open-traces.js'
import { openOutput } from '../output/open-output.js'
import { withProgress } from '../output/progress.js'
import { write } from '../output/write.js'

/** Problems reported one by one; the rest are only counted. */
const shownProblems = 20

export const traceImportCommand = defineCommand({
  name: 'trace import',
  usage: '--input FILE… --out-trace FILE|-',
  about: 'Converts traces of any known format to canonical lines: one tool call per line, with its result.',
  flags: {
    input: { kind: 'texts', value: 'FILE', does: 'Traces: files, folders, globs; - is standard input.' },
    'out-trace': { kind: 'text', value: 'FILE', does: 'Where the lines go; - is standard output.' },
    'trace-format': traceFlags['trace-format'],
    sql: sqlFlag,
    'session-key': sessionKeyFlag,
    'skip-unknown': skipUnknownFlag,
    lenient: { kind: 'switch', does: 'Exit 0 even if some lines could not be read; includes --skip-unknown.' },
  },
  examples: [{ line: 'assay trace import --input run.json --out-trace traces/run.jsonl', does: 'One file' }],
  async run({ flags, operands }, host) {
    const inputs = [...flags.input, ...operands]
    const target = flags['out-trace']
    if (inputs.length === 0) throw usageError('No traces were named.', 'Name them with --input.')
    if (target === undefined) throw usageError('Missing flag: --out-trace.', 'Add --out-trace FILE, or -.')
    const read = withProgress(
      openTraces(inputs, host, {
        format: flags['trace-format'],
        sql: flags.sql,
        sessionKeys: sessionKeysOf(flags['session-key']),
        skipUnknown: flags['skip-unknown'] || flags.lenient,
      }),
      host,
    )
    const output = openOutput(target, host)
    let reading: TraceReading
    try {
      // The same JSON, but what is printed may be printed to a log that obeys some of its lines.
      const printed = (line: string) => output.write(escapeJsonForLogs(line))
      const writer = new CanonicalWriter(target === '-' ? printed : output.write)
      reading = await read(writer)
      writer.end()
      for (const { code } of reading.problems) if (code === 'W_SESSION_FALLBACK') output.write(sessionFallbackLine)
      await output.finish()
    } catch (error) {
      output.discard()
      throw error
    }
    await write(host.stderr, `${summary(reading).join('\n')}\n`)
    if (!flags.lenient && reading.problems.some(({ code }) => code.startsWith('E_'))) return exitCodes.fail
    return reading.calls === 0 || (reading.unmatched ?? []).length > 0 ? exitCodes.noEvidence : exitCodes.pass
  },
})

function summary(reading: TraceReading): readonly string[] {
  const omitted = Object.values(reading.problemsOmitted ?? {}).reduce((sum, count) => sum + count, 0)
  const hidden = omitted + Math.max(0, reading.problems.length - shownProblems)
  return [
    ...reading.problems
      .slice(0, shownProblems)
      .map(({ code, file, line, column, detail }) => `${code}  ${logText(file)}:${line}:${column}  ${logText(detail)}`),
    ...(hidden > 0 ? [`… ${hidden} more`] : []),
    ...reading.skipped.map((skipped) => `Left out: ${logText(leftOutPhrase(skipped))}`),
    ...(reading.unknownFiles ?? []).slice(0, shownProblems).map((file) => `of unknown format: ${logText(file)}`),
    ...(reading.unmatched ?? []).map((pattern) => `no file matches ${logText(pattern)}`),
    `${plural(reading.calls, 'call')} in ${plural(reading.traces, 'trace')} from ${plural(reading.files.length, 'file')}`,
  ]
}
