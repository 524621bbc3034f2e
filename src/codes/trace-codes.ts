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
      'The first records of the file have the shape of no trace format that Assay knows, or a format was asked for that does not exist.',
    remedy:
      'Name the format with --trace-format, or convert the records to lines like {"tool":"read_file","args":{"path":"a"}}.',
  },
  E_TRACE_PARSE: {
    title: 'Bad line in a trace file',
    level: 'error',
    meaning:
      'A line of a readable trace file is not a JSON record, so a tool call may be missing from what was checked.',
    remedy: 'Repair or remove the line; --lenient turns this into a warning.',
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
