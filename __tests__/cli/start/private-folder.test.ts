import { chmodSync, existsSync, mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderOfCompiledCode, isPrivate } from '../../../src/cli/start/private-folder.js'
import { folderWith } from '../../support/run-cli.js'

const user = process.getuid?.() ?? 0
const cwd = folderWith({})

describe.skipIf(process.platform === 'win32')('the folder of compiled code', () => {
  it('is made for the user alone', () => {
    const home = folderWith({})
    const folder = folderOfCompiledCode({ XDG_CACHE_HOME: home }, '1.2.3', user, cwd)
    expect(folder).toBe(join(home, 'assay', 'compiled-1.2.3'))
    expect(isPrivate(folder as string, user)).toBe(true)
  })

  it('is neither made nor used in CI, nor where Node is asked to keep none', () => {
    const home = folderWith({})
    for (const off of [{ CI: 'true' }, { TF_BUILD: 'True' }, { NODE_DISABLE_COMPILE_CACHE: '1' }])
      expect(folderOfCompiledCode({ XDG_CACHE_HOME: home, ...off }, '1', user, cwd)).toBeUndefined()
    expect(existsSync(join(home, 'assay'))).toBe(false)
  })

  it('is never one that came with the files that are checked, because their author could commit code there', () => {
    const checkout = folderWith({ '.git/HEAD': '', 'packages/a/x': '' })
    const [below, link] = [join(checkout, 'packages/a'), join(folderWith({}), 'link')]
    symlinkSync(checkout, link)
    for (const home of [checkout, below, join(link, 'packages')])
      expect(folderOfCompiledCode({ XDG_CACHE_HOME: home }, '1', user, cwd)).toBeUndefined()
    expect(folderOfCompiledCode({ HOME: checkout }, '1', user, cwd)).toBeUndefined()
    expect([existsSync(join(checkout, 'assay')), existsSync(join(checkout, '.cache'))]).toEqual([false, false])
    const unpacked = folderWith({ 'src/x': '' })
    for (const at of [unpacked, join(unpacked, 'src')])
      expect(folderOfCompiledCode({ XDG_CACHE_HOME: join(unpacked, 'src') }, '1', user, at)).toBeUndefined()
    expect(folderOfCompiledCode({ XDG_CACHE_HOME: folderWith({}) }, '1', user, unpacked)).toBeDefined()
  })

  it('is that of a link only where nobody else can change what it leads to', () => {
    const home = folderWith({ 'theirs/x': '', 'mine/x': '' })
    mkdirSync(join(home, 'assay'))
    for (const [version, target, mode, expected] of [
      ['1', 'mine', 0o700, join(home, 'mine')],
      ['2', 'theirs', 0o777, undefined],
    ] as const) {
      chmodSync(join(home, target), mode)
      symlinkSync(join(home, target), join(home, 'assay', `compiled-${version}`))
      expect(folderOfCompiledCode({ XDG_CACHE_HOME: home }, version, user, cwd)).toBe(expected)
    }
  })

  it('needs every folder above it to be the user’s or root’s', () => {
    const folder = join(folderWith({ 'a/b/x': '' }), 'a', 'b')
    for (const each of [folder, join(folder, '..')]) chmodSync(each, 0o700)
    expect(isPrivate(folder, user)).toBe(true)
    expect(isPrivate(folder, user + 1)).toBe(false)
    for (const [changed, mode] of [
      [folder, 0o720],
      [folder, 0o702],
      [join(folder, '..'), 0o777],
    ] as const) {
      chmodSync(changed, mode)
      expect(isPrivate(folder, user)).toBe(false)
      chmodSync(changed, 0o700)
    }
    chmodSync(join(folder, '..'), 0o1777)
    expect(isPrivate(folder, user)).toBe(true)
  })
})
