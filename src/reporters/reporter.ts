import type { Repository } from '../model/repository.js'
import type { AssayResult } from '../model/result.js'
import type { GithubReport } from './github/github-report.js'

/**
 * Turns a finished result into one text. A reporter decides nothing (verdict and levels are in the result), prints nothing,
 * and escapes every tool, rule and trace name for its own medium: they are agent-controlled.
 */
export type Reporter = (result: AssayResult, context: ReportContext) => string

/** What a reporter may know beyond the result. */
export interface ReportContext extends Pick<GithubReport, 'asked' | 'command' | 'linkTo' | 'today'> {
  /** ANSI colours. Only the terminal report has any. */
  readonly color: boolean
  /** Of the terminal that shows the report: sentences are broken between words. Absent where lines may be of any length. */
  readonly columns?: number | undefined
  /** A shell line that repeats the run, or absent if there is none. */
  readonly reproduce?: string | undefined
  /** The half that a command is about; the verdict is always shown. */
  readonly about: 'all' | 'rules' | 'coverage'
  /** Which files a reader can open; absent where the host does not know. */
  readonly repository?: Repository | undefined
  /** Of the report for people at a terminal: the verdict alone, or everything that the result lists. */
  readonly detail?: 'quiet' | 'verbose' | undefined
  /** The same report about these rules only; the verdict stays that of all. */
  readonly rules?: readonly string[] | undefined
  /** Distinguishes several checks of one commit where a format has a field for it (SARIF's category). */
  readonly category?: string | undefined
}

/** The bytes of a report in a file: no colours. */
export const plainContext: ReportContext = { color: false, about: 'all' }
