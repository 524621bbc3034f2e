import { statSync } from 'node:fs'
import { relative, resolve, sep } from 'node:path'
import { isExclusion, tracesBelow } from '../../io/find-traces.js'
import { missingPolicy, usualPolicies } from '../../io/missing-policy.js'
import { isPattern } from '../../io/path-pattern.js'
import { AssayError, type Problem } from '../../model/problem.js'
import { logText } from '../../text/log-line.js'
import { usageError } from '../arguments/usage-error.js'
import type { Host } from '../host.js'

/** The policy to check against, and the traces to check. */
export interface Project {
  /** Relative to the workspace, POSIX. */
  readonly policy: string
  /** Paths, globs or `-`, relative to the workspace. */
  readonly traces: readonly string[]
}

/** The same, perhaps without a policy. */
type AnyProject = Pick<Project, 'traces'> & { readonly policy: string | undefined }

interface Named {
  readonly policy?: string | undefined
  readonly traces: readonly string[]
  /** Words without a flag: a folder is the project, anything else is a trace. */
  readonly operands: readonly string[]
  /** What agents left takes the place of the usual traces. */
  readonly agents?: boolean | undefined
}

/** @throws {AssayError} two project folders, an operand that does not exist, or no policy */
export async function locateProject(named: Named, host: Host): Promise<Project> {
  const { policy, traces, folder } = await locate(named, host)
  return { policy: policy ?? defaultPolicy(folder, host), traces }
}

/**
 * Without a policy where the project has none and another may stand in.
 * @throws {AssayError} also where a policy seems to be lost
 */
export async function locateAnyProject(named: Named, host: Host): Promise<AnyProject> {
  const project = await locate(named, host)
  const missing = project.policy === undefined ? missingPolicy(resolve(host.cwd, project.folder)) : undefined
  if (typeof missing === 'object') throw noPolicy(`${join(project.folder, missing.why)}.`)
  return project
}

async function locate(named: Named, host: Host) {
  refusePolicyAsTrace(named)
  const { folder, traces } = await locateTraces(named, host)
  const above = named.policy === undefined && folder === '.' ? projectAbove(host) : undefined
  if (above === undefined) return { policy: named.policy ?? usualPolicy(folder, host), traces, folder }
  const own = await locateTraces({ ...named, operands: [above, ...named.operands] }, host)
  return { policy: usualPolicy(above, host), traces: own.traces, folder: above }
}

/** The nearest folder above that has a policy, within the repository: beyond its root files are of somebody else. */
function projectAbove(host: Host): string | undefined {
  if (hasPolicy('.', host)) return undefined
  let found: string | undefined
  let folder = '.'
  while (!exists(resolve(host.cwd, folder, '.git'))) {
    folder = folder === '.' ? '..' : `${folder}/..`
    if (found === undefined && hasPolicy(folder, host)) found = folder
    // The root of the disk is its own parent.
    if (resolve(host.cwd, folder) === resolve(host.cwd, folder, '..')) return undefined
  }
  return found
}

/** The folders among the words of a line. */
export function foldersIn(operands: readonly string[], host: Host): readonly string[] {
  return operands.filter((operand) => isFolder(resolve(host.cwd, operand)))
}

/** The folder whose `assay.yaml` may list checks: the one that is named, the present one, or the nearest project above. */
export function folderOfChecks(named: string | undefined, host: Host): string | undefined {
  const has = (folder: string) => exists(resolve(host.cwd, folder, 'assay.yaml'))
  const here = named ?? '.'
  if (has(here)) return here
  const above = named === undefined ? projectAbove(host) : undefined
  return above !== undefined && has(above) ? above : undefined
}

/** A file on the line is a trace, and no trace is YAML. */
function refusePolicyAsTrace({ operands }: Named): void {
  const policy = operands.find((operand) => /\.ya?ml$/i.test(operand))
  if (policy !== undefined)
    throw usageError(
      `${logText(policy)} is a policy, but was passed as traces.`,
      `Pass a policy with \`--policy ${logText(policy)}\`.`,
    )
}

/**
 * The project folder (`.` unless an operand names one) and the trace patterns, the usual ones if none are named.
 * @throws {AssayError} two project folders, or an operand that does not exist
 */
