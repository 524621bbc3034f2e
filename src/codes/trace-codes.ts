import { defineCodes } from './code.js'

/** Problems of finding and reading traces. */
export const traceCodes = defineCodes({
  E_TRACE_NOT_FOUND: {
    title: 'Trace file not found',
    level: 'error',
    meaning: 'A trace file that was named literally does not exist, or lies outside the workspace.',
    remedy:
      'Check the path (it is relative to the working directory), and that the step that records traces ran before this one. A pattern such as traces/**/*.jsonl may match nothing; a plain path may not.',
  },
  E_TRACE_READ: {
    title: 'Trace file cannot be read',
    level: 'error',
    meaning:
      'The file exists, but its bytes cannot be read as text: no permission, a damaged or oversized archive, UTF-16, or a binary file.',
    remedy: 'Give a UTF-8 text file of JSON lines or JSON, plain or gzip-compressed.',
  },
  E_TRACE_FORMAT: {
    title: 'Trace format not recognised',
    level: 'error',
    meaning:
      'No trace format that Assay knows has records like those of the file, or the one that seemed near found no tool call and no run in them. Definitions of tools and logs of applications are not traces. Or a format was asked for that does not exist.',
    remedy:
      'Convert the records to lines like {"tool":"read_file","args":{"path":"a"}}, or name the format with --trace-format. For a file that is not a trace: exclude it with !PATTERN, or pass over all such files with --skip-unknown.',
  },
  W_FILE_SKIPPED: {
    title: 'Files of no known format were skipped',
    level: 'warning',
    meaning:
      'With --skip-unknown or --lenient, files that a folder or a pattern found and that no trace format knows are left out. If one of them is a trace, its calls were not checked.',
    remedy: 'Exclude files that are not traces with !PATTERN; convert those that are.',
  },
  E_TRACE_PARSE: {
    title: 'Bad line in a trace file',
    level: 'error',
    meaning:
      'A line of a readable trace file is not a JSON record, or holds a tool call that the format of the file does not have, so a tool call may be missing from what was checked.',
    remedy: 'Repair or remove the line, or keep records of one format in a file; --lenient turns this into a warning.',
  },
  E_TRACE_TRUNCATED: {
    title: 'Trace file ends in the middle of a record',
    level: 'error',
    meaning:
      'The last line has no end and does not parse: the program that recorded it was probably killed while writing.',
    remedy: 'Find out why the recording stopped, and record again; --lenient turns this into a warning.',
  },
  W_SESSION_FALLBACK: {
    title: 'Traces grouped by a fallback',
    level: 'warning',
    meaning:
      'The records name no session, so calls were grouped by trace id. One run of an agent may be spread over several trace ids, and rules about order may then see only a part of it.',
    remedy: 'Record a session id, or name the attribute that holds it with --session-key.',
  },
})

export type TraceCode = keyof typeof traceCodes
