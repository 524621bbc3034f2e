import type { Finding } from '../../../model/finding.js'
import type { AssayResult } from '../../../model/result.js'
import type { Timeline } from '../../../model/timeline.js'
import { htmlCode, markdownCode } from '../../../text/escape-markdown.js'
import { statusWords } from '../../compare/compare-phrases.js'
import { recordedPlace } from '../../grouping/finding-places.js'
import type { FindingKind } from '../finding-kinds.js'
import type { GithubReport } from '../github-report.js'
import { levelIcons } from '../level-icons.js'
import { placeLink } from '../place-link.js'
import type { MarkdownSection } from '../plan/markdown-budget.js'
import type { Surface } from '../plan/surfaces.js'
import { traceTimeline } from './trace-timeline.js'
import { waysOut } from './ways-out.js'

const fewFailures = 2

/** For each failure, folded: how it came about in one trace, how to see it again, and the ways out. */
export function failureTimelines(
  result: AssayResult,
  kinds: readonly FindingKind[],
  report: GithubReport,
  surface: Surface,
): readonly MarkdownSection[] {
  const timelines = new Map((result.timelines ?? []).map((timeline) => [timeline.trace, timeline]))
  const blocks = kinds
    .slice(0, surface.timelines)
    .map((kind) => failure(kind, timelines, waysOut(kind, result, report.today), result, report))
  if (blocks.length === 0) return []
  return [
    {
      head: '\n#### How it happened, and the ways out\n',
      // Few enough to stay on one screen: then the worst one is read without a click.
      rows: blocks.map((block, at) =>
        at === 0 && kinds.length <= fewFailures ? block.replace('<details>', '<details open>') : block,
      ),
      foot: kinds.length > blocks.length ? cut(blocks.length) : '',
      most: surface.timelines,
      cut,
    },
  ]

  function cut(shown: number): string {
    return `\n_Showing ${shown} of ${kinds.length}, worst first; ${surface.rest(report)} has more._\n`
  }
}

function failure(
  kind: FindingKind,
  timelines: ReadonlyMap<string, Timeline>,
  ways: string,
  result: AssayResult,
  report: GithubReport,
): string {
  const timeline = timelineOf(kind, timelines)
  const { rule, tool, level } = kind.first
  const again = seeAgain(kind.first, result, report)
  const parts = [
    ...(timeline === undefined ? [] : [timeline]),
    ...placesLine(kind.first, report),
    ...(again === undefined ? [] : [`**See it again:** ${again}`]),
    ways,
  ]
  const what = tool === undefined || tool === rule ? '' : ` · ${htmlCode(tool, 60)}`
  const status = kind.change === undefined ? '' : ` · ${statusWords[kind.change.status]}`
  return `\n<details><summary>${levelIcons[level].icon} ${htmlCode(rule, 80)}${what}${status}</summary>\n\n${parts.join('\n\n')}\n\n</details>\n`
}

/** Of the first trace whose calls are known. */
function timelineOf({ findings }: FindingKind, timelines: ReadonlyMap<string, Timeline>): string | undefined {
  for (const finding of findings) {
    const timeline = finding.trace === undefined ? undefined : timelines.get(finding.trace)
    if (timeline) return traceTimeline(finding, timeline)
  }
  return undefined
}

/** Where it was seen and which line of the policy it breaks, for a reader who wants to open both. */
function placesLine(finding: Finding, report: GithubReport): readonly string[] {
  const { location, policyLocation } = finding
  const made = recordedPlace(finding, report.repository)
  const places = [
    ...(made === undefined ? [] : [`made at ${placeLink(made, report)}`]),
    ...(location === undefined ? [] : [`seen at ${placeLink(location, report)}`]),
    ...(policyLocation === undefined ? [] : [`rule at ${placeLink(policyLocation, report)}`]),
  ]
  return places.length === 0 ? [] : [`**Where:** ${places.join(' · ')}`]
}

/** A shell line for the one file; only for names that a shell takes as they are, and for files that a reader has. */
function seeAgain({ location }: Finding, { policy }: AssayResult, report: GithubReport): string | undefined {
  const { repository, keptTraces, command = 'assay' } = report
  const isHeld = location !== undefined && (repository === undefined || repository.pathOf(location.file) !== undefined)
  const words = [policy.file, isHeld ? location.file : keptTraces]
  if (!words.every((word) => word !== undefined && /^[A-Za-z0-9_][\w./-]*$/.test(word))) return undefined
  const line = markdownCode(`${command} check --policy ${words[0]} --traces ${words[1]}`, 500)
  return isHeld ? line : `${line}, with \`${keptTraces}\` of the run’s artifact`
}
