/** What made a report, for formats that name their maker. The version is kept equal to package.json by a test: reading that file would cost every start. */
export const tool = { name: 'assay', version: '0.1.0' } as const
