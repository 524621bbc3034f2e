"use strict";
exports.id = 7275;
exports.ids = [7275];
exports.modules = {

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

/***/ 97275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   historyMarkdown: () => (/* binding */ historyMarkdown)
/* harmony export */ });
/* harmony import */ var _text_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71852);
/* harmony import */ var _text_plural_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26713);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73192);
/* harmony import */ var _run_phrases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62819);




const shownRuns = 50;
const shownRows = 20;
const icons = { pass: '\u2705', fail: '\u274c', 'no-evidence': '\u26aa' };
/** For a job summary or an issue. Newest run first. */
function historyMarkdown(history) {
    const { unreadable } = history;
    const named = unreadable.slice(0, shownRows).map(({ file, why }) => `- ${(0,_text_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(file)}: ${(0,_text_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(why)}`);
    const more = unreadable.length - named.length;
    const missing = [
        ...(0,_run_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .missingPhrases */ .RH)(history).map((line) => `_${line}_`),
        ...(named.length > 0 ? [[...named, ...(more > 0 ? [`- and ${more} more`] : [])].join('\n')] : []),
    ];
    return `${['## Assay: history', ...history.checks.flatMap(section), ...missing].join('\n\n')}\n`;
}
function section(check) {
    const since = (0,_run_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .sincePhrase */ .GW)(check);
    const runs = [...check.runs].reverse().slice(0, shownRuns);
    const cut = check.runs.length - runs.length;
    const line = [(0,_run_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictsPhrase */ .om)(check.runs), ...(since === undefined ? [] : [`**${(0,_text_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(since)}**`])];
    return [
        `### ${(0,_text_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)((0,_run_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .policyLabel */ .xT)(check), 80)}`,
        line.join(' \u00b7 '),
        [
            `| Run | When (UTC) | Verdict | ${_run_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .runHeads */ .Jk.join(' | ')} |`,
            `|---|---|---|${_run_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .runHeads */ .Jk.map(() => '--:|').join('')}`,
            ...runs.map((run) => `| ${(0,_text_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)((0,_run_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .runName */ .rt)(run), 60)} | ${(0,_run_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .timePhrase */ .Vk)(run)} | ${icons[run.verdict]} ${_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictNames */ .gG[run.verdict]} | ${(0,_run_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .runFigures */ .jU)(run).join(' | ')} |`),
        ].join('\n'),
        ...(cut > 0 ? [`_Showing the newest ${runs.length} of ${check.runs.length}._`] : []),
        ...(0,_run_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .orderPhrases */ .lz)(check).map((text) => `_${text}_`),
        ...list('Rules that broke', check.rules, ({ rule, broken }) => [rule, broken.length]),
        ...list('Flaky cases', check.flaky, ({ case: name, flaky }) => [name, flaky.length]),
    ];
}
function list(title, rows, textOf) {
    if (rows.length === 0)
        return [];
    const shown = rows.slice(0, shownRows).map((row) => {
        const [name, count] = textOf(row);
        return `- ${(0,_text_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(name, 120)} in ${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .L)(count, 'run')}`;
    });
    const more = rows.length - shown.length;
    return [`**${title}**`, [...shown, ...(more > 0 ? [`- and ${more} more`] : [])].join('\n')];
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

/***/ 71852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   h$: () => (/* binding */ markdownProse),
/* harmony export */   h8: () => (/* binding */ htmlCode),
/* harmony export */   p0: () => (/* binding */ markdownFence),
/* harmony export */   p7: () => (/* binding */ markdownText)
/* harmony export */ });
/* harmony import */ var _escape_workflow_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3664);
/* harmony import */ var _strip_control_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72997);
/* harmony import */ var _truncate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44765);



/**
 * Agent-controlled text for GitHub-flavoured Markdown. Everything here gives one line of plain text wherever it is put
 * (paragraph, heading, list, table cell): no markup, HTML, comment, link, image, mention, issue reference, emoji, formula or command.
 *
 * Entities rather than backslashes: a table splits its cells before it reads backslashes, and parsers differ on `\\|`.
 */
function markdownText(text, max = 300) {
    const entities = oneLine(text, max).replace(markup, entity).replace(intrawordUnderscore, '_');
    return breakProse(breakReferences(entities.replace(blockStart, (char) => entity(char))));
}
/**
 * The same for sentences of ours that set words in back-quotes, as messages and remedies do: those become code. What an agent
 * wrote in such a sentence stays harmless in either form.
 */
