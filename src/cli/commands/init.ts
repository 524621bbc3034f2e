import { access } from 'node:fs/promises'
import { resolve } from 'node:path'
import { exitCodes } from '../../model/exit-code.js'
import { tool } from '../../model/tool.js'
import { traceFlags } from '../arguments/shared-flags.js'
import { defineCommand } from '../command.js'
import type { Host } from '../host.js'
import { learnFromTraces } from '../init/learn-from-traces.js'
import { testCommands } from '../init/test-commands.js'
import { workflowText } from '../init/workflow-text.js'
import { locateTraces, workspacePath } from '../input/locate-project.js'
import { reproduceLine } from '../output/reproduce.js'
import { write } from '../output/write.js'
import { writeNew } from '../output/write-output.js'

const workflowFile = '.github/workflows/assay.yml'

export const initCommand = defineCommand({
  name: 'init',
  usage: '[DIR] [--traces GLOB…]',
  about: 'Writes what a project needs: a policy learned from its traces, and a GitHub workflow. Never over a file.',
  flags: { ...traceFlags },
  examples: [{ line: 'assay init --traces traces.jsonl', does: 'policy.yaml and .github/workflows/assay.yml' }],
  async run({ flags, operands }, host) {
    const { folder, traces } = await locateTraces({ traces: flags.traces, operands }, host)
    const usual = (await locateTraces({ traces: [], operands: folder === '.' ? [] : [folder] }, host)).traces
    const below = (name: string) => (folder === '.' ? name : `${folder}/${name}`)
    const policy = below('policy.yaml')
    if (await exists(policy, host)) await write(host.stdout, `${policy} exists already and is kept.\n`)
    else {
      const { text, note } = await learnFromTraces(traces, flags['trace-format'], host)
      await writeNew(policy, text, host)
      await write(host.stdout, `Wrote ${policy}. ${note}\n`)
    }
    // Workflows live at the root of a repository, wherever the project is.
    if (await exists(workflowFile, host)) await write(host.stdout, `${workflowFile} exists already and is kept.\n`)
    else {
      const tests = await testCommands(folder, host)
      const text = workflowText({ policy, traces: inRepository(traces, host) ?? usual, folder, tests })
      await writeNew(workflowFile, text, host)
      const open = [
        ...(tool.repository.startsWith('your-org/') ? ['your-org in it by the owner of your copy of the action'] : []),
        ...(tests ? [] : ['its first step by what runs your agent: it fails until then']),
      ]
      const replace = open.length > 0 ? ` Replace ${open.join(', and ')}.` : ''
      await write(host.stdout, `Wrote ${workflowFile}.${replace}\n`)
    }
    const next = reproduceLine('check', {
      operands: folder === '.' ? [] : [folder],
      flags: { traces: traces.join() === usual.join() ? [] : traces },
    })
    await write(host.stdout, `Next: read the policy, adjust it, and run \`${next}\`.\n`)
    return exitCodes.pass
  },
})

/** Traces as a workflow can name them: not those on standard input or outside the folder. None: `undefined`. */
function inRepository(traces: readonly string[], host: Host): readonly string[] | undefined {
  const inside = traces
    .map((trace) => workspacePath(trace, host))
    .filter((path, i) => traces[i] !== '-' && !path.startsWith('..'))
  return inside.length > 0 ? inside : undefined
}

function exists(path: string, host: Host): Promise<boolean> {
  return access(resolve(host.cwd, path)).then(
    () => true,
    () => false,
  )
}
