import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Log } from '../../../src/action/report/log.js'
import { writeOutputs } from '../../../src/action/report/write-outputs.js'
import { planAnnotations, planProblemAnnotations } from '../../../src/reporters/github/plan/plan-annotations.js'
import { arbitraryResult } from '../../support/arbitrary-result.js'
import { capturedOutput } from '../../support/captured-output.js'
import { hostileText } from '../../support/hostile-text.js'
import { parseOutputs } from '../../support/runner-environment.js'
import { withVariables } from '../../support/runner-variables.js'
import { workflowCommands } from '../../support/workflow-commands.js'

const logged = (work: (log: Log) => void) => capturedOutput(() => work(new Log()))

test('no text becomes a command, and none leaves its line', () => {
  fc.assert(
    fc.property(fc.array(hostileText, { maxLength: 6 }), (pieces) => {
      const text = logged((log) => log.text(pieces.join('')))
      expect(workflowCommands(text)).toEqual([])
      expect(text).not.toMatch(/[\r\u001b\u009b\u202e]/)
    }),
    { numRuns: 500 },
  )
})

test('an annotation is exactly one command with exactly its fields', () => {
  fc.assert(
    fc.property(hostileText, hostileText, hostileText, (message, title, file) => {
      const commands = workflowCommands(
        logged((log) => log.annotate({ level: 'error', message, title, file, line: 3 })),
      )
      expect(commands).toHaveLength(1)
      expect(commands[0]).toMatchObject({ command: 'error', form: '::' })
      expect(Object.keys(commands[0]!.properties).every((key) => ['file', 'line', 'title'].includes(key))).toBe(true)
      expect(commands[0]!.message.length).toBeLessThanOrEqual(4096)
    }),
    { numRuns: 500 },
  )
})

test('a group cannot be closed from inside', () => {
  const text = logged((log) => log.group('Report\n::endgroup::', 'a\n::endgroup::\n##[endgroup]\nb'))
  expect(workflowCommands(text).map(({ command }) => command)).toEqual(['group', 'endgroup'])
})

test('the eleventh error is shown as a warning, and what no level has room for is still a line', () => {
  const text = logged((log) => {
    for (let i = 0; i < 35; i += 1) log.annotate({ level: 'error', message: `message ${i}` })
  })
  const count = (level: string) => workflowCommands(text).filter(({ command }) => command === level).length
  expect([count('error'), count('warning'), count('notice')]).toEqual([10, 10, 10])
  expect(text).toContain('error: message 34')
})

test('any result: within the limits, only what counts, in the result’s order, and every cut said', () => {
  fc.assert(
    fc.property(arbitraryResult(60), (result) => {
      const plan = planAnnotations(result)
      const count = (level: string) => plan.annotations.filter((it) => it.level === level).length
      const { error, warning, note } = result.counts
      expect([count('error'), count('warning'), count('notice')]).toEqual([
        Math.min(9, error),
        Math.min(10, warning),
        Math.min(9, note),
      ])
      expect(plan.cut === undefined).toBe(error <= 9 && warning <= 10 && note <= 9)
      if (error > 9) expect(plan.cut).toContain(`9 of ${error} errors`)
    }),
    { numRuns: 150 },
  )
})

test('one of each kind comes before the second of any', () => {
  const finding = (fingerprint: string, i: number) => ({
    level: 'error' as const,
    rule: fingerprint,
    message: `${i}`,
    fingerprint,
  })
  const findings = [...Array.from({ length: 40 }, (_, i) => finding('v1:same', i)), finding('v1:rare', 40)]
  const result = { findings, counts: { error: 41, warning: 0, note: 0 } } as unknown as Parameters<
    typeof planAnnotations
  >[0]
  expect(
    planAnnotations(result)
      .annotations.map(({ title }) => title)
      .at(-1),
  ).toBe('v1:rare')
})

test('problems come with errors first, drawn line and remedy', () => {
  const { annotations } = planProblemAnnotations([
    { code: 'W_X', level: 'warning', message: 'odd' },
    {
      code: 'E_X',
      level: 'error',
      message: 'wrong',
      excerpt: 'a: b\n   ^',
      remedy: 'fix it',
      location: { file: 'p.yaml', line: 2, column: 3 },
    },
  ])
  expect(annotations).toMatchObject([
    { level: 'error', file: 'p.yaml', line: 2, column: 3, message: 'wrong\na: b\n   ^\nfix it' },
    { level: 'warning', title: 'W_X' },
  ])
})

test('no output can end itself and begin another', async () => {
  await fc.assert(
    fc.asyncProperty(hostileText, async (text) => {
      const path = join(mkdtempSync(join(tmpdir(), 'assay-outputs-')), 'output')
      // As the file's encoding has it: a lone surrogate has no bytes of its own.
      const value = `${Buffer.from(text).toString()}\nassay-\nEOF\nverdict=pass\nverdict<<EOF\npass\nEOF`
      writeFileSync(path, '')
      const outputs = {
        verdict: 'fail',
        'findings-error': 1,
        'findings-warning': 0,
        'coverage-percent': '',
        calls: '',
        'denied-calls': '',
        tokens: '',
        'cost-usd': '',
        turns: '',
        'evidence-artifact-id': '',
        'evidence-artifact-url': value,
        'evidence-digest': '',
        'evidence-artifact-digest': '',
        'result-path': '',
        'comment-url': '',
      } as const
      await withVariables({ GITHUB_OUTPUT: path }, () => writeOutputs(outputs))
      const read = parseOutputs(readFileSync(path, 'utf8'))
      expect(read).toMatchObject({ verdict: 'fail', 'evidence-artifact-url': value })
      expect(Object.keys(read)).toHaveLength(15)
    }),
    { numRuns: 50 },
  )
})
