// Gives this copy of the action its owner's name, wherever the old one stands: workflows, pages, examples, tests, package.json.
//   node scripts/release/name-copy.mjs OWNER/REPOSITORY
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'

const wanted = process.argv[2] ?? ''
if (!/^[\w.-]+\/[\w.-]+$/.test(wanted)) throw new Error('Name the repository, as OWNER/REPOSITORY.')
const { repository } = JSON.parse(readFileSync('package.json', 'utf8'))
const [, named] = /([^/]+\/[^/]+?)\.git$/.exec(repository.url) ?? []
if (named === undefined) throw new Error('package.json names no repository.')
const pattern = new RegExp(`(?<![\\w.-])${named.replaceAll('.', '\\.')}(?![\\w-])`, 'g')
const holding = execFileSync('git', ['grep', '-lzF', named], { encoding: 'utf8' }).split('\0').filter(Boolean)
// The bundles are built of what is changed here.
for (const file of holding.filter((path) => !path.startsWith('dist/')))
  writeFileSync(file, readFileSync(file, 'utf8').replace(pattern, wanted))
console.log(`${named} is ${wanted} now. Run \`npm run bundle\`, and commit.`)
