"use strict";
exports.id = 9582;
exports.ids = [9582];
exports.modules = {

/***/ 67874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IJ: () => (/* binding */ casePhrase),
/* harmony export */   N2: () => (/* binding */ uncertainPhrase),
/* harmony export */   NH: () => (/* binding */ changesPhrase),
/* harmony export */   Tc: () => (/* binding */ findingPhrase),
/* harmony export */   o7: () => (/* binding */ statusWords),
/* harmony export */   oW: () => (/* binding */ caveats),
/* harmony export */   tz: () => (/* binding */ casesPhrase),
/* harmony export */   vx: () => (/* binding */ basePhrase),
/* harmony export */   x1: () => (/* binding */ gains),
/* harmony export */   zZ: () => (/* binding */ behaviourPhrase),
/* harmony export */   zp: () => (/* binding */ ratesPhrase)
/* harmony export */ });
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73192);

const statusWords = {
    new: 'new',
    worse: 'worse',
    uncertain: 'uncertain',
    known: 'known',
    fixed: 'fixed',
};
/** `commit abc1234, 50 traces`, or why there is no baseline. */
function basePhrase(comparison, show) {
    if (comparison.baseline !== 'used')
        return show(comparison.message);
    const { commit, traces } = comparison.base;
    return [...(commit === undefined ? [] : [`commit ${show(commit.slice(0, 12))}`]), (0,_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(traces, 'trace')].join(', ');
}
/** `2 new \u00b7 1 worse \u00b7 3 known`; statuses without a finding are left out. */
function changesPhrase({ counts }) {
    const parts = ['new', 'worse', 'uncertain', 'known', 'fixed'].filter((status) => counts[status] > 0);
    return parts.length === 0 ? 'no findings in either' : parts.map((s) => `${counts[s]} ${statusWords[s]}`).join(' \u00b7 ');
}
/** `E_TOOL_DENIED delete_user 0/50 \u2192 17/50`. */
function findingPhrase(change, show) {
    const { rule, tool, before, after, accepted, why, since } = change;
    const name = tool === undefined ? show(rule) : `${show(rule)} ${show(tool)}`;
    const notes = [
        ...(accepted ? ['accepted'] : []),
        ...(why ? [whys[why]] : []),
        ...(since === undefined ? [] : [`since ${show(since.slice(0, 7))}`]),
    ];
    return `${name} ${ratesPhrase({ before, after })}${notes.length > 0 ? ` (${notes.join('; ')})` : ''}`;
}
const whys = {
    'too-few-runs': 'too few runs',
    'not-exercised': 'one of the runs never exercised it',
    'rule-gone': 'the policy no longer has the rule',
    'rule-new': 'the rule is new',
    'waiver-exceeded': 'in more traces than its waiver accepts',
    'no-longer-accepted': 'accepted before, and not any more',
    'baseline-cut': 'the baseline does not list so many findings',
};
/** `3/50 \u2192 17/50` */
function ratesPhrase({ before, after }) {
    return `${ratePhrase(before)} \u2192 ${ratePhrase(after)}`;
}
function ratePhrase({ broken, of }) {
    return of === undefined ? `${broken}` : `${broken}/${of}`;
}
/** What everybody must know before trusting the comparison, one sentence each. */
function caveats(comparison, show) {
    const { policyChanged, unmatched = [], coverage, less, cut } = comparison;
    return [
        ...(policyChanged ? ['The policy changed since the baseline: differences may come from it.'] : []),
        ...(unmatched.length > 0
            ? [
                `The baseline is of an earlier form, and its fingerprints of ${unmatched.join(', ')} match none of now: all such findings count as new. Write it again.`,
            ]
            : []),
        ...less.map((item) => lessPhrase(item, show)),
        ...(coverageRose(comparison) || coverage.before === coverage.after
            ? []
            : [`${coverageChange(comparison)}${lost(coverage.lost, show)}`]),
        ...(cut.length > 0 ? [`Cut at their limits, so not fully compared: ${cut.join(', ')}.`] : []),
    ];
}
/** What got better and needs no warning. */
function gains(comparison) {
    return coverageRose(comparison) ? [coverageChange(comparison)] : [];
}
function coverageRose({ coverage: { before, after, lost } }) {
    return after > before && lost.length === 0;
}
function coverageChange({ coverage: { before, after } }) {
    return `Coverage ${before} % \u2192 ${after} %`;
}
function lost(names, show) {
    return names.length === 0 ? '' : `, no longer called: ${listed(names, show)}`;
}
function lessPhrase({ what, before, after, names = [] }, show) {
    return `Looked at less than the baseline: ${what} ${before} \u2192 ${after}${names.length > 0 ? ` (${listed(names, show)})` : ''}`;
}
function listed(names, show) {
    const shown = names.slice(0, 8).map(show).join(', ');
    return names.length > 8 ? `${shown}, \u2026 ${names.length - 8} more` : shown;
}
/** `new tool delete_user 0/50 \u2192 17/50`. */
function behaviourPhrase(change, show) {
    const { before, after } = change;
    return `${subject(change, show)} ${before.traces}/${before.of} \u2192 ${after.traces}/${after.of}`;
}
function subject({ kind, change, tool = '', argument = '', order, above }, show) {
    const word = changeWords[change];
    switch (kind) {
        case 'tool':
            return `${word} tool ${show(tool)}`;
        case 'argument':
            return `${word} argument ${show(argument)} of ${show(tool)}`;
        case 'order':
            return `${word} order ${show(order?.first ?? '')} then ${show(order?.then ?? '')}`;
        case 'calls-per-trace':
            return `traces with more than ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(above ?? 0, 'call')}`;
    }
}
const changeWords = { new: 'new', gone: 'gone:', more: 'more often:', less: 'less often:' };
/** What is left after the certain ones, in one sentence. */
function uncertainPhrase({ behaviour, behaviourOmitted }) {
    const certain = behaviour.filter((change) => change.certain).length;
    const uncertain = behaviour.length - certain + behaviourOmitted;
    if (uncertain === 0)
        return undefined;
    const differences = (0,_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(uncertain, certain > 0 ? 'more difference' : 'difference');
    return `${differences} in behaviour that may be due to chance in so few runs; the JSON report has them.`;
}
/** Cases that broke, and those that broke only sometimes: `2 of 5 trials (before:a->b 2)`. */
function casePhrase({ case: name, trials, broken, rules }, show) {
    const why = rules.slice(0, 4).map((rule) => `${show(rule.rule)} ${rule.broken}`);
    return `${show(name)}: broken in ${broken}/${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(trials, 'trial')} (${why.join(', ')}${rules.length > 4 ? ', \u2026' : ''})`;
}
/** `3 cases broken, 1 flaky, 20 held`. */
function casesPhrase({ cases = [], casesOmitted = 0 }) {
    const count = (standing) => cases.filter((row) => row.standing === standing).length;
    return `${count('broken')} broken \u00b7 ${count('flaky')} flaky \u00b7 ${count('held') + casesOmitted} held`;
}


/***/ }),

