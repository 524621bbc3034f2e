// Small changes of meaning that somebody may make by accident, each in a place that decides what is counted or passes.
// `tests` are the files nearest to it: one of them must fail. `before` stands once in the file, so that none drifts away unseen.

const t = (...names) => names.map((name) => `__tests__/${name}.test.ts`)

/** @type {readonly import('./mutants.d.mts').Mutant[]} */
export const mutants = [
  // The three questions about a call.
  {
    name: 'the call that reaches a limit is not beyond it yet',
    file: 'src/evaluate/evaluator.ts',
    before: 'callIndex >= limit.value',
    after: 'callIndex > limit.value',
    tests: t('evaluate/three-questions', 'evaluate/check-against-plain'),
  },
  {
    name: 'beyond a limit no tool is denied',
    file: 'src/evaluate/evaluator.ts',
    before: 'if (plan.refusal !== undefined) this.#report',
    after: 'if (plan.refusal !== undefined && !overLimit) this.#report',
    tests: t('evaluate/three-questions', 'evaluate/check-against-plain'),
  },
  {
    name: 'a class that is denied is not',
    file: 'src/evaluate/calls/entries-of-tool.ts',
    before: 'denyClasses.find((entry) => classes.includes(entry.value))',
    after: 'denyClasses.find((entry) => !classes.includes(entry.value))',
    tests: t('evaluate/check-against-plain', 'evaluate/call-checks'),
  },
  {
    name: 'a refused tool is asked whether it has a schema',
    file: 'src/evaluate/calls/tool-plan.ts',
    before: 'refusal === undefined ? unconstrainedCheck(policy) : unasked',
    after: 'refusal?.code !== "E_TOOL_DENIED" ? unconstrainedCheck(policy) : unasked',
    tests: t('evaluate/check-against-plain', 'evaluate/three-questions'),
  },
  {
    name: 'arguments that are not an object keep a schema without a type',
    file: 'src/evaluate/calls/tool-plan.ts',
    before: 'typeless && isOther(args, cuts) ? notAnObject : undefined',
    after: 'typeless && isOther(args, cuts) ? undefined : undefined',
    tests: t('evaluate/check-against-plain', 'evaluate/call-checks'),
  },
  {
    name: 'a trace with a call whose arguments are missing is held',
    file: 'src/evaluate/calls/call-rules.ts',
    before: 'if (missing) flags |= argumentsMissing',
    after: 'if (missing && !checked) flags |= 0',
    tests: t('evaluate/three-questions', 'evaluate/some-arguments'),
  },
  {
    name: 'a denied call counts as asked about the allow list',
    file: 'src/evaluate/calls/call-rules.ts',
    before: 'if (!plan.denied) flags |= asked.allowList',
    after: 'flags |= asked.allowList',
    tests: t('evaluate/three-questions', 'evaluate/check-against-plain'),
  },

  // What arguments break.
  {
    name: 'the same mistake in another element of a list is another mistake',
    file: 'src/evaluate/calls/list-violations.ts',
    before: "return '/*'",
    after: "return '/' + step",
    tests: t('evaluate/check-against-plain', 'evaluate/findings/violations'),
  },
  {
    name: 'a missing argument has the fingerprint of every other',
    file: 'src/evaluate/calls/list-violations.ts',
    before: "'missingProperty', 'additionalProperty',",
    after: "'additionalProperty',",
    tests: t('evaluate/check-against-plain', 'evaluate/findings/violations'),
  },
  {
    name: 'what breaks above a value that was cut is not certain',
    file: 'src/evaluate/calls/certain-errors.ts',
    before: 'open.some((place) => isWithin(instancePath, place))',
    after: 'open.some((place) => isWithin(place, instancePath))',
    tests: t('evaluate/missing-facts', 'evaluate/check-against-plain'),
  },
  {
    name: 'an exclusive limit beyond 2^53 takes the number itself',
    file: 'src/evaluate/calls/exact-keywords.ts',
    before: "sign: '<', holds: (order) => order < 0",
    after: "sign: '<', holds: (order) => order <= 0",
    tests: t('evaluate/calls/exact-keywords'),
  },
  {
    name: 'digits after a different number of places are compared as text',
    file: 'src/model/decimal.ts',
    before: 'if (a.point !== b.point) return a.point > b.point ? signA : -signA',
    after: '',
    tests: t('model/exact-number'),
  },
  {
    name: 'numbers of sixteen digits may be rounded',
    file: 'src/json/parse-json.ts',
    before: 'last - first >= 15 &&',
    after: 'last - first > 15 &&',
    tests: t('json/exact-json'),
  },

  // What is kept, counted and accepted.
  {
    name: 'a full log keeps the last findings',
    file: 'src/evaluate/findings/finding-log.ts',
    before: 'if (compareFound(raw, last) >= 0) return',
    after: 'if (compareFound(raw, last) <= 0) return',
    tests: t('evaluate/findings/finding-log'),
  },
  {
    name: 'the heap looks at the first of two children only',
    file: 'src/evaluate/findings/finding-log.ts',
    before: 'if (child + 1 < heap.length && after(',
    after: 'if (child + 1 < 0 && after(',
    tests: t('evaluate/findings/finding-log'),
  },
  {
    name: 'findings of one line have no order',
    file: 'src/evaluate/findings/write-findings.ts',
    before: 'compareText(a.trace, b.trace) ||',
    after: '',
    tests: t('evaluate/findings/write-findings', 'evaluate/check-against-plain'),
  },
  {
    name: 'one waived violation waives the call',
    file: 'src/evaluate/findings/weigh-findings.ts',
    before: 'places.every((place) => kinds[place]?.waiver !== undefined)',
    after: 'places.some((place) => kinds[place]?.waiver !== undefined)',
    tests: t('evaluate/check-against-plain', 'evaluate/findings/violations'),
  },
  {
    name: 'a share that is met exactly is exceeded',
    file: 'src/evaluate/findings/weigh-findings.ts',
    before: 'part * 1e6 <= Math.round(share * 1e6) * whole',
    after: 'part * 1e6 < Math.round(share * 1e6) * whole',
    tests: t('evaluate/check-against-plain', 'evaluate/three-questions'),
  },
  {
    name: 'a waiver ends a day early',
    file: 'src/evaluate/findings/waiver-book.ts',
    before: 'expires === undefined || expires >= today',
    after: 'expires === undefined || expires > today',
    tests: t('evaluate/check-against-plain', 'evaluate/findings/write-findings'),
  },
  {
    name: 'fingerprints forget the tool',
    file: 'src/canonical/fingerprint.ts',
    before: 'canonicalJson([rule, tool ?? null, key])',
    after: 'canonicalJson([rule, null, key])',
    tests: t('evaluate/check-against-plain', 'evaluate/findings/write-findings'),
  },
  {
    name: 'much more of the same is known',
    file: 'src/baseline/compare-rates.ts',
    before: 'return chanceOfMore(before, after) <= risk',
    after: 'return chanceOfMore(before, after) < 0',
    tests: t('baseline/compare-with-baseline', 'baseline/compare-rates'),
  },
  {
    name: 'no evidence is green',
    file: 'src/model/exit-code.ts',
    before: "gate.onNoEvidence === 'error' ? exitCodes.noEvidence : exitCodes.pass",
    after: "gate.onNoEvidence === 'ignore' ? exitCodes.noEvidence : exitCodes.pass",
    tests: t('reporters/agreement'),
  },
  {
    name: 'the note that there is no evidence fails its own run',
    file: 'src/evaluate/verdict-of.ts',
    before: "level === 'note' && noEvidence ? 1 : 0",
    after: "level === 'note' && noEvidence ? 0 : 0",
    tests: t('reporters/agreement', 'evaluate/findings/write-findings'),
  },
  {
    name: 'a minimum of coverage that is met exactly is missed',
    file: 'src/coverage/measure-coverage.ts',
    before: 'part * 100e6 >= millionths * whole',
    after: 'part * 100e6 > millionths * whole',
    tests: t('coverage/measure-coverage', 'reporters/agreement'),
  },
  {
    name: 'a pattern that another machine found is missing',
    file: 'src/merge/combine-partials.ts',
    before: '.filter((pattern) => !matched.has(pattern))',
    after: '',
    tests: t('merge/merge-partials', 'cli/merge'),
  },
  {
    name: 'merged findings are counted once a machine',
    file: 'src/merge/combine-partials.ts',
    before: 'once ? Math.max(tallies.groups.length, kept.length) : sum(',
    after: 'once ? Math.max(logs.length, kept.length) : sum(',
    tests: t('merge/merge-partials'),
  },

  // What a record means.
  {
    name: 'an empty error is a failure',
    file: 'src/calls/failure.ts',
    before: "error === false || error === ''",
    after: 'error === false',
    tests: t('calls/failure'),
  },
  {
    name: 'records of one id are one call, whatever their arguments',
    file: 'src/calls/match.ts',
    before: 'return sameTool(a.tool, b.tool) && sameArguments(a.args, b.args)',
    after: 'return sameTool(a.tool, b.tool) || sameArguments(a.args, b.args)',
    tests: t('calls/match'),
  },
  {
    name: 'a tool is another whose name it ends with',
    file: 'src/calls/match.ts',
    before: ' && separatorAtEnd.test(long.slice(0, -short.length))',
    after: '',
    tests: t('calls/match'),
  },
  {
    name: 'the first second of the present is a millisecond',
    file: 'src/calls/time/read-time.ts',
    before: 'value >= 1e9 && value < 1e11',
    after: 'value > 1e9 && value < 1e11',
    tests: t('calls/time/read-time'),
  },
  {
    name: 'a second name in a stream goes on with the call before',
    file: 'src/wire/openai-chat-stream.ts',
    before: "if (call === undefined || name === '' || call.name === '') return call",
    after: 'if (call !== undefined || name === "") return call',
    tests: t('wire/streams'),
  },
  {
    name: 'a call that waits behind others gets the result of another',
    file: 'src/evaluate/sequences/outcome-queue.ts',
    before: 'queue.items.splice(0, queue.next)',
    after: 'queue.items.splice(0, queue.next - 1)',
    tests: t('evaluate/waiting-calls'),
  },
  {
    name: 'a call without a tool is passed over',
    file: 'src/traces/formats/native/untyped-call.ts',
    before: "return hasArguments(record) ? 'nameless' : 'no'",
    after: "return hasArguments(record) ? 'no' : 'no'",
    tests: t('traces/mixed-formats', 'traces/recognition'),
  },
  {
    name: 'a possible format is as good as a certain one',
    file: 'src/traces/recognise-format.ts',
    before: "if (answers.includes('certain')) return format",
    after: "if (answers.includes('possible')) return format",
    tests: t('traces/recognition', 'traces/read-traces'),
  },

  // What a policy says.
  {
    name: 'the middle of a pattern may stand anywhere',
    file: 'src/text/tool-pattern.ts',
    before: 'at < 0 || at + part.length > end',
    after: 'at < 0',
    tests: t('text/tool-pattern'),
  },
  {
    name: 'a class that is written as a tool is one',
    file: 'src/policy/check-tool-names.ts',
    before: '!classes.has(name) || toolClasses.has(name)',
    after: 'classes.has(name) || toolClasses.has(name)',
    tests: t('policy/check-tool-names'),
  },
  {
    name: 'temporary keys of AWS are not secrets',
    file: 'src/text/secret-shapes.ts',
    before: "'(?<![A-Z])A[KS]IA[A-Z0-9]{16}(?![A-Z0-9])'",
    after: "'(?<![A-Z])AKIA[A-Z0-9]{16}(?![A-Z0-9])'",
    tests: t('text/redact'),
  },

  // What evidence proves.
  {
    name: 'bytes behind the archive are passed over',
    file: 'src/evidence/read/verify-bundle.ts',
    before: 'if (end < bytes.length) throw',
    after: 'if (end > bytes.length) throw',
    tests: t('evidence/one-reading', 'evidence/hostile-archives'),
  },
]
