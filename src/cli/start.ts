#!/usr/bin/env node
import { dirname } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { tool } from '../model/tool.js'
import { CompiledCode } from './start/compiled-code.js'
import { folderOfCompiledCode } from './start/private-folder.js'
import { ProgramFiles } from './start/program-files.js'

// The entry of the bundle, and nothing but what has to be there before compiled code is: `main.ts` is the program.
declare const __non_webpack_require__: (id: string) => unknown

const folder = dirname(fileURLToPath(import.meta.url))
const user = process.getuid?.()
const kept = user === undefined ? undefined : folderOfCompiledCode(process.env, tool.version, user, process.cwd())
const files = new ProgramFiles(
  folder,
  __non_webpack_require__,
  kept === undefined || user === undefined ? undefined : new CompiledCode(kept, user, folder),
)
process.once('exit', () => files.keep())
files.load('program.js')
