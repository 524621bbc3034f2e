export interface Bounds {
  readonly lower: number
  readonly upper: number
}

/** The one-sided Wilson bounds of a share of which `part` of `whole` is known. */
export function wilsonBounds(part: number, whole: number, confidence: number): Bounds {
  if (whole === 0) return { lower: 0, upper: 1 }
  const z = normalQuantile(confidence)
  const share = part / whole
  const middle = share + z ** 2 / (2 * whole)
  const spread = z * Math.sqrt((share * (1 - share)) / whole + z ** 2 / (4 * whole ** 2))
  const scale = 1 + z ** 2 / whole
  // Of none and of all the bounds are 0 and 1 exactly, which rounding misses.
  const lower = part === 0 ? 0 : (middle - spread) / scale
  return { lower, upper: part === whole ? 1 : (middle + spread) / scale }
}

/** What a standard normal variable is below with this probability, 0.5 to 0.9999. Halves an interval: exact, and asked seldom. */
export function normalQuantile(probability: number): number {
  if (probability <= 0.5) return 0
  let [low, high] = [0, 5]
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2
    if (normalProbability(middle) < probability) low = middle
    else high = middle
  }
  return (low + high) / 2
}

/** Marsaglia's series, for z from 0 to 5. */
function normalProbability(z: number): number {
  let term = z
  let sum = z
  for (let odd = 3; term > sum * 1e-17; odd += 2) {
    term *= z ** 2 / odd
    sum += term
  }
  return 0.5 + (sum * Math.exp(-(z ** 2) / 2)) / Math.sqrt(2 * Math.PI)
}
