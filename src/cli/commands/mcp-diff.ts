import { compareContracts } from '../../contract/compare-contracts.js'
import { contractDiff, resultOfDiff, sideOf } from '../../contract/contract-diff.js'
import type { ToolContract } from '../../contract/tool-contract.js'
import { openRepository } from '../../io/open-repository.js'
import { sameJson } from '../../json/same-json.js'
import type { ContractDiff, ContractFinding } from '../../model/contract-diff.js'
import { exitCodes } from '../../model/exit-code.js'
import type { Location } from '../../model/location.js'
import { reporters } from '../../reporters/index.js'
import { plainContext } from '../../reporters/reporter.js'
import { escapeJsonForLogs } from '../../text/escape-json.js'
import { usageError } from '../arguments/usage-error.js'
import { defineCommand } from '../command.js'
import { type Host, wantsColor } from '../host.js'
import { workspacePath } from '../input/locate-project.js'
import { contractPlaces } from '../mcp/contract-places.js'
import { contractIn, namesServer, offeredBy, serverFlags } from '../mcp/contract-source.js'
import { gateFlags, readLevels } from '../mcp/gate-flags.js'
import { type ReportTarget, readTargets } from '../output/reports.js'
import { writeOutput } from '../output/write-output.js'

const formats = ['text', 'json', 'markdown', 'github', 'sarif'] as const
type Format = (typeof formats)[number]

export const mcpDiffCommand = defineCommand({
  name: 'mcp diff',
  usage: 'CONTRACT (NEW | --url URL | --traces GLOB… | -- COMMAND [ARG…]) [flags]',
  about:
    'Compares the tools of an MCP server with a contract: new, removed and changed tools, schemas and descriptions, and hidden text. NEW is another contract, or tool definitions.',
  flags: {
    ...serverFlags,
    ...gateFlags,
    format: { kind: 'text', value: 'FORMAT', choices: formats, does: 'The printed format; default text.' },
    output: { kind: 'text', value: 'FILE', does: 'Write it to a file instead.' },
    report: { kind: 'texts', value: 'FORMAT=FILE', does: 'Write another report.' },
  },
  examples: [
    { line: 'assay mcp diff mcp.contract.json -- node server.js', does: 'The server as it is now' },
    {
      line: 'assay mcp diff mcp.contract.json --url https://mcp.example.com/mcp --report sarif=mcp.sarif',
      does: 'One that runs; findings for code scanning, too',
    },
  ],
  async run({ flags, operands, afterDashes }, host) {
    const files = afterDashes === undefined ? operands : operands.slice(0, operands.length - afterDashes.length)
    const [oldFile, newFile, ...others] = files
    const asked = { flags, command: afterDashes }
    if (oldFile === undefined || others.length > 0 || namesServer(asked) === (newFile !== undefined))
      throw usageError(
        '`mcp diff` compares a contract with exactly one other source.',
        'Pass the contract, then another file, --url, --traces, or the command of a server after `--`.',
      )
    const levels = readLevels(flags.level)
    const targets = readTargets(flags).map(supported)
    const old = await contractIn(oldFile, host)
    const now = newFile === undefined ? undefined : await contractIn(newFile, host)
    const offered =
      newFile === undefined || now === undefined
        ? await offeredBy(asked, host)
        : { source: newFile, contracts: [now.contract] }
    const nowPlaces =
      newFile === undefined || now === undefined
        ? undefined
        : contractPlaces(workspacePath(newFile, host), now.text, now.value)
    const oldPlaces = contractPlaces(workspacePath(oldFile, host), old.text, old.value)
    const placeOf = (tool: string | undefined): Location | undefined =>
      (tool === undefined ? undefined : (nowPlaces?.get(tool) ?? oldPlaces.get(tool))) ?? {
        file: workspacePath(oldFile, host),
        line: 1,
        column: 1,
      }
    const findings = distinct(
      offered.contracts.flatMap((contract) => compareContracts(old.contract, contract, { levels, placeOf })),
    )
    const newest = offered.contracts.at(-1) as ToolContract
    const sides = {
      old: sideOf(workspacePath(oldFile, host), old.contract),
      new: sideOf(offered.source, newest),
      unchanged: unchanged(old.contract, newest),
    }
    const diff = contractDiff(findings, sides, flags['fail-on'] ?? 'error')
    for (const target of [...targets].reverse())
      await writeOutput(target.file, await rendered(diff, target, host), host)
    return diff.passed ? exitCodes.pass : exitCodes.fail
  },
})

function supported({ format, file }: ReportTarget): { readonly format: Format; readonly file: string } {
  const known = formats.find((each) => each === format)
  if (known !== undefined) return { format: known, file }
  throw usageError(`\`mcp diff\` has no report "${format}".`, `There are: ${formats.join(', ')}.`)
}

async function rendered(
  diff: ContractDiff,
  { format, file }: { readonly format: Format; readonly file: string },
  host: Host,
): Promise<string> {
  switch (format) {
    case 'text':
      return (await import('../../reporters/contract/contract-text.js')).contractText(
        diff,
        file === '-' && wantsColor(host.stdout, host.env),
      )
    case 'json':
      return `${escapeJsonForLogs(JSON.stringify(diff, undefined, 2))}\n`
    case 'markdown':
      return (await import('../../reporters/contract/contract-markdown.js')).contractMarkdown(diff)
    default:
      return (await reporters[format]())(resultOfDiff(diff), { ...plainContext, repository: openRepository(host.cwd) })
  }
}

/** Several lists of one recording have much in common. */
function distinct(findings: readonly ContractFinding[]): readonly ContractFinding[] {
  return [
    ...new Map(
      findings.map((finding) => [JSON.stringify([finding.rule, finding.tool, finding.changes]), finding]),
    ).values(),
  ]
}

function unchanged(old: ToolContract, now: ToolContract): number {
  const before = new Map(old.tools.map(({ name, said }) => [name, said]))
  return now.tools.filter(({ name, said }) => before.has(name) && sameJson(before.get(name), said)).length
}
