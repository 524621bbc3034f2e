import { oncePerTool } from '../../model/once-per-tool.js'
import { FindingLog } from './finding-log.js'
import type { Tallying } from './finding-tally.js'
import { OncePerTool } from './once-per-tool.js'
import { type FindingDetails, rawFinding } from './raw-finding.js'

/** The findings about single calls, by rule. */
export class FindingLogs {
  readonly all = new Map<string, FindingLog | OncePerTool>()

  /** @param tallied also count by what fingerprints are made of, for waivers and baselines */
  constructor(readonly tallied: Tallying) {}

  /**
   * Logs a finding about a call of a tool. `details` are asked for only if they are kept for now.
   * @param trace in which it was found: what is found once a tool is counted in traces all the same
   */
  add(
    rule: string,
    tool: string,
    trace: string | undefined,
    file: number,
    line: number,
    column: number,
    details: () => FindingDetails,
  ): void {
    const make = () => rawFinding(rule, tool, file, line, column, details())
    const log = this.#log(rule)
    if (log instanceof OncePerTool) log.add(tool, trace, file, line, column, make)
    else log.add(file, line, column, make)
  }

  /** Logs what is said once for each `key`, and of no tool. */
  addOnce(rule: string, key: string, file: number, line: number, column: number, details: () => FindingDetails): void {
    const log = this.#log(rule) as OncePerTool
    log.add(key, undefined, file, line, column, () => rawFinding(rule, undefined, file, line, column, details()))
  }

  #log(rule: string): FindingLog | OncePerTool {
    let log = this.all.get(rule)
    if (!log) {
      log = oncePerTool.has(rule) ? new OncePerTool(this.tallied) : new FindingLog(this.tallied)
      this.all.set(rule, log)
    }
    return log
  }
}
