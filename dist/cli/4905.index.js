export const id = 4905;
export const ids = [4905];
export const modules = {

/***/ 4905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compareFiles: () => (/* binding */ compareFiles),
/* harmony export */   compareGroups: () => (/* binding */ compareGroups),
/* harmony export */   groupKey: () => (/* binding */ groupKey),
/* harmony export */   partialText: () => (/* binding */ partialText)
/* harmony export */ });
/* harmony import */ var _text_escape_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1491);
/* harmony import */ var _text_redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1814);


/** The JSON of a partial result, one final line break. It leaves the machine, so no name in it holds a provider's token. */
function partialText(partial) {
    return `${(0,_text_escape_json_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeJsonForLogs */ .O)(JSON.stringify((0,_text_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutTokens */ .N_)(partial)))}\n`;
}
function compareFiles(a, b) {
    if (a.file !== b.file)
        return a.file < b.file ? -1 : 1;
    return a.sha256 === b.sha256 ? 0 : a.sha256 < b.sha256 ? -1 : 1;
}
function compareGroups(a, b) {
    const [first, second] = [groupKey(a), groupKey(b)];
    return first === second ? 0 : first < second ? -1 : 1;
}
function groupKey({ tool, key }) {
    return JSON.stringify([tool ?? null, key ?? null]);
}


/***/ })

};
