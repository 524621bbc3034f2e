import fc from 'fast-check'
import { kind, mistaking, onlyPolicy } from './kind.js'

const modes = ['strict', 'in_order', 'unordered', 'superset', 'subset'] as const
interface Call {
  readonly tool: string
  readonly args: Readonly<Record<string, number>>
}
interface Entry {
  readonly tool: string
  /** Absent: whatever they are. `any`: a schema that lets every number through. */
  readonly args: Readonly<Record<string, number | 'any'>> | undefined
}
interface Drawn {
  readonly mode: (typeof modes)[number]
  readonly compare: 'exact' | 'partial' | 'ignore' | undefined
  readonly tolerance: 1 | undefined
  readonly isIdIgnored: boolean
  readonly agent: 'desk' | 'shop' | undefined
  readonly isInFile: boolean
  readonly entries: readonly Entry[]
  readonly calls: readonly Call[]
}

const number = fc.integer({ min: 1, max: 3 })
const tool = fc.constantFrom('a', 'a', 'b')
const names = fc.constantFrom('n', 'id')
const drawn: fc.Arbitrary<Drawn> = fc
  .record({
    mode: fc.constantFrom(...modes),
    compare: fc.constantFrom('exact' as const, 'partial' as const, 'ignore' as const, undefined),
    tolerance: fc.constantFrom(1 as const, undefined),
    isIdIgnored: fc.boolean(),
    agent: fc.constantFrom('desk' as const, 'shop' as const, undefined),
    isInFile: fc.boolean(),
    calls: fc.array(fc.record({ tool, args: fc.dictionary(names, number, { maxKeys: 2 }) }), {
      minLength: 1,
      maxLength: 4,
    }),
    changes: fc.array(
      fc.record({ at: fc.nat({ max: 4 }), to: fc.constantFrom('gone', 'other', 'plain', 'any', 'near') }),
      { maxLength: 2 },
    ),
    order: fc.boolean(),
  })
  .map(({ changes, order, ...rest }) => {
    // What is expected is near to what is done, so that either may be.
    const entries = rest.calls.flatMap((call, i): Entry[] => {
      const change = changes.find(({ at }) => at === i)?.to
      if (change === 'gone') return []
      if (change === 'other') return [{ ...call, tool: 'b' }]
      if (change === 'plain') return [{ tool: call.tool, args: undefined }]
      if (change === 'any') return [{ ...call, args: { ...call.args, n: 'any' } }]
      if (change === 'near') return [{ ...call, args: { ...call.args, n: (call.args.n ?? 1) + 1 } }]
      return [call]
    })
    // At least one is expected.
    const some = entries.length > 0 ? entries : rest.calls.slice(0, 1)
    return { ...rest, entries: order ? some : some.reverse() }
  })

function expectationOf({ mode, compare, tolerance, isIdIgnored, entries }: Drawn): object {
  const any = { match: { type: 'number' } }
  return {
    ...{
      mode,
      ...(compare && { args: compare }),
      ...(tolerance && { tolerance }),
      ...(isIdIgnored && { ignore: ['id'] }),
    },
    calls: entries.map(({ tool: name, args }) =>
      args === undefined
        ? name
        : {
            tool: name,
            args: Object.fromEntries(Object.entries(args).map(([key, n]) => [key, n === 'any' ? any : n])),
          },
    ),
  }
}

/** Whether a call is the expected one. */
function fits(
  { compare = 'exact', tolerance = undefined, isIdIgnored }: Drawn,
  { tool: name, args }: Entry,
  call: Call,
): boolean {
  if (name !== call.tool) return false
  if (args === undefined || compare === 'ignore') return true
  const counted = (all: object) => Object.keys(all).filter((key) => !(isIdIgnored && key === 'id'))
  const isMet = counted(args).every((key) => {
    const [wanted, given] = [args[key], call.args[key]]
    if (wanted === undefined || given === undefined) return false
    return wanted === 'any' || Math.abs(wanted - given) <= (tolerance ?? 0)
  })
  return isMet && (compare === 'partial' || counted(call.args).every((key) => key in args))
}

/** The entries that are met if calls and entries are assigned one to one in the best way. */
function assigned(
  from: number,
  used: ReadonlySet<number>,
  meets: (call: number, entry: number) => boolean,
  calls: number,
  entries: number,
): number {
  if (from === calls) return 0
  let most = assigned(from + 1, used, meets, calls, entries)
  for (let entry = 0; entry < entries; entry++)
    if (!used.has(entry) && meets(from, entry))
      most = Math.max(most, 1 + assigned(from + 1, new Set([...used, entry]), meets, calls, entries))
  return most
}

function isHeld(all: Drawn): boolean {
  const { mode, entries, calls } = all
  const meets = (call: number, entry: number) => fits(all, entries[entry] as Entry, calls[call] as Call)
  const met = assigned(0, new Set(), meets, calls.length, entries.length)
  switch (mode) {
    case 'strict':
      return calls.length === entries.length && calls.every((_, i) => meets(i, i))
    case 'in_order': {
      let next = 0
      for (let i = 0; i < calls.length; i++) if (next < entries.length && meets(i, next)) next++
      return next === entries.length
    }
    case 'unordered':
      return met === entries.length && met === calls.length
    case 'superset':
      return met === entries.length
    case 'subset':
      return met === calls.length
  }
}

const ruleOf = (file: Readonly<Record<string, unknown>>) => (change: (rule: Record<string, unknown>) => object) =>
  'sequences' in file ? { ...file, sequences: (file.sequences as Record<string, unknown>[]).map(change) } : change(file)

/** A run compared with the calls that it is expected to make. */
export const expectedCalls = kind<Drawn>({
  name: 'expected calls',
  drawn,
  given: (all) => {
    const { agent, isInFile, calls } = all
    const said = {
      tolerate: 0,
      description: 'What we expect.',
      message: 'Look.',
      help: 'https://example.test/runs',
      level: 'warning',
      show_args: ['n'],
    }
    const rule = { type: 'expect', id: 'r', ...(agent && { when: { agent } }), ...said }
    return {
      files: {
        ...onlyPolicy({
          enforcement: { unconstrained_tools: 'allow' },
          sequences: [{ ...rule, ...(isInFile ? { expect: 'golden.yaml' } : expectationOf(all)) }],
        }),
        ...(isInFile && { 'golden.yaml': expectationOf(all) }),
      },
      records: [
        { type: 'trace_start', trace: 't', meta: { agent: 'desk' } },
        ...calls.map((call) => ({ type: 'tool_call', trace: 't', ...call })),
      ],
    }
  },
  meant: (all) => {
    if (all.agent === 'shop') return ['r not-exercised']
    return isHeld(all) ? ['r held'] : ['r violated', 'warning']
  },
  said: ({ outcomes, findings, faults }) => [
    ...outcomes.map((line) => line.replace(/^t /, '').replace(/@.*/, '')),
    ...findings.filter(({ rule }) => rule === 'r').map(({ level }) => level),
    ...faults,
  ],
  mistakes: {
    'takes numbers for equal only': mistaking.policy((file) => ruleOf(file)(({ tolerance: _, ...rest }) => rest)),
    'compares what is to be ignored': mistaking.policy((file) => ruleOf(file)(({ ignore: _, ...rest }) => rest)),
    'lets a call have more members': mistaking.policy((file) =>
      ruleOf(file)((rule) => (rule.mode ? { ...rule, args: 'partial' } : rule)),
    ),
    'drops the first call': mistaking.records((records) => records.filter((_, i) => i !== 1)),
  },
})
