import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { RelatedReason } from '../../src/model/related-call.js'
import { loadPolicyObject, requirePolicy } from '../../src/policy/load-policy.js'
import { propertyRuns } from '../support/property-runs.js'
import { checkSteps } from '../support/run-calls.js'
import { type DrawnCall, drawnCall, keyedRule, recorded, written } from './plain/draw-keyed.js'
import type { PlainRule } from './plain/plain-keyed.js'

/** What a trace shows, for a program that knows nothing of rules and reads the sentence of a finding. */
interface Shown {
  readonly trace: readonly DrawnCall[]
  /** The call that the finding points at; the number of calls if it is the end of the trace. */
  readonly at: number
}

const tool = String.raw`(\*|\w)`
const window = String.raw`( right before it| among the (\d+) calls before it| in the (\d+)s before it)?`
const span = String.raw`( within one call| within (\d+) calls| within (\d+)s)?`

const idsOf = ({ args }: DrawnCall) => args?.ids ?? []
const isOf = (name: string, call: DrawnCall) => name === '*' || call.tool === name
const places = ({ trace }: Shown) => trace.map((_, i) => i)
const call = ({ trace }: Shown, i: number) => trace[i] as DrawnCall
const timeBetween = (shown: Shown, from: number, to: number) =>
  (call(shown, to).time ?? 0) - (call(shown, from).time ?? 0)

function isNear(
  shown: Shown,
  from: number,
  to: number,
  [text, calls, seconds]: readonly (string | undefined)[],
  least = 0,
): boolean {
  if (text === undefined) return true
  if (seconds !== undefined) return timeBetween(shown, from, to) <= Number(seconds)
  return to - from <= Number(calls ?? 1) - least
}

