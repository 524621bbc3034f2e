"use strict";
exports.id = 9580;
exports.ids = [9580];
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

/***/ 6207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $h: () => (/* binding */ newFirst),
/* harmony export */   gV: () => (/* binding */ apartFromKnown),
/* harmony export */   jx: () => (/* binding */ findingKinds),
/* harmony export */   oB: () => (/* binding */ isAccepted)
/* harmony export */ });
/** New and worse before known, worst first, then most frequent; what the policy accepts apart. Counts are of the findings that the result holds. */
function findingKinds(result) {
    const kinds = new Map();
    for (const finding of result.findings) {
        const key = `${finding.level} ${isAccepted(finding)} ${finding.fingerprint}`;
        const kind = kinds.get(key);
        if (kind)
            kind.push(finding);
        else
            kinds.set(key, [finding]);
    }
    const rows = new Map(result.rules.map((row) => [row.rule, row]));
    const changes = changesOf(result);
    // Sorting is stable, so that equally bad and frequent kinds keep the result's order.
    const all = [...kinds.values()].map((findings) => kindOf(findings, rows, changes)).sort(worstFirst(result));
    return {
        counted: all.filter((kind) => !isAccepted(kind.first)),
        accepted: all.filter((kind) => isAccepted(kind.first)),
    };
}
/** Tolerated or waived: shown, not counted. */
function isAccepted(finding) {
    return finding.tolerated === true || finding.waived !== undefined;
}
function kindOf(findings, rows, changes) {
    const first = findings[0];
    const traces = new Set(findings.flatMap(({ trace }) => trace ?? [])).size;
    return { first, findings, traces, row: rows.get(first.rule), change: changes.get(first.fingerprint) };
}
/** By fingerprint; empty without a baseline. */
function changesOf({ comparison }) {
    const list = comparison?.baseline === 'used' ? comparison.findings : [];
    return new Map(list.map((change) => [change.fingerprint, change]));
}
/**
 * What to read first, and what the baseline had already. Where nothing is new and what is known counts all the same, it is
 * what to read first.
 */
function apartFromKnown(result, kinds) {
    const known = kinds.filter(({ change }) => isOld(change, result));
    if (known.length === kinds.length && !result.gate.newOnly)
        return { first: kinds, known: [] };
    return { first: kinds.filter(({ change }) => !isOld(change, result)), known };
}
/** New and worse before known; equals stay in the result's order, which is worst first. */
function newFirst(result, findings) {
    const changes = changesOf(result);
    const old = (finding) => Number(isOld(changes.get(finding.fingerprint), result));
    return [...findings].sort((a, b) => old(a) - old(b));
}
/** Known, or not provably new: listed after what this change brought. A long list of changes is cut at its old end. */
function isOld(change, { comparison }) {
    if (change === undefined)
        return comparison?.baseline === 'used' && comparison.findingsOmitted > 0;
    return change.status !== 'new' && change.status !== 'worse';
}
const rank = { error: 0, warning: 1, note: 2 };
function worstFirst(result) {
    return (a, b) => Number(isOld(a.change, result)) - Number(isOld(b.change, result)) ||
        rank[a.first.level] - rank[b.first.level] ||
        b.findings.length - a.findings.length;
}


/***/ }),

/***/ 37810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reportMarkdown: () => (/* binding */ reportMarkdown)
});

// EXTERNAL MODULE: ./lib/text/truncate.js
var truncate = __webpack_require__(44765);
;// CONCATENATED MODULE: ./lib/reporters/github/plan/surfaces.js

/** GitHub takes 65,536 characters; what is left is room for what it may count otherwise. In UTF-16 units. */
const comment = {
    budget: 60_000,
    measure: (text) => text.length,
    findings: 20,
    timelines: 8,
    others: 30,
    lists: false,
    rest: ({ runUrl, hasSummary = true }) => {
        const place = hasSummary ? 'job summary' : 'log of the run';
        return runUrl === undefined ? `the ${place}` : `the [${place}](${encodeURI(runUrl)})`;
    },
};
/** GitHub takes 1 MiB per step, in bytes, and drops the whole summary above it; notes about publishing may follow. */
const summary = {
    budget: 900_000,
    measure: truncate/* utf8Length */.wI,
    findings: 1000,
    timelines: 50,
    others: 500,
    lists: true,
    rest: ({ runUrl, hasArtifact }) => hasArtifact === false
        ? 'the file at the output `result-path`'
        : runUrl === undefined
            ? 'the artifact'
            : `the [artifact of the run](${encodeURI(runUrl)}#artifacts)`,
};
/** A file of the command line's or the workflow's, for a place that shows Markdown: as much as the summary takes. */
const file = {
    ...summary,
    rest: () => 'the report in JSON',
};

// EXTERNAL MODULE: ./lib/reporters/grouping/never-folded.js
var never_folded = __webpack_require__(39927);
// EXTERNAL MODULE: ./lib/text/escape-markdown.js
var escape_markdown = __webpack_require__(71852);
// EXTERNAL MODULE: ./lib/reporters/compare/compare-phrases.js
var compare_phrases = __webpack_require__(67874);
// EXTERNAL MODULE: ./lib/reporters/history/earlier-runs.js
var earlier_runs = __webpack_require__(30992);
// EXTERNAL MODULE: ./lib/reporters/phrases.js
var phrases = __webpack_require__(73192);
;// CONCATENATED MODULE: ./lib/reporters/github/sections.js



