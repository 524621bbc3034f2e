/**
 * Whether two shares of traces differ by more than chance: Fisher's exact test, one-sided.
 * `part` of `whole` traces each. See docs/decisions/075.
 */
export interface Share {
  readonly part: number
  readonly whole: number
}

/** Findings: a wrong "worse" or "fixed" in at most one of twenty. Behaviour: one of a hundred, for there are many lines. */
export const findingRisk = 0.05
export const behaviourRisk = 0.01

export function isMore(before: Share, after: Share, risk: number): boolean {
  return chanceOfMore(before, after) <= risk
}

export function isLess(before: Share, after: Share, risk: number): boolean {
  return chanceOfMore(after, before) <= risk
}

/** False if the runs are so few that not even all of them would be enough to say "more". */
export function couldBeMore(before: Share, { whole }: Share, risk: number): boolean {
  return isMore(before, { part: whole, whole }, risk)
}

/** The probability that chance alone puts at least `after.part` of all hits into the second sample. */
export function chanceOfMore(before: Share, after: Share): number {
  const hits = before.part + after.part
  const all = before.whole + after.whole
  if (before.whole === 0 || after.whole === 0 || hits === 0) return 1
  // At or below what is expected there is no increase to explain.
  if (after.part * before.whole <= before.part * after.whole) return 1
  const most = Math.min(hits, after.whole)
  let term = Math.exp(logChoose(after.whole, after.part) + logChoose(before.whole, before.part) - logChoose(all, hits))
  let sum = 0
  for (let part = after.part; part <= most && term > sum * 1e-17; part++) {
    sum += term
    const missed = hits - part
    term *= ((after.whole - part) / (part + 1)) * (missed / (before.whole - missed + 1))
  }
  return sum
}

function logChoose(n: number, k: number): number {
  return logFactorial(n) - logFactorial(k) - logFactorial(n - k)
}

const exact: number[] = [0]

/** Exact sums up to 1,000, Stirling's series beyond, which is right to the last digit there. */
function logFactorial(n: number): number {
  if (n > 1000) return n * Math.log(n) - n + 0.5 * Math.log(2 * Math.PI * n) + 1 / (12 * n) - 1 / (360 * n ** 3)
  for (let i = exact.length; i <= n; i++) exact.push((exact[i - 1] as number) + Math.log(i))
  return exact[n] as number
}
