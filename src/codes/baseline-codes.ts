import { defineCodes } from './code.js'

/** Problems of baselines, and of partial results that several machines collected. */
export const baselineCodes = defineCodes({
  E_BASELINE_NOT_FOUND: {
    title: 'The baseline cannot be read',
    level: 'error',
    meaning: 'The baseline file does not exist or cannot be opened. A missing baseline is not an empty one.',
    remedy: 'Correct the path, write a baseline with `assay check --write-baseline FILE`, or omit `--baseline`.',
  },
  E_BASELINE_INVALID: {
    title: 'The file is not a baseline',
    level: 'error',
    meaning: 'The file is damaged, too large, or was not written by `--write-baseline`.',
    remedy: 'Write it again with `assay check --write-baseline FILE`.',
  },
  E_PARTIAL_NOT_FOUND: {
    title: 'A partial result cannot be read',
    level: 'error',
    meaning:
      'A file given to `assay merge` does not exist or cannot be opened. A verdict without it would cover only a part.',
    remedy:
      'Check that every machine wrote its partial result with `assay check --partial FILE`, and that all of them were fetched.',
  },
  E_PARTIAL_INVALID: {
    title: 'The file is not a partial result',
    level: 'error',
    meaning: 'The file is damaged, too large, or was not written by `--partial`.',
    remedy: 'Write it again with `assay check --partial FILE`.',
  },
  E_PARTIAL_VERSION: {
    title: 'A partial result of another version of Assay',
    level: 'error',
    meaning: 'Partial results can be merged only by the format version that wrote them.',
    remedy: 'Use the same version of Assay on every machine, and collect again.',
  },
  E_PARTIAL_POLICY: {
    title: 'A partial result of another policy',
    level: 'error',
    meaning:
      'The parts were collected with different policies (their digests differ), or without a policy where there is one now, so they cannot be combined.',
    remedy: 'Collect and merge with one policy, the same file on every machine.',
  },
  E_PARTIAL_SAMPLE: {
    title: 'Partial results of different samples',
    level: 'error',
    meaning:
      'The parts were collected with a different --sample or --sample-seed, or without a sample, so they do not form one sample of all traces.',
    remedy: 'Collect with the same --sample and --sample-seed on every machine.',
  },
  E_TRACE_SPLIT: {
    title: 'One trace in two partial results',
    level: 'error',
    meaning:
      'Each trace must be complete on one machine. A trace in two parts was evaluated twice or in pieces, or its id is not unique; a trace without an id is named after its file.',
    remedy:
      'Give each machine complete traces and each trace a unique id, and pass no partial result to `assay merge` twice.',
  },
})
