import { defineCodes } from './code.js'

/** What can be wrong with how Assay was started, and with Assay itself. */
export const hostCodes = defineCodes({
  E_USAGE: {
    title: 'The command line is wrong',
    level: 'error',
    meaning:
      'A command, flag or value is not one that Assay knows, or two of them contradict each other. Nothing was checked.',
    remedy: 'Run the command with `--help`: it lists every flag and ends with an example.',
  },
  E_POLICY_NOT_FOUND: {
    title: 'No policy file',
    level: 'error',
    meaning:
      'The policy that was named does not exist; or none was named and there is neither `policy.yaml` nor an `assay.yaml` that holds a policy. `check` and the action then let the preset `coding-agent` warn, unless something speaks for a policy: a link to nowhere, a name that is nearly a usual one, a file that git tracks or that the base branch has.',
    remedy: 'Name the file with `--policy`, or run `assay init` to have a policy written from the traces you have.',
  },
  E_RESULT_NOT_FOUND: {
    title: 'No result',
    level: 'error',
    meaning: 'The result that a command was given to read does not exist or cannot be read.',
    remedy: 'Write one with `assay check --report json=FILE`, and name that file.',
  },
  E_RESULT_INVALID: {
    title: 'Not a result',
    level: 'error',
    meaning:
      'The file that a command was given is not a result of Assay (`assay.result.v1`), or is damaged or too large.',
    remedy: 'Write it again with `assay check --report json=FILE`.',
  },
  E_OUTPUT_WRITE: {
    title: 'A file cannot be written',
    level: 'error',
    meaning:
      'A report or another file that you asked for could not be written where you asked for it, or standard output took only a part of it.',
    remedy:
      'Check that there is room, that the folder may be written to, and that the path is not a folder or a file that must not be replaced.',
  },
  E_SOURCE_DATE: {
    title: 'SOURCE_DATE_EPOCH is not a time',
    level: 'error',
    meaning:
      '`SOURCE_DATE_EPOCH` fixes the time that a run stamps on what it writes and the day by which waivers end. It is set, and is not a number of seconds since 1970 in decimal digits.',
    remedy: 'Set it to such a number (`git log -1 --format=%ct` prints that of the last commit), or unset it.',
  },
  E_PROTOCOL: {
    title: 'Two halves of different versions',
    level: 'error',
    meaning:
      'A program that uses Assay through `assay serve`, such as the Python package, is of another version than the engine that it started.',
    remedy: 'Install both halves from one release: reinstall the Python package.',
  },
  E_ENGINE_NODE: {
    title: 'No Node.js that can run the engine',
    level: 'error',
    meaning:
      'The Python package checks traces with the engine that it brings along, which needs Node.js 20.15 or later. None was found, or the one found is older. Recording needs no Node.js and goes on. The exit code is 3.',
    remedy:
      'Install the wheel of your copy with its extra: `pip install "assay[node] @ WHEEL"`, with the address or path of the wheel. Or install Node.js, or name one in ASSAY_NODE.',
  },
  E_ENGINE_DIED: {
    title: 'The engine ended early',
    level: 'error',
    meaning:
      'The process that checks traces for the Python package ended before it answered. It says nothing about your agent.',
    remedy: 'Read what it wrote last, which is part of the message; the next call starts another.',
  },
  E_ENGINE_TIMEOUT: {
    title: 'The engine took too long',
    level: 'error',
    meaning: 'A check did not end within the `timeout` that was asked for, and was stopped.',
    remedy: 'Give it more time, or fewer traces at once.',
  },
  E_INTERNAL: {
    title: 'Assay has a bug',
    level: 'error',
    meaning: 'Something happened that Assay does not expect. It says nothing about your agent; the exit code is 3.',
    remedy: 'Please report it with the printed stack and, if you can share it, the input.',
  },
})
