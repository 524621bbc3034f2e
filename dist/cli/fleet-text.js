"use strict";
exports.id = 3357;
exports.ids = [3357];
exports.modules = {

/***/ 13357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fleetText: () => (/* binding */ fleetText)
/* harmony export */ });
/* harmony import */ var _text_log_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10844);
/* harmony import */ var _text_plural_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26713);
/* harmony import */ var _ansi_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78779);
/* harmony import */ var _fleet_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2241);




const colours = { missing: 'red', error: 'red', fail: 'red', 'no-evidence': 'yellow', pass: 'green' };
/** For a terminal or a log: every row, and the sum last. */
function fleetText(fleet, color) {
    const style = (0,_ansi_js__WEBPACK_IMPORTED_MODULE_1__/* .paint */ .n)(color);
    const rows = fleet.rows.map((row) => {
        const { icon, word } = _fleet_js__WEBPACK_IMPORTED_MODULE_0__/* .fleetIcons */ .n0[row.verdict];
        const figures = (0,_fleet_js__WEBPACK_IMPORTED_MODULE_0__/* .fleetFigures */ .k7)(row).map((figure, at) => `${_fleet_js__WEBPACK_IMPORTED_MODULE_0__/* .fleetHeads */ ._7[at]?.toLowerCase()} ${figure}`);
        const policy = row.policy === undefined ? [] : [`policy ${(0,_fleet_js__WEBPACK_IMPORTED_MODULE_0__/* .shortDigest */ .VK)(row.policy.digest)}`];
        const about = row.counts === undefined ? (row.code === undefined ? [] : [(0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_2__/* .logText */ .k)(row.code, 80)]) : figures;
        const verdict = style[colours[row.verdict]](`${icon} ${word.padEnd(11)}`);
        const rest = [...about, ...policy].join(' \u00b7 ');
        return `${verdict}  ${(0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_2__/* .logText */ .k)(row.name, 200)}${rest === '' ? '' : `  ${style.dim(rest)}`}`;
    });
    const policies = fleet.policies.map(({ name, digest, count }) => `Policy ${(0,_fleet_js__WEBPACK_IMPORTED_MODULE_0__/* .shortDigest */ .VK)(digest)}  ${(0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_2__/* .logText */ .k)(name, 80)}  in ${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .L)(count, 'result')}`);
    return `${[...rows, '', ...policies, `${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .L)(fleet.rows.length, 'check')}: ${(0,_fleet_js__WEBPACK_IMPORTED_MODULE_0__/* .fleetPhrase */ .Ig)(fleet)}`].join('\n')}\n`;
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