/** Sentences and what must then be so; what a sentence sets apart (cancelled, used up) is not counted against it. */
const claims: readonly (readonly [RegExp, (found: readonly (string | undefined)[], shown: Shown) => boolean])[] = [
  [
    new RegExp(
      `^${tool} was called with a value of id that (no|fewer than (\\d+)) earlier calls? of ${tool}( with different values of value)?${window} had(, apart from .*)?: `,
    ),
    ([, name, , fewer, first, different, ...near], shown) =>
      isOf(name as string, call(shown, shown.at)) &&
      (near[3] !== undefined ||
        idsOf(call(shown, shown.at)).some((id) => {
          const calls = places(shown).filter(
            (i) =>
              i < shown.at &&
              isOf(first as string, call(shown, i)) &&
              idsOf(call(shown, i)).includes(id) &&
              isNear(shown, i, shown.at, near),
          )
          const number =
            different === undefined
              ? calls.length
              : new Set(calls.flatMap((i) => call(shown, i).args?.values ?? [])).size
          return number < Number(fewer ?? 1)
        })),
  ],
  [
    new RegExp(
      `^${tool} was called (?:before any call of ${tool}|without (?:an|(\\d+)) earlier calls? of ${tool}( with different values of value)?${window}(, apart from .*)?): `,
    ),
    ([, name, plain, count, first, different, ...near], shown) => {
      const calls = places(shown).filter(
        (i) => i < shown.at && isOf((plain ?? first) as string, call(shown, i)) && isNear(shown, i, shown.at, near),
      )
      const number =
        different === undefined ? calls.length : new Set(calls.flatMap((i) => call(shown, i).args?.values ?? [])).size
      return isOf(name as string, call(shown, shown.at)) && (near[3] !== undefined || number < Number(count ?? 1))
    },
  ],
  [
    new RegExp(
      `^${tool} was called${span} after (?:a call of )?${tool}( with the same id)?(?: that no call of (\\w) cancelled)?, which forbids it: `,
    ),
    ([, name, within, calls, seconds, trigger, same, reset], shown) =>
      isOf(name as string, call(shown, shown.at)) &&
      places(shown).some((i) => {
        const shared =
          same === undefined
            ? undefined
            : idsOf(call(shown, i)).filter((id) => idsOf(call(shown, shown.at)).includes(id))
        const cancels = (r: number) =>
          r > i &&
          r < shown.at &&
          call(shown, r).tool === reset &&
          (shared === undefined || shared.every((id) => idsOf(call(shown, r)).includes(id)))
        return (
          i < shown.at &&
          isOf(trigger as string, call(shown, i)) &&
          shared?.length !== 0 &&
          isNear(shown, i, shown.at, [within, calls, seconds]) &&
          !places(shown).some(cancels)
        )
      }),
  ],
  [
    new RegExp(
      `^${tool} was called (with )?more than (?:(once)|(\\d+) times|(\\d+) different values? of value)( in a row)?( with the same id)?${span}(?: without .*)?: `,
    ),
    ([, name, , once, times, values, , same, ...near], shown) => {
      const ids = same === undefined ? [undefined] : idsOf(call(shown, shown.at))
      return ids.some((id) => {
        const calls = places(shown).filter(
          (i) =>
            i <= shown.at &&
            isOf(name as string, call(shown, i)) &&
            (id === undefined || idsOf(call(shown, i)).includes(id)) &&
            isNear(shown, i, shown.at, near, 1),
        )
        if (values !== undefined)
          return new Set(calls.flatMap((i) => call(shown, i).args?.values ?? [])).size > Number(values)
        return calls.length > (once === undefined ? Number(times) : 1)
      })
    },
  ],
  [
    new RegExp(`^${tool} was called, and ${tool} must not be called: `),
    ([, name], shown) => isOf(name as string, call(shown, shown.at)),
  ],
  [
    new RegExp(
      `^${tool} was called, and the sum of value(?: of ${tool})?( with the same id)?${span}(?: since .*)? is more than (\\d+): `,
    ),
    ([, , of = '*', same, within, calls, seconds, max], shown) => {
      const ids = same === undefined ? [undefined] : idsOf(call(shown, shown.at))
      return ids.some((id) => {
        const added = places(shown).filter(
          (i) =>
            i <= shown.at &&
            isOf(of, call(shown, i)) &&
            (id === undefined || idsOf(call(shown, i)).includes(id)) &&
            isNear(shown, i, shown.at, [within, calls, seconds], 1),
        )
        return added.flatMap((i) => call(shown, i).args?.values ?? []).reduce((a, b) => a + b, 0) > Number(max)
      })
    },
  ],
  [
    new RegExp(
      `^(?:The trace ended before ${tool} (?:with it )?was called, which must follow )?(?:[Aa] )?(value of id in a call of )?${tool}(?: that no call of (\\w) cancels)?(?: was not followed by ${tool}(?: with it)?)?${span}: `,
    ),
    ([, ended, keyed, trigger, reset, then, ...near], shown) =>
      places(shown).some((i) =>
        (keyed === undefined ? [undefined] : idsOf(call(shown, i))).some((id) => {
          const has = (r: number) => id === undefined || idsOf(call(shown, r)).includes(id)
          const isAnswer = (r: number) =>
            r > i &&
            r <= shown.at &&
            r < shown.trace.length &&
            isOf((ended ?? then) as string, call(shown, r)) &&
            has(r) &&
            isNear(shown, i, r, near)
          const isCancelled = (r: number) => r > i && r < shown.at && call(shown, r).tool === reset && has(r)
          return (
            i < shown.at &&
            isOf(trigger as string, call(shown, i)) &&
            !places(shown).some((r) => isAnswer(r) || isCancelled(r))
          )
        }),
      ),
  ],
]

