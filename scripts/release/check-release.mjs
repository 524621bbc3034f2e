// Whether the commit that is checked out can be released as OWNER/REPOSITORY's VERSION; prints all that speaks against it:
//   node scripts/release/check-release.mjs OWNER/REPOSITORY VERSION
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { pinLine, workflow } from './pinned-action.mjs'

const [repository, version] = process.argv.slice(2)
const problems = [...aboutVersion(), ...aboutPin()]
for (const problem of problems) console.error(`✖ ${problem}`)
if (problems.length === 0) console.log(`v${version} can be released.`)
process.exitCode = problems.length === 0 ? 0 : 1

function aboutVersion() {
  if (!/^\d+\.\d+\.\d+$/.test(version ?? '')) return [`${JSON.stringify(version)} is not a version: give X.Y.Z.`]
  const manifest = JSON.parse(readFileSync('package.json', 'utf8'))
  const changes = readFileSync('CHANGELOG.md', 'utf8').split('\n')
  return [
    ...(manifest.repository?.url.endsWith(`/${repository}.git`)
      ? []
      : [
          `package.json does not name ${repository}: run \`node scripts/release/name-copy.mjs ${repository}\`, and bundle.`,
        ]),
    ...(manifest.version === version ? [] : [`package.json has the version ${manifest.version}, not ${version}.`]),
    ...(changes.some((line) => line.startsWith(`## ${version}`)) ? [] : [`CHANGELOG.md has no section ${version}.`]),
    ...(git('rev-parse', '--verify', `refs/tags/v${version}`).ok
      ? [`The tag v${version} exists: a release is never replaced.`]
      : []),
  ]
}

function aboutPin() {
  const pin = pinLine.exec(readFileSync(workflow, 'utf8'))?.groups
  const again = `run \`node scripts/release/pin-action.mjs ${repository}\`, and commit`
  if (pin === undefined) return [`${workflow} does not pin the action to a commit: ${again}.`]
  if (!git('merge-base', '--is-ancestor', pin.commit, 'HEAD').ok)
    return [`${workflow} pins the commit ${pin.commit}, which is not in the history of this one: ${again}.`]
  return [
    ...(pin.repository === repository ? [] : [`${workflow} uses ${pin.repository}, not ${repository}: ${again}.`]),
    ...(pin.version === version ? [] : [`${workflow} says that it pins v${pin.version}, not v${version}: ${again}.`]),
    ...(git('diff', '--quiet', pin.commit, 'HEAD', '--', 'action.yml', 'dist').ok
      ? []
      : [`The pinned commit ${pin.commit} has another action.yml or dist/ than this one: ${again}.`]),
  ]
}

function git(...args) {
  return { ok: spawnSync('git', args).status === 0 }
}
