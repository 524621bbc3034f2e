"use strict";
exports.id = 6491;
exports.ids = [6491];
exports.modules = {

/***/ 36491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportGithub: () => (/* binding */ reportGithub)
/* harmony export */ });
/* harmony import */ var _text_log_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10844);
/* harmony import */ var _github_plan_annotation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5325);
/* harmony import */ var _github_plan_plan_annotations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72344);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73192);




/**
 * Workflow commands for the log of any step of a GitHub workflow: findings next to the code, worst first, and the
 * verdict last. GitHub shows ten of each level and step; the last line says what was left out. Plain lines before it
 * list the records that were not evaluated.
 */
function reportGithub(result, { repository }) {
    const { annotations, cut } = (0,_github_plan_plan_annotations_js__WEBPACK_IMPORTED_MODULE_0__/* .planAnnotations */ .m)(result, repository);
    const last = verdictOf(result, cut === undefined ? '' : ` Annotations: ${cut}.`);
    const skipped = (0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .skippedPhrases */ .X)(result).map((phrase) => (0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_2__/* .logText */ .k)(`Assay: ${phrase}`));
    return [...annotations.map(_github_plan_annotation_js__WEBPACK_IMPORTED_MODULE_3__/* .annotationCommand */ .jx), ...skipped, typeof last === 'string' ? last : (0,_github_plan_annotation_js__WEBPACK_IMPORTED_MODULE_3__/* .annotationCommand */ .jx)(last)]
        .map((line) => `${line}\n`)
        .join('');
}
function verdictOf(result, more) {
    const title = `Assay: ${_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictNames */ .gG[result.verdict]}`;
    switch (result.verdict) {
        case 'pass':
            return (0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_2__/* .logText */ .k)(`${title} \u00b7 ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .countsPhrase */ .__)(result)}${more}`);
        case 'fail':
            return { level: 'error', title, message: `${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .countsPhrase */ .__)(result)}.${more}` };
        case 'no-evidence':
            return {
                level: result.gate.onNoEvidence === 'error' ? 'error' : 'notice',
                title,
                message: `${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .noEvidencePhrase */ .Ii)(result)}${more}`,
            };
    }
}


/***/ })

};
