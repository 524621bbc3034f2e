// `assay check` against what one would take in its place, on the same calls: whole processes, in turns, each with what part of the job it does.
// npm run bundle && npm run bench:peers [-- --calls 100000 --rounds 5 --python .bench/peers/bin/python --go .bench/go]
//
// What is not installed is left out, and said:
//   python3 -m venv .bench/peers && .bench/peers/bin/pip install jsonschema jsonschema-rs fastjsonschema orjson pyyaml duckdb
//   GOBIN=$PWD/.bench/go go install github.com/open-policy-agent/opa@latest github.com/open-policy-agent/conftest@latest
//   apt-get install jq
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { compare, print, run } from './measure.mjs'

const { values } = parseArgs({
  options: {
    calls: { type: 'string', default: '100000' },
    rounds: { type: 'string', default: '5' },
    python: { type: 'string', default: '.bench/peers/bin/python' },
    go: { type: 'string', default: '.bench/go' },
  },
})
const here = 'scripts/bench/peers'
const policy = 'scripts/bench/policy.yaml'
const input = `.bench/traces-${values.calls}1000.jsonl`
const array = `.bench/traces-${values.calls}1000.json`
mkdirSync('.bench', { recursive: true })
if (!existsSync(input)) run([process.execPath, 'scripts/bench/generate-traces.mjs', values.calls, input, '1000'])
if (!existsSync(array)) writeFileSync(array, `[${readFileSync(input, 'utf8').trim().split('\n').join(',')}]`)

const assay = (node) => {
  const words = ['dist/cli/index.js', 'check', '--jobs', '1', '--policy', policy, '--traces', input]
  return [node, ...words, '--output', '.bench/report.txt']
}
const python = (script, ...words) => [values.python, `${here}/${script}.py`, ...words]
const schemas = (library, parser) => python('python_schemas', library, parser, policy, input)
const opa = ['eval', '--format', 'raw', '--data', `${here}/policy.rego`, '--input', array, 'data.main.count_broken']

/** What is compared, and what of the policy each looks at. The first is the yardstick. */
const peers = [
  [
    'assay check',
    'all of it: deny, allow, 12 schemas, 4 sequences, limit, coverage, secrets, digests, places',
    assay(process.execPath),
  ],
  ['assay check, other Node', 'the same', assay('node_modules/.bin/node')],
  ['bare JSON.parse loop', 'nothing', [process.execPath, 'scripts/bench/bare-loop.mjs', input]],
  [
    'DuckDB, two threads',
    'deny, allow, one required argument, one order; four counts',
    python('duckdb_sql', '2', input),
  ],
  ['DuckDB, one thread', 'the same', python('duckdb_sql', '1', input)],
  ['jsonschema-rs, orjson', 'deny, schemas; a count', schemas('jsonschema_rs', 'orjson')],
  ['jsonschema-rs, json', 'the same', schemas('jsonschema_rs', 'json')],
  ['fastjsonschema', 'deny, schemas as draft 7; a count', schemas('fastjsonschema', 'json')],
  ['python-jsonschema', 'deny, schemas; a count', schemas('jsonschema', 'json')],
  ['jq, deny', 'deny; prints lines', ['jq', '-c', '-f', `${here}/deny.jq`, input]],
  [
    'jq, deny and required',
    'deny, one required argument; prints lines',
    ['jq', '-c', '-f', `${here}/deny-and-required.jq`, input],
  ],
  ['OPA', 'deny, allow, one required argument, of one JSON array; a count', [`${values.go}/opa`, ...opa]],
  [
    'conftest',
    'the same, a message each',
    [`${values.go}/conftest`, 'test', '--policy', here, '--output', 'json', array],
  ],
]

const there = peers.filter(([name, , command]) => {
  const runs = spawnSync(command[0], command.slice(1), { stdio: 'ignore' })
  if (!runs.error && (runs.status === 0 || runs.status === 1)) return true
  console.log(`(${name} is not installed, or fails: left out)`)
  return false
})
const rows = compare(Object.fromEntries(there.map(([name, , command]) => [name, command])), Number(values.rounds))
print(`${values.calls} calls, ${process.version}`, rows)
for (const [name, does] of there) console.log(`  ${name}: ${does}`)
