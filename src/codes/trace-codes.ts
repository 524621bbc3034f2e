import { defineCodes } from './code.js'

/** Problems of finding and reading traces. */
export const traceCodes = defineCodes({
  E_TRACE_NOT_FOUND: {
    title: 'Trace file not found',
    level: 'error',
    meaning: 'A trace file that was named explicitly does not exist or is outside the workspace.',
    remedy:
      'Check the path (relative to the working directory), and that the step that records traces ran before this one. A pattern such as traces/**/*.jsonl may match nothing; a plain path must exist.',
  },
  E_TRACE_READ: {
    title: 'Trace file cannot be read',
    level: 'error',
    meaning:
      'The file exists but cannot be read as text: no permission, a damaged or oversized archive, UTF-16, or a binary file.',
    remedy: 'Use a UTF-8 file of JSON Lines or JSON, plain or gzip-compressed.',
  },
  E_TRACE_FORMAT: {
    title: 'Trace format not recognized',
    level: 'error',
    meaning:
      'No trace format matches the records of the file, or the nearest one found no tool call and no run in them. Tool definitions and application logs are not traces. Or the requested format does not exist.',
    remedy:
      'Convert the records to lines like {"tool":"read_file","args":{"path":"a"}}, or set the format with --trace-format. If the file is not a trace, exclude it with !PATTERN, or skip all such files with --skip-unknown.',
  },
  E_TRACE_LIMIT: {
    title: 'Too many traces',
    level: 'error',
    meaning: 'One check reads at most 100,000,000 traces. Nothing was decided about any of them.',
    remedy: 'Check a part of the files at a time, or a sample (--sample 1%).',
  },
  W_FILE_SKIPPED: {
    title: 'Files of unknown format were skipped',
    level: 'warning',
    meaning:
      'With --skip-unknown or --lenient, files that a folder or pattern found are skipped if no trace format recognizes them. If one of them is a trace, its calls were not checked.',
    remedy: 'Exclude files that are not traces with !PATTERN; convert those that are.',
  },
  E_TRACE_PARSE: {
    title: 'Unreadable line in a trace file',
    level: 'error',
    meaning:
      'A line of a trace file is not a JSON record, or contains a tool call in a shape that the file’s format does not have, so a tool call may not have been checked.',
    remedy: 'Repair or remove the line, or use one format per file; --lenient turns this into a warning.',
  },
  E_TRACE_TRUNCATED: {
    title: 'Trace file ends in the middle of a record',
    level: 'error',
    meaning: 'The last line is unterminated and does not parse: the recorder was probably killed while writing.',
    remedy: 'Find out why the recording stopped, and record again; --lenient turns this into a warning.',
  },
  W_SESSION_FALLBACK: {
    title: 'Traces grouped by a fallback',
    level: 'warning',
    meaning:
      'The records name no session, so calls were grouped by trace id. If one run of an agent has several trace ids, rules about order see only a part of it.',
    remedy: 'Record a session id, or select the attribute that contains it with --session-key.',
  },
})

export type TraceCode = keyof typeof traceCodes
