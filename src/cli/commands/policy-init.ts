import { exitCodes } from '../../model/exit-code.js'
import { traceFlags } from '../arguments/shared-flags.js'
import { defineCommand } from '../command.js'
import { learnFromTraces } from '../init/learn-from-traces.js'
import { locateTraces } from '../input/locate-project.js'
import { write } from '../output/write.js'
import { writeNew, writeOutput } from '../output/write-output.js'

export const policyInitCommand = defineCommand({
  name: 'policy init',
  usage: '[DIR] [--traces GLOB…] [--output FILE]',
  about: 'Writes a policy learned from traces: the tools they call and the shapes of their arguments. They pass it.',
  flags: {
    ...traceFlags,
    output: { kind: 'text', value: 'FILE', does: 'Where to write it, never over a file; default - (printed).' },
  },
  examples: [{ line: 'assay policy init --traces traces.jsonl --output policy.yaml', does: 'From one file' }],
  async run({ flags, operands }, host) {
    const { traces } = await locateTraces({ traces: flags.traces, operands }, host)
    const { text, note } = await learnFromTraces(traces, flags['trace-format'], host)
    if (flags.output === undefined || flags.output === '-') await writeOutput('-', text, host)
    else await writeNew(flags.output, text, host)
    await write(host.stderr, `${note}\n`)
    return exitCodes.pass
  },
})
