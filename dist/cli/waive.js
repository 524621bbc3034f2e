"use strict";
exports.id = 2799;
exports.ids = [2799];
exports.modules = {

/***/ 85967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readJobs),
/* harmony export */   _: () => (/* binding */ readCount)
/* harmony export */ });
/* harmony import */ var _text_log_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10844);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90101);


/** A whole number of at least 1. @throws {AssayError} `E_USAGE` */
function readCount(flag, text, absent) {
    if (text === undefined)
        return absent;
    if (!/^[1-9]\d{0,8}$/.test(text)) {
        throw (0,_usage_error_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .W)(`${flag} cannot be "${(0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_1__/* .logText */ .k)(text, 60)}".`, 'It takes a whole number of at least 1.');
    }
    return Number(text);
}
/** `--jobs`; absent is for as many as there are cores. @throws {AssayError} `E_USAGE` */
function readJobs(text) {
    return text === undefined ? undefined : Math.min(readCount('--jobs', text, 1), maxJobs);
}
/** Threads that are made at most, whatever is asked for. */
const maxJobs = 64;


/***/ }),

/***/ 22799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  waiveCommand: () => (/* binding */ waiveCommand)
});

// EXTERNAL MODULE: ./lib/model/exit-code.js
var exit_code = __webpack_require__(69967);
// EXTERNAL MODULE: ./lib/policy/load-policy.js + 44 modules
var load_policy = __webpack_require__(39512);
// EXTERNAL MODULE: ./lib/policy/read/read-acceptance.js
var read_acceptance = __webpack_require__(23003);
;// CONCATENATED MODULE: ./lib/policy/document/edit-text.js
/** Makes edits that do not overlap; of two at one place the first comes first. All else stays byte for byte. */
function editText(text, edits) {
    let at = 0;
    let edited = '';
    for (const { start, end, text: piece } of [...edits].sort((a, b) => a.start - b.start)) {
        edited += text.slice(at, start) + piece;
        at = end;
    }
    return edited + text.slice(at);
}

// EXTERNAL MODULE: ./lib/policy/same-policy.js
var same_policy = __webpack_require__(98745);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./lib/text/escape-json.js
var escape_json = __webpack_require__(41491);
// EXTERNAL MODULE: ./lib/text/strip-control.js
var strip_control = __webpack_require__(72997);
// EXTERNAL MODULE: ./lib/text/truncate.js
var truncate = __webpack_require__(44765);
;// CONCATENATED MODULE: ./lib/policy/waive/waiver-text.js



const longestComment = 160;
/** The value of one key. Text is quoted as JSON, which YAML reads. */
function valueText(key, value, style) {
    if (typeof value === 'number' || (key === 'expires' && style !== 'json'))
        return String(value);
    return (0,escape_json/* escapeJsonForLogs */.O)(JSON.stringify(value));
}
/** `key: value`, as JSON or YAML. */
function memberText(key, value, style) {
    return `${style === 'json' ? `"${key}"` : key}: ${valueText(key, value, style)}`;
}
function membersOf({ fingerprint, reason, owner, expires, max }, style) {
    return [
        memberText('fingerprint', fingerprint, style),
        memberText('reason', reason, style),
        memberText('owner', owner, style),
        ...(expires === undefined ? [] : [memberText('expires', expires, style)]),
        ...(max === undefined ? [] : [memberText('max', max, style)]),
    ];
}
/** An entry of a list in brackets, on one line. */
function flowEntry(waiver, style) {
    return `{ ${membersOf(waiver, style).join(', ')} }`;
}
/** An entry of a list over lines, its dash at `indent`. */
function blockEntry(waiver, indent) {
    const [first, ...rest] = membersOf(waiver, 'block');
    const about = (0,truncate/* truncate */.xv)((0,strip_control/* stripControl */.kU)(waiver.about), longestComment);
    return [`${indent}- ${first} # ${about}`, ...rest.map((member) => `${indent}  ${member}`)];
}

;// CONCATENATED MODULE: ./lib/policy/waive/waiver-edits.js


/**
 * What to write where, so that a policy has these waivers and every other byte stays: entries that name one of the
 * fingerprints are renewed in place, the others come at the end of the list. Undefined where the text does not say where.
 */
