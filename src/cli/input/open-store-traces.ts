import { resolve } from 'node:path'
import type { ReadTraces } from '../../model/reading.js'
import type { Admit } from '../../scope/admit.js'
import { openStore } from '../../store/open-store.js'
import { storeInput } from '../../store/stored-traces.js'
import { readTraces } from '../../traces/read-traces.js'
import { usageError } from '../arguments/usage-error.js'
import type { Host } from '../host.js'

/**
 * The traces of a store of ingested spans, in place of files; the store is opened when a sink asks for them.
 * @throws {AssayError} if trace files are named as well
 */
export function openStoreTraces(db: string, traces: readonly string[], host: Host, admit?: Admit): ReadTraces {
  if (traces.length > 0) throw usageError('--traces and --db exclude each other.', 'Use one of them.')
  return async (sink) => {
    const store = await openStore({ path: resolve(host.cwd, db), name: db }, 'read')
    try {
      return await readTraces([storeInput(store, db)], sink, { format: 'native', admit })
    } finally {
      store.close()
    }
  }
}
