import { access, appendFile, lstat, readFile } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { exitCodes } from '../../model/exit-code.js'
import { tool } from '../../model/tool.js'
import { presetNames } from '../../policy/presets/index.js'
import { toolsFlag, traceFlags } from '../arguments/shared-flags.js'
import { usageError } from '../arguments/usage-error.js'
import { defineCommand } from '../command.js'
import type { Host } from '../host.js'
import { tryToLearn, type Written } from '../init/learn-from-traces.js'
import { policyFromInstructions } from '../init/policy-from-instructions.js'
import { policyOf } from '../init/policy-of-flags.js'
import { policyOverPreset, scaffoldPolicy } from '../init/scaffold-policy.js'
import { installsOnlyPytest, testCommands } from '../init/test-commands.js'
import { workflowText } from '../init/workflow-text.js'
import { locateTraces, workspacePath } from '../input/locate-project.js'
import { reproduceLine } from '../output/reproduce.js'
import { write } from '../output/write.js'
import { writeNew } from '../output/write-output.js'

const workflowFile = '.github/workflows/assay.yml'

export const initCommand = defineCommand({
  name: 'init',
  usage: '[DIR] [--traces GLOB… | --tools FILE… | --preset NAME | --from FILE…]',
  about:
    'Writes a policy, learned from the traces of the project or based on a preset, and a GitHub workflow. Never overwrites a file.',
  flags: {
    ...traceFlags,
    tools: toolsFlag,
    from: {
      kind: 'texts',
      value: 'FILE',
      does: 'Propose rules from explicit prohibitions in AGENTS.md, CLAUDE.md or similar files, over preset:coding-agent.',
    },
    preset: {
      kind: 'text',
      value: 'NAME',
      choices: presetNames,
      does: `Write a policy that extends this preset instead of a learned one.`,
    },
  },
  examples: [
    { line: 'assay init --traces traces.jsonl', does: 'policy.yaml and .github/workflows/assay.yml' },
    { line: 'assay init --preset coding-agent', does: 'The same, with a policy based on a preset' },
    { line: 'assay init --from AGENTS.md', does: 'The same, with the prohibitions of the instructions' },
  ],
  async run({ flags, operands }, host) {
    const ways = [flags.from.length > 0, flags.preset !== undefined, flags.tools.length > 0]
    if (ways.filter(Boolean).length > 1)
      throw usageError('--from, --preset and --tools exclude each other.', 'Use one of them.')
    const { folder, traces } = await locateTraces({ traces: flags.traces, operands }, host)
    const usual = (await locateTraces({ traces: [], operands: folder === '.' ? [] : [folder] }, host)).traces
    const below = (name: string) => (folder === '.' ? name : `${folder}/${name}`)
    const policy = below('policy.yaml')
    if (await exists(policy, host)) {
      const how = flags.preset === undefined ? '' : ` Write \`extends: ["preset:${flags.preset}"]\` in it.`
      await write(host.stdout, `${policy} already exists and is kept.${how}\n`)
    } else if (flags.from.length > 0) {
      const { text, note } = await policyFromInstructions(flags.from, host)
      await writeNew(policy, text, host)
      await write(host.stdout, `Wrote ${policy}. ${note}\n`)
    } else if (flags.preset !== undefined) {
      await writeNew(policy, policyOverPreset(basename(host.cwd), flags.preset), host)
      await write(host.stdout, `Wrote ${policy}. It extends preset:${flags.preset}.\n`)
    } else if (flags.tools.length > 0) {
      const isNamed = flags.traces.length > 0
      const { text, note } = await policyOf({ tools: flags.tools, traces, isNamed }, flags['trace-format'], host)
      await writeNew(policy, text, host)
      await write(host.stdout, `Wrote ${policy}. ${note}\n`)
    } else {
      const isNamed = flags.traces.length > 0 || traces.join() !== usual.join()
      const { text, note } = await policyFor(traces, isNamed, flags['trace-format'], host)
      await writeNew(policy, text, host)
      await write(host.stdout, `Wrote ${policy}. ${note}\n`)
    }
    // Workflows live at the root of a repository, wherever the project is.
    if (await isOnGitlab(host))
      await write(
        host.stdout,
        'This repository is on GitLab: docs/ci/gitlab.md has the file for .gitlab-ci.yml; no GitHub workflow was written.\n',
      )
    else if (await exists(workflowFile, host)) await write(host.stdout, `${workflowFile} already exists and is kept.\n`)
    else {
      const tests = await testCommands(folder, host)
      const text = workflowText({ policy, traces: inRepository(traces, host) ?? usual, folder, tests })
      await writeNew(workflowFile, text, host)
      const open = [
        ...(tool.repository.startsWith('your-org/') ? ['your-org in it by the owner of your copy of the action'] : []),
        ...(tests?.includes(installsOnlyPytest) ? ['`pip install pytest` by what your agent needs, too'] : []),
        ...(tests ? [] : ['its first step by what runs your agent: it fails until then']),
      ]
      const replace = open.length > 0 ? ` Replace ${open.join(', and ')}.` : ''
      await write(host.stdout, `Wrote ${workflowFile}.${replace}\n`)
    }
    if (traces.join() === usual.join() && !(await ignoresTraces([below('.gitignore'), '.gitignore'], host)))
      await write(host.stdout, await ignoreTraces(below('.gitignore'), host))
    const args = {
      operands: folder === '.' ? [] : [folder],
      flags: { traces: traces.join() === usual.join() ? [] : traces },
    }
    const next = reproduceLine('check', args, host)
    await write(host.stdout, `Next: read the policy, adjust it, and run \`${next}\`.\n`)
    return exitCodes.pass
  },
})

