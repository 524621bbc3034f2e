import { codes } from '../../codes/index.js'
import type { Finding, Level } from '../../model/finding.js'
import type { AssayResult } from '../../model/result.js'
import { markdownCode, markdownText } from '../../text/escape-markdown.js'
import { sarifMessage, sarifText } from './sarif-text.js'

/** Rules without a finding that are listed, so that a reader sees what was checked. GitHub takes 25,000 rules. */
const idleRules = 1000

export interface SarifRules {
  readonly descriptors: readonly object[]
  readonly indexOf: ReadonlyMap<string, number>
}

/** What GitHub shows next to an alert: the words of a code, or what the policy's sequence rule asks for. */
export function sarifRules(result: AssayResult, findings: readonly Finding[]): SarifRules {
  const first = new Map<string, Finding>()
  for (const finding of findings) if (!first.has(finding.rule)) first.set(finding.rule, finding)
  const idle = result.rules.map(({ rule }) => rule).filter((rule) => !first.has(rule))
  // Ids that look the same once they are made visible are one rule: SARIF wants each once.
  const rules = new Map([...first.keys(), ...idle.slice(0, idleRules)].reverse().map((rule) => [idOf(rule), rule]))
  const ids = [...rules.keys()].reverse()
  const positions = new Map(ids.map((id, index) => [id, index]))
  const meanings = new Map((result.ruleMeanings ?? []).map(({ rule, means }) => [rule, means]))
  return {
    indexOf: new Map([...first.keys()].map((rule) => [rule, positions.get(idOf(rule)) as number])),
    descriptors: ids.map((id) => {
      const rule = rules.get(id) as string
      const words = wordsOf(rule, meanings.get(rule), first.get(rule), result)
      return {
        id,
        name: sarifText(words.title, 200),
        shortDescription: { text: sarifMessage(words.title, 200) },
        fullDescription: { text: sarifMessage(words.meaning) },
        help: {
          text: sarifMessage(`${words.meaning} ${words.remedy}`, 2000),
          markdown: `${words.markdown}\n\n**What to do:** ${words.remedyMarkdown}`,
        },
        defaultConfiguration: { level: first.get(rule)?.level ?? codes.get(rule)?.level ?? 'error' },
        properties: {
          tags: ['ai-agent', words.tag],
          precision: 'very-high',
          'problem.severity': severities[first.get(rule)?.level ?? 'error'],
        },
      }
    }),
  }
}

function idOf(rule: string): string {
  return sarifText(rule, 200)
}

const severities: Readonly<Record<Level, string>> = { error: 'error', warning: 'warning', note: 'recommendation' }

interface Words {
  readonly title: string
  readonly meaning: string
  readonly remedy: string
  readonly markdown: string
  readonly remedyMarkdown: string
  readonly tag: string
}

function wordsOf(rule: string, means: string | undefined, first: Finding | undefined, result: AssayResult): Words {
  const code = codes.get(rule)
  // The words of a code are ours, backquotes included.
  if (code) return { ...code, markdown: code.meaning, remedyMarkdown: code.remedy, tag: 'tool-call-policy' }
  const at = first?.policyLocation
  const place = at === undefined ? (result.policy.file ?? 'the policy') : `${at.file}:${at.line}`
  const meaning = means ?? first?.message ?? 'A sequence rule of the policy.'
  return {
    title: `Sequence rule ${rule}`,
    meaning,
    remedy: `Change what the agent does, or change the rule in ${place}.`,
    markdown: markdownText(meaning, 1000),
    remedyMarkdown: `Change what the agent does, or change the rule in ${markdownCode(place)}.`,
    tag: 'tool-call-sequence',
  }
}
