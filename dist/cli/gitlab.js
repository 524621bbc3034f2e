export const id = 963;
export const ids = [963];
export const modules = {

/***/ 963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportGitlab: () => (/* binding */ reportGitlab)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _text_escape_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1491);
/* harmony import */ var _text_strip_control_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2997);
/* harmony import */ var _text_truncate_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4765);
/* harmony import */ var _text_well_formed_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5811);
/* harmony import */ var _grouping_finding_places_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8784);
/* harmony import */ var _grouping_occurrences_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1996);







const shown = 5000;
const severities = { error: 'critical', warning: 'minor', note: 'info' };
/**
 * GitLab's Code Quality report: a list of issues for the merge request. What the policy accepts is left out, because the
 * format cannot say so. Format: https://docs.gitlab.com/ci/testing/code_quality/
 */
function reportGitlab(result) {
    const counted = result.findings.filter(({ tolerated, waived }) => !tolerated && !waived);
    const names = (0,_grouping_occurrences_js__WEBPACK_IMPORTED_MODULE_2__/* .occurrences */ .T)(counted);
    const elsewhere = (0,_grouping_finding_places_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOfRun */ .k)(result) ?? { file: 'policy.yaml', line: 1 };
    const issues = counted.slice(0, shown).map((finding, index) => {
        const { hash, nth } = names[index];
        return issue(finding.rule, finding.message, finding.level, digest(`${hash}:${nth}`), (0,_grouping_finding_places_js__WEBPACK_IMPORTED_MODULE_3__/* .findingPlaces */ .g)(finding).primary);
    });
    const all = result.counts.error + result.counts.warning + result.counts.note;
    if (all > issues.length) {
        const message = `Showing ${issues.length} of ${all} findings, worst first; the JSON report holds more.`;
        issues.push(issue('assay', message, 'note', digest('cut'), undefined));
    }
    return `${(0,_text_escape_json_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeJsonForLogs */ .O)(JSON.stringify(issues, undefined, 2))}\n`;
    function issue(rule, message, level, fingerprint, at = elsewhere) {
        const { file, line } = at ?? elsewhere;
        return {
            type: 'issue',
            check_name: clean(rule, 200),
            description: clean(message, 1000),
            categories: ['Security'],
            severity: severities[level],
            fingerprint,
            location: { path: (0,_text_well_formed_js__WEBPACK_IMPORTED_MODULE_4__/* .wellFormed */ .E)(file), lines: { begin: line } },
        };
    }
}
function clean(text, max) {
    return (0,_text_strip_control_js__WEBPACK_IMPORTED_MODULE_5__/* .stripControl */ .kU)((0,_text_truncate_js__WEBPACK_IMPORTED_MODULE_6__/* .truncate */ .xv)(text, max));
}
function digest(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex');
}


/***/ }),

/***/ 8784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ findingPlaces),
/* harmony export */   k: () => (/* binding */ placeOfRun)
/* harmony export */ });
/** At the line of the trace, unless it lies in an artifact, which has no place in the repository: then at the policy's. */
function findingPlaces({ location, policyLocation }) {
    if (location === undefined)
        return { primary: policyLocation };
    if (location.file.startsWith('artifact:'))
        return { primary: policyLocation, related: location };
    return { primary: location, related: policyLocation };
}
/** For formats that want a place for everything: where findings about the run as a whole are shown. */
function placeOfRun({ policy, traces }) {
    const file = policy.file ?? traces.files[0]?.file;
    return file === undefined ? undefined : { file, line: 1, column: 1 };
}


/***/ }),

/***/ 1996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ occurrences)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/**
 * A name for each finding that stays the same while lines move: what it is, in which file, and the how-manieth of those.
 * A finding's own fingerprint is that of its kind, which may occur often. Two findings of a list never share a name.
 */
function occurrences(findings) {
    const seen = new Map();
    return findings.map(({ fingerprint, location, policyLocation }) => {
        const file = (location ?? policyLocation)?.file ?? '';
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
            .update(JSON.stringify([fingerprint, file]))
            .digest('hex');
        const nth = (seen.get(hash) ?? 0) + 1;
        seen.set(hash, nth);
        return { hash, nth };
    });
}


/***/ }),

/***/ 5811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ wellFormed)
/* harmony export */ });
/** The text with U+FFFD in place of each lone surrogate, which UTF-8 and strict JSON cannot hold. */
function wellFormed(text) {
    return text.replace(/\p{Surrogate}/gu, '\ufffd');
}


/***/ })

};
