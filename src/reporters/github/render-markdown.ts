import type { AssayResult } from '../../model/result.js'
import { neverFolded } from '../grouping/never-folded.js'
import { behaviourSection, casesSection, fixedSections } from './comparison-sections.js'
import { everyFinding } from './every-finding.js'
import { failureTimelines } from './failures/failures.js'
import { apartFromKnown, type FindingKind, findingKinds } from './finding-kinds.js'
import { findingsTable, knownTable, unfoldedList } from './findings-table.js'
import type { GithubReport } from './github-report.js'
import { foldedContext, foldsContext, headline } from './headline.js'
import { fitMarkdown, type MarkdownSection } from './plan/markdown-budget.js'
import type { Surface } from './plan/surfaces.js'
import {
  acceptedTable,
  coverageList,
  filesTable,
  footer,
  notEvaluated,
  ratesList,
  reproduction,
  rulesTable,
} from './sections.js'

/** A report for one surface: everything open that failed, the rest folded; one line, the warnings and a fold where the gate is green. */
export function renderMarkdown(first: string, result: AssayResult, report: GithubReport, surface: Surface): string {
  const { about = 'all' } = report
  const { counted, accepted } = findingKinds(result)
  const unfolded = counted.filter(isNeverFolded)
  const others = counted.filter((kind) => !isNeverFolded(kind))
  const { first: toRead, known } = apartFromKnown(result, others)
  const table = (kinds: readonly FindingKind[]) =>
    kinds.length === 0 ? [] : [findingsTable(result, kinds, report, surface)]
  const findings = [
    ...table(foldsContext(result) ? toRead.filter((kind) => !isFailure(kind)) : toRead),
    ...(known.length === 0 ? [] : [knownTable(result, known, report, surface)]),
  ]
  const open = unfolded.length === 0 ? [] : [unfoldedList(unfolded, report, surface)]
  const failures = [...unfolded, ...toRead, ...(result.gate.newOnly ? [] : known)].filter(isFailure)
  const context = (): readonly MarkdownSection[] => [
    ...fixedSections(result, report, surface),
    ...(about === 'coverage' ? [] : casesSection(result, report, surface)),
    ...notEvaluated(result, report, surface),
    ...(accepted.length > 0 ? [acceptedTable(accepted, report, surface)] : []),
    ...(about === 'coverage' ? [] : rulesTable(result, report, surface)),
    ...ratesList(result, report, surface),
    ...(about === 'rules' ? [] : [coverageList(result, report, surface)]),
    ...(surface.lists ? [...everyFinding(result, report, surface), ...filesTable(result, report, surface)] : []),
    ...(report.reproduce === undefined ? [] : [reproduction(report.reproduce)]),
  ]
  const behaviour = behaviourSection(result, report, surface)
  const head = `${first}${headline(result, report)}`
  const rest = surface.rest(report)
  if (foldsContext(result)) {
    const fold = `\n<details><summary>What was looked at</summary>\n${foldedContext(result, report)}`
    const last = `\n</details>\n${footer(result, report)}`
    // Outside the fold: what somebody should look at although the gate is green, and that an agent changed within its rules.
    const seen = [...open, ...table(toRead.filter(isFailure)), ...behaviour]
    const changed = fitMarkdown('', seen, '', { ...surface, budget: surface.budget / 2 }, rest)
    return fitMarkdown(`${head}${changed}${fold}`, [...findings, ...context()], last, surface, rest)
  }
  const sections = [
    ...open,
    ...findings,
    ...behaviour,
    ...failureTimelines(result, failures, report, surface),
    ...context(),
  ]
  return fitMarkdown(head, sections, footer(result, report), surface, rest)
}

function isNeverFolded({ first }: FindingKind): boolean {
  return neverFolded.has(first.rule)
}

function isFailure({ first }: FindingKind): boolean {
  return first.level !== 'note'
}
