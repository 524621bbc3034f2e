import type { AssayResult } from '../../../model/result.js'
import type { Timeline } from '../../../model/timeline.js'
import { htmlCode, markdownCode } from '../../../text/escape-markdown.js'
import type { FindingKind } from '../finding-kinds.js'
import type { GithubReport } from '../github-report.js'
import { levelIcons } from '../level-icons.js'
import type { MarkdownSection } from '../plan/markdown-budget.js'
import type { Surface } from '../plan/surfaces.js'
import { traceTimeline } from './trace-timeline.js'
import { waysOut } from './ways-out.js'

/** For each failure, folded: how it came about in one trace, how to see it again, and the ways out. */
export function failureTimelines(
  result: AssayResult,
  kinds: readonly FindingKind[],
  report: GithubReport,
  surface: Surface,
): readonly MarkdownSection[] {
  const timelines = new Map((result.timelines ?? []).map((timeline) => [timeline.trace, timeline]))
  const blocks = kinds.flatMap((kind) => failure(kind, timelines, result, report) ?? [])
  if (blocks.length === 0) return []
  return [
    {
      head: '\n#### How it happened, and the ways out\n',
      // The worst one is read without a click.
      rows: blocks.map((block, at) => (at === 0 ? block.replace('<details>', '<details open>') : block)),
      foot: '',
      most: surface.timelines,
      cut: (shown) => `\n_Showing ${shown} of ${blocks.length}, worst first; ${surface.rest(report)} has more._\n`,
    },
  ]
}

function failure(
  kind: FindingKind,
  timelines: ReadonlyMap<string, Timeline>,
  result: AssayResult,
  report: GithubReport,
): string | undefined {
  const timeline = timelineOf(kind, timelines)
  const ways = waysOut(kind, result, report.today)
  if (timeline === undefined && ways === '') return undefined
  const { rule, tool, level, policyLocation: at } = kind.first
  const again = reproduce(kind, result, report.command)
  const parts = [
    ...(timeline === undefined ? [] : [timeline]),
    ...(again === undefined ? [] : [`**See it again:** ${again}`]),
    ...(ways === '' ? [] : [ways]),
  ]
  const rulePlace = at === undefined ? '' : ` · rule at ${htmlCode(`${at.file}:${at.line}`)}`
  const what = tool === undefined || tool === rule ? '' : ` · ${htmlCode(tool, 60)}`
  return `\n<details><summary>${levelIcons[level].icon} ${htmlCode(rule, 80)}${what}${rulePlace}</summary>\n\n${parts.join('\n\n')}\n\n</details>\n`
}

/** Of the first trace whose calls are known. */
function timelineOf({ findings }: FindingKind, timelines: ReadonlyMap<string, Timeline>): string | undefined {
  for (const finding of findings) {
    const timeline = finding.trace === undefined ? undefined : timelines.get(finding.trace)
    if (timeline) return traceTimeline(finding, timeline)
  }
  return undefined
}

/** A shell line for the one file; only for names that a shell takes as they are. */
function reproduce({ first }: FindingKind, { policy }: AssayResult, command = 'assay'): string | undefined {
  const words = [policy.file, first.location?.file]
  if (!words.every((word) => word !== undefined && /^[A-Za-z0-9_][\w./-]*$/.test(word))) return undefined
  return markdownCode(`${command} check --policy ${words[0]} --traces ${words[1]}`, 500)
}
