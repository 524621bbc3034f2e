import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../..')

/**
 * The library as users install it, for tests that start processes of their own: `node_modules/.cache/assay-lib`, built
 * when the sources are newer. Returns its folder.
 */
export function builtRecorders(): string {
  const target = join(root, 'node_modules/.cache/assay-lib')
  if (existsSync(target) && newest(join(root, 'src')) < statSync(target).mtimeMs) return target
  const fresh = `${target}-${process.pid}`
  mkdirSync(fresh, { recursive: true })
  const config = {
    extends: join(root, 'tsconfig.build.json'),
    compilerOptions: {
      rootDir: join(root, 'src'),
      outDir: fresh,
      typeRoots: [join(root, 'node_modules/@types')],
      noCheck: true,
    },
    include: [join(root, 'src/recorders'), join(root, 'src/index.ts'), join(root, 'src/cli')],
  }
  writeFileSync(`${fresh}.json`, JSON.stringify(config))
  execFileSync(join(root, 'node_modules/.bin/tsc'), ['-p', `${fresh}.json`], { cwd: root, stdio: 'inherit' })
  rmSync(`${fresh}.json`)
  rmSync(target, { recursive: true, force: true })
  try {
    renameSync(fresh, target)
  } catch {
    // Another worker was first; its build is of the same sources.
    rmSync(fresh, { recursive: true, force: true })
  }
  return target
}

function newest(folder: string): number {
  const times = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs)
  return Math.max(...times)
}