/** A pipeline of GitLab stands there, or the repository comes from a host that is called so. */
async function isOnGitlab(host: Host): Promise<boolean> {
  if (await exists('.gitlab-ci.yml', host)) return true
  const config = await readFile(resolve(host.cwd, '.git/config'), 'utf8').catch(() => '')
  return /^\s*url = (?:\w+:\/\/)?(?:[^@/\s]+@)?(?:[\w-]+\.)*gitlab\./m.test(config)
}

async function ignoresTraces(files: readonly string[], host: Host): Promise<boolean> {
  const texts = files.map((file) => readFile(resolve(host.cwd, file), 'utf8').catch(() => ''))
  return (await Promise.all(texts)).some((text) => /^(?:\*\*\/|\/)?(?:[\w.-]+\/)*traces\/?[ \t]*\r?$/m.test(text))
}

/** Adds the folder to the file, and says so; a link, or what cannot be written, is left to the person. */
async function ignoreTraces(file: string, host: Host): Promise<string> {
  const why = 'a committed trace could stand in for a run that recorded nothing'
  const path = resolve(host.cwd, file)
  try {
    const isThere = await lstat(path).then(
      (stats) => stats.isFile() || Promise.reject(new Error(`${file} is not a file`)),
      (error: NodeJS.ErrnoException) => (error.code === 'ENOENT' ? false : Promise.reject(error)),
    )
    const before = isThere ? await readFile(path, 'utf8') : ''
    await appendFile(path, `${before === '' || before.endsWith('\n') ? '' : '\n'}traces/\n`)
    return `Added traces/ to ${file}: ${why}.\n`
  } catch {
    return `Add traces/ to ${file}: ${why}.\n`
  }
}

/** Learned from the traces; where nobody named any and there are none, one to begin with. */
async function policyFor(
  traces: readonly string[],
  isNamed: boolean,
  format: string | undefined,
  host: Host,
): Promise<Written> {
  const learned = await tryToLearn(traces, format, host)
  if ('text' in learned) return learned
  // Files that hold no call were meant to hold some.
  if (isNamed || learned.files > 0) throw learned.nothing
  return {
    text: scaffoldPolicy(basename(host.cwd)),
    note: 'There was no trace to learn from, so it is a template: fill in your tools.',
  }
}

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
