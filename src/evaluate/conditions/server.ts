import { compileToolPattern } from '../../text/tool-pattern.js'
import { defineCondition } from './condition-test.js'

/** The MCP server of the tool: the recorded one, else that of `mcp__SERVER__tool`. */
export const serverCondition = defineCondition<'server'>({
  reads: () => 'neither',
  compile({ patterns }) {
    const matchers = patterns.map(compileToolPattern)
    return ({ call }) => {
      const server = call.server ?? namedServer(call.tool)
      return server === undefined ? 'server' : matchers.some((matches) => matches(server))
    }
  },
})

function namedServer(tool: string): string | undefined {
  if (!tool.startsWith('mcp__')) return undefined
  const end = tool.indexOf('__', 'mcp__'.length)
  return end > 'mcp__'.length ? tool.slice('mcp__'.length, end) : undefined
}