function waiverEdits(text, waivers) {
    const root = (0,dist/* parseDocument */.Tp)(text, { schema: 'core', logLevel: 'silent' }).contents;
    if (!(0,dist/* isMap */.jh)(root))
        return undefined;
    const page = new Page(text, root);
    const section = root.items.find(({ key }) => (0,dist/* isScalar */.jn)(key) && key.value === 'waivers');
    const items = (0,dist/* isSeq */.oP)(section?.value) ? section.value.items : [];
    const known = new Map();
    for (const item of items) {
        if (!(0,dist/* isMap */.jh)(item))
            continue;
        const fingerprint = item.get('fingerprint');
        if (!known.has(fingerprint))
            known.set(fingerprint, item);
    }
    const renewed = waivers.flatMap((waiver) => {
        const item = known.get(waiver.fingerprint);
        return item === undefined ? [] : [renewal(page, item, waiver)];
    });
    const fresh = waivers.filter(({ fingerprint }) => !known.has(fingerprint));
    const added = fresh.length === 0 ? [] : addition(page, section, fresh);
    const said = override(page, root);
    if (added === undefined || said === undefined || renewed.some((edits) => edits === undefined))
        return undefined;
    return [...renewed.flatMap((edits) => edits ?? []), ...said, ...added];
}
/** A policy that extends others may waive what they find where it says so. */
function override(page, root) {
    const entry = (name) => root.items.find(({ key }) => (0,dist/* isScalar */.jn)(key) && key.value === name);
    const extended = entry('extends');
    if (extended?.value === undefined || isNull(extended.value))
        return [];
    const section = entry('override');
    const end = (section ?? extended).value?.range?.[1];
    if (section === undefined || isNull(section.value)) {
        if (section !== undefined || end === undefined)
            return undefined;
        const indent = page.indentAt(extended.key.range?.[0] ?? 0);
        if (page.style === 'block')
            return indent === undefined ? undefined : [page.below(end, [`${indent}override: [waivers]`])];
        return [insert(end, page.style === 'json' ? ', "override": ["waivers"]' : ', override: [waivers]')];
    }
    const list = section.value;
    const names = (0,dist/* isSeq */.oP)(list) ? list.items : [list];
    if (names.some((name) => (0,dist/* isScalar */.jn)(name) && name.value === 'waivers'))
        return [];
    const last = names.at(-1);
    const after = (0,dist/* isSeq */.oP)(list) && (0,dist/* isScalar */.jn)(last) ? last.range?.[1] : undefined;
    if (!(0,dist/* isSeq */.oP)(list) || after === undefined)
        return undefined;
    if (list.flow)
        return [insert(after, page.style === 'json' ? ', "waivers"' : ', waivers')];
    const indent = page.indentAt(list.range?.[0] ?? 0);
    return indent === undefined ? undefined : [page.below(after, [`${indent}- waivers`])];
}
function isNull(value) {
    return value === null || ((0,dist/* isScalar */.jn)(value) && value.value === null);
}
/** A text with the answers to what its lines look like. */
class Page {
    text;
    root;
    eol;
    style;
    constructor(text, root) {
        this.text = text;
        this.root = root;
        this.eol = text.includes('\r\n') ? '\r\n' : '\n';
        this.style = root.flow ? (isJson(text) ? 'json' : 'flow') : 'block';
    }
    /** What stands on the line before an offset, if it is blank: the indentation of what begins there. */
    indentAt(offset) {
        const before = this.text.slice(this.text.lastIndexOf('\n', offset - 1) + 1, offset).replace(/^\uFEFF/, '');
        return /^ *$/.test(before) ? before : undefined;
    }
    /** Inserts lines below the line on which something ends. */
    below(end, lines) {
        const joined = lines.join(this.eol);
        // A text over several lines ends where the next line begins.
        if (end > 0 && this.text[end - 1] === '\n')
            return insert(end, joined + this.eol);
        const found = this.text.indexOf('\n', end);
        const at = found < 0 ? this.text.length : this.text[found - 1] === '\r' ? found - 1 : found;
        return insert(at, this.eol + joined);
    }
}
function renewal(page, item, waiver) {
    const style = page.style === 'json' ? 'json' : item.flow ? 'flow' : 'block';
    const last = item.items.at(-1)?.value?.range;
    const indent = page.text
        .slice(page.text.lastIndexOf('\n', item.range?.[0] ?? 0) + 1, item.range?.[0])
        .replace(/[^ ]/g, ' ');
    const edits = [];
    const missing = [];
    for (const key of ['reason', 'owner', 'expires', 'max']) {
        const value = waiver[key];
        if (value === undefined)
            continue;
        const member = item.items.find((pair) => (0,dist/* isScalar */.jn)(pair.key) && pair.key.value === key);
        if (member === undefined)
            missing.push(memberText(key, value, style));
        else if ((0,dist/* isScalar */.jn)(member.value) && member.value.range && !/^BLOCK/.test(member.value.type ?? '')) {
            const [start, end] = member.value.range;
            edits.push({ start, end, text: valueText(key, value, style) });
        }
        else
            return undefined;
    }
    if (missing.length === 0)
        return edits;
    if (last === undefined || last === null)
        return undefined;
    const added = style === 'block'
        ? page.below(last[1], missing.map((member) => indent + member))
        : insert(last[1], missing.map((member) => `, ${member}`).join(''));
    return [...edits, added];
}
function addition(page, section, waivers) {
    const { style, root } = page;
    if (section === undefined)
        return style === 'block' ? newSection(page, waivers) : newMember(page, root, waivers);
    const list = section.value;
    if ((0,dist/* isSeq */.oP)(list) && list.items.length > 0)
        return list.flow ? intoBrackets(page, list, waivers) : belowTheLast(page, list, waivers);
    const isEmpty = (0,dist/* isSeq */.oP)(list) || list === null || ((0,dist/* isScalar */.jn)(list) && list.value === null);
    return isEmpty ? instead(page, section, waivers) : undefined;
}
/** At the end of the text, behind its last comment. */
function newSection(page, waivers) {
    const { text, root, eol } = page;
    const indent = page.indentAt(root.items[0]?.key.range?.[0] ?? 0);
    const rest = text.slice(root.range?.[1] ?? 0);
    // Another document, or the mark of this one's end.
    if (indent === undefined || !/^(?:[ \t]*(?:#[^\n]*)?(?:\r?\n|$))*$/.test(rest))
        return undefined;
    const end = text === '' || text.endsWith('\n') ? '' : eol;
    const gap = /\n\r?\n/.test(text.trimEnd()) ? eol : '';
    const lines = [`${indent}waivers:`, ...waivers.flatMap((waiver) => blockEntry(waiver, `${indent}  `))];
    return [insert(text.length, `${end}${gap}${lines.join(eol)}${eol}`)];
}
function newMember(page, root, waivers) {
    const last = root.items.at(-1);
    const end = last?.value?.range?.[1] ?? last?.key.range?.[1];
    if (end === undefined)
        return undefined;
    const key = page.style === 'json' ? '"waivers"' : 'waivers';
    const indent = page.indentAt(root.items[0]?.key.range?.[0] ?? 0);
    const entries = waivers.map((waiver) => flowEntry(waiver, page.style));
    if (indent === undefined || indent === '')
        return [insert(end, `, ${key}: [${entries.join(', ')}]`)];
    const lines = entries.join(`,${page.eol}${indent}${indent}`);
    return [insert(end, `,${page.eol}${indent}${key}: [${page.eol}${indent}${indent}${lines}${page.eol}${indent}]`)];
}
function intoBrackets(page, list, waivers) {
    const range = list.items.at(-1).range;
    if (!range)
        return undefined;
    const indent = page.indentAt(range[0]);
    const comma = indent === undefined ? ', ' : `,${page.eol}${indent}`;
    const style = page.style === 'json' ? 'json' : 'flow';
    return [insert(range[1], waivers.map((waiver) => comma + flowEntry(waiver, style)).join(''))];
}
function belowTheLast(page, list, waivers) {
    const indent = page.indentAt(list.range?.[0] ?? 0);
    const end = list.items.at(-1).range?.[1];
    if (indent === undefined || end === undefined)
        return undefined;
    return [
        page.below(end, waivers.flatMap((waiver) => blockEntry(waiver, indent))),
    ];
}
/** Of `waivers: []`, or nothing behind the colon. */
function instead(page, { key, value }, waivers) {
    const colon = page.text.indexOf(':', key.range?.[1] ?? 0) + 1;
    const [start = colon, stop = colon] = value?.range ?? [];
    // A value that is not written has a place all the same, behind the comment.
    const end = stop > start ? stop : colon;
    if (colon === 0 || page.text.slice(colon, end).includes('#'))
        return undefined;
    if (page.style !== 'block') {
        const entries = waivers.map((waiver) => flowEntry(waiver, page.style));
        return [{ start: colon, end, text: ` [${entries.join(', ')}]` }];
    }
    const indent = page.indentAt(key.range?.[0] ?? 0);
    if (indent === undefined)
        return undefined;
    const removed = end === colon ? [] : [{ start: colon, end, text: '' }];
    return [
        ...removed,
        page.below(end, waivers.flatMap((waiver) => blockEntry(waiver, `${indent}  `))),
    ];
}
function insert(at, text) {
    return { start: at, end: at, text };
}
function isJson(text) {
    try {
        JSON.parse(text.replace(/^\uFEFF/, ''));
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./lib/policy/waive/add-waivers.js




/**
 * A policy with these waivers, comments and layout kept. An entry that names the same fingerprint is renewed: its `expires`
 * stays if no other is given. A policy that extends others says in `override` that it waives. Undefined if nothing can be written that says exactly this and all that the policy said.
 */
function addWaivers(text, file, waivers, read) {
    const edits = waiverEdits(text, waivers);
    if (edits === undefined)
        return undefined;
    const written = editText(text, edits);
    const files = { read, from: file };
    const expected = (0,same_policy/* whatItSays */.O)(text, files, (policy) => ({ ...policy, waivers: withWaivers(policy, waivers) }));
    const isSame = expected !== undefined && (0,same_policy/* whatItSays */.O)(written, files) === expected;
    // A file named .json must be JSON still.
    return isSame && (0,load_policy.loadPolicy)(written, { file }, { read }).policy !== undefined ? written : undefined;
}
function withWaivers({ waivers: before }, waivers) {
    const fresh = new Map(waivers.map((waiver) => [waiver.fingerprint, waiver]));
    const renewed = before.map((waiver) => {
        const by = waiver.fingerprint === undefined ? undefined : fresh.get(waiver.fingerprint);
        if (by === undefined)
            return waiver;
        fresh.delete(by.fingerprint);
        return { ...waiver, ...fieldsOf(by) };
    });
    return [...renewed, ...[...fresh.values()].map(fieldsOf)];
}
function fieldsOf({ fingerprint, reason, owner, expires, max }) {
    return {
        ...{ fingerprint, reason, owner },
        ...(expires !== undefined && { expires }),
        ...(max !== undefined && { max }),
    };
}

;// CONCATENATED MODULE: ./lib/text/line-diff.js
/** Lines around a change that are shown. */
const context = 3;
/** Lines of the changed part beyond which it is shown as replaced, not compared. */
const maxCompared = 1000;
/** Two texts as a unified difference; empty if they are equal. Lines are shown as they are: escape them for their medium. */
function lineDiff(before, after, name) {
    if (before === after)
        return [];
    const lines = compare(before.split('\n'), after.split('\n'));
    const changed = lines.flatMap(([mark], at) => (mark === ' ' ? [] : [at]));
    const hunks = [];
    for (const at of changed) {
        const open = hunks.at(-1);
        if (open && at - context <= open[1])
            open[1] = Math.min(at + context + 1, lines.length);
        else
            hunks.push([Math.max(at - context, 0), Math.min(at + context + 1, lines.length)]);
    }
    return [`--- ${name}`, `+++ ${name}`, ...hunks.flatMap(([from, to]) => hunk(lines, from, to))];
}
function hunk(lines, from, to) {
    const of = (mark, part) => part.filter(([own]) => own === ' ' || own === mark).length;
    const [above, shown] = [lines.slice(0, from), lines.slice(from, to)];
    const range = (mark) => `${mark}${of(mark, above) + 1},${of(mark, shown)}`;
    return [`@@ ${range('-')} ${range('+')} @@`, ...shown.map(([mark, text]) => `${mark}${text}`)];
}
function compare(before, after) {
    let head = 0;
    while (head < before.length && head < after.length && before[head] === after[head])
        head++;
    let tail = 0;
    while (tail < before.length - head &&
        tail < after.length - head &&
        before[before.length - 1 - tail] === after[after.length - 1 - tail])
        tail++;
    const same = (text) => [' ', text];
    const middle = [before.slice(head, before.length - tail), after.slice(head, after.length - tail)];
    return [
        ...before.slice(0, head).map(same),
        ...compareMiddle(...middle),
        ...before.slice(before.length - tail).map(same),
    ];
}
/** By the longest common subsequence, removed lines before added ones. */
function compareMiddle(before, after) {
    const isLarge = before.length > maxCompared || after.length > maxCompared;
    const width = after.length + 1;
    const longest = new Uint16Array(isLarge ? 0 : (before.length + 1) * width);
    if (!isLarge) {
        for (let i = before.length - 1; i >= 0; i--)
            for (let j = after.length - 1; j >= 0; j--)
                longest[i * width + j] =
                    before[i] === after[j]
                        ? (longest[(i + 1) * width + j + 1] ?? 0) + 1
                        : Math.max(longest[(i + 1) * width + j] ?? 0, longest[i * width + j + 1] ?? 0);
    }
    const lines = [];
    let [i, j] = [0, 0];
    while (i < before.length || j < after.length) {
        if (!isLarge && i < before.length && before[i] === after[j]) {
            lines.push([' ', before[i]]);
            i++;
            j++;
        }
        else if (i < before.length &&
            (isLarge || j >= after.length || (longest[(i + 1) * width + j] ?? 0) >= (longest[i * width + j + 1] ?? 0)))
            lines.push(['-', before[i++]]);
        else
            lines.push(['+', after[j++]]);
    }
    return lines;
}

// EXTERNAL MODULE: ./lib/text/log-line.js
var log_line = __webpack_require__(10844);
// EXTERNAL MODULE: ./lib/text/plural.js
var plural = __webpack_require__(26713);
// EXTERNAL MODULE: ./lib/cli/arguments/read-count.js
var read_count = __webpack_require__(85967);
// EXTERNAL MODULE: ./lib/cli/arguments/shared-flags.js
var shared_flags = __webpack_require__(84006);
// EXTERNAL MODULE: ./lib/cli/arguments/usage-error.js
var usage_error = __webpack_require__(90101);
// EXTERNAL MODULE: ./lib/cli/command.js
var command = __webpack_require__(99859);
// EXTERNAL MODULE: ./lib/cli/input/locate-project.js + 1 modules
var locate_project = __webpack_require__(33513);
// EXTERNAL MODULE: ./lib/cli/input/read-policy.js
var read_policy = __webpack_require__(65528);
// EXTERNAL MODULE: ./lib/json/json-fields.js
var json_fields = __webpack_require__(41278);
// EXTERNAL MODULE: ./lib/json/json-or-nothing.js
var json_or_nothing = __webpack_require__(90822);
// EXTERNAL MODULE: ./lib/cli/input/invalid-result.js
var invalid_result = __webpack_require__(9298);
// EXTERNAL MODULE: ./lib/cli/input/read-capped-file.js
var read_capped_file = __webpack_require__(80038);
;// CONCATENATED MODULE: ./lib/cli/input/read-result.js




/** Bytes; 10,000 findings with their violations have a tenth of it. */
const maxResultBytes = 256 * 1024 * 1024;
/** The result that `check --report json=FILE` wrote; `-` is standard input. @throws {AssayError} */
async function readResult(path, host) {
    const file = { missing: 'E_RESULT_NOT_FOUND', invalid: 'E_RESULT_INVALID' };
    const text = await (0,read_capped_file/* readCappedFile */.y)(path, maxResultBytes, file, host);
    const value = (0,json_or_nothing/* jsonOrNothing */.d)(text);
    if (isResult(value))
        return value;
    throw (0,invalid_result/* invalidResult */.n)(path, 'is not a result of Assay');
}
function isResult(value) {
    if (!(0,json_fields/* isObject */.Gv)(value) || value.schema !== 'assay.result.v1')
        return false;
    const { findings, findingsOmitted, gate, policy } = value;
    return (Array.isArray(findings) &&
        findings.every((finding) => (0,json_fields/* isObject */.Gv)(finding) && isFinding(finding)) &&
        typeof findingsOmitted === 'number' &&
        (0,json_fields/* isObject */.Gv)(gate) &&
        (0,json_fields/* isObject */.Gv)(policy) &&
        typeof policy.digest === 'string');
}
function isFinding({ rule, tool, trace, level, violations, fingerprint }) {
    return (typeof rule === 'string' &&
        [tool, trace].every((name) => name === undefined || typeof name === 'string') &&
        ['error', 'warning', 'note'].includes(level) &&
        isFingerprint(fingerprint) &&
        (violations === undefined || (Array.isArray(violations) && (0,json_fields/* objectsOf */.iZ)(violations).length === violations.length)) &&
        (0,json_fields/* objectsOf */.iZ)(violations).every((violation) => isFingerprint(violation.fingerprint)));
}
function isFingerprint(value) {
    return typeof value === 'string' && /^v1:[0-9a-f]{64}$/.test(value);
}

// EXTERNAL MODULE: ./lib/cli/output/write.js
var write = __webpack_require__(83797);
// EXTERNAL MODULE: ./lib/cli/output/write-output.js
var write_output = __webpack_require__(48667);
// EXTERNAL MODULE: ./lib/reporters/grouping/waivable.js
var waivable = __webpack_require__(99023);
// EXTERNAL MODULE: ./lib/text/did-you-mean.js
var did_you_mean = __webpack_require__(51560);
;// CONCATENATED MODULE: ./lib/cli/waive/mistakes-to-waive.js




/** What a waiver would name, once each, in the order of the findings. */
function mistakesOf(result) {
    const counted = result.findings.filter(({ tolerated, waived }) => !tolerated && !waived);
    const mistakes = new Map();
    for (const finding of counted)
        for (const mistake of mistakesIn(finding, result))
            if (!mistakes.has(mistake.fingerprint))
                mistakes.set(mistake.fingerprint, mistake);
    return [...mistakes.values()];
}
function mistakesIn(finding, { findings }) {
    const { rule, tool } = finding;
    return (0,waivable/* fingerprintsToWaive */.X9)(finding).map((fingerprint) => ({
        ...{ fingerprint, rule, tool },
        traces: (0,waivable/* tracesToWaive */.Ml)(findings, fingerprint),
    }));
}
/** @throws {AssayError} `E_USAGE` where nothing, or something that is not there, was asked for */
function chooseMistakes(mistakes, { rule, tool, fingerprint, all }) {
    const named = rule.length + tool.length + fingerprint.length;
    if (named === 0 && !all)
        throw (0,usage_error/* usageError */.W)('No findings were selected.', 'Select them with --rule, --tool or --fingerprint, or use --all.');
    if (named > 0 && all)
        throw (0,usage_error/* usageError */.W)('--all cannot be combined with a selection.', 'Leave one out.');
    if (mistakes.length === 0)
        throw (0,usage_error/* usageError */.W)('The result has no finding that a waiver could accept.', 'There is nothing to do.');
    const rules = mistakes.map((mistake) => mistake.rule);
    const tools = mistakes.flatMap((mistake) => mistake.tool ?? []);
    for (const name of rule)
        refuseUnknown('--rule', name, rules);
    for (const name of tool)
        refuseUnknown('--tool', name, tools);
    const begins = (id, start) => /^v1:[0-9a-f]{8,64}$/.test(start) && id.startsWith(start);
    for (const start of fingerprint) {
        if (!mistakes.some(({ fingerprint: id }) => begins(id, start)))
            throw (0,usage_error/* usageError */.W)(`No finding that counts has the fingerprint ${(0,log_line/* logText */.k)(start, 80)}.`, 'Reports print them below each finding.');
    }
    const chosen = mistakes.filter((mistake) => (rule.length === 0 || rule.includes(mistake.rule)) &&
        (tool.length === 0 || (mistake.tool !== undefined && tool.includes(mistake.tool))) &&
        (fingerprint.length === 0 || fingerprint.some((start) => begins(mistake.fingerprint, start))));
    if (chosen.length > 0)
        return chosen;
    throw (0,usage_error/* usageError */.W)('No finding that counts matches the whole selection.', 'Select less, or look at the report again.');
}
function refuseUnknown(flag, name, known) {
    if (known.includes(name))
        return;
    const meant = (0,did_you_mean/* didYouMean */.a)(name, new Set(known));
    const list = [...new Set(known)].slice(0, 20).map((each) => (0,log_line/* logText */.k)(each, 60));
    throw (0,usage_error/* usageError */.W)(`No finding that counts is of ${flag} ${(0,log_line/* logText */.k)(name, 60)}.`, meant === undefined ? `There are: ${list.join(', ')}.` : `Did you mean ${(0,log_line/* logText */.k)(meant)}?`);
}

;// CONCATENATED MODULE: ./lib/cli/commands/waive.js


















const flags = {
    policy: { ...shared_flags/* policyFlag */.ay, does: 'The policy to write into; default the one that the result names.' },
    rule: { kind: 'texts', value: 'RULE', does: 'Findings of these rules or codes.' },
    tool: { kind: 'texts', value: 'TOOL', does: 'Of those, only findings about these tools.' },
    fingerprint: {
        kind: 'texts',
        value: 'V1:\u2026',
        does: 'Findings or violations by fingerprint; eight digits are enough.',
    },
    all: { kind: 'switch', does: 'Every finding that counts.' },
    reason: { kind: 'text', value: 'TEXT', does: 'Why this is accepted for now.' },
    owner: { kind: 'text', value: 'NAME', does: 'Who is responsible: a person or a team.' },
    expires: { kind: 'text', value: 'DAY', does: 'The last day of the waiver, YYYY-MM-DD, UTC.' },
    max: {
        kind: 'text',
        value: 'N',
        does: 'The number of traces that may have each finding; default: as many as have it now.',
    },
    'dry-run': { kind: 'switch', does: 'Print the difference, and write nothing.' },
};
const waiveCommand = (0,command/* defineCommand */.N)({
    name: 'waive',
    usage: 'RESULT (--rule RULE\u2026 | --tool TOOL\u2026 | --fingerprint V1:\u2026 | --all) --reason TEXT --owner NAME [flags]',
    about: 'Accepts findings of a result (`check --report json=FILE`) for now: writes waivers by fingerprint into the policy and keeps comments and layout. If a finding later occurs in more traces, its waiver accepts nothing.',
    flags,
    examples: [
        {
            line: "assay waive result.json --rule E_TOOL_DENIED --reason 'until the API is gone' --owner @team --expires 2027-01-31",
            does: 'One rule, to a day',
        },
        {
            line: "assay waive result.json --all --reason 'as found' --owner @team --dry-run",
            does: 'Show the change only',
        },
    ],
    run: waive,
});
async function waive({ flags: asked, operands }, host) {
    const { reason, owner } = asked;
    if (operands.length !== 1) {
        throw (0,usage_error/* usageError */.W)('Name one result.', 'Write it with `assay check --report json=result.json`; - is standard input.');
    }
    if (reason === undefined || owner === undefined)
        throw (0,usage_error/* usageError */.W)('A waiver needs a reason and an owner.', 'Give `--reason TEXT` and `--owner NAME`.');
    const expires = readDay(asked.expires, host.today);
    const max = asked.max === undefined ? undefined : (0,read_count/* readCount */._)('--max', asked.max, 1);
    const result = await readResult(operands[0], host);
    const path = await (0,locate_project/* locatePolicy */.zx)(asked.policy ?? result.policy.file, [], host);
    if (path === '-')
        throw (0,usage_error/* usageError */.W)('The policy cannot be standard input.', 'Name the file to write into.');
    const { text, file, read } = await (0,read_policy/* readPolicyText */.O)(path, host);
    const policy = (0,load_policy.requirePolicy)((0,load_policy.loadPolicy)(text, { file }, { read }));
    refuseOther(result, policy, path);
    const mistakes = chooseMistakes(mistakesOf(result), asked);
    const waivers = mistakes.map((mistake) => ({ ...waiverOf(mistake, max), reason, owner, expires }));
    if (expires === undefined)
        refuseExpired(policy, waivers, host.today);
    const written = addWaivers(text, file, waivers, read);
    if (written === undefined)
        return byHand(waivers, policy, file, host);
    if (asked['dry-run']) {
        await (0,write/* write */.M)(host.stdout, lineDiff(text, written, file)
            .map((line) => `${(0,log_line/* logText */.k)(line, 1000)}\n`)
            .join(''));
    }
    else
        await (0,write_output/* writeOutput */.z)(path, written, host);
    const done = asked['dry-run'] ? 'would waive' : 'waived';
    await (0,write/* write */.M)(host.stderr, mistakes.map((mistake) => `${(0,log_line/* logText */.k)(file)}: ${done} ${said(mistake)}\n`).join(''));
    return exit_code/* exitCodes */.h.pass;
}
/** A list in the policy's own words, for a policy that cannot be edited. */
async function byHand(waivers, policy, file, host) {
    const lines = ['waivers:', ...waivers.flatMap((waiver) => blockEntry(waiver, '  '))];
    await (0,write/* write */.M)(host.stdout, `${lines.join('\n')}\n`);
    throw (0,usage_error/* usageError */.W)(`${(0,log_line/* logText */.k)(file)} cannot be extended without changing its meaning.`, policy.waivers.some(({ at }) => at?.file !== undefined && at.file !== file)
        ? 'A file that it extends has waivers, which `override: [waivers]` would remove: copy those that you want to keep, and the printed ones, into its `waivers`.'
        : 'Copy the printed waivers into its `waivers`.');
}
function waiverOf({ fingerprint, rule, tool, traces }, max) {
    if (max !== undefined && traces !== undefined && max < traces) {
        throw (0,usage_error/* usageError */.W)(`${(0,log_line/* logText */.k)(rule, 80)} is in ${(0,plural/* plural */.L)(traces, 'trace')}, more than --max ${max}: such a waiver would accept nothing.`, 'Use a larger number, or omit it.');
    }
    return { fingerprint, about: tool === undefined ? rule : `${rule}, ${tool}`, max: max ?? traces };
}
/** Numbers and fingerprints of another policy, or of a part of the findings, would be of something else. */
function refuseOther(result, policy, path) {
    if (result.policy.digest !== policy.digest) {
        throw (0,usage_error/* usageError */.W)(`The result belongs to another policy than ${(0,log_line/* logText */.k)(path)}, or to another version of it.`, 'Check again with this policy, and use that result.');
    }
    if (result.findingsOmitted > 0) {
        throw (0,usage_error/* usageError */.W)(`The result omits ${(0,plural/* plural */.L)(result.findingsOmitted, 'finding')}, so the number of traces of each is unknown.`, 'Check fewer traces, or write the waiver by hand.');
    }
}
function readDay(text, today) {
    if (text === undefined)
        return undefined;
    if (!(0,read_acceptance/* isDay */.N)(text))
        throw (0,usage_error/* usageError */.W)(`--expires cannot be "${(0,log_line/* logText */.k)(text, 40)}".`, 'Use a date, YYYY-MM-DD.');
    if (text < today)
        throw (0,usage_error/* usageError */.W)(`--expires ${text} is past: such a waiver would accept nothing.`, 'Use a future date.');
    return text;
}
/** To renew a waiver that has expired is to say until when. */
function refuseExpired({ waivers }, added, today) {
    const fresh = new Set(added.map(({ fingerprint }) => fingerprint));
    const past = waivers.find(({ fingerprint, expires }) => fingerprint !== undefined && fresh.has(fingerprint) && expires !== undefined && expires < today);
    if (past)
        throw (0,usage_error/* usageError */.W)(`The policy has a waiver for ${past.fingerprint}, which expired on ${past.expires}.`, 'Give --expires DAY to renew it.');
}
function said({ fingerprint, rule, tool, traces }) {
    const what = [rule, ...(tool === undefined ? [] : [tool])].map((name) => (0,log_line/* logText */.k)(name, 80)).join(' ');
    return `${what}${traces === undefined ? '' : ` in at most ${(0,plural/* plural */.L)(traces, 'trace')}`} (${fingerprint.slice(0, 11)}\u2026)`;
}


/***/ }),

/***/ 9298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ invalidResult)
/* harmony export */ });
/* harmony import */ var _codes_host_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81945);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51246);
/* harmony import */ var _text_log_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10844);



