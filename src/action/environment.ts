/** The runner's variables. */
export type Environment = Readonly<Record<string, string | undefined>>
