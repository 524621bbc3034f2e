import type { Timeline } from '../../model/timeline.js'
import { callNumber, plural } from '../phrases.js'
import { type Markup, markup } from './markup.js'
import { type Levels, worst } from './worst-level.js'

const width = 600
const height = 8
/** Of a mark: in a trace of thousands of calls one would be too thin to see. */
const least = 3
/** Calls up to which each has a tick of its own. */
const ticked = 150
/** Numbers that the description lists. */
const named = 10

/** The whole trace as one bar: where in it rules were broken, and by which earlier calls that is explained. Numbers only, no text of an agent. */
export function timelineStrip({ total, calls, brokeAtEnd = [] }: Timeline, levels: Levels): Markup | undefined {
  if (total < 2) return undefined
  const step = width / total
  const broken = calls.filter(({ broke = [] }) => broke.length > 0)
  const marks = broken.map(({ index, broke = [] }) => {
    const x = Math.min(index * step, width - least)
    return markup`<rect class="${worst(broke, levels)}-mark" x="${fixed(x)}" width="${fixed(Math.max(step - 1, least))}" height="${height}"/>`
  })
  const earlier = calls.filter(({ broke = [], explains = [] }) => broke.length === 0 && explains.length > 0)
  const explaining = earlier.map(
    ({ index }) =>
      markup`<rect class="explains-mark" x="${fixed(Math.min(index * step, width - least))}" width="${fixed(Math.max(step - 1, least))}" height="${height}"/>`,
  )
  const end =
    brokeAtEnd.length === 0
      ? undefined
      : markup`<rect class="${worst(brokeAtEnd, levels)}-mark" x="${width - least}" width="${least}" height="${height}"/>`
  const ticks =
    total > ticked ? [] : Array.from({ length: total - 1 }, (_, i) => `M${fixed((i + 1) * step - 0.5)} 0v${height}`)
  const grid = ticks.length === 0 ? undefined : markup`<path class="tick" d="${ticks.join('')}"/>`
  return markup`<svg class="strip" viewBox="0 0 ${width} ${height}" preserveAspectRatio="none" role="img" aria-label="${described(
    total,
    broken.map(({ index }) => callNumber(index)),
    brokeAtEnd.length > 0,
    earlier.map(({ index }) => callNumber(index)),
  )}"><rect class="track" width="${width}" height="${height}"/>${grid}${explaining}${marks}${end}</svg>`
}

function described(total: number, numbers: readonly number[], atEnd: boolean, earlier: readonly number[]): string {
  const at = numbers.length === 0 ? [] : [`at ${listed(numbers)}`]
  const explained = earlier.length === 0 ? '' : `; explained by ${listed(earlier)}`
  return `${plural(total, 'call')}; broken ${[...at, ...(atEnd ? ['at the end'] : [])].join(' and ')}${explained}`
}

function listed(numbers: readonly number[]): string {
  const more = numbers.length > named ? ` and ${numbers.length - named} more` : ''
  return `${numbers.length === 1 ? 'call' : 'calls'} ${numbers.slice(0, named).join(', ')}${more}`
}

function fixed(value: number): string {
  return String(Math.round(value * 100) / 100)
}
