/** A kind of secret that is known by its shape. Best effort: what has no shape is not found. */
export interface SecretShape {
  readonly kind: string
  /** Every secret of the kind in a text (flag `g`). */
  readonly pattern: RegExp
  /** Issued by a provider, so that finding one is worth a word of its own. */
  readonly provider: boolean
}

/** Characters that are rare in plain words, as expressions. */
const rareCharacters = ['_', '-', 'I', 'J', 'K', '\\.'] as const

interface ProviderShape {
  readonly kind: string
  /** Stands in every token of the kind, case and all: what is before a rare character, the character, what follows it. */
  readonly mark: readonly [before: string, rare: (typeof rareCharacters)[number], after: string]
  /** Alternatives, most specific first. */
  readonly forms: readonly string[]
}

/** Nothing before it that could belong to a word: then a short form is a token. */
const alone = '(?<![A-Za-z0-9])'
/** The same, where a hyphen joins words too. */
const apart = '(?<![A-Za-z0-9-])'
/** Glued to other letters only a longer form with a digit in it counts: `risk-assessment` and `weighs_everything` are names. */
const withDigit = '(?=[A-Za-z]{0,255}[0-9])'

// A form that can start inside a run of its own characters takes all of the run, so that hostile text costs linear time.
// Names of tools have tokens glued to them (`delete_ghp_…`, `deleteghp_…`), so few forms ask what stands before.
const providerShapes: readonly ProviderShape[] = [
  {
    kind: 'private-key',
    mark: ['PRIVATE ', 'K', 'EY'],
    forms: ['-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----[^-]*(?:-----END [A-Z ]{0,40}PRIVATE KEY-----)?'],
  },
  {
    kind: 'aws-access-key-id',
    mark: ['A[KS]', 'I', 'A'],
    forms: ['(?<![A-Z])A[KS]IA[A-Z0-9]{16}(?![A-Z0-9])', 'A[KS]IA(?=[A-Z]{0,15}[0-9])[A-Z0-9]{16}'],
  },
  {
    kind: 'github-token',
    mark: ['(?:gh[pousr]|github_pat)', '_', ''],
    forms: [
      // Installation tokens since April 2026: the number of the app, then a JWT.
      'ghs_[0-9]{1,20}_eyJ[A-Za-z0-9._-]{20,8192}',
      `${alone}ghs_[A-Za-z0-9._-]{36,8192}`,
      `ghs_${withDigit}[A-Za-z0-9]{30}[A-Za-z0-9._-]{0,8192}`,
      `${alone}gh[pousr]_[A-Za-z0-9]{20,255}`,
      `gh[pousr]_${withDigit}[A-Za-z0-9]{30,255}`,
      'github_pat_[A-Za-z0-9_]{20,255}',
    ],
  },
  {
    kind: 'gitlab-token',
    mark: ['gl(?:pat|dt|rt|cbt|ptt|ft|imt|agent|soat)', '-', ''],
    forms: ['gl(?:pat|dt|rt|cbt|ptt|ft|imt|agent|soat)-[A-Za-z0-9_-]{20,255}(?:\\.[a-z0-9]{2}\\.[a-z0-9]{6,12})?'],
  },
  {
    kind: 'sk-key',
    mark: ['sk', '-', ''],
    forms: [
      `${apart}sk-[A-Za-z0-9_-]{16,255}`,
      `sk-(?:proj|ant|svcacct|admin|or|lf)-[A-Za-z0-9_-]{16,255}`,
      `sk-${withDigit}[A-Za-z0-9]{32,255}`,
    ],
  },
  {
    kind: 'slack-token',
    mark: ['(?:xox[abeoprs]|xapp)', '-', ''],
    forms: ['(?:xox[abeoprs]|xapp)-(?=[A-Za-z-]{0,255}[0-9])[A-Za-z0-9-]{10,255}'],
  },
  { kind: 'google-api-key', mark: ['A', 'I', 'za'], forms: ['AIza[A-Za-z0-9_-]{35}'] },
  { kind: 'google-access-token', mark: ['ya29', '\\.', ''], forms: ['ya29\\.[A-Za-z0-9_-]{20,2048}'] },
  {
    kind: 'stripe-key',
    mark: ['[rs]k', '_', '(?:live|test)_'],
    forms: [`${alone}[rs]k_(?:live|test)_[A-Za-z0-9]{10,255}`, `[rs]k_(?:live|test)_${withDigit}[A-Za-z0-9]{20,255}`],
  },
  { kind: 'npm-token', mark: ['npm', '_', ''], forms: ['npm_[A-Za-z0-9]{36}'] },
  {
    kind: 'hugging-face-token',
    mark: ['hf', '_', ''],
    forms: [`${alone}hf_[A-Za-z0-9]{30,255}`, `hf_${withDigit}[A-Za-z0-9]{30,255}`],
  },
  {
    kind: 'jwt',
    mark: ['ey', 'J', ''],
    // Looks back no further than a name is long, so that a run of a million `eyJ` is not read a million times.
    forms: [
      'eyJ(?<=(?<![A-Za-z0-9_-])[A-Za-z0-9_-]{0,64}eyJ)[A-Za-z0-9_-]{8,4096}\\.[A-Za-z0-9_-]{8,8192}\\.[A-Za-z0-9_-]{8,4096}',
    ],
  },
]

/** Tokens that a provider issued, by kind, in the order in which they are looked for. */
export const tokenShapes: readonly SecretShape[] = providerShapes.map(({ kind, forms }) => ({
  kind,
  pattern: new RegExp(forms.join('|'), 'g'),
  provider: true,
}))

/**
 * True for every text that holds a provider's token, and for few others. Looks for the rare characters, and from each of them at what is
 * before it: for all the marks from their beginnings it would take four times as long.
 */
export const tokenMarks = new RegExp(
  rareCharacters
    .map((rare) => {
      const marks = providerShapes.map(({ mark }) => mark).filter((mark) => mark[1] === rare)
      return `${rare}(?:${marks.map(([before, , after]) => `(?<=${before}${rare})${after}`).join('|')})`
    })
    .join('|'),
)

/** What is a secret by the words around it. */
export const likelyShapes: readonly SecretShape[] = [
  likely('authorization', /(?<![A-Za-z])(?:bearer|basic)[ \t]{1,8}[A-Za-z0-9._~+/=-]{12,4096}/gi),
  likely('password-in-url', /(?<=:\/\/[^\s/@:"]{0,128}:)[^\s/@"]{1,256}(?=@)/g),
  likely(
    'assignment',
    /(?<=(?:password|passwd|pwd|secret|token|api[_-]?key|access[_-]?key|signature)["']?[ \t]?[=:][ \t]?["']?)[^\s"'&;,]{6,4096}/gi,
  ),
]

function likely(kind: string, pattern: RegExp): SecretShape {
  return { kind, pattern, provider: false }
}
