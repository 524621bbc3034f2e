/** One YAML block of a Markdown page. */
export interface PolicyBlock {
  readonly text: string
  readonly line: number
  /** For ```` ```yaml invalid ````: the code that the block's first line names. */
  readonly expected?: string
}

/** The ```` ```yaml ```` blocks of a page; blocks of test cases begin with `# cases`. */
export function policyBlocks(markdown: string): PolicyBlock[] {
  return [...markdown.matchAll(/^```yaml( invalid)?\n([\s\S]*?)^```$/gm)].map(([, invalid, text = ''], index, all) => {
    const line = markdown.slice(0, all[index]!.index).split('\n').length
    const expected = invalid ? /^# ([EW]_[A-Z_]+)/.exec(text)?.[1] : undefined
    return { text, line, ...(expected === undefined ? {} : { expected }) }
  })
}