/** `<sub>commit \u00b7 baseline \u00b7 policy \u00b7 evidence \u00b7 run</sub>`: always the last line. */
function footer(result, report) {
    const parts = [
        ...(report.commit === undefined ? [] : [`commit ${(0,escape_markdown/* markdownCode */.D9)(report.commit.slice(0, 7))}`]),
        ...baselineParts(result, report),
        ...runsParts(result),
        ...(result === undefined ? [] : [`policy ${(0,escape_markdown/* markdownCode */.D9)(result.policy.digest.slice(0, 19))}`]),
        ...(report.evidenceDigest === undefined ? [] : [`evidence ${(0,escape_markdown/* markdownCode */.D9)(report.evidenceDigest)}`]),
        ...(report.runUrl === undefined
            ? []
            : [`[run${report.hasArtifact === false ? '' : ' and artifact'}](${encodeURI(report.runUrl)})`]),
    ];
    return `\n<sub>${['Assay', ...parts].join(' \u00b7 ')}</sub>\n`;
}
/** In the footer, which may change without news. */
function runsParts(result) {
    const runs = result && (0,earlier_runs/* runsPhrase */.C)(result);
    return runs === undefined ? [] : [runs];
}
/** `baseline abc1234, 3 days old, sha256:\u2026`: what is known of it. */
function baselineParts(result, { baseline }) {
    if (result?.comparison?.baseline !== 'used')
        return [];
    const { commit } = result.comparison.base;
    const name = commit === undefined ? undefined : (0,escape_markdown/* markdownCode */.D9)(commit.slice(0, 7));
    const known = [
        name !== undefined && baseline?.url !== undefined ? `[${name}](${encodeURI(baseline.url)})` : name,
        baseline?.age,
        baseline && (0,escape_markdown/* markdownCode */.D9)(baseline.digest.slice(0, 19)),
    ].filter((part) => part !== undefined);
    return known.length === 0 ? [] : [`baseline ${known.join(', ')}`];
}
function acceptedTable(kinds, report, surface) {
    const count = kinds.reduce((sum, kind) => sum + kind.findings.length, 0);
    return details(`Tolerated and waived (${count}): shown, not counted`, '| Rule | Tool | Why | Times |\n|---|---|---|--:|\n', kinds.map(({ first, findings }) => row([
        (0,escape_markdown/* markdownCode */.D9)(first.rule),
        first.tool === undefined ? '' : (0,escape_markdown/* markdownCode */.D9)(first.tool),
        (0,escape_markdown/* markdownText */.p7)((0,phrases/* acceptedPhrase */.TF)(first) ?? ''),
        String(findings.length),
    ])), report, surface);
}
function rulesTable({ rules }, report, surface) {
    if (rules.length === 0)
        return [];
    const worstFirst = [...rules].sort((a, b) => b.violated - a.violated || b.applicable - a.applicable);
    const broken = rules.filter((rule) => rule.violated > 0).length;
    const table = details(`Rules: ${broken === 0 ? 'none' : broken} of ${rules.length} violated`, '| Rule | Held | Violated | Not exercised | Not evaluable |\n|---|--:|--:|--:|--:|\n', worstFirst.map((rule) => row([
        (0,escape_markdown/* markdownCode */.D9)(rule.rule),
        `${rule.held}/${rule.applicable}`,
        rule.violated === 0 ? '0' : `**${rule.violated}/${rule.applicable}**`,
        String(rule.notExercised),
        String(rule.notEvaluable),
    ])), report, surface);
    return [table];
}
/** How often rules are broken in all traces, where only a sample of them was checked. */
function ratesList(result, report, surface) {
    const rows = (0,phrases/* ratePhrases */.T_)(result).map((line) => `- ${(0,escape_markdown/* markdownText */.p7)(line)}\n`);
    return rows.length === 0 ? [] : [details('Of all traces, as far as the sample shows', '', rows, report, surface)];
}
function coverageList(result, report, surface) {
    const { coverage } = result;
    const lists = [
        ['Never called', coverage.uncovered],
        ['Called, not in the policy', coverage.unexpected],
        ['Denied, and called', coverage.deniedSeen],
        ['Denied, never tried', coverage.deniedUnseen],
        ['Called', coverage.covered],
        ['Arguments never sent', (0,phrases/* unsentNames */.cj)(coverage)],
    ];
    return details(`Coverage: ${(0,phrases/* coveragePhrase */.gY)(result)}; rules exercised ${coverage.rulePercent} %`, '', lists.flatMap(([title, tools]) => (tools.length === 0 ? [] : [`- ${title}: ${names(tools, report, surface)}\n`])), report, surface);
}
/** A list inside a line has no rows to leave out, so it is cut here. */
function names(tools, report, { others: most, rest }) {
    const shown = tools.slice(0, most).map((tool) => (0,escape_markdown/* markdownCode */.D9)(tool, 80));
    const cut = tools.length > most ? ` \u2026 (showing ${most} of ${tools.length}; ${rest(report)} has more)` : '';
    return `${shown.join(', ')}${cut}`;
}
/** What the verdict does not cover: records of other kinds, rules that could not be evaluated. */
function notEvaluated(result, report, surface) {
    const rows = [
        ...(0,phrases/* silentFiles */.BT)(result).map(({ file, format }) => `- ${(0,escape_markdown/* markdownCode */.D9)(file)} holds no tool call, read as ${(0,escape_markdown/* markdownText */.p7)(format)}\n`),
        ...result.rules
            .filter((rule) => rule.notEvaluable > 0)
            .map((rule) => `- ${(0,escape_markdown/* markdownCode */.D9)(rule.rule)} could not be evaluated in ${(0,phrases/* plural */.LS)(rule.notEvaluable, 'trace')}\n`),
        ...result.traces.skipped.map((skipped) => `- Skipped: ${(0,escape_markdown/* markdownText */.p7)((0,phrases/* leftOutPhrase */.hU)(skipped))}\n`),
    ];
    return rows.length === 0
        ? []
        : [details(`Not evaluated (${rows.length}): skipped or not evaluable`, '', rows, report, surface)];
}
function filesTable({ traces }, report, surface) {
    const rows = traces.files.map(({ file, format, traces, calls, sha256 }) => row([
        (0,escape_markdown/* markdownCode */.D9)(file),
        (0,escape_markdown/* markdownCode */.D9)(format),
        String(traces),
        String(calls),
        sha256 === '' ? '' : (0,escape_markdown/* markdownCode */.D9)(sha256.slice(0, 12)),
    ]));
    const head = '| File | Format | Traces | Calls | SHA-256 |\n|---|---|--:|--:|---|\n';
    return rows.length === 0 ? [] : [details(`Trace files (${rows.length})`, head, rows, report, surface)];
}
function reproduction(command) {
    const head = `\n<details><summary>Reproduce</summary>\n\n${(0,escape_markdown/* markdownFence */.p0)(command, 'sh')}\n`;
    return { head, rows: [], foot: '\n</details>\n', most: 0, cut: () => '' };
}
/** `title` is raw HTML. */
function details(title, head, rows, report, surface) {
    return {
        head: `\n<details><summary>${title}</summary>\n\n${head}`,
        rows,
        foot: '\n</details>\n',
        most: surface.others,
        cut: (shown) => `\n_Showing ${shown} of ${rows.length} above; ${surface.rest(report)} holds all of them._\n`,
    };
}
/** A row of a table. */
function row(cells) {
    return `| ${cells.join(' | ')} |\n`;
}

;// CONCATENATED MODULE: ./lib/reporters/github/comparison-sections.js



