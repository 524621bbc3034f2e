import { defineCodes } from './code.js'

/** Problems of baselines, and of partial results that several machines collected. */
export const baselineCodes = defineCodes({
  E_BASELINE_NOT_FOUND: {
    title: 'The baseline cannot be read',
    level: 'error',
    meaning:
      'The file named as the baseline does not exist, or cannot be opened. No baseline is not a baseline of zero.',
    remedy: 'Correct the path, write one with `assay check --write-baseline FILE`, or leave `--baseline` away.',
  },
  E_BASELINE_INVALID: {
    title: 'The file is not a baseline',
    level: 'error',
    meaning:
      'The file is damaged, larger than a baseline may be, or something else than what `--write-baseline` writes.',
    remedy: 'Write it again with `assay check --write-baseline FILE`.',
  },
  E_PARTIAL_NOT_FOUND: {
    title: 'A partial result cannot be read',
    level: 'error',
    meaning:
      'A file given to `assay merge` does not exist, or cannot be opened. A verdict without it would be a verdict on a part.',
    remedy:
      'Check that every machine wrote its partial result with `assay check --partial FILE` and that all were fetched.',
  },
  E_PARTIAL_INVALID: {
    title: 'The file is not a partial result',
    level: 'error',
    meaning:
      'The file is damaged, larger than a partial result may be, or something else than what `--partial` writes.',
    remedy: 'Write it again with `assay check --partial FILE`.',
  },
  E_PARTIAL_VERSION: {
    title: 'A partial result of another version of Assay',
    level: 'error',
    meaning: 'Partial results are merged only by the version of the format that wrote them.',
    remedy: 'Use the same version of Assay on every machine, and collect again.',
  },
  E_PARTIAL_POLICY: {
    title: 'A partial result of another policy',
    level: 'error',
    meaning: 'Results that were collected under different policies do not add up: their digests differ.',
    remedy: 'Collect and merge under one policy, the same file on every machine.',
  },
  E_PARTIAL_SAMPLE: {
    title: 'Partial results of different samples',
    level: 'error',
    meaning:
      'Traces that were drawn with another --sample or --sample-seed, or not drawn at all, do not add up to one share of all traces.',
    remedy: 'Collect with the same --sample and --sample-seed on every machine.',
  },
  E_TRACE_SPLIT: {
    title: 'One trace in two partial results',
    level: 'error',
    meaning:
      'Work is split over machines by whole traces. A trace that two machines saw was evaluated twice, in parts, or its id is not unique; a trace without an id is named after its file.',
    remedy:
      'Give each machine whole traces, each trace an id of its own, and no partial result twice to `assay merge`.',
  },
})
