"use strict";
exports.id = 846;
exports.ids = [846];
exports.modules = {

/***/ 90846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportJson: () => (/* binding */ reportJson)
/* harmony export */ });
/* harmony import */ var _text_escape_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41491);

/** The result itself, as `schemas/assay.result.v1.schema.json` describes it: two spaces, one final line break, the key order of the model. */
function reportJson(result) {
    return `${(0,_text_escape_json_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeJsonForLogs */ .O)(JSON.stringify(result, undefined, 2))}\n`;
}


/***/ })

};
