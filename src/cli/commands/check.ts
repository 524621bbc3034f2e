import {
  baselineFlags,
  coverageFlags,
  evidenceFlags,
  judgeFlags,
  partialFlags,
  reportFlags,
} from '../arguments/shared-flags.js'
import { defineCommand } from '../command.js'
import { judge } from '../judge.js'

export const checkCommand = defineCommand({
  name: 'check',
  usage: '[DIR] [TRACE…] [--policy FILE] [--traces GLOB…] [flags]',
  about:
    'Holds traces against a policy: what each call may be, in which order, and how much of the policy they exercise.',
  flags: { ...judgeFlags, ...coverageFlags, ...reportFlags, ...evidenceFlags, ...baselineFlags, ...partialFlags },
  examples: [
    { line: 'assay check', does: 'policy.yaml and traces/ of this folder' },
    {
      line: "assay check --policy policy.yaml --traces 'runs/**/*.jsonl' --report json=result.json",
      does: 'Files by name; the report here, JSON into a file',
    },
  ],
  run: (args, host) => judge('check', args, host),
})
