import type { ContractDiff, ContractFinding } from '../../model/contract-diff.js'
import { htmlCode, markdownCode, markdownText } from '../../text/escape-markdown.js'
import { plural, titleOf } from '../phrases.js'
import { diffCounts, offeredPhrase } from './contract-phrases.js'

const shownFindings = 50
const shownChanges = 20

const headings = { pass: '✅ MCP tools: as agreed', fail: '❌ MCP tools: not as agreed' } as const
const icons = { error: '❌ error', warning: '⚠️ warning', note: 'ℹ️ note' } as const

/** For a job summary or a comment, as GitHub-flavoured Markdown. */
export function contractMarkdown(diff: ContractDiff): string {
  const shown = diff.findings.slice(0, shownFindings)
  const more = diff.findings.length - shown.length + diff.findingsOmitted
  return `${[
    `## ${headings[diff.verdict]} · ${diffCounts(diff)}`,
    `${markdownCode(diff.new.source)} offers ${offeredPhrase(diff)} in ${markdownCode(diff.old.source)}`,
    ...shown.map(section),
    ...(more > 0 ? [`Showing ${shown.length} of ${shown.length + more} findings.`] : []),
    ...(diff.passed
      ? []
      : ['To agree to what is wanted, write the contract anew (`assay mcp snapshot`) and commit it.']),
  ].join('\n\n')}\n`
}

function section({ level, rule, tool, changes }: ContractFinding): string {
  const more = changes.length - shownChanges
  const heading = `${icons[level]} ${htmlCode(tool ?? 'the server')} · ${titleOf(rule) ?? rule} (<code>${rule}</code>)`
  if (changes.length === 0) return heading
  return [
    '<details open>',
    `<summary>${heading}</summary>`,
    '',
    '| Where | What |',
    '|---|---|',
    ...changes.slice(0, shownChanges).map(({ at, says }) => `| ${markdownCode(at)} | ${markdownText(says, 400)} |`),
    ...(more > 0 ? ['', `${plural(more, 'more change')}.`] : []),
    '',
    '</details>',
  ].join('\n')
}
