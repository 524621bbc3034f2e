import { canonicalJson } from '../../canonical/canonical-json.js'
import { sha256Hex } from '../../canonical/digest.js'
import { isNull, type Tree, type TreeEntry, type TreeMap, treeMap, treeValue } from '../document/document-tree.js'
import { parseDocument } from '../document/parse-document.js'
import type { PolicyProblems } from '../policy-problems.js'
import { EXPECT_KEYS } from '../read/read-expect.js'
import { unknownKeyRemedy } from '../read/unknown-key.js'
import { PRESET, resolveFrom } from './file-path.js'
import { type ReadPolicyFile, readPart } from './gather-layers.js'
import { shiftTree } from './shift-tree.js'

/** Files of expected calls that one policy may name. */
const MAX_FILES = 256

/** Puts what the files of `expect: FILE` say into the rules that name them, each file read once. */
export class ExpectedFiles {
  /** A file could not be used: the problems say which. */
  failed = false
  readonly #known = new Map<string, TreeMap | undefined>()
  #digests: string[] = []

  constructor(
    readonly read: ReadPolicyFile | undefined,
    readonly problems: PolicyProblems,
  ) {}

  /** The digests of the files that were read since this was asked last. */
  takeDigests(): readonly string[] {
    const taken = this.#digests
    this.#digests = []
    return taken
  }

  /** @param file the policy that the tree is of */
  into(tree: TreeMap, file: string): TreeMap {
    const sequences = tree.entries.get('sequences')
    if (sequences?.value.kind !== 'list' || !sequences.value.items.some(namesFile)) return tree
    const items = sequences.value.items.map((rule) => (namesFile(rule) ? this.#filled(rule, file) : rule))
    const value = { ...sequences.value, items }
    return treeMap(tree.offset, [...tree.entries, ['sequences', { ...sequences, value }]])
  }

  #filled(rule: TreeMap, file: string): TreeMap {
    const named = (rule.entries.get('expect') as TreeEntry).value
    const said = this.#said(named, file)
    if (said === undefined) {
      this.failed = true
      return rule
    }
    for (const [key, { keyOffset }] of rule.entries) {
      if (!said.entries.has(key)) continue
      const message = `\`${key}\` is said here and in the file of \`expect\`.`
      this.#refuse(keyOffset, message, 'Leave it out of one of them.')
    }
    return treeMap(rule.offset, [...rule.entries, ...said.entries])
  }

  #said(named: Tree, file: string): TreeMap | undefined {
    if (named.kind !== 'scalar' || typeof named.value !== 'string' || named.value === '')
      return this.#refuse(named.offset, '`expect` must be the name of a file.', 'Write `expect: golden/refund.yaml`.')
    const path = file.startsWith(PRESET) ? undefined : resolveFrom(file, named.value)
    if (path === undefined) {
      const remedy = 'Name a file of this repository, relative to the file that names it. Nothing is fetched.'
      return this.#refuse(named.offset, `\`${named.value}\` is not a file below this folder.`, remedy)
    }
    if (!this.#known.has(path)) this.#known.set(path, this.#open(path, named.offset))
    return this.#known.get(path)
  }

  #open(path: string, offset: number): TreeMap | undefined {
    const { problems } = this
    if (this.#known.size >= MAX_FILES)
      return this.#refuse(offset, `The policy names more than ${MAX_FILES} files of expected calls.`)
    const text = readPart(path, offset, this.read, problems, 'which holds expected calls')
    if (text === undefined) return undefined
    const { tree, base } = problems.inFile(text, path, () => parseDocument(text, problems))
    if (!tree) return undefined
    this.#digests.push(`sha256:${sha256Hex(canonicalJson(treeValue(tree)))}`)
    const whole = shiftTree(tree, base)
    if (whole.kind !== 'map')
      return this.#refuse(whole.offset, `\`${path}\` holds no expected calls: it must be a mapping with \`calls\`.`)
    const said: [string, TreeEntry][] = []
    for (const [key, entry] of whole.entries) {
      if (keys.includes(key)) said.push([key, entry])
      else if (!key.startsWith('x-'))
        this.#refuse(entry.keyOffset, `The key \`${key}\` is not known.`, unknownKeyRemedy(key, keys))
    }
    return treeMap(whole.offset, said)
  }

  #refuse(offset: number, message: string, remedy?: string): undefined {
    this.failed = true
    this.problems.add('E_POLICY_INVALID', offset, message, remedy)
    return undefined
  }
}

const keys: readonly string[] = EXPECT_KEYS

function namesFile(rule: Tree): rule is TreeMap {
  if (rule.kind !== 'map') return false
  const named = rule.entries.get('expect')?.value
  const type = rule.entries.get('type')?.value
  return named !== undefined && !isNull(named) && type?.kind === 'scalar' && type.value === 'expect'
}
