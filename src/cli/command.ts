import type { Host } from './host.js'

/** One command of the program. Its file in `commands/` is loaded only when it runs. */
export interface Command<F extends Flags = Flags> {
  /** As typed: `check`, `policy migrate`. */
  readonly name: string
  /** What follows the name: `[DIR] [--policy FILE]`. */
  readonly usage: string
  /** One or two sentences. */
  readonly about: string
  readonly flags: F
  /** Command lines that work, each with what it does. At least one. */
  readonly examples: readonly { readonly line: string; readonly does: string }[]
  /** @param program the whole program, for a command that runs others */
  run(args: Arguments<F>, host: Host, program: Program): Promise<number>
}

/** Arguments in, exit code out. */
export type Program = (argv: readonly string[], host: Host) => Promise<number>

/** `text` takes one value, `texts` repeats and takes several at once, `switch` takes none. */
export interface Flag {
  readonly kind: 'text' | 'texts' | 'switch'
  /** Names the value in the help: `FILE`. */
  readonly value?: string
  /** The only values it takes. */
  readonly choices?: readonly string[]
  readonly does: string
}

export type Flags = Readonly<Record<string, Flag>>

export interface Arguments<F extends Flags = Flags> {
  readonly flags: {
    readonly [K in keyof F]: F[K]['kind'] extends 'switch'
      ? boolean
      : F[K]['kind'] extends 'texts'
        ? readonly string[]
        : F[K] extends { readonly choices: readonly (infer C extends string)[] }
          ? C | undefined
          : string | undefined
  }
  /** What stands on the line without a flag. */
  readonly operands: readonly string[]
  /** Those of them that stand after `--`; absent without it. */
  readonly afterDashes?: readonly string[] | undefined
}

/** Keeps the literal types of the flags. */
export function defineCommand<const F extends Flags>(command: Command<F>): Command<F> {
  return command
}
