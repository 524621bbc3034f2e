import { defineCodes } from './code.js'

/** What can be wrong with how Assay was started, and with Assay itself. */
export const hostCodes = defineCodes({
  E_USAGE: {
    title: 'The command line is wrong',
    level: 'error',
    meaning: 'A command, flag or value is unknown, or two of them contradict each other. Nothing was checked.',
    remedy: 'Run the command with `--help`: it lists every flag and ends with an example.',
  },
  E_POLICY_NOT_FOUND: {
    title: 'No policy file',
    level: 'error',
    meaning:
      'The named policy does not exist; or none was named and there is neither `policy.yaml` nor an `assay.yaml` with a policy. `check` and the action then use the preset `coding-agent`, which only warns, unless there are signs of a missing policy: a broken link, a name close to a default one, a file that git tracks or that the base branch has.',
    remedy: 'Name the file with `--policy`, or run `assay init` to write a policy from your traces.',
  },
  E_RESULT_NOT_FOUND: {
    title: 'No result',
    level: 'error',
    meaning: 'The result file does not exist or cannot be read.',
    remedy: 'Write one with `assay check --report json=FILE`, and name that file.',
  },
  E_RESULT_INVALID: {
    title: 'Not a result',
    level: 'error',
    meaning: 'The file is not a result of Assay (`assay.result.v1`), or is damaged or too large.',
    remedy: 'Write it again with `assay check --report json=FILE`.',
  },
  E_OUTPUT_WRITE: {
    title: 'A file cannot be written',
    level: 'error',
    meaning: 'A report or another requested file could not be written, or standard output accepted only a part of it.',
    remedy:
      'Check that there is space, that the folder is writable, and that the path is not a folder or a protected file.',
  },
  E_SOURCE_DATE: {
    title: 'SOURCE_DATE_EPOCH is not a time',
    level: 'error',
    meaning:
      '`SOURCE_DATE_EPOCH` sets the time that a run writes and the day on which waivers are evaluated. It is set, but is not a number of seconds since 1970 in decimal digits.',
    remedy: 'Set it to such a number (`git log -1 --format=%ct` prints that of the latest commit), or unset it.',
  },
  E_PROTOCOL: {
    title: 'Versions do not match',
    level: 'error',
    meaning:
      'A program that uses Assay through `assay serve`, such as the Python package, has another version than the engine that it started.',
    remedy: 'Install both from one release: reinstall the Python package.',
  },
  E_ENGINE_NODE: {
    title: 'No Node.js that can run the engine',
    level: 'error',
    meaning:
      'The Python package checks traces with its bundled engine, which needs Node.js 20.15 or later. None was found, or an older one. Recording works without Node.js. The exit code is 3.',
    remedy:
      'Install the wheel of your copy with its extra: `pip install "assay[node] @ WHEEL"`, with the address or path of the wheel. Or install Node.js, or set ASSAY_NODE to one.',
  },
  E_ENGINE_DIED: {
    title: 'The engine ended early',
    level: 'error',
    meaning:
      'The process that checks traces for the Python package ended before it answered. This says nothing about your agent.',
    remedy: 'Read its last output, which is part of the message; the next call starts a new process.',
  },
  E_ENGINE_TIMEOUT: {
    title: 'The engine took too long',
    level: 'error',
    meaning: 'A check did not end within its `timeout`, and was stopped.',
    remedy: 'Increase the timeout, or check fewer traces at once.',
  },
  E_INTERNAL: {
    title: 'Assay has a bug',
    level: 'error',
    meaning: 'An unexpected error occurred in Assay. It says nothing about your agent; the exit code is 3.',
    remedy: 'Please report it with the printed stack trace and, if you can share it, the input.',
  },
})
