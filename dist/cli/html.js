"use strict";
exports.id = 2170;
exports.ids = [2170];
exports.modules = {

/***/ 89201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ oncePerTool)
/* harmony export */ });
/** Findings that are one thing to fix however often they occur: a tool without a schema, a source that leaves a fact out. */
const oncePerTool = new Set([
    'E_TOOL_UNCONSTRAINED',
    'E_ARGS_TRUNCATED',
    'W_ARGS_NOT_RECORDED',
    'W_RESULT_NOT_RECORDED',
    'W_RULE_NOT_EVALUABLE',
    'W_TOOL_LOOKS_LIKE',
]);


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

/***/ 22170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reportHtml: () => (/* binding */ reportHtml)
});

// EXTERNAL MODULE: ./lib/model/tool.js
var tool = __webpack_require__(61207);
// EXTERNAL MODULE: ./lib/reporters/facts-phrase.js
var facts_phrase = __webpack_require__(1595);
// EXTERNAL MODULE: ./lib/reporters/html/markup.js
var markup = __webpack_require__(26052);
;// CONCATENATED MODULE: ./lib/reporters/html/filter-keys.js

function filterKeys({ findings, timelines = [] }) {
    const rules = numbered(findings.map(({ rule }) => rule));
    const called = timelines.flatMap(({ calls }) => calls.map(({ tool }) => tool));
    return { rules, tools: numbered([...findings.flatMap(({ tool }) => tool ?? []), ...called]) };
}
/** `3 7`: the numbers of names, each once. */
function keysOf(names, numbers) {
    return [...new Set(names)].flatMap((name) => numbers.get(name) ?? []).join(' ');
}
/** The same of one name. */
function keyOf(name, numbers) {
    const key = name === undefined ? undefined : numbers.get(name);
    return key === undefined ? '' : String(key);
}
function numbered(names) {
    return new Map([...new Set(names)].map((name, index) => [name, index + 1]));
}
/** The form that narrows the page down. Hidden until the script of the page shows it: without scripts everything stays readable. */
function filterForm({ findings, timelines = [] }, keys) {
    if (findings.length < 2)
        return undefined;
    const hasValues = timelines.some(({ calls }) => calls.some(({ shown }) => shown));
    const values = hasValues
        ? (0,markup/* markup */.P) `<button type="button" id="values" aria-pressed="false">Show all values</button>`
        : undefined;
    return (0,markup/* markup */.P) `<search><form id="filter" class="card inside" aria-label="Filter findings and traces" hidden>
<div class="fields">
<div><label for="by-level">Level</label><select id="by-level"><option value="">All</option>${levels.map((level) => (0,markup/* markup */.P) `<option>${level}</option>`)}</select></div>
<div><label for="by-rule">Rule</label><select id="by-rule"><option value="">All</option>${options(keys.rules)}</select></div>
<div><label for="by-tool">Tool</label><select id="by-tool"><option value="">All</option>${options(keys.tools)}</select></div>
<div><label for="by-text">Trace or text</label><input id="by-text" type="search" autocomplete="off" spellcheck="false"></div>
</div>
<p class="buttons"><span id="matches" role="status"></span><button type="reset">Show everything</button>${values}</p>
</form></search>`;
}
const levels = ['error', 'warning', 'note', 'known', 'accepted'];
function options(names) {
    return [...names]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, index]) => (0,markup/* markup */.P) `<option value="${index}">${name}</option>`);
}

// EXTERNAL MODULE: ./lib/codes/index.js + 4 modules
var codes = __webpack_require__(71095);
// EXTERNAL MODULE: ./lib/reporters/grouping/failing-findings.js
var failing_findings = __webpack_require__(79061);
// EXTERNAL MODULE: ./lib/reporters/grouping/finding-places.js
var finding_places = __webpack_require__(58784);
// EXTERNAL MODULE: ./lib/reporters/grouping/group-findings.js
var group_findings = __webpack_require__(4984);
// EXTERNAL MODULE: ./lib/reporters/grouping/never-folded.js
var never_folded = __webpack_require__(39927);
// EXTERNAL MODULE: ./lib/reporters/grouping/waivable.js
var waivable = __webpack_require__(99023);
// EXTERNAL MODULE: ./lib/reporters/phrases.js
var phrases = __webpack_require__(73192);
// EXTERNAL MODULE: ./lib/reporters/related-phrases.js
var related_phrases = __webpack_require__(10762);
;// CONCATENATED MODULE: ./lib/reporters/html/finding-cards.js










