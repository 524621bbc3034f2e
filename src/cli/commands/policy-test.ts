import { dirname, join } from 'node:path'
import { check } from '../../assay.js'
import { exitCodes } from '../../model/exit-code.js'
import type { Policy } from '../../model/policy.js'
import { AssayError, type Problem } from '../../model/problem.js'
import { loadPolicy, requirePolicy } from '../../policy/load-policy.js'
import {
  diffExpectations,
  type ExpectationDiff,
  type PolicyCase,
  parsePolicyCases,
  recordsOf,
  unknownRules,
} from '../../policy/policy-cases.js'
import { type Paint, paint } from '../../reporters/ansi.js'
import { plural } from '../../reporters/phrases.js'
import { logText } from '../../text/log-line.js'
import { readTraceValues } from '../../traces/read-traces.js'
import { policyFlag, strictFlag } from '../arguments/shared-flags.js'
import { usageError } from '../arguments/usage-error.js'
import { defineCommand } from '../command.js'
import { type Host, wantsColor } from '../host.js'
import { readPolicyText } from '../input/read-policy.js'
import { write } from '../output/write.js'

export const policyTestCommand = defineCommand({
  name: 'policy test',
  usage: 'CASES… [--policy FILE]',
  about: 'Runs the test cases of a policy: calls, and exactly the findings that they must give.',
  flags: {
    policy: { ...policyFlag, does: 'The policy; default: the one that the cases name, relative to them.' },
    strict: strictFlag,
  },
  examples: [{ line: 'assay policy test policy.cases.yaml', does: 'After each change of the policy' }],
  async run({ flags, operands }, host) {
    if (operands.length === 0)
      throw usageError('Missing argument: the file of cases.', 'Run `assay policy test CASES.yaml`.')
    const style = paint(wantsColor(host.stdout, host.env))
    let failed = 0
    let run = 0
    for (const file of operands) {
      const { cases, policy } = await loadCases(file, flags, host)
      for (const one of cases) {
        const diff = await tryCase(one, policy, host)
        const broken = diff.missing.length + diff.unexpected.length > 0
        run++
        if (broken) failed++
        await write(host.stdout, `${caseLines(one, diff, broken, style).join('\n')}\n`)
      }
    }
    await write(host.stdout, `\n${plural(run, 'case')}: ${run - failed} passed, ${failed} failed\n`)
    return failed === 0 ? exitCodes.pass : exitCodes.fail
  },
})

async function loadCases(
  file: string,
  flags: { readonly policy: string | undefined; readonly strict: boolean },
  host: Host,
): Promise<{ cases: readonly PolicyCase[]; policy: Policy }> {
  const source = await readPolicyText(file, host)
  const { cases, problems, policy: named } = parsePolicyCases(source.text, source.file)
  if (problems.some(({ level }) => level === 'error'))
    throw new AssayError(problems as readonly [Problem, ...Problem[]])
  const {
    text,
    file: policyFile,
    read,
  } = await readPolicyText(flags.policy ?? join(dirname(file), named ?? 'policy.yaml'), host)
  const policy = requirePolicy(loadPolicy(text, { file: policyFile }, { strict: flags.strict, read }))
  const ruleIds = policy.sequences.map(({ id }) => id)
  const [first, ...others] = unknownRules(cases, ruleIds)
  if (first) throw new AssayError([first, ...others])
  return { cases, policy }
}

/** The calls of a case are one trace; coverage does not matter. */
async function tryCase(one: PolicyCase, policy: Policy, host: Host): Promise<ExpectationDiff> {
  const result = await check(policy, async (sink) => readTraceValues([...recordsOf(one)], sink), {
    gates: 'rules',
    today: host.today,
  })
  return diffExpectations(one.expected, result.findings)
}

function caseLines(one: PolicyCase, diff: ExpectationDiff, broken: boolean, style: Paint): readonly string[] {
  const at = one.at ? `  ${style.dim(`${one.at.file}:${one.at.line}`)}` : ''
  return [
    `${broken ? style.red('✖') : style.green('✔')} ${logText(one.name)}${broken ? at : ''}`,
    ...diff.missing.map(({ rule, tool, callIndex }) => {
      const which = [tool && `tool ${logText(tool)}`, callIndex !== undefined && `call ${callIndex}`].filter(Boolean)
      return `  ${style.red('- expected, not found:')} ${logText(rule)} ${which.join(', ')}`.trimEnd()
    }),
    ...diff.unexpected.map(
      ({ rule, message }) => `  ${style.red('+ found, not expected:')} ${logText(rule)} ${logText(message)}`,
    ),
  ]
}
