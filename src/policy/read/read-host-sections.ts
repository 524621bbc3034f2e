import type { Fields } from './fields.js'
import { OBLIGATION_KEYS } from './read-tools.js'

const HOST_SECTIONS = ['tool_pins', 'discovery', 'runtime_monitor', 'kill_switch', 'signatures', 'obligations']

/** Sections for a live gateway: their shape is checked where a slip would hurt there, and one warning says that nobody evaluates them here. */
export function readHostSections(root: Fields, tools: Fields | undefined): void {
  checkPins(root.fields('tool_pins'))
  const onError = root.choice('on_error', ['block', 'allow'])
  const present = [
    ...HOST_SECTIONS.filter((key) => root.entry(key)),
    ...(onError?.value === 'allow' ? ['on_error'] : []),
    ...OBLIGATION_KEYS.filter((key) => tools?.entry(key) && !isEvaluated(root, key)).map((key) => `tools.${key}`),
  ]
  const [first] = present
  if (first === undefined) return
  const place = first.startsWith('tools.') ? tools?.entry(first.slice('tools.'.length)) : root.entry(first)
  const message = `Not evaluated on traces: ${present.map((key) => `\`${key}\``).join(', ')}.`
  root.problems.add('W_POLICY_NOT_EVALUATED', place?.keyOffset ?? -1, message)
}

/** With `approvals` it is said which call approves the tools that need it. */
function isEvaluated(root: Fields, key: string): boolean {
  return key === 'approval_required' && root.entry('approvals') !== undefined
}

function checkPins(pins: Fields | undefined): void {
  for (const tool of pins?.map.entries.keys() ?? []) {
    const pin = pins?.fields(tool)
    for (const key of ['schema_hash', 'meta_hash']) {
      const hash = pin?.text(key)
      if (hash !== undefined && !/^[0-9a-f]{64}$/.test(hash)) pin?.wrong(key, '64 lower-case hexadecimal digits')
    }
  }
}
