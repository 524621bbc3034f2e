import type { BundleRecount } from './recount-bundle.js'

/**
 * Why bundles are not, together and in this order, all that one run left; undefined if they are. Parts must be numbered
 * 1 to n, agree about the run, and hold as many decisions and outcomes as each of them says that the run has.
 */
export function gapInRun(bundles: readonly BundleRecount[]): string | undefined {
  const [first] = bundles
  if (!first) return 'there is no bundle'
  const stem = stemOf(first)
  for (const [i, { place, runId, policy, build, files }] of bundles.entries()) {
    if (place === undefined) return 'a bundle does not say which part of a run it is'
    if (place.parts !== bundles.length) return `the run has ${place.parts} parts, and ${bundles.length} are here`
    if (place.part !== i + 1) return `part ${i + 1} of ${bundles.length} is missing or out of order`
    if (runId !== partId(stem, i + 1, bundles.length)) return 'the parts are of several runs'
    if (policy !== first.policy) return 'the parts were recorded under several policies'
    if (build !== first.build) return 'the parts are of several commits'
    if (files.join() !== first.files.join()) return 'the parts are about different trace files'
  }
  return gapInCounts(bundles)
}

/** The id of the run that a bundle holds a part of. */
export function stemOf({ runId, place }: BundleRecount): string {
  const ending = place === undefined || place.parts === 1 ? '' : `-${place.part}of${place.parts}`
  return runId.endsWith(ending) ? runId.slice(0, runId.length - ending.length) : runId
}

/** The run id of a part of a run. */
export function partId(run: string, part: number, parts: number): string {
  return parts === 1 ? run : `${run}-${part}of${parts}`
}

function gapInCounts(bundles: readonly BundleRecount[]): string | undefined {
  for (const name of ['calls', 'denied', 'sequence_outcomes', 'sequence_violations'] as const) {
    const held = bundles.reduce((sum, { counts }) => sum + counts[name], 0)
    const other = bundles.find(({ stated }) => stated?.[name] !== held)
    if (other) return `the bundles hold ${held} ${label[name]}, and one says that the run has another number`
  }
  return undefined
}

const label = {
  calls: 'calls',
  denied: 'denied calls',
  sequence_outcomes: 'outcomes of sequence rules',
  sequence_violations: 'broken sequence rules',
} as const
