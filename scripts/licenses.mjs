// The licence text of every package that a webpack (ncc) build took modules from, sorted, deterministic.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** @param {{ modules?: object[] }} stats what `ncc build --stats-out` writes */
export function licences(stats) {
  const packages = new Map()
  for (const file of moduleFiles(stats.modules ?? [])) {
    const found = packageOf(file)
    if (found) packages.set(`${found.manifest.name}@${found.manifest.version}`, found)
  }
  return [...packages]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([id, { folder, manifest }]) =>
        `${'='.repeat(20)}\n${id} (${manifest.license ?? 'see text'})\n\n${texts(folder)}`,
    )
    .join('')
}

function* moduleFiles(modules) {
  for (const module of modules) {
    yield* moduleFiles(module.modules ?? [])
    if (module.nameForCondition?.replaceAll('\\', '/').includes('/node_modules/')) yield module.nameForCondition
  }
}

function packageOf(file) {
  for (let folder = dirname(file); folder !== dirname(folder); folder = dirname(folder)) {
    const path = join(folder, 'package.json')
    if (!existsSync(path)) continue
    const manifest = JSON.parse(readFileSync(path, 'utf8'))
    if (manifest.name && manifest.version) return { folder, manifest }
  }
  return undefined
}

function texts(folder) {
  return readdirSync(folder)
    .filter((name) => /^(licen[cs]e|notice|copying)/i.test(name))
    .sort()
    .map((name) => `${readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n').trim()}\n\n`)
    .join('')
}
