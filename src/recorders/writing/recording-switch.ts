/** Whether `ASSAY_RECORD` turns every recorder off: then wrapped things behave as if they were not wrapped. */
export function recordingIsOff(): boolean {
  const value = process.env.ASSAY_RECORD
  return value === '0' || value === 'false' || value === 'off'
}
