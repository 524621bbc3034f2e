import { codeFamilies, codePage, codes } from '../../codes/index.js'
import { exitCodes } from '../../model/exit-code.js'
import type { Policy, SequenceRule } from '../../model/policy.js'
import { paint } from '../../reporters/ansi.js'
import { didYouMean } from '../../text/did-you-mean.js'
import { logText } from '../../text/log-line.js'
import { policyFlag } from '../arguments/shared-flags.js'
import { usageError } from '../arguments/usage-error.js'
import { defineCommand } from '../command.js'
import { type Host, wantsColor } from '../host.js'
import { hasPolicy, locatePolicy } from '../input/locate-project.js'
import { readPolicyText } from '../input/read-policy.js'
import { write } from '../output/write.js'

export const explainCommand = defineCommand({
  name: 'explain',
  usage: '[CODE|RULE] [--policy FILE]',
  about:
    'Explains a code or a sequence rule of the policy, and how to fix it. Without an argument, it lists the codes.',
  flags: { policy: policyFlag },
  examples: [
    { line: 'assay explain E_ARG_SCHEMA', does: 'Explain a code' },
    { line: "assay explain 'before:A->B' --policy policy.yaml", does: 'Explain a rule of the policy' },
  ],
  async run({ flags, operands: [asked, ...more] }, host) {
    if (more.length > 0) throw usageError('Pass only one code or rule.', 'Quote an id that has spaces.')
    await write(host.stdout, asked === undefined ? allCodes() : await explain(asked, flags.policy, host))
    return exitCodes.pass
  },
})

async function explain(asked: string, policyFile: string | undefined, host: Host): Promise<string> {
  const code = asked.toUpperCase()
  if (codes.has(code)) return explainCode(code, host)
  // Codes and rule ids cannot be confused: no rule is needed to explain what looks like a code.
  if (/^[EW]_/.test(code)) throw unknown(asked, codes.keys(), 'Run `assay explain` to list all codes.')
  const { loadPolicy, requirePolicy } = await import('../../policy/load-policy.js')
  if (policyFile === undefined && !hasPolicy('.', host)) {
    throw unknown(
      asked,
      codes.keys(),
      'It is not a code, and there is no policy here to look for a rule in: name one with --policy.',
    )
  }
  const { text, file, read } = await readPolicyText(await locatePolicy(policyFile, [], host), host)
  const policy = requirePolicy(loadPolicy(text, { file }, { read }))
  const rule = policy.sequences.find(({ id }) => id === asked)
  if (rule) return explainRule(rule, policy, host)
  const ids = policy.sequences.map(({ id }) => id)
  throw unknown(asked, [...ids, ...codes.keys()], `The rules of ${logText(file)} are: ${ids.join(', ') || 'none'}.`)
}

function explainCode(code: string, host: Host): string {
  const style = paint(wantsColor(host.stdout, host.env))
  const { title, level, meaning, remedy } = codes.get(code)!
  return `${style.bold(code)}  ${title}  ${style.dim(`(${level})`)}

${meaning}

${style.bold('What to do')}
${remedy}

${style.dim(codePage(code))}
`
}

async function explainRule(rule: SequenceRule, policy: Policy, host: Host): Promise<string> {
  const { ruleKinds } = await import('../../rules/index.js')
  const { meaningOf } = await import('../../rules/rule.js')
  const style = paint(wantsColor(host.stdout, host.env))
  const level = policy.levels.get(rule.id)?.value ?? rule.level ?? 'error'
  const share = policy.tolerate.get(rule.id)?.value ?? 0
  const lines = [
    `${style.bold(logText(rule.id))}  ${style.dim(`(${rule.type}, ${level})`)}`,
    '',
    logText(meaningOf(rule, ruleKinds[rule.type]), 1000),
    ...(rule.description === undefined ? [] : [logText(rule.description, 1000)]),
    ...(share > 0 ? [`Up to ${share * 100} % of the traces that exercise it may break it.`] : []),
    '',
    style.bold('What to do when it is broken'),
    rule.message === undefined
      ? 'Look at the call and those before it: change the agent so that it follows the rule, or change the rule if the run is correct.'
      : logText(rule.message, 1000),
    ...(rule.help === undefined ? [] : [`See ${logText(rule.help, 2000)}`]),
    ...(rule.at ? ['', style.dim(`${rule.at.file}:${rule.at.line}:${rule.at.column}`)] : []),
  ]
  return `${lines.join('\n')}\n`
}

function allCodes(): string {
  const width = Math.max(...[...codes.keys()].map((code) => code.length))
  return codeFamilies
    .map(({ title, codes }) => {
      const lines = Object.entries(codes).map(([code, words]) => `  ${code.padEnd(width)}  ${words.title}`)
      return `${title}\n${lines.join('\n')}\n`
    })
    .join('\n')
}

function unknown(asked: string, known: Iterable<string>, otherwise: string) {
  const names = [...known]
  const meant = didYouMean(asked, names) ?? didYouMean(asked.toUpperCase(), names)
  const begun = names.filter((name) => name.startsWith(asked.toUpperCase())).slice(0, 8)
  const all = [...new Set([...begun, ...(meant === undefined ? [] : [meant])])].map((name) => logText(name))
  return usageError(
    `There is no code or rule "${logText(asked, 60)}".`,
    all.length === 0 ? otherwise : `Did you mean ${all.join(' or ')}?`,
  )
}
