/**
 * How long a property is looked at, and from which seed: both are printed, so that a failure elsewhere can be seen again.
 * `npm run property -- --runs 10000 --seed 42`, or `ASSAY_SLOW_TESTS=1` for 10,000.
 */
export function propertyRuns(usual: number): { readonly numRuns: number; readonly seed: number } {
  const { ASSAY_PROPERTY_RUNS, ASSAY_PROPERTY_SEED, ASSAY_SLOW_TESTS } = process.env
  const numRuns = Number(ASSAY_PROPERTY_RUNS ?? (ASSAY_SLOW_TESTS ? 10_000 : usual))
  const seed = Number(ASSAY_PROPERTY_SEED ?? Math.floor(Math.random() * 2 ** 31))
  process.stdout.write(`${numRuns} runs from seed ${seed}\n`)
  return { numRuns, seed }
}
