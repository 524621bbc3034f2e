import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mayHoldSecret, providerTokens, redactSecrets, redactText, withoutTokens } from '../../src/text/redact.js'
import { tokenShapes } from '../../src/text/secret-shapes.js'
import { branchesOf } from '../support/source-tables.js'

// Put together here, so that no scanner takes this file for a leak.
const join = (...parts: string[]) => parts.join('')
const body = 'A1b2C3d4E5f6G7h8I9j0K1l2M3n4O5p6Q7r8'
const jwt = join('eyJhbGciOiJIUzI1NiJ9', '.', 'eyJzdWIiOiIxIn0', '.', 'abcdefgh-_kl')
const pem = (kind: string) => join(`-----BEGIN ${kind}`, `PRIVATE KEY-----\nabc\n-----END ${kind}`, 'PRIVATE KEY-----')

/** For each kind: tokens, and names and words that are none although they begin like one. */
const table: Readonly<Record<string, readonly [tokens: readonly string[], others: readonly string[]]>> = {
  'private-key': [
    [pem('OPENSSH '), pem('')],
    ['-----BEGIN PUBLIC KEY-----', 'a PRIVATE KEY'],
  ],
  'aws-access-key-id': [
    [join('AKIA', 'IOSFODNN7EXAMPLE'), join('ASIA', 'ABCDEFGHIJKLMNOP')],
    ['AKIA', join('AKIA', 'IOSFODNN7'), 'CZECHOSLOVAKIAANDHUNGARYTOGETHER', join('ASIA', 'iosfodnn7example')],
  ],
  'github-token': [
    [
      ...['p', 'o', 'u', 's', 'r'].map((letter) => join('gh', letter, '_', body)),
      join('gh', 's_', '123456_', jwt),
      join('gh', 's_', body, '.', body),
      join('github', '_pat_', 'A1'.repeat(20)),
    ],
    [
      'ghp_',
      join('gh', 'p_short'),
      'weighs_everything_that_comes_through_the_gate',
      'laughs_aboutallthatothersdosaythere',
    ],
  ],
  'gitlab-token': [
    [
      ...['pat', 'dt', 'rt', 'cbt', 'ptt', 'ft', 'imt', 'agent', 'soat'].map((of) =>
        join('gl', of, '-', 'a1'.repeat(10)),
      ),
      join('glpat', '-', 'a1'.repeat(13), '.01.abc123'),
    ],
    ['glpat-', 'glpat-short', 'gltest-aaaaaaaaaaaaaaaaaaaaaaa'],
  ],
  'sk-key': [
    [
      ...['proj', 'ant', 'svcacct', 'admin', 'or', 'lf'].map((of) => join('sk', '-', of, '-', 'a1'.repeat(20))),
      join('sk', '-', body),
    ],
    [
      'sk-short',
      'risk-assessment-of-the-whole-house',
      'task-list-of-the-second-quarter-2026',
      'desk-abcdefghijklmnopqrstuvwxyzabcdefgh',
    ],
  ],
  'slack-token': [
    [...[...'abeoprs'].map((of) => join('xox', of, '-1234567890-abcdef')), join('xapp', '-1-', 'A1B2C3D4-123-abc')],
    ['xoxb-', 'xoxo-with-love-to-all', join('xox', 'b-without-any-figure')],
  ],
  'google-api-key': [[join('AI', 'za', 'b'.repeat(35))], ['AIza', 'AIzawa-sensei']],
  'google-access-token': [[join('ya', '29.', 'a0Ab_'.repeat(10))], ['ya29.', 'ya29.short']],
  'stripe-key': [
    ['sk', 'rk'].flatMap((of) => ['live', 'test'].map((mode) => join(of, '_', mode, '_', body))),
    ['sk_live_', 'disk_test_performance', 'task_test_withaverylongnameindeed'],
  ],
  'npm-token': [
    [join('npm', '_', 'a'.repeat(36))],
    ['npm_', 'npm_install', 'npm_config_registry_of_the_whole_company'],
  ],
  'hugging-face-token': [
    [join('hf', '_', 'a1'.repeat(17))],
    ['hf_', 'hf_hub_download_of_models', 'wahf_abcdefghijklmnopqrstuvwxyzabcdefgh'],
  ],
  jwt: [[jwt], ['eyJ', 'eyJhbGciOiJIUzI1NiJ9', 'eyJhbGciOiJIUzI1NiJ9.short.x']],
}