/** Of one rule; the others are folded. */
const shownOfRule = 50;
const shownViolations = 5;
const standings = {
    error: '\u2716 error',
    warning: '\u25b2 warning',
    note: '\u25cf note',
    known: '\u2611 known',
    accepted: '\u2611 accepted',
};
/** Findings by rule, worst first; errors unfolded. `anchors`: trace \u2192 its timeline in the page. */
function findingCards(result, anchors, keys) {
    const meanings = new Map((result.ruleMeanings ?? []).map(({ rule, means }) => [rule, means]));
    const page = { anchors, keys, acceptedBy: (0,failing_findings/* acceptances */.Dc)(result) };
    const { findings, findingsOmitted } = result;
    return (0,markup/* markup */.P) `<section id="findings" aria-labelledby="findings-title">
<h2 id="findings-title">Findings</h2>
${findings.length + findingsOmitted === 0 ? (0,markup/* markup */.P) `<p>None. Every call kept the policy.</p>` : undefined}
${(0,group_findings/* groupFindings */.k)(result).map((group) => card(group, page, meanings.get(group.rule)))}
${findingsOmitted > 0 ? (0,markup/* markup */.P) `<p class="soft">Showing ${findings.length} of ${findings.length + findingsOmitted} findings: a result keeps no more, and counts the others.</p>` : undefined}
</section>`;
}
function card(group, page, means) {
    const { standing, rule, findings, row } = group;
    const title = (0,phrases/* titleOf */.Gg)(rule);
    const broken = row && row.applicable > 0 ? (0,markup/* markup */.P) ` \u00b7 broken in ${row.violated}/${(0,phrases/* plural */.LS)(row.applicable, 'trace')}` : undefined;
    const heading = (0,markup/* markup */.P) `<summary><span class="chip ${standing}">${standings[standing]}</span> <code>${rule}</code>${title === undefined ? undefined : (0,markup/* markup */.P) ` ${title}`} <span class="count">${(0,phrases/* plural */.LS)(findings.length, 'finding')}${broken}</span></summary>`;
    const items = findings.map((finding) => item(finding, standing, page));
    const first = (0,markup/* markup */.P) `<ol class="list">
${items.slice(0, shownOfRule)}
</ol>`;
    const others = items.slice(shownOfRule);
    const more = others.length === 0
        ? undefined
        : (0,markup/* markup */.P) `<details class="more"><summary>${others.length} more of this rule</summary><ol class="list" start="${shownOfRule + 1}">
${others}
</ol></details>`;
    const body = (0,markup/* markup */.P) `${heading}
${advice(rule, means)}${first}
${more}
</details>`;
    return standing === 'error' || never_folded/* neverFolded */.N.has(rule)
        ? (0,markup/* markup */.P) `<details class="card group" open>${body}`
        : (0,markup/* markup */.P) `<details class="card group">${body}`;
}
function advice(rule, means) {
    const code = codes/* codes */.F4.get(rule);
    // What to do stands in each finding's own sentence.
    if (code)
        return (0,markup/* markup */.P) `<p class="advice">${plain(code.meaning)}</p>`;
    return means === undefined ? undefined : (0,markup/* markup */.P) `<p class="advice">The policy asks: ${means}</p>`;
}
/** The words of codes are written with backquotes. */
function plain(text) {
    return text.replaceAll('`', '');
}
function item(finding, standing, { anchors, keys, acceptedBy }) {
    const accepted = acceptedBy(finding);
    const { message, location, policyLocation, violations = [] } = finding;
    const source = (0,finding_places/* sourceText */.rI)(finding);
    const facts = [];
    if (source !== undefined)
        facts.push((0,markup/* markup */.P) `<code>${source}</code>`);
    if (location)
        facts.push((0,markup/* markup */.P) `<code>${location.file}:${location.line}</code>`);
    facts.push(...traceFact(finding, anchors), ...relatedFacts(finding, anchors));
    if (policyLocation)
        facts.push((0,markup/* markup */.P) `policy <code>${policyLocation.file}:${policyLocation.line}</code>`);
    for (const violation of violations.slice(0, shownViolations))
        facts.push(violationFact(violation));
    if (violations.length === 0 && (0,waivable/* isWaivable */.uF)(finding))
        facts.push((0,markup/* markup */.P) `<code>${finding.fingerprint}</code>`);
    if (accepted !== undefined)
        facts.push((0,markup/* markup */.P) `<em>${accepted}</em>`);
    for (let at = 1; at < facts.length; at++)
        facts[at] = (0,markup/* markup */.P) `\u00b7 ${facts[at]}`;
    return (0,markup/* markup */.P) `<li data-level="${standing}" data-rule="${keyOf(finding.rule, keys.rules)}" data-tool="${keyOf(finding.tool, keys.tools)}"><p>${message}</p><p class="meta">${facts}</p></li>`;
}
function violationFact(violation) {
    const accepted = violation.accepted ? (0,markup/* markup */.P) ` (accepted)` : undefined;
    return (0,markup/* markup */.P) `<code>${(0,phrases/* violationPhrase */.TZ)(violation)}</code>${accepted} <code>${violation.fingerprint}</code>`;
}
/** The earlier calls that explain a finding, each a link where the page shows it. */
function relatedFacts({ trace = '', related = [] }, anchors) {
    const anchor = anchors.get(trace);
    return related.map(({ callIndex, reason }) => {
        const call = `call ${(0,phrases/* callNumber */.gz)(callIndex)}`;
        const name = anchor?.calls.has(callIndex)
            ? (0,markup/* markup */.P) `<a href="#${anchor.id}-${(0,phrases/* callNumber */.gz)(callIndex)}">${call}</a>`
            : call;
        return (0,markup/* markup */.P) `${name} ${(0,related_phrases/* reasonWords */.IK)(reason)}`;
    });
}
function traceFact({ trace, callIndex }, anchors) {
    if (trace === undefined)
        return [];
    const anchor = anchors.get(trace);
    const call = callIndex === undefined ? undefined : `call ${(0,phrases/* callNumber */.gz)(callIndex)}`;
    if (anchor === undefined)
        return [(0,markup/* markup */.P) `trace <code>${trace}</code>${call === undefined ? '' : `, ${call}`}`];
    const name = (0,markup/* markup */.P) `trace <a href="#${anchor.id}"><code>${trace}</code></a>`;
    if (callIndex === undefined || call === undefined)
        return [name];
    return anchor.calls.has(callIndex)
        ? [(0,markup/* markup */.P) `${name}, <a href="#${anchor.id}-${(0,phrases/* callNumber */.gz)(callIndex)}">${call}</a>`]
        : [(0,markup/* markup */.P) `${name}, ${call}`];
}