/***/ 1595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ dollars),
/* harmony export */   Fc: () => (/* binding */ factsPhrase),
/* harmony export */   In: () => (/* binding */ shortNumber),
/* harmony export */   _3: () => (/* binding */ hasFacts),
/* harmony export */   wL: () => (/* binding */ timeSpan)
/* harmony export */ });
/* harmony import */ var _text_plural_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26713);

/** `17 calls \u00b7 2 denied \u00b7 5 turns \u00b7 93k tokens \u00b7 $0.41 \u00b7 4 min`: what is known, and `at least` before what is not the whole. */
function factsPhrase(facts) {
    const { calls, denied, turns, tokens, costUsd, durationMs = 0 } = facts;
    const say = (fact, words) => (facts.atLeast?.includes(fact) ? `at least ${words}` : words);
    return [
        (0,_text_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(calls, 'call'),
        ...(denied > 0 ? [`${denied} denied`] : []),
        ...(turns !== undefined ? [say('turns', (0,_text_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(turns, 'turn'))] : []),
        ...(tokens !== undefined
            ? [say('tokens', `${shortNumber(tokens.total)} ${tokens.total === 1 ? 'token' : 'tokens'}`)]
            : []),
        ...(costUsd !== undefined ? [say('costUsd', dollars(costUsd))] : []),
        ...(durationMs > 0 ? [say('durationMs', timeSpan(durationMs))] : []),
    ].join(' \u00b7 ');
}
/** Whether there is more to say than how many calls there were. */
function hasFacts({ denied, turns, tokens, costUsd, durationMs = 0 }) {
    return denied > 0 || durationMs > 0 || [turns, tokens, costUsd].some((fact) => fact !== undefined);
}
/** `930`, `9.3k`, `93k`, `1.2M`. Cut, not rounded: nothing was used that is not there. */
function shortNumber(value) {
    const [unit, divisor] = units.find(([, from]) => value >= from) ?? ['', 1];
    const scaled = value / divisor;
    return `${scaled < 10 && unit !== '' ? Math.floor(scaled * 10) / 10 : Math.floor(scaled)}${unit}`;
}
const units = [
    ['G', 1e9],
    ['M', 1e6],
    ['k', 1e3],
];
/** To the cent, and below one as far as the second digit that is not zero. */
function dollars(value) {
    if (value === 0 || value >= 0.01)
        return `$${value.toFixed(2)}`;
    return `$${value.toFixed(Math.min(12, 1 - Math.floor(Math.log10(value)))).replace(/0+$/, '')}`;
}
/** `400 ms`, `12 s`, `4 min`, `2 h 5 min`. */
function timeSpan(milliseconds) {
    if (milliseconds < 1000)
        return `${Math.max(1, Math.floor(milliseconds))} ms`;
    const seconds = Math.floor(milliseconds / 1000);
    if (seconds < 120)
        return `${seconds} s`;
    const minutes = Math.floor(seconds / 60);
    if (minutes < 120)
        return `${minutes} min`;
    const hours = Math.floor(minutes / 60);
    return minutes % 60 === 0 || hours >= 48 ? `${hours} h` : `${hours} h ${minutes % 60} min`;
}


/***/ }),

