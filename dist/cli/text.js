"use strict";
exports.id = 3797;
exports.ids = [3797];
exports.modules = {

/***/ 79061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dc: () => (/* binding */ acceptances),
/* harmony export */   Mw: () => (/* binding */ knownFindings),
/* harmony export */   v9: () => (/* binding */ failingFindings)
/* harmony export */ });
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73192);

const rank = { error: 0, warning: 1, note: 2 };
/** Which findings were known to the earlier run, where only new ones count; none elsewhere. */
function knownFindings({ comparison }) {
    if (comparison?.baseline !== 'used' || !comparison.newOnly)
        return () => false;
    const isNew = newFingerprints(comparison);
    return ({ fingerprint }) => !isNew(fingerprint);
}
/** Why a finding does not count, if it does not: by the policy's words, or because the earlier run knew it. Policy text. */
function acceptances(result) {
    const isKnown = knownFindings(result);
    return (finding) => (0,_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .acceptedPhrase */ .TF)(finding) ?? (isKnown(finding) ? 'known to the baseline' : undefined);
}
/**
 * Which findings fail the run by the result's own gate: at or above its level, not accepted by the policy, and new or
 * worse where only such count.
 */
function failingFindings(result) {
    const { failOn } = result.gate;
    if (failOn === 'none')
        return () => false;
    const isKnown = knownFindings(result);
    return (finding) => !finding.tolerated && !finding.waived && rank[finding.level] <= rank[failOn] && !isKnown(finding);
}
/** The list of changes is cut at its old end: where even the last one is new, one that is missing may be new as well. */
function newFingerprints({ findings, findingsOmitted }) {
    const isNew = new Map(findings.map(({ fingerprint, status, accepted }) => [
        fingerprint,
        (status === 'new' || status === 'worse') && !accepted,
    ]));
    const last = findings.at(-1)?.status;
    const beyond = findingsOmitted > 0 && (last === 'new' || last === 'worse');
    return (fingerprint) => isNew.get(fingerprint) ?? beyond;
}


/***/ }),

/***/ 4984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ worstStandings),
/* harmony export */   k: () => (/* binding */ groupFindings)
/* harmony export */ });
/* harmony import */ var _model_parts_map_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18344);
/* harmony import */ var _failing_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79061);
/* harmony import */ var _never_folded_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39927);



/** Worst first: errors, warnings, notes, then what the policy accepts; within a level the rule with most findings. */
function groupFindings(result) {
    const rows = new Map(result.rules.map((row) => [row.rule, row]));
    const isKnown = (0,_failing_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .knownFindings */ .Mw)(result);
    const groups = [];
    const known = new _model_parts_map_js__WEBPACK_IMPORTED_MODULE_2__/* .PartsMap */ .p();
    for (const finding of result.findings) {
        const accepted = finding.tolerated || finding.waived;
        const standing = accepted ? 'accepted' : isKnown(finding) ? 'known' : finding.level;
        const parts = [standing, finding.rule];
        let group = known.get(parts);
        if (group === undefined) {
            group = { rule: finding.rule, standing, findings: [] };
            groups.push(group);
            known.add(parts, group);
        }
        group.findings.push(finding);
    }
    return groups
        .sort((a, b) => order[a.standing] - order[b.standing] ||
        Number(_never_folded_js__WEBPACK_IMPORTED_MODULE_1__/* .neverFolded */ .N.has(b.rule)) - Number(_never_folded_js__WEBPACK_IMPORTED_MODULE_1__/* .neverFolded */ .N.has(a.rule)) ||
        b.findings.length - a.findings.length ||
        (a.rule < b.rule ? -1 : 1))
        .map((group) => ({ ...group, row: rows.get(group.rule) }));
}
/** The worst standing of each rule's findings; absent where none is kept. */
function worstStandings(groups) {
    const worst = new Map();
    for (const { rule, standing } of groups)
        if (!worst.has(rule))
            worst.set(rule, standing);
    return worst;
}
const order = { error: 0, warning: 1, note: 2, known: 3, accepted: 4 };