// EXTERNAL MODULE: ./lib/reporters/html/page.js + 2 modules
var html_page = __webpack_require__(54968);
// EXTERNAL MODULE: ./lib/reporters/html/tables.js
var tables = __webpack_require__(11193);
;// CONCATENATED MODULE: ./lib/reporters/html/worst-level.js
function worst(rules, levels) {
    return ['error', 'warning'].find((level) => rules.some((rule) => levels.get(rule) === level)) ?? 'note';
}

;// CONCATENATED MODULE: ./lib/reporters/html/timeline-strip.js



const width = 600;
const height = 8;
/** Of a mark: in a trace of thousands of calls one would be too thin to see. */
const least = 3;
/** Calls up to which each has a tick of its own. */
const ticked = 150;
/** Numbers that the description lists. */
const named = 10;
/** The whole trace as one bar: where in it rules were broken, and by which earlier calls that is explained. Numbers only, no text of an agent. */
function timelineStrip({ total, calls, brokeAtEnd = [] }, levels) {
    if (total < 2)
        return undefined;
    const step = width / total;
    const broken = calls.filter(({ broke = [] }) => broke.length > 0);
    const marks = broken.map(({ index, broke = [] }) => {
        const x = Math.min(index * step, width - least);
        return (0,markup/* markup */.P) `<rect class="${worst(broke, levels)}-mark" x="${fixed(x)}" width="${fixed(Math.max(step - 1, least))}" height="${height}"/>`;
    });
    const earlier = calls.filter(({ broke = [], explains = [] }) => broke.length === 0 && explains.length > 0);
    const explaining = earlier.map(({ index }) => (0,markup/* markup */.P) `<rect class="explains-mark" x="${fixed(Math.min(index * step, width - least))}" width="${fixed(Math.max(step - 1, least))}" height="${height}"/>`);
    const end = brokeAtEnd.length === 0
        ? undefined
        : (0,markup/* markup */.P) `<rect class="${worst(brokeAtEnd, levels)}-mark" x="${width - least}" width="${least}" height="${height}"/>`;
    const ticks = total > ticked ? [] : Array.from({ length: total - 1 }, (_, i) => `M${fixed((i + 1) * step - 0.5)} 0v${height}`);
    const grid = ticks.length === 0 ? undefined : (0,markup/* markup */.P) `<path class="tick" d="${ticks.join('')}"/>`;
    return (0,markup/* markup */.P) `<svg class="strip" viewBox="0 0 ${width} ${height}" preserveAspectRatio="none" role="img" aria-label="${described(total, broken.map(({ index }) => (0,phrases/* callNumber */.gz)(index)), brokeAtEnd.length > 0, earlier.map(({ index }) => (0,phrases/* callNumber */.gz)(index)))}"><rect class="track" width="${width}" height="${height}"/>${grid}${explaining}${marks}${end}</svg>`;
}
function described(total, numbers, atEnd, earlier) {
    const at = numbers.length === 0 ? [] : [`at ${listed(numbers)}`];
    const explained = earlier.length === 0 ? '' : `; explained by ${listed(earlier)}`;
    return `${(0,phrases/* plural */.LS)(total, 'call')}; broken ${[...at, ...(atEnd ? ['at the end'] : [])].join(' and ')}${explained}`;
}
function listed(numbers) {
    const more = numbers.length > named ? ` and ${numbers.length - named} more` : '';
    return `${numbers.length === 1 ? 'call' : 'calls'} ${numbers.slice(0, named).join(', ')}${more}`;
}
function fixed(value) {
    return String(Math.round(value * 100) / 100);
}

