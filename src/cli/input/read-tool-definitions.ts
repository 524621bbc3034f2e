import { codes } from '../../codes/index.js'
import { readDefinitions } from '../../definitions/read-definitions.js'
import type { ToolDefinition, ToolDefinitions } from '../../definitions/tool-definition.js'
import { tooDeep } from '../../json/depth.js'
import { parseJson } from '../../json/parse-json.js'
import { sameJson } from '../../json/same-json.js'
import type { JsonObject, JsonValue } from '../../model/json.js'
import { AssayError, type Problem } from '../../model/problem.js'
import { logText } from '../../text/log-line.js'
import type { Host } from '../host.js'
import { readCappedFile } from './read-capped-file.js'

/** Bytes of one file; the largest servers offer a few hundred kilobytes. */
const maxBytes = 16 * 1024 * 1024

/** The tools that files define, together. @throws {AssayError} `E_TOOLS_NOT_FOUND`, `E_TOOLS_INVALID` */
export async function readToolDefinitions(files: readonly string[], host: Host): Promise<ToolDefinitions> {
  const tools = new Map<string, ToolDefinition>()
  const unnamed: string[] = []
  let shared: JsonObject = {}
  for (const file of files) {
    const read = definitionsIn((await readJsonFile(file, host)).value, file)
    for (const tool of read.tools) {
      const known = tools.get(tool.name)
      if (known && !sameJson(known.said, tool.said))
        throw invalid(file, [`defines ${logText(tool.name, 80)} unlike an earlier file`])
      tools.set(tool.name, tool)
    }
    const twice = Object.keys(read.shared).find(
      (name) => Object.hasOwn(shared, name) && !sameJson(shared[name], read.shared[name]),
    )
    if (twice !== undefined) throw invalid(file, [`defines $defs.${logText(twice, 80)} unlike an earlier file`])
    shared = { ...shared, ...read.shared }
    unnamed.push(...read.unnamed)
  }
  if (tools.size === 0) throw invalid(files.join(', '), ['defines no tool'])
  return { tools: [...tools.values()], shared, unnamed }
}

/** The value in a file of JSON. @throws {AssayError} */
export async function readJsonFile(
  file: string,
  host: Host,
): Promise<{ readonly value: JsonValue; readonly text: string }> {
  const fileCodes = { missing: 'E_TOOLS_NOT_FOUND', invalid: 'E_TOOLS_INVALID' } as const
  const text = (await readCappedFile(file, maxBytes, fileCodes, host)).replace(/^\uFEFF/, '')
  let value: JsonValue
  try {
    value = parseJson(text)
  } catch {
    throw invalid(file, ['is not JSON'])
  }
  if (tooDeep(value, text.length)) throw invalid(file, ['nests too deeply'])
  return { value, text }
}

/** @throws {AssayError} */
export function definitionsIn(value: JsonValue, file: string): ToolDefinitions {
  const read = readDefinitions(value)
  if (!('faults' in read)) return read
  throw invalid(
    file,
    read.faults.map(({ at, says }) => (at === '' ? says : `${says}, at \`${at}\``)),
  )
}

/** The same, where each of them must have a name. @throws {AssayError} */
export function namedDefinitionsIn(value: JsonValue, file: string): readonly ToolDefinition[] {
  const { tools, unnamed } = definitionsIn(value, file)
  if (unnamed.length > 0)
    throw invalid(
      file,
      unnamed.map((entry) => `has an entry that cannot be compared: ${entry}`),
    )
  return tools
}

function invalid(file: string, faults: readonly string[]): AssayError {
  const problems = faults.map(
    (fault): Problem => ({
      code: 'E_TOOLS_INVALID',
      level: 'error',
      message: `${logText(file === '-' ? 'Standard input' : file)} ${fault}.`,
      remedy: codes.get('E_TOOLS_INVALID')?.remedy,
    }),
  )
  return new AssayError(problems as [Problem, ...Problem[]])
}
