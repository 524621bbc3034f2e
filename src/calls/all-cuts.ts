/** What two records of one call say was cut: the values that are kept may be those of either. */
export function allCuts(first: readonly string[] = [], later: readonly string[] = []): readonly string[] | undefined {
  return first.length + later.length === 0 ? undefined : [...new Set([...first, ...later])]
}
