import { coverageFlags, judgeFlags, reportFlags } from '../arguments/shared-flags.js'
import { defineCommand } from '../command.js'
import { judge } from '../judge.js'

export const coverageCommand = defineCommand({
  name: 'coverage',
  usage: '[DIR] [TRACE…] [--policy FILE] [--traces GLOB…] [flags]',
  about: 'Measures how much of a policy the traces exercise. Broken rules do not fail the run.',
  flags: { ...judgeFlags, ...coverageFlags, ...reportFlags },
  examples: [{ line: 'assay coverage --min-coverage 80', does: 'Fail below 80 % of the tools' }],
  run: (args, host) => judge('coverage', args, host),
})
