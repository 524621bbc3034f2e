import { type BigIntStats, existsSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { repositoryOf } from './repository-of.js'

/** Bytes; a repository of a million files has an index of some hundred megabytes. */
const largest = 512 << 20

/** The files that git tracks in a checkout. */
export interface TrackedFiles {
  /** Absolute. */
  readonly root: string
  /** @param path from the root, with `/` */
  has(path: string): boolean
  /** Whether a file is as git last saw it, by its size and the time of its last change. */
  isUntouched(path: string, stats: Pick<BigIntStats, 'size' | 'mtimeNs'>): boolean
}

/**
 * What the checkout around a folder tracks, read from git's own index: no program is run, because the settings and hooks of a
 * stranger's checkout say what git runs. Nothing where there is no index, or one that this reader does not know in full.
 */
export function trackedFiles(folder: string): TrackedFiles | undefined {
  try {
    const root = repositoryOf(resolve(folder))
    if (root === undefined) return undefined
    const git = gitFolderOf(root)
    const file = join(git, 'index')
    if (statSync(file).size > largest) return undefined
    const index = readFileSync(file)
    const names = readNames(index, objectIdLength(git))
    return (
      names && {
        root,
        has: (path) => names.files.has(path) || names.folders.some((it) => path.startsWith(it)),
        isUntouched: (path, stats) => isAsSeen(index, names.files.get(path), stats),
      }
    )
  } catch {
    return undefined
  }
}

/** In a second work tree and in a submodule `.git` is a file that names the folder. */
function gitFolderOf(root: string): string {
  const path = join(root, '.git')
  if (statSync(path).isDirectory()) return path
  const [, named = ''] = /^gitdir: (.+)$/m.exec(readFileSync(path, 'utf8').slice(0, 5000)) ?? []
  return resolve(root, named)
}

/** Bytes of an object's id: 20 of SHA-1, 32 of SHA-256. */
function objectIdLength(git: string): number {
  const common = join(git, 'commondir')
  const folder = existsSync(common) ? resolve(git, readFileSync(common, 'utf8').trim()) : git
  const config = join(folder, 'config')
  if (!existsSync(config)) return 20
  return /^\s*objectformat\s*=\s*sha256\s*$/im.test(readFileSync(config, 'utf8').slice(0, 1 << 20)) ? 32 : 20
}

function isAsSeen(
  index: Buffer,
  entry: number | undefined,
  { size, mtimeNs }: Pick<BigIntStats, 'size' | 'mtimeNs'>,
): boolean {
  if (entry === undefined) return false
  const [seconds, nanoseconds] = [index.readUInt32BE(entry + 8), index.readUInt32BE(entry + 12)]
  const isTime = mtimeNs / 1_000_000_000n === BigInt(seconds)
  // Some writers of an index know no fractions of a second.
  const isFraction = nanoseconds === 0 || mtimeNs % 1_000_000_000n === BigInt(nanoseconds)
  return isTime && isFraction && size === BigInt(index.readUInt32BE(entry + 36))
}

interface Names {
  /** With the place of its entry. */
  readonly files: ReadonlyMap<string, number>
  /** With a `/` at the end: what a sparse checkout has not written out. */
  readonly folders: readonly string[]
}

/** The format of git's `index`, versions 2 to 4. @see https://git-scm.com/docs/index-format */
function readNames(index: Buffer, idLength: number): Names | undefined {
  const version = index.readUInt32BE(4)
  if (index.toString('latin1', 0, 4) !== 'DIRC' || version < 2 || version > 4) return undefined
  const files = new Map<string, number>()
  const folders: string[] = []
  let at = 12
  let previous = Buffer.alloc(0)
  for (let left = index.readUInt32BE(8); left > 0; left -= 1) {
    const flagsAt = at + 40 + idLength
    const extended = (index.readUInt16BE(flagsAt) & 0x4000) !== 0
    let nameAt = flagsAt + (extended ? 4 : 2)
    let kept = 0
    if (version === 4) {
      const removed = readOffset(index, nameAt)
      nameAt = removed.end
      kept = previous.length - removed.value
    }
    const end = index.indexOf(0, nameAt)
    if (end < 0 || kept < 0) return undefined
    const name = Buffer.concat([previous.subarray(0, kept), index.subarray(nameAt, end)])
    const path = name.toString('utf8')
    if (path.endsWith('/')) folders.push(path)
    else files.set(path, at)
    previous = name
    // Before version 4, entries end with one to eight zero bytes, to a multiple of eight.
    at = version === 4 ? end + 1 : at + ((end - at + 8) & ~7)
  }
  return isSplit(index, at, idLength) ? undefined : { files, folders }
}

/** Git's numbers of variable width: seven bits a byte, and one added for each that goes on. */
function readOffset(bytes: Buffer, start: number): { readonly value: number; readonly end: number } {
  let at = start
  let byte = bytes.readUInt8(at++)
  let value = byte & 0x7f
  while (byte & 0x80) {
    byte = bytes.readUInt8(at++)
    value = (value + 1) * 128 + (byte & 0x7f)
  }
  return { value, end: at }
}

/** Whether a part of the entries lies in another file. */
function isSplit(index: Buffer, start: number, idLength: number): boolean {
  for (let at = start; at + 8 <= index.length - idLength; at += 8 + index.readUInt32BE(at + 4))
    if (index.toString('latin1', at, at + 4) === 'link') return true
  return false
}
