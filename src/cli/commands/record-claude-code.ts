import { resolve } from 'node:path'
import { parseJson } from '../../json/parse-json.js'
import { exitCodes } from '../../model/exit-code.js'
import { defineCommand } from '../command.js'
import { write } from '../output/write.js'

export const recordClaudeCodeCommand = defineCommand({
  name: 'record claude-code',
  usage: '[--file FILE]',
  about:
    'A hook command for Claude Code: reads one hook event from standard input and records the tool call in it. Always exits 0 and prints nothing on standard output, so it never influences the agent.',
  flags: {
    file: {
      kind: 'text',
      value: 'FILE',
      does: 'Where the lines go. Default: ASSAY_TRACE_FILE, else traces/claude-code.jsonl.',
    },
  },
  examples: [
    {
      line: 'assay record claude-code --file traces/claude-code.jsonl',
      does: 'As the command of the hooks PostToolUse, PostToolUseFailure, PermissionDenied and SessionStart',
    },
  ],
  async run({ flags }, host) {
    const { TraceWriter } = await import('../../recorders/writing/trace-writer.js')
    const { recordHook } = await import('../../recorders/clients/claude-code-hook.js')
    const chunks: Buffer[] = []
    for await (const chunk of host.stdin) chunks.push(Buffer.from(chunk as Uint8Array))
    const event = parsed(Buffer.concat(chunks).toString('utf8'))
    if (event === undefined) {
      const why = 'standard input is not the JSON of a hook event; nothing was recorded'
      await write(host.stderr, `assay record claude-code: ${why}.\n`)
      return exitCodes.pass
    }
    const file = flags.file ?? host.env.ASSAY_TRACE_FILE ?? 'traces/claude-code.jsonl'
    const writer = new TraceWriter(resolve(host.cwd, file))
    recordHook(event, writer, new Date())
    writer.close()
    return exitCodes.pass
  },
})

function parsed(text: string): unknown {
  try {
    return parseJson(text)
  } catch {
    return undefined
  }
}
