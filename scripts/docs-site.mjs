// Builds docs/ as a static site: `node scripts/docs-site.mjs [REF…]` into site/.vitepress/dist.
// Without a ref, the pages as they are in the working tree. With refs (`main v1`), one site a ref, each in a folder called so, with
// the newest version first in line and opened by the front page. Needs `npm ci --prefix site`; loads nothing while it builds.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const site = resolve('site')
const output = join(site, '.vitepress/dist')
// Where the site stands: `/` by itself, `/REPOSITORY/` on GitHub Pages.
const home = process.env.DOCS_HOME ?? '/'
const refs = process.argv.slice(2)
if (refs.some((ref) => !/^[\w.-]+$/.test(ref))) fail('A version is a branch or tag without a slash.')

if (refs.length === 0) build(process.cwd(), 'main', home)
else {
  const built = mkdtempSync(join(tmpdir(), 'assay-docs-'))
  for (const ref of refs) {
    const checkout = join(built, `checkout-${ref}`)
    git('worktree', 'add', '--detach', checkout, ref)
    try {
      build(checkout, ref, `${home}${ref}/`)
      cpSync(output, join(built, 'pages', ref), { recursive: true })
    } finally {
      git('worktree', 'remove', '--force', checkout)
    }
  }
  rmSync(output, { recursive: true, force: true })
  mkdirSync(output, { recursive: true })
  cpSync(join(built, 'pages'), output, { recursive: true })
  const first = `${home}${refs[0]}/`
  writeFileSync(
    join(output, 'index.html'),
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Assay</title><meta http-equiv="refresh" content="0; url=${first}"><p><a href="${first}">Assay ${refs[0]}</a></p></html>\n`,
  )
  rmSync(built, { recursive: true, force: true })
}

function build(source, version, base) {
  const env = { ...process.env, DOCS_SOURCE: source, DOCS_VERSION: version, DOCS_BASE: base, DOCS_HOME: home }
  if (refs.length > 0) env.DOCS_VERSIONS = refs.join(' ')
  run(process.execPath, [join(site, 'node_modules/vitepress/bin/vitepress.js'), 'build', site], { env })
}

function git(...args) {
  run('git', args)
}

function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, { stdio: 'inherit', ...options })
  if (error !== undefined || status !== 0) fail(error?.message ?? `${args[0]} ended with ${status}.`)
}

function fail(why) {
  console.error(why)
  process.exit(1)
}
