import { sha256Hex } from '../../canonical/digest.js'
import type { EventRead } from '../read/read-event.js'
import { type BundleVerdict, verifyBundle } from '../read/verify-bundle.js'
import { type EvidenceIndex, type IndexedBundle, maxIndexSize, readEvidenceIndex } from '../run/evidence-index.js'
import { BundleRecount } from './recount-bundle.js'
import { gapInRun, stemOf } from './whole-run.js'

/** `IndexInvalid`: not an index. `IndexIncomplete`: its bundles are not all that one run left. */
export type IndexCode = 'IndexInvalid' | 'IndexIncomplete'

/** Why a bundle that verifies is not the one that the index names. */
export type EntryCode = 'IndexDigest' | 'IndexNumbers'

export interface IndexVerdict {
  /** Of the index file, hexadecimal: the one name that binds all of the run. */
  readonly sha256: string
  readonly index?: EvidenceIndex
  /** Absent if the index is sound; not looked for while a bundle is unsound or unread. */
  readonly failure?: { readonly code: IndexCode; readonly message: string }
  /** In the order of the index. */
  readonly bundles: readonly EntryVerdict[]
}

export interface EntryVerdict {
  readonly file: string
  /** Absent if the file could not be read. */
  readonly verdict?: BundleVerdict
  /** The file error, as it came. */
  readonly unread?: unknown
  readonly failure?: { readonly code: EntryCode; readonly message: string }
}

/**
 * Verifies an index and every bundle that it names: each must be the very file, with the size, events and run root that
 * the index gives, and together they must be all parts of one run.
 *
 * @param open the bytes of a file next to the index; an error of the file system is reported, another passes through
 */
export async function verifyIndex(
  text: Uint8Array,
  open: (file: string) => AsyncIterable<Uint8Array>,
  options: { readonly strict?: boolean; readonly onEvent?: (event: EventRead) => void } = {},
): Promise<IndexVerdict> {
  const sha256 = sha256Hex(text)
  const index = text.length > maxIndexSize ? undefined : readEvidenceIndex(Buffer.from(text).toString('utf8'))
  if (!index) {
    const message = 'the file is not an index of bundles next to it, or its digest is wrong'
    return { sha256, failure: { code: 'IndexInvalid', message }, bundles: [] }
  }
  const bundles: EntryVerdict[] = []
  const recounts: BundleRecount[] = []
  for (const entry of index.bundles) {
    const recount = new BundleRecount()
    bundles.push(await verifyEntry(entry, open(entry.file), recount, options))
    recounts.push(recount)
  }
  const whole = bundles.every(({ verdict, failure }) => verdict?.ok && !failure)
  const gap = whole ? gapInIndex(index, recounts) : undefined
  const failure = gap === undefined ? {} : { failure: { code: 'IndexIncomplete', message: gap } as const }
  return { sha256, index, ...failure, bundles }
}

async function verifyEntry(
  entry: IndexedBundle,
  input: AsyncIterable<Uint8Array>,
  recount: BundleRecount,
  { strict = false, onEvent }: NonNullable<Parameters<typeof verifyIndex>[2]>,
): Promise<EntryVerdict> {
  let bytes = 0
  async function* measured() {
    for await (const chunk of input) {
      bytes += chunk.length
      yield chunk
    }
  }
  try {
    const see = (event: EventRead) => {
      recount.see(event)
      onEvent?.(event)
    }
    const verdict = await verifyBundle(measured(), { strict, onEvent: see })
    return { file: entry.file, verdict, ...entryFailure(entry, verdict, bytes) }
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error
    return { file: entry.file, unread: error }
  }
}

function entryFailure(entry: IndexedBundle, verdict: BundleVerdict, bytes: number): Pick<EntryVerdict, 'failure'> {
  if (!verdict.ok) return {}
  if (verdict.sha256 !== entry.sha256)
    return { failure: { code: 'IndexDigest', message: 'the file is not the one that the index names' } }
  if (bytes !== entry.bytes || verdict.events !== entry.events || verdict.runRoot !== entry.run_root)
    return {
      failure: { code: 'IndexNumbers', message: 'the index gives it another size, number of events or run root' },
    }
  return {}
}

function gapInIndex({ run_id, bundles }: EvidenceIndex, recounts: readonly BundleRecount[]): string | undefined {
  const first = recounts[0]!
  if (first.stated?.merged_parts !== undefined) return gapInMerged(run_id, bundles, recounts)
  return stemOf(first) === run_id ? gapInRun(recounts) : 'the index names another run than its bundles'
}

/** The bundle of the verdict names the bundles of every part; each part is a run of its own. */
function gapInMerged(
  runId: string,
  bundles: readonly IndexedBundle[],
  [verdict, ...others]: readonly BundleRecount[],
): string | undefined {
  if (verdict!.runId !== runId) return 'the index names another run than the bundle of its verdict'
  const parts = verdict!.merged
  if (parts.length !== verdict!.stated!.merged_parts) return 'the bundle of the verdict leaves out a part'
  const named = parts.flatMap((part) => part.bundles)
  if (JSON.stringify(named.map(identity)) !== JSON.stringify(bundles.slice(1).map(identity)))
    return 'the bundles are not those that the bundle of the verdict names'
  let at = 0
  for (const part of parts) {
    const held = others.slice(at, at + part.bundles.length)
    at += part.bundles.length
    // A part whose job kept no evidence is named without bundles.
    if (held.length === 0) continue
    const gap = gapInRun(held)
    if (gap !== undefined) return gap
    if (held[0]!.stated?.calls !== part.calls) return 'a part holds other calls than the bundle of the verdict says'
  }
  return undefined
}

function identity({ file, sha256, bytes, events, run_root }: IndexedBundle) {
  return [file, sha256, bytes, events, run_root]
}
