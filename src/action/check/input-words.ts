/** Flags of the command line that are inputs of the action, under the same name. */
const inputs =
  'policy|traces|trace-format|fail-on-new-only|fail-on|min-coverage|baseline|redact|lenient|skip-unknown|allow-unproven-parts|since|until|watermark|state|sample-seed|sample|sql|jobs'
const flag = new RegExp(`\`?--(${inputs})(?![\\w-])\`?`, 'g')

/** Advice in the words of a workflow: its author has no command line. */
export function inInputs(text: string): string {
  return text.replace(flag, '`$1`')
}
