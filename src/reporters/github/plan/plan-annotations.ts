import type { Finding, Level } from '../../../model/finding.js'
import type { Problem } from '../../../model/problem.js'
import type { Repository } from '../../../model/repository.js'
import type { AssayResult } from '../../../model/result.js'
import { stripControl } from '../../../text/strip-control.js'
import { findingPlaces } from '../../grouping/finding-places.js'
import { neverFolded } from '../../grouping/never-folded.js'
import { fingerprintsToWaive } from '../../grouping/waivable.js'
import { isAccepted, newFirst } from '../finding-kinds.js'
import { type Annotation, type AnnotationLevel, annotationLimit } from './annotation.js'

export interface AnnotationPlan {
  readonly annotations: readonly Annotation[]
  /** Such as `showing 9 of 131 errors`; absent if everything is shown. */
  readonly cut: string | undefined
}

/** Violations of one call. */
const shownFingerprints = 3

const shownAs: Readonly<Record<Level, AnnotationLevel>> = { error: 'error', warning: 'warning', note: 'notice' }

/**
 * Which findings become annotations: what counts, new before known, worst first, within GitHub's limit per level.
 * One error is left for the verdict and one notice for saying what was cut.
 */
export function planAnnotations(result: AssayResult, repository?: Repository | undefined): AnnotationPlan {
  const counted = newFirst(
    result,
    result.findings.filter((finding) => !isAccepted(finding)),
  )
  const room: Readonly<Record<Level, number>> = {
    error: annotationLimit - 1,
    warning: annotationLimit,
    note: annotationLimit - 1,
  }
  const chosen: Finding[] = []
  const cut: string[] = []
  for (const level of ['error', 'warning', 'note'] as const) {
    const all = counted.filter((finding) => finding.level === level)
    const total = Math.max(all.length, result.counts[level])
    const shown = choose(all, room[level])
    chosen.push(...shown)
    if (shown.length < total) cut.push(`${shown.length} of ${total} ${level}s`)
  }
  return {
    annotations: chosen.map((finding) => annotationOf(finding, repository)),
    cut: cut.length === 0 ? undefined : `showing ${cut.join(', ')}`,
  }
}

/** As many as there is room for: one of each kind first, so that nine of the same do not hide the tenth. In the result's order. */
function choose(findings: readonly Finding[], room: number): readonly Finding[] {
  if (findings.length <= room) return findings
  const kinds = new Set<string>()
  const first = [...findings].sort((a, b) => Number(neverFolded.has(b.rule)) - Number(neverFolded.has(a.rule)))
  const firsts = first.filter((finding) => !kinds.has(finding.fingerprint) && kinds.add(finding.fingerprint))
  const chosen = new Set(firsts.slice(0, room))
  for (const finding of findings) {
    if (chosen.size === room) break
    chosen.add(finding)
  }
  return findings.filter((finding) => chosen.has(finding))
}

function annotationOf(finding: Finding, repository: Repository | undefined): Annotation {
  const { primary: place, related } = findingPlaces(finding, repository)
  const fingerprints = fingerprintsToWaive(finding).slice(0, shownFingerprints)
  return {
    level: shownAs[finding.level],
    title: finding.rule,
    // A line break in the name of a tool would let an agent write lines of its own below the finding.
    message: [
      stripControl(finding.message),
      ...related.map(({ of, file, line }) => `${of === 'call' ? 'Seen at' : 'Rule:'} ${file}:${line}.`),
      ...(fingerprints.length === 0 ? [] : [`Fingerprint: ${fingerprints.join(', ')}.`]),
    ].join(' '),
    file: place?.file,
    line: place?.line,
    column: place?.column,
  }
}

/** Problems of what the user gave us: errors first, at their place, with the line drawn and the remedy. */
export function planProblemAnnotations(problems: readonly Problem[]): AnnotationPlan {
  const sorted = [...problems].sort((a, b) => Number(b.level === 'error') - Number(a.level === 'error'))
  const errors = sorted.filter((problem) => problem.level === 'error').slice(0, annotationLimit - 1)
  const warnings = sorted.filter((problem) => problem.level === 'warning').slice(0, annotationLimit)
  const shown = errors.length + warnings.length
  return {
    annotations: [...errors, ...warnings].map((problem) => ({
      level: problem.level,
      title: problem.code,
      message: [stripControl(problem.message), problem.excerpt, problem.remedy]
        .filter((part) => part !== undefined)
        .join('\n'),
      file: problem.location?.file,
      line: problem.location?.line,
      column: problem.location?.column,
    })),
    cut: shown < problems.length ? `showing ${shown} of ${problems.length} problems` : undefined,
  }
}