/** What must be so of an earlier call that a finding names, from the trace and the words of the rule alone. */
const claimed: Readonly<Record<RelatedReason, (rule: PlainRule, shown: Shown, earlier: number) => boolean>> = {
  'other-key': (rule, shown, i) =>
    isOf(rule.one, call(shown, i)) && idsOf(call(shown, shown.at)).some((id) => !idsOf(call(shown, i)).includes(id)),
  'used-up': (rule, shown, i) => isOf(rule.one, call(shown, i)) && isAbout(rule, shown, i, shown.at),
  'used-by': (rule, shown, i) =>
    isOf(rule.two as string, call(shown, i)) &&
    places(shown).some((j) => j < i && isOf(rule.one, call(shown, j)) && isAbout(rule, shown, i, j)),
  'too-early': (rule, shown, i) =>
    isOf(rule.one, call(shown, i)) && isAbout(rule, shown, i, shown.at) && !isInside(rule, shown, i),
  reset: (rule, shown, i) =>
    call(shown, i).tool === rule.reset && places(shown).some((j) => j < i && isOf(rule.one, call(shown, j))),
  'first-counted': (rule, shown, i) => isOf(rule.one, call(shown, i)) && isAbout(rule, shown, i, shown.at),
  forbids: (rule, shown, i) =>
    isOf(rule.one, call(shown, i)) && isAbout(rule, shown, i, shown.at) && isInside(rule, shown, i),
  unanswered: (rule, shown, i) =>
    isOf(rule.one, call(shown, i)) &&
    !places(shown).some(
      (j) =>
        j > i &&
        j <= shown.at &&
        isOf(rule.two as string, call(shown, j)) &&
        isInside({ ...rule, within: rule.within ?? { calls: 1 } }, shown, i, j) &&
        idsOf(call(shown, i)).every((id) => !rule.keyed || idsOf(call(shown, j)).includes(id)),
    ),
  // The drawn rules have neither conditions nor an order of several.
  unmet: () => false,
  'last-in-order': () => false,
}

/** Two calls that are one matter to the rule. */
function isAbout({ keyed }: PlainRule, shown: Shown, a: number, b: number): boolean {
  return !keyed || idsOf(call(shown, a)).some((id) => idsOf(call(shown, b)).includes(id))
}

function isInside({ within }: PlainRule, shown: Shown, from: number, to = shown.at): boolean {
  if (within === undefined) return true
  if (to >= shown.trace.length) return false
  return 'calls' in within ? to - from <= within.calls : timeBetween(shown, from, to) <= within.seconds
}

test('every sentence about a broken rule says what is so', async () => {
  const met = new Map<number, number>()
  const named = new Set<RelatedReason>()
  await fc.assert(
    fc.asyncProperty(
      keyedRule,
      fc.array(drawnCall('nothing'), { minLength: 1, maxLength: 8 }),
      async (drawn, trace) => {
        const policy = requirePolicy(
          loadPolicyObject({
            version: '2.0',
            enforcement: { unconstrained_tools: 'allow' },
            sequences: [{ id: 'r', ...written(drawn) }],
          }),
        )
        const { findings } = await checkSteps(policy, recorded(trace, 't0'))
        for (const { message, callIndex, related = [] } of findings.filter(({ rule }) => rule === 'r')) {
          const place = claims.findIndex(([sentence]) => sentence.test(message))
          expect(place, message).toBeGreaterThanOrEqual(0)
          const [sentence, isSo] = claims[place] as (typeof claims)[number]
          expect(
            isSo(sentence.exec(message) as RegExpExecArray, { trace, at: callIndex ?? trace.length }),
            message,
          ).toBe(true)
          met.set(place, (met.get(place) ?? 0) + 1)
          const shown = { trace, at: callIndex ?? trace.length }
          for (const { callIndex: earlier, reason } of related) {
            expect(earlier < shown.at && claimed[reason](drawn, shown, earlier), `${reason}: ${message}`).toBe(true)
            named.add(reason)
          }
        }
      },
    ),
    propertyRuns(600),
  )
  expect([...met.keys()].length).toBeGreaterThanOrEqual(5)
  expect(named.size).toBeGreaterThanOrEqual(5)
})
