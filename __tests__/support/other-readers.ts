import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sha256Hex } from '../../src/canonical/digest.js'

/** What another program finds in an archive: digests by name, or that it refused to go on. */
export interface OtherReading {
  readonly files: ReadonlyMap<string, string>
  readonly failed: boolean
}

const python = `
import hashlib, json, sys, tarfile
for path in sys.stdin.read().split():
    files, failed = [], False
    try:
        with tarfile.open(path, 'r:*') as archive:
            for member in archive:
                content = archive.extractfile(member) if member.isreg() else None
                digest = hashlib.sha256(content.read()).hexdigest() if content else 'not a file'
                files.append([member.name, digest])
    except Exception:
        failed = True
    print(json.dumps([files, failed]))
`

/** Programs on this machine that read archives; one that is missing is left out. */
export function otherReaders(): Readonly<Record<string, (paths: readonly string[]) => readonly OtherReading[]>> {
  const has = (program: string) => spawnSync(program, ['--version']).status === 0
  return {
    ...(has('python3') && { python: readWithPython }),
    ...(has('tar') && { tar: (paths: readonly string[]) => paths.map(readWithTar) }),
  }
}

function readWithPython(paths: readonly string[]): readonly OtherReading[] {
  const { stdout } = spawnSync('python3', ['-c', python], { input: paths.join('\n'), maxBuffer: 1 << 28 })
  const lines = stdout.toString().trim().split('\n')
  return lines.map((line) => {
    const [files, failed] = JSON.parse(line) as [[string, string][], boolean]
    return { files: new Map(files), failed }
  })
}

/** GNU tar: the last member of a name is what it leaves on the disk; all of them, one after the other, on its output. */
function readWithTar(path: string): OtherReading {
  const listed = spawnSync('tar', ['-tzf', path])
  const names = listed.stdout.toString().split('\n').filter(Boolean)
  const files = new Map<string, string>()
  let failed = listed.status !== 0
  for (const name of new Set(names)) {
    const read = spawnSync('tar', ['-xzOf', path, '--', name], { maxBuffer: 1 << 28 })
    if (read.status !== 0) failed = true
    files.set(name, sha256Hex(read.stdout))
  }
  return { files, failed }
}

/** Writes archives where other programs find them. */
export function writeArchives(folder: string, archives: readonly Uint8Array[]): readonly string[] {
  return archives.map((bytes, i) => {
    const path = join(folder, `a${i}.tar.gz`)
    writeFileSync(path, bytes)
    return path
  })
}