const show = (name) => (0,escape_markdown/* markdownCode */.D9)(name, 80);
/** The earlier run that this one was compared with; absent if there was none to use. */
function comparedRuns({ comparison }) {
    return comparison?.baseline === 'used' ? comparison : undefined;
}
/** Paragraphs for the head of the report. That there is no baseline is written out: it is not "no change". */
function comparisonDiagnostics({ comparison, gate }) {
    if (comparison === undefined)
        return [];
    if (comparison.baseline !== 'used') {
        const counts = gate.newOnly ? ' So every finding counts.' : '';
        return [`**No baseline:** ${(0,escape_markdown/* markdownProse */.h$)(comparison.message, 600)}${counts}`];
    }
    return [
        `**Against the baseline** (${(0,compare_phrases/* basePhrase */.vx)(comparison, show)}), in kinds of findings: ${(0,compare_phrases/* changesPhrase */.NH)(comparison)}.`,
        ...(0,compare_phrases/* caveats */.oW)(comparison, show).map((line) => `\u26a0\ufe0f ${line}`),
        ...(0,compare_phrases/* gains */.x1)(comparison),
    ];
}
/** What the agent does differently: the first thing that a reviewer of an agent wants to know. */
function behaviourSection(result, report, surface) {
    const compared = comparedRuns(result);
    const certain = compared?.behaviour.filter((change) => change.certain) ?? [];
    const uncertain = compared && (0,compare_phrases/* uncertainPhrase */.N2)(compared);
    if (certain.length === 0 && uncertain === undefined)
        return [];
    return [
        {
            head: certain.length === 0 ? '' : '\n#### What changed in behaviour\n\nIn traces, before \u2192 now:\n\n',
            rows: certain.map((change) => `- ${(0,compare_phrases/* behaviourPhrase */.zZ)(change, show)}\n`),
            foot: uncertain === undefined ? '' : `\n_${uncertain}_\n`,
            most: surface.findings,
            cut: (shown) => `\n_Showing ${shown} of ${certain.length} changes; ${surface.rest(report)} has more._\n`,
        },
    ];
}
/** What is no longer broken, and what is uncertain. */
function fixedSections(result, report, surface) {
    const findings = comparedRuns(result)?.findings ?? [];
    const list = (title, status) => {
        const rows = findings.filter((change) => change.status === status).map((it) => `- ${(0,compare_phrases/* findingPhrase */.Tc)(it, show)}\n`);
        return rows.length === 0 ? [] : [details(`${title} (${rows.length})`, '', rows, report, surface)];
    };
    return [...list('Fixed since the baseline', 'fixed'), ...list('Uncertain whether new', 'uncertain')];
}
/** Repeats of one task: those that broke always, and those that broke sometimes. */
function casesSection(result, report, surface) {
    const rows = (result.cases ?? [])
        .filter(({ standing }) => standing !== 'held')
        .map((row) => `- **${row.standing}** ${(0,compare_phrases/* casePhrase */.IJ)(row, show)}\n`);
    return rows.length === 0 ? [] : [details(`Cases: ${(0,compare_phrases/* casesPhrase */.tz)(result)}`, '', rows, report, surface)];
}

// EXTERNAL MODULE: ./lib/reporters/grouping/finding-places.js
var finding_places = __webpack_require__(58784);
// EXTERNAL MODULE: ./lib/reporters/grouping/spread-findings.js
var spread_findings = __webpack_require__(77582);
// EXTERNAL MODULE: ./lib/reporters/grouping/waivable.js
var waivable = __webpack_require__(99023);
;// CONCATENATED MODULE: ./lib/reporters/github/level-icons.js
/** A word next to every icon. */
const levelIcons = {
    error: { icon: '\u274c', word: 'error' },
    warning: { icon: '\u26a0\ufe0f', word: 'warning' },
    note: { icon: '\u2139\ufe0f', word: 'note' },
};

;// CONCATENATED MODULE: ./lib/reporters/github/place-link.js

/**
 * A place as code, and where the forge has the file at a commit, a link to its line there.
 * @param longest UTF-16 units; of a longer place the folders are left out
 */
function placeLink(at, { linkTo }, longest = Number.POSITIVE_INFINITY) {
    const whole = `${at.file}:${at.line}`;
    const text = whole.length > longest ? `\u2026/${whole.slice(whole.lastIndexOf('/') + 1)}` : whole;
    const address = linkTo?.(at);
    return address === undefined ? (0,escape_markdown/* markdownCode */.D9)(text) : `[${(0,escape_markdown/* markdownCode */.D9)(text)}](${address})`;
}

;// CONCATENATED MODULE: ./lib/reporters/github/every-finding.js








/** Fingerprints of one call. */
const shownFingerprints = 5;
/** Where each finding stands, of which the rows above are kinds; where there are too many, one of every trace first. */
function everyFinding({ findings }, report, surface) {
    if (findings.length === 0)
        return [];
    const kept = (0,spread_findings/* spreadFindings */.C)(findings, surface.others);
    const isKept = new Set(kept);
    const inOrder = [...kept, ...findings.filter((finding) => !isKept.has(finding))];
    const head = '| Finding | Trace | Where | Fingerprint |\n|---|---|---|---|\n';
    const rows = inOrder.map((finding) => findingRow(finding, report));
    return [details(`Every finding (${findings.length})`, head, rows, report, surface)];
}
function findingRow(finding, report) {
    const { rule, level, trace, callIndex } = finding;
    const { icon, word } = levelIcons[level];
    const { primary: at } = (0,finding_places/* findingPlaces */.gU)(finding, report.repository);
    const call = callIndex === undefined ? '' : ` call&nbsp;${(0,phrases/* callNumber */.gz)(callIndex)}`;
    return row([
        `${icon}&nbsp;${word} ${(0,escape_markdown/* markdownCode */.D9)(rule)}`,
        trace === undefined ? '' : `${(0,escape_markdown/* markdownCode */.D9)(trace, 60)}${call}`,
        at === undefined ? '' : placeLink(at, report),
        (0,waivable/* fingerprintsToWaive */.X9)(finding)
            .slice(0, shownFingerprints)
            .map((fingerprint) => (0,escape_markdown/* markdownCode */.D9)(fingerprint))
            .join('<br>'),
    ]);
}

// EXTERNAL MODULE: ./lib/text/strip-control.js
var strip_control = __webpack_require__(72997);
// EXTERNAL MODULE: ./lib/reporters/related-phrases.js
var related_phrases = __webpack_require__(10762);
;// CONCATENATED MODULE: ./lib/reporters/github/failures/trace-timeline.js





/** Calls shown before and after the one that broke the rule. */
const before = 3;
const after = 2;
/**
 * What happened in one trace around the call that broke the rule, and the earlier calls that explain it: names of tools and arguments, and the values that may be
 * shown, each on a line of its own. Drawn as a difference, because GitHub colours the lines of one: the call to look at is red,
 * what explains it is orange.
 */
