// Bundles lib/ into dist/: one folder per program, each with the licences of everything inside it.
// ncc's own --license forgets the packages of split chunks, so scripts/licenses.mjs reads the build statistics instead.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { licences } from './licenses.mjs'

const programs = { cli: 'lib/cli/main.js', action: 'lib/action/main.js' }
/** Names on the command line bundle only those: `node scripts/bundle.mjs cli`. */
const wanted = process.argv.slice(2)

for (const [name, entry] of Object.entries(programs)) {
  if (!existsSync(entry) || (wanted.length > 0 && !wanted.includes(name))) continue
  const out = `dist/${name}`
  const stats = `stats-${name}.json`
  // ncc never empties its output folder; a stale chunk would be committed.
  rmSync(out, { recursive: true, force: true })
  execFileSync(
    process.execPath,
    ['node_modules/@vercel/ncc/dist/ncc/cli.js', 'build', entry, '-o', out, '-C', '-q', '--stats-out', stats],
    {
      stdio: 'inherit',
    },
  )
  writeFileSync(`${out}/licenses.txt`, licences(JSON.parse(readFileSync(stats, 'utf8'))))
  rmSync(stats)
}
