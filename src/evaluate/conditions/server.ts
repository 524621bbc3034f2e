import { compileToolPattern } from '../../text/tool-pattern.js'
import { defineCondition } from './condition-test.js'

/** The MCP server of the tool: the recorded one, else that of `mcp__SERVER__tool`. */
export const serverCondition = defineCondition<'server'>({
  reads: () => 'neither',
  compile({ patterns }) {
    const matchers = patterns.map(compileToolPattern)
    const isMeant = (server: string) => matchers.some((matches) => matches(server))
    return ({ call }) => {
      if (call.server !== undefined) return isMeant(call.server)
      const [server, ...longer] = namedServers(call.tool)
      if (server === undefined) return 'server'
      return isMeant(server) || (longer.some(isMeant) ? 'server' : false)
    }
  },
})

/** Names that may be that of the server: of `mcp__a__b__c` most likely `a`, but `a__b` is a name too. */
function namedServers(tool: string): readonly string[] {
  if (!tool.startsWith('mcp__')) return []
  const parts = tool.slice('mcp__'.length).split('__')
  return parts
    .slice(0, -1)
    .map((_, index) => parts.slice(0, index + 1).join('__'))
    .filter((name) => name !== '')
}
