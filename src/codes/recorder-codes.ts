import { defineCodes } from './code.js'

/** What a recorder says about itself: never about the agent, and never with a value of the agent in it. */
export const recorderCodes = defineCodes({
  W_RECORD_FAILED: {
    title: 'Recording stopped or lost an event',
    level: 'warning',
    meaning:
      'A recorder could not write an event. It never throws into the agent, so it warns once per file and continues; later events may be missing from the trace.',
    remedy:
      'Make the file writable, or use another one. With `strict: true` the recorder throws instead, so that a test fails.',
  },
  W_TEST_TRACES_UNMERGED: {
    title: 'The traces of a test run could not be merged',
    level: 'warning',
    meaning: 'Each test worker writes its own file. They could not be combined when the run ended.',
    remedy: 'The workers’ files are still in the traces folder and `assay check` reads them; remove old ones.',
  },
  W_TEST_TRACES_UNMEASURED: {
    title: 'The traces of a test run could not be read back',
    level: 'warning',
    meaning:
      'The file with the traces of all tests is written, but counting its calls or measuring its coverage failed. Each test was still checked.',
    remedy: 'Run `assay check`, which reports problems of the policy and the traces with their places.',
  },
  E_RECORD_FAILED: {
    title: 'An event could not be recorded',
    level: 'error',
    meaning: 'A strict recorder could not write an event.',
    remedy: 'Make the file writable, or use another one.',
  },
  E_RECORD_CLOSED: {
    title: 'An event came after the recorder was closed',
    level: 'error',
    meaning: 'An event was recorded after its file was closed, so it is not in the trace.',
    remedy: 'Close the recorder after the agent has finished: await the agent first.',
  },
  E_RECORD_COMMAND: {
    title: 'The MCP server could not be started',
    level: 'error',
    meaning: '`assay record mcp` runs between an MCP client and a server, and the server’s command did not start.',
    remedy: 'Check the command after `--`; it must run as written.',
  },
})
