import type { Location } from '../../model/location.js'
import { markdownCode } from '../../text/escape-markdown.js'
import type { GithubReport } from './github-report.js'

/**
 * A place as code, and where the forge has the file at a commit, a link to its line there.
 * @param longest UTF-16 units; of a longer place the folders are left out
 */
export function placeLink(
  at: Location,
  { linkTo }: Pick<GithubReport, 'linkTo'>,
  longest = Number.POSITIVE_INFINITY,
): string {
  const whole = `${at.file}:${at.line}`
  const text = whole.length > longest ? `…/${whole.slice(whole.lastIndexOf('/') + 1)}` : whole
  const address = linkTo?.(at)
  return address === undefined ? markdownCode(text) : `[${markdownCode(text)}](${address})`
}
