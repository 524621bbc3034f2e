import { basename } from 'node:path'
import { policyOfTools } from '../../policy/learn/policy-of-tools.js'
import { logText } from '../../text/log-line.js'
import { plural } from '../../text/plural.js'
import type { Host } from '../host.js'
import { readToolDefinitions } from '../input/read-tool-definitions.js'
import type { Written } from './learn-from-traces.js'
import { schemaLine } from './scaffold-policy.js'

/** Sentences of a note; the policy has all of them. */
const shown = 5

/** A policy written from tool definitions. @throws {AssayError} for files that hold none */
export async function policyFromTools(files: readonly string[], host: Host): Promise<Written> {
  const { text, tools, leftOut } = policyOfTools(basename(host.cwd), await readToolDefinitions(files, host))
  const more = leftOut.length > shown ? [`${leftOut.length - shown} more in the policy’s comments`] : []
  const left = [...leftOut.slice(0, shown).map((each) => logText(each)), ...more]
  return {
    text: schemaLine + text,
    note: `${[`Written from the definitions of ${plural(tools, 'tool')}`, ...left].join('.\n')}.`,
  }
}
