import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { codes } from '../../codes/index.js'
import { compareContracts } from '../../contract/compare-contracts.js'
import { contractDiff, sideOf } from '../../contract/contract-diff.js'
import { isContract } from '../../contract/read-contract.js'
import { writeContract } from '../../contract/write-contract.js'
import { exitCodes } from '../../model/exit-code.js'
import { AssayError } from '../../model/problem.js'
import { contractText } from '../../reporters/contract/contract-text.js'
import { logText } from '../../text/log-line.js'
import { plural } from '../../text/plural.js'
import { usageError } from '../arguments/usage-error.js'
import { defineCommand } from '../command.js'
import { type Host, wantsColor } from '../host.js'
import { readJsonFile } from '../input/read-tool-definitions.js'
import { offeredBy, serverFlags } from '../mcp/contract-source.js'
import { gateFlags, readLevels } from '../mcp/gate-flags.js'
import { write } from '../output/write.js'
import { writeOutput } from '../output/write-output.js'

export const mcpSnapshotCommand = defineCommand({
  name: 'mcp snapshot',
  usage: '[--output FILE] (--url URL | --traces GLOB… | -- COMMAND [ARG…])',
  about:
    'Writes the tools of an MCP server as a contract, for review and for `assay mcp diff`. Starts the given command and requests its tools; calls none.',
  flags: {
    ...serverFlags,
    output: {
      kind: 'text',
      value: 'FILE',
      does: 'The file to write, which may be an older contract; default - (printed).',
    },
    ...gateFlags,
  },
  examples: [
    {
      line: 'assay mcp snapshot --output mcp.contract.json -- npx -y @modelcontextprotocol/server-filesystem .',
      does: 'From a server that it starts',
    },
    {
      line: 'assay mcp snapshot --url https://mcp.example.com/mcp --header "Authorization: Bearer $TOKEN"',
      does: 'Printed, from one that runs',
    },
  ],
  async run({ flags, operands, afterDashes }, host) {
    if (operands.length > (afterDashes?.length ?? 0))
      throw usageError(
        'Unknown argument of `mcp snapshot`.',
        'Write the command of the server after `--`; --output sets the file of the contract.',
      )
    const levels = readLevels(flags.level)
    const file = flags.output ?? '-'
    await refuseOver(file, host)
    const { source, contracts } = await offeredBy({ flags, command: afterDashes }, host)
    const [contract, other] = contracts
    if (contract === undefined || other !== undefined)
      throw new AssayError({
        code: 'E_MCP_TOOLS_UNSTABLE',
        level: 'error',
        message: `${logText(source)} holds lists of tools that differ.`,
        remedy: codes.get('E_MCP_TOOLS_UNSTABLE')?.remedy,
      })
    await writeOutput(file, writeContract(contract), host)
    const side = sideOf(logText(source, 200), contract)
    const sides = { old: side, new: side, unchanged: contract.tools.length }
    const diff = contractDiff(compareContracts(contract, contract, { levels }), sides, flags['fail-on'] ?? 'error')
    if (diff.findings.length > 0) await write(host.stderr, contractText(diff, wantsColor(host.stderr, host.env)))
    const where = file === '-' ? '' : ` to ${logText(file)}`
    await write(host.stderr, `Wrote ${plural(contract.tools.length, 'tool')}${where}: ${contract.digest}\n`)
    return diff.passed ? exitCodes.pass : exitCodes.fail
  },
})

/** Over an older contract only, before the server is asked. */
async function refuseOver(file: string, host: Host): Promise<void> {
  if (file === '-' || !existsSync(resolve(host.cwd, file))) return
  const isOurs = await readJsonFile(file, host).then(
    ({ value }) => isContract(value),
    () => false,
  )
  if (!isOurs) throw usageError(`${logText(file)} is there, and is not a contract.`, 'Name another file.')
}