;// CONCATENATED MODULE: ./lib/reporters/html/timeline-cards.js






/** Trace \u2192 the id of its timeline. Numbered: a trace's own id is not a valid id in HTML. */
function timelineAnchors({ timelines = [] }) {
    return new Map(timelines.map(({ trace, calls }, index) => [
        trace,
        { id: `trace-${index + 1}`, calls: new Set(calls.map((call) => call.index)) },
    ]));
}
/** The calls of the traces that broke a rule: which tool, how it ended, what it broke, and the values that may be shown. */
function timelineCards(result, keys) {
    const { timelines = [], timelinesOmitted = 0 } = result;
    if (timelines.length === 0)
        return undefined;
    const cut = timelinesOmitted > 0
        ? (0,markup/* markup */.P) `<p class="soft">Showing ${timelines.length} of ${timelines.length + timelinesOmitted} traces with findings.</p>`
        : undefined;
    const levels = new Map(result.findings.map(({ rule, level }) => [rule, level]));
    return (0,markup/* markup */.P) `<section id="traces" aria-labelledby="traces-title">
<h2 id="traces-title">Traces that broke a rule</h2>
${timelines.map((timeline, index) => timeline_cards_card(timeline, `trace-${index + 1}`, levels, keys))}
${cut}
</section>`;
}
function timeline_cards_card(timeline, id, levels, keys) {
    const { trace, total, calls, brokeAtEnd = [] } = timeline;
    const items = calls.flatMap((call, at) => [
        ...gap(calls[at - 1]?.index ?? -1, call.index),
        timeline_cards_item(call, `${id}-${(0,phrases/* callNumber */.gz)(call.index)}`, levels),
    ]);
    const ended = brokeAtEnd.length === 0
        ? []
        : [(0,markup/* markup */.P) `<li class="ended ${worst(brokeAtEnd, levels)}-dot">The trace ends. ${chips(brokeAtEnd, levels)}</li>`];
    const broken = [...calls.flatMap(({ broke = [] }) => broke), ...brokeAtEnd];
    const tools = keysOf(calls.map(({ tool }) => tool), keys.tools);
    const found = [...new Set(broken.flatMap((rule) => levels.get(rule) ?? []))].join(' ');
    return (0,markup/* markup */.P) `<article class="card" id="${id}" data-level="${found}" data-rule="${keysOf(broken, keys.rules)}" data-tool="${tools}"><div class="inside"><h3><code>${trace}</code> <span class="count">${(0,phrases/* plural */.LS)(total, 'call')}</span></h3>
${timelineStrip(timeline, levels)}
<ol class="calls">
${[...items, ...gap(calls.at(-1)?.index ?? -1, total), ...ended]}
</ol></div></article>`;
}
function gap(before, after) {
    const missing = after - before - 1;
    return missing > 0 ? [(0,markup/* markup */.P) `<li class="gap">${(0,phrases/* plural */.LS)(missing, 'call')} not shown</li>`] : [];
}
function timeline_cards_item(call, id, levels) {
    const { index, tool, outcome, broke = [], explains = [] } = call;
    const failed = outcome === 'error' ? (0,markup/* markup */.P) ` <span class="count">failed</span>` : undefined;
    const line = (0,markup/* markup */.P) `<span class="number">${(0,phrases/* callNumber */.gz)(index)}</span><code>${tool}</code>${names(call)}${failed}`;
    const why = explains.map(({ rule, reason }) => (0,markup/* markup */.P) ` <span class="chip explains">${(0,related_phrases/* reasonWords */.IK)(reason)}</span> <span class="count">${rule}</span>`);
    if (broke.length > 0)
        return (0,markup/* markup */.P) `<li id="${id}" class="broke ${worst(broke, levels)}-dot">${line} ${chips(broke, levels)}${why}${values(call)}</li>`;
    if (why.length > 0)
        return (0,markup/* markup */.P) `<li id="${id}" class="explains-dot">${line}${why}${values(call)}</li>`;
    return (0,markup/* markup */.P) `<li id="${id}">${line}${values(call)}</li>`;
}
/** Names of arguments whose values are not to be shown. */
function names({ arguments: given = [], shown = {} }) {
    const hidden = given.filter((name) => !Object.hasOwn(shown, name));
    return hidden.length === 0 ? undefined : (0,markup/* markup */.P) ` <span class="count">(${hidden.join(', ')})</span>`;
}
/** Folded: a page that somebody looks at over a shoulder shows a value when it is asked for. */
function values({ shown = {} }) {
    const entries = Object.entries(shown);
    if (entries.length === 0)
        return undefined;
    return (0,markup/* markup */.P) `<details class="values"><summary>${(0,phrases/* plural */.LS)(entries.length, 'value')}</summary><dl>${entries.map(([name, value]) => (0,markup/* markup */.P) `<dt><code>${name}</code></dt><dd><code>${value}</code></dd>`)}</dl></details>`;
}
function chips(rules, levels) {
    return rules.map((rule) => (0,markup/* markup */.P) `<span class="chip ${levels.get(rule) ?? 'note'}">breaks ${rule}</span>`);
}

