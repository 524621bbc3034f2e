import { canonicalJson } from '../../canonical/canonical-json.js'
import { sha256Hex } from '../../canonical/digest.js'
import { dialects } from '../dialects/index.js'
import { isNull, type Tree, type TreeMap, treeValue } from '../document/document-tree.js'
import { parseDocument } from '../document/parse-document.js'
import { didYouMean } from '../nearest-name.js'
import type { PolicyProblems } from '../policy-problems.js'
import { presetNames, presetText } from '../presets/index.js'
import { refuseForeignShape } from '../refuse-foreign-shape.js'
import { PRESET, resolveFrom } from './file-path.js'
import { shiftTree } from './shift-tree.js'

/** One file of a policy, in the canonical form, its places those of the whole. */
export interface Layer {
  readonly file: string
  readonly tree: TreeMap
  /** `sha256:` of the file's document. */
  readonly digest: string
  /** The files that it extends itself. */
  readonly names: readonly string[]
}

/** Gives the text of a file of the workspace. Throws an `Error` that says why not. */
export type ReadPolicyFile = (path: string) => string

const MAX_DEPTH = 8
const MAX_FILES = 64

/** A policy and all that it extends, each once: what a file extends comes before it. */
export function gatherLayers(
  root: { readonly file: string | undefined; readonly tree: TreeMap; readonly digest: string },
  read: ReadPolicyFile | undefined,
  problems: PolicyProblems,
): readonly Layer[] {
  const layers: Layer[] = []
  const known = new Set<string>()
  const visit = (layer: Omit<Layer, 'names'>, above: readonly string[]) => {
    const extended: string[] = []
    const names = namesIn(layer.tree, problems)
    const override = layer.tree.entries.get('override')
    if (override && !isNull(override.value) && names.length === 0)
      problems.add(
        'E_POLICY_INVALID',
        override.keyOffset,
        '`override` names nothing: this policy extends no other.',
        'Name the other in `extends`, or remove `override`.',
      )
    for (const { name, offset } of names) {
      const id = idOf(layer.file, name, offset, problems)
      if (id === undefined) continue
      if (above.includes(id)) {
        const cycle = [...above.slice(above.indexOf(id)), id].join(' → ')
        problems.add('E_POLICY_INVALID', offset, `A policy extends itself: ${cycle}.`, 'Remove one of them.')
        continue
      }
      extended.push(id)
      if (known.has(id)) continue
      known.add(id)
      if (above.length > MAX_DEPTH || known.size > MAX_FILES) {
        const what =
          known.size > MAX_FILES
            ? `more than ${MAX_FILES} files`
            : `files that extend one another more than ${MAX_DEPTH} deep`
        problems.add('E_POLICY_INVALID', offset, `The policy is made of ${what}.`)
        return
      }
      const next = open(id, offset, read, problems)
      if (next) visit(next, [...above, id])
    }
    layers.push({ ...layer, names: extended })
  }
  const file = root.file ?? ''
  visit({ ...root, file }, [file])
  return layers
}

function namesIn(
  tree: TreeMap,
  problems: PolicyProblems,
): readonly { readonly name: string; readonly offset: number }[] {
  const value = tree.entries.get('extends')?.value
  if (value === undefined || (value.kind === 'scalar' && value.value === null)) return []
  const items = value.kind === 'list' ? value.items : [value]
  return items.flatMap((item) => {
    if (item.kind === 'scalar' && typeof item.value === 'string' && item.value !== '')
      return [{ name: item.value, offset: item.offset }]
    problems.add(
      'E_POLICY_INVALID',
      item.offset,
      '`extends` must be a list of files and presets.',
      'Write `extends: [base.yaml, "preset:coding-agent"]`.',
    )
    return []
  })
}

function idOf(from: string, name: string, offset: number, problems: PolicyProblems): string | undefined {
  if (name.startsWith(PRESET)) {
    const preset = name.slice(PRESET.length)
    if (presetText(preset) !== undefined) return name
    const remedy = () => didYouMean(preset, presetNames) ?? `There are: ${presetNames.join(', ')}.`
    problems.add('E_POLICY_INVALID', offset, `There is no preset \`${preset}\`.`, remedy)
    return undefined
  }
  const path = from.startsWith(PRESET) ? undefined : resolveFrom(from, name)
  if (path !== undefined) return path
  const remedy =
    'Name a file of this repository, relative to the file that extends it, or `preset:NAME`. Nothing is fetched.'
  problems.add('E_POLICY_INVALID', offset, `\`${name}\` is not a file below this folder.`, remedy)
  return undefined
}

function open(
  id: string,
  offset: number,
  read: ReadPolicyFile | undefined,
  problems: PolicyProblems,
): Omit<Layer, 'names'> | undefined {
  const text = id.startsWith(PRESET)
    ? presetText(id.slice(PRESET.length))
    : readPart(id, offset, read, problems, 'which this policy extends')
  if (text === undefined) return undefined
  const { tree, base } = problems.inFile(text, id, () => parseDocument(text, problems))
  if (!tree) return undefined
  const whole = shiftTree(tree, base)
  if (whole.kind !== 'map') {
    problems.add('E_POLICY_INVALID', whole.offset, `\`${id}\` is not a policy: it must be a mapping of keys.`)
    return undefined
  }
  return layerOf(whole, tree, id, problems)
}

function layerOf(
  whole: TreeMap,
  written: Tree,
  file: string,
  problems: PolicyProblems,
): Omit<Layer, 'names'> | undefined {
  if (refuseForeignShape(whole, problems)) return undefined
  const dialect = dialects.find((each) => each.recognises(whole))!
  const digest = `sha256:${sha256Hex(canonicalJson(treeValue(written)))}`
  return { file, tree: dialect.rewrite(whole, problems), digest }
}

/** The text of a file that a policy names; undefined where it cannot be read, which is said. */
export function readPart(
  id: string,
  offset: number,
  read: ReadPolicyFile | undefined,
  problems: PolicyProblems,
  which: string,
): string | undefined {
  try {
    if (!read) throw new Error('cannot be read from here')
    return read(id)
  } catch (error) {
    const why = error instanceof Error ? error.message : 'cannot be read'
    problems.add(
      'E_POLICY_INVALID',
      offset,
      `The file \`${id}\`, ${which}, ${why}.`,
      'Check the path; it is relative to the file that names it.',
    )
    return undefined
  }
}
