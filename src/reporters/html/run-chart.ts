import { type Markup, markup } from './markup.js'

/** One run in a chart: how tall its bar is, from 0 to 1, and how it looks; absent where nothing is known of it. */
export type ChartBar = { readonly share: number; readonly look: 'error' | 'good' | 'warning' | 'note' } | undefined

const width = 600
const height = 40
/** Of a bar that stands for something, however little. */
const least = 2

/**
 * One bar a run, oldest first, as wide as its place. Height says what colour says. Numbers alone: no text of an agent.
 *
 * @param about what a listener hears in place of the picture
 */
export function runChart(bars: readonly ChartBar[], about: string): Markup {
  const step = width / Math.max(bars.length, 12)
  const drawn = bars.flatMap((bar, at) => {
    const x = fixed(at * step)
    const wide = fixed(Math.max(step - Math.min(2, step / 4), 0.5))
    if (bar === undefined) return [markup`<rect class="track" x="${x}" y="${height - 1}" width="${wide}" height="1"/>`]
    const tall = fixed(Math.max(bar.share * height, least))
    return [
      markup`<rect class="${bar.look}-mark" x="${x}" y="${fixed(height - Number(tall))}" width="${wide}" height="${tall}"/>`,
    ]
  })
  return markup`<svg class="chart" viewBox="0 0 ${width} ${height}" preserveAspectRatio="none" role="img" aria-label="${about}">${drawn}</svg>`
}

function fixed(value: number): string {
  return String(Math.round(value * 100) / 100)
}
