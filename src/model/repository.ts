/** What a host knows of the repository whose agent is checked: which of the files that a report names a reader can open. */
export interface Repository {
  /** The workspace is the root of a checkout, and what it tracks is known: a path is one of the repository. */
  readonly isCheckout: boolean
  /**
   * The path of a file, from the workspace and with `/`, if the repository holds it.
   * @param file as a trace or a policy names it: relative to the workspace, or absolute; agent-controlled
   */
  pathOf(file: string): string | undefined
}
