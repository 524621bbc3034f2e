import { codeFamilies, codePage, codes } from '../../codes/index.js'
import { paint } from '../../reporters/ansi.js'
import { didYouMean } from '../../text/did-you-mean.js'
import { logText } from '../../text/log-line.js'
import { defineCommand } from '../command.js'
import { exitCodes } from '../exit-code.js'
import { wantsColor } from '../host.js'
import { usageError } from '../usage-error.js'
import { write } from '../write.js'

export const explainCommand = defineCommand({
  name: 'explain',
  usage: '[CODE]',
  about: 'Says what a code means and how to fix it. Without a code it lists them all.',
  flags: {},
  examples: [{ line: 'assay explain E_ARG_SCHEMA', does: 'What does this code want from me?' }],
  async run({ operands }, host) {
    const [asked] = operands
    const ink = paint(wantsColor(host.stdout, host.env))
    if (asked === undefined) {
      await write(host.stdout, allCodes())
      return exitCodes.pass
    }
    const code = asked.toUpperCase()
    const words = codes.get(code)
    if (!words) throw unknown(asked)
    await write(
      host.stdout,
      `${ink.bold(code)}  ${words.title}  ${ink.dim(`(${words.level})`)}\n\n${words.meaning}\n\n${ink.bold('What to do')}\n${words.remedy}\n\n${ink.dim(codePage(code))}\n`,
    )
    return exitCodes.pass
  },
})

function allCodes(): string {
  const width = Math.max(...[...codes.keys()].map((code) => code.length))
  return codeFamilies
    .map(({ title, codes }) => {
      const lines = Object.entries(codes).map(([code, words]) => `  ${code.padEnd(width)}  ${words.title}`)
      return `${title}\n${lines.join('\n')}\n`
    })
    .join('\n')
}

function unknown(asked: string) {
  const meant = didYouMean(asked.toUpperCase(), codes.keys())
  return usageError(
    `There is no code "${logText(asked, 60)}".`,
    meant === undefined ? 'Run `assay explain` to list all codes.' : `Did you mean ${meant}?`,
  )
}
