import { checkFlags, coverageFlags, reportFlags } from '../arguments/shared-flags.js'
import { checkTraces } from '../check-traces.js'
import { defineCommand } from '../command.js'

export const coverageCommand = defineCommand({
  name: 'coverage',
  usage: '[DIR] [TRACE…] [--policy FILE] [--traces GLOB…] [flags]',
  about: 'Measures how much of a policy the traces exercise. Broken rules do not fail the run.',
  flags: { ...checkFlags, ...coverageFlags, ...reportFlags },
  examples: [{ line: 'assay coverage --min-coverage 80', does: 'Fail below 80 % of the tools' }],
  run: (args, host) => checkTraces('coverage', args, host),
})
