import { didYouMean as nearestOf } from '../text/did-you-mean.js'

/** The question with which a problem points at the known name that was probably meant. */
export function didYouMean(name: string, known: Iterable<string>): string | undefined {
  const near = nearestOf(name, known)
  return near === undefined ? undefined : `Did you mean \`${near}\`?`
}