function traceTimeline(finding, timeline) {
    const { rule, callIndex } = finding;
    const explains = (0,related_phrases/* relatedWords */.nz)(finding);
    const { total, calls } = timeline;
    const at = callIndex ?? total - 1;
    const shown = calls.filter(({ index }) => (index >= at - before && index <= at + after) || explains.has(index));
    const signatures = new Map(shown.map((call) => [call, signature(call)]));
    const digits = `#${(0,phrases/* callNumber */.gz)(shown.at(-1)?.index ?? 0)}`.length;
    const place = ({ index }) => `#${(0,phrases/* callNumber */.gz)(index)}`.padEnd(digits);
    const width = Math.max(11, ...[...signatures.values()].map((text) => [...text].length));
    const lines = shown.flatMap((call, position) => {
        const previous = shown[position - 1]?.index ?? call.index - 1;
        const text = signatures.get(call).padEnd(width);
        const ending = endings[call.outcome ?? 'unknown'];
        return [
            ...(previous < call.index - 1 ? [`  \u2026 ${(0,phrases/* plural */.LS)(call.index - previous - 1, 'call')} not shown`] : []),
            line(call, `${place(call)} ${text}  ${ending.padEnd(9)}`),
            ...values(call),
        ];
    });
    function line({ index }, text) {
        const why = explains.get(index);
        if (index === callIndex)
            return `- ${text}  \u25c0 breaks ${trace_timeline_name(rule, 60)}`;
        return why === undefined ? `  ${text}`.trimEnd() : `! ${text}  \u25c1 ${why}`;
    }
    const end = callIndex === undefined ? [`- end of the trace  \u25c0 breaks ${trace_timeline_name(rule, 60)}`] : [];
    return (0,escape_markdown/* markdownFence */.p0)([heading(timeline, shown), ...lines, ...end].join('\n'), 'diff');
}
const endings = { success: 'ok', error: 'failed', unknown: 'no result' };
function heading({ trace, total }, shown) {
    const [first, last] = [shown[0]?.index, shown.at(-1)?.index];
    if (first === undefined || last === undefined)
        return `@@ trace ${trace_timeline_name(trace, 60)}, no call kept of ${total} @@`;
    const isWhole = last - first + 1 === shown.length;
    const range = isWhole ? `calls ${(0,phrases/* callNumber */.gz)(first)} to ${(0,phrases/* callNumber */.gz)(last)}` : `${(0,phrases/* plural */.LS)(shown.length, 'call')}`;
    return `@@ trace ${trace_timeline_name(trace, 60)}, ${range} of ${total} @@`;
}
function signature({ tool, arguments: names }) {
    const list = names === undefined ? '?' : names.map((each) => trace_timeline_name(each, 24)).join(', ');
    return `${trace_timeline_name(tool, 40)}(${(0,truncate/* truncate */.xv)(list, 48)})`;
}
function values({ shown = {} }) {
    return Object.entries(shown).map(([path, value]) => `       ${trace_timeline_name(path, 60)}: ${trace_timeline_name(value, 60)}`);
}
/** Agent-controlled; one line. */
function trace_timeline_name(text, max) {
    return (0,strip_control/* stripControl */.kU)((0,truncate/* truncate */.xv)(text, max));
}

// EXTERNAL MODULE: ./lib/codes/index.js + 4 modules
var codes = __webpack_require__(71095);
;// CONCATENATED MODULE: ./lib/reporters/github/failures/fix-agent.js


/**
 * The first way out, in a paragraph: what to change in the agent. Where the author of the rule wrote what to do, and where
 * only the rule says it, it is the finding's own sentence.
 */
function agentFix({ rule, tool, message }) {
    const fix = fixes.get(rule);
    const known = fix !== undefined && tool !== undefined && fix.usual.test(message);
    // A code without a fix is about the policy, or about what was recorded.
    const title = fix === undefined && codes/* codes */.F4.has(rule) ? 'What to do' : 'Fix the agent';
    return `**${title}:** ${known ? fix.words((0,escape_markdown/* markdownCode */.D9)(tool, 80)) : (0,escape_markdown/* markdownProse */.h$)(message, 400)}`;
}
const takeAway = (tool) => `take ${tool} out of the tools that it is given.`;
const fixes = new Map(Object.entries({
    E_RATE_LIMIT: {
        usual: /, or raise limits\.max_tool_calls_total\.$/,
        words: () => 'find what makes it loop: the calls above are the last ones that the policy allows.',
    },
    E_TOOL_DENIED: { usual: /, or remove the deny entry\.$/, words: takeAway },
    E_TOOL_NOT_ALLOWED: { usual: /, or take the tool away from the agent\.$/, words: takeAway },
    E_ARG_SCHEMA: {
        usual: /, or relax the rule\.$/,
        words: (tool) => `correct how it fills the arguments: the description and the schema of ${tool} that the model is given should ask for what the policy asks for.`,
    },
}));

// EXTERNAL MODULE: ./lib/text/tool-pattern.js
var tool_pattern = __webpack_require__(77474);
;// CONCATENATED MODULE: ./lib/reporters/github/failures/yaml-text.js
/** A name as a YAML scalar: plain where that is safe, else quoted as JSON, which YAML reads. */
function yamlText(text) {
    const plain = /^[A-Za-z_][\w.-]*$/.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text);
    return plain ? text : JSON.stringify(text);
}

;// CONCATENATED MODULE: ./lib/reporters/github/failures/policy-change.js




