export const id = 1241;
export const ids = [1241];
export const modules = {

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
