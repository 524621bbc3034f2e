import { resolve } from 'node:path'
import { usageError } from '../arguments/usage-error.js'
import { defineCommand } from '../command.js'

export const recordMcpCommand = defineCommand({
  name: 'record mcp',
  usage: '[--file FILE] [--trace ID] -- COMMAND [ARG…]',
  about:
    'Starts an MCP server and records the tool calls made to it. Put it before the server’s command in the configuration of any MCP client. It does not change the messages and exits with the server’s exit code.',
  flags: {
    file: {
      kind: 'text',
      value: 'FILE',
      does: 'Where the lines go. Default: ASSAY_TRACE_FILE, else traces/mcp.jsonl.',
    },
    trace: { kind: 'text', value: 'ID', does: 'The trace id. Default: a new one for each start.' },
  },
  examples: [
    {
      line: 'assay record mcp -- npx -y @modelcontextprotocol/server-filesystem .',
      does: 'Record every call to this server',
    },
    { line: 'assay record mcp --file traces/db.jsonl -- node db-server.js', does: 'To a separate file' },
  ],
  async run({ flags, operands }, host) {
    if (operands.length === 0)
      throw usageError('assay record mcp needs the command of an MCP server.', 'Give it after `--`.')
    const { Recorder } = await import('../../recorders/calls/recorder.js')
    const { teeMcpServer } = await import('../../recorders/clients/mcp-tee.js')
    const file = resolve(host.cwd, flags.file ?? host.env.ASSAY_TRACE_FILE ?? 'traces/mcp.jsonl')
    const recorder = new Recorder({ file, ...(flags.trace === undefined ? {} : { trace: flags.trace }) })
    return teeMcpServer(operands, recorder, host)
  },
})
