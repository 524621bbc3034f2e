import { type OpenScope, openScope } from '../library/open-scope.js'
import { asksForWindow as asks, type ScopeTexts } from '../scope/read-scope.js'
import type { scopeFlags } from './arguments/shared-flags.js'
import { usageError } from './arguments/usage-error.js'
import type { Arguments } from './command.js'
import type { Host } from './host.js'

type ScopeFlags = Partial<Arguments<typeof scopeFlags>['flags']> & { readonly since?: string | undefined }

/** @throws {AssayError} `E_USAGE`, `E_STATE_INVALID` */
export async function scopeOf(flags: ScopeFlags, traces: readonly string[], host: Host): Promise<OpenScope> {
  if (asksForWindow(flags) && traces.includes('-'))
    throw usageError('A time window reads the traces twice, which is not possible with standard input.', 'Name files.')
  return openScope(textsOf(flags), host.cwd, (key) => (key === 'sampleSeed' ? '--sample-seed' : `--${key}`))
}

/** Whether only a window of time is checked, or what an earlier run left. */
export function asksForWindow(flags: ScopeFlags): boolean {
  return asks(textsOf(flags))
}

function textsOf({ since, until, watermark, state, sample, 'sample-seed': sampleSeed }: ScopeFlags): ScopeTexts {
  return { since, until, watermark, state, sample, sampleSeed }
}
