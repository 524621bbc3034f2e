import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { beforeAll, describe, expect, test } from 'vitest'
import type { AssayResult } from '../../src/model/result.js'
import { renderComment } from '../../src/reporters/github/comment.js'
import { planAnnotations } from '../../src/reporters/github/plan/plan-annotations.js'
import { renderSummary } from '../../src/reporters/github/summary.js'
import { reporters } from '../../src/reporters/index.js'
import { folderWith, runCli } from '../support/run-cli.js'

// Put together here, so that no scanner takes this file for a leak.
const token = (...parts: string[]) => parts.join('')
/** Of every provider, with a core that stays recognisable if only a part of it gets out. */
const providers: Record<string, (core: string) => string> = {
  aws: (core) => token('AKIA', core.toUpperCase().replaceAll('-', '').padEnd(16, 'Q').slice(0, 16)),
  github: (core) => token('gh', 'p_', core.padEnd(36, 'a')),
  'github fine-grained': (core) => token('github', '_pat_', core.padEnd(40, 'b')),
  gitlab: (core) => token('glpat', '-', core.padEnd(20, 'c')),
  openai: (core) => token('sk', '-proj-', core.padEnd(40, 'd')),
  slack: (core) => token('xox', 'b-', core.padEnd(24, '1')),
  google: (core) => token('AI', 'za', core.padEnd(35, 'e')),
  stripe: (core) => token('sk', '_live_', core.padEnd(24, 'f')),
  npm: (core) => token('npm', '_', core.padEnd(36, 'g')),
  'hugging face': (core) => token('hf', '_', core.padEnd(34, 'h')),
  jwt: (core) => token('eyJhbGciOiJIUzI1NiJ9', '.', `eyJ${core}`.padEnd(20, 'i'), '.', core.padEnd(20, 'j')),
}

const places = ['value', 'key', 'deep', 'result', 'error', 'tool', 'trace', 'id', 'file', 'line'] as const
/** Ten characters that occur nowhere else. */
const core = (place: string) => `Z${place}Y`.padEnd(10, 'X')

const policy = `version: "2.0"
name: p
tools: { allow: [read, login], deny: ["delete_*"] }
schemas: { read: { type: object, required: [path], additionalProperties: false, properties: { path: { type: string, enum: [a] } } } }
sequences: [{ type: before, first: login, then: read, id: login-first }]
`

describe.each(Object.entries(providers))('%s: a token in any place of a trace is in no output', (_provider, make) => {
  const secret = (place: (typeof places)[number]) => make(core(place))
  const leaks = (text: string) => places.filter((place) => text.toLowerCase().includes(secret(place).toLowerCase()))
  let cwd: string
  let outputs: Record<string, string>

  beforeAll(async () => {
    const traceId = `session ${secret('trace')}`
    cwd = folderWith({
      'policy.yaml': policy,
      [`traces/${secret('file')}.jsonl`]: [
        {
          trace: traceId,
          id: secret('id'),
          tool: 'read',
          args: { path: secret('value'), [secret('key')]: 1, list: [{ deep: `see ${secret('deep')}` }] },
          result: { text: secret('result') },
        },
        { trace: traceId, tool: 'read', args: { path: 'a' }, error: `failed with ${secret('error')}` },
        { trace: traceId, tool: `delete_ ${secret('tool')}`, args: {} },
        { trace: traceId, tool: secret('tool'), args: {} },
      ],
      'broken/b.jsonl': `{"trace":"t","tool":"read","args":{"path":"a"}}\n{"tool": ${secret('line')}\n`,
    })
    outputs = {}
    const check = ['check', '--policy', 'policy.yaml', '--traces', 'traces/']
    for (const format of Object.keys(reporters)) {
      const run = await runCli([...check, '--format', format], { cwd })
      outputs[format] = run.stdout + run.stderr
    }
    const files = ['--evidence', 'e.tar.gz', '--partial', 'p.json', '--write-baseline', 'b.json']
    const run = await runCli([...check, '--format', 'json', ...files], { cwd })
    expect(run.code).toBe(1)
    const result = JSON.parse(run.stdout) as AssayResult
    const report = { name: 'assay', failOn: 'error', onNoEvidence: 'error', notes: [] } as const
    outputs.comment = renderComment(result, report)
    outputs.summary = renderSummary(result, report)
    outputs.annotations = JSON.stringify(planAnnotations(result))
    outputs.bundle = gunzipSync(readFileSync(join(cwd, 'e.tar.gz'))).toString('utf8')
    outputs.partial = readFileSync(join(cwd, 'p.json'), 'utf8')
    outputs.baseline = readFileSync(join(cwd, 'b.json'), 'utf8')
    const merged = await runCli(['merge', 'p.json', '--policy', 'policy.yaml', '--format', 'html'], { cwd })
    outputs.merged = merged.stdout + merged.stderr
    const shown = ['--redact', 'secrets', '--format', 'json', '--report', 'html=h.html', '--partial', 's.json']
    const showing = await runCli([...check, ...shown], { cwd })
    outputs['all values'] = showing.stdout
    outputs['comment of all values'] = renderComment(JSON.parse(showing.stdout) as AssayResult, report)
    outputs['partial of all values'] = readFileSync(join(cwd, 's.json'), 'utf8')
    for (const command of ['show', 'lint']) {
      const shown = await runCli(['evidence', command, 'e.tar.gz'], { cwd })
      outputs[`evidence ${command}`] = shown.stdout + shown.stderr
    }
    const broken = await runCli(['check', '--policy', 'policy.yaml', '--traces', 'broken/'], { cwd })
    outputs.problems = broken.stdout + broken.stderr
  })

  test('nothing leaks', () => {
    const leaking = Object.entries(outputs).flatMap(([name, text]) => leaks(text).map((place) => `${name}: ${place}`))
    expect(leaking).toEqual([])
    for (const name of ['bundle', 'partial', 'merged']) expect(outputs[name]).toContain('[redacted:')
    for (const name of ['', 'comment of ', 'partial of ']) expect(outputs[`${name}all values`]).toContain('deep')
  })

  test('the report says that the trace holds one', () => {
    expect(outputs.text).toContain('W_SECRET_IN_ARGS')
  })
})
