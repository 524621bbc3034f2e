import { appendFile, stat } from 'node:fs/promises'
import type { Publication } from './publication.js'

/** GitHub takes 1 MiB per step and drops the whole summary above it. */
export const summaryBudget = 1_000_000

/** Appends markdown to the job summary. A text that would not fit is refused whole: cutting it here would cut inside markup. */
export async function publishStepSummary(path: string, markdown: string): Promise<Publication> {
  try {
    const { size } = await stat(path).catch(() => ({ size: 0 }))
    if (size + Buffer.byteLength(markdown) > summaryBudget)
      return failed(`the summary would exceed GitHub’s limit of 1 MiB per step`)
    await appendFile(path, markdown)
    return { outcome: 'published' }
  } catch (error) {
    return failed(`the summary file cannot be written: ${error instanceof Error ? error.message : String(error)}`)
  }
}

function failed(reason: string): Publication {
  return { outcome: 'failed', code: 'W_SUMMARY_NOT_WRITTEN', reason }
}
