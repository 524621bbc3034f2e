import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, resolve } from 'node:path'
import process from 'node:process'
import { scopeCodes } from '../codes/scope-codes.js'
import { cannotWrite } from '../io/cannot-write.js'
import { unreadableBecause } from '../io/unreadable-because.js'
import { AssayError } from '../model/problem.js'
import { maxStateSize, readState, type State, stateText } from '../scope/state.js'
import { logText } from '../text/log-line.js'

/** The state of the runs before this one. */
export interface StateFile {
  readonly last: State | 'none'
  /** In one step: a run that is stopped leaves the state as it was, or as it is to be. */
  write(next: State): void
}

/**
 * @param cwd what its path is relative to
 * @throws {AssayError} `E_STATE_INVALID`
 */
export async function openState(name: string, cwd: string): Promise<StateFile> {
  const path = resolve(cwd, name)
  const content = contentOf(path, name)
  return {
    last: content === undefined ? 'none' : await readState(content, logText(name)),
    write(next) {
      if (contentOf(path, name) !== content) throw changed(name)
      replace(path, name, stateText(next))
    },
  }
}

/** Undefined where there is no file: the first run of all. */
function contentOf(path: string, name: string): string | undefined {
  try {
    const { size } = statSync(path)
    if (size > maxStateSize) throw invalid(`${logText(name)} has ${size} bytes, more than a state has.`)
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (error instanceof AssayError) throw error
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw invalid(`${logText(name)} ${unreadableBecause(error)}.`)
  }
}

function replace(path: string, name: string, text: string): void {
  const aside = `${path}.${process.pid}.tmp`
  try {
    mkdirSync(dirname(path), { recursive: true })
    const descriptor = openSync(aside, 'wx', 0o600)
    try {
      writeFileSync(descriptor, text)
      fsyncSync(descriptor)
    } finally {
      closeSync(descriptor)
    }
    renameSync(aside, path)
  } catch (error) {
    rmSync(aside, { force: true })
    throw cannotWrite(name, error)
  }
}

function changed(name: string): AssayError {
  const message = `${logText(name)} is not what it was when this run began: another run has written it.`
  return new AssayError({
    code: 'E_STATE_CHANGED',
    level: 'error',
    message,
    remedy: scopeCodes.E_STATE_CHANGED.remedy,
  })
}

function invalid(message: string): AssayError {
  return new AssayError({ code: 'E_STATE_INVALID', level: 'error', message, remedy: scopeCodes.E_STATE_INVALID.remedy })
}