;// CONCATENATED MODULE: ./lib/reporters/html.js









const verdictTitles = { pass: 'Pass', fail: 'Fail', 'no-evidence': 'No evidence' };
const classes = { pass: 'pass', fail: 'fail', 'no-evidence': 'none' };
/**
 * One self-contained page: verdict, findings, the calls of the traces that broke a rule, rules, coverage, files. It loads
 * nothing and runs one script of its own, which narrows it down; its content security policy says so to the browser. Without
 * scripts everything is there.
 */
function reportHtml(result, context) {
    const anchors = timelineAnchors(result);
    const keys = filterKeys(result);
    const sections = [
        ['findings', 'Findings', findingCards(result, anchors, keys)],
        ['traces', 'Traces', timelineCards(result, keys)],
        ['rules', 'Rules', context.about === 'coverage' ? undefined : (0,tables/* ruleTable */.B2)(result)],
        ['coverage', 'Coverage', context.about === 'rules' ? undefined : (0,tables/* coveragePart */.S5)(result)],
        ['files', 'Files', (0,tables/* sourceTables */.B6)(result)],
    ];
    const present = sections.flatMap(([id, title, part]) => (part === undefined ? [] : [{ id, title, part }]));
    const page = (0,markup/* markup */.P) `${(0,html_page/* htmlHead */.a)(`${phrases/* verdictNames */.gG[result.verdict]}: ${policyName(result)}`, 'script')}
<body><a class="skip" href="#findings">Skip to the findings</a>
<div class="page">
${banner(result)}
<nav aria-label="Sections"><ul>
${present.map(({ id, title }) => (0,markup/* markup */.P) `<li><a href="#${id}">${title}</a></li>`)}
</ul></nav>
<main>
${filterForm(result, keys)}
${present.map(({ part }) => part)}
</main>
<footer>Assay ${tool/* tool */.z.version} \u00b7 policy <code>${result.policy.digest}</code>${context.reproduce === undefined ? undefined : (0,markup/* markup */.P) `<br>Reproduce: <code>${context.reproduce}</code>`}</footer>
</div>
${html_page/* pageScript */.$}
</body>
</html>
`;
    // Parts that are absent leave empty lines.
    return page.html.replace(/\n{2,}/g, '\n');
}
function banner(result) {
    const { verdict, accepted, traces, coverage, policy } = result;
    const { icon } = phrases/* verdictWords */.L2[verdict];
    const counts = (0,phrases/* countedFindings */.Hs)(result);
    const figures = [
        ['Errors', counts.error],
        ['Warnings', counts.warning],
        ['Notes', counts.note],
        ['Accepted', accepted.waived + accepted.tolerated + accepted.known],
        ['Traces', traces.traces],
        ['Calls', traces.calls],
        ...factFigures(result),
        ...((0,phrases/* headsCoverage */.iz)(result) ? [['Coverage', coverage.empty ? '\u2013' : `${coverage.percent} %`]] : []),
    ];
    const preset = (0,phrases/* presetPhrase */.Vd)(result);
    const checkedAgainst = policy.file === undefined ? 'a policy' : (0,markup/* markup */.P) `<code>${policy.file}</code>`;
    const scope = [...(0,phrases/* samplePhrase */.G9)(result), ...(0,phrases/* windowPhrase */._s)(result)].map((words) => (0,markup/* markup */.P) `<p>Traces ${words}</p>`);
    const why = verdict === 'no-evidence' ? (0,markup/* markup */.P) `<p>${(0,phrases/* noEvidencePhrase */.Ii)(result)}</p>` : undefined;
    return (0,markup/* markup */.P) `<header>
<span class="verdict ${classes[verdict]}">${icon} ${verdictTitles[verdict]}</span>
<h1>${policyName(result)}</h1>
<p class="soft">Recorded tool calls of an agent, checked against ${checkedAgainst}</p>
${scope}
${preset === undefined ? undefined : (0,markup/* markup */.P) `<p>${preset}</p>`}
${why}
<dl class="figures">
${figures.map(([title, figure]) => (0,markup/* markup */.P) `<div><dt>${title}</dt><dd>${figure}</dd></div>`)}
</dl>
</header>`;
}
/** `\u2265` before what is not the whole. */
function factFigures({ facts }) {
    const { denied, turns, tokens, costUsd, durationMs = 0, atLeast } = facts;
    const say = (fact, words) => (atLeast?.includes(fact) ? `\u2265 ${words}` : words);
    return [
        ...(denied > 0 ? [['Denied', String(denied)]] : []),
        ...(turns !== undefined ? [['Turns', say('turns', String(turns))]] : []),
        ...(tokens !== undefined ? [['Tokens', say('tokens', (0,facts_phrase/* shortNumber */.In)(tokens.total))]] : []),
        ...(costUsd !== undefined ? [['Cost', say('costUsd', (0,facts_phrase/* dollars */.E9)(costUsd))]] : []),
        ...(durationMs > 0 ? [['Time', say('durationMs', (0,facts_phrase/* timeSpan */.wL)(durationMs))]] : []),
    ];
}
function policyName({ policy }) {
    return policy.name === '' ? 'unnamed policy' : policy.name;
}


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
