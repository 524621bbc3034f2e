import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { AssayError } from '../../model/problem.js'
import { type ProjectCheck, parseProjectChecks } from '../../policy/project-checks.js'
import { logText } from '../../text/log-line.js'
import { usageError } from '../arguments/usage-error.js'
import type { Host } from '../host.js'
import { folderOfChecks, foldersIn, workspacePath } from '../input/locate-project.js'

/** One check of several: its flags and operands in place of those of the line. */
export interface PlannedCheck {
  /** Unique; as in `assay.yaml`, or the folder as typed. */
  readonly name: string
  readonly policy: string | undefined
  readonly traces: readonly string[]
  readonly operands: readonly string[]
  /** What the list asks, unless the line does. */
  readonly minCoverage?: string | undefined
  readonly failOn?: ProjectCheck['failOn']
}

interface Line {
  readonly flags: {
    readonly policy: string | undefined
    readonly traces: readonly string[]
    readonly db: string | undefined
    readonly agents: boolean
  }
  readonly operands: readonly string[]
}

/**
 * The checks that a line means, where it means several: two folders, or a folder whose `assay.yaml` lists checks.
 * @throws {AssayError} `E_USAGE`, `E_CHECKS_INVALID`
 */
export function planChecks({ flags, operands }: Line, host: Host): readonly PlannedCheck[] | undefined {
  const folders = foldersIn(operands, host)
  if (folders.length > 1) {
    refuseSources({ flags, operands }, folders, 'Several projects were named')
    const once = [...new Set(folders.map((folder) => folder.replace(/(?<=.)[\\/]+$/, '')))]
    return once.map((folder) => ({ name: folder, policy: flags.policy, traces: [], operands: [folder] }))
  }
  if (flags.policy !== undefined) return undefined
  const folder = folderOfChecks(folders[0], host)
  const file = folder === undefined ? undefined : join(folder, 'assay.yaml')
  const listed = file === undefined ? undefined : readChecks(file, host)
  if (folder === undefined || file === undefined || listed === undefined) return undefined
  refuseSources({ flags, operands }, folders, `${logText(file)} lists checks, each with traces of its own`)
  return listed.map((check) => planned(check, folder))
}

/** Traces that are named besides belong to none of them. */
function refuseSources({ flags, operands }: Line, folders: readonly string[], why: string): void {
  const others = operands.filter((operand) => !folders.includes(operand))
  const named = [...flags.traces, ...others, ...(flags.db === undefined ? [] : [flags.db])]
  if (named.length > 0 || flags.agents)
    throw usageError(
      `${why}, and ${flags.agents ? '--agents' : logText(named[0] ?? '', 100)} was given besides.`,
      'Leave it out, or name one policy with --policy.',
    )
}

function readChecks(file: string, host: Host): readonly ProjectCheck[] | undefined {
  const read = parseProjectChecks(readFileSync(resolve(host.cwd, file), 'utf8'), workspacePath(file, host))
  if (read === undefined) return undefined
  const [first, ...rest] = read.problems.filter(({ level }) => level === 'error')
  if (first) throw new AssayError([first, ...rest])
  const names = read.checks.map(({ name }) => name.toLowerCase())
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice !== undefined)
    throw usageError(
      `Two checks of ${logText(file)} are called ${logText(twice)}.`,
      'Give each a name of its own: reports and files are called by it.',
    )
  return read.checks
}

function planned({ name, policy, traces, minCoverage, failOn }: ProjectCheck, folder: string): PlannedCheck {
  const below = (path: string) => (path.startsWith('!') ? `!${join(folder, path.slice(1))}` : join(folder, path))
  return {
    name,
    policy: below(policy),
    traces: traces?.map(below) ?? [],
    operands: traces === undefined ? [below(policy.replace(/[^/\\]*$/, '') || '.')] : [],
    minCoverage: minCoverage === undefined ? undefined : String(minCoverage),
    failOn,
  }
}

function join(folder: string, name: string): string {
  if (folder === '.' || /^([\\/]|[a-zA-Z]:)/.test(name)) return name
  return name === '.' ? folder : `${folder.replace(/[\\/]+$/, '')}/${name}`
}