/***/ }),

/***/ 93797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reportText: () => (/* binding */ reportText)
});

// EXTERNAL MODULE: ./lib/text/escape-workflow-command.js
var escape_workflow_command = __webpack_require__(3664);
// EXTERNAL MODULE: ./lib/text/hanging-lines.js
var hanging_lines = __webpack_require__(46549);
// EXTERNAL MODULE: ./lib/text/log-line.js
var log_line = __webpack_require__(10844);
// EXTERNAL MODULE: ./lib/text/shell-word.js
var shell_word = __webpack_require__(29574);
// EXTERNAL MODULE: ./lib/reporters/ansi.js
var ansi = __webpack_require__(78779);
// EXTERNAL MODULE: ./lib/reporters/compare/compare-phrases.js
var compare_phrases = __webpack_require__(67874);
;// CONCATENATED MODULE: ./lib/reporters/compare/compare-text.js


const shownLines = 15;
const show = (name) => (0,log_line/* logText */.k)(name, 80);
/** For the terminal: what differs from the baseline, then what the agent does differently. */
function comparisonSections({ comparison }, style) {
    if (!comparison)
        return [];
    const base = (0,compare_phrases/* basePhrase */.vx)(comparison, (text) => (0,log_line/* logText */.k)(text, 600));
    if (comparison.baseline !== 'used')
        return [[`${style.yellow('\u25cb No baseline')}  ${base}`]];
    const changes = comparison.findings.filter(({ status }) => status !== 'known');
    const certain = comparison.behaviour.filter((change) => change.certain);
    const uncertain = (0,compare_phrases/* uncertainPhrase */.N2)(comparison);
    const behaviour = [
        ...cutLines(certain.map((change) => `  ${(0,compare_phrases/* behaviourPhrase */.zZ)(change, show)}`)),
        ...(uncertain === undefined ? [] : [`  ${style.dim(uncertain)}`]),
    ];
    return [
        [
            `${style.bold('Against the baseline')}  ${style.dim(base)}  ${(0,compare_phrases/* changesPhrase */.NH)(comparison)}`,
            ...(0,compare_phrases/* caveats */.oW)(comparison, show).map((line) => `  ${style.yellow('!')} ${line}`),
            ...(0,compare_phrases/* gains */.x1)(comparison).map((line) => `  ${line}`),
            ...cutLines(changes.map((change) => `  ${compare_phrases/* statusWords */.o7[change.status].padEnd(9)}  ${(0,compare_phrases/* findingPhrase */.Tc)(change, show)}`)),
        ],
        ...(behaviour.length > 0
            ? [[`${style.bold('Behaviour')}  ${style.dim('in traces, before \u2192 after')}`, ...behaviour]]
            : []),
    ];
}
/** Cases that broke, always or sometimes. */
function caseSections(result, style) {
    const { cases = [] } = result;
    if (cases.length === 0)
        return [];
    const rows = cases.filter(({ standing }) => standing !== 'held');
    return [
        [
            `${style.bold('Cases')}  ${style.dim((0,compare_phrases/* casesPhrase */.tz)(result))}`,
            ...cutLines(rows.map((row) => `  ${row.standing.padEnd(6)}  ${(0,compare_phrases/* casePhrase */.IJ)(row, show)}`)),
        ],
    ];
}
function cutLines(lines) {
    return lines.length <= shownLines
        ? lines
        : [...lines.slice(0, shownLines), `  \u2026 ${lines.length - shownLines} more; --format json has them`];
}

