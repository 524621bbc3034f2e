import { hostilePieces } from './hostile-text.js'

/** Hostile words from a seed: the same seed gives the same words, and ten thousands of them cost nothing. */
export class HostileWords {
  #state: number

  constructor(seed: number) {
    this.#state = Math.imul(seed, 0x27d4eb2f)
  }

  /** From 0 to `end` - 1. */
  nat(end: number): number {
    // A counter, stirred: neighbouring seeds have nothing in common.
    this.#state = (this.#state + 0x9e3779b9) | 0
    const stirred = Math.imul(this.#state ^ (this.#state >>> 16), 0x85ebca6b)
    const again = Math.imul(stirred ^ (stirred >>> 13), 0xc2b2ae35)
    return Math.floor((((again ^ (again >>> 16)) >>> 0) / 2 ** 32) * end)
  }

  pick<T>(list: readonly T[]): T {
    return list[this.nat(list.length)]!
  }

  /** Up to `most` pieces with a meaning to somebody, now and then a character from anywhere. */
  text(most = 6): string {
    return Array.from({ length: this.nat(most + 1) }, () =>
      this.nat(12) === 0 ? String.fromCodePoint(this.nat(0x110000)) : this.pick(hostilePieces),
    ).join('')
  }

  /** As a file on Linux may be called. */
  fileName(): string {
    return (
      this.text()
        .replace(/[/\0\p{Surrogate}]/gu, '_')
        .slice(0, 40) || 'x'
    )
  }
}

/** A policy in which a stranger wrote every name and word. */
export function hostilePolicy(words: HostileWords): string {
  // Names of a policy are one line and well-formed; else the policy is refused.
  const name = () => `${words.text(3)}${words.nat(1e6)}`.replace(/[\p{Surrogate}\p{Cc}\u2028\u2029]/gu, '?')
  // A tool's name holds no quote, and a rule names no tool that could never be called.
  const tool = () => name().replaceAll('"', "'")
  const [required, first] = [tool(), tool()]
  return JSON.stringify({
    version: '2.0',
    name: name(),
    tools: { allow: ['book', tool(), required, first], deny: ['deny*', `${tool()}*`] },
    schemas: {
      book: {
        type: 'object',
        properties: { [tool()]: { enum: [name()] }, id: { type: 'integer' } },
        required: ['id', tool()],
        patternProperties: { '^n': { type: 'number' } },
      },
    },
    // In every trace one of these is broken: every second policy does without.
    sequences: [
      { type: 'require', tool: required, id: name(), description: name() },
      { type: 'max_calls', tool: 'book', max: 1, id: name(), level: 'warning' },
      { type: 'before', first, then: 'book', level: 'note' },
    ].slice(0, words.nat(2) * 3),
    limits: { max_tool_calls_total: 6 },
    waivers: [{ rule: 'E_RATE_LIMIT', reason: name(), owner: name() }],
    show_args: ['id'],
  })
}

/**
 * Recorded runs with hostile text wherever an agent writes: names of traces, tools and arguments, values, results, errors, ids,
 * and lines that are not records at all. Every trace breaks a rule, so that every one has something to be reported.
 */
export function hostileTraces(words: HostileWords, count: number): string {
  const lines = Array.from({ length: count }, (_, at) => {
    const trace = `${words.text()}${at}`
    const of = words.nat(4) === 0 ? { case: words.text(3), trial: words.text(2) } : {}
    const records: readonly object[] = [
      {
        type: 'tool_call',
        trace,
        id: words.text(2),
        tool: `${words.text()}${at}`,
        args: { [words.text()]: words.text() },
        ...of,
      },
      {
        type: 'tool_call',
        trace,
        id: 'b',
        tool: 'book',
        args: { [`n${words.text(3)}`]: words.text(), id: words.text() },
      },
      {
        type: 'tool_result',
        trace,
        id: 'b',
        ...(words.nat(2) === 0 ? { error: words.text() } : { result: words.text() }),
      },
    ]
    const broken = words.nat(20) === 0 ? [`{"tool": ${words.text(8).replaceAll('\n', ' ')}`] : []
    return [...records.map((record) => JSON.stringify(record)), ...broken].join('\n')
  })
  return `${lines.join('\n')}\n`
}
