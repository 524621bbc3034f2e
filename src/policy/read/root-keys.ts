/** Keys of the root, in the order of docs/policy-reference.md. */
export const ROOT_KEYS = [
  'version',
  'name',
  'metadata',
  'extends',
  'override',
  'tools',
  'tool_classes',
  'schemas',
  'enforcement',
  'limits',
  'aliases',
  'sequences',
  'approvals',
  'levels',
  'tolerate',
  'coverage',
  'cases',
  'waivers',
  'show_args',
  'on_error',
  'tool_pins',
  'discovery',
  'runtime_monitor',
  'kill_switch',
  'signatures',
  'obligations',
  'description',
  '$schema',
] as const

/** Keys that are about the document, in policies and elsewhere. */
const HEADER_KEYS: readonly string[] = ['version', 'name', 'metadata', 'description', '$schema']

/** Keys of the root that say something about agents. */
export const ROOT_SECTIONS: readonly string[] = ROOT_KEYS.filter((key) => !HEADER_KEYS.includes(key))
