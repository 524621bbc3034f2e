// Looks for words that docs/glossary.md replaces, so that each idea keeps one name in code, messages and docs.
// Exceptions stand in exceptions.json, each with its reason. Exit 1 if a word is found, or if an exception no longer applies.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** pattern, what to write instead */
const words = [
  [/judg(e|es|ed|ing|e?ments?)(?![a-z])/i, 'check, evaluate; result, verdict'],
  [/(?<![a-z])(un)?(tell|tells|told|telling|teller)(?![a-z])/i, 'report, publish, say, distinguish'],
  [/(?<![a-z])(story|stories)(?![a-z])/i, 'timeline'],
  [/(?<![a-z])remark(s|ed|ing)?(?![a-z])/i, 'diagnostic, warning, note'],
  [/(?<![a-z])situate(s|d)?(?![a-z])/i, 'resolve the context'],
  [/(?<![a-z])stray(s|ed)?(?![a-z])/i, 'unhandled error, unexpected'],
  [/(?<![a-z])(im)?patience(?![a-z])/i, 'timeout'],
  [/(?<![a-z])complain(s|ed|ts?)?(?![a-z])/i, 'violation, report'],
  [/(?<![a-z])mend(s|ed|ing)?(?![a-z])/i, 'fix'],
  [/(?<![A-Za-z])ink(?![a-z])/, 'style'],
  [/(?<![a-z])young(er)?(?![a-z])/i, 'current, recent'],
  [/(?<![a-z])beside(?![a-z])/i, 'next to, along with, apart from'],
  [/what (became|becomes) of/i, 'outcome, result'],
  [/otherwise than/i, 'differs from'],
  [
    /(?<!there )(?<!there['’]s )(?<![a-z])(is|are|was|were) no (?!longer|more(?![a-z])|less|fewer|other|need|way|one(?![a-z])|such)/i,
    'is not a',
  ],
  [/(?<![a-z])(knows|takes) no(?![a-z])/i, 'unknown …; takes no arguments'],
  [/(?<![a-z])(hold|holds|held|holding)(?![a-z])[^.:;|]{0,40}(?<![a-z])against(?![a-z])/i, 'check … against'],
  [/Left out, /, 'Default: …'],
  [/the system says/i, 'unknown I/O error'],
]

const ignored = /^(dist\/|package-lock\.json|scripts\/words\/|__tests__\/fixtures\/|docs\/images\/)/
const text = /\.(ts|tsx|mts|mjs|cjs|js|json|md|yml|yaml|py|toml|cfg|sh)$|(^|\/)(Jenkinsfile|run)$/
const exceptions = JSON.parse(readFileSync(new URL('exceptions.json', import.meta.url), 'utf8'))
const used = new Set()

const found = []
for (const file of execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { encoding: 'utf8' }).split('\n')) {
  if (!text.test(file) || ignored.test(file)) continue
  let lines
  try {
    lines = readFileSync(file, 'utf8').split('\n')
  } catch {
    continue // deleted, not yet committed
  }
  for (const [index, line] of lines.entries()) {
    // `notTold` holds the word as much as `not told` does.
    const rest = withoutExceptions(file, line).replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    for (const [pattern, instead] of words) {
      const match = pattern.exec(rest)
      if (match) found.push(`${file}:${index + 1}: "${match[0].trim()}": write ${instead}`)
    }
  }
}

/** An exception takes its own text out of the line, nothing else. */
function withoutExceptions(file, line) {
  let rest = line
  for (const [number, exception] of exceptions.entries()) {
    if (exception.file !== undefined && !file.startsWith(exception.file)) continue
    if (!rest.includes(exception.text)) continue
    used.add(number)
    rest = rest.replaceAll(exception.text, '')
  }
  return rest
}

for (const [number, { text: words }] of exceptions.entries()) {
  if (!used.has(number)) found.push(`scripts/words/exceptions.json: "${words}" no longer occurs: remove the exception`)
}
for (const line of found) console.error(line)
if (found.length > 0) console.error(`${found.length} words to replace`)
process.exitCode = found.length > 0 ? 1 : 0
