/** What `compare-engines.mjs` exports, for the test that uses it. */
export interface PolicyWithLines {
  readonly name: string
  readonly text: string
  /** JSON of records that the policy is about. */
  readonly lines: readonly string[]
}

/** From the text of a policy and the bytes of a file to the text of the whole result. */
export type Engine = (policy: string, bytes: Buffer) => Promise<string>

export function compareEngines(run: {
  readonly policies: readonly PolicyWithLines[]
  readonly engines: readonly [Engine, Engine]
  readonly lines: number
  readonly seed: number
  readonly most?: number
}): Promise<{
  readonly lines: number
  readonly differences: readonly { readonly policy: string; readonly lines: readonly string[] }[]
}>
