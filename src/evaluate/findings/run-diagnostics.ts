import type { Coverage } from '../../model/coverage.js'
import type { Level } from '../../model/finding.js'
import { leftOutFiles } from '../../model/left-out.js'
import type { Location } from '../../model/location.js'
import type { Problem } from '../../model/problem.js'
import type { TraceReading } from '../../model/reading.js'
import { nothingFound } from '../../model/sought-sessions.js'
import { plural } from '../../text/plural.js'
import { FindingLog } from './finding-log.js'
import type { RawFinding } from './raw-finding.js'

/** By code, findings about a run that no rule makes: unreadable lines, warnings about the policy, a missed gate. */
export class RunDiagnostics {
  readonly logs = new Map<string, FindingLog>()

  /** Lines that could not be read, also those beyond the ones listed. */
  reading({ problems, problemsOmitted = {}, files, skipped, unknownFiles = [] }: Omit<TraceReading, 'runs'>): void {
    const index = new Map(files.map(({ file }, i) => [file, i]))
    for (const { code, detail, file, line, column } of problems) {
      this.#add({ rule: code, detail, file: index.get(file) ?? -1, line, column })
    }
    for (const [code, more] of Object.entries(problemsOmitted)) this.#log(code).total += more
    const unknown = skipped.find(({ reason }) => reason === leftOutFiles.unknown)?.count ?? 0
    if (unknown > 0) this.#add({ ...nowhere, rule: 'W_FILE_SKIPPED', detail: skippedFiles(unknown, unknownFiles) })
  }

  policy(problems: readonly Problem[]): void {
    for (const { code, level, message, remedy, location } of problems) {
      if (level !== 'warning') continue
      this.#add({
        ...nowhere,
        rule: code,
        detail: remedy ? `${message} ${remedy}` : message,
        policyAt: location,
      })
    }
  }

  /**
   * @param at where the policy asks for the minimum, if it does
   * @param noEvidence whether traces are missing, so that a lower minimum is not the way out
   */
  coverage(
    { percent, empty }: Pick<Coverage, 'percent' | 'empty'>,
    minimum: number,
    at: Location | undefined,
    noEvidence: boolean,
  ): void {
    const below = `Coverage is ${percent} %, below the minimum of ${minimum} %`
    const remedy = noEvidence
      ? ', and traces are missing or hold no call: record traces of the agent, and check that the patterns for them are right.'
      : ': record traces that call the uncovered tools, or lower the minimum.'
    const detail = empty
      ? `The policy names no tool that could be covered, and the minimum of coverage is ${minimum} %: name the tools that it is about, or drop the minimum.`
      : `${below}${remedy}`
    this.#add({ ...nowhere, rule: 'E_COVERAGE_BELOW_MIN', detail, policyAt: at })
  }

  cases(findings: readonly { readonly raw: RawFinding }[]): void {
    for (const { raw } of findings) this.#add(raw)
  }

  noEvidence({ unmatched = [], files }: Omit<TraceReading, 'runs'>): void {
    const detail =
      unmatched.length > 0
        ? nothingFound(unmatched)
        : `No tool call was found in ${files.length === 1 ? 'one file' : `${files.length} files`}`
    this.#add({ ...nowhere, rule: 'W_NO_EVIDENCE', detail })
  }

  #add(raw: RawFinding): void {
    this.#log(raw.rule).add(raw.file, raw.line, raw.column, () => raw)
  }

  #log(code: string): FindingLog {
    let log = this.logs.get(code)
    if (!log) {
      log = new FindingLog(true)
      this.logs.set(code, log)
    }
    return log
  }
}

const shownFiles = 10

function skippedFiles(count: number, names: readonly string[]): string {
  const shown = [...names].sort().slice(0, shownFiles)
  const more = count - shown.length
  const list = [...shown, ...(more > 0 ? [`${more} more`] : [])].join(', ')
  return `${plural(count, 'file')} of no known trace format, not read: ${list}`
}

/** Levels of problems of the input. */
export function inputLevels(lenient: boolean): ReadonlyMap<string, Level> {
  const level = lenient ? 'warning' : 'error'
  return new Map([
    ['E_TRACE_PARSE', level],
    ['E_TRACE_TRUNCATED', level],
    ['E_TRACE_LATE', 'error'],
    ['E_TRACE_LOST', 'error'],
    ['W_SESSION_FALLBACK', 'warning'],
    ['W_FILE_SKIPPED', 'warning'],
    ['W_NO_EVIDENCE', 'note'],
  ])
}

const nowhere = { file: -1, line: 0, column: 0 } as const