/***/ 58784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ci: () => (/* binding */ recordedPlace),
/* harmony export */   gU: () => (/* binding */ findingPlaces),
/* harmony export */   kc: () => (/* binding */ placeOfRun),
/* harmony export */   rI: () => (/* binding */ sourceText)
/* harmony export */ });
/**
 * At a place that a reader can open: the agent's line that made the call, else the test that ran the agent, else the line of
 * the trace, each only if the repository holds it, else the line of the policy.
 */
function findingPlaces(finding, repository) {
    const { location, policyLocation } = finding;
    const seen = location && isHeld(location, repository) ? location : undefined;
    const primary = recordedPlace(finding, repository) ?? seen ?? policyLocation;
    const related = [
        location && { ...location, of: 'call' },
        policyLocation && { ...policyLocation, of: 'rule' },
    ];
    return {
        primary,
        related: related.filter((place) => place !== undefined && !isSame(place, primary)),
    };
}
/** The line of the agent, else the file of the test: what the trace names of the repository. */
function recordedPlace({ source, trace }, repository) {
    const file = source && pathIn(source.file, repository);
    if (source !== undefined && file !== undefined)
        return { file, line: source.line ?? 1, column: 1 };
    // Recorders name the trace of a test after it: `src/a.test.ts > suite > test`, `tests/test_a.py::test_b`.
    const [, test] = trace === undefined ? [] : (/^([^\n]{1,1000}?\.\w+)(?: > |::)/.exec(trace) ?? []);
    // Without knowledge of the repository, a name that looks like a path may be anything.
    const path = test === undefined ? undefined : repository?.pathOf(test);
    return path === undefined ? undefined : { file: path, line: 1, column: 1 };
}
function pathIn(file, repository) {
    if (repository !== undefined)
        return repository.pathOf(file);
    const outside = /^(?:[\\/]|[A-Za-z][A-Za-z\d+.-]*:)|(?:^|[\\/])\.\.(?:[\\/]|$)/.test(file);
    return file === '' || outside ? undefined : file;
}
function isHeld({ file }, repository) {
    // What lies in an artifact has no place in a repository.
    if (file.startsWith('artifact:'))
        return false;
    return repository === undefined || repository.pathOf(file) !== undefined;
}
function isSame(a, b) {
    return a.file === b?.file && a.line === b.line && a.column === b.column;
}
/** `agent.py:12`, as the trace says it: for reports of people who have the agent's files. Agent-controlled. */
function sourceText({ source }) {
    if (source === undefined)
        return undefined;
    return source.line === undefined ? source.file : `${source.file}:${source.line}`;
}
/** For formats that want a place for everything: where findings about the run as a whole are shown. */
function placeOfRun({ policy, traces }) {
    const file = policy.file ?? traces.files[0]?.file;
    return file === undefined ? undefined : { file, line: 1, column: 1 };
}


/***/ }),

/***/ 39927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ firstGroups),
/* harmony export */   N: () => (/* binding */ neverFolded)
/* harmony export */ });
/**
 * Rules whose findings no report folds away or cuts first: a tool that looks like a denied one is what a policy that
 * misses it looks like.
 */
const neverFolded = new Set(['W_TOOL_LOOKS_LIKE']);
/** Of a list that shows the first `room` groups: those, and every one that is never folded. */
function firstGroups(groups, room) {
    return groups.filter(({ rule }, i) => i < room || neverFolded.has(rule));
}


/***/ }),

/***/ 77582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ spreadFindings)
/* harmony export */ });
/* unused harmony export fairShares */
/** At most `room` findings of one rule: one of each trace first, so that a single loop does not hide other traces. In the order given. */
function spreadFindings(findings, room) {
    if (findings.length <= room)
        return findings;
    const traces = new Set();
    const firsts = [];
    const others = [];
    for (const finding of findings) {
        const again = finding.trace !== undefined && traces.has(finding.trace);
        if (finding.trace !== undefined)
            traces.add(finding.trace);
        (again ? others : firsts).push(finding);
        if (firsts.length >= room)
            return firsts.slice(0, room);
    }
    const kept = new Set([...firsts, ...others].slice(0, room));
    return findings.filter((finding) => kept.has(finding));
}
/** Shares `room` rows among groups of these sizes: each gets some before any gets many. Groups beyond `room` get none. */
function fairShares(sizes, room) {
    const shares = sizes.map(() => 0);
    const groups = sizes.map((size, index) => ({ size, index })).slice(0, room);
    groups.sort((a, b) => a.size - b.size || a.index - b.index);
    let left = room;
    for (const [i, { size, index }] of groups.entries()) {
        const share = Math.min(size, Math.floor(left / (groups.length - i)));
        shares[index] = share;
        left -= share;
    }
    return shares;
}


