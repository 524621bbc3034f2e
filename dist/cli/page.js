"use strict";
exports.id = 7042;
exports.ids = [7042];
exports.modules = {

/***/ 18344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ PartsMap)
/* harmony export */ });
/** Values by keys of several parts, always as many: put together in one text, a key takes longer than all that is done with it. */
class PartsMap {
    #first = new Map();
    size = 0;
    get(parts) {
        let found = this.#first;
        for (const part of parts) {
            found = found.get(part);
            if (found === undefined)
                return undefined;
        }
        return found;
    }
    /** Of a key that has no value so far. */
    add(parts, value) {
        let map = this.#first;
        for (const part of parts.slice(0, -1)) {
            const below = map.get(part) ?? new Map();
            map.set(part, below);
            map = below;
        }
        map.set(parts.at(-1), value);
        this.size++;
    }
}


/***/ }),

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

/***/ 26052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ markup),
/* harmony export */   V: () => (/* binding */ Markup)
/* harmony export */ });
/* harmony import */ var _text_escape_xml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11844);
/* harmony import */ var _text_truncate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44765);


/** HTML that is safe as it stands. Only `markup` makes it, so that no text of an agent can get into a page unescaped. */
class Markup {
    html;
    constructor(html) {
        this.html = html;
    }
}
/** A template whose values are escaped, unless they are markup themselves. For elements' text and quoted attributes. */
function markup(fixed, ...parts) {
    let html = fixed[0];
    for (let at = 1; at < fixed.length; at++)
        html += `${htmlOf(parts[at - 1])}${fixed[at]}`;
    return new Markup(html);
}
function htmlOf(part) {
    if (part === undefined)
        return '';
    if (part instanceof Markup)
        return part.html;
    if (typeof part === 'string')
        return (0,_text_escape_xml_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeXml */ .X)((0,_text_truncate_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)(part, 2000));
    if (typeof part === 'number')
        return String(part);
    return part.map(({ html }) => html).join('\n');
}


/***/ }),

/***/ 54968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ htmlHead),
  $: () => (/* binding */ pageScript)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/reporters/html/markup.js
var markup = __webpack_require__(26052);
;// CONCATENATED MODULE: ./lib/reporters/html/script.js
/**
 * Narrows the page down, shows values and opens what is folded before printing. Its hash is in the page's content security
 * policy. It makes no markup of text: it hides, opens and counts.
 */
const script = `
(() => {
  const at = (id) => document.getElementById(id)
  const all = (selector, root = document) => [...root.querySelectorAll(selector)]
  const findings = all('li[data-rule]')
  const traces = all('article[data-rule]')
  const groups = all('details.group')
  const form = at('filter')
  const texts = new Map()
  const textOf = (item) => {
    if (!texts.has(item)) texts.set(item, item.textContent.toLowerCase())
    return texts.get(item)
  }
  const has = (item, key, value) => value === '' || item.dataset[key].split(' ').includes(value)
  const initially = new Map(all('details').map((part) => [part, part.open]))
  const apply = () => {
    const [level, rule, tool] = ['by-level', 'by-rule', 'by-tool'].map((id) => at(id).value)
    const text = at('by-text').value.trim().toLowerCase()
    const narrowed = level + rule + tool + text !== ''
    const fits = (item) =>
      has(item, 'level', level) && has(item, 'rule', rule) && has(item, 'tool', tool) && (text === '' || textOf(item).includes(text))
    let shown = 0
    for (const item of findings) {
      item.hidden = !fits(item)
      if (!item.hidden) shown++
    }
    for (const item of traces) item.hidden = !fits(item)
    for (const group of groups) {
      const found = group.querySelector('li[data-rule]:not([hidden])') !== null
      group.hidden = !found
      group.open = narrowed ? found : initially.get(group)
      for (const more of all('details.more', group)) {
        const further = more.querySelector('li[data-rule]:not([hidden])') !== null
        more.hidden = !further
        more.open = narrowed && further
      }
    }
    const tracesShown = traces.filter((item) => !item.hidden).length
    const ofTraces = traces.length === 0 ? '' : ', ' + tracesShown + ' of ' + traces.length + ' traces'
    at('matches').textContent = 'Showing ' + shown + ' of ' + findings.length + ' findings' + ofTraces
  }
  if (form) {
    let timer
    form.hidden = false
    form.addEventListener('submit', (event) => event.preventDefault())
    form.addEventListener('change', apply)
    form.addEventListener('reset', () => setTimeout(apply))
    form.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') form.reset()
    })
    at('by-text').addEventListener('input', () => {
      clearTimeout(timer)
      timer = setTimeout(apply, 150)
    })
    apply()
  }
  const values = at('values')
  if (values)
    values.addEventListener('click', () => {
      const open = values.getAttribute('aria-pressed') !== 'true'
      values.setAttribute('aria-pressed', String(open))
      for (const part of all('details.values')) part.open = open
    })
  let before = []
  addEventListener('beforeprint', () => {
    before = groups.filter((group) => !group.open)
    for (const group of before) group.open = true
  })
  addEventListener('afterprint', () => {
    for (const group of before) group.open = false
  })
})()
`;