describe('provider tokens', () => {
  it('have a row for each kind', () => {
    expect(Object.keys(table)).toEqual(tokenShapes.map(({ kind }) => kind))
  })
  it('have a row for each form of each kind', () => {
    for (const { kind, pattern } of tokenShapes) {
      const texts = table[kind]![0].flatMap((token) => [`a ${token}`, `delete${token}`])
      for (const branch of branchesOf(pattern))
        expect(
          texts.filter((text) => branch.test(text)),
          `a ${kind} like ${branch}`,
        ).not.toEqual([])
    }
  })
  const rows = Object.entries(table)
  it.each(rows.flatMap(([kind, [tokens]]) => tokens.map((token) => [kind, token] as const)))('%s %#', (kind, token) => {
    const { value, count, providers } = redactText(`before ${token} after`)
    expect(value).toBe(`before [redacted:${kind}] after`)
    expect({ count, providers }).toEqual({ count: 1, providers: [kind] })
    expect(redactText(value)).toEqual({ value, count: 0, providers: [] })
    expect(JSON.stringify(redactSecrets({ a: [token], [token]: 1 }).value)).not.toContain(token)
    expect(providerTokens({ a: [{ b: token }] })).toEqual([kind])
    expect(withoutTokens({ [`x ${token}`]: [`${token}!`] })).toEqual({
      [`x [redacted:${kind}]`]: [`[redacted:${kind}]!`],
    })
    for (const glue of ['delete', 'delete_', 'DELETE', 'x9', 'a-', 'a.', '"', '/']) {
      // In capitals a key of AWS without a figure is a word like any other.
      if (glue === 'DELETE' && token === 'ASIAABCDEFGHIJKLMNOP') continue
      expect(withoutTokens(`${glue}${token}`), glue).toBe(`${glue}[redacted:${kind}]`)
    }
  })
  it.each(rows.flatMap(([kind, [, others]]) => others.map((text) => [kind, text] as const)))(
    'a %s is not %s',
    (_kind, text) => {
      expect(redactText(text)).toEqual({ value: text, count: 0, providers: [] })
      expect(withoutTokens(`${text} and ${text}`)).toBe(`${text} and ${text}`)
    },
  )
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
    fc.constantFrom(
      ...Object.values(table).flatMap(([tokens, others]) => [...tokens, ...others]),
      'password=',
      'abcdefgh',
      '://a:b@',
    ),
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
  const baits = [
    'eyJ',
    'sk-',
    '://',
    'password=',
    'bearer ',
    '-----BEGIN ',
    'eyJaaaaaaaa.',
    'AKIA',
    'ghs_',
    'gh',
    'ghs_1_eyJ',
  ]
  for (const bait of [
    ...baits,
    'ghp_aaaaaaaa',
    'xoxb-a',
    'sk-a',
    'hf_',
    'glpat-',
    'ya29.',
    'sk_test_a',
    'aeyJ',
    '-eyJ',
  ]) {
    redactText(bait.repeat(200_000))
  }
})

it('finds the shortest of all tokens in a text that holds nothing else, and leaves one without its last character', () => {
  const token = join('xox', 'b-', '1234567890')
  expect(withoutTokens([token, { [token]: 1 }])).toEqual(['[redacted:slack-token]', { '[redacted:slack-token]': 1 }])
  expect(providerTokens({ text: token })).toEqual(['slack-token'])
  expect(withoutTokens(token.slice(0, -1))).toBe(token.slice(0, -1))
})

it('gives back what holds no token as it is, whatever its words', () => {
  const value = {
    token: 'password: hunter22',
    list: [{ deep: 'Authorization: Bearer abcdef0123456789' }],
    none: undefined,
  }
  expect(withoutTokens(value)).toBe(value)
})
