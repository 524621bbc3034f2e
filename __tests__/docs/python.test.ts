import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'
import { validate } from '../../src/index.js'
import { temporaryFolder } from '../support/trace-file.js'

/** With the packages that the page names, where they are installed: `ASSAY_TEST_PYTHON=venv/bin/python`. */
const python = process.env.ASSAY_TEST_PYTHON ?? 'python3'
const page = readFileSync(resolve(import.meta.dirname, '../../docs/python.md'), 'utf8')
const snippets = [...page.matchAll(/^```python (\S+)\n([\s\S]*?)^```$/gm)].map(([, file = '', code = '']) => ({
  file,
  code,
}))

const has = (module: string): boolean => spawnSync(python, ['-c', `import ${module}`]).status === 0
const needs: Readonly<Record<string, string>> = {
  'traces/python.jsonl': 'json',
  'conversations.jsonl': 'openai',
  'anthropic.jsonl': 'anthropic',
  'messages.json': 'langchain_core',
  'spans.json': 'opentelemetry.sdk',
  'agents.jsonl': 'agents',
}

it('has a snippet for each way', () => {
  expect(snippets.map(({ file }) => file).sort()).toEqual(Object.keys(needs).sort())
})

it.each(snippets)('what the snippet writes to $file is a trace', async ({ file, code }) => {
  const cwd = temporaryFolder()
  const module = needs[file] ?? ''
  if (!has(module)) {
    console.warn(`SKIPPED docs/python.md, ${file}: ${python} has no module ${module}`)
    return
  }
  writeFileSync(join(cwd, 'snippet.py'), code)
  execFileSync(python, ['snippet.py'], { cwd })
  const policy = {
    version: '2.0',
    tools: { allow: ['get_user'], deny: ['delete_*'] },
    schemas: { get_user: { type: 'object', required: ['user_id'], properties: { user_id: { const: 'mia' } } } },
  }
  const result = await validate(policy, join(cwd, file), { cwd })
  expect(result.coverage.covered).toEqual(['get_user'])
  expect(result.findings.map(({ rule, tool }) => [rule, tool])).toEqual(
    file === 'traces/python.jsonl' ? [['E_TOOL_DENIED', 'delete_user']] : [],
  )
})

it('pytest writes one trace a test, and a second run begins anew', async () => {
  if (!has('pytest')) {
    console.warn(`SKIPPED docs/python.md, pytest: ${python} has no module pytest`)
    return
  }
  const cwd = temporaryFolder()
  const [recording = ''] = snippets.find(({ file }) => needs[file] === 'json')?.code.split('def recorded') ?? []
  const conftest = /^## In pytest\n[\s\S]*?^```python\n([\s\S]*?)^```$/m.exec(page)?.[1] ?? ''
  const test = 'def test_NAME(traces):\n    traces.record("get_user", {})\n'
  writeFileSync(join(cwd, 'recording.py'), recording)
  writeFileSync(join(cwd, 'conftest.py'), conftest)
  writeFileSync(join(cwd, 'test_agent.py'), test.replace('NAME', 'one') + test.replace('NAME', 'two'))
  for (const _run of [1, 2]) execFileSync(python, ['-m', 'pytest', '-q'], { cwd })
  const { traces } = await validate({ limits: { max_tool_calls_total: 9 } }, join(cwd, 'traces/pytest.jsonl'), { cwd })
  expect(traces).toMatchObject({ traces: 2, calls: 2 })
})