/***/ }),

/***/ 99023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ml: () => (/* binding */ tracesToWaive),
/* harmony export */   X9: () => (/* binding */ fingerprintsToWaive),
/* harmony export */   uF: () => (/* binding */ isWaivable)
/* harmony export */ });
/* harmony import */ var _model_once_per_tool_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89201);

/** Problems of the input are corrected, not accepted. */
const notWaivable = /^(?:E_TRACE_|W_WAIVER_|W_NO_EVIDENCE|W_POLICY_|W_SECRET_)/;
function isWaivable({ rule }) {
    return !notWaivable.test(rule);
}
/**
 * The fingerprints that waivers of a finding name: its own, or that of each violation which nothing accepts yet. Empty for
 * what no waiver accepts.
 */
function fingerprintsToWaive(finding) {
    if (!isWaivable(finding))
        return [];
    const open = (finding.violations ?? []).filter(({ accepted }) => !accepted).map(({ fingerprint }) => fingerprint);
    return open.length === 0 ? [finding.fingerprint] : [...new Set(open)];
}
/**
 * What the `max` of a waiver would be: the traces in which a fingerprint was found. Absent for what is about no trace, and
 * for what is found once a tool, however many traces have it.
 */
function tracesToWaive(findings, fingerprint) {
    const meant = findings.filter((finding) => !_model_once_per_tool_js__WEBPACK_IMPORTED_MODULE_0__/* .oncePerTool */ .F.has(finding.rule) && hasFingerprint(finding, fingerprint));
    const traces = new Set(meant.flatMap(({ trace }) => trace ?? []));
    return traces.size > 0 ? traces.size : undefined;
}
function hasFingerprint(finding, fingerprint) {
    return (finding.violations?.some((violation) => violation.fingerprint === fingerprint) ??
        finding.fingerprint === fingerprint);
}


/***/ }),

/***/ 30992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ runsPhrase),
/* harmony export */   n: () => (/* binding */ redPhrase)
/* harmony export */ });
/* harmony import */ var _text_plural_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26713);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57113);
/* harmony import */ var _run_phrases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62819);



/** Runs in a sparkline, this one included. */
const drawn = 20;
/** `\u2581\u2581\u2588\u2581 3 of 4 runs passed`, this one included; absent where nothing earlier is known. */
function runsPhrase({ history, verdict }) {
    if (history === undefined || history.length === 0)
        return undefined;
    const all = [...history.map((run) => run.verdict), verdict].slice(-drawn);
    const passed = all.filter((it) => it === 'pass').length;
    return `${(0,_run_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictLine */ .MT)(all)} ${passed} of ${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(all.length, 'run')} passed`;
}
/** Since when the runs before this one have been red, if they were; what follows the verdict. */
function redPhrase({ history = [], verdict }, show) {
    const since = (0,_history_js__WEBPACK_IMPORTED_MODULE_0__/* .failingSince */ .h)(history);
    const first = since && history[since.run];
    if (since === undefined || first === undefined || verdict === 'no-evidence')
        return undefined;
    const [count, name] = [(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(since.runs, 'run'), show((0,_run_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .runName */ .rt)(first))];
    return verdict === 'fail'
        ? `Red since ${name}: the ${since.runs === 1 ? 'run' : count} before this one failed, too.`
        : `Green again: the ${since.runs === 1 ? 'run' : count} before this one failed, since ${name}.`;
}


/***/ }),

/***/ 57113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ failingSince),
  o: () => (/* binding */ historyOf)
});

;// CONCATENATED MODULE: ./lib/text/natural-order.js
/** Compares names so that `run-9` stands before `run-10`; names that differ only in zeros by code unit. */
function naturalOrder(a, b) {
    const [left, right] = [piecesOf(a), piecesOf(b)];
    for (let at = 0; at < Math.min(left.length, right.length); at++) {
        const order = comparePieces(left[at] ?? '', right[at] ?? '');
        if (order !== 0)
            return order;
    }
    return left.length - right.length || (a < b ? -1 : a > b ? 1 : 0);
}
function piecesOf(name) {
    return name.match(/\d+|\D+/g) ?? [];
}
function comparePieces(a, b) {
    const digits = /^\d/;
    if (!digits.test(a) || !digits.test(b))
        return a < b ? -1 : a > b ? 1 : 0;
    const [first, second] = [a.replace(/^0+/, ''), b.replace(/^0+/, '')];
    return first.length - second.length || (first < second ? -1 : first > second ? 1 : 0);
}

;// CONCATENATED MODULE: ./lib/reporters/history/history.js

