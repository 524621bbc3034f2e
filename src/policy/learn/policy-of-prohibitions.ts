import type { JsonObject } from '../../model/json.js'
import { plural } from '../../text/plural.js'
import type { Prohibition, Prohibitions } from './read-prohibitions.js'
import { writePolicy } from './write-policy.js'

/** What a file of instructions forbids. */
export interface NamedProhibitions extends Prohibitions {
  readonly file: string
}

const verbs = { run: 'run', edit: 'edit', call: 'call' } as const

/** A policy over the preset `coding-agent` that forbids what instructions forbid, each with the line that says so. */
export function policyOfProhibitions(name: string, files: readonly NamedProhibitions[]): string {
  const all = files.flatMap(({ file, found }) => found.map((each) => ({ ...each, file })))
  const note = ({ file, line, kind, what }: Prohibition & { file: string }) =>
    `${file}:${line}: never ${verbs[kind]} ${what}`
  const left = files.flatMap(({ file, left }) => left.map(({ line, why }) => `${file}:${line} is left out: ${why}.`))
  const rules = all.filter(({ kind }) => kind !== 'call')
  return writePolicy({
    name,
    about: [
      `Proposed from ${plural(all.length, 'prohibition')} in ${files.map(({ file }) => file).join(', ')}, over what the preset says (docs/presets.md). Read it.`,
      ...left,
    ],
    extends: ['preset:coding-agent'],
    deny: all.filter(({ kind }) => kind === 'call').map((each) => ({ tool: each.what, note: note(each) })),
    schemas: [],
    limits: [],
    sequences: rules.map((each, index) => ({
      rule: ruleOf(each, idOf(each, rules.slice(0, index))),
      note: note(each),
    })),
    toAdd: [],
  })
}

function ruleOf({ kind, what, file, line }: Prohibition & { readonly file: string }, id: string): JsonObject {
  const tool =
    kind === 'run'
      ? { tool: 'Shell', any_arg: { pattern: commandPattern(what) } }
      : { tool: 'Write', any_arg: { pattern: pathPattern(what) } }
  return { type: 'forbid', id, tool, message: `${file}, line ${line}, forbids it.` }
}

function idOf({ kind, what }: Prohibition, earlier: readonly Prohibition[]): string {
  const slug = (each: Prohibition) =>
    `never-${each.kind}-${
      each.what
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-+|-+$/g, '') || 'it'
    }`
  const own = slug({ kind, what, line: 0 })
  const same = earlier.filter((each) => slug(each) === own).length
  return same === 0 ? own : `${own}-${same + 1}`
}

/** The command at the start of one, with whatever follows. */
export function commandPattern(command: string): string {
  const words = command.split(/\s+/).map(literal).join('\\s+')
  return `(?:^|[\\s;&|("'\`])${words}(?:[\\s;&|)"'\`]|$)`
}

/** The path as the whole of an argument, or as the file of a patch; in whatever folder unless it says which. */
export function pathPattern(path: string): string {
  const bare = path.replace(/^\.\//, '').replace(/\/+$/, '')
  const inside = bare
    .split(/(\*\*\/?|\*)/)
    .map((part) => (part === '*' ? '[^/\\s]*' : part.startsWith('**') ? '\\S*' : literal(part)))
    .join('')
  const anchored = bare.startsWith('/') ? inside : `(?:\\S*/)?${inside}`
  return `^${anchored}(?:/\\S*)?$|^\\*\\*\\* (?:Add|Update|Delete) File: ${anchored}(?:/\\S*)?\\s*$`
}

function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}
