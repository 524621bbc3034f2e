"use strict";
exports.id = 3229;
exports.ids = [3229];
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

/***/ 73229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  historyHtml: () => (/* binding */ historyHtml)
});

// EXTERNAL MODULE: ./lib/text/plural.js
var plural = __webpack_require__(26713);
// EXTERNAL MODULE: ./lib/reporters/facts-phrase.js
var facts_phrase = __webpack_require__(1595);
// EXTERNAL MODULE: ./lib/reporters/html/markup.js
var markup = __webpack_require__(26052);
// EXTERNAL MODULE: ./lib/reporters/html/page.js + 2 modules
var html_page = __webpack_require__(54968);
;// CONCATENATED MODULE: ./lib/reporters/html/run-chart.js

const width = 600;
const height = 40;
/** Of a bar that stands for something, however little. */
const least = 2;
/**
 * One bar a run, oldest first, as wide as its place. Height says what colour says. Numbers alone: no text of an agent.
 *
 * @param about what a listener hears in place of the picture
 */
function runChart(bars, about) {
    const step = width / Math.max(bars.length, 12);
    const drawn = bars.flatMap((bar, at) => {
        const x = fixed(at * step);
        const wide = fixed(Math.max(step - Math.min(2, step / 4), 0.5));
        if (bar === undefined)
            return [(0,markup/* markup */.P) `<rect class="track" x="${x}" y="${height - 1}" width="${wide}" height="1"/>`];
        const tall = fixed(Math.max(bar.share * height, least));
        return [
            (0,markup/* markup */.P) `<rect class="${bar.look}-mark" x="${x}" y="${fixed(height - Number(tall))}" width="${wide}" height="${tall}"/>`,
        ];
    });
    return (0,markup/* markup */.P) `<svg class="chart" viewBox="0 0 ${width} ${height}" preserveAspectRatio="none" role="img" aria-label="${about}">${drawn}</svg>`;
}
function fixed(value) {
    return String(Math.round(value * 100) / 100);
}

// EXTERNAL MODULE: ./lib/reporters/html/tables.js
var tables = __webpack_require__(11193);
// EXTERNAL MODULE: ./lib/reporters/phrases.js
var phrases = __webpack_require__(73192);
// EXTERNAL MODULE: ./lib/reporters/history/run-phrases.js
var run_phrases = __webpack_require__(62819);
;// CONCATENATED MODULE: ./lib/reporters/history/history-html.js








