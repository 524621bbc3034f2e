import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mayHoldSecret, redactSecrets, redactText, withoutTokens } from '../../src/text/redact.js'

// Put together here, so that no scanner takes this file for a leak.
const join = (...parts: string[]) => parts.join('')
const tokens: [string, string][] = [
  ['aws-access-key-id', join('AKIA', 'IOSFODNN7EXAMPLE')],
  ['github-token', join('gh', 'p_', 'A'.repeat(36))],
  ['github-token', join('github', '_pat_', 'A1'.repeat(20))],
  ['gitlab-token', join('glpat', '-', 'a1'.repeat(10))],
  ['sk-key', join('sk', '-ant-', 'a1'.repeat(20))],
  ['slack-token', join('xox', 'b-', '1234567890-abcdef')],
  ['google-api-key', join('AI', 'za', 'b'.repeat(35))],
  ['stripe-key', join('sk', '_live_', 'a1'.repeat(12))],
  ['npm-token', join('npm', '_', 'a'.repeat(36))],
  ['hugging-face-token', join('hf', '_', 'a'.repeat(34))],
  ['jwt', join('eyJhbGciOiJIUzI1NiJ9', '.', 'eyJzdWIiOiIxIn0', '.', 'abcdefghijkl')],
  ['private-key', join('-----BEGIN OPENSSH ', 'PRIVATE KEY-----\nabc\n-----END OPENSSH ', 'PRIVATE KEY-----')],
]

describe('provider tokens', () => {
  it.each(tokens)('%s %#', (kind, token) => {
    const { value, count, providers } = redactText(`before ${token} after`)
    expect(value).toBe(`before [redacted:${kind}] after`)
    expect({ count, providers }).toEqual({ count: 1, providers: [kind] })
    expect(redactText(value)).toEqual({ value, count: 0, providers: [] })
    expect(JSON.stringify(redactSecrets({ a: [token], [token]: 1 }).value)).not.toContain(token)
    expect(withoutTokens({ [`x ${token}`]: [`${token}!`] })).toEqual({
      [`x [redacted:${kind}]`]: [`[redacted:${kind}]!`],
    })
    if (kind !== 'jwt') expect(redactText(`delete_${token}`).value).toBe(`delete_[redacted:${kind}]`)
  })
})

describe('what is likely a secret', () => {
  it.each([
    ['Authorization: Bearer abcdef0123456789', 'Authorization: [redacted:authorization]'],
    ['postgres://bob:hunter2@db/x', 'postgres://bob:[redacted:password-in-url]@db/x'],
    ['curl x?api_key=abcdef123&y=1', 'curl x?api_key=[redacted:assignment]&y=1'],
    ['{"password":"hunter22"}', '{"password":"[redacted:assignment]"}'],
  ])('%s', (text, redacted) => {
    expect(redactText(text)).toMatchObject({ value: redacted, count: 1, providers: [] })
  })

  it('everything under the name of a secret', () => {
    const args = { clientSecret: 'x', 'X-Api-Key': ['y'], db: { PASSWORD: 7 }, otp: '1', max_tokens: 5, secret: null }
    expect(redactSecrets(args)).toMatchObject({
      count: 4,
      value: {
        clientSecret: '[redacted:name]',
        'X-Api-Key': '[redacted:name]',
        db: { PASSWORD: '[redacted:name]' },
        otp: '[redacted:name]',
        max_tokens: 5,
        secret: null,
      },
    })
  })
})

it('leaves alone what is none', () => {
  const args = {
    path: '/srv/data/task-sk-1.json',
    text: 'the tokenizer reads basic things',
    id: 'eyJ',
    list: [1, null, true],
  }
  expect(redactSecrets(args)).toEqual({ value: args, count: 0, providers: [] })
})

it('what the quick look passes holds nothing that the long look would find', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(...tokens.map(([, token]) => token), 'password=', 'abcdefgh', '://a:b@'),
  )
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 5 }),
      fc.constantFrom('a', 'pin', 'Api.Key', 'x-otp', 'CVV'),
      (pieces, key) => {
        const args = { [key]: pieces.join('') }
        if (!mayHoldSecret(JSON.stringify(args))) expect(redactSecrets(args).count).toBe(0)
      },
    ),
    { numRuns: 500 },
  )
})

it('takes linear time for hostile text', () => {
  for (const bait of ['eyJ', 'sk-', '://', 'password=', 'bearer ', '-----BEGIN ', 'eyJaaaaaaaa.', 'AKIA']) {
    redactText(bait.repeat(200_000))
  }
})

it('gives back what holds no token as it is, whatever its words', () => {
  const value = {
    token: 'password: hunter22',
    list: [{ deep: 'Authorization: Bearer abcdef0123456789' }],
    none: undefined,
  }
  expect(withoutTokens(value)).toBe(value)
})
