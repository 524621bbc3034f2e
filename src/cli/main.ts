#!/usr/bin/env node
import process from 'node:process'
import type { Terminal } from './host.js'
import { run } from './run.js'

/** A reader that stops reading (`assay … | head`) is not an error, and the verdict is still in the exit code. */
function mayClose(stream: Terminal): Terminal {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
  return stream
}

// Node opens a standard stream when it is first asked for, which for standard input alone takes longer than a policy.
let stdout: Terminal | undefined
let stderr: Terminal | undefined

process.exitCode = await run(process.argv.slice(2), {
  get stdin() {
    return process.stdin
  },
  get stdout() {
    stdout ??= mayClose(process.stdout)
    return stdout
  },
  get stderr() {
    stderr ??= mayClose(process.stderr)
    return stderr
  },
  env: process.env,
  cwd: process.cwd(),
  today: new Date().toISOString().slice(0, 10),
})
