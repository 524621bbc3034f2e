/**
 * What made a report, for formats that name their maker. Version and repository are kept equal to package.json by a test:
 * reading that file would cost every start.
 */
export const tool = {
  name: 'assay',
  version: '0.1.0',
  /** The copy of the action that this is; `scripts/release/name-copy.mjs` names another. */
  repository: 'your-org/assay-action',
} as const
