import { problemsJson } from '../../model/error-document.js'
import { exitCodes } from '../../model/exit-code.js'
import { loadPolicy } from '../../policy/load-policy.js'
import { escapeJsonForLogs } from '../../text/escape-json.js'
import { plural } from '../../text/plural.js'
import { policyFlag, strictFlag } from '../arguments/shared-flags.js'
import { defineCommand } from '../command.js'
import { locatePolicy } from '../input/locate-project.js'
import { readPolicyText } from '../input/read-policy.js'
import { errorJson, problemText } from '../output/report-trouble.js'
import { write } from '../output/write.js'

export const policyValidateCommand = defineCommand({
  name: 'policy validate',
  usage: '[FILE]',
  about: 'Lists every problem of a policy, each with its line.',
  flags: {
    policy: policyFlag,
    strict: strictFlag,
    format: {
      kind: 'text',
      value: 'FORMAT',
      choices: ['text', 'json'],
      does: 'How problems are printed; default text.',
    },
  },
  examples: [{ line: 'assay policy validate policy.yaml --strict', does: 'Before merging a policy change' }],
  async run({ flags, operands }, host) {
    const { text, file, read } = await readPolicyText(await locatePolicy(flags.policy, operands, host), host)
    const { policy, problems } = loadPolicy(text, { file }, { strict: flags.strict, read })
    if (flags.format === 'json') {
      const { name, version, digest } = policy ?? {}
      const fine = { schema: 'assay.policy-check.v1', file, name, version, digest, warnings: problemsJson(problems) }
      await write(
        host.stdout,
        policy ? `${escapeJsonForLogs(JSON.stringify(fine, undefined, 2))}\n` : errorJson(problems),
      )
    } else {
      await write(host.stderr, problems.map((problem) => problemText(problem, host)).join(''))
      const warnings = problems.length === 0 ? 'no warnings' : plural(problems.length, 'warning')
      if (policy) await write(host.stdout, `✔ ${file} loads: ${warnings}.\n`)
    }
    return policy ? exitCodes.pass : exitCodes.badInput
  },
})
