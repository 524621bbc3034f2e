// Builds the Python package with the engine inside: python/dist/assay-VERSION-py3-none-any.whl and the sdist.
// The same commit gives the same bytes.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeEngine } from './engine.mjs'
import { findPython, findUv, folder, root } from './environments.mjs'

const python = findPython()
if (python === undefined) throw new Error('The wheel needs Python 3.10 or later; PYTHON names one.')
const time = execFileSync('git', ['log', '-1', '--format=%ct'], { cwd: root, encoding: 'utf8' }).trim()
const engine = mkdtempSync(join(tmpdir(), 'assay-engine-'))
try {
  writeEngine(engine)
  execFileSync(findUv(python), ['build', folder, '--out-dir', join(folder, 'dist'), '--clear'], {
    stdio: 'inherit',
    env: { ...process.env, ASSAY_ENGINE: engine, SOURCE_DATE_EPOCH: process.env.SOURCE_DATE_EPOCH ?? time },
  })
} finally {
  rmSync(engine, { recursive: true, force: true })
}
