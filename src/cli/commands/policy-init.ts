import { exitCodes } from '../../model/exit-code.js'
import { toolsFlag, traceFlags } from '../arguments/shared-flags.js'
import { defineCommand } from '../command.js'
import { policyOf } from '../init/policy-of-flags.js'
import { locateTraces } from '../input/locate-project.js'
import { write } from '../output/write.js'
import { writeNew, writeOutput } from '../output/write-output.js'

export const policyInitCommand = defineCommand({
  name: 'policy init',
  usage: '[DIR] [--traces GLOB…] [--tools FILE…] [--output FILE]',
  about:
    'Writes a policy learned from traces: the tools they call and the shapes of their arguments. The traces pass it. With --tools, tools and arguments come from definitions.',
  flags: {
    ...traceFlags,
    tools: toolsFlag,
    output: { kind: 'text', value: 'FILE', does: 'The file to write, which must not exist; default - (printed).' },
  },
  examples: [
    { line: 'assay policy init --traces traces.jsonl --output policy.yaml', does: 'From one file' },
    { line: 'assay policy init --tools tools.json', does: 'The tools that the agent is given, with closed schemas' },
  ],
  async run({ flags, operands }, host) {
    const { traces } = await locateTraces({ traces: flags.traces, operands }, host)
    const isNamed = flags.traces.length > 0 || operands.length > 0
    const { text, note } = await policyOf({ tools: flags.tools, traces, isNamed }, flags['trace-format'], host)
    if (flags.output === undefined || flags.output === '-') await writeOutput('-', text, host)
    else await writeNew(flags.output, text, host)
    await write(host.stderr, `${note}\n`)
    return exitCodes.pass
  },
})
