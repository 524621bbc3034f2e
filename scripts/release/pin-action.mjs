// Pins the action in the workflow that others call to the commit that is checked out, whose dist/ must be built:
//   node scripts/release/pin-action.mjs OWNER/REPOSITORY
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { pinLine, workflow } from './pinned-action.mjs'

const repository = process.argv[2]
if (!/^[\w.-]+\/[\w.-]+$/.test(repository ?? '')) throw new Error('Name the repository, as OWNER/REPOSITORY.')
const git = (...args) => execFileSync('git', args, { encoding: 'utf8' }).trim()
if (git('status', '--porcelain', '--', 'action.yml', 'dist') !== '')
  throw new Error('action.yml or dist/ differs from the commit: run `npm run bundle`, and commit.')
const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
const text = readFileSync(workflow, 'utf8')
if (!pinLine.test(text)) throw new Error(`${workflow} has no line that pins the action.`)
const line = `uses: ${repository}@${git('rev-parse', 'HEAD')} # v${version}`
writeFileSync(workflow, text.replace(pinLine, line))
console.log(line)
