// Bundles lib/ into dist/: one folder per program, each with the licences of everything inside it.
// ncc's own --license forgets the packages of split chunks, so scripts/licenses.mjs reads the build statistics instead.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { licences } from './licenses.mjs'
import { nameChunks } from './name-chunks.mjs'

/**
 * What is loaded on demand, by file and by what is in it; the first that fits. The action has few files, so that they can
 * be reviewed; the command line has one for each command, because it starts often and runs one.
 */
const shared = [
  ['json-schema', /\/node_modules\/ajv/],
  ['linear-regexp', /\/node_modules\/re2js/],
  ['trace-formats', /\/lib\/traces\/formats\//],
]
const programs = {
  cli: { entry: 'lib/cli/main.js', files: shared },
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
/** The entry of a thread of either program: the same bundle, and before it the mark that `src/parallel/is-thread.ts` looks for. */
const worker = "globalThis[Symbol.for('assay.thread')] = true\nawait import('./index.js')\n"
/** Names on the command line bundle only those: `node scripts/bundle.mjs cli`. */
const wanted = process.argv.slice(2)

for (const [name, { entry, files }] of Object.entries(programs)) {
  if (!existsSync(entry) || (wanted.length > 0 && !wanted.includes(name))) continue
  const out = `dist/${name}`
  const statsFile = `stats-${name}.json`
  // ncc never empties its output folder; a stale chunk would be committed.
  rmSync(out, { recursive: true, force: true })
  execFileSync(
    process.execPath,
    ['node_modules/@vercel/ncc/dist/ncc/cli.js', 'build', entry, '-o', out, '-C', '-q', '--stats-out', statsFile],
    {
      stdio: 'inherit',
    },
  )
  const stats = JSON.parse(readFileSync(statsFile, 'utf8'))
  nameChunks(out, stats, files)
  writeFileSync(`${out}/licenses.txt`, licences(stats))
  writeFileSync(`${out}/worker.js`, worker)
  rmSync(statsFile)
}