const most = { checks: 100, runs: 500, rows: 100, unreadable: 1000 };
function historyOf({ runs, unreadable, others, filesOmitted }) {
    const byPolicy = groupBy(runs, ({ record }) => record.policy.name);
    const names = [...byPolicy.keys()].sort();
    return {
        schema: 'assay.history.v1',
        checks: names.slice(0, most.checks).map((name) => checkHistory(name, byPolicy.get(name) ?? [])),
        checksOmitted: Math.max(0, names.length - most.checks),
        unreadable: unreadable.slice(0, most.unreadable),
        unreadableOmitted: Math.max(0, unreadable.length - most.unreadable),
        others,
        filesOmitted,
    };
}
function checkHistory(policy, found) {
    const order = found.every(({ record }) => record.time !== undefined) ? 'time' : 'name';
    const byTime = (a, b) => (order === 'time' ? compare(a.record.time, b.record.time) : 0);
    const sorted = [...found].sort((a, b) => byTime(a, b) || naturalOrder(a.file, b.file) || a.place - b.place);
    const kept = sorted.slice(-most.runs);
    const records = kept.map(({ file, record }) => ({ ...record, file }));
    const rules = grouped(records, ({ rules }) => rules, ({ rule }) => rule);
    const flaky = grouped(records, ({ flaky = [] }) => flaky, (row) => row.case);
    const since = failingSince(records);
    return {
        policy,
        order,
        runs: records,
        runsOmitted: sorted.length - kept.length,
        ...(since !== undefined && { failingSince: since }),
        rules: rules.slice(0, most.rows).map(([rule, rows]) => ({
            rule,
            level: rows.at(-1)?.row.level ?? 'error',
            broken: rows.map(({ run, row: { violated, applicable } }) => ({ run, violated, applicable })),
        })),
        rulesOmitted: Math.max(0, rules.length - most.rows),
        flaky: flaky.slice(0, most.rows).map(([name, rows]) => ({
            case: name,
            flaky: rows.map(({ run, row: { broken, trials } }) => ({ run, broken, trials })),
        })),
        flakyOmitted: Math.max(0, flaky.length - most.rows),
    };
}
/** Rows of all runs by name, the name with most rows first. */
function grouped(records, rowsOf, nameOf) {
    const rows = records.flatMap((record, run) => rowsOf(record).map((row) => ({ run, row })));
    const byName = [...groupBy(rows, ({ row }) => nameOf(row))];
    return byName.sort(([a, of], [b, others]) => others.length - of.length || compare(a, b));
}
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return groups;
}
/** The failing runs at the end of a history, oldest first. */
function failingSince(runs) {
    const green = runs.findLastIndex(({ verdict }) => verdict !== 'fail');
    return green === runs.length - 1 ? undefined : { run: green + 1, runs: runs.length - green - 1 };
}
function compare(a = '', b = '') {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 62819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GW: () => (/* binding */ sincePhrase),
/* harmony export */   Jk: () => (/* binding */ runHeads),
/* harmony export */   KM: () => (/* binding */ sparkline),
/* harmony export */   MT: () => (/* binding */ verdictLine),
/* harmony export */   RH: () => (/* binding */ missingPhrases),
/* harmony export */   Vk: () => (/* binding */ timePhrase),
/* harmony export */   jU: () => (/* binding */ runFigures),
/* harmony export */   lz: () => (/* binding */ orderPhrases),
/* harmony export */   om: () => (/* binding */ verdictsPhrase),
/* harmony export */   rt: () => (/* binding */ runName),
/* harmony export */   xT: () => (/* binding */ policyLabel)
/* harmony export */ });
/* harmony import */ var _text_plural_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26713);
/* harmony import */ var _facts_phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1595);


