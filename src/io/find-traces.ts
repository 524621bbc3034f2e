import { existsSync, lstatSync, readdirSync, realpathSync, type Stats, statSync } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { traceCodes } from '../codes/trace-codes.js'
import { leftOutFiles } from '../model/left-out.js'
import { AssayError, type Problem } from '../model/problem.js'
import type { Skipped } from '../model/trace.js'
import { isInside } from './is-inside.js'
import { compileExclusion, compilePattern, isPattern, type PathPattern } from './path-pattern.js'

export interface FindOptions {
  /** Absolute path of the workspace: patterns are relative to it, and so are the names of what is found. */
  readonly root: string
  /** Whether a path or pattern may lead out of the workspace: yes for a person's own command line, no for a workflow's input. */
  readonly outside: 'allow' | 'refuse'
  /** Folders outside whose files and folders may be named all the same, never searched by a pattern. */
  readonly also?: readonly NamedFolder[] | undefined
}

export interface NamedFolder {
  /** How names of its files begin. */
  readonly name: string
  /** Absolute. */
  readonly path: string
}

export interface FoundTrace {
  /** Absolute path, or `-` for standard input. */
  readonly path: string
  /** POSIX, relative to the workspace; `-` for standard input. */
  readonly name: string
  /** The file itself was named; otherwise a folder or a pattern was, in which it was found. */
  readonly isNamed: boolean
}

export interface FoundTraces {
  /** Sorted by name, each once. */
  readonly files: readonly FoundTrace[]
  /** Patterns and folders, as given, in which something was found; without those that exclude. */
  readonly matched: readonly string[]
  /** Those in which nothing was found. */
  readonly unmatched: readonly string[]
  /** What was found where traces are searched, and is not read, by reason. */
  readonly leftOut: readonly Skipped[]
}

/** What stands for all traces below a folder, in a pattern. It finds what naming the folder finds. */
export const tracesBelow = '**/*.{jsonl,ndjson,json,gz,zst}'
const traceEnding = /\.(jsonl|ndjson|json|traj|eval|gz|zst|parquet)$/i

/** Files that a search may find, and folder entries that it may look at. */
const maxFiles = 100_000
const maxEntries = 2_000_000

/**
 * Finds trace files by path, folder or pattern. What exists under its very name is taken literally, a folder stands for
 * every `.jsonl`, `.ndjson`, `.json`, `.traj`, `.eval`, `.gz`, `.zst` and `.parquet` below it; `!PATTERN` excludes, wherever it stands. Throws
 * `E_TRACE_NOT_FOUND` for plain paths that do not exist, all of them at once, and `E_TRACE_READ` for those that lead out of
 * the workspace.
 */
export function findTraces(patterns: readonly string[], options: FindOptions): FoundTraces {
  const search = new Search(options, excludedBy(patterns, options.root))
  const positive = patterns.filter((pattern) => !isExclusion(pattern))
  const unmatched = positive.filter((pattern) => !search.find(pattern))
  const [first, ...rest] = search.problems
  if (first) throw new AssayError([first, ...rest])
  return {
    files: search.files(),
    matched: positive.filter((pattern) => !unmatched.includes(pattern)),
    unmatched,
    leftOut: search.leftOut(),
  }
}

/** Whether a file is excluded by one of the patterns that exclude, by its name in the workspace. */
export function excludedBy(patterns: readonly string[], root: string): (name: string) => boolean {
  const exclusions = patterns.filter(isExclusion).map((pattern) => exclusionOf(pattern.slice(1), resolve(root)))
  return (name) => exclusions.some((excludes) => excludes(name))
}

/** Whether a pattern excludes files. A file whose name begins so is named `./!…`. */
export function isExclusion(pattern: string): boolean {
  return pattern.startsWith('!')
}

/** What a walk through a folder takes. */
interface Wanted {
  /** `path` is relative to the folder that the walk began in. */
  matches(path: string): boolean
  leadsInto(name: string, level: number): boolean
  /** Also counts what does not match: the whole folder was meant. */
  readonly isWhole: boolean
}

