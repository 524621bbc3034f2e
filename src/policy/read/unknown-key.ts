import { didYouMean } from '../nearest-name.js'
import { LIMIT_KEYS } from './limit-keys.js'
import { ROOT_SECTIONS } from './root-keys.js'

/** Words of other tools, and keys that belong elsewhere: what to write instead. */
const INSTEAD: Readonly<Record<string, string>> = {
  rules: 'Rules about the order of calls go under `sequences`.',
  include: 'What another policy says is taken over with `extends: [FILE]`.',
  until: 'The last day of a waiver is `expires`.',
}

/** Keys and the section that they belong to. A wrong indent is a common slip. */
const SECTIONS: Readonly<Record<string, readonly string[]>> = {
  'at the root': ROOT_SECTIONS,
  'under `tools`': ['allow', 'deny', 'allow_classes', 'deny_classes', 'require_args', 'arg_constraints'],
  'under `enforcement`': ['unconstrained_tools'],
  'under `limits`': LIMIT_KEYS,
  'under `coverage`': ['exclude'],
}

/** What to do about a key that nobody reads. */
export function unknownKeyRemedy(key: string, known: readonly string[]): string {
  const here = () =>
    `Known here: ${known.map((name) => `\`${name}\``).join(', ')}. A key for yourself begins with \`x-\`.`
  return knownKeyRemedy(key, known) ?? here()
}

/** The same, if it is a slip or a word that we know. */
export function knownKeyRemedy(key: string, known: readonly string[]): string | undefined {
  const near = didYouMean(key, known)
  if (near !== undefined) return near
  const place = Object.entries(SECTIONS).find(([, keys]) => keys.includes(key))?.[0]
  if (place !== undefined) return `\`${key}\` stands ${place}: check the indentation.`
  return Object.hasOwn(INSTEAD, key) ? INSTEAD[key] : undefined
}
