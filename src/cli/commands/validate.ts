import { judgeFlags, reportFlags } from '../arguments/shared-flags.js'
import { defineCommand } from '../command.js'
import { judge } from '../judge.js'

export const validateCommand = defineCommand({
  name: 'validate',
  usage: '[DIR] [TRACE…] [--policy FILE] [--traces GLOB…] [flags]',
  about: 'Holds traces against the rules of a policy. A coverage minimum does not fail the run.',
  flags: { ...judgeFlags, ...reportFlags },
  examples: [{ line: 'assay validate --policy policy.yaml --traces traces.jsonl', does: 'Only the rules' }],
  run: (args, host) => judge('validate', args, host),
})