const wholeFolder: Wanted = {
  matches: (path) => traceEnding.test(path),
  leadsInto: (name) => !name.startsWith('.') && name !== 'node_modules',
  isWhole: true,
}

class Search {
  readonly #root: string
  readonly #confined: boolean
  readonly #also: readonly NamedFolder[]
  readonly #isExcluded: (name: string) => boolean
  readonly #found = new Map<string, FoundTrace>()
  readonly #leftOut = new Map<string, string>()
  readonly problems: Problem[] = []
  #entries = 0

  constructor(options: FindOptions, isExcluded: (name: string) => boolean) {
    this.#root = resolve(options.root)
    this.#confined = options.outside === 'refuse'
    this.#also = options.also ?? []
    this.#isExcluded = isExcluded
  }

  files(): readonly FoundTrace[] {
    return [...this.#found.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
  }

  leftOut(): readonly Skipped[] {
    const counts = new Map<string, number>()
    for (const [path, reason] of this.#leftOut) {
      if (!this.#found.has(path)) counts.set(reason, (counts.get(reason) ?? 0) + 1)
    }
    return [...counts].map(([reason, count]) => ({ reason, count })).sort((a, b) => (a.reason < b.reason ? -1 : 1))
  }

  /** False if nothing was found and that is not a problem in itself. */
  find(pattern: string): boolean {
    if (pattern === '-') return this.#found.set('-', { path: '-', name: '-', isNamed: true }).size > 0
    const path = resolve(this.#root, pattern)
    const stats = statsOf(path)
    if (stats === 'unreadable') return this.#unreadable(pattern)
    if (!stats) return isPattern(pattern) ? this.#pattern(pattern) : this.#missing(pattern, path)
    if (this.#confined && !this.#mayBeNamed(path)) return this.#outside(pattern)
    return stats.isDirectory() ? this.#walk(path, wholeFolder) : this.#add(path, true)
  }

  /**
   * Below the workspace or one of the folders besides; not such a folder itself, which holds what is nobody's trace. The
   * workflow names those, and no link in the workspace does, which may be a stranger's.
   */
  #mayBeNamed(path: string): boolean {
    const real = realpathSync(path)
    if (isInside(realpathSync(this.#root), real)) return true
    if (isInside(this.#root, path)) return false
    const folders = this.#also.filter((folder) => existsSync(folder.path)).map((folder) => realpathSync(folder.path))
    return folders.some((folder) => real !== folder && isInside(folder, real))
  }

  #pattern(pattern: string): boolean {
    const posix = sep === '\\' ? pattern.replaceAll('\\', '/') : pattern
    const literal = this.#literally(posix)
    const found = [...new Set([literal, posix])].map((each) => {
      const compiled = this.#compile(pattern, each)
      return compiled === undefined || this.#below(pattern, compiled, isWholeFolder(each))
    })
    return found.includes(true)
  }

  #below(pattern: string, compiled: PathPattern, isWhole: boolean): boolean {
    const folder = resolve(this.#root, unescaped(compiled.base))
    const stats = statsOf(folder)
    if (stats === 'unreadable') return this.#unreadable(pattern)
    if (!stats?.isDirectory()) return false
    if (this.#confined && !isInside(realpathSync(this.#root), realpathSync(folder))) return this.#outside(pattern)
    return this.#walk(folder, isWhole ? wholeFolder : { ...compiled, isWhole: false })
  }

  /** Folders whose very names have brackets, such as `app/[id]`, are meant where they exist. */
  #literally(pattern: string): string {
    const parts = pattern.split('/')
    for (const [at, part] of parts.entries()) {
      if (!isPattern(part)) continue
      const path = resolve(this.#root, unescaped(parts.slice(0, at + 1).join('/')))
      const stats = statsOf(path)
      if (stats === 'unreadable' || !stats?.isDirectory()) break
      parts[at] = part.replace(/[*?[\]{}]/g, '\\$&')
    }
    return parts.join('/')
  }

  #compile(pattern: string, posix: string): PathPattern | undefined {
    try {
      return compilePattern(posix)
    } catch (error) {
      if (!(error instanceof RangeError)) throw error
      this.#problem('E_TRACE_NOT_FOUND', `The pattern ${JSON.stringify(pattern)} ${error.message}.`)
      return undefined
    }
  }

  #missing(pattern: string, path: string): true {
    const isLink = statsOf(path, lstatSync) !== undefined
    const what = isLink ? 'is a link that leads nowhere' : 'does not exist'
    this.#problem('E_TRACE_NOT_FOUND', `The trace file ${JSON.stringify(pattern)} ${what}.`)
    return true
  }

  #unreadable(pattern: string): true {
    this.#problem(
      'E_TRACE_READ',
      `${JSON.stringify(pattern)} cannot be looked at: a folder on the way is closed, or links lead in a circle.`,
    )
    return true
  }

  #outside(pattern: string): true {
    this.#problem(
      'E_TRACE_READ',
      `${JSON.stringify(pattern)} is outside the workspace, and traces are read only inside it${this.#also.length === 0 ? '' : ', and where a path without wildcards names what a runner or an agent left'}.`,
      this.#also.length === 0
        ? undefined
        : `Name a file or folder below the workspace, or one below ${this.#also.map(({ name }) => name).join(', ')}.`,
    )
    return true
  }

  #problem(
    code: 'E_TRACE_NOT_FOUND' | 'E_TRACE_READ',
    message: string,
    remedy: string = traceCodes[code].remedy,
  ): void {
    this.problems.push({ code, level: 'error', message, remedy })
  }

  #walk(folder: string, wanted: Wanted): boolean {
    const boundary = realpathSync(isInside(this.#root, folder) ? this.#root : folder)
    return this.#folder(folder, '', 0, wanted, boundary)
  }

  /** `below` is the way from the folder of the walk, with a slash at its end unless it is empty. */
  #folder(folder: string, below: string, level: number, wanted: Wanted, boundary: string): boolean {
    let found = false
    for (const { name, kind } of this.#list(folder)) {
      const path = join(folder, name)
      if (kind === 'folder') {
        if (wanted.leadsInto(name, level)) {
          found = this.#folder(path, `${below}${name}/`, level + 1, wanted, boundary) || found
        } else if (wanted.isWhole) this.#leave(path, leftOutFiles.hidden)
      } else if (wanted.isWhole && name.startsWith('.')) {
        // `.gitkeep` and its like were never meant as traces.
        if (traceEnding.test(name)) this.#leave(path, leftOutFiles.hidden)
      } else if (wanted.matches(below + name)) found = this.#file(path, kind, boundary) || found
      else if (wanted.isWhole) this.#leave(path, whyNot(path, kind) ?? leftOutFiles.otherEnding)
      else if (kind === 'link' && wanted.leadsInto(name, level) && whyNot(path, kind) === leftOutFiles.linkedFolder)
        this.#leave(path, leftOutFiles.linkedFolder)
    }
    return found
  }

  #list(folder: string): readonly Entry[] {
    const entries = readable(folder)
    this.#entries += entries.length
    if (this.#entries > maxEntries) throw tooMany(`look at more than ${maxEntries} folder entries`)
    return entries
  }

  /** A link counts if what it points to is a file inside the boundary: a link must not smuggle other files into a report. */
  #file(path: string, kind: Entry['kind'], boundary: string): boolean {
    const reason = whyNot(path, kind)
    if (reason !== undefined) return this.#leave(path, reason)
    if (kind === 'link' && !isInside(boundary, realpathSync(path))) return this.#leave(path, leftOutFiles.outside)
    return this.#add(path, false)
  }