export async function locateTraces(named: Named, host: Host): Promise<{ folder: string; traces: readonly string[] }> {
  const folders: string[] = []
  const traces = [...named.traces]
  const missing: string[] = []
  for (const operand of named.operands) {
    if (isFolder(resolve(host.cwd, operand))) folders.push(operand)
    else if (operand === '-' || isExclusion(operand) || isPattern(operand) || exists(resolve(host.cwd, operand))) {
      traces.push(operand)
    } else missing.push(operand)
  }
  // Said before a policy is looked for: a mistyped folder has none.
  refuseMissing(missing)
  if (folders.length > 1) {
    throw usageError(
      `Two project folders were given: ${logText(folders.join(', '))}.`,
      'Pass one; use `--traces` for folders of traces.',
    )
  }
  const folder = folders[0] ?? '.'
  // Where only exclusions are named, they are taken from the usual places.
  const isNamed = named.agents === true || traces.some((pattern) => !isExclusion(pattern))
  return { folder, traces: isNamed ? traces : [...(await defaultTraces(folder, host)), ...traces] }
}

/** The policy of a command that needs nothing else: its flag, its one operand, or the usual file. */
export async function locatePolicy(flag: string | undefined, operands: readonly string[], host: Host): Promise<string> {
  if (operands.length > (flag === undefined ? 1 : 0)) {
    throw usageError(`More than one policy was given: ${logText(operands.join(', '))}.`, 'Name one file.')
  }
  const named = flag ?? operands[0]
  if (named === undefined) return defaultPolicy('.', host)
  return isFolder(resolve(host.cwd, named)) ? defaultPolicy(named, host) : named
}

/** A path as results name it: POSIX, relative to the workspace. */
export function workspacePath(path: string, host: Host): string {
  const below = relative(host.cwd, resolve(host.cwd, path))
  return sep === '/' ? below : below.replaceAll(sep, '/')
}

function refuseMissing(names: readonly string[]): void {
  const [first, ...rest] = names.map(
    (name): Problem => ({
      code: 'E_TRACE_NOT_FOUND',
      level: 'error',
      message: `There is no file or folder ${logText(name)}.`,
      remedy: 'Pass a project folder or trace files; paths are relative to the current folder.',
    }),
  )
  if (first) throw new AssayError([first, ...rest])
}

/** Whether the folder has a policy under one of the usual names. */
export function hasPolicy(folder: string, host: Host): boolean {
  return usualPolicy(folder, host) !== undefined
}

function usualPolicy(folder: string, host: Host): string | undefined {
  return usualPolicies.map((name) => join(folder, name)).find((path) => exists(resolve(host.cwd, path)))
}

function defaultPolicy(folder: string, host: Host): string {
  const found = usualPolicy(folder, host)
  if (found !== undefined) return found
  throw noPolicy(`neither ${join(folder, 'policy.yaml')} nor ${join(folder, 'assay.yaml')} exists.`)
}

function noPolicy(why: string): AssayError {
  return new AssayError({
    code: 'E_POLICY_NOT_FOUND',
    level: 'error',
    message: `There is no policy: ${logText(why, 400)}`,
    remedy: 'Pass one with --policy, or run `assay init` to learn one from your traces.',
  })
}

/** Both of the usual places if both exist; if neither does, the folder's pattern, which then matches nothing and is reported. */
async function defaultTraces(folder: string, host: Host): Promise<readonly string[]> {
  const traces = join(folder, 'traces')
  const file = join(folder, 'traces.jsonl')
  const hasFolder = isFolder(resolve(host.cwd, traces))
  // As a path, not a pattern: the project may be in a folder such as `app/[id]`.
  const inFolder = hasFolder && isPattern(folder) ? traces : `${traces}/${tracesBelow}`
  if (!exists(resolve(host.cwd, file))) return [inFolder]
  return hasFolder ? [inFolder, file] : [file]
}

function join(folder: string, name: string): string {
  return folder === '.' ? name : `${folder.replace(/[\\/]+$/, '')}/${name}`
}

function isFolder(path: string): boolean {
  return statOf(path)?.isDirectory() ?? false
}

function exists(path: string): boolean {
  return statOf(path) !== undefined
}

function statOf(path: string) {
  try {
    return statSync(path)
  } catch {
    return undefined
  }
}