// EXTERNAL MODULE: ./lib/reporters/facts-phrase.js
var facts_phrase = __webpack_require__(1595);
// EXTERNAL MODULE: ./lib/reporters/grouping/finding-places.js
var finding_places = __webpack_require__(58784);
// EXTERNAL MODULE: ./lib/reporters/grouping/group-findings.js
var group_findings = __webpack_require__(4984);
// EXTERNAL MODULE: ./lib/reporters/grouping/never-folded.js
var never_folded = __webpack_require__(39927);
// EXTERNAL MODULE: ./lib/reporters/grouping/spread-findings.js
var spread_findings = __webpack_require__(77582);
// EXTERNAL MODULE: ./lib/reporters/grouping/waivable.js
var waivable = __webpack_require__(99023);
// EXTERNAL MODULE: ./lib/reporters/history/earlier-runs.js
var earlier_runs = __webpack_require__(30992);
// EXTERNAL MODULE: ./lib/reporters/phrases.js
var phrases = __webpack_require__(73192);
// EXTERNAL MODULE: ./lib/reporters/related-phrases.js
var related_phrases = __webpack_require__(10762);
;// CONCATENATED MODULE: ./lib/reporters/text/calls-around.js



/** Calls shown before the one that broke the rule, and after it. */
const before = 2;
const after = 1;
const toolWidth = 32;
/** The call that broke a rule, those around it and the earlier ones that explain it, one a line, with the values that may be shown. */
function callsAround(finding, { total, calls }, style) {
    const { callIndex, level } = finding;
    const explains = (0,related_phrases/* relatedWords */.nz)(finding);
    const at = callIndex ?? total - 1;
    const near = calls.filter(({ index }) => (index >= at - before && index <= at + after) || explains.has(index));
    if (near.length === 0)
        return [];
    const digits = String((0,phrases/* callNumber */.gz)(near.at(-1)?.index ?? 0)).length;
    const names = near.map(({ tool }) => (0,log_line/* logText */.k)(tool, toolWidth));
    const width = Math.max(...names.map((name) => name.length));
    const lines = near.flatMap((call, i) => {
        const missing = call.index - (near[i - 1]?.index ?? call.index - 1) - 1;
        const gap = missing > 0 ? [style.dim(`      ${' '.repeat(digits)}  \u2026 ${(0,phrases/* plural */.LS)(missing, 'call')} not shown`)] : [];
        const line = `${String((0,phrases/* callNumber */.gz)(call.index)).padStart(digits)}  ${names[i]?.padEnd(width)}${given(call)}${ended(call)}`;
        const why = explains.get(call.index);
        if (call.index === callIndex)
            return [...gap, `    ${loud(level, style)(`\u25b8 ${line}`)}`];
        return [...gap, why === undefined ? style.dim(`      ${line}`) : `    \u25b9 ${line}  \u25c1 ${why}`];
    });
    return callIndex === undefined ? [...lines, `    ${loud(level, style)('\u25b8 end of the trace')}`] : lines;
}
function loud(level, style) {
    return level === 'error' ? style.red : level === 'warning' ? style.yellow : style.blue;
}
/** `amount=777 to="bob"`, or the names alone where no value may be shown. Agent-controlled. */
function given({ arguments: names = [], shown = {} }) {
    const values = Object.entries(shown).map(([name, value]) => `${(0,log_line/* logText */.k)(name, 60)}=${(0,log_line/* logText */.k)(value, 60)}`);
    const others = names.filter((name) => !Object.hasOwn(shown, name)).map((name) => (0,log_line/* logText */.k)(name, 40));
    const parts = [...values, ...(others.length > 0 ? [`(${others.join(', ')})`] : [])];
    return parts.length === 0 ? '' : `  ${parts.join(' ')}`;
}
function ended({ outcome }) {
    return outcome === 'error' ? '  failed' : '';
}

;// CONCATENATED MODULE: ./lib/reporters/text.js
















const shownPerGroup = 5;
/** Of rules whose findings are never folded away. */
const shownUnfolded = 100;
const shownGroups = 40;
const shownRules = 40;
const shownNames = 12;
/**
 * The report for a person at a terminal: verdict, then what to act on, worst first, then what was and was not looked at,
 * and the verdict once more, where the eye is when the run ends.
 */
