import type { Host } from '../host.js'
import { readToolDefinitions } from '../input/read-tool-definitions.js'
import { learnFromTraces, type Written } from './learn-from-traces.js'
import { policyFromTools } from './policy-from-tools.js'

/**
 * A policy of tool definitions, of traces, or of both: tools and arguments as defined, habits as learned.
 * @param traces that were named, or found where nothing was
 * @param isNamed somebody named the traces
 * @throws {AssayError}
 */
export async function policyOf(
  {
    tools,
    traces,
    isNamed,
  }: { readonly tools: readonly string[]; readonly traces: readonly string[]; readonly isNamed: boolean },
  format: string | undefined,
  host: Host,
): Promise<Written> {
  if (tools.length === 0) return learnFromTraces(traces, format, host)
  if (!isNamed) return policyFromTools(tools, host)
  return learnFromTraces(traces, format, host, await readToolDefinitions(tools, host))
}
