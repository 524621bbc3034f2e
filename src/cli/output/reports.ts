import { normalize } from 'node:path'
import { openRepository } from '../../io/open-repository.js'
import type { AssayResult } from '../../model/result.js'
import { isReportFormat, type ReportFormat, reporters } from '../../reporters/index.js'
import { plainContext, type ReportContext } from '../../reporters/reporter.js'
import { didYouMean } from '../../text/did-you-mean.js'
import { logText } from '../../text/log-line.js'
import { usageError } from '../arguments/usage-error.js'
import { type Host, wantsColor } from '../host.js'
import { keepInputs } from '../input/keep-inputs.js'
import { writeOutput } from './write-output.js'

/** One report to write; `-` is standard output. */
export interface ReportTarget {
  readonly format: ReportFormat
  readonly file: string
}

/** @throws {AssayError} `E_USAGE` for a format that does not exist, or two reports in one place */
export function readTargets(flags: {
  readonly format: string | undefined
  readonly output: string | undefined
  readonly report: readonly string[]
}): readonly ReportTarget[] {
  const targets = [
    { format: readFormat(flags.format ?? 'text'), file: flags.output ?? '-' },
    ...flags.report.map((text) => {
      const at = text.indexOf('=')
      if (at < 1 || at === text.length - 1) {
        throw usageError(
          `--report cannot be "${logText(text, 60)}".`,
          'It takes FORMAT=FILE, such as json=result.json.',
        )
      }
      return { format: readFormat(text.slice(0, at)), file: text.slice(at + 1) }
    }),
  ]
  const places = targets.map(({ file }) => normalize(file))
  const twice = targets.find((_, i) => places.indexOf(places[i] as string) !== i)
  if (twice) {
    throw usageError(
      `Two reports would be written to ${twice.file === '-' ? 'standard output' : logText(twice.file)}.`,
      'Use a separate file for each report.',
    )
  }
  return targets
}

/**
 * Writes every report, the printed one last: it is what a person sees at the end.
 * @throws {AssayError} `E_USAGE` where a report would replace the policy or a trace
 */
export async function writeReports(
  result: AssayResult,
  targets: readonly ReportTarget[],
  about: Omit<ReportContext, 'color'>,
  host: Host,
): Promise<void> {
  keepInputs(
    result,
    targets.map(({ file }) => file),
    host,
  )
  const repository = openRepository(host.cwd)
  for (const { format, file } of [...targets].reverse()) {
    const report = await reporters[format]()
    const base = file === '-' ? terminalContext(host) : plainContext
    const context = { ...base, repository, today: host.today, command: host.command, ...about }
    await writeOutput(file, report(result, context), host)
  }
}

/** Of a narrower terminal the report is left to wrap as it does. */
const fewestColumns = 40

function terminalContext({ stdout, env }: Host): ReportContext {
  // A terminal that nobody has given a size says 0.
  const columns = stdout.isTTY === true && (stdout.columns ?? 0) >= fewestColumns ? stdout.columns : undefined
  return { ...plainContext, color: wantsColor(stdout, env), columns }
}

function readFormat(name: string): ReportFormat {
  if (isReportFormat(name)) return name
  const known = Object.keys(reporters)
  const meant = didYouMean(name, known)
  throw usageError(
    `There is no report format "${logText(name, 60)}".`,
    `${meant === undefined ? '' : `Did you mean ${meant}? `}There are: ${known.join(', ')}.`,
  )
}
