// Writes src/policy/presets/preset-texts.ts from presets/*.yaml, so that bundles hold the presets: node scripts/presets.mjs
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'

const folder = new URL('../presets/', import.meta.url)
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.yaml') && !file.endsWith('.cases.yaml'))
  .sort()
const texts = names.map(
  (file) =>
    `  ${JSON.stringify(file.slice(0, -'.yaml'.length)).replaceAll('"', "'")}: ${literal(readFileSync(new URL(file, folder), 'utf8'))},`,
)
const head =
  '/** The files of `presets/`, written by `node scripts/presets.mjs`. */\nexport const presetTexts: Readonly<Record<string, string>> = {\n'
writeFileSync(new URL('../src/policy/presets/preset-texts.ts', import.meta.url), `${head}${texts.join('\n')}\n}\n`)

function literal(text) {
  return `\`${text.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${')}\``
}
