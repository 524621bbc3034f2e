import { createHash } from 'node:crypto'
import type { CommentSection } from '../../publishers/comment-sections.js'
import { commentSubstance } from '../../reporters/github/comment.js'
import { stripControl } from '../../text/strip-control.js'
import { truncate } from '../../text/truncate.js'
import { asCommitId } from '../commit-id.js'
import type { GithubContext } from '../github-context.js'

/** UTF-16 units. */
const longestTitle = 60

/**
 * This job's part of the comment. Jobs and legs of a matrix that share a name share the comment; which of them this is, the
 * workflow, the job and the values of the matrix say.
 * @param section the input: the matrix as JSON, `null` without one, or a label of the workflow's own
 * @param comment the rendered report; its first line is the marker
 */
export function commentSection(
  context: Pick<GithubContext, 'job' | 'runId' | 'commit'>,
  section: string,
  comment: string,
): CommentSection {
  const { job, runId, commit } = context
  const leg = legOf(section)
  const body = comment.slice(comment.indexOf('\n') + 1)
  return {
    key: hash(JSON.stringify([job.workflowFile || job.workflow, job.id, leg.label ?? leg.values])),
    title: truncate(stripControl(leg.label ?? [job.id, ...values(leg.values)].join(' ')), longestTitle),
    run: Number(runId ?? 0),
    attempt: job.attempt,
    commit: asCommitId(commit) ?? '',
    digest: hash(commentSubstance(body)),
    body,
  }
}

interface Leg {
  readonly label: string | undefined
  readonly values: readonly (readonly [string, unknown])[]
}

function legOf(section: string): Leg {
  const parsed = parse(section)
  if (parsed === undefined) return { label: section, values: [] }
  const entries = typeof parsed === 'object' && parsed !== null ? Object.entries(parsed) : []
  return { label: undefined, values: entries.sort(([a], [b]) => (a < b ? -1 : 1)) }
}

/** Nothing for a label: a text that is neither a JSON object nor `null`. */
function parse(section: string): unknown {
  if (section === '') return null
  try {
    const value: unknown = JSON.parse(section)
    return typeof value === 'object' ? value : undefined
  } catch {
    return undefined
  }
}

function values(entries: Leg['values']): readonly string[] {
  if (entries.length === 0) return []
  return [`(${entries.map(([, value]) => (typeof value === 'string' ? value : JSON.stringify(value))).join(', ')})`]
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}
