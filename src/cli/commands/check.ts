import {
  baselineFlags,
  checkFlags,
  coverageFlags,
  evidenceFlags,
  partialFlags,
  reportFlags,
  watchFlag,
} from '../arguments/shared-flags.js'
import { checkTraces } from '../check-traces.js'
import { defineCommand } from '../command.js'

export const checkCommand = defineCommand({
  name: 'check',
  usage: '[DIR] [TRACE…] [--policy FILE] [--traces GLOB…] [flags]',
  about:
    'Checks traces against a policy: which calls are allowed, in which order, and how much of the policy they exercise.',
  flags: {
    ...checkFlags,
    ...coverageFlags,
    ...reportFlags,
    ...evidenceFlags,
    ...baselineFlags,
    ...partialFlags,
    ...watchFlag,
  },
  examples: [
    { line: 'assay check', does: 'policy.yaml and traces/ of this folder' },
    {
      line: "assay check --policy policy.yaml --traces 'runs/**/*.jsonl' --report json=result.json",
      does: 'Files by name; the report here, JSON into a file',
    },
  ],
  run: (args, host) => checkTraces('check', args, host),
})