function reportText(result, context) {
    const style = (0,ansi/* paint */.n)(context.color);
    const { columns, rules } = context;
    const groups = context.detail === 'quiet' ? [] : (0,group_findings/* groupFindings */.k)(result);
    const page = { result, groups, style, verbose: context.detail === 'verbose', rules, columns };
    const sections = context.detail === 'quiet' ? [verdict(page)] : [verdict(page), ...body(page, context), [last(page)]];
    return `${sections.map((lines) => lines.map(escape_workflow_command/* neutraliseCommands */.$B).join('\n')).join('\n\n')}\n`;
}
function body(page, { about, reproduce }) {
    const { result, style } = page;
    if (page.rules !== undefined)
        return [...findings(page), ...rules(page)];
    return [
        ...comparisonSections(result, style),
        ...(about === 'coverage' ? coverageFindings(page) : findings(page)),
        ...(about === 'coverage' ? [] : [...caseSections(result, style), ...rules(page)]),
        ...(about === 'rules' ? [] : coverage(page)),
        ...rates(page),
        ...notEvaluated(result, style),
        ...(reproduce === undefined ? [] : [[`${style.dim('Reproduce:')} ${(0,log_line/* logText */.k)(reproduce, 2000)}`]]),
    ];
}
/** `\u2716 FAIL  2 errors` */
function last({ result, style }) {
    const { icon, word } = phrases/* verdictWords */.L2[result.verdict];
    const colour = { pass: style.green, fail: style.red, 'no-evidence': style.yellow }[result.verdict];
    return `${colour(style.bold(`${icon} ${word}`))}  ${(0,phrases/* countsPhrase */.__)(result)}`;
}
function verdict(page) {
    const { result, style } = page;
    const { file, name } = result.policy;
    const preset = (0,phrases/* presetPhrase */.Vd)(result);
    const policy = [
        name === '' ? 'unnamed policy' : (0,log_line/* logText */.k)(name, 80),
        ...(file === undefined ? [] : [`(${(0,log_line/* logText */.k)(file)})`]),
    ];
    return [
        `${last(page)}  ${style.dim('\u00b7')}  ${policy.join(' ')}`,
        `  ${(0,phrases/* tracesPhrase */.YY)(result)}${(0,phrases/* headsCoverage */.iz)(result) ? ` ${style.dim('\u00b7')} coverage: ${(0,phrases/* coveragePhrase */.gY)(result)}` : ''}`,
        ...((0,facts_phrase/* hasFacts */._3)(result.facts) ? [`  ${(0,facts_phrase/* factsPhrase */.Fc)(result.facts)}`] : []),
        ...(preset === undefined ? [] : [`  ${preset}`]),
        ...(result.verdict === 'no-evidence' ? [`  ${(0,phrases/* noEvidencePhrase */.Ii)(result)}`] : []),
        ...earlier(result),
    ];
}
/** How the runs before went, where a baseline remembers them. */
function earlier(result) {
    const runs = (0,earlier_runs/* runsPhrase */.C)(result);
    const red = (0,earlier_runs/* redPhrase */.n)(result, (name) => (0,log_line/* logText */.k)(name, 40));
    return runs === undefined ? [] : [`  ${[runs, ...(red === undefined ? [] : [red])].join(' \u00b7 ')}`];
}
function findings(page) {
    const { result, verbose, rules } = page;
    const groups = page.groups.filter(({ rule }) => rules === undefined || rules.includes(rule));
    const shown = verbose ? groups : (0,never_folded/* firstGroups */.$)(groups, shownGroups);
    const sections = shown.map((group) => findingGroup(group, page));
    const hidden = groups.filter((group) => !shown.includes(group)).reduce((sum, group) => sum + group.findings.length, 0);
    if (hidden > 0)
        sections.push([`${(0,phrases/* plural */.LS)(hidden, 'more finding')} not shown here; --verbose lists them.`]);
    if (rules === undefined && result.findingsOmitted > 0)
        sections.push([`${(0,phrases/* plural */.LS)(result.findingsOmitted, 'more finding')} counted and not kept: a result lists 10,000.`]);
    if (groups.length === 0 && rules !== undefined)
        sections.push([`No finding of ${rules.map((rule) => (0,log_line/* logText */.k)(rule)).join(', ')}.`]);
    return sections;
}
function coverageFindings(page) {
    return page.groups
        .filter((group) => group.rule === 'E_COVERAGE_BELOW_MIN' || group.rule.startsWith('E_TRACE_'))
        .map((group) => findingGroup(group, page));
}
function findingGroup(group, page) {
    const { style, verbose } = page;
    const shown = verbose ? group.findings : (0,spread_findings/* spreadFindings */.C)(group.findings, roomOf(group));
    const named = new Set();
    const more = group.findings.length - shown.length;
    const facts = [
        (0,phrases/* titleOf */.Gg)(group.rule),
        (0,phrases/* plural */.LS)(group.findings.length, 'finding'),
        group.row && group.row.applicable > 0 && `broken in ${group.row.violated}/${(0,phrases/* plural */.LS)(group.row.applicable, 'trace')}`,
        more > 0 && shown.length === 0 && `listed by ${listing(group)}`,
    ].filter((fact) => typeof fact === 'string');
    const calls = callsOf(page);
    return [
        `${standing(group, style)} ${style.bold((0,log_line/* logText */.k)(group.rule))}  ${style.dim(facts.join(' \u00b7 '))}`,
        ...shown.flatMap((finding, i) => [
            ...findingLines(finding, page, named),
            // One example of a kind says enough, unless everything is asked for.
            ...(i === 0 || verbose ? calls(finding) : []),
        ]),
        ...(more > 0 && shown.length > 0 ? [style.dim(`  \u2026 ${more} more, listed by ${listing(group)}`)] : []),
    ];
}
/** The flags that list all findings of a rule, as they are typed. */
function listing({ rule }) {
    return `--rule ${(0,shell_word/* shellWord */.r)((0,log_line/* logText */.k)(rule, 200))} --verbose`;
}
/** The calls around a finding, where the result has those of its trace. */
function callsOf({ result, style }) {
    const timelines = new Map(result.timelines?.map((timeline) => [timeline.trace, timeline]));
    return (finding) => {
        const timeline = finding.trace === undefined ? undefined : timelines.get(finding.trace);
        return timeline === undefined ? [] : callsAround(finding, timeline, style);
    };
}
/** What was known before is counted, not listed. */
function roomOf({ rule, standing }) {
    if (never_folded/* neverFolded */.N.has(rule))
        return shownUnfolded;
    return standing === 'known' ? 0 : shownPerGroup;
}
function standing(group, style) {
    switch (group.standing) {
        case 'error':
            return style.red('\u2716 error');
        case 'warning':
            return style.yellow('\u25b2 warning');
        case 'note':
            return style.blue('\u25cf note');
        case 'known':
            return style.dim('\u25cb known');
        case 'accepted':
            return style.dim('\u25cb accepted');
    }
}
/** @param named fingerprints that the group has printed */
function findingLines(finding, { result, style, columns }, named) {
    const at = finding.location ?? finding.policyLocation;
    const source = (0,finding_places/* sourceText */.rI)(finding);
    const seen = at === undefined ? undefined : `${(0,log_line/* logText */.k)(at.file)}:${at.line}:${at.column}`;
    const run = [
        // A trace that is named after its file says nothing new.
        finding.trace !== undefined && finding.trace !== at?.file && `trace ${(0,log_line/* logText */.k)(finding.trace, 80)}`,
        finding.callIndex !== undefined && `call ${(0,phrases/* callNumber */.gz)(finding.callIndex)}`,
        (0,related_phrases/* relatedPhrase */.p)(finding),
        source !== undefined && seen !== undefined && `seen at ${seen}`,
        finding.location && finding.policyLocation && rulePlace(finding.policyLocation, result),
    ].filter((part) => typeof part === 'string');
    const place = [
        ...[source === undefined ? seen : (0,log_line/* logText */.k)(source)].filter((part) => part !== undefined),
        ...(run.length === 0 ? [] : [style.dim(run.join(' \u00b7 '))]),
    ];
    const accepted = (0,phrases/* acceptedPhrase */.TF)(finding);
    return [
        ...(place.length > 0 ? [`  ${place.join('  ')}`] : []),
        ...(0,hanging_lines/* hangingLines */.Y)('    ', (0,log_line/* logText */.k)(finding.message, 600), columns ?? Number.POSITIVE_INFINITY),
        ...fingerprints(finding, named).map((line) => style.dim(`      ${line}`)),
        ...(accepted === undefined ? [] : [style.dim(`    ${(0,log_line/* logText */.k)(accepted)}`)]),
    ];
}
/** What a waiver would name, once a group: the finding, or each violation. */
function fingerprints(finding, named) {
    const isFresh = (fingerprint) => !named.has(fingerprint) && named.add(fingerprint);
    if (finding.violations === undefined)
        return (0,waivable/* isWaivable */.uF)(finding) && isFresh(finding.fingerprint) ? [finding.fingerprint] : [];
    return finding.violations.slice(0, shownPerGroup).map((violation) => {
        const { fingerprint, accepted } = violation;
        const mark = accepted ? ' (accepted)' : '';
        return `${(0,log_line/* logText */.k)((0,phrases/* violationPhrase */.TZ)(violation), 180)}${mark}${isFresh(fingerprint) ? `  ${fingerprint}` : ''}`;
    });
}
function rulePlace(at, result) {
    return `${at.file === result.policy.file ? 'policy' : (0,log_line/* logText */.k)(at.file)} line ${at.line}`;
}
function rules({ result, groups, style, verbose, rules: asked }) {
    const rows = result.rules.filter(({ rule }) => asked === undefined || asked.includes(rule));
    const standings = (0,group_findings/* worstStandings */.T)(groups);
    if (rows.length === 0)
        return [];
    const sorted = rows.map((row, index) => ({ row, index }));
    sorted.sort((a, b) => rank(a.row) - rank(b.row) || a.index - b.index);
    const shown = sorted.slice(0, verbose ? rows.length : shownRules).map(({ row }) => row);
    const names = shown.map((row) => (0,log_line/* logText */.k)(row.rule, 60));
    const width = Math.max(...names.map((name) => name.length));
    return [
        [
            `${style.bold('Rules')}  ${style.dim('held in n/m traces that exercise them')}`,
            ...shown.map((row, i) => ruleLine(row, names[i].padEnd(width), standings.get(row.rule), style)),
            ...(rows.length > shown.length
                ? [style.dim(`  \u2026 ${rows.length - shown.length} more; --verbose lists them`)]
                : []),
        ],
    ];
}
function rates({ result, style }) {
    const lines = (0,phrases/* ratePhrases */.T_)(result);
    return lines.length === 0 ? [] : [[style.bold('Of all traces'), ...lines.map((line) => `  ${(0,log_line/* logText */.k)(line)}`)]];
}
function rank(row) {
    return row.violated > 0 ? 0 : row.notEvaluable > 0 ? 1 : row.held === 0 ? 2 : 3;
}
/** The mark of a broken rule is that of its findings' level; without a kept finding it is the worst. */
function ruleLine(row, name, standing, style) {
    const broken = {
        error: style.red('\u2716'),
        warning: style.yellow('\u25b2'),
        note: style.blue('\u25cf'),
        known: style.dim('\u25cb'),
        accepted: style.dim('\u25cb'),
    };
    const icon = row.violated > 0 ? broken[standing ?? 'error'] : row.held > 0 ? style.green('\u2714') : style.dim('\u25cb');
    const facts = [
        row.applicable === 0 && 'never exercised',
        row.applicable > 0 && row.notExercised > 0 && `${row.notExercised} not exercised`,
        row.notEvaluable > 0 && `${row.notEvaluable} not evaluable`,
    ].filter((fact) => typeof fact === 'string');
    return `  ${icon} ${name}  ${`${row.held}/${row.applicable}`.padStart(7)}  ${style.dim(facts.join(', '))}`.trimEnd();
}
function coverage({ result: { coverage: of }, style, verbose }) {
    const unsent = (0,phrases/* unsentArguments */.S8)(of);
    const room = verbose ? Number.MAX_SAFE_INTEGER : shownNames;
    const names = (label, list) => nameLine(label, list, room, style);
    const exercised = of.rules.filter((row) => row.applicable > 0).length;
    return [
        [
            style.bold('Coverage'),
            of.empty
                ? '  tools  the policy names none that could be covered'
                : bar('tools', of.percent, of.covered.length, of.covered.length + of.uncovered.length, style),
            ...(of.rules.length === 0 ? [] : [bar('rules', of.rulePercent, exercised, of.rules.length, style)]),
            ...names('never called', of.uncovered),
            ...names('denied and called', of.deniedSeen),
            ...names('denied, never tried', of.deniedUnseen),
            ...names('called, not in the policy', of.unexpected),
            ...unsent.slice(0, room).flatMap((tool) => {
                const unseen = [
                    ...tool.properties,
                    ...tool.values.flatMap(({ property, values }) => values.map((value) => `${property}=${value}`)),
                ];
                return names(`never sent to ${(0,log_line/* logText */.k)(tool.tool, 60)}`, unseen);
            }),
            ...(unsent.length > room
                ? [style.dim(`  \u2026 arguments of ${unsent.length - room} more tools; --verbose lists them`)]
                : []),
        ],
    ];
}
const barWidth = 20;
function bar(label, percent, part, all, style) {
    const full = Math.floor((percent / 100) * barWidth);
    const drawn = style.green('\u2588'.repeat(full)) + style.dim('\u2591'.repeat(barWidth - full));
    return `  ${label.padEnd(5)}  ${drawn}  ${`${percent} %`.padStart(7)}  ${part}/${all}`;
}
function nameLine(label, list, room, style) {
    if (list.length === 0)
        return [];
    const shown = list.slice(0, room).map((name) => (0,log_line/* logText */.k)(name, 60));
    const more = list.length > shown.length ? `, \u2026 ${list.length - shown.length} more (--verbose)` : '';
    return [`  ${style.dim(`${label}:`)} ${shown.join(', ')}${more}`];
}
/** What was read and not evaluated: a clean report must not hide that it looked at half of the input. */
function notEvaluated(result, style) {
    const lines = [
        ...(0,phrases/* silentFiles */.BT)(result).map(({ file, format }) => `  ${(0,log_line/* logText */.k)(file)}: no tool call in it, read as ${(0,log_line/* logText */.k)(format)}`),
        ...result.traces.skipped.map((skipped) => `  ${(0,log_line/* logText */.k)((0,phrases/* leftOutPhrase */.hU)(skipped))}`),
        ...result.rules
            .filter((row) => row.notEvaluable > 0)
            .map((row) => `  ${(0,log_line/* logText */.k)(row.rule)}: not evaluable in ${(0,phrases/* plural */.LS)(row.notEvaluable, 'trace')}`),
    ];
    return lines.length === 0 ? [] : [[style.bold('Not evaluated'), ...lines.slice(0, shownRules)]];
}


/***/ }),

/***/ 29574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
/** A word as a POSIX shell reads it back. */
function shellWord(word) {
    return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}


/***/ })

};
