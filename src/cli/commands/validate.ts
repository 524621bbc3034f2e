import { checkFlags, reportFlags } from '../arguments/shared-flags.js'
import { checkTraces } from '../check-traces.js'
import { defineCommand } from '../command.js'

export const validateCommand = defineCommand({
  name: 'validate',
  usage: '[DIR] [TRACE…] [--policy FILE] [--traces GLOB…] [flags]',
  about: 'Checks traces against the rules of a policy. A coverage minimum does not fail the run.',
  flags: { ...checkFlags, ...reportFlags },
  examples: [{ line: 'assay validate --policy policy.yaml --traces traces.jsonl', does: 'Only the rules' }],
  run: (args, host) => checkTraces('validate', args, host),
})