;// CONCATENATED MODULE: ./lib/reporters/html/style.js
/** The whole look of the HTML report; its hash is in the page's content security policy. No fonts or images. */
const style = `
:root {
  color-scheme: light dark;
  --ground: #f7f7f5; --paper: #ffffff; --text: #1f2328; --soft: #5c6470; --line: #e3e4e1; --faint: #f1f1ee;
  --error: #a8201a; --error-tint: #fdeceb; --warning: #7a5200; --warning-tint: #fdf3dc;
  --note: #2f5597; --note-tint: #eaf1fb; --good: #1c6b3f; --good-tint: #e6f4ec; --link: #1f5fa8;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --ground: #14171a; --paper: #1b1f24; --text: #e4e7eb; --soft: #9aa4b0; --line: #2e343b; --faint: #22272d;
    --error: #ff8f86; --error-tint: #3a1d1c; --warning: #e8bd62; --warning-tint: #35290f;
    --note: #93b8f2; --note-tint: #1a2739; --good: #7fcf9f; --good-tint: #16301f; --link: #8ab8f5;
  }
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
body { margin: 0; background: var(--ground); color: var(--text); font: 16px/1.55 system-ui, -apple-system, "Segoe UI", "Noto Sans", Roboto, sans-serif; overflow-wrap: anywhere; }
.page { max-width: 60rem; margin: 0 auto; padding: 2.5rem 1.25rem 4rem; }
a { color: var(--link); text-underline-offset: .2em; text-decoration-thickness: 1px; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 4px; }
.skip { position: absolute; left: -100rem; }
.skip:focus { left: 1rem; top: 1rem; background: var(--paper); padding: .5rem 1rem; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: .75rem 0 .25rem; letter-spacing: -.01em; }
h2 { font-size: 1.2rem; margin: 3rem 0 1rem; }
h3 { font-size: 1rem; margin: 0; font-weight: 600; }
p { margin: 0 0 .75rem; }
code { font: .875em/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; }
.soft, .meta { color: var(--soft); }
.meta { font-size: .875rem; margin: .15rem 0 0; }
.verdict { display: inline-block; padding: .25rem 1rem; border-radius: 2rem; font-weight: 650; font-size: 1.0625rem; }
.fail { color: var(--error); background: var(--error-tint); }
.pass { color: var(--good); background: var(--good-tint); }
.none { color: var(--warning); background: var(--warning-tint); }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(8rem, 1fr)); gap: 1px; margin: 1.75rem 0 0; background: var(--line); border: 1px solid var(--line); border-radius: 12px; overflow: hidden; }
.figures div { background: var(--paper); padding: .9rem 1.1rem; }
.figures dt { font-size: .8125rem; color: var(--soft); }
.figures dd { margin: 0; font-size: 1.5rem; font-weight: 600; font-variant-numeric: tabular-nums; line-height: 1.3; white-space: nowrap; }
nav ul { list-style: none; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; padding: 0; margin: 1.5rem 0 0; }
.card { background: var(--paper); border: 1px solid var(--line); border-radius: 12px; margin: 0 0 .75rem; }
details.card > summary { padding: .8rem 1.1rem; cursor: pointer; }
details.card[open] > summary { border-bottom: 1px solid var(--line); }
.count { color: var(--soft); font-size: .875rem; font-weight: 400; }
.chip { display: inline-block; padding: 0 .55rem; border-radius: 1rem; font-size: .8125rem; font-weight: 600; }
.error { color: var(--error); background: var(--error-tint); }
.warning { color: var(--warning); background: var(--warning-tint); }
.note, .known, .accepted { color: var(--note); background: var(--note-tint); }
.explains { color: var(--link); background: var(--faint); }
.inside { padding: .9rem 1.1rem; }
.list { list-style: none; margin: 0; padding: 0; }
.list > li { padding: .75rem 1.1rem; content-visibility: auto; contain-intrinsic-size: auto 5rem; }
.list > li + li { border-top: 1px solid var(--line); }
.list p { margin: 0; }
details.more > summary { padding: .6rem 1.1rem; cursor: pointer; color: var(--soft); border-top: 1px solid var(--line); }
.fields { display: grid; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); gap: .75rem 1rem; }
.fields > div { min-width: 0; }
.fields label { font-size: .8125rem; color: var(--soft); }
.fields select, .fields input { display: block; width: 100%; margin-top: .2rem; }
select, input, button { font: inherit; font-size: .9375rem; color: var(--text); background: var(--paper); border: 1px solid var(--soft); border-radius: 8px; padding: .35rem .6rem; min-height: 2.25rem; }
button { cursor: pointer; }
button[aria-pressed="true"] { background: var(--faint); }
.buttons { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem .75rem; margin: .85rem 0 0; font-size: .875rem; color: var(--soft); }
.buttons [role="status"] { flex: 1 1 12rem; }
#filter { margin-top: 2rem; }
.strip { display: block; width: 100%; height: .5rem; margin: .6rem 0 0; border-radius: .25rem; overflow: hidden; }
.strip .track { fill: var(--line); }
.strip .tick { stroke: var(--paper); stroke-width: 1; vector-effect: non-scaling-stroke; }
.good-mark { fill: var(--good); } .error-mark { fill: var(--error); } .warning-mark { fill: var(--warning); } .note-mark { fill: var(--note); } .explains-mark { fill: var(--link); }
.values { font-weight: 400; font-size: .875rem; }
.values > summary { cursor: pointer; color: var(--soft); width: fit-content; }
.values dl { display: grid; grid-template-columns: minmax(0, max-content) minmax(0, 1fr); gap: .15rem .75rem; margin: .25rem 0 .4rem; padding: .5rem .75rem; background: var(--faint); border-radius: 8px; }
.values dd { margin: 0; }
.values dt { color: var(--soft); }
article:target, .calls li:target { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 8px; }
.advice { background: var(--faint); padding: .6rem 1.1rem; font-size: .9375rem; color: var(--soft); margin: 0; border-bottom: 1px solid var(--line); }
.calls { list-style: none; margin: .75rem 0 0; padding: 0; }
.calls li { position: relative; padding: .2rem 0 .2rem 2.25rem; }
.calls li::before { content: ""; position: absolute; left: .6rem; top: 0; bottom: 0; width: 2px; background: var(--line); }
.calls li:first-child::before { top: .9rem; }
.calls li:last-child::before { bottom: auto; height: .9rem; }
.calls li::after { content: ""; position: absolute; left: .3rem; top: .55rem; width: .7rem; height: .7rem; border-radius: 50%; background: var(--paper); border: 2px solid var(--soft); }
.calls .broke { font-weight: 600; }
.calls .error-dot::after { background: var(--error); border-color: var(--error); }
.calls .warning-dot::after { background: var(--warning); border-color: var(--warning); }
.calls .note-dot::after { background: var(--note); border-color: var(--note); }
.calls .explains-dot::after { border-color: var(--link); }
.calls .gap, .calls .ended { color: var(--soft); }
.calls .gap::after { border-style: dotted; }
.calls .ended::after { border-radius: 2px; }
.number { display: inline-block; min-width: 2ch; color: var(--soft); font-size: .875rem; font-weight: 400; font-variant-numeric: tabular-nums; margin-right: .35rem; text-align: right; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .9375rem; }
th, td { text-align: left; padding: .55rem 1.1rem; border-bottom: 1px solid var(--line); vertical-align: top; }
tr:last-child > * { border-bottom: 0; }
thead th { font-size: .8125rem; color: var(--soft); font-weight: 500; white-space: nowrap; }
tbody th { font-weight: 400; min-width: 15rem; }
.icon { display: inline-block; width: 1.25rem; }
.icon.bad { color: var(--error); }
.icon.warned { color: var(--warning); }
.icon.noted { color: var(--note); }
.icon.ok { color: var(--good); }
.icon.idle { color: var(--soft); }
.n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.bar { display: block; width: 100%; height: .6rem; border-radius: .3rem; overflow: hidden; }
.bar .track { fill: var(--faint); }
.bar .fill { fill: var(--good); }
.names { display: grid; grid-template-columns: minmax(9rem, 14rem) 1fr; gap: .45rem 1rem; margin: 1rem 0 0; }
.names dt { color: var(--soft); }
.names dd { margin: 0; }
.names code { background: var(--faint); border-radius: 5px; padding: .1rem .4rem; }
.charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr)); gap: .75rem; }
figure { margin: 0; } figcaption { font-weight: 600; font-size: .9375rem; }
.chart { display: block; width: 100%; height: 2.5rem; margin-top: .6rem; }
.chart .track { fill: var(--line); }
.rows { list-style: none; display: grid; gap: .8rem; margin: 0 0 .75rem; }
.rows .chart { height: 1.5rem; margin-top: .2rem; }
section > h3 { margin: 2rem 0 .75rem; }
.runs tbody th { min-width: 7rem; }
.runs :is(th, td) { padding: .4rem .8rem; }
.when { white-space: nowrap; }
footer { margin-top: 3rem; padding-top: 1.25rem; border-top: 1px solid var(--line); font-size: .875rem; color: var(--soft); }
@media (max-width: 36rem) { .names { grid-template-columns: 1fr; gap: .1rem; } .names dd { margin-bottom: .6rem; } }
@media print {
  @page { margin: 15mm; }
  :root { color-scheme: light; --ground: #fff; --line: #b9bcc0; --soft: #444b55; }
  body { font-size: 10pt; }
  .page { max-width: none; padding: 0; }
  nav, .skip, #filter { display: none; }
  h2, h3, details > summary { break-after: avoid; }
  h2 { margin-top: 1.5rem; }
  .list > li, .calls li, tr { break-inside: avoid; }
  .list > li { content-visibility: visible; }
  .scroll { overflow: visible; }
  th, td { padding: .3rem .5rem; }
  .chip, .verdict { border: 1px solid currentColor; }
  .strip, .bar, .calls li::after { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  article.card { break-inside: avoid; }
  a { color: inherit; text-decoration: none; }
}
`;

