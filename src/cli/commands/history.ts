import { exitCodes } from '../../model/exit-code.js'
import { type History, historyOf } from '../../reporters/history/history.js'
import { usageError } from '../arguments/usage-error.js'
import { defineCommand } from '../command.js'
import { readRuns } from '../history/read-runs.js'
import { type Host, wantsColor } from '../host.js'
import { writeOutput } from '../output/write-output.js'

const formats = ['text', 'html', 'json', 'markdown'] as const

export const historyCommand = defineCommand({
  name: 'history',
  usage: '(FOLDER | RESULT | BASELINE)… [--format FORMAT] [--output FILE]',
  about:
    'Shows verdicts, coverage, rules and flaky cases over the runs in results and baselines. A baseline contains up to 100 runs; folders can be downloaded artifacts.',
  flags: {
    format: { kind: 'text', value: 'FORMAT', choices: formats, does: 'The printed format; default text.' },
    output: { kind: 'text', value: 'FILE', does: 'Write it to a file instead.' },
  },
  examples: [
    { line: 'assay history baseline.json', does: 'The runs in a baseline' },
    {
      line: 'assay history artifacts/ --format html --output history.html',
      does: 'One page over every result and baseline in a folder',
    },
  ],
  async run({ flags, operands }, host) {
    const found = await readRuns(operands, host)
    if (found.runs.length === 0)
      throw usageError(
        `No run was found: of ${found.unreadable.length + found.others} JSON files none is a result or a baseline with a history.`,
        'Results are what `--report json=FILE` writes, baselines what `--write-baseline FILE` writes.',
      )
    await writeOutput(flags.output ?? '-', await rendered(historyOf(found), flags.format ?? 'text', host), host)
    return exitCodes.pass
  },
})

async function rendered(history: History, format: (typeof formats)[number], host: Host): Promise<string> {
  switch (format) {
    case 'text':
      return (await import('../../reporters/history/history-text.js')).historyText(
        history,
        wantsColor(host.stdout, host.env),
      )
    case 'html':
      return (await import('../../reporters/history/history-html.js')).historyHtml(history)
    case 'json':
      return (await import('../../reporters/history/history-json.js')).historyJson(history)
    case 'markdown':
      return (await import('../../reporters/history/history-markdown.js')).historyMarkdown(history)
  }
}