/** `why` goes on after the name of the file: `is not a result of Assay`. */
function invalidResult(path, why) {
    return new _model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .AssayError */ .W({
        code: 'E_RESULT_INVALID',
        level: 'error',
        message: `${(0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_2__/* .logText */ .k)(path)} ${why}.`,
        remedy: _codes_host_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .hostCodes */ .B.E_RESULT_INVALID.remedy,
    });
}


/***/ }),

/***/ 80038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readCappedFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _codes_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71095);
/* harmony import */ var _io_unreadable_because_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(83088);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51246);
/* harmony import */ var _text_log_line_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10844);
/* harmony import */ var _read_stream_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62498);







/** The text of a file that has at most so many bytes; `-` is standard input. @throws {AssayError} */
async function readCappedFile(path, maxBytes, file, host) {
    if (path === '-')
        return (0,_read_stream_js__WEBPACK_IMPORTED_MODULE_4__/* .readStream */ .b)(host.stdin);
    const trouble = (code, why) => new _model_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .AssayError */ .W({
        code,
        level: 'error',
        message: `${(0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_5__/* .logText */ .k)(path)} ${why}.`,
        remedy: _codes_index_js__WEBPACK_IMPORTED_MODULE_2__/* .codes */ .F4.get(code)?.remedy,
    });
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.cwd, path);
    let size = 0;
    try {
        size = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(full).size;
        if (size <= maxBytes)
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(full, 'utf8');
    }
    catch (error) {
        throw trouble(file.missing, (0,_io_unreadable_because_js__WEBPACK_IMPORTED_MODULE_6__/* .unreadableBecause */ .Q)(error));
    }
    throw trouble(file.invalid, `has ${size} bytes, more than the ${maxBytes} that are read`);
}


/***/ }),

/***/ 90822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ jsonOrNothing)
/* harmony export */ });
/** The value of a text that is JSON; undefined of any other. Numbers are doubles. */
function jsonOrNothing(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ }),

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
