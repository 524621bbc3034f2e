import { defineCodes } from './code.js'

/** Problems of checking a part of the traces: windows of time, samples. */
export const scopeCodes = defineCodes({
  E_STATE_INVALID: {
    title: 'The file is not a state',
    level: 'error',
    meaning:
      'The file given to --state is damaged, or something else than what --state writes. Without it nobody knows which traces were checked; taken for empty it would have them checked twice.',
    remedy:
      'Bring back the file of the last run. If it is lost, name another file, and with --since the time from which traces have not been checked.',
  },
  E_STATE_CHANGED: {
    title: 'The state was changed meanwhile',
    level: 'error',
    meaning:
      'Another run wrote the file given to --state while this one was checking, so that both may have checked the same traces.',
    remedy: 'Let runs with one state follow one another (in GitHub Actions: `concurrency`), and run this one again.',
  },
  E_WINDOW_TIMES: {
    title: 'Traces without times in a window',
    level: 'error',
    meaning:
      'A window was asked for, and there are traces none of whose calls has a time: nobody knows whether they lie in it.',
    remedy:
      'Record the time of calls, map its column to `timestamp`, or check without --since, --until, --watermark and --state.',
  },
  E_WINDOW_GREW: {
    title: 'Traces grew while they were read',
    level: 'error',
    meaning:
      'With a window files are read twice, and the second time a trace that had seemed to have ended had other calls than the first time.',
    remedy: 'Check files that nobody writes to any more, or wait longer with --watermark.',
  },
  E_TRACE_LATE: {
    title: 'Calls came after their trace was checked',
    level: 'error',
    meaning:
      'A trace that an earlier run checked, as its state says, has more calls now. They were not checked: a trace is checked once.',
    remedy: 'Wait longer for the end of a trace (--watermark). To check this one, check its files without --state.',
  },
  E_TRACE_LOST: {
    title: 'A trace that was carried is missing',
    level: 'error',
    meaning:
      'An earlier run left a trace to this one, because it might still grow, and now all or some of its calls are not among the files: it would never be checked, or only in part.',
    remedy:
      'Name the files of the earlier run, too: those in which traces began that had not ended. If they are gone, remove the state, and give --since.',
  },
})

export type ScopeCode = keyof typeof scopeCodes
