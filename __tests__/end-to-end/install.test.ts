import { execFile, execFileSync } from 'node:child_process'
import { cpSync, createReadStream, existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join, resolve, sep } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
const run = promisify(execFile)
const folder = mkdtempSync(join(tmpdir(), 'assay-install-'))
const home = join(folder, 'home')
const registry = execFileSync('npm', ['config', 'get', 'registry'], { encoding: 'utf8' }).trim()
let server: Server
let address = ''

/** A person's first minute: an empty home with nothing but npm, a policy and a trace. */
const project = join(folder, 'project')

async function npm(program: 'npm' | 'npx', args: readonly string[]): Promise<{ code: number; output: string }> {
  // Certificates and proxies are the machine's; what npm knows of this checkout and of the test runner is not the user's.
  const own = Object.entries(process.env).filter(
    ([name]) => !/^(npm_|VITEST|TEST$|NODE_ENV$|NODE_OPTIONS$)/i.test(name),
  )
  const env = {
    ...Object.fromEntries(own),
    HOME: home,
    npm_config_registry: registry,
    npm_config_cache: join(home, '.npm'),
    npm_config_update_notifier: 'false',
  }
  try {
    const { stdout, stderr } = await run(program, args, { cwd: project, env, timeout: 120_000 })
    return { code: 0, output: stdout + stderr }
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string }
    return { code, output: stdout + stderr }
  }
}

beforeAll(async () => {
  mkdirSync(home)
  mkdirSync(join(project, 'traces'), { recursive: true })
  writeFileSync(join(project, 'traces/run.jsonl'), '{"tool":"get_user","args":{}}\n{"tool":"delete_user","args":{}}\n')
  writeFileSync(join(project, 'policy.yaml'), 'version: "2.0"\nname: first\ntools: { deny: [delete_user] }\n')
  publishRepository()
  server = createServer((request, response) => {
    const file = resolve(folder, `.${new URL(request.url ?? '/', 'http://localhost').pathname}`)
    if (!file.startsWith(folder + sep) || !existsSync(file) || !statSync(file).isFile()) response.writeHead(404).end()
    else createReadStream(file).pipe(response)
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  address = `127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true, force: true })
})

/** The working tree as a repository with the tag v1, as plain files that any web server can hand to git. */
function publishRepository(): void {
  const tree = join(folder, 'tree')
  const files = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).split('\0')
  for (const file of files) {
    if (file === '' || file.startsWith('__tests__/') || !existsSync(join(root, file))) continue
    mkdirSync(dirname(join(tree, file)), { recursive: true })
    cpSync(join(root, file), join(tree, file))
  }
  const git = (cwd: string, ...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], { cwd, stdio: 'pipe' })
  git(tree, 'init', '-q', '-b', 'main')
  git(tree, 'add', '-A', '-f')
  git(tree, 'commit', '-q', '-m', 'release')
  git(tree, 'tag', 'v1')
  git(folder, 'clone', '-q', '--bare', 'tree', 'assay-action.git')
  git(join(folder, 'assay-action.git'), 'update-server-info')
}

describe('from an empty home', () => {
  const repository = () => `git+http://${address}/assay-action.git#v1`

  it('npx runs the command line from the repository, without building anything', async () => {
    const { code, output } = await npm('npx', ['--yes', repository(), 'check'])
    expect(output).toContain('FAIL')
    expect(output).toContain('delete_user')
    expect(output).toContain(`Reproduce: npx --yes ${repository()} check`)
    expect(code).toBe(1)
    // The development packages are several hundred; a check needs five.
    const installed = execFileSync('find', [join(home, '.npm/_npx'), '-maxdepth', '4', '-name', 'package.json'])
    expect(installed.toString().split('\n').length).toBeLessThan(40)
  }, 300_000)

  it('the tarball of a release brings command line, library and types', async () => {
    const packed = JSON.parse(
      execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
        cwd: root,
        encoding: 'utf8',
      }),
    ) as readonly { filename: string }[]
    const [{ filename } = { filename: '' }] = packed
    writeFileSync(join(project, 'package.json'), '{ "type": "module", "private": true }')
    const added = await npm('npm', ['install', '--no-audit', '--no-fund', `http://${address}/${filename}`])
    expect(added.code, added.output).toBe(0)
    expect((await npm('npx', ['assay', 'check'])).code).toBe(1)
    const script =
      "import { validate } from 'assay'; console.log((await validate('policy.yaml', 'traces/run.jsonl')).verdict)"
    const { stdout } = await run(process.execPath, ['--input-type=module', '-e', script], { cwd: project })
    expect(stdout.trim()).toBe('fail')
    expect(existsSync(join(project, 'node_modules/assay/lib/index.d.ts'))).toBe(true)
  }, 300_000)
})
