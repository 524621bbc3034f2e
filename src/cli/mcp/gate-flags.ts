import { codes } from '../../codes/index.js'
import type { Level } from '../../model/finding.js'
import { didYouMean } from '../../text/did-you-mean.js'
import { logText } from '../../text/log-line.js'
import { usageError } from '../arguments/usage-error.js'
import type { Flag } from '../command.js'

const levels = ['error', 'warning', 'note'] as const

/** What fails a comparison of contracts. */
export const gateFlags = {
  'fail-on': {
    kind: 'text',
    value: 'LEVEL',
    choices: [...levels, 'none'],
    does: 'The lowest level of finding that fails; default error.',
  },
  level: { kind: 'texts', value: 'CODE=LEVEL', does: 'Another level for a code: E_MCP_TOOL_ADDED=warning.' },
} as const satisfies Record<string, Flag>

/** @throws {AssayError} `E_USAGE` for a code or level that there is not */
export function readLevels(texts: readonly string[]): ReadonlyMap<string, Level> {
  const known = [...codes.keys()].filter((code) => /^[EW]_MCP_/.test(code))
  return new Map(
    texts.map((text) => {
      const [code = '', level = ''] = text.split('=')
      if (!known.includes(code)) {
        const meant = didYouMean(code, known)
        throw usageError(
          `--level names no code: "${logText(text, 60)}".`,
          meant === undefined ? `It takes CODE=LEVEL. Codes: ${known.join(', ')}.` : `Did you mean ${meant}?`,
        )
      }
      if (!levels.some((each) => each === level))
        throw usageError(`--level cannot be "${logText(text, 60)}".`, `It takes CODE=LEVEL, with ${levels.join(', ')}.`)
      return [code, level as Level] as const
    }),
  )
}
