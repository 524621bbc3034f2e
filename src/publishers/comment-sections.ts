import { createHash } from 'node:crypto'
import { markdownText } from '../text/escape-markdown.js'

/** What one job says in a comment that several jobs share. */
export interface CommentSection {
  /** 16 hex digits: which job, or leg of a matrix. */
  readonly key: string
  /** What a reader knows it by; shown where there are several. */
  readonly title: string
  /** Runs are numbered in order of their start. */
  readonly run: number
  readonly attempt: number
  /** The commit that it is about, in hex; may be empty. */
  readonly commit: string
  /** 16 hex digits: two sections of equal digest say the same. */
  readonly digest: string
  readonly body: string
  /** Somebody has edited it since: it is not what the job wrote. */
  readonly altered?: true
}

/** GitHub takes 65,536 characters; what is left is room for what it may count otherwise. In UTF-16 units. */
const commentLimit = 64_000
/** Sections of one comment; even if every one is shortened, they fit. */
export const maxSections = 80
/** UTF-16 units of a headline that a shortened section keeps. */
const longestHeadline = 250
const end = '<!-- assay-section-end -->'
const begin =
  /^<!-- assay-section:v1 key=([0-9a-f]{16}) run=(\d{1,15}) attempt=(\d{1,6}) commit=([0-9a-f]{0,64}) digest=([0-9a-f]{16}) seal=([0-9a-f]{16}) title=(\S{0,200}) -->$/

/**
 * The sections of a comment that we wrote. People with rights may have edited it since: what is not whole is left out,
 * and nothing in it is believed but that it is text.
 */
export function parseSections(comment: string): readonly CommentSection[] {
  const sections: CommentSection[] = []
  let head: RegExpExecArray | null = null
  let lines: string[] = []
  for (const line of comment.split(/\r?\n/)) {
    const opening = begin.exec(line)
    if (opening) [head, lines] = [opening, []]
    else if (line === end) {
      if (head && sections.length < maxSections) sections.push(sectionOf(head, lines.join('\n')))
      head = null
    } else lines.push(line)
  }
  return sections
}

function sectionOf([, key, run, attempt, commit, digest, seal, title]: RegExpExecArray, body: string): CommentSection {
  const section = {
    key: key!,
    title: readTitle(title!),
    run: Number(run),
    attempt: Number(attempt),
    commit: commit!,
    digest: digest!,
    body,
  }
  return seal === sealOf(section) ? section : { ...section, altered: true }
}

/** Notices edits. It keeps nobody from forging: what matters is asked of the server. */
function sealOf({ key, title, run, attempt, commit, digest, body }: CommentSection): string {
  const sealed = JSON.stringify([key, encodeTitle(title), run, attempt, commit, digest, framedText(body)])
  return createHash('sha256').update(sealed).digest('hex').slice(0, 16)
}

function readTitle(title: string): string {
  try {
    return decodeURIComponent(title)
  } catch {
    return ''
  }
}

/** Whether `a` is of a later run than `b`, or of a later attempt at the same one. */
export function isNewer(a: CommentSection, b: CommentSection): boolean {
  return a.run !== b.run ? a.run > b.run : a.attempt > b.attempt
}

/** One section a key, the newest of each; of equals the longer, because the other one was shortened. Most recent first. */
export function newestSections(sections: readonly CommentSection[]): readonly CommentSection[] {
  const newest = new Map<string, CommentSection>()
  for (const section of sections) {
    const known = newest.get(section.key)
    const better =
      !known || isNewer(section, known) || (!isNewer(known, section) && section.body.length > known.body.length)
    if (better) newest.set(section.key, section)
  }
  const order = (a: CommentSection, b: CommentSection) => b.run - a.run || (a.key < b.key ? -1 : 1)
  return [...newest.values()].sort(order).slice(0, maxSections)
}

/**
 * The comment that holds these sections. If they do not fit, the longest are shortened to their headlines, whole lines only.
 * @param sections of different keys, at most `maxSections`
 */
export function composeComment(marker: string, sections: readonly CommentSection[]): string {
  // What a title loses on its way through the marker, it has lost from the start.
  const fitting = sections
    .map((section) => ({ ...section, title: readTitle(encodeTitle(section.title)) }))
    .sort((a, b) => (`${a.title} ${a.key}` < `${b.title} ${b.key}` ? -1 : 1))
  const newest = sections.reduce<CommentSection | undefined>(
    (a, b) => (a === undefined || isNewer(b, a) ? b : a),
    undefined,
  )
  const render = () => [marker, ...fitting.map((section) => framed(section, fitting.length > 1, newest))].join('\n')
  let comment = render()
  while (comment.length > commentLimit) {
    const longest = fitting.reduce((at, section, i) => (section.body.length > fitting[at]!.body.length ? i : at), 0)
    const short = shortened(fitting[longest]!.body)
    if (short.length >= fitting[longest]!.body.length) break
    fitting[longest] = { ...fitting[longest]!, body: short }
    comment = render()
  }
  return comment
}

function framed(section: CommentSection, several: boolean, newest: CommentSection | undefined): string {
  const { key, run, attempt, commit, digest, title, body } = section
  const encoded = encodeTitle(title)
  const older = newest !== undefined && commit !== newest.commit && commit !== ''
  const about = older ? ` · as of commit ${commit.slice(0, 7)}` : ''
  const edited = section.altered ? ' · edited by somebody since' : ''
  const seal = section.altered ? '0'.repeat(16) : sealOf(section)
  return [
    ...(several ? ['', `**${markdownText(title || key)}**${about}${edited}`, ''] : []),
    `<!-- assay-section:v1 key=${key} run=${run} attempt=${attempt} commit=${commit} digest=${digest} seal=${seal} title=${encoded} -->`,
    framedText(body),
    end,
  ].join('\n')
}

/** A report quotes files: no line of it may look like the frame of a section. */
function framedText(body: string): string {
  return body.replaceAll('<!-- assay-section', '<!-- assay section').trimEnd()
}

/** Percent signs keep spaces, `>` and line breaks out of the marker; half a surrogate pair has no such form. */
function encodeTitle(title: string): string {
  const encoded = encodeURIComponent(Buffer.from(title).toString('utf8'))
  return encoded.length <= 200 ? encoded : ''
}

function shortened(body: string): string {
  const headline = body.split('\n').find((line) => line.startsWith('#')) ?? ''
  const kept = headline.length > longestHeadline ? '' : `${headline}\n\n`
  return `${kept}_Shortened, because many jobs share this comment. The summary of the job has the whole report._`
}
