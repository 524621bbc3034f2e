import { stat } from 'node:fs/promises'
import { summary } from '@actions/core'
import type { Publication } from '../../publishers/publication.js'

/** GitHub takes 1 MiB per step and drops the whole summary above it. */
export const summaryBudget = 1_000_000

/**
 * Appends Markdown to the job summary. A text that would not fit is refused whole: cutting it here would cut inside markup.
 * @param path of the runner's file, to which the toolkit writes
 */
export async function writeJobSummary(path: string, markdown: string): Promise<Publication> {
  const { size } = await stat(path).catch(() => ({ size: 0 }))
  if (size + Buffer.byteLength(markdown) > summaryBudget)
    return failed(`the summary would exceed the limit of 1 MiB per step`)
  try {
    await summary.addRaw(markdown).write()
    return { outcome: 'published' }
  } catch (error) {
    summary.emptyBuffer()
    return failed(`the summary file cannot be written: ${error instanceof Error ? error.message : String(error)}`)
  }
}

function failed(reason: string): Publication {
  return { outcome: 'failed', code: 'W_SUMMARY_NOT_WRITTEN', reason }
}
