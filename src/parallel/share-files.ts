/**
 * Which files each of several threads reads, by their places in the list: the largest first, each to the thread with the least so far. The
 * places of a thread ascend.
 */
export function shareFiles(sizes: readonly number[], threads: number): readonly (readonly number[])[] {
  const shares = Array.from({ length: threads }, () => ({ bytes: 0, places: [] as number[] }))
  const largestFirst = [...sizes.entries()].sort(([a, sizeA], [b, sizeB]) => sizeB - sizeA || a - b)
  for (const [place, size] of largestFirst) {
    const least = shares.reduce((first, each) => (each.bytes < first.bytes ? each : first))
    least.bytes += size
    least.places.push(place)
  }
  return shares.map(({ places }) => places.sort((a, b) => a - b)).filter((places) => places.length > 0)
}