/** The short id of a commit; where it is not known, the name of the file. Agent-controlled. */
function runName({ commit, file }) {
    return commit?.slice(0, 7) ?? file ?? 'a run';
}
/** `2026-11-30 15:20` */
function timePhrase({ time }) {
    return time === undefined ? '\u2013' : time.slice(0, 16).replace('T', ' ');
}
/** `12 runs: 9 pass, 2 fail, 1 no evidence` */
function verdictsPhrase(runs) {
    const of = (verdict) => runs.filter((run) => run.verdict === verdict).length;
    const counts = [
        [of('pass'), 'pass'],
        [of('fail'), 'fail'],
        [of('no-evidence'), 'no evidence'],
    ];
    const named = counts.filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`);
    return `${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(runs.length, 'run')}: ${named.join(', ')}`;
}
/** `red since abc1234, for 3 runs`; absent where the last run is not red. */
function sincePhrase({ failingSince, runs }) {
    if (failingSince === undefined)
        return undefined;
    const first = runs[failingSince.run];
    return first && `red since ${runName(first)}, for ${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(failingSince.runs, 'run')}`;
}
const heights = ['\u2581', '\u2582', '\u2583', '\u2584', '\u2585', '\u2586', '\u2587', '\u2588'];
/** One character a value, of at most `max`; a gap where there is none. */
function sparkline(values, max) {
    return values
        .map((value) => {
        if (value === undefined)
            return '\u00b7';
        const share = max > 0 ? Math.min(1, Math.max(0, value / max)) : 0;
        return heights[Math.round(share * (heights.length - 1))];
    })
        .join('');
}
/** Verdicts, one mark a run: a tall bar is red, a low one green. */
function verdictLine(verdicts) {
    return verdicts.map((verdict) => ({ pass: '\u2581', fail: '\u2588', 'no-evidence': '\u00b7' })[verdict]).join('');
}
/** What a reader must know besides the runs: what is missing, one sentence each. Names of files are not in it. */
function missingPhrases(history) {
    const { unreadable, unreadableOmitted, others, filesOmitted, checksOmitted } = history;
    const broken = unreadable.length + unreadableOmitted;
    return [
        ...(broken > 0
            ? [`${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(broken, 'file')} could not be read and ${broken === 1 ? 'is' : 'are'} not in it.`]
            : []),
        ...(filesOmitted > 0 ? [`${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(filesOmitted, 'file')} beyond the first 10,000 were not read.`] : []),
        ...(checksOmitted > 0 ? [`Showing 100 policies; ${checksOmitted} more have runs.`] : []),
        ...(others > 0 ? [`${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(others, 'JSON file')} besides: neither results nor baselines.`] : []),
    ];
}
/** What of one check is not shown, and by what it is in order. */
function orderPhrases({ order, runsOmitted }) {
    return [
        ...(order === 'name' ? ['In the order of file names: not every run says when it was.'] : []),
        ...(runsOmitted > 0 ? [`${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(runsOmitted, 'older run')} not shown.`] : []),
    ];
}
/** What stands in the columns of a run after its name, time and verdict. */
const runHeads = ['Errors', 'Warnings', 'Coverage', 'Traces', 'Calls', 'Tokens', 'Cost'];
function runFigures(run) {
    const { counts, coverage, traces, calls, tokens, costUsd, atLeast = [] } = run;
    const say = (fact, words) => words === undefined ? '\u2013' : `${atLeast.includes(fact) ? '\u2265 ' : ''}${words}`;
    return [
        `${counts.error}`,
        `${counts.warning}`,
        coverage === undefined ? '\u2013' : `${coverage} %`,
        `${traces}`,
        `${calls}`,
        say('tokens', tokens === undefined ? undefined : (0,_facts_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .shortNumber */ .In)(tokens)),
        say('costUsd', costUsd === undefined ? undefined : (0,_facts_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .dollars */ .E9)(costUsd)),
    ];
}
function policyLabel({ policy }) {
    return policy === '' ? 'unnamed policy' : policy;
}


/***/ }),

/***/ 73192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BT: () => (/* binding */ silentFiles),
/* harmony export */   G9: () => (/* binding */ samplePhrase),
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   Hs: () => (/* binding */ countedFindings),
/* harmony export */   Ii: () => (/* binding */ noEvidencePhrase),
/* harmony export */   L2: () => (/* binding */ verdictWords),
/* harmony export */   LS: () => (/* reexport safe */ _text_plural_js__WEBPACK_IMPORTED_MODULE_1__.L),
/* harmony export */   S8: () => (/* binding */ unsentArguments),
/* harmony export */   TF: () => (/* binding */ acceptedPhrase),
/* harmony export */   TZ: () => (/* binding */ violationPhrase),
/* harmony export */   T_: () => (/* binding */ ratePhrases),
/* harmony export */   Vd: () => (/* binding */ presetPhrase),
/* harmony export */   X: () => (/* binding */ skippedPhrases),
/* harmony export */   YY: () => (/* binding */ tracesPhrase),
/* harmony export */   __: () => (/* binding */ countsPhrase),
/* harmony export */   _s: () => (/* binding */ windowPhrase),
/* harmony export */   cj: () => (/* binding */ unsentNames),
/* harmony export */   fk: () => (/* binding */ leftOutCount),
/* harmony export */   gG: () => (/* binding */ verdictNames),
/* harmony export */   gY: () => (/* binding */ coveragePhrase),
/* harmony export */   gz: () => (/* binding */ callNumber),
/* harmony export */   hU: () => (/* binding */ leftOutPhrase),
/* harmony export */   iz: () => (/* binding */ headsCoverage),
/* harmony export */   y_: () => (/* binding */ acceptedCounts)
/* harmony export */ });
/* unused harmony export countsNewOnly */
/* harmony import */ var _codes_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71095);
/* harmony import */ var _text_plural_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26713);



/** The few phrases that every report for people has in common, so that they say the same. */
const verdictWords = {
    pass: { icon: '\u2714', word: 'PASS' },
    fail: { icon: '\u2716', word: 'FAIL' },
    'no-evidence': { icon: '\u25cb', word: 'NO EVIDENCE' },
};
/**
 * `2 errors \u00b7 1 warning \u00b7 30 accepted (waived)`, or `no findings`. Where only new findings count, those that do:
 * `1 error, new or worse \u00b7 3 accepted (known)`.
 */
function countsPhrase(result) {
    const counted = levels(countedFindings(result));
    const counts = counted.length === 0 ? [] : [`${counted.join(' \u00b7 ')}${countsNewOnly(result) ? ', new or worse' : ''}`];
    const parts = [...counts, acceptedCounts(result)].filter((part) => part !== undefined);
    return [...(parts.length === 0 ? ['no findings'] : parts), ...samplePhrase(result)].join(' \u00b7 ');
}
/** `in a sample of 5 % (51 of 1024 traces)`: a verdict about a part of the traces never looks like one about all. */
function samplePhrase({ sample }) {
    if (sample === undefined)
        return [];
    return [`in a sample of ${sample.percent} % (${sample.traces} of ${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(sample.of, 'trace')})`];
}
const shownRates = 40;
/** How often rules are broken in all traces, as far as a sample shows. */
function ratePhrases({ sample }) {
    const rates = (sample?.rates ?? []).filter(({ applicable }) => applicable > 0);
    const percent = (share) => `${(100 * share).toFixed(2)} %`;
    return rates
        .slice(0, shownRates)
        .map(({ rule, violated, applicable, low, high }) => `${rule}: broken in ${violated} of ${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(applicable, 'drawn trace')}, so in ${percent(low)} to ${percent(high)} of all (95 % Wilson interval)`);
}
/** Which traces a window had, and which it left out. */
function windowPhrase({ window }) {
    if (window === undefined)
        return [];
    const from = window.since === undefined ? '' : ` from ${window.since}`;
    const left = [
        window.carried > 0 && `${window.carried} left to a later run`,
        window.checkedBefore > 0 && `${window.checkedBefore} checked before`,
        window.before > 0 && `${window.before} too old`,
    ].filter((part) => typeof part === 'string');
    return [`that ended${from} until ${window.until}${left.length === 0 ? '' : ` (${left.join(', ')})`}`];
}
/** Only findings that are new or worse than in the baseline count. */
function countsNewOnly({ comparison }) {
    return comparison?.baseline === 'used' && comparison.newOnly === true;
}
/** By level, the findings that count for the verdict. */
function countedFindings({ counts, comparison }) {
    return comparison?.baseline === 'used' && comparison.newOnly ? comparison.counted : counts;
}
function levels(counts) {
    return ['error', 'warning', 'note']
        .filter((level) => counts[level] > 0)
        .map((level) => (0,_text_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(counts[level], level));
}
/** `30 accepted (waived)`, `30 accepted (28 known, 2 waived)`: findings that do not count, and why; absent if all do. */
function acceptedCounts({ accepted }) {
    const kinds = ['known', 'waived', 'tolerated'].filter((kind) => accepted[kind] > 0);
    const [first] = kinds;
    if (first === undefined)
        return undefined;
    const why = kinds.length === 1 ? first : kinds.map((kind) => `${accepted[kind]} ${kind}`).join(', ');
    return `${kinds.reduce((sum, kind) => sum + accepted[kind], 0)} accepted (${why})`;
}
/** People count calls from 1; `callIndex` of the result and `timelines` count from 0. */
function callNumber(callIndex) {
    return callIndex + 1;
}
function tracesPhrase(result) {
    const { traces } = result;
    const idle = traces.traces - traces.tracesWithCalls;
    const calls = `${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(traces.calls, 'call')} in ${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(traces.traces, 'trace')}${idle > 0 ? ` (${idle} without calls)` : ''}`;
    return [calls, ...windowPhrase(result)].join(' ');
}
/** `2 files linked to nowhere`, `3 records: comment line`: how many were left out, and why. */
function leftOutPhrase({ reason, count }) {
    return isOfFiles(reason)
        ? `${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(count, 'file')}${reason.slice('file'.length)}`
        : `${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(count, 'record')}: ${reason}`;
}
/** `3 records`, or what else was left out. */
function leftOutCount(skipped) {
    const noun = skipped.some(({ reason }) => isOfFiles(reason)) ? 'record or file' : 'record';
    const count = skipped.reduce((sum, { count }) => sum + count, 0);
    return count === 1 || noun === 'record' ? (0,_text_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(count, noun) : `${count} records or files`;
}
/** Reasons that files were left out begin so; all others are about records. */
function isOfFiles(reason) {
    return reason.startsWith('file ');
}
/** Reasons that a log lists; formats have fewer, a partial result from elsewhere may have more. */
const shownReasons = 20;
/** What was read and not evaluated, one line per reason. */
function skippedPhrases({ traces: { skipped } }) {
    const lines = skipped
        .slice(0, shownReasons)
        .map((each) => isOfFiles(each.reason)
        ? `not read: ${leftOutPhrase(each)}`
        : `${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(each.count, 'record')} not evaluated: ${each.reason}`);
    const more = skipped.length - lines.length;
    return more > 0 ? [...lines, `${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(more, 'more reason')} why records were not evaluated`] : lines;
}
/** Which preset stood in, and how it becomes a gate; undefined where a policy was given. */
function presetPhrase({ policy: { preset } }) {
    return preset === undefined
        ? undefined
        : `No policy was given: the preset ${preset} checked, and what it finds is a warning. To make it a gate: assay init --preset ${preset}.`;
}
/** Files in which no tool call was found, although others have some: an incomplete recording, perhaps. */
function silentFiles({ traces }) {
    return traces.calls === 0 ? [] : traces.files.filter(({ calls }) => calls === 0);
}
/** Why a run without evidence has none, and what to do. */
function noEvidencePhrase({ traces, window }) {
    if (window !== undefined && traces.files.length > 0 && traces.calls === 0)
        return `No trace ended in the window, so nothing was checked: ${window.carried} left to a later run, ${window.checkedBefore} checked before, ${window.before} too old.`;
    if (traces.files.length === 0)
        return 'No trace file was found, so nothing was checked. Look at the --traces patterns.';
    if (traces.calls === 0)
        return 'The traces hold no tool call, so nothing was checked. Look at what was recorded.';
    return 'A --traces pattern matched no file, so part of the evidence is missing. Look at the patterns.';
}
/** The tools that a preset names are those of every agent that it may be about: a share of them says something only where a gate asks. */
function headsCoverage({ policy, gate }) {
    return policy.preset === undefined || gate.minCoverage !== undefined;
}
function coveragePhrase({ coverage }) {
    if (coverage.empty)
        return `the policy names no tool to cover${furtherPhrase(coverage)}`;
    const all = coverage.covered.length + coverage.uncovered.length;
    return `${coverage.percent} % of tools (${coverage.covered.length}/${all})${furtherPhrase(coverage)}`;
}
function furtherPhrase({ furtherCalls }) {
    return furtherCalls === undefined ? '' : `, ${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(furtherCalls, 'call')} of more tools than are named`;
}
/** What the calls of each tool left out. A tool that was never called is listed as such, which says it all. */
function unsentArguments({ arguments: tools, uncovered }) {
    const never = new Set(uncovered);
    return tools.filter(({ tool, properties, values }) => !never.has(tool) && properties.length + values.length > 0);
}
/** `book.insurance`, `search.cabin = "first"`: the same, one name each. Agent-controlled. */
function unsentNames(coverage) {
    return unsentArguments(coverage).flatMap(({ tool, properties, values }) => [
        ...properties.map((property) => `${tool}.${property}`),
        ...values.flatMap(({ property, values: unused }) => unused.map((value) => `${tool}.${property} = ${value}`)),
    ]);
}
/** What a call breaks, in short: `/amount maximum`, `(all) required to`. Agent-controlled. */
function violationPhrase({ path, keyword, member }) {
    return [path === '' ? '(all)' : path, keyword, ...(member === undefined ? [] : [member])].join(' ');
}
/** `tolerated`, or who accepted it, why and until when. Policy text. */
function acceptedPhrase(finding) {
    if (finding.tolerated)
        return 'within the tolerated share of traces';
    if (!finding.waived)
        return undefined;
    const { reason, owner, expires } = finding.waived;
    return `waived by ${owner}: ${reason}${expires ? ` (until ${expires})` : ''}`;
}
function titleOf(rule) {
    return _codes_index_js__WEBPACK_IMPORTED_MODULE_0__/* .codes */ .F4.get(rule)?.title;
}
/** The verdict inside a sentence. */
const verdictNames = {
    pass: 'pass',
    fail: 'fail',
    'no-evidence': 'no evidence',
};


/***/ }),

/***/ 10762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IK: () => (/* binding */ reasonWords),
/* harmony export */   nz: () => (/* binding */ relatedWords),
/* harmony export */   p: () => (/* binding */ relatedPhrase)
/* harmony export */ });
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73192);

/** What an earlier call has to do with a break, said behind its name. */
const words = {
    'other-key': 'had another value',
    'used-up': 'was used up',
    'used-by': 'used it up',
    'too-early': 'was too long before',
    unmet: 'did not meet the conditions',
    reset: 'ended what came before',
    'first-counted': 'counted first',
    forbids: 'forbids it',
    unanswered: 'was not answered',
    'last-in-order': 'was the last in order',
};
function reasonWords(reason) {
    return words[reason];
}
/** Of each earlier call that explains a finding, by its index: what it has to do with it. */
function relatedWords({ related = [] }) {
    const said = new Map();
    for (const { callIndex, reason } of related) {
        const known = said.get(callIndex);
        said.set(callIndex, known === undefined ? words[reason] : `${known}, ${words[reason]}`);
    }
    return said;
}
/** `call 1 was used up, call 2 used it up`; absent where no earlier call is named. */
function relatedPhrase({ related = [] }) {
    if (related.length === 0)
        return undefined;
    return related.map(({ callIndex, reason }) => `call ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .callNumber */ .gz)(callIndex)} ${words[reason]}`).join(', ');
}


/***/ })

};
