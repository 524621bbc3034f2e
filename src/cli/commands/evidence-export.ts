import { resolve } from 'node:path'
import { conclude } from '../../assay.js'
import { exportEvidence } from '../../evidence/profile/export-evidence.js'
import { verifyBundle } from '../../evidence/read/verify-bundle.js'
import { exitCodes } from '../../model/exit-code.js'
import { collectTraces } from '../../parallel/collect-traces.js'
import { loadPolicy, requirePolicy } from '../../policy/load-policy.js'
import { escapeJsonForLogs } from '../../text/escape-json.js'
import { policyFlag, redactFlag, sqlFlag, textOrJsonFlag, traceFlags } from '../arguments/shared-flags.js'
import { usageError } from '../arguments/usage-error.js'
import { type Arguments, defineCommand } from '../command.js'
import { evidenceTime, reportEvidence, withRecorder, writeEvidence } from '../evidence-of-run.js'
import type { Host } from '../host.js'
import { locateProject } from '../input/locate-project.js'
import { openTraces } from '../input/open-traces.js'
import { bundleStream } from '../input/read-bundle.js'
import { readPolicyText } from '../input/read-policy.js'
import { withProgress } from '../output/progress.js'
import { write } from '../output/write.js'

const exportFlags = {
  profile: { kind: 'text', value: 'FILE', does: 'Export a profile instead of a run.' },
  detail: {
    kind: 'text',
    value: 'LEVEL',
    choices: ['summary', 'observed', 'full'],
    does: 'How much of the profile to include; default observed.',
  },
  policy: policyFlag,
  ...traceFlags,
  sql: sqlFlag,
  redact: redactFlag,
  output: {
    kind: 'text',
    value: 'FILE',
    does: 'The bundle; default evidence.tar.gz, or named after the profile’s run.',
  },
  out: { kind: 'text', value: 'FILE', does: 'The same as --output.' },
  format: textOrJsonFlag,
} as const

export const evidenceExportCommand = defineCommand({
  name: 'evidence export',
  usage: '[--policy FILE] [--traces GLOB…] | --profile FILE [--output FILE]',
  about: 'Writes an evidence bundle of a run, whatever its verdict, or of a profile.',
  flags: exportFlags,
  examples: [
    { line: 'assay evidence export --policy policy.yaml --traces traces/', does: 'The decisions about every call' },
    { line: 'assay evidence export --profile profile.yaml --output evidence.tar.gz', does: 'What a profile recorded' },
  ],
  async run(args, host) {
    const { profile } = args.flags
    if (profile !== undefined && (args.flags.policy !== undefined || args.flags.traces.length > 0)) {
      throw usageError('--profile and a run exclude each other.', 'Use --profile, or --policy and --traces.')
    }
    return profile === undefined ? exportRun(args, host) : exportProfile(profile, args, host)
  },
})

async function exportRun({ flags, operands }: Arguments<typeof exportFlags>, host: Host) {
  const project = await locateProject({ policy: flags.policy, traces: flags.traces, operands }, host)
  const { text, file, read } = await readPolicyText(project.policy, host)
  const policy = requirePolicy(loadPolicy(text, { file }, { read }))
  return withRecorder(policy, flags.redact, async (recorder) => {
    const read = withProgress(openTraces(project.traces, host, { format: flags['trace-format'], sql: flags.sql }), host)
    const collected = await collectTraces(policy, read, { evidence: { recorder, observer: recorder } })
    const { result } = conclude(policy, collected, { today: host.today })
    const written = await writeEvidence(recorder, result, flags.output ?? flags.out ?? 'evidence.tar.gz', host)
    if (flags.format === 'json') {
      await write(
        host.stdout,
        `${escapeJsonForLogs(JSON.stringify({ ...written, verdict: result.verdict }, undefined, 2))}\n`,
      )
    } else await reportEvidence(written, host)
    return exitCodes.pass
  })
}

async function exportProfile(profile: string, { flags }: Arguments<typeof exportFlags>, host: Host) {
  const output = flags.output ?? flags.out
  const path = await exportEvidence({
    profile: resolve(host.cwd, profile),
    ...(output !== undefined && { output: resolve(host.cwd, output) }),
    ...(flags.detail !== undefined && { detail: flags.detail }),
    folder: host.cwd,
    time: evidenceTime(host),
  })
  const verdict = await verifyBundle(bundleStream(path, host))
  if (!verdict.ok) throw new Error(`the bundle that was just written does not verify: ${verdict.code}`)
  const { sha256, events, runRoot, manifest } = verdict
  const written = { runId: manifest.run_id, bundles: [{ path, sha256, events, runRoot, bytes: 0 }] }
  if (flags.format === 'json') {
    await write(host.stdout, `${escapeJsonForLogs(JSON.stringify({ path, sha256, events, runRoot }, undefined, 2))}\n`)
  } else await reportEvidence(written, host)
  return exitCodes.pass
}
