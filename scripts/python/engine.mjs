// The engine as the wheel has it: dist/cli without comments and blanks, which is a third less to download. Names and structure
// stay, so that a stack says where it was. `node scripts/python/engine.mjs FOLDER` writes it there.
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { minifySync } from '@swc/core'
import { root } from './environments.mjs'

export function writeEngine(folder) {
  const bundle = join(root, 'dist', 'cli')
  mkdirSync(folder, { recursive: true })
  for (const name of readdirSync(bundle)) {
    if (name.endsWith('.js')) writeFileSync(join(folder, name), minified(readFileSync(join(bundle, name), 'utf8')))
    else copyFileSync(join(bundle, name), join(folder, name))
  }
}

function minified(text) {
  return minifySync(text, { compress: false, mangle: false, format: { comments: false } }).code
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) writeEngine(process.argv[2])