;// CONCATENATED MODULE: ./lib/reporters/html/page.js




/**
 * The head of a page that loads nothing, and says so to the browser.
 *
 * @param runs whether the page ends with `pageScript`, the only one that may run; default: none may
 */
function htmlHead(title, runs = 'nothing') {
    const scripts = runs === 'script' ? (0,markup/* markup */.P) ` script-src '${hashOf(script)}';` : undefined;
    return (0,markup/* markup */.P) `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none';${scripts} style-src '${hashOf(style)}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title} \u00b7 Assay</title>
<style>${new markup/* Markup */.V(style)}</style>
</head>`;
}
/** Stands at the end of the body: what it works on is there by then. */
const pageScript = new markup/* Markup */.V(`<script>${script}</script>`);
function hashOf(text) {
    return new markup/* Markup */.V(`sha256-${(0,external_node_crypto_.createHash)('sha256').update(text).digest('base64')}`);
}


/***/ }),

/***/ 11193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B2: () => (/* binding */ ruleTable),
/* harmony export */   B6: () => (/* binding */ sourceTables),
/* harmony export */   S5: () => (/* binding */ coveragePart),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _grouping_group_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4984);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73192);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26052);



const shownRows = 500;
const shownNames = 200;
/** Every rule, and in how many traces it held. */
function ruleTable(result) {
    const { rules } = result;
    if (rules.length === 0)
        return undefined;
    const standings = (0,_grouping_group_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .worstStandings */ .T)((0,_grouping_group_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .groupFindings */ .k)(result));
    const cells = (row) => ruleCells(row, standings.get(row.rule));
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .P) `<section id="rules" aria-labelledby="rules-title">
<h2 id="rules-title">Rules, in traces</h2>
${table('Table of rules', ['Rule', 'Held', 'Broken', 'Not exercised', 'Not evaluable'], rules, cells)}
</section>`;
}
/** The mark of a broken rule is that of its findings' level; without a kept finding it is the worst. */
const broken = {
    error: ['\u2716', 'bad'],
    warning: ['\u25b2', 'warned'],
    note: ['\u25cf', 'noted'],
    known: ['\u25cb', 'idle'],
    accepted: ['\u25cb', 'idle'],
};
function ruleCells(row, standing = 'error') {
    const [icon, look] = row.violated > 0 ? broken[standing] : row.applicable === 0 ? ['\u25cb', 'idle'] : ['\u2714', 'ok'];
    return [
        (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .P) `<th scope="row"><span class="icon ${look}" aria-hidden="true">${icon}</span><code>${row.rule}</code></th>`,
        (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .P) `<td class="n">${row.held}/${row.applicable}</td>`,
        ...[row.violated, row.notExercised, row.notEvaluable].map((count) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .P) `<td class="n">${count}</td>`),
    ];
}
/** What of the policy was exercised, as a bar and by name. */
function coveragePart(result) {
    const { coverage } = result;
    const lists = [
        ['Never called', coverage.uncovered],
        ['Called', coverage.covered],
        ['Denied, and called', coverage.deniedSeen],
        ['Denied, never tried', coverage.deniedUnseen],
        ['Called, not in the policy', coverage.unexpected],
        ['Arguments never sent', (0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .unsentNames */ .cj)(coverage)],
    ];
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .P) `<section id="coverage" aria-labelledby="coverage-title">
<h2 id="coverage-title">Coverage</h2>
<div class="card inside"><p>${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .coveragePhrase */ .gY)(result)} \u00b7 rules exercised ${coverage.rulePercent} %</p>
<svg class="bar" viewBox="0 0 100 1" preserveAspectRatio="none" role="img" aria-label="Tool coverage ${coverage.percent} %"><rect class="track" width="100" height="1"/><rect class="fill" width="${coverage.percent}" height="1"/></svg>
<dl class="names">
${lists.filter(([, names]) => names.length > 0).map(([title, names]) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .P) `<dt>${title} (${names.length})</dt><dd>${nameList(names)}</dd>`)}
</dl></div>
</section>`;
}
function nameList(names) {
    const shown = names.slice(0, shownNames).map((name) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .P) `<code>${name}</code>`);
    return names.length > shown.length ? [...shown, (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .P) `\u2026 ${names.length - shown.length} more`] : shown;
}
/** What was read, and what in it was not evaluated. */
function sourceTables({ traces }) {
    const { files, skipped } = traces;
    if (files.length === 0)
        return undefined;
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .P) `<section id="files" aria-labelledby="files-title">
<h2 id="files-title">Trace files</h2>
${table('Table of trace files', ['File', 'Format', 'Traces', 'Calls', 'SHA-256'], files, (file) => [
        (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .P) `<th scope="row"><code>${file.file}</code></th>`,
        (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .P) `<td>${file.format}</td>`,
        (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .P) `<td class="n">${file.traces}</td>`,
        (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .P) `<td class="n">${file.calls}</td>`,
        (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .P) `<td><code>${file.sha256.slice(0, 12)}</code></td>`,
    ])}
${skipped.length === 0 ? undefined : (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .P) `<p class="soft">Not evaluated: ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .leftOutCount */ .fk)(skipped)}.</p>`}
${skipped.slice(0, shownRows).map(({ reason, count }) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .P) `<p class="soft">${count}: ${reason}</p>`)}
</section>`;
}
/** A table may be wider than the screen: it scrolls by itself, and the keyboard can reach it. */
function table(title, heads, rows, cells) {
    const cut = rows.length > shownRows ? (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .P) `<p class="soft">Showing ${shownRows} of ${rows.length}.</p>` : undefined;
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .P) `<div class="card scroll" role="region" aria-label="${title}" tabindex="0"><table>
<thead><tr>${heads.map((head) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .P) `<th scope="col">${head}</th>`)}</tr></thead>
<tbody>
${rows.slice(0, shownRows).map((row) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .P) `<tr>${cells(row)}</tr>`)}
</tbody></table></div>
${cut}`;
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

/***/ 11844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ escapeXml)
/* harmony export */ });
/* harmony import */ var _strip_control_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72997);

/**
 * Text for XML 1.0 elements and attributes, on one line: characters that XML forbids even as references, and those that end a
 * line, hide or reorder text, become visible pictures. XML is printed to CI logs, too, where `##[` and `##vso[` are commands: the
 * second `#` becomes a reference. Good for HTML as well.
 */
function escapeXml(text) {
    return plain.test(text) ? text : escaped(text);
}
/** Of ASCII, what stays as it is: most texts hold nothing else. */
const plain = /^[ !$%(-;=?-~]*$/;
function escaped(text) {
    return (0,_strip_control_js__WEBPACK_IMPORTED_MODULE_0__/* .stripControl */ .kU)(text).replace(special, (char) => entities[char] ?? '\ufffd');
}
const special = /[&<>"'\ufffe\uffff]|(?<=#)#/g;
const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&apos;',
    '#': '&#35;',
};


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
