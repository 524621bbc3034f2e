// Bundles lib/ into dist/: one folder per program, each with the licences of everything inside it.
// ncc's own --license forgets the packages of split chunks, so scripts/licenses.mjs reads the build statistics instead.
import { chmodSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import ncc from '@vercel/ncc'
import { inAscii } from './in-ascii.mjs'
import { licences } from './licenses.mjs'
import { nameChunks } from './name-chunks.mjs'

/**
 * What is loaded on demand, by file and by what is in it; the first that fits. The action has few files, so that they can
 * be reviewed; the command line has one for each command, because it starts often and runs one.
 */
const shared = [
  ['json-schema', /\/node_modules\/ajv/],
  ['linear-regexp', /\/node_modules\/re2js/],
  // The reader, and in it the format of our own lines, which most files need.
  ['read-traces', /\/lib\/traces\/read-traces\.js$/],
  ['trace-formats', /\/lib\/traces\/formats\//],
]
const programs = {
  // CommonJS, because V8 keeps compiled code of scripts, and not of ES modules; `start` runs it, see docs/decisions/025.
  cli: { entry: 'lib/cli/main.js', start: 'lib/cli/start.js', files: shared },
  action: {
    entry: 'lib/action/main.js',
    files: [
      ['artifact-client', /\/node_modules\/@actions\/artifact\//],
      ['octokit', /\/node_modules\/(@octokit|@actions\/github)\/|\/lib\/action\/forge\//],
      ...shared,
      ['evidence', /\/lib\/evidence\//],
      ['merge', /\/lib\/merge\//],
      ['reporters', /\/lib\/reporters\//],
    ],
  },
}
/** Before a thread of either program, which runs the same bundle: the mark that `src/parallel/is-thread.ts` looks for. */
const markOfThread = "globalThis[Symbol.for('assay.thread')] = true\n"
/** Names on the command line bundle only those: `node scripts/bundle.mjs cli`. */
const wanted = process.argv.slice(2)

for (const [name, { entry, start, files }] of Object.entries(programs)) {
  if (!existsSync(entry) || (wanted.length > 0 && !wanted.includes(name))) continue
  const out = `dist/${name}`
  // A stale chunk would be committed.
  rmSync(out, { recursive: true, force: true })
  mkdirSync(out, { recursive: true })
  const esm = start === undefined
  const program = esm ? 'index.js' : 'program.js'
  const { assets, stats } = await bundled(entry, esm, `${out}/${program}`)
  for (const [file, { source }] of Object.entries(assets)) writeFileSync(`${out}/${file}`, source)
  nameChunks(out, program, stats, files)
  writeFileSync(`${out}/package.json`, `${JSON.stringify({ type: esm ? 'module' : 'commonjs' }, null, 2)}\n`)
  writeFileSync(`${out}/licenses.txt`, licences(stats))
  writeFileSync(
    `${out}/worker.js`,
    `${markOfThread}${esm ? "await import('./index.js')" : "require('./program.js')"}\n`,
  )
  if (esm) continue
  inAscii(out)
  await bundled(start, false, `${out}/index.js`)
  chmodSync(`${out}/index.js`, 0o755)
}

async function bundled(entry, esm, file) {
  const { code, assets, stats } = await ncc(resolve(entry), { esm, cache: false, quiet: true })
  writeFileSync(file, code)
  return { assets, stats: stats.toJson() }
}
