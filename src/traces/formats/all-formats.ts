import type { TraceFormat } from './format.js'

/** They are most of the reader's code: loaded on demand. */
export async function allFormats(): Promise<readonly TraceFormat[]> {
  return (await import('./index.js')).traceFormats
}
