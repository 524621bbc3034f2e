import { defineCodes } from './code.js'

/** Problems of writing verdicts back to where traces came from. */
export const scoreCodes = defineCodes({
  E_WRITE_BACK: {
    title: 'Verdicts were not written back',
    level: 'error',
    meaning:
      'A store or collector rejected some or all verdicts, or could not be reached. Reports were written; the state (--state) was not, so that the next run checks and writes the same traces.',
    remedy:
      'Check the address and the credentials in the environment, and run again: a verdict that was already written is replaced, not duplicated.',
  },
})

export type ScoreCode = keyof typeof scoreCodes
