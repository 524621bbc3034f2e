import type { ToolCall } from '../../model/trace.js'

const usualLength = '0000-00-00T00:00:00.000Z'.length

/** Milliseconds since 1970 at which a call was made, with the fraction that its timestamp has; undefined without one. */
export function callTime({ timestamp }: ToolCall): number | undefined {
  if (timestamp === undefined) return undefined
  const time = Date.parse(timestamp)
  if (Number.isNaN(time)) return undefined
  if (timestamp.length <= usualLength) return time
  const fraction = /\.(\d+)/.exec(timestamp)?.[1] ?? ''
  return Math.floor(time / 1000) * 1000 + Number(`0.${fraction}`) * 1000
}
