/** Kept equal to package.json by a test: reading that file would cost every start. */
export function version(): string {
  return '0.1.0'
}
