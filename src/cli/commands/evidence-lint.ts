import { existsSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { builtInPacks, defaultPack } from '../../evidence/lint/built-in-packs.js'
import { type LintReport, lintBundle } from '../../evidence/lint/lint-bundle.js'
import type { LintFinding } from '../../evidence/lint/lint-finding.js'
import type { Pack } from '../../evidence/lint/pack.js'
import { readPack } from '../../evidence/lint/read-pack.js'
import { exitCodes } from '../../model/exit-code.js'
import { AssayError } from '../../model/problem.js'
import { escapeJsonForLogs } from '../../text/escape-json.js'
import { logText } from '../../text/log-line.js'
import { plural } from '../../text/plural.js'
import { readCount } from '../arguments/read-count.js'
import { textOrJsonFlag } from '../arguments/shared-flags.js'
import { usageError } from '../arguments/usage-error.js'
import { defineCommand } from '../command.js'
import type { Host } from '../host.js'
import { bundleStream, readTextFile, refusedEvidence, unreadable } from '../input/read-bundle.js'
import { write } from '../output/write.js'
import { version } from '../version.js'

const levels = ['error', 'warn', 'info', 'none'] as const
const rank = { Error: 0, Warn: 1, Info: 2 } as const

export const evidenceLintCommand = defineCommand({
  name: 'evidence lint',
  usage: 'FILE [--pack NAME|FILE…] [--fail-on LEVEL] [--format text|json]',
  about:
    'Verifies a bundle and looks for risks and omissions. Exit 1 if there is a finding at the level, 2 if it does not verify.',
  flags: {
    pack: {
      kind: 'texts',
      value: 'PACK',
      does: `${Object.keys(builtInPacks).join(', ')}, or a file; default ${defaultPack}.`,
    },
    'fail-on': { kind: 'text', value: 'LEVEL', choices: levels, does: 'error (default), warn, info or none.' },
    format: textOrJsonFlag,
    'max-results': {
      kind: 'text',
      value: 'N',
      does: 'Findings to report; default 500, the least severe are dropped first.',
    },
  },
  examples: [
    {
      line: 'assay evidence lint evidence.tar.gz --pack eu-ai-act-baseline',
      does: 'The records that Article 12 requires',
    },
  ],
  async run({ flags, operands }, host) {
    const [file, ...more] = operands
    if (file === undefined || more.length > 0) throw usageError('Pass exactly one bundle.', 'Pass one .tar.gz file.')
    const names = flags.pack.length > 0 ? flags.pack.flatMap((list) => list.split(',')) : [defaultPack]
    const packs: Pack[] = []
    for (const name of names) packs.push(await openPack(name, host))
    const maxResults = readCount('--max-results', flags['max-results'], 500)
    const { verdict, report } = await lintBundle(bundleStream(file, host), {
      packs,
      maxResults,
      toolVersion: version(),
    }).catch((error) => {
      throw unreadable(file, error)
    })
    if (!verdict.ok) throw refusedEvidence(file, verdict)
    const json = flags.format === 'json'
    await write(
      host.stdout,
      json ? `${escapeJsonForLogs(JSON.stringify(report, undefined, 2))}\n` : reportText(report!),
    )
    const threshold = levels.indexOf(flags['fail-on'] ?? 'error')
    const failing = report!.findings.some(({ severity }) => threshold < 3 && rank[severity] <= threshold)
    return failing ? exitCodes.fail : exitCodes.pass
  },
})

/** A file or folder that exists wins over a name. */
async function openPack(name: string, host: Host): Promise<Pack> {
  const path = resolve(host.cwd, name)
  if (!existsSync(path)) {
    const pack = Object.hasOwn(builtInPacks, name) ? builtInPacks[name] : undefined
    if (pack) return pack
    throw new AssayError({
      code: 'E_PACK_INVALID',
      level: 'error',
      message: `There is no pack ${logText(name, 100)}.`,
      remedy: `Name a file, or one of ${Object.keys(builtInPacks).join(', ')}.`,
    })
  }
  const file = statSync(path).isDirectory() ? join(name, 'pack.yaml') : name
  return readPack(await readTextFile(file, host), file)
}

function reportText({ findings, summary, truncated_count, disclaimer }: LintReport): string {
  const { total, errors, warnings, infos } = summary
  const cut = truncated_count > 0 ? [`… and ${truncated_count} more (--max-results)`] : []
  const said = disclaimer === undefined ? [] : [logText(disclaimer, 1000)]
  const sum =
    total === 0 ? 'No findings.' : `${plural(errors, 'error')}, ${plural(warnings, 'warning')}, ${infos} of level info.`
  return `${[...findings.map(findingLine), ...cut, sum, ...said].join('\n')}\n`
}

function findingLine({ severity, rule_id, message, location }: LintFinding): string {
  const place = location === null ? 'bundle' : `events.ndjson:${location.line}`
  const type = location === null ? '' : ` (${logText(location.event_type, 80)})`
  return `${severity.toLowerCase().padEnd(5)}  ${logText(rule_id, 120)}  ${place}${type}  ${logText(message)}`
}
