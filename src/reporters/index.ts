import type { Reporter } from './reporter.js'

/** The formats of `--format` and `--report`. Each is loaded when it is asked for: most runs need one. */
export const reporters = {
  text: async () => (await import('./text.js')).reportText,
  json: async () => (await import('./json.js')).reportJson,
  markdown: async () => (await import('./markdown.js')).reportMarkdown,
  html: async () => (await import('./html.js')).reportHtml,
  github: async () => (await import('./github.js')).reportGithub,
  sarif: async () => (await import('./sarif.js')).reportSarif,
  junit: async () => (await import('./junit.js')).reportJunit,
  tap: async () => (await import('./tap.js')).reportTap,
  gitlab: async () => (await import('./gitlab.js')).reportGitlab,
  azure: async () => (await import('./azure.js')).reportAzure,
  summary: async () => (await import('./summary.js')).reportSummary,
} as const satisfies Readonly<Record<string, () => Promise<Reporter>>>

export type ReportFormat = keyof typeof reporters

export function isReportFormat(name: string): name is ReportFormat {
  return Object.hasOwn(reporters, name)
}

/** Parts of a result that cost something and are made only for the formats that show them. */
export interface ResultParts {
  readonly timelines: boolean
  readonly ruleMeanings: boolean
}

/** `sarif` points to earlier calls, whose places are remembered with them. */
const withTimelines: ReadonlySet<string> = new Set(['html', 'markdown', 'sarif'])

/** @param showCalls the text report shows the calls around findings, which cost a memory of all calls */
export function partsFor(formats: readonly string[], showCalls = false): ResultParts {
  return {
    timelines: formats.some((format) => withTimelines.has(format)) || (showCalls && formats.includes('text')),
    ruleMeanings: formats.includes('html') || formats.includes('sarif'),
  }
}
