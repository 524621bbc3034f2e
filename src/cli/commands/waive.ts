import { exitCodes } from '../../model/exit-code.js'
import type { Policy } from '../../model/policy.js'
import { loadPolicy, requirePolicy } from '../../policy/load-policy.js'
import { isDay } from '../../policy/read/read-acceptance.js'
import { addWaivers } from '../../policy/waive/add-waivers.js'
import { blockEntry, type NewWaiver } from '../../policy/waive/waiver-text.js'
import { lineDiff } from '../../text/line-diff.js'
import { logText } from '../../text/log-line.js'
import { plural } from '../../text/plural.js'
import { readCount } from '../arguments/read-count.js'
import { policyFlag } from '../arguments/shared-flags.js'
import { usageError } from '../arguments/usage-error.js'
import { type Arguments, defineCommand } from '../command.js'
import type { Host } from '../host.js'
import { locatePolicy } from '../input/locate-project.js'
import { readPolicyText } from '../input/read-policy.js'
import { type ReadResult, readResult } from '../input/read-result.js'
import { write } from '../output/write.js'
import { writeOutput } from '../output/write-output.js'
import { chooseMistakes, type Mistake, mistakesOf } from '../waive/mistakes-to-waive.js'

const flags = {
  policy: { ...policyFlag, does: 'The policy to write into; default the one that the result names.' },
  rule: { kind: 'texts', value: 'RULE', does: 'Findings of these rules or codes.' },
  tool: { kind: 'texts', value: 'TOOL', does: 'Of those, only findings about these tools.' },
  fingerprint: {
    kind: 'texts',
    value: 'V1:…',
    does: 'Findings or violations by fingerprint; eight digits are enough.',
  },
  all: { kind: 'switch', does: 'Every finding that counts.' },
  reason: { kind: 'text', value: 'TEXT', does: 'Why this is accepted for now.' },
  owner: { kind: 'text', value: 'NAME', does: 'Who is responsible: a person or a team.' },
  expires: { kind: 'text', value: 'DAY', does: 'The last day of the waiver, YYYY-MM-DD, UTC.' },
  max: {
    kind: 'text',
    value: 'N',
    does: 'The number of traces that may have each finding; default: as many as have it now.',
  },
  'dry-run': { kind: 'switch', does: 'Print the difference, and write nothing.' },
} as const

export const waiveCommand = defineCommand({
  name: 'waive',
  usage: 'RESULT (--rule RULE… | --tool TOOL… | --fingerprint V1:… | --all) --reason TEXT --owner NAME [flags]',
  about:
    'Accepts findings of a result (`check --report json=FILE`) for now: writes waivers by fingerprint into the policy and keeps comments and layout. If a finding later occurs in more traces, its waiver accepts nothing.',
  flags,
  examples: [
    {
      line: "assay waive result.json --rule E_TOOL_DENIED --reason 'until the API is gone' --owner @team --expires 2027-01-31",
      does: 'One rule, to a day',
    },
    {
      line: "assay waive result.json --all --reason 'as found' --owner @team --dry-run",
      does: 'Show the change only',
    },
  ],
  run: waive,
})

async function waive({ flags: asked, operands }: Arguments<typeof flags>, host: Host): Promise<number> {
  const { reason, owner } = asked
  if (operands.length !== 1) {
    throw usageError('Name one result.', 'Write it with `assay check --report json=result.json`; - is standard input.')
  }
  if (reason === undefined || owner === undefined)
    throw usageError('A waiver needs a reason and an owner.', 'Give `--reason TEXT` and `--owner NAME`.')
  const expires = readDay(asked.expires, host.today)
  const max = asked.max === undefined ? undefined : readCount('--max', asked.max, 1)
  const result = await readResult(operands[0] as string, host)
  const path = await locatePolicy(asked.policy ?? result.policy.file, [], host)
  if (path === '-') throw usageError('The policy cannot be standard input.', 'Name the file to write into.')
  const { text, file, read } = await readPolicyText(path, host)
  const policy = requirePolicy(loadPolicy(text, { file }, { read }))
  refuseOther(result, policy, path)
  const mistakes = chooseMistakes(mistakesOf(result), asked)
  const waivers = mistakes.map((mistake) => ({ ...waiverOf(mistake, max), reason, owner, expires }))
  if (expires === undefined) refuseExpired(policy, waivers, host.today)
  const written = addWaivers(text, file, waivers, read)
  if (written === undefined) return byHand(waivers, policy, file, host)
  if (asked['dry-run']) {
    await write(
      host.stdout,
      lineDiff(text, written, file)
        .map((line) => `${logText(line, 1000)}\n`)
        .join(''),
    )
  } else await writeOutput(path, written, host)
  const done = asked['dry-run'] ? 'would waive' : 'waived'
  await write(host.stderr, mistakes.map((mistake) => `${logText(file)}: ${done} ${said(mistake)}\n`).join(''))
  return exitCodes.pass
}

