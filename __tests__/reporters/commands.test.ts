import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ReportFormat, reporters } from '../../src/reporters/index.js'
import { skippedPhrases } from '../../src/reporters/phrases.js'
import { plainContext } from '../../src/reporters/reporter.js'
import { arbitraryResult } from '../support/arbitrary-result.js'
import { azureCommands } from '../support/azure-commands.js'
import { workflowCommands } from '../support/workflow-commands.js'

const formats = Object.keys(reporters) as ReportFormat[]
const issues = ['error', 'warning', 'notice']

/** Reports are printed to logs, and the programs that keep logs obey some lines. The oracles are ports of their parsers. */
describe.each(formats)('the %s report of any result', (format) => {
  it('holds no command that we did not mean', async () => {
    const render = await reporters[format]()
    fc.assert(
      fc.property(arbitraryResult(), (result) => {
        const text = render(result, { ...plainContext, reproduce: 'assay check' })
        const github = workflowCommands(text)
        const azure = azureCommands(text)
        if (format !== 'github') expect(github).toEqual([])
        if (format !== 'azure') expect(azure).toEqual([])
        for (const { command, form, properties, message } of github) {
          expect([form, issues.includes(command)]).toEqual(['::', true])
          expect(['file', 'line', 'col', 'title']).toEqual(expect.arrayContaining(Object.keys(properties)))
          expect(message.length).toBeLessThanOrEqual(4096)
        }
        for (const { command, properties } of azure) {
          expect(command).toBe('task.logissue')
          expect(['type', 'sourcepath', 'linenumber', 'columnnumber', 'code']).toEqual(
            expect.arrayContaining(Object.keys(properties)),
          )
        }
        // Within what is shown of one step; a line that is not a command is the verdict of a run that passed, what was
        // not evaluated, or a note.
        for (const level of issues)
          expect(github.filter(({ command }) => command === level).length).toBeLessThanOrEqual(10)
        for (const type of ['error', 'warning'])
          expect(azure.filter(({ properties }) => properties.type === type).length).toBeLessThanOrEqual(10)
        if (format === 'github')
          expect(github).toHaveLength(
            text.split('\n').length - 1 - skippedPhrases(result).length - (result.verdict === 'pass' ? 1 : 0),
          )
      }),
      { numRuns: 150 },
    )
  })
})
