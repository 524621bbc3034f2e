import type { ReadTraces } from '../model/reading.js'
import { readScope, type ScopeTexts } from '../scope/read-scope.js'
import { type OpenScoped, scopeOf } from '../scope/scoped-reading.js'
import { openState } from './state-file.js'

/** Which traces a run checks, with the file of its state. */
export interface OpenScope {
  /** A reader of those traces alone. `open` reads what it is to admit. */
  read(open: OpenScoped): ReadTraces
  /** Writes the state, when everything else is written. */
  commit(): void
}

/**
 * @param cwd what the state's path is relative to
 * @param nameOf what the host calls each part: a flag, an input, an option
 * @throws {AssayError} `E_USAGE`, `E_STATE_INVALID`
 */
export async function openScope(
  texts: ScopeTexts,
  cwd: string,
  nameOf: (key: keyof ScopeTexts) => string,
): Promise<OpenScope> {
  const asked = readScope(texts, Date.now(), nameOf)
  const state = texts.state === undefined ? undefined : await openState(texts.state, cwd)
  const { read, next } = scopeOf(asked, state?.last)
  const commit = () => {
    const left = next()
    if (left !== undefined) state?.write(left)
  }
  return { read, commit }
}
