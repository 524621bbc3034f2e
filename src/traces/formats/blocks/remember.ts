/** Ids that a format remembers of a file at most: memory must not grow with what a file never comes back to. */
export const maxRemembered = 131_072

/** Sets a key; when the map holds `limit`, the oldest entry is forgotten and given back. */
export function remember<Value>(
  map: Map<string, Value>,
  key: string,
  value: Value,
  limit = maxRemembered,
): Value | undefined {
  let forgotten: Value | undefined
  if (map.size >= limit && !map.has(key)) {
    const [oldest] = map.keys()
    forgotten = map.get(oldest!)
    map.delete(oldest!)
  }
  map.set(key, value)
  return forgotten
}
