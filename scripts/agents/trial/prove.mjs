import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { newMachine, put, ran } from './machine.mjs'
import { scriptedModel } from './scripted-model.mjs'

const root = fileURLToPath(new URL('../../..', import.meta.url))

/**
 * Runs a real agent against a scripted model, and the built action after it without an input: as a runner would, or, with
 * `--act`, both as steps of a workflow under nektos/act. What the action says must be what the script has.
 * @param agent `name`; `script(workspace)`: of each answer its calls, as `{ tool, args }` and `denied` where the agent itself
 * refuses; `wire` of the scripted model; `run(machine, origin)` runs the program, and may return what it says of itself;
 * `remove()` what it left elsewhere;
 * `facts(script)`: `tokens`, `turns`, `costUsd`, `model` as the action must have them
 */
export async function prove(agent) {
  const flags = process.argv.slice(2)
  if (flags[0] === '--step') {
    const machine = { workspace: process.cwd(), home: process.env.HOME, temporary: process.env.RUNNER_TEMP }
    writeFileSync(flags[1], JSON.stringify(await expectedOf(agent, machine)))
    return
  }
  const machine = newMachine()
  const isUnderAct = flags.includes('--act')
  try {
    const checked = await (isUnderAct ? underAct : onRunner)(agent, machine)
    compare(checked)
    const { outputs } = checked
    const facts = ['calls', 'denied-calls', 'turns', 'tokens', 'cost-usd'].map(
      (name) => `${name} ${outputs[name] || '–'}`,
    )
    console.log(`${agent.name}${isUnderAct ? ' under act' : ''}: ${outputs.verdict}; ${facts.join(', ')}`)
  } finally {
    agent.remove?.()
    if (process.env.KEEP) console.log(machine.root)
    else machine.remove()
  }
}

/** What the script and the program say, after the program ran. */
async function expectedOf(agent, machine) {
  const script = agent.script(machine.workspace)
  const model = await scriptedModel(script, agent.wire)
  const said = await agent.run(machine, model.origin)
  model.close()
  assert.equal(model.state.answered, script.length, `answers that ${agent.name} asked for; it says:\n${said?.log}`)
  const calls = script.flat()
  return { turns: script.length, ...agent.facts(script), ...said?.facts, calls }
}

/** As the runner runs it, without an input. */
async function onRunner(agent, machine) {
  const expected = await expectedOf(agent, machine)
  const [output, summary] = [machine.at('output'), machine.at('summary.md')]
  for (const path of [output, summary]) writeFileSync(path, '')
  const { log, output: printed } = await ran(process.execPath, [join(root, 'dist/action/index.js')], {
    cwd: machine.workspace,
    env: {
      ...{
        HOME: machine.home,
        CI: 'true',
        GITHUB_ACTIONS: 'true',
        GITHUB_EVENT_NAME: 'push',
        RUNNER_TEMP: machine.temporary,
      },
      ...{ GITHUB_WORKSPACE: machine.workspace, GITHUB_EVENT_PATH: machine.at('event.json'), GITHUB_REPOSITORY: 'o/r' },
      ...{ GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: summary },
    },
  })
  const outputs = Object.fromEntries(
    [...readFileSync(output, 'utf8').matchAll(/^([\w-]+)<<(\S+)\n([\s\S]*?)\n\2$/gm)].map(([, name, , value]) => [
      name,
      value,
    ]),
  )
  const result = JSON.parse(readFileSync(outputs['result-path'], 'utf8'))
  const files = result.traces.files.map(({ file }) => pathOf(file, machine))
  assert.deepEqual(
    callsIn(files),
    expected.calls.map(({ tool, args, denied = false }) => ({ tool, args, denied })),
  )
  return { expected, outputs, result, summary: readFileSync(summary, 'utf8'), log: printed + log }
}

/** Where a file lies that the action names. */
function pathOf(file, { home, temporary, workspace }) {
  if (file.startsWith('/')) return file
  const [folder, ...rest] = file.split('/')
  const folders = { '~': home, RUNNER_TEMP: temporary, 'gemini-artifacts': join(workspace, 'gemini-artifacts') }
  return join(folders[folder], ...rest)
}

