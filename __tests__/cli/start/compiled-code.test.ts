import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { CompiledCode } from '../../../src/cli/start/compiled-code.js'
import { folderWith } from '../../support/run-cli.js'

const user = process.getuid?.() ?? 0
const text = Buffer.from('1 + 1')
const code = Buffer.from('compiled')

/** A folder with what one run kept, and the path of that. */
function kept() {
  const folder = folderWith({})
  const compiled = new CompiledCode(folder, user, '/program')
  compiled.keep('a.js', { text, code })
  return { folder, compiled, file: join(folder, readdirSync(folder)[0] as string) }
}

describe.skipIf(process.platform === 'win32')('compiled code', () => {
  it('is read as it was kept, and no unfinished file is left', () => {
    const { folder, compiled, file } = kept()
    expect(compiled.read('a.js', text)).toEqual(code)
    expect(statSync(file).mode & 0o777).toBe(0o600)
    compiled.keep('a.js', { text, code: Buffer.from('again') })
    expect(compiled.read('a.js', text)).toEqual(Buffer.from('again'))
    expect(readdirSync(folder)).toHaveLength(1)
  })

  it('is not that of another text, even one of the same length, another file, or another copy of the program', () => {
    const { folder, compiled } = kept()
    expect(compiled.read('a.js', Buffer.from('1 - 1'))).toBeUndefined()
    expect(compiled.read('b.js', text)).toBeUndefined()
    expect(new CompiledCode(folder, user, '/copy').read('a.js', text)).toBeUndefined()
  })

  it('is left where the folder cannot be written to nor searched, without a word', () => {
    const { folder } = kept()
    writeFileSync(join(folder, 'file'), '')
    const nowhere = new CompiledCode(join(folder, 'file'), user, '/program')
    expect(() => nowhere.keep('a.js', { text, code })).not.toThrow()
    expect(nowhere.read('a.js', text)).toBeUndefined()
  })

  it('is not read where any bit of it changed, nor where it was cut or lengthened', () => {
    const { compiled, file } = kept()
    const whole = readFileSync(file)
    for (let at = 0; at < whole.length; at += 1) {
      const changed = Buffer.from(whole)
      changed[at] = (changed[at] as number) ^ 1
      writeFileSync(file, changed)
      expect(compiled.read('a.js', text)).toBeUndefined()
      writeFileSync(file, whole.subarray(0, at))
      expect(compiled.read('a.js', text)).toBeUndefined()
    }
    writeFileSync(file, Buffer.concat([whole, whole]))
    expect(compiled.read('a.js', text)).toBeUndefined()
    writeFileSync(file, whole)
    expect(compiled.read('a.js', text)).toEqual(code)
  })

  it('is not read from a file that others may write, a link, a pipe or a folder', () => {
    const { folder, compiled, file } = kept()
    for (const mode of [0o620, 0o602, 0o666]) {
      chmodSync(file, mode)
      expect(compiled.read('a.js', text)).toBeUndefined()
    }
    chmodSync(file, 0o600)
    expect(compiled.read('a.js', text)).toEqual(code)
    const elsewhere = join(folder, 'elsewhere')
    renameSync(file, elsewhere)
    symlinkSync(elsewhere, file)
    expect(compiled.read('a.js', text)).toBeUndefined()
    renameSync(file, join(folder, 'link'))
    execFileSync('mkfifo', [file])
    expect(compiled.read('a.js', text)).toBeUndefined()
    compiled.keep('a.js', { text, code })
    expect(compiled.read('a.js', text)).toEqual(code)
  })

  it.skipIf(user !== 0)('is not read from a file of another user', () => {
    const { compiled, file } = kept()
    chownSync(file, 65_534, 65_534)
    expect(compiled.read('a.js', text)).toBeUndefined()
  })

  it('is left where it cannot be written', () => {
    const { folder, compiled } = kept()
    const gone = new CompiledCode(join(folder, 'gone'), user, '/program')
    gone.keep('a.js', { text, code })
    expect(gone.read('a.js', text)).toBeUndefined()
    expect(compiled.read('a.js', text)).toEqual(code)
  })
})
