import type { AssayResult } from '../model/result.js'
import { file } from './github/plan/surfaces.js'
import { renderMarkdown } from './github/render-markdown.js'
import type { ReportContext } from './reporter.js'

/** The job summary as a file, for wherever GitHub-flavoured Markdown is shown. */
export function reportMarkdown(result: AssayResult, context: ReportContext): string {
  return renderMarkdown('', result, { asked: 'flags', ...context, name: 'assay', notes: [] }, file)
}
