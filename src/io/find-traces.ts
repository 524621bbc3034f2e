import { lstatSync, readdirSync, realpathSync, type Stats, statSync } from 'node:fs'
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { traceCodes } from '../codes/trace-codes.js'
import { AssayError, type Problem } from '../model/problem.js'
import { compileGlob, type Glob, isGlob, matchesName, type Segment } from './glob.js'

export interface FindOptions {
  /** Absolute path of the workspace: patterns are relative to it, and so are the names of what is found. */
  readonly root: string
  /** Whether a path or pattern may lead out of the workspace: yes for a person's own command line, no for a workflow's input. */
  readonly outside: 'allow' | 'refuse'
}

export interface FoundTrace {
  /** Absolute path, or `-` for standard input. */
  readonly path: string
  /** POSIX, relative to the workspace; `-` for standard input. */
  readonly name: string
}

export interface FoundTraces {
  /** Sorted by name, each once. */
  readonly files: readonly FoundTrace[]
  /** Patterns and folders, as given, in which nothing was found. */
  readonly unmatched: readonly string[]
}

/** Files that a search may find, and folder entries that it may look at. */
const maxFiles = 100_000
const maxEntries = 2_000_000

/**
 * Finds trace files by path, folder or pattern. What exists under its very name is taken literally, a folder stands for
 * every `.jsonl`, `.ndjson`, `.json` and `.gz` below it. Throws `E_TRACE_NOT_FOUND` for plain paths that do not exist,
 * all of them at once, and `E_TRACE_READ` for those that lead out of the workspace.
 */
export function findTraces(patterns: readonly string[], options: FindOptions): FoundTraces {
  const search = new Search(options)
  const unmatched = patterns.filter((pattern) => !search.find(pattern))
  const [first, ...rest] = search.problems
  if (first) throw new AssayError([first, ...rest])
  const files = [...search.found].map(([name, path]) => ({ name, path }))
  return { files: files.sort((a, b) => (a.name < b.name ? -1 : 1)), unmatched }
}

class Search {
  readonly #root: string
  readonly #confined: boolean
  readonly found = new Map<string, string>()
  readonly problems: Problem[] = []
  #entries = 0

  constructor(options: FindOptions) {
    this.#root = resolve(options.root)
    this.#confined = options.outside === 'refuse'
  }

  /** False if nothing was found and that is not a problem in itself. */
  find(pattern: string): boolean {
    if (pattern === '-') return this.found.set('-', '-') !== undefined
    const path = resolve(this.#root, pattern)
    const stats = statsOf(path)
    if (stats === 'unreadable') return this.#unreadable(pattern)
    if (!stats) return isGlob(pattern) ? this.#glob(pattern) : this.#missing(pattern)
    if (this.#confined && !isInside(realpathSync(this.#root), realpathSync(path))) return this.#outside(pattern)
    if (stats.isDirectory()) return this.#walk(path, compileGlob('**/*.{jsonl,ndjson,json,gz}'))
    this.#add(path)
    return true
  }

  #glob(pattern: string): boolean {
    const posix = sep === '\\' ? pattern.replaceAll('\\', '/') : pattern
    const { base, rest } = splitBase(posix)
    const folder = resolve(this.#root, base)
    const stats = statsOf(folder)
    if (stats === 'unreadable') return this.#unreadable(pattern)
    if (!stats?.isDirectory()) return false
    if (this.#confined && !isInside(realpathSync(this.#root), realpathSync(folder))) return this.#outside(pattern)
    return this.#walk(folder, this.#compile(pattern, rest))
  }

  #compile(pattern: string, rest: string): readonly Glob[] {
    try {
      return compileGlob(rest)
    } catch {
      this.#problem('E_TRACE_NOT_FOUND', `The pattern ${JSON.stringify(pattern)} has more than 1024 alternatives.`)
      return []
    }
  }

  #missing(pattern: string): true {
    this.#problem('E_TRACE_NOT_FOUND', `The trace file ${JSON.stringify(pattern)} does not exist.`)
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
      `${JSON.stringify(pattern)} leads out of the workspace, and traces are read only inside it.`,
    )
    return true
  }

  #problem(code: 'E_TRACE_NOT_FOUND' | 'E_TRACE_READ', message: string): void {
    this.problems.push({ code, level: 'error', message, remedy: traceCodes[code].remedy })
  }

  #walk(folder: string, globs: readonly Glob[]): boolean {
    const before = this.found.size
    const already = new Set(this.found.values())
    let again = false
    const boundary = realpathSync(isInside(this.#root, folder) ? this.#root : folder)
    const add = (path: string) => {
      again ||= already.has(path)
      this.#add(path)
    }
    for (const glob of globs) this.#folder(folder, glob.segments, 0, new Set(), boundary, add)
    return this.found.size > before || again
  }

  /** Looks for the segments from `position` on. `seen` keeps patterns with several `**` from walking a folder twice. */
  #folder(
    folder: string,
    segments: readonly Segment[],
    position: number,
    seen: Set<string>,
    boundary: string,
    add: (path: string) => void,
  ): void {
    const key = `${position}:${folder}`
    if (seen.has(key)) return
    seen.add(key)
    const segment = segments[position]
    if (segment === undefined) return
    const last = position === segments.length - 1
    if (segment === '**' && !last) this.#folder(folder, segments, position + 1, seen, boundary, add)
    for (const { name, kind } of this.#list(folder, segment)) {
      const path = join(folder, name)
      if (segment === '**') {
        if (kind === 'folder' && !name.startsWith('.') && name !== 'node_modules') {
          this.#folder(path, segments, position, seen, boundary, add)
        } else if (last && !name.startsWith('.')) this.#file(path, kind, boundary, add)
      } else if (!matchesName(segment, name)) continue
      else if (last) this.#file(path, kind, boundary, add)
      else if (kind === 'folder') this.#folder(path, segments, position + 1, seen, boundary, add)
    }
  }

  #list(folder: string, segment: Segment): readonly Entry[] {
    const literal = segment === '**' ? undefined : segment.literal
    if (literal !== undefined) {
      const stats = statsOf(join(folder, literal), lstatSync)
      if (stats === 'unreadable') throw unlistable(folder)
      return stats ? [{ name: literal, kind: kindOf(stats) }] : []
    }
    const entries = readable(folder)
    this.#entries += entries.length
    if (this.#entries > maxEntries) throw tooMany(`look at more than ${maxEntries} folder entries`)
    return entries
  }

  /** A link counts if what it points to is a file inside the boundary: a link must not smuggle other files into a report. */
  #file(path: string, kind: Entry['kind'], boundary: string, add: (path: string) => void): void {
    if (kind === 'file') add(path)
    if (kind !== 'link') return
    const target = statsOf(path)
    if (target !== 'unreadable' && target?.isFile() && isInside(boundary, realpathSync(path))) add(path)
  }

  #add(path: string): void {
    this.found.set(workspaceName(this.#root, path), path)
    if (this.found.size > maxFiles) throw tooMany(`find more than ${maxFiles} files`)
  }
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

/** The folders before the first name with a special character, and the rest of the pattern. */
function splitBase(pattern: string): { readonly base: string; readonly rest: string } {
  const parts = pattern.split('/')
  const first = parts.findIndex(isGlob)
  const base = parts.slice(0, first).join('/')
  return { base: base === '' && pattern.startsWith('/') ? '/' : base, rest: parts.slice(first).join('/') }
}

function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
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
