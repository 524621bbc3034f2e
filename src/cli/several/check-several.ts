import { exitCodeOf, exitCodes } from '../../model/exit-code.js'
import { AssayError } from '../../model/problem.js'
import type { AssayResult } from '../../model/result.js'
import { paint } from '../../reporters/ansi.js'
import { countsPhrase, verdictNames, verdictWords } from '../../reporters/phrases.js'
import { markdownText } from '../../text/escape-markdown.js'
import { logText } from '../../text/log-line.js'
import { plural } from '../../text/plural.js'
import { type Host, wantsColor } from '../host.js'
import { reportTrouble } from '../output/report-trouble.js'
import { write } from '../output/write.js'

/** One check that was made, or could not be: its result, or the code of what kept it from being made. */
interface Made {
  readonly name: string
  readonly result?: AssayResult
  readonly code?: string | undefined
}

/** Worst first. */
const order: readonly number[] = [exitCodes.badInput, exitCodes.fail, exitCodes.noEvidence, exitCodes.pass]

/**
 * Makes several checks, one after another, with a table of them last. One that cannot be made does not keep the others from
 * being made. The worst decides.
 */
export async function checkSeveral<Check extends { readonly name: string }>(
  checks: readonly Check[],
  make: (check: Check) => Promise<AssayResult>,
  format: string,
  host: Host,
): Promise<number> {
  const made: Made[] = []
  for (const check of checks) {
    await write(host.stdout, heading(check.name, format, host))
    try {
      made.push({ name: check.name, result: await make(check) })
    } catch (error) {
      if (!(error instanceof AssayError)) throw error
      await reportTrouble(error, [], host)
      made.push({ name: check.name, code: error.problems[0]?.code })
    }
    if (format === 'text' || format === 'markdown') await write(host.stdout, '\n')
  }
  if (format !== 'github') await write(host.stdout, table(made, format, host))
  return order.find((code) => made.some((check) => codeOf(check) === code)) ?? exitCodes.pass
}

function codeOf({ result }: Made): number {
  return result === undefined ? exitCodes.badInput : exitCodeOf(result)
}

function heading(name: string, format: string, host: Host): string {
  if (format === 'markdown') return `## ${markdownText(name)}\n\n`
  if (format !== 'text') return ''
  return `${paint(wantsColor(host.stdout, host.env)).bold(`── ${logText(name)} ──`)}\n\n`
}

function table(made: readonly Made[], format: string, host: Host): string {
  const rows = made.map(({ name, result, code }) => ({
    icon: result === undefined ? '✖' : verdictWords[result.verdict].icon,
    word: result === undefined ? 'error' : verdictNames[result.verdict],
    about: result === undefined ? (code ?? '') : countsPhrase(result),
    name,
  }))
  const words = ['error', 'fail', 'no evidence', 'pass']
  const counts = words.map((word) => [word, rows.filter((row) => row.word === word).length] as const)
  const sum = `${plural(made.length, 'check')}: ${counts
    .filter(([, count]) => count > 0)
    .map(([word, count]) => `${count} ${word}`)
    .join(' · ')}`
  if (format === 'markdown') {
    const lines = rows.map(({ name, word, about }) => `| ${markdownText(name)} | ${word} | ${markdownText(about)} |`)
    return `# ${sum}\n\n| Check | Verdict | Findings |\n|---|---|---|\n${lines.join('\n')}\n`
  }
  const style = paint(wantsColor(host.stdout, host.env))
  const width = Math.max(...rows.map(({ name }) => logText(name).length))
  const lines = rows.map(({ icon, word, about, name }) => {
    const colour = word === 'pass' ? style.green : word === 'no evidence' ? style.yellow : style.red
    return `${colour(`${icon} ${word.padEnd(11)}`)}  ${logText(name).padEnd(width)}  ${style.dim(logText(about))}`
  })
  return `${[...lines, style.bold(sum)].join('\n')}\n`
}
