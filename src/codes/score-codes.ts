import { defineCodes } from './code.js'

/** Problems of writing verdicts back to where traces came from. */
export const scoreCodes = defineCodes({
  E_WRITE_BACK: {
    title: 'Verdicts were not written back',
    level: 'error',
    meaning:
      'A store or collector refused the verdicts, or some of them, or could not be reached. Reports were written; a state (--state) was not, so that the next run checks and writes the same traces.',
    remedy:
      'Check the address and the credentials in the environment, and run again: a verdict that was written already is replaced, not doubled.',
  },
})

export type ScoreCode = keyof typeof scoreCodes