function markdownProse(text, max = 300) {
    const parts = oneLine(text, max).split('`');
    // A quote that nothing closes is a character like any other.
    if (parts.length % 2 === 0)
        return markdownText(text, max);
    return parts
        .map((part, i) => (i % 2 === 0 ? markdownText(part, max) : part === '' ? '&#96;&#96;' : markdownCode(part, max)))
        .join('');
}
/** The text as inline code. Code spans where the text allows them, because the source of a comment is read, too. */
function markdownCode(text, max = 200) {
    const line = oneLine(text, max);
    if (line !== '' && line === line.trim() && !/[`|\\]|##/.test(line) && !colour.test(line))
        return `\`${line}\``;
    return codeElement(line);
}
/** The text as inline code inside raw HTML, such as `<summary>`, where Markdown is not read. */
function htmlCode(text, max = 200) {
    return codeElement(oneLine(text, max), /[^\p{L}\p{N} _.:,=-]/gu);
}
function codeElement(line, special = /[^\p{L}\p{N} ]/gu) {
    return `<code>${colour.test(line) ? zeroWidth : ''}${breakReferences(line.replace(special, entity))}</code>`;
}
/**
 * A code block that nothing inside can end: its fence is longer than any run of backticks in the text. Its lines stand as they
 * are, so that no log into which the report is printed may obey one.
 */
function markdownFence(text, info = '') {
    const lines = text
        .split(/\r\n|\r|\n/)
        .map(_strip_control_js__WEBPACK_IMPORTED_MODULE_0__/* .stripControl */ .kU)
        .map(_escape_workflow_command_js__WEBPACK_IMPORTED_MODULE_1__/* .neutraliseCommands */ .$B);
    const longest = lines
        .join('\n')
        .match(/`+/g)
        ?.reduce((max, run) => Math.max(max, run.length), 0) ?? 0;
    const fence = '`'.repeat(Math.max(3, longest + 1));
    return [`${fence}${info}`, ...lines, fence].join('\n');
}
function oneLine(text, max) {
    return (0,_strip_control_js__WEBPACK_IMPORTED_MODULE_0__/* .stripControl */ .kU)((0,_truncate_js__WEBPACK_IMPORTED_MODULE_2__/* .truncate */ .xv)(text, max));
}
const markup = /[\\`*_[\]<>&|~$]/g;
/** An underscore inside a word is not emphasis: tool names stay readable in the source. */
const intrawordUnderscore = /(?<=[\p{L}\p{N}])&#95;(?=[\p{L}\p{N}])/gu;
/** What makes a heading, list, rule or quote if a block starts with it. */
const blockStart = /^ *(?:[-+=#>!:.]|\d{1,9}[.)])/;
function entity(char) {
    return [...char].map((c) => (/[\p{L}\p{N} ]/u.test(c) ? c : `&#${c.codePointAt(0)};`)).join('');
}
/**
 * GitHub links mentions, `#1`, `owner/name#1`, `GH-1`, advisories, addresses in the finished text, after entities, and Gitea `!1`: a
 * zero-width space inside each of them is the only thing that stops it.
 */
function breakReferences(text) {
    return text
        .replace(/(@|&#64;)(?=[\p{L}\p{N}_-])/gu, `$1${zeroWidth}`)
        .replace(/(?<!&)(#|&#35;)(?=\d)/g, `$1${zeroWidth}`)
        .replace(/(!|&#33;)(?=\d)/g, `$1${zeroWidth}`)
        .replace(/(?<![A-Za-z0-9])(GH|GHSA|CVE)(-|&#45;)(?=[A-Za-z0-9])/gi, `$1$2${zeroWidth}`)
        .replace(/(:|&#58;)(?=\/\/|&#47;&#47;)/g, `$1${zeroWidth}`)
        .replace(/(?<![A-Za-z0-9])(www)(\.|&#46;)/giu, `$1${zeroWidth}$2`)
        .replace(/(?<![A-Za-z0-9])(mailto|xmpp)(:|&#58;)/giu, `$1${zeroWidth}$2`);
}
/**
 * What GitHub makes of text outside of code: hashes of commits become links, `:name:` becomes an emoji (of which some are images), and
 * what stands between two `$` of one text a formula, which elements around them prevent.
 */
function breakProse(text) {
    return text
        .replace(/(?<!\w|&#)[\da-f]{7,64}(?!\w)/gi, (hash) => hash.replace(/.{6}(?=.)/g, `$&${zeroWidth}`))
        .replace(/(:|&#58;)(?!(?!100:|1234:)\d+:)(?=(?:[\p{L}\p{N}_+-]|&#95;)+:)/gu, `$1${zeroWidth}`)
        .replaceAll('&#36;', '<span>&#36;</span>');
}
/** Code that is nothing but a colour is shown with a sample of it. */
const colour = /^(?:#[\da-f]{3,8}|(?:rgb|hsl)a?\(.*\))$/i;
const zeroWidth = '&#8203;';


/***/ }),

/***/ 26713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ plural)
/* harmony export */ });
/** `1 trace`, `2 traces`. */
function plural(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}


/***/ })

};
