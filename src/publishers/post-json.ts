import { Deadline } from './deadline.js'

/** Why a request came to nothing: words that hold no text of the answer, and nothing of what was sent. */
export class PostFailed extends Error {}

const attempts = 3
const milliseconds = 30_000
/** Bytes of an answer that are read. */
const maxAnswer = 4 << 20

/**
 * Sends JSON and returns what was answered. A redirect is refused: credentials go to the address that the user gave and to no other.
 * What is overloaded is asked again, twice.
 * @throws {PostFailed}
 */
export async function postJson(url: URL, body: string, headers: Readonly<Record<string, string>>): Promise<unknown> {
  for (let attempt = 1; ; attempt++) {
    const outcome = await postOnce(url, body, headers)
    if ('answer' in outcome) return outcome.answer
    if (attempt === attempts || !outcome.again) throw new PostFailed(outcome.why)
    await new Promise((done) => setTimeout(done, 250 * 4 ** (attempt - 1)))
  }
}

type Outcome = { readonly answer: unknown } | { readonly why: string; readonly again: boolean }

async function postOnce(url: URL, body: string, headers: Readonly<Record<string, string>>): Promise<Outcome> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      redirect: 'manual',
      headers: { ...headers, 'content-type': 'application/json' },
      body,
      signal: Deadline.in(milliseconds).signal(),
    })
    if (response.status >= 300 && response.status < 400)
      return { why: `it redirects to another address (HTTP ${response.status}), which is not followed`, again: false }
    const isOverloaded = response.status === 429 || response.status >= 500
    if (!response.ok) return { why: `it answers HTTP ${response.status}`, again: isOverloaded }
    return { answer: parsed(await textOf(response)) }
  } catch (error) {
    const { name, cause } = error as Error & { cause?: { code?: unknown } }
    const code = typeof cause?.code === 'string' && /^[A-Z_]{1,40}$/.test(cause.code) ? cause.code : undefined
    const why =
      name === 'TimeoutError'
        ? `it does not answer within ${milliseconds / 1000} s`
        : `it cannot be reached (${code ?? 'no connection'})`
    return { why, again: name !== 'TimeoutError' }
  }
}

async function textOf(response: Response): Promise<string> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of response.body ?? []) {
    size += chunk.length
    if (size > maxAnswer) break
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