/** The smallest change of which the result knows enough; none where the remedy lies elsewhere. */
function policyChange(kind, result) {
    const { rule, tool } = kind.first;
    if (rule === 'E_RATE_LIMIT')
        return raiseLimit(result);
    // A minimum that the workflow asks for is not a line of the policy.
    if (rule === 'E_COVERAGE_BELOW_MIN')
        return kind.first.policyLocation && lowerMinimum(result);
    if (!/^[EW]_/.test(rule))
        return isPlain(rule) ? ofRule(kind) : undefined;
    return tool === undefined || !isPlain(tool) ? undefined : ofTool(kind, tool, result);
}
/** A name that would not be shown exactly as it is written cannot be pasted. */
function isPlain(name) {
    return name.length <= 200 && name.search((0,strip_control/* invisible */.q4)()) < 0;
}
function ofTool(kind, tool, result) {
    switch (kind.first.rule) {
        case 'E_TOOL_NOT_ALLOWED':
            return { effect: 'so that the tool may be called', lines: [' tools:', '   allow:', `+    - ${yamlText(tool)}`] };
        case 'E_TOOL_DENIED':
            return withdrawDeny(tool, result);
        case 'E_ARG_SCHEMA':
            return lowerLevel(kind.first);
        case 'E_TOOL_UNCONSTRAINED':
            return addSchema(tool, result);
        default:
            return undefined;
    }
}
function withdrawDeny(tool, { coverage }) {
    const entry = coverage.deniedSeen.find((pattern) => (0,tool_pattern/* compileToolPattern */.Yo)(pattern)(tool));
    if (entry === undefined || !isPlain(entry))
        return undefined;
    const others = entry === tool ? '' : `, nor any other ${(0,escape_markdown/* markdownCode */.D9)(entry)}`;
    return {
        effect: `so that the tool is no longer denied${others}`,
        lines: [' tools:', '   deny:', `-    - ${yamlText(entry)}`],
    };
}
/** The arguments that the known traces sent, as a schema to begin with: it forbids nothing that others may send. */
function addSchema(tool, { timelines = [] }) {
    const calls = timelines.flatMap((timeline) => timeline.calls.filter((call) => call.tool === tool));
    const names = new Set(calls.flatMap((call) => call.arguments ?? []).filter(isPlain));
    const properties = [...names].slice(0, 20).map((name) => `${yamlText(name)}: {}`);
    return {
        effect: 'so that the tool\u2019s arguments are looked at',
        lines: [
            ' schemas:',
            `+  ${yamlText(tool)}:`,
            '+    type: object',
            ...(properties.length > 0 ? [`+    properties: { ${properties.join(', ')} }`] : []),
        ],
    };
}
/** The finding of the first call too many stands at the limit; the last one says how many calls there were. */
function raiseLimit({ findings }) {
    const indices = findings.flatMap(({ rule, callIndex }) => (rule === 'E_RATE_LIMIT' ? (callIndex ?? []) : []));
    if (indices.length === 0)
        return undefined;
    const [least, most] = indices.reduce(([low, high], index) => [Math.min(low, index), Math.max(high, index)], [
        Number.MAX_SAFE_INTEGER,
        0,
    ]);
    return {
        effect: 'so that traces of this length are allowed',
        lines: [' limits:', `-  max_tool_calls_total: ${least}`, `+  max_tool_calls_total: ${most + 1}`],
    };
}
/** Where nothing that counts was looked at, or a part of it is missing, a lower minimum would hide that. */
function lowerMinimum({ coverage, findings }) {
    const least = Math.floor(coverage.percent) || coverage.percent;
    const isPartial = findings.some(({ rule }) => rule === 'W_NO_EVIDENCE');
    if (isPartial || coverage.empty || least === 0)
        return undefined;
    return {
        effect: 'so that the gate asks for what is covered today',
        lines: [' coverage:', `+  min: ${least}`],
    };
}
/** Agents are random: of enough traces a small share may break a rule, which then stays strict about more. */
function ofRule({ first, row }) {
    const share = row === undefined || row.applicable < 20 ? 1 : row.violated / row.applicable;
    if (share > 0.1)
        return lowerLevel(first);
    return {
        effect: 'so that this share of traces may break the rule, and no larger one',
        newSection: true,
        lines: ['+tolerate:', `+  ${yamlText(first.rule)}: ${Math.ceil(share * 100) / 100}`],
    };
}
function lowerLevel({ rule, level }) {
    if (level === 'note')
        return undefined;
    return {
        effect: 'so that the rule reports and fails nothing',
        newSection: true,
        lines: ['+levels:', `+  ${yamlText(rule)}: ${level === 'error' ? 'warning' : 'note'}`],
    };
}

;// CONCATENATED MODULE: ./lib/reporters/github/failures/ways-out.js







/** Days that a proposed waiver lasts. */
const waiverDays = 30;
/** Violations of one call that are offered for pasting. */
const maxWaivers = 5;
/**
 * What to do, the best first: fix the agent; if what it did may stay for now, a waiver that ends and covers no more than what
 * is broken today; if it is right as it is, a change of the policy. The last two are to paste.
 */
