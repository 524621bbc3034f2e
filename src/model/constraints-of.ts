import type { ArgumentConstraint, Policy } from './policy.js'

/** Everything that the arguments of a tool must satisfy. */
export function constraintsOf(
  { constraints, otherConstraints = [] }: Policy,
  tool: string,
): readonly ArgumentConstraint[] {
  const own = constraints.get(tool) ?? []
  return own.some(({ origin }) => origin === 'schemas') ? own : [...otherConstraints, ...own]
}
