import { expect, it } from 'vitest'
import { reporters } from '../../src/reporters/index.js'
import { folderWith, runCli } from '../support/run-cli.js'

const head = 'version: "2.0"\nenforcement: { unconstrained_tools: allow }\n'
const lines = (...calls: readonly object[]) => calls.map((call) => `${JSON.stringify(call)}\n`).join('')
const call = (tool: string, args: object = {}, trace = 'r') => ({ trace, tool, args })

const reports = async (folder: string, ...flags: readonly string[]) => {
  const report = async (format: string) => (await runCli(['check', folder, ...flags, '--format', format])).stdout
  return { text: await report('text'), of: report }
}

const printed = ['text', 'markdown', 'html', 'junit', 'tap', 'github', 'azure', 'sarif', 'json'] as const

it.each(printed)('%s prints the fingerprint that a waiver takes, of each violation', async (format) => {
  const policy = `${head}tools: { deny: [wipe] }\nschemas: { pay: { required: [to], properties: { amount: { maximum: 1 } } } }\n`
  const folder = folderWith({ 'policy.yaml': policy, 'traces.jsonl': lines(call('wipe'), call('pay', { amount: 9 })) })
  const { of } = await reports(folder)
  const json = JSON.parse(await of('json'))
  const [argument, denied] = ['E_ARG_SCHEMA', 'E_TOOL_DENIED'].map((rule) =>
    json.findings.find((finding: { rule: string }) => finding.rule === rule),
  )
  const report = await of(format)
  for (const { fingerprint } of [denied, ...argument.violations]) expect(report).toContain(fingerprint)
})

const marks = async (levels: string, ...calls: readonly object[]) => {
  const policy = `${head}tools: { deny: [wipe] }\n${levels}`
  const folder = folderWith({ 'policy.yaml': policy, 'traces.jsonl': lines(...calls) })
  const { text, of } = await reports(folder)
  const row = /<span class="icon \w+" aria-hidden="true">(.)<\/span><code>E_TOOL_DENIED/.exec(await of('html'))
  return [/^ {2}(\S) E_TOOL_DENIED/m.exec(text)?.[1], row?.[1]]
}

it('marks a broken rule by the level of what it found, and no red under a pass', async () => {
  const waiver = 'waivers: [{ rule: E_TOOL_DENIED, reason: known, owner: me }]\n'
  expect(await marks('', call('wipe'))).toEqual(['✖', '✖'])
  expect(await marks('levels: { E_TOOL_DENIED: warning }\n', call('wipe'))).toEqual(['▲', '▲'])
  expect(await marks('levels: { E_TOOL_DENIED: note }\n', call('wipe'))).toEqual(['●', '●'])
  expect(await marks(waiver, call('wipe'))).toEqual(['○', '○'])
  expect(await marks('tolerate: { E_TOOL_DENIED: 1 }\n', call('wipe'))).toEqual(['○', '○'])
  expect(await marks('', call('get'))).toEqual(['✔', '✔'])
})

it('where only new findings count, the new one comes first and known ones are folded', async () => {
  const policy = `${head}tools: { deny: ["delete_*", "zap_*"] }\n`
  const known = ['delete_a', 'delete_b', 'delete_c'].map((tool) => call(tool))
  const folder = folderWith({
    'policy.yaml': policy,
    'traces.jsonl': lines(...known),
    'new.jsonl': lines(...known, call('zap_all')),
  })
  await runCli(['check', folder, '--write-baseline', `${folder}/base.json`])
  const flags = ['--traces', `${folder}/new.jsonl`, '--baseline', `${folder}/base.json`, '--fail-on-new-only']
  const { text, of } = await reports(folder, ...flags)
  expect(text).toContain('zap_all was called')
  expect(text).not.toContain('delete_a was called')
  expect(text).toMatch(/○ known E_TOOL_DENIED {2}Denied tool called · 3 findings/)
  const [first = '', folded = ''] = (await of('markdown')).split('<details><summary>Known since the baseline')
  expect(first).toContain('zap_all was called')
  expect(first).not.toContain('delete_a was called')
  expect(folded).toContain('delete_a was called')
})

const allFormats = Object.keys(reporters).filter((format) => format !== 'summary')

it.each(allFormats)('%s folds no look-alike away, however many other warnings there are', async (format) => {
  const policy = `${head.replace('allow }', 'warn }')}tools: { deny: [delete_user] }\n`
  const others = Array.from({ length: 80 }, (_, i) => call(`tool_${i}`))
  const folder = folderWith({ 'policy.yaml': policy, 'traces.jsonl': lines(...others, call('Delete_User')) })
  const report = await (await reports(folder)).of(format)
  const at = report.search(/Delete(?:_|&#95;)User was called/)
  expect(at).toBeGreaterThan(0)
  const open = (tag: RegExp) => [...report.slice(0, at).matchAll(tag)].length
  // Behind no fold that is shut.
  expect(open(/<details(?! (?:class="[^"]*" )?open)/g)).toBe(0)
})