/** The calls as the command line reads them. */
function callsIn(files) {
  const argv = ['dist/cli/index.js', 'trace', 'import', '--input', ...files, '--out-trace', '-']
  const { stdout } = spawnSync(process.execPath, argv, { cwd: root, encoding: 'utf8' })
  const lines = stdout.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line)]))
  const calls = lines.filter(({ type }) => type === 'tool_call')
  return calls.map(({ tool, args, phase }) => ({ tool, args, denied: phase === 'denied' }))
}

/** The agent is a step of a workflow, the action is the next. */
async function underAct(agent, machine) {
  const act = spawnSync(process.execPath, [join(root, 'scripts/run-act.mjs'), '--install'], { encoding: 'utf8' })
  if (act.status !== 0) throw new Error(act.stderr)
  const [expected, outputs, resultFile] = ['expected.json', 'outputs.json', 'result.json'].map(machine.at)
  const flags = process.argv.slice(2).filter((flag) => flag !== '--act')
  const step = [process.execPath, process.argv[1], '--step', expected, ...flags].join(' ')
  const workflow = {
    on: 'push',
    jobs: {
      agent: {
        'runs-on': 'ubuntu-latest',
        env: { HOME: machine.home, XDG_CACHE_HOME: join(act.stdout.trim(), '../../..') },
        steps: [
          { uses: 'actions/checkout@v5' },
          { name: agent.name, run: step },
          { id: 'assay', uses: 'your-org/assay-action@v1', if: '$' + '{{ !cancelled() }}' },
          {
            if: 'always()',
            env: {
              OUTPUTS: '$' + '{{ toJSON(steps.assay.outputs) }}',
              RESULT: '$' + '{{ steps.assay.outputs.result-path }}',
            },
            run: `printf %s "$OUTPUTS" > ${outputs}; cp "$RESULT" ${resultFile}`,
          },
        ],
      },
    },
  }
  put(machine.at('workflow.yml'), JSON.stringify(workflow))
  put(machine.at('push.json'), '{}')
  // Nothing listens there: what the action may send to GitHub is another test's.
  const argv = [
    machine.at('workflow.yml'),
    machine.workspace,
    machine.at('push.json'),
    'http://127.0.0.1:9',
    'token',
    '42',
  ]
  const path = [join(process.execPath, '..'), process.env.PATH].join(delimiter)
  const { output, log } = await ran(process.execPath, [join(root, 'scripts/run-act.mjs'), ...argv], {
    cwd: root,
    env: { PATH: path, HOME: machine.home, ACT: act.stdout.trim() },
  })
  const read = (file) => {
    assert.ok(existsSync(file), `the workflow did not write ${file}:\n${output}${log}`)
    return readFileSync(file, 'utf8')
  }
  const [said, checked, reading] = [expected, outputs, resultFile].map((file) => JSON.parse(read(file)))
  // act prints the summary of a step.
  return { expected: said, outputs: checked, result: reading, summary: output, log: output + log }
}

function compare({ expected, outputs, result, summary, log }) {
  try {
    const { calls, turns, tokens, costUsd, model } = expected
    const denied = calls.filter((call) => call.denied).length
    assert.deepEqual(
      { calls: outputs.calls, denied: outputs['denied-calls'], turns: outputs.turns, tokens: outputs.tokens },
      { calls: `${calls.length}`, denied: `${denied}`, turns: `${turns}`, tokens: `${tokens}` },
    )
    assert.equal(outputs['cost-usd'] ?? '', costUsd === undefined ? '' : `${costUsd}`)
    assert.deepEqual(
      result.traces.facts.map((each) => each.model),
      [model],
    )
    assert.ok(denied > 0, 'the script has a call that the agent refuses')
    assert.match(summary, new RegExp(`${calls.length} calls .* ${denied} denied`))
    assert.equal(outputs.verdict, 'pass')
  } catch (error) {
    console.error(log)
    throw error
  }
}
