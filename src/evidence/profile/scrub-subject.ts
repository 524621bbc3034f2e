/** In the order in which they are looked for; the first of this list that is found decides, wherever it stands. */
const markers = [
  'authorization: bearer ',
  'authorization: ',
  'token=',
  'key=',
  'bearer ',
  'api_key=',
  'apikey=',
  'secret=',
  'password=',
  'session=',
  'cookie=',
  'x-api-key:',
  'x-token:',
]

/** A path or command as it may be shown: the home folder generalised, everything after the mark of a secret cut. */
export function scrubSubject(subject: string): string {
  const text = generaliseHome(subject)
  const lower = text.toLowerCase()
  for (const marker of markers) {
    const at = lower.indexOf(marker)
    if (at >= 0) return `${text.slice(0, at + marker.length)}***`
  }
  return text
}

function generaliseHome(subject: string): string {
  const path = subject.replaceAll('\\', '/')
  const users = path.indexOf('/Users/')
  const start = users >= 0 ? users + '/Users/'.length : path.startsWith('/home/') ? '/home/'.length : -1
  if (start < 0) return subject
  const rest = path.indexOf('/', start)
  return `~/**/${rest < 0 ? '' : path.slice(rest + 1)}`
}