function waysOut(kind, result, today) {
    const at = kind.first.policyLocation;
    const change = policyChange(kind, result);
    const place = at === undefined || change?.newSection ? (result.policy.file ?? 'the policy') : `${at.file}:${at.line}`;
    const waiver = today === undefined ? undefined : waiverOf(kind, result, today);
    return [
        agentFix(kind.first),
        ...(waiver === undefined
            ? []
            : [
                '**Or accept it** for thirty days, no more of it than now, in somebody\u2019s name:',
                (0,escape_markdown/* markdownFence */.p0)(waiver, 'yaml'),
            ]),
        ...(change === undefined
            ? []
            : [
                `**Or change the policy**, ${change.effect}:`,
                (0,escape_markdown/* markdownFence */.p0)([`@@ ${(0,strip_control/* stripControl */.kU)(place)} @@`, ...change.lines].join('\n'), 'diff'),
            ]),
    ].join('\n\n');
}
function waiverOf({ first }, { findings }, today) {
    const fingerprints = (0,waivable/* fingerprintsToWaive */.X9)(first);
    if (fingerprints.length === 0)
        return undefined;
    const what = [first.rule, first.tool].filter((part) => part !== undefined).map((part) => (0,strip_control/* stripControl */.kU)(part));
    return [
        'waivers:',
        // A finding is accepted only if each of its violations is.
        ...fingerprints.slice(0, maxWaivers).flatMap((fingerprint) => {
            const traces = (0,waivable/* tracesToWaive */.Ml)(findings, fingerprint);
            return [
                `  - fingerprint: ${yamlText(fingerprint)} # ${what.join(', ')}`,
                '    reason: "why this may stay for now"',
                '    owner: "@your-team"',
                ...(traces === undefined
                    ? []
                    : [`    max: ${traces} # ${(0,phrases/* plural */.LS)(traces, 'trace')} now; with more, it counts again`]),
                `    expires: ${daysAfter(today, waiverDays)}`,
            ];
        }),
    ].join('\n');
}
function daysAfter(day, days) {
    return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

;// CONCATENATED MODULE: ./lib/reporters/github/failures/failures.js







const fewFailures = 2;
/** For each failure, folded: how it came about in one trace, how to see it again, and the ways out. */
function failureTimelines(result, kinds, report, surface) {
    const timelines = new Map((result.timelines ?? []).map((timeline) => [timeline.trace, timeline]));
    const blocks = kinds
        .slice(0, surface.timelines)
        .map((kind) => failure(kind, timelines, waysOut(kind, result, report.today), result, report));
    if (blocks.length === 0)
        return [];
    return [
        {
            head: '\n#### How it happened, and the ways out\n',
            // Few enough to stay on one screen: then the worst one is read without a click.
            rows: blocks.map((block, at) => at === 0 && kinds.length <= fewFailures ? block.replace('<details>', '<details open>') : block),
            foot: kinds.length > blocks.length ? cut(blocks.length) : '',
            most: surface.timelines,
            cut,
        },
    ];
    function cut(shown) {
        return `\n_Showing ${shown} of ${kinds.length}, worst first; ${surface.rest(report)} has more._\n`;
    }
}
function failure(kind, timelines, ways, result, report) {
    const timeline = timelineOf(kind, timelines);
    const { rule, tool, level } = kind.first;
    const again = seeAgain(kind.first, result, report);
    const parts = [
        ...(timeline === undefined ? [] : [timeline]),
        ...placesLine(kind.first, report),
        ...(again === undefined ? [] : [`**See it again:** ${again}`]),
        ways,
    ];
    const what = tool === undefined || tool === rule ? '' : ` \u00b7 ${(0,escape_markdown/* htmlCode */.h8)(tool, 60)}`;
    const status = kind.change === undefined ? '' : ` \u00b7 ${compare_phrases/* statusWords */.o7[kind.change.status]}`;
    return `\n<details><summary>${levelIcons[level].icon} ${(0,escape_markdown/* htmlCode */.h8)(rule, 80)}${what}${status}</summary>\n\n${parts.join('\n\n')}\n\n</details>\n`;
}
/** Of the first trace whose calls are known. */
function timelineOf({ findings }, timelines) {
    for (const finding of findings) {
        const timeline = finding.trace === undefined ? undefined : timelines.get(finding.trace);
        if (timeline)
            return traceTimeline(finding, timeline);
    }
    return undefined;
}
/** Where it was seen and which line of the policy it breaks, for a reader who wants to open both. */
function placesLine(finding, report) {
    const { location, policyLocation } = finding;
    const made = (0,finding_places/* recordedPlace */.Ci)(finding, report.repository);
    const places = [
        ...(made === undefined ? [] : [`made at ${placeLink(made, report)}`]),
        ...(location === undefined ? [] : [`seen at ${placeLink(location, report)}`]),
        ...(policyLocation === undefined ? [] : [`rule at ${placeLink(policyLocation, report)}`]),
    ];
    return places.length === 0 ? [] : [`**Where:** ${places.join(' \u00b7 ')}`];
}
/** A shell line for the one file; only for names that a shell takes as they are, and for files that a reader has. */
function seeAgain({ location }, { policy }, report) {
    const { repository, keptTraces, command = 'assay' } = report;
    const isHeld = location !== undefined && (repository === undefined || repository.pathOf(location.file) !== undefined);
    const words = [policy.file, isHeld ? location.file : keptTraces];
    if (!words.every((word) => word !== undefined && /^[A-Za-z0-9_][\w./-]*$/.test(word)))
        return undefined;
    const line = (0,escape_markdown/* markdownCode */.D9)(`${command} check --policy ${words[0]} --traces ${words[1]}`, 500);
    return isHeld ? line : `${line}, with \`${keptTraces}\` of the run\u2019s artifact`;
}

// EXTERNAL MODULE: ./lib/reporters/github/finding-kinds.js
var finding_kinds = __webpack_require__(6207);
;// CONCATENATED MODULE: ./lib/reporters/github/findings-table.js







/** The kinds of findings to look at first, one a row, worst first. */
function findingsTable(result, kinds, report, surface) {
    const { findingsOmitted } = result;
    return {
        head: `\n${lead(kinds)}${tableHead(result)}`,
        rows: kinds.map((kind) => findings_table_findingRow(kind, report)),
        foot: findingsOmitted === 0
            ? ''
            : `\n_The report is of the first ${result.findings.length} findings; ${findingsOmitted} more were counted and not kept._\n`,
        most: surface.findings,
        cut: (shown) => `\n_Showing ${shown} of ${kinds.length} kinds of findings, worst first; ${surface.rest(report)} holds all of them._\n`,
    };
}
/** What the baseline had already, or may have had: read by whoever wants to. */
function knownTable(result, kinds, report, surface) {
    const uncertain = kinds.some(({ change }) => change?.status === 'uncertain');
    const title = `Known since the baseline${uncertain ? ', or not certain to be new' : ''}: ${extent(kinds)}`;
    const rows = kinds.map((kind) => findings_table_findingRow(kind, report));
    return details(title, tableHead(result), rows, report, surface);
}
/** So that the headline's numbers, which count findings, add up with the rows below it. */
function lead(kinds) {
    const compared = kinds.some(({ change }) => change !== undefined);
    const several = kinds.some(({ findings }) => findings.length > 1);
    if (!compared && !several)
        return '';
    const worse = kinds.some(({ change }) => change?.status === 'worse') ? ' or worse' : '';
    const isNew = kinds.every(({ change }) => change?.status === 'new' || change?.status === 'worse');
    return `**${isNew ? `New${worse}: ` : ''}${extent(kinds)}**\n\n`;
}
/** `4 kinds of findings, 9 in all` */
function extent(kinds) {
    const all = kinds.reduce((sum, { findings }) => sum + findings.length, 0);
    return all === kinds.length ? (0,phrases/* plural */.LS)(all, 'finding') : `${all} findings of ${(0,phrases/* plural */.LS)(kinds.length, 'kind')}`;
}
function tableHead({ comparison }) {
    const rates = comparison?.baseline === 'used' ? 'Traces broken, baseline&nbsp;\u2192&nbsp;now' : 'Broken in';
    return `| Finding | ${rates} |\n|---|---|\n`;
}
function findings_table_findingRow(kind, report) {
    const { first, change } = kind;
    const { icon, word } = levelIcons[first.level];
    const { primary: at } = (0,finding_places/* findingPlaces */.gU)(first, report.repository);
    const status = change === undefined ? '' : ` **${compare_phrases/* statusWords */.o7[change.status]}**`;
    return row([
        `${icon}&nbsp;${word}${status} ${(0,escape_markdown/* markdownCode */.D9)(first.rule)} ${(0,escape_markdown/* markdownProse */.h$)(first.message, 400)}`,
        lines(change ? rates(kind) : brokenIn(kind), sinceOf(kind), at && placeLink(at, report, shortPlace)),
    ]);
}
/** UTF-16 units of a place in the narrow column; the fold of the failure has it whole. */
const shortPlace = 24;
function rates({ change, findings, traces }) {
    if (change === undefined)
        return undefined;
    const often = findings.length > traces ? `, ${findings.length}&nbsp;times` : '';
    return `${(0,compare_phrases/* ratesPhrase */.zp)(change).replaceAll(' ', '&nbsp;')}${often}`;
}
/** The commit whose run found it first. */
function sinceOf({ change }) {
    return change?.since === undefined ? undefined : `since&nbsp;${(0,escape_markdown/* markdownCode */.D9)(change.since.slice(0, 7))}`;
}
/** `1/10 traces`, and how many findings that were if more. */
function brokenIn({ findings, traces, row }) {
    if (traces === 0)
        return findings.length === 1 ? undefined : `${findings.length}&nbsp;times`;
    const of = row === undefined || row.applicable < traces ? '' : `/${row.applicable}`;
    const share = `${traces}${of}&nbsp;trace${of === '' && traces === 1 ? '' : 's'}`;
    return findings.length > traces ? `${share}, ${findings.length}&nbsp;times` : share;
}
/** Several lines in one cell. */
function lines(...parts) {
    return parts.filter((part) => part !== undefined).join('<br>');
}
/** Findings that no report folds away, each a sentence. */
function unfoldedList(kinds, report, surface) {
    return {
        head: `\n**${(0,phrases/* plural */.LS)(kinds.length, 'tool')} called under a name that looks like one of the policy\u2019s:**\n\n`,
        rows: kinds.map(({ first }) => {
            const at = first.location ?? first.policyLocation;
            const { icon, word } = levelIcons[first.level];
            return `- ${icon} ${word} ${(0,escape_markdown/* markdownCode */.D9)(first.rule)} ${(0,escape_markdown/* markdownProse */.h$)(first.message, 400)}${at ? ` ${placeLink(at, report)}` : ''}\n`;
        }),
        foot: '',
        most: surface.findings,
        cut: (shown) => `\n_Showing ${shown} of ${kinds.length} such tools; ${surface.rest(report)} holds all of them._\n`,
    };
}

// EXTERNAL MODULE: ./lib/reporters/facts-phrase.js
var facts_phrase = __webpack_require__(1595);
;// CONCATENATED MODULE: ./lib/reporters/github/headline.js





/** A word next to every icon: colour alone says nothing to many readers. No evidence is never green. */
const verdictIcons = {
    pass: '\u2705',
    fail: '\u274c',
    'no-evidence': '\u26aa',
    error: '\ud83d\udeab',
};
/** `### \u274c Assay: fail \u00b7 2 errors \u00b7 coverage 77.7 % of tools (7/9)`, what the agent did, and, unless all is well, the gate in plain words. */
function headline(result, report) {
    const title = `### ${verdictIcons[result.verdict]} ${checkTitle(report)}: ${phrases/* verdictNames */.gG[result.verdict]}`;
    const words = [
        ...presetNote(result),
        ...(foldsContext(result) ? [] : [gate(result, report)]),
        ...reportNotes(report),
        ...since(result),
        ...(foldsContext(result) && comparedWithNothing(result) ? [] : comparisonDiagnostics(result)),
    ];
    const facts = (0,facts_phrase/* hasFacts */._3)(result.facts) ? `${(0,facts_phrase/* factsPhrase */.Fc)(result.facts)}\n` : '';
    return `${[title, (0,phrases/* countsPhrase */.__)(result), ...coverageOf(result)].join(' \u00b7 ')}\n${facts}${quoted(words)}`;
}
function coverageOf(result) {
    if (!(0,phrases/* headsCoverage */.iz)(result))
        return [];
    return [result.coverage.empty ? (0,phrases/* coveragePhrase */.gY)(result) : `coverage ${(0,phrases/* coveragePhrase */.gY)(result)}`];
}
/** Where the branch was red before: since which commit. */
function since(result) {
    const red = (0,earlier_runs/* redPhrase */.n)(result, (name) => (0,escape_markdown/* markdownCode */.D9)(name, 40));
    return red === undefined ? [] : [red];
}
function presetNote({ policy: { preset } }) {
    if (preset === undefined)
        return [];
    const words = 'checked, and what it finds is a warning. To make it a gate:';
    return [
        `\u2139\ufe0f No policy was given: the preset ${(0,escape_markdown/* markdownCode */.D9)(preset)} ${words} ${(0,escape_markdown/* markdownCode */.D9)(`assay init --preset ${preset}`)}.`,
    ];
}
/** What a green report keeps in its fold: the gate, and that there was nothing to compare with. */
function foldedContext(result, report) {
    return quoted([gate(result, report), ...(comparedWithNothing(result) ? comparisonDiagnostics(result) : [])]);
}
/** One line where all is well. */
function foldsContext({ verdict }) {
    return verdict === 'pass';
}
function comparedWithNothing({ comparison }) {
    return comparison?.baseline === 'absent';
}
/** `Assay`, with the check's name where there may be several. */
function checkTitle(report) {
    return report.name === 'assay' ? 'Assay' : `Assay (${(0,escape_markdown/* markdownText */.p7)(report.name)})`;
}
function gate(result, { asked }) {
    const { failOn, onNoEvidence } = result.gate;
    const { file } = result.policy;
    const looked = `Looked at ${(0,phrases/* tracesPhrase */.YY)(result)}${file === undefined ? '' : `, with ${(0,escape_markdown/* markdownCode */.D9)(file)}`}.`;
    const finding = result.comparison?.baseline === 'used' && result.comparison.newOnly ? 'new or worse finding' : 'finding';
    switch (result.verdict) {
        case 'pass':
            return failOn === 'none'
                ? `The gate is open (\`fail-on: none\`): findings are reported and fail nothing. ${looked}`
                : `No ${finding}${(0,phrases/* acceptedCounts */.y_)(result) === undefined ? '' : ' that counts'} at or above \`${failOn}\`, which is where the gate fails. ${looked}`;
        case 'fail':
            return `The gate fails on ${finding}s at or above \`${failOn}\`. ${looked}`;
        case 'no-evidence':
            return `Nothing was proven: ${asked === 'flags' ? (0,phrases/* noEvidencePhrase */.Ii)(result) : missing(result)} ${onNoEvidence === 'error' ? 'The job fails.' : 'The job goes on, as `on-no-evidence` asks; this is not a pass.'}`;
    }
}
function missing({ traces }) {
    if (traces.files.length === 0)
        return 'no trace file was found. Look at `traces` and `trace-artifacts`.';
    if (traces.calls === 0)
        return 'the traces have no tool call. Look at what was recorded.';
    return 'a pattern matched no file, so a part of the evidence is missing. Look at `traces` and `trace-artifacts`.';
}
/** What a reviewer must know before anything else, and what could not be done. */
function reportNotes({ policyChanged, policyWords, baseline, notes }) {
    const words = (otherwise) => (0,escape_markdown/* markdownProse */.h$)(policyWords ?? otherwise, 1000);
    return [
        ...(policyChanged === true
            ? [`\ud83d\udcdd **Review the policy first.** ${words('The policy changed in this pull request.')}`]
            : []),
        ...(policyChanged === 'unknown'
            ? [`\u2754 ${words('Whether this pull request changes the policy is not known.')}`]
            : []),
        ...(policyChanged === false && policyWords !== undefined ? [`\ud83d\udd17 ${words('')}`] : []),
        ...(baseline?.changed === undefined
            ? []
            : [`\ud83d\udcdd **Review the baseline first.** ${(0,escape_markdown/* markdownProse */.h$)(baseline.changed, 1000)}`]),
        ...notes.map((note) => `\u26a0\ufe0f ${(0,escape_markdown/* markdownProse */.h$)(note, 1000)}`),
    ];
}
/** Paragraphs of one quote. */
function quoted(paragraphs) {
    return paragraphs.length === 0 ? '' : `\n${paragraphs.map((text) => `> ${text}`).join('\n>\n')}\n`;
}

;// CONCATENATED MODULE: ./lib/reporters/github/plan/markdown-budget.js
/** `first`, the sections in order of importance, `last`: as much as the surface takes, in whole rows. */
function fitMarkdown(first, sections, last, { budget, measure }, rest) {
    const omitted = (dropped) => `\n_To fit, ${dropped} of ${sections.length} parts of the report were left out; ${rest} holds all of it._\n`;
    let left = budget - measure(first) - measure(last) - measure(omitted(sections.length));
    const parts = [];
    let dropped = 0;
    for (const section of sections) {
        const text = fitSection(section, left, measure);
        if (text === undefined)
            dropped += 1;
        else {
            parts.push(text);
            left -= measure(text);
        }
    }
    return [first, ...parts, dropped === 0 ? '' : omitted(dropped), last].join('');
}
/** The section with as many rows as fit, or nothing if not even one does. */
function fitSection(section, room, measure) {
    const rows = [];
    // The note about a cut is reserved at its longest, so that saying "there is more" never overflows.
    const note = measure(section.cut(section.rows.length));
    let used = measure(section.head) + measure(section.foot);
    for (const row of section.rows) {
        const isLast = rows.length + 1 === section.rows.length;
        if (rows.length === section.most || used + measure(row) + (isLast ? 0 : note) > room)
            break;
        rows.push(row);
        used += measure(row);
    }
    if (rows.length === 0 && section.rows.length > 0)
        return undefined;
    if (used > room)
        return undefined;
    const whole = rows.length === section.rows.length;
    return `${section.head}${rows.join('')}${section.foot}${whole ? '' : section.cut(rows.length)}`;
}

;// CONCATENATED MODULE: ./lib/reporters/github/render-markdown.js









/** A report for one surface: everything open that failed, the rest folded; one line, the warnings and a fold where the gate is green. */
function renderMarkdown(first, result, report, surface) {
    const { about = 'all' } = report;
    const { counted, accepted } = (0,finding_kinds/* findingKinds */.jx)(result);
    const unfolded = counted.filter(isNeverFolded);
    const others = counted.filter((kind) => !isNeverFolded(kind));
    const { first: toRead, known } = (0,finding_kinds/* apartFromKnown */.gV)(result, others);
    const table = (kinds) => kinds.length === 0 ? [] : [findingsTable(result, kinds, report, surface)];
    const findings = [
        ...table(foldsContext(result) ? toRead.filter((kind) => !isFailure(kind)) : toRead),
        ...(known.length === 0 ? [] : [knownTable(result, known, report, surface)]),
    ];
    const open = unfolded.length === 0 ? [] : [unfoldedList(unfolded, report, surface)];
    const failures = [...unfolded, ...toRead, ...(result.gate.newOnly ? [] : known)].filter(isFailure);
    const context = () => [
        ...fixedSections(result, report, surface),
        ...(about === 'coverage' ? [] : casesSection(result, report, surface)),
        ...notEvaluated(result, report, surface),
        ...(accepted.length > 0 ? [acceptedTable(accepted, report, surface)] : []),
        ...(about === 'coverage' ? [] : rulesTable(result, report, surface)),
        ...ratesList(result, report, surface),
        ...(about === 'rules' ? [] : [coverageList(result, report, surface)]),
        ...(surface.lists ? [...everyFinding(result, report, surface), ...filesTable(result, report, surface)] : []),
        ...(report.reproduce === undefined ? [] : [reproduction(report.reproduce)]),
    ];
    const behaviour = behaviourSection(result, report, surface);
    const head = `${first}${headline(result, report)}`;
    const rest = surface.rest(report);
    if (foldsContext(result)) {
        const fold = `\n<details><summary>What was looked at</summary>\n${foldedContext(result, report)}`;
        const last = `\n</details>\n${footer(result, report)}`;
        // Outside the fold: what somebody should look at although the gate is green, and that an agent changed within its rules.
        const seen = [...open, ...table(toRead.filter(isFailure)), ...behaviour];
        const changed = fitMarkdown('', seen, '', { ...surface, budget: surface.budget / 2 }, rest);
        return fitMarkdown(`${head}${changed}${fold}`, [...findings, ...context()], last, surface, rest);
    }
    const sections = [
        ...open,
        ...findings,
        ...behaviour,
        ...failureTimelines(result, failures, report, surface),
        ...context(),
    ];
    return fitMarkdown(head, sections, footer(result, report), surface, rest);
}
function isNeverFolded({ first }) {
    return never_folded/* neverFolded */.N.has(first.rule);
}
function isFailure({ first }) {
    return first.level !== 'note';
}

;// CONCATENATED MODULE: ./lib/reporters/markdown.js


/** The job summary as a file, for wherever GitHub-flavoured Markdown is shown. */
function reportMarkdown(result, context) {
    return renderMarkdown('', result, { asked: 'flags', ...context, name: 'assay', notes: [] }, file);
}


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


/***/ }),

