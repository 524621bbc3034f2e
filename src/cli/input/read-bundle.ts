import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import type { EvidenceInput, RefusedEvidence } from '../../evidence/attest/attested-evidence.js'
import { defaultLimits } from '../../evidence/format/limits.js'
import { unreadableBecause } from '../../io/unreadable-because.js'
import { AssayError, type Problem } from '../../model/problem.js'
import { logText } from '../../text/log-line.js'
import type { Host } from '../host.js'

/** Whether a path names the index of several bundles. */
export function isIndex(path: string): boolean {
  return path.endsWith('.index.json')
}

/** The bytes of a bundle as they come; `-` is standard input. Nothing is read before it is asked for. */
export function bundleStream(path: string, host: Host): AsyncIterable<Uint8Array> {
  return path === '-' ? host.stdin : createReadStream(resolve(host.cwd, path))
}

/** The bytes of a bundle, at most as many as a bundle may have. Throws AssayError `E_EVIDENCE_UNREADABLE`. */
export async function bundleBytes(path: string, host: Host): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  try {
    for await (const chunk of bundleStream(path, host)) {
      length += chunk.length
      chunks.push(chunk)
      // One byte too many is enough for the verifier to refuse it.
      if (length > defaultLimits.maxBundleBytes) break
    }
  } catch (error) {
    throw unreadable(path, error)
  }
  return Buffer.concat(chunks)
}

/** A bundle, or an index with the files next to it. Throws AssayError `E_EVIDENCE_UNREADABLE`. */
export async function evidenceInput(path: string, host: Host): Promise<EvidenceInput> {
  if (!isIndex(path)) return { kind: 'bundle', bytes: await bundleBytes(path, host) }
  const bytes = Buffer.from(await readTextFile(path, host))
  return { kind: 'index', bytes, open: (file) => bundleStream(join(dirname(path), file), host) }
}

/** A small text file that a command needs. Throws AssayError `E_EVIDENCE_UNREADABLE`. */
export async function readTextFile(path: string, host: Host): Promise<string> {
  try {
    return await readFile(resolve(host.cwd, path), 'utf8')
  } catch (error) {
    throw unreadable(path, error)
  }
}

/** Passes file errors on as the user's, and everything else as it is. */
export function unreadable(path: string, error: unknown): unknown {
  const { code } = error as NodeJS.ErrnoException
  if (typeof code !== 'string' || !(error instanceof Error) || !('syscall' in error)) return error
  return new AssayError({
    code: 'E_EVIDENCE_UNREADABLE',
    level: 'error',
    message: `${logText(path)} ${unreadableBecause(error)}.`,
    remedy: 'Check the path; it is relative to the current folder.',
  })
}

const families: Readonly<Record<string, string>> = {
  Integrity: 'E_EVIDENCE_INTEGRITY',
  Contract: 'E_EVIDENCE_CONTRACT',
  Security: 'E_EVIDENCE_PATH_REJECTED',
  Limits: 'E_EVIDENCE_LIMIT_EXCEEDED',
  Strict: 'E_EVIDENCE_SUSPICIOUS',
}

/** The problem of a bundle, or of an index, that does not verify, for commands that need one that does. */
export function refusedEvidence(path: string, refused: RefusedEvidence): AssayError {
  const unreadableCode = ['IntegrityTar', 'IntegrityIo', 'IntegrityGzip'].includes(refused.code)
  const problem: Problem = {
    code: unreadableCode ? 'E_EVIDENCE_UNREADABLE' : families[refused.class]!,
    level: 'error',
    message: `${logText(path)} does not verify: ${refused.class}/${refused.code}, ${refused.message}.`,
    remedy: 'Do not rely on any content of a bundle that does not verify.',
  }
  return new AssayError(problem)
}
