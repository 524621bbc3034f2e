import type { Reporter } from './reporter.js'

/** The formats of `--format` and `--report`. Each is loaded when it is asked for: most runs need one. */
export const reporters = {
  text: async () => (await import('./text.js')).reportText,
  json: async () => (await import('./json.js')).reportJson,
  markdown: async () => (await import('./markdown.js')).reportMarkdown,
} as const satisfies Readonly<Record<string, () => Promise<Reporter>>>

export type ReportFormat = keyof typeof reporters

export function isReportFormat(name: string): name is ReportFormat {
  return Object.hasOwn(reporters, name)
}
