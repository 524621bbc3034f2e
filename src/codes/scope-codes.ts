import { defineCodes } from './code.js'

/** Problems of checking a part of the traces: windows of time, samples. */
export const scopeCodes = defineCodes({
  E_STATE_INVALID: {
    title: 'The file is not a state file',
    level: 'error',
    meaning:
      'The file given to --state is damaged or was not written by --state. It records which traces were checked; treating it as empty would check them twice.',
    remedy:
      'Restore the file of the last run. If it is lost, use another file, and set --since to the time from which traces were not checked.',
  },
  E_STATE_CHANGED: {
    title: 'The state file was changed during the run',
    level: 'error',
    meaning:
      'Another run wrote the file given to --state while this one was checking, so both may have checked the same traces.',
    remedy: 'Serialize runs that share a state (in GitHub Actions: `concurrency`), and run this one again.',
  },
  E_WINDOW_TIMES: {
    title: 'Traces without times in a window',
    level: 'error',
    meaning:
      'A time window was set, and no call of some traces has a time, or only one of a clock that starts with the run (before the year 2000), so it is unknown whether they belong to it.',
    remedy:
      'Record the time of calls, map its column to `timestamp`, or check without --since, --until, --watermark and --state.',
  },
  E_WINDOW_GREW: {
    title: 'Traces changed while they were read',
    level: 'error',
    meaning:
      'With a time window, files are read twice. The second time, a trace that seemed to have ended had other calls than the first time.',
    remedy: 'Check files that are no longer written, or use a longer --watermark.',
  },
  E_TRACE_LATE: {
    title: 'Calls came after their trace was checked',
    level: 'error',
    meaning:
      'A trace that an earlier run checked, according to the state, has more calls now. They were not checked: a trace is checked once.',
    remedy: 'Use a longer --watermark. To check this trace, check its files without --state.',
  },
  E_TRACE_LOST: {
    title: 'A deferred trace is missing',
    level: 'error',
    meaning:
      'An earlier run deferred a trace to this one, because it might still grow, and now some or all of its calls are not in the files: it would never be checked completely.',
    remedy:
      'Also pass the files of the earlier run in which unfinished traces began. If they are gone, remove the state file and set --since.',
  },
})

export type ScopeCode = keyof typeof scopeCodes