/** A list in the policy's own words, for a policy that cannot be edited. */
async function byHand(waivers: readonly NewWaiver[], policy: Policy, file: string, host: Host): Promise<number> {
  const lines = ['waivers:', ...waivers.flatMap((waiver) => blockEntry(waiver, '  '))]
  await write(host.stdout, `${lines.join('\n')}\n`)
  throw usageError(
    `${logText(file)} cannot be extended without changing its meaning.`,
    policy.waivers.some(({ at }) => at?.file !== undefined && at.file !== file)
      ? 'A file that it extends has waivers, which `override: [waivers]` would remove: copy those that you want to keep, and the printed ones, into its `waivers`.'
      : 'Copy the printed waivers into its `waivers`.',
  )
}

function waiverOf({ fingerprint, rule, tool, traces }: Mistake, max: number | undefined) {
  if (max !== undefined && traces !== undefined && max < traces) {
    throw usageError(
      `${logText(rule, 80)} is in ${plural(traces, 'trace')}, more than --max ${max}: such a waiver would accept nothing.`,
      'Use a larger number, or omit it.',
    )
  }
  return { fingerprint, about: tool === undefined ? rule : `${rule}, ${tool}`, max: max ?? traces }
}

/** Numbers and fingerprints of another policy, or of a part of the findings, would be of something else. */
function refuseOther(result: ReadResult, policy: Policy, path: string): void {
  if (result.policy.digest !== policy.digest) {
    throw usageError(
      `The result belongs to another policy than ${logText(path)}, or to another version of it.`,
      'Check again with this policy, and use that result.',
    )
  }
  if (result.findingsOmitted > 0) {
    throw usageError(
      `The result omits ${plural(result.findingsOmitted, 'finding')}, so the number of traces of each is unknown.`,
      'Check fewer traces, or write the waiver by hand.',
    )
  }
}

function readDay(text: string | undefined, today: string): string | undefined {
  if (text === undefined) return undefined
  if (!isDay(text)) throw usageError(`--expires cannot be "${logText(text, 40)}".`, 'Use a date, YYYY-MM-DD.')
  if (text < today)
    throw usageError(`--expires ${text} is past: such a waiver would accept nothing.`, 'Use a future date.')
  return text
}

/** To renew a waiver that has expired is to say until when. */
function refuseExpired({ waivers }: Policy, added: readonly NewWaiver[], today: string): void {
  const fresh = new Set(added.map(({ fingerprint }) => fingerprint))
  const past = waivers.find(
    ({ fingerprint, expires }) =>
      fingerprint !== undefined && fresh.has(fingerprint) && expires !== undefined && expires < today,
  )
  if (past)
    throw usageError(
      `The policy has a waiver for ${past.fingerprint}, which expired on ${past.expires}.`,
      'Give --expires DAY to renew it.',
    )
}

function said({ fingerprint, rule, tool, traces }: Mistake): string {
  const what = [rule, ...(tool === undefined ? [] : [tool])].map((name) => logText(name, 80)).join(' ')
  return `${what}${traces === undefined ? '' : ` in at most ${plural(traces, 'trace')}`} (${fingerprint.slice(0, 11)}…)`
}
