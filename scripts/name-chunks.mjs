import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'

/** What stands before and after the table of modules of a chunk, by the kind of modules that webpack writes. */
const layouts = [
  {
    part: /^export const id = .*\nexport const ids = .*\nexport const modules = \{\n([\s\S]*)\n\};\s*$/,
    head: (ids) =>
      `export const id = ${ids[0]};\nexport const ids = ${JSON.stringify(ids)};\nexport const modules = {\n`,
  },
  {
    part: /^(?:"use strict";\n)?exports\.id = .*\nexports\.ids = .*\nexports\.modules = \{\n([\s\S]*)\n\};\s*;?\s*$/,
    head: (ids) =>
      `"use strict";\nexports.id = ${ids[0]};\nexports.ids = ${JSON.stringify(ids)};\nexports.modules = {\n`,
  },
]

/**
 * ncc calls the files of split chunks by numbers that change with every path. This gives them the names of what they
 * hold, and puts chunks of one name into one file: a chunk is a table of modules, and the loader takes any number at once.
 *
 * @param {string} folder with ncc's output
 * @param {string} program the file that loads them
 * @param {{ chunks: Chunk[] }} stats of the build
 * @param {[name: string, holds: RegExp][]} names by the path of a module; a chunk of which none fits is called by its contents
 */
export function nameChunks(folder, program, stats, names) {
  const groups = new Map()
  for (const chunk of stats.chunks.filter(({ initial }) => !initial)) {
    const paths = pathsOf(chunk)
    const named = names.find(([, holds]) => paths.some((path) => holds.test(path)))?.[0]
    const name = named ?? unused(nameOf(chunk), groups)
    groups.set(name, [...(groups.get(name) ?? []), chunk])
  }
  const fileOf = {}
  for (const [name, chunks] of groups) {
    chunks.sort((a, b) => (pathsOf(a)[0] < pathsOf(b)[0] ? -1 : 1))
    const parts = chunks.map(({ files }) => readFileSync(`${folder}/${files[0]}`, 'utf8'))
    for (const { id, files } of chunks) {
      rmSync(`${folder}/${files[0]}`)
      fileOf[id] = `${name}.js`
    }
    writeFileSync(`${folder}/${name}.js`, oneFile(chunks, parts))
  }
  const entry = `${folder}/${program}`
  const text = readFileSync(entry, 'utf8')
  // webpack's function from a chunk's number to its file.
  const lookup = /return "" \+ chunkId \+ "\.index\.js";/
  if (groups.size > 0 && !lookup.test(text)) throw new Error(`${entry} finds its chunks in a way that is not known`)
  writeFileSync(entry, text.replace(lookup, `return (${JSON.stringify(fileOf)})[chunkId];`))
}

/** The modules of each chunk, once, and the numbers of all chunks. */
function oneFile(chunks, parts) {
  const ids = chunks.map(({ id }) => id)
  const modules = new Map(parts.flatMap(modulesIn))
  const table = [...modules.values()].join(',\n')
  const layout = layouts.find(({ part }) => part.test(parts[0]))
  return `${layout.head(ids)}${table}\n\n};\n`
}

/** The entries of a chunk's table, by number. */
function modulesIn(part) {
  const table = layouts.map((layout) => layout.part.exec(part)?.[1]).find((found) => found !== undefined)
  if (table === undefined) throw new Error('a chunk is not written as webpack writes it')
  const entries = table.split(/(?=\n\/\*\*\*\/ "?\d+"?:\n)/)
  return entries.map((entry) => {
    const id = /^\n\/\*\*\*\/ "?(\d+)"?:\n/.exec(entry)?.[1]
    if (id === undefined) throw new Error(`a chunk holds what is not a module: ${entry.slice(0, 80)}`)
    return [id, entry.replace(/,?\s*$/, '')]
  })
}

function pathsOf({ modules }) {
  return modules.map((module) => module.nameForCondition ?? module.name ?? '').sort()
}

/** What asked for it, if that is one thing, else its largest module. */
function nameOf({ origins, modules }) {
  const asked = new Set(origins.map(({ request }) => request))
  const largest = [...modules].sort((a, b) => b.size - a.size)[0]
  const path = asked.size === 1 ? [...asked][0] : (largest.nameForCondition ?? largest.name)
  return basename(path).replace(/\.(c|m)?js$/, '')
}

function unused(name, groups) {
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? name : `${name}-${number}`
    if (!['index', 'program', 'worker'].includes(candidate) && !groups.has(candidate)) return candidate
  }
}