/***/ 77474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NQ: () => (/* binding */ patternsOverlap),
/* harmony export */   Yo: () => (/* binding */ compileToolPattern),
/* harmony export */   f4: () => (/* binding */ hasInteriorStar)
/* harmony export */ });
/** Linear in the length of the name for each literal part: agent-written names cannot make it backtrack. */
function compileToolPattern(pattern) {
    if (!pattern.includes('*'))
        return (name) => name === pattern;
    const parts = pattern.split('*');
    const head = parts[0] ?? '';
    const tail = parts.at(-1) ?? '';
    const middle = parts.slice(1, -1).filter((part) => part !== '');
    return (name) => {
        if (name.length < head.length + tail.length || !name.startsWith(head) || !name.endsWith(tail))
            return false;
        let from = head.length;
        const end = name.length - tail.length;
        for (const part of middle) {
            const at = name.indexOf(part, from);
            if (at < 0 || at + part.length > end)
                return false;
            from = at + part.length;
        }
        return true;
    };
}
/** Whether a `*` stands between other characters, which other readers of the same policy take literally. */
function hasInteriorStar(pattern) {
    return /[^*]\*+[^*]/.test(pattern);
}
/** Whether some name matches both patterns. Patterns longer than any person writes are taken to overlap. */
function patternsOverlap(a, b) {
    if (!b.includes('*'))
        return compileToolPattern(a)(b);
    if (!a.includes('*'))
        return compileToolPattern(b)(a);
    if (a.length * b.length > maxPlaces)
        return true;
    // The places in `b` that a text can have reached, after each character of `a`.
    let places = pastStars([0], b);
    for (const char of a) {
        const first = places[0];
        if (first === undefined)
            return false;
        // A star may stand for what takes `b` to any later place.
        const next = char === '*' ? Array.from({ length: b.length + 1 - first }, (_, i) => first + i) : step(places, char, b);
        places = pastStars(next, b);
    }
    return places.at(-1) === b.length;
}
const maxPlaces = 1_000_000;
function step(places, char, pattern) {
    return places.flatMap((at) => (pattern[at] === '*' ? [at] : pattern[at] === char ? [at + 1] : []));
}
/** In order, with the place after each star: it may stand for nothing. */
function pastStars(places, pattern) {
    const all = new Set(places);
    for (const at of all)
        if (pattern[at] === '*')
            all.add(at + 1);
    return [...all].sort((x, y) => x - y);
}


/***/ })

};
