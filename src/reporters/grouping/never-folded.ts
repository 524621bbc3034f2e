/**
 * Rules whose findings no report folds away or cuts first: a tool that looks like a denied one is what a policy that
 * misses it looks like.
 */
export const neverFolded: ReadonlySet<string> = new Set(['W_TOOL_LOOKS_LIKE'])

/** Of a list that shows the first `room` groups: those, and every one that is never folded. */
export function firstGroups<T extends { readonly rule: string }>(groups: readonly T[], room: number): readonly T[] {
  return groups.filter(({ rule }, i) => i < room || neverFolded.has(rule))
}
