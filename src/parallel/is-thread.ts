/** Whether this is a thread that collects, in a bundle: its entry says so before it loads the program. See `scripts/bundle.mjs`. */
export function isThread(): boolean {
  return Symbol.for('assay.thread') in globalThis
}