const shownRules = 20;
const shownFlaky = 50;
const looks = { fail: 'bad', 'no-evidence': 'warned', pass: 'ok' };
const banners = { fail: 'fail', 'no-evidence': 'none', pass: 'pass' };
/** One self-contained page: how verdicts, coverage, rules and cases went over the runs. */
function historyHtml(history) {
    const { checks, unreadable } = history;
    const page = (0,markup/* markup */.P) `${(0,html_page/* htmlHead */.a)('History')}
<body><a class="skip" href="#check-1">Skip to the first check</a>
<div class="page">
<header>
<h1>History of ${(0,plural/* plural */.L)(checks.length + history.checksOmitted, 'check')}</h1>
${(0,run_phrases/* missingPhrases */.RH)(history).map((line) => (0,markup/* markup */.P) `<p class="soft">${line}</p>`)}
</header>
${checks.length > 1 ? contents(checks) : undefined}
<main>
${checks.map((check, index) => section(check, index + 1))}
${unreadable.length > 0 ? unreadableTable(unreadable) : undefined}
</main>
</div>
</body>
</html>
`;
    return page.html.replace(/\n{2,}/g, '\n');
}
function contents(checks) {
    return (0,markup/* markup */.P) `<nav aria-label="Checks"><ul>
${checks.map((check, index) => (0,markup/* markup */.P) `<li><a href="#check-${index + 1}">${(0,run_phrases/* policyLabel */.xT)(check)}</a></li>`)}
</ul></nav>`;
}
function section(check, number) {
    const { runs } = check;
    const last = runs.at(-1)?.verdict ?? 'no-evidence';
    const { icon } = phrases/* verdictWords */.L2[last];
    const since = (0,run_phrases/* sincePhrase */.GW)(check);
    const id = `check-${number}`;
    return (0,markup/* markup */.P) `<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title"><span class="verdict ${banners[last]}">${icon} ${phrases/* verdictNames */.gG[last]}</span> ${(0,run_phrases/* policyLabel */.xT)(check)}</h2>
<p>${(0,run_phrases/* verdictsPhrase */.om)(runs)}${since === undefined ? undefined : (0,markup/* markup */.P) ` \u00b7 <strong>${since}</strong>`}</p>
${(0,run_phrases/* orderPhrases */.lz)(check).map((line) => (0,markup/* markup */.P) `<p class="soft">${line}</p>`)}
<div class="charts">
${figures(check)}
</div>
${ruleCharts(check)}
${flakyCharts(check)}
${runTable(check)}
</section>`;
}
/** Verdict, coverage and size of every run, one chart each. */
function figures({ runs }) {
    const verdicts = runs.map(({ verdict }) => {
        if (verdict === 'no-evidence')
            return { share: 0.6, look: 'warning' };
        return verdict === 'fail' ? { share: 1, look: 'error' } : { share: 0.3, look: 'good' };
    });
    const errors = tallest(runs, ({ counts }) => counts.error);
    const calls = tallest(runs, ({ calls }) => calls);
    const known = runs.flatMap(({ coverage }) => coverage ?? []);
    return [
        figure('Verdicts', 'tall: fail, low: pass', runChart(verdicts, `Verdicts, oldest first: ${(0,run_phrases/* verdictsPhrase */.om)(runs)}`)),
        figure('Errors', `at most ${errors}`, runChart(runs.map(({ counts }) => share(counts.error, errors, 'error')), `Errors: at most ${errors}, at last ${runs.at(-1)?.counts.error ?? 0}`)),
        ...(known.length === 0
            ? []
            : [
                figure('Tool coverage', `${known[0]} % \u2192 ${known.at(-1)} %`, runChart(runs.map(({ coverage }) => (coverage === undefined ? undefined : share(coverage, 100, 'good'))), `Tool coverage: first ${known[0]} %, last ${known.at(-1)} %`)),
            ]),
        figure('Calls', `at most ${calls}`, runChart(runs.map((run) => share(run.calls, calls, 'note')), `Calls: at most ${calls}, at last ${runs.at(-1)?.calls ?? 0}`)),
        ...used(runs, 'Tokens', ({ tokens }) => tokens, facts_phrase/* shortNumber */.In),
        ...used(runs, 'Cost', ({ costUsd }) => costUsd, facts_phrase/* dollars */.E9),
    ];
}
/** What the traces say they used, where they say it. */
function used(runs, title, of, say) {
    const known = runs.flatMap((run) => of(run) ?? []);
    if (known.length === 0)
        return [];
    const [most, last] = [say(Math.max(...known)), say(known.at(-1) ?? 0)];
    const bars = runs.map((run) => share(of(run) ?? 0, Math.max(...known), 'note'));
    return [figure(title, `at most ${most}`, runChart(bars, `${title}: at most ${most}, at last ${last}`))];
}
function tallest(runs, of) {
    return runs.reduce((most, run) => Math.max(most, of(run)), 0);
}
function share(value, most, look) {
    return value === 0 || most === 0 ? undefined : { share: value / most, look };
}
function figure(title, words, chart) {
    return (0,markup/* markup */.P) `<figure class="card inside"><figcaption>${title} <span class="count">${words}</span></figcaption>${chart}</figure>`;
}
/** For each rule, in what share of its traces each run broke it. */
function ruleCharts({ rules, rulesOmitted, runs }) {
    if (rules.length === 0)
        return undefined;
    const shown = rules.slice(0, shownRules);
    const more = rules.length - shown.length + rulesOmitted;
    return (0,markup/* markup */.P) `<h3>Rules that broke</h3>
<p class="soft">Share of the traces that a rule applied to, over the runs.</p>
<ul class="rows card inside">
${shown.map(({ rule, level, broken }) => {
        const last = broken.at(-1);
        const at = last && runs[last.run];
        const rate = last && at && `; last ${last.violated}/${last.applicable} in ${(0,run_phrases/* runName */.rt)(at)}`;
        const words = `broken in ${(0,plural/* plural */.L)(broken.length, 'run')}${rate ?? ''}`;
        const bars = barsOf(runs.length, broken, ({ violated, applicable }) => (applicable === 0 ? 1 : violated / applicable), level);
        return (0,markup/* markup */.P) `<li><div><code>${rule}</code> <span class="count">${words}</span></div>${runChart(bars, `Broken in ${(0,plural/* plural */.L)(broken.length, 'run')} of ${runs.length}`)}</li>`;
    })}
</ul>
${more > 0 ? (0,markup/* markup */.P) `<p class="soft">${(0,plural/* plural */.L)(more, 'more rule')} broke.</p>` : undefined}`;
}
function flakyCharts({ flaky, flakyOmitted, runs }) {
    if (flaky.length === 0)
        return undefined;
    const shown = flaky.slice(0, shownFlaky);
    const more = flaky.length - shown.length + flakyOmitted;
    return (0,markup/* markup */.P) `<h3>Flaky cases</h3>
<p class="soft">Share of the trials that broke, in runs where some did and some did not.</p>
<ul class="rows card inside">
${shown.map(({ case: name, flaky: rows }) => {
        const last = rows.at(-1);
        const words = `flaky in ${(0,plural/* plural */.L)(rows.length, 'run')}; last ${last?.broken ?? 0}/${last?.trials ?? 0}`;
        const bars = barsOf(runs.length, rows, ({ broken, trials }) => (trials === 0 ? 1 : broken / trials), 'warning');
        return (0,markup/* markup */.P) `<li><div><code>${name}</code> <span class="count">${words}</span></div>${runChart(bars, `Flaky in ${(0,plural/* plural */.L)(rows.length, 'run')} of ${runs.length}`)}</li>`;
    })}
</ul>
${more > 0 ? (0,markup/* markup */.P) `<p class="soft">${(0,plural/* plural */.L)(more, 'more case')} were flaky.</p>` : undefined}`;
}
function barsOf(count, rows, shareOf, look) {
    const byRun = new Map(rows.map((row) => [row.run, Math.min(1, shareOf(row))]));
    return Array.from({ length: count }, (_, run) => {
        const height = byRun.get(run);
        return height === undefined ? undefined : { share: height, look };
    });
}
function runTable(check) {
    const newest = check.runs.map((run, index) => ({ run, before: check.runs[index - 1] })).reverse();
    return (0,markup/* markup */.P) `<h3>Runs, newest first</h3>
<div class="runs">${(0,tables/* table */.tp)('Table of runs', ['Run', 'When (UTC)', 'Verdict', ...run_phrases/* runHeads */.Jk, 'Policy'], newest, ({ run, before }) => [
        (0,markup/* markup */.P) `<th scope="row"><code>${(0,run_phrases/* runName */.rt)(run)}</code></th>`,
        (0,markup/* markup */.P) `<td class="when">${(0,run_phrases/* timePhrase */.Vk)(run)}</td>`,
        (0,markup/* markup */.P) `<td class="when"><span class="icon ${looks[run.verdict]}" aria-hidden="true">${phrases/* verdictWords */.L2[run.verdict].icon}</span>${phrases/* verdictNames */.gG[run.verdict]}</td>`,
        ...(0,run_phrases/* runFigures */.jU)(run).map((text) => (0,markup/* markup */.P) `<td class="n">${text}</td>`),
        (0,markup/* markup */.P) `<td class="when"><code>${run.policy.digest.slice('sha256:'.length, 'sha256:'.length + 8)}</code>${before !== undefined && before.policy.digest !== run.policy.digest ? ' changed' : ''}</td>`,
    ])}</div>`;
}
function unreadableTable(unreadable) {
    return (0,markup/* markup */.P) `<section aria-labelledby="unreadable-title">
<h2 id="unreadable-title">Not read</h2>
${(0,tables/* table */.tp)('Table of files that could not be read', ['File', 'Why'], unreadable, ({ file, why }) => [
        (0,markup/* markup */.P) `<th scope="row"><code>${file}</code></th>`,
        (0,markup/* markup */.P) `<td>${why}</td>`,
    ])}
</section>`;
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


/***/ })

};