  #leave(path: string, reason: string): false {
    this.#leftOut.set(this.#nameOf(path), reason)
    return false
  }

  /** Relative to the workspace; what lies in a folder besides begins with that folder's name. */
  #nameOf(path: string): string {
    const folder = isInside(this.#root, path) ? undefined : this.#also.find((each) => isInside(each.path, path))
    return folder ? `${folder.name}/${workspaceName(folder.path, path)}` : workspaceName(this.#root, path)
  }

  #add(path: string, isNamed: boolean): boolean {
    const name = this.#nameOf(path)
    if (this.#isExcluded(name)) return this.#leave(path, leftOutFiles.excluded)
    this.#found.set(name, { path, name, isNamed: isNamed || this.#found.get(name)?.isNamed === true })
    if (this.#found.size > maxFiles) throw tooMany(`find more than ${maxFiles} files`)
    return true
  }
}

/** Excluded is a file, or all below a folder, that has the path or matches the pattern. */
function exclusionOf(pattern: string, root: string): (name: string) => boolean {
  const written = relative(root, resolve(root, pattern))
  const path = sep === '\\' ? written.replaceAll('\\', '/') : written
  if (path === '') return () => true
  const matches = isPattern(path) ? compileExclusion(path) : () => false
  return (name) => {
    for (let end = name.length; end > 0; end = name.lastIndexOf('/', end - 1)) {
      const part = name.slice(0, end)
      if (part === path || matches(part)) return true
    }
    return false
  }
}

/** Whether a pattern looks for all traces below one folder. */
function isWholeFolder(pattern: string): boolean {
  const folder = pattern.slice(0, -tracesBelow.length)
  return pattern === folder + tracesBelow && !isPattern(folder.replace(/\\./g, ''))
}

/** A path of a pattern that holds nothing special, without its escapes. */
function unescaped(path: string): string {
  return path.replace(/\\(.)/g, '$1')
}

/** Why an entry of a folder cannot be a file to read; undefined if it can. */
function whyNot(path: string, kind: Entry['kind']): string | undefined {
  if (kind === 'file') return undefined
  if (kind === 'other') return leftOutFiles.irregular
  const target = statsOf(path)
  if (target === undefined || target === 'unreadable') return leftOutFiles.dangling
  if (target.isDirectory()) return leftOutFiles.linkedFolder
  return target.isFile() ? undefined : leftOutFiles.irregular
}

/** Undefined for a path that cannot exist, too: one through a file, too long for the system, or with a NUL in it. */
function statsOf(path: string, look: typeof statSync = statSync): Stats | 'unreadable' | undefined {
  try {
    return look(path, { throwIfNoEntry: false })
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    return code === 'EACCES' || code === 'EPERM' || code === 'ELOOP' ? 'unreadable' : undefined
  }
}

interface Entry {
  readonly name: string
  readonly kind: 'file' | 'folder' | 'link' | 'other'
}

function readable(folder: string): readonly Entry[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).map((entry) => ({ name: entry.name, kind: kindOf(entry) }))
  } catch {
    throw unlistable(folder)
  }
}

function unlistable(folder: string): AssayError {
  return new AssayError({
    code: 'E_TRACE_READ',
    level: 'error',
    message: `The folder ${JSON.stringify(folder)} cannot be listed.`,
    remedy: traceCodes.E_TRACE_READ.remedy,
  })
}

function kindOf(entry: { isFile(): boolean; isDirectory(): boolean; isSymbolicLink(): boolean }): Entry['kind'] {
  if (entry.isFile()) return 'file'
  if (entry.isDirectory()) return 'folder'
  return entry.isSymbolicLink() ? 'link' : 'other'
}

function workspaceName(root: string, path: string): string {
  const name = relative(root, path) || join(basename(dirname(path)), basename(path))
  return sep === '\\' ? name.replaceAll('\\', '/') : name
}

function tooMany(what: string): AssayError {
  return new AssayError({
    code: 'E_TRACE_READ',
    level: 'error',
    message: `The trace patterns would ${what}.`,
    remedy: 'Use narrower patterns.',
  })
}
