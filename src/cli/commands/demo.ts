import { check } from '../../assay.js'
import { exitCodes } from '../../model/exit-code.js'
import type { JsonObject } from '../../model/json.js'
import { loadPolicy, requirePolicy } from '../../policy/load-policy.js'
import { plainContext } from '../../reporters/reporter.js'
import { reportText } from '../../reporters/text.js'
import { readTraceValues } from '../../traces/read-traces.js'
import { usageError } from '../arguments/usage-error.js'
import { defineCommand } from '../command.js'
import { type Host, wantsColor } from '../host.js'
import { write } from '../output/write.js'

export const demoCommand = defineCommand({
  name: 'demo',
  usage: '',
  about: 'Shows a run that breaks a policy and one that follows it. Works offline; reads and writes no files.',
  flags: {},
  examples: [{ line: 'assay demo', does: 'See both reports' }],
  async run({ operands }, host) {
    if (operands.length > 0) throw usageError('assay demo does not take arguments.', 'Run `assay demo`.')
    await write(host.stdout, `The policy:\n\n${indent(policyText)}\n`)
    await show('An agent that refunds too much, without looking up the order:', red, host)
    await show('The same agent, fixed:', green, host)
    await write(host.stdout, 'Next: `assay init` learns a policy from your own traces.\n')
    return exitCodes.pass
  },
})

async function show(title: string, calls: readonly JsonObject[], host: Host): Promise<void> {
  const policy = requirePolicy(loadPolicy(policyText, { file: 'demo-policy.yaml' }))
  const result = await check(policy, async (sink) => readTraceValues(calls, sink), { today: host.today })
  const report = reportText(result, { ...plainContext, color: wantsColor(host.stdout, host.env) })
  await write(host.stdout, `${title}\n\n${indent(calls.map((call) => JSON.stringify(call)).join('\n'))}\n\n${report}\n`)
}

function indent(text: string): string {
  return text.replace(/^(?=.)/gm, '    ')
}

const policyText = `version: "2.0"
name: refunds
tools:
  allow: [get_order, refund]
schemas:
  get_order: { required: [order] }
  refund:
    properties: { amount: { type: number, maximum: 100 } }
    required: [order, amount]
sequences:
  - { type: before, first: get_order, then: refund }
`

const red = [
  { trace: 'run-1', tool: 'refund', args: { order: 'A-7', amount: 950 } },
  { trace: 'run-1', tool: 'delete_order', args: { order: 'A-7' } },
]

const green = [
  { trace: 'run-2', tool: 'get_order', args: { order: 'A-7' } },
  { trace: 'run-2', tool: 'refund', args: { order: 'A-7', amount: 95 } },
]
