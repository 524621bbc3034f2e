import { isAscii } from 'node:buffer'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Script } from 'node:vm'
import type { CompiledCode } from './compiled-code.js'

type Load = (id: string) => unknown
type Body = (exports: unknown, require: Load, module: { exports: unknown }, file: string, folder: string) => void

/** After a longer run V8 has dropped what only the start needed. */
const shortRunSeconds = 5

/** The files of a bundled program, run as CommonJS from what an earlier run compiled of them, where there is such. */
export class ProgramFiles {
  readonly #folder: string
  readonly #foreign: Load
  readonly #compiled: CompiledCode | undefined
  readonly #exports = new Map<string, unknown>()
  readonly #scripts: { readonly name: string; readonly text: Buffer; readonly script: Script }[] = []
  #isKept = true

  /** @param foreign loads modules of Node.js */
  constructor(folder: string, foreign: Load, compiled?: CompiledCode) {
    this.#folder = folder
    this.#foreign = foreign
    this.#compiled = compiled
  }

  load(name: string): unknown {
    if (!this.#exports.has(name)) this.#exports.set(name, this.#run(name))
    return this.#exports.get(name)
  }

  /**
   * Keeps what a run has compiled, functions that it called among it. A run that met a file for the first time also called functions of
   * other files that no run before it did, so all of its files are kept anew.
   */
  keep(): void {
    if (!this.#compiled || this.#isKept || process.uptime() > shortRunSeconds) return
    for (const { name, text, script } of this.#scripts)
      this.#compiled.keep(name, { text, code: script.createCachedData() })
  }

  #run(name: string): unknown {
    const filename = join(this.#folder, name)
    const text = readFileSync(filename)
    const cachedData = this.#compiled?.read(name, text)
    // A text of bytes takes half the memory, and is decoded by copying it.
    const body = text.toString(isAscii(text) ? 'latin1' : 'utf8')
    const script = new Script(`(function (exports, require, module, __filename, __dirname) { ${body}\n})`, {
      filename,
      ...(cachedData && { cachedData }),
    })
    if (cachedData === undefined || script.cachedDataRejected) this.#isKept = false
    if (this.#compiled) this.#scripts.push({ name, text, script })
    const module = { exports: {} }
    const run: Body = script.runInThisContext()
    run(module.exports, (id) => this.#require(id), module, filename, this.#folder)
    return module.exports
  }

  #require(id: string): unknown {
    return id.startsWith('./') ? this.load(id.slice(2)) : this.#foreign(id)
  }
}
