/** Whether one RFC 3339 time in UTC is later than another: as text where they have as many digits. */
export function isLater(a: string, b: string): boolean {
  return a.length === b.length ? a > b : Date.parse(a) > Date.parse(b)
}
