import { expect, test } from 'vitest'
import { Log } from '../../src/action/report/log.js'
import type { AssayResult } from '../../src/model/result.js'
import { type Annotation, annotationMessage } from '../../src/reporters/github/plan/annotation.js'
import { planAnnotations } from '../../src/reporters/github/plan/plan-annotations.js'
import { plainContext } from '../../src/reporters/reporter.js'
import { reportText } from '../../src/reporters/text.js'
import { neutraliseCommands } from '../../src/text/escape-workflow-command.js'
import { stripControl } from '../../src/text/strip-control.js'
import { capturedOutput } from '../support/captured-output.js'
import { HostileWords, hostilePolicy, hostileTraces } from '../support/hostile-traces.js'
import { runAction } from '../support/run-action.js'
import { type WorkflowCommand, workflowCommands } from '../support/workflow-commands.js'

const files = 50
const tracesPerFile = 2_020

type Shape = readonly [command: string, properties?: Readonly<Record<string, string>>]

/** The command that an annotation is meant to be. */
function meant({ level, file, line, column: col, title }: Annotation): Shape {
  const given = Object.entries({ file, line, col, title }).filter(([, value]) => value !== undefined)
  return [
    level,
    Object.fromEntries(given.map(([key, value]) => [key, neutraliseCommands(stripControl(String(value)))])),
  ]
}

/**
 * Every command that a runner sees in the log, however it searches, is one that was meant, in its place, with its fields, and there
 * is no other. Compared as text, because this is done some twenty thousand times.
 */
function expectOnly(log: string, commands: readonly Shape[], seed: number): readonly WorkflowCommand[] {
  const wanted = JSON.stringify(commands.map(([command, properties = {}]) => ['::', command, properties]))
  const seen = workflowCommands(log)
  for (const commands of [seen, workflowCommands(log, 'linguistic')]) {
    const shapes = commands.map(({ form, command, properties }) => [form, command, properties])
    if (JSON.stringify(shapes) !== wanted) expect(shapes, `seed ${seed}`).toEqual(JSON.parse(wanted))
  }
  // Nothing of a terminal's, and no line break but ours.
  const unseen = /[^\P{Cc}\n]|[\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.exec(log)
  if (unseen)
    expect.fail(
      `seed ${seed} shows ${JSON.stringify(unseen[0])} in ${JSON.stringify(log.slice(unseen.index - 100, unseen.index + 100))}`,
    )
  return seen
}

test(`of ${files * tracesPerFile} hostile traces no line of the log is a command that was not meant`, {
  timeout: 600_000,
}, async () => {
  let shown = 0
  let lines = 0
  for (let seed = 1; seed <= files; seed += 1) {
    const words = new HostileWords(seed)
    const name = `${words.fileName()}.jsonl`
    const { log, result, code } = await runAction({
      'policy.yaml': hostilePolicy(words),
      [`traces/${name}`]: hostileTraces(words, tracesPerFile),
    })
    expect([code, result.verdict, result.traces.traces], `seed ${seed}`).toEqual([1, 'fail', tracesPerFile])
    const plan = planAnnotations(result)
    expectOnly(
      log,
      [['group'], ['endgroup'], ...plan.annotations.map(meant), ['error', { title: 'Assay: fail' }]],
      seed,
    )
    const pages = showEveryTrace(result, seed)
    shown += pages.traces
    lines += pages.lines + log.split('\n').length
  }
  expect(shown).toBe(files * tracesPerFile)
  expect(lines).toBeGreaterThan(300_000)
})

/** A log shows a few findings of each kind. Here every trace and every bad line takes its turn as annotation, a third of them in the report, too. */
function showEveryTrace(result: AssayResult, seed: number) {
  const { coverage } = result
  const traces = new Set<string>()
  let lines = 0
  // Of each trace one finding, by turns about the name of its tool and about its arguments.
  const shown = result.findings.filter(({ rule, trace }) =>
    Number(trace?.at(-1)) % 2 === 0 ? rule === 'E_ARG_SCHEMA' : /^E_(TOOL|TRACE)_/.test(rule),
  )
  for (let at = 0; at < shown.length; at += 9) {
    const findings = shown.slice(at, at + 9)
    for (const { trace } of findings) if (trace !== undefined) traces.add(trace)
    const unexpected = coverage.unexpected.slice(at, at + 12)
    const page = { ...result, findings, rules: [], coverage: { ...coverage, unexpected } }
    const { annotations } = planAnnotations(page)
    const log = capturedOutput(() => {
      const to = new Log()
      to.group('Report', at % 27 === 0 ? reportText(page, plainContext) : 'Left out.')
      for (const annotation of annotations) to.annotate(annotation)
    })
    const seen = expectOnly(log, [['group'], ['endgroup'], ...annotations.map(meant)], seed).slice(2)
    const messages = annotations.map(({ message }) => annotationMessage(message).replace(/^\p{M}/u, '◌$&'))
    if (seen.some(({ message }, i) => message !== messages[i]))
      expect(seen.map(({ message }) => message)).toEqual(messages)
    lines += log.split('\n').length
  }
  return { traces: traces.size, lines }
}

test('of a thousand policies and files that cannot be read no line of the log is a command that was not meant', async () => {
  const level = (annotation: string) => ['error', 'warning', 'notice'].includes(annotation)
  for (let seed = 1; seed <= 1_000; seed += 1) {
    const words = new HostileWords(seed)
    const policy = [
      hostilePolicy(words).slice(0, words.nat(900)),
      `${words.text(12)}: ${words.text(12)}\ntools: { allow: [${words.text(4)}] }`,
      `version: "2.0"\nname: ${JSON.stringify(words.text())}\n${JSON.stringify(words.text())}: 1\nlevels: { ${JSON.stringify(words.text())}: x }`,
    ]
    const { log, outputs } = await runAction(
      {
        'policy.yaml': seed % 4 === 3 ? '{"version":"2.0","tools":{"allow":["a"]}}' : policy[seed % 4]!,
        [`traces/${words.fileName()}.json`]: words.text(30),
      },
      {
        traces: `traces/*.json\n${words.text().replace(/[\r\n]/g, ' ')}x`,
        name: words.text().replace(/[<>\p{Cc}\p{Cs}]/gu, ''),
      },
    )
    const commands = workflowCommands(log)
    expect(JSON.stringify(workflowCommands(log, 'linguistic')), `seed ${seed}`).toBe(JSON.stringify(commands))
    for (const { form, command, properties } of commands) {
      expect([form, command], `seed ${seed}`).toEqual([
        '::',
        expect.stringMatching(/^(error|warning|notice|group|endgroup)$/),
      ])
      expect(['file', 'line', 'col', 'title']).toEqual(expect.arrayContaining(Object.keys(properties)))
      if (level(command)) expect(properties.title, `seed ${seed}`).toMatch(/^(?:[EW]_[A-Z_]+|Assay.*)$/su)
    }
    expect(outputs.verdict, `seed ${seed}`).toMatch(/^(error|fail|no-evidence)$/)
    expect(commands.at(-1)?.properties.title).toMatch(/: (error|fail|no evidence)$/)
    expect(log, `seed ${seed}`).not.toMatch(/[^\P{Cc}\n]|[\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u)
  }
})
