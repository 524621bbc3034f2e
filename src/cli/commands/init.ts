import { access } from 'node:fs/promises'
import { resolve } from 'node:path'
import { defineCommand } from '../command.js'
import { exitCodes } from '../exit-code.js'
import type { Host } from '../host.js'
import { learnFromTraces } from '../learn-from-traces.js'
import { locateTraces } from '../locate-project.js'
import { traceFlags } from '../shared-flags.js'
import { workflowText } from '../workflow-text.js'
import { write } from '../write.js'
import { writeNew } from '../write-output.js'

const workflowFile = '.github/workflows/assay.yml'

export const initCommand = defineCommand({
  name: 'init',
  usage: '[DIR] [--traces GLOB…]',
  about: 'Writes what a project needs: a policy learned from its traces, and a GitHub workflow. Never over a file.',
  flags: { ...traceFlags },
  examples: [{ line: 'assay init --traces traces.jsonl', does: 'policy.yaml and .github/workflows/assay.yml' }],
  async run({ flags, operands }, host) {
    const { folder, traces } = await locateTraces({ traces: flags.traces, operands }, host)
    const below = (name: string) => (folder === '.' ? name : `${folder}/${name}`)
    const policy = below('policy.yaml')
    if (await exists(policy, host)) await write(host.stdout, `${policy} exists already and is kept.\n`)
    else {
      const { text, remark } = await learnFromTraces(traces, flags['trace-format'], host)
      await writeNew(policy, text, host)
      await write(host.stdout, `Wrote ${policy}. ${remark}\n`)
    }
    // Workflows live at the root of a repository, wherever the project is.
    if (await exists(workflowFile, host)) await write(host.stdout, `${workflowFile} exists already and is kept.\n`)
    else {
      await writeNew(workflowFile, workflowText({ policy, traces }), host)
      await write(host.stdout, `Wrote ${workflowFile}. Replace OWNER in it by the owner of your copy of the action.\n`)
    }
    const next = [
      'assay check',
      ...(folder === '.' ? [] : [folder]),
      ...(flags.traces.length > 0 ? ['--traces', ...flags.traces] : []),
    ]
    await write(host.stdout, `Next: read the policy, tighten it, and run \`${next.join(' ')}\`.\n`)
    return exitCodes.pass
  },
})

function exists(path: string, host: Host): Promise<boolean> {
  return access(resolve(host.cwd, path)).then(
    () => true,
    () => false,
  )
}
