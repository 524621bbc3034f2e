import { describe, expect, it } from 'vitest'
import { azureCommands } from '../support/azure-commands.js'
import { githubEffects } from '../support/github-effects.js'
import { renderMarkdown } from '../support/rendered-markdown.js'
import { type Reading, workflowCommands } from '../support/workflow-commands.js'

/** The oracles that the tests of hostile text trust must see what the real programs see: each case is worked out from their sources. */
describe('the port of the runner’s parser', () => {
  const one = (line: string, reading: Reading = 'ordinal') => workflowCommands(line, reading)[0]

  it.each([
    ['::error::x', 'error', {}, 'x'],
    ['\u0085\u3000\t ::ADD-MASK::error', 'ADD-MASK', {}, 'error'],
    ['::error file=a%3Ab,line=1,=,title==b,col=::x::y', 'error', { file: 'a:b', line: '1', title: 'b' }, 'x::y'],
    ['::error TITLE=a,title=b::', 'error', { title: 'b' }, ''],
    ['::error title=100%25%0Ax::%250A%0D', 'error', { title: '100%\nx' }, '%0A\r'],
    ['::error title=a=b::x', 'error', { title: 'a=b' }, 'x'],
    ['note ##[set-output name=verdict;]pass%3B%5D', 'set-output', { name: 'verdict' }, 'pass;]'],
    ['###[debug]x', 'debug', {}, 'x'],
  ])('reads %j', (line, command, properties, message) => {
    expect(one(line)).toMatchObject({ command, message, properties })
    expect(Object.keys(one(line)!.properties)).toEqual(Object.keys(properties))
  })

  it.each([
    'x ::error::x',
    '\ufeff::error::x',
    ': :error::x',
    '::error x',
    '::erro\u017f::x',
    ':::error::x',
    '::internal-set-repo-path::x',
    ':: error::x',
    '##[error',
    '# #[error]x',
    '##[ error]x',
    '##[x]##[error]y',
  ])('sees no command in %j', (line) => {
    expect(workflowCommands(line)).toEqual([])
  })

  it('ends lines where .NET does, and nowhere else', () => {
    const names = (log: string) => workflowCommands(log).map(({ command }) => command)
    expect(names('a\r::debug::x\r\n::error::\n::notice::')).toEqual(['debug', 'error', 'notice'])
    for (const other of ['\u2028', '\u2029', '\u0085', '\v', '\f']) expect(names(`a${other}::error::x`)).toEqual([])
  })

  it('stops at stop-commands, and goes on at its word', () => {
    const log = '::stop-commands::Word\n::error::x\n##[debug]y\n::word::\n::notice::z\n::word::'
    expect(workflowCommands(log).map(({ command }) => command)).toEqual(['stop-commands', 'word', 'notice'])
  })

  it('knows how searches by the rules of a language differ', () => {
    // Passed over, but counted: what follows is read one character too early.
    for (const line of ['\u200b::error::x', ':\u00ad:error::x', '#\u200d#[error]x'])
      expect(one(line, 'linguistic')).toBeUndefined()
    expect(one('::error:\u200d:x', 'linguistic')).toMatchObject({ command: 'error', message: ':x' })
    expect(one('::error::\u0301x', 'ordinal')).toMatchObject({ command: 'error' })
    expect(one('::error::\u0301x', 'linguistic')).toBeUndefined()
    expect(one('::error title=a::\u0301,title=b::x', 'linguistic')?.properties).toEqual({ title: 'b' })
  })
})

it('the port of the agent of Azure reads its commands anywhere, and formats at the start of a line', () => {
  expect(azureCommands('x ##VSO[task.setvariable variable=a;]b\n##[error]c').map(({ command }) => command)).toEqual([
    'task.setvariable',
    'error',
  ])
})

it.each([
  ['@octocat', 'mention'],
  ['see #1', 'issue'],
  ['a/b#1', 'issue'],
  ['gh-1', 'issue'],
  ['16c999e', 'commit'],
  ['CVE-2021-44228', 'advisory'],
  [':shipit:', 'emoji'],
  ['a:100:b', 'emoji'],
  ['$x$', 'formula'],
  ['`#fff`', 'colour'],
])('the port of what GitHub does after Markdown sees in %j: %s', (markdown, effect) => {
  expect(githubEffects(renderMarkdown(markdown)).effects.join()).toContain(effect)
  expect(githubEffects(renderMarkdown(`\`x ${markdown.replaceAll('`', '')}\``)).effects).toEqual([])
})
