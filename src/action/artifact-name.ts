import { createHash } from 'node:crypto'

/** What distinguishes the artifact of one check from all others of a workflow run. */
export interface CheckIdentity {
  /** Which of several checks of one job. */
  readonly check: string
  readonly workflow: string
  readonly job: string
  /** The matrix values of this leg as JSON; `null` or empty = no matrix. */
  readonly matrix: string
  /** 1, 2 … */
  readonly attempt: string
}

const prefix = 'assay-evidence'
/** UTF-16 units of each readable part; GitHub takes names of 256 bytes. */
const longestPart = 30

/**
 * The artifact's name where the workflow gives none: words for people, then a fingerprint of the exact values, because
 * what is cut or replaced for readability must not make two names one.
 */
export function artifactName(identity: CheckIdentity): string {
  const { check, workflow, job, matrix, attempt } = identity
  const exact = JSON.stringify([check, workflow, job, matrix, attempt])
  const fingerprint = createHash('sha256').update(exact).digest('hex').slice(0, 8)
  const words = [check === 'assay' ? '' : check, workflow, job, ...matrixWords(matrix), attempt]
  return [prefix, ...words.map(readable).filter((word) => word !== ''), fingerprint].join('-')
}

/** The first few values of the leg; a value that is not a scalar is only part of the fingerprint. */
function matrixWords(matrix: string): readonly string[] {
  try {
    return Object.values((JSON.parse(matrix) ?? {}) as object)
      .filter((value) => typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
      .slice(0, 3)
      .map(String)
  } catch {
    return []
  }
}

/** ASCII only, so that a name is as long in bytes as in characters. */
function readable(word: string): string {
  return word
    .slice(0, longestPart)
    .replace(/[^A-Za-z0-9._]+/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '')
}
