"use strict";
exports.id = 5777;
exports.ids = [5777];
exports.modules = {

/***/ 8712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ sayMessages)
/* harmony export */ });
const nouns = {
    user: 'a message of the user',
    assistant: 'a message of the agent',
    final: 'the final answer',
};
const speakers = { user: 'the user', assistant: 'the agent' };
/**
 * A sentence about calls, where `@user` and the like stand for what is said. Quoted texts stay as they are.
 *
 * @param isAbout whether the rule asks for messages: else they are names of tools
 */
function sayMessages(sentence, isAbout = true) {
    if (!isAbout || !/@(user|assistant|final)/.test(sentence))
        return sentence;
    return sentence
        .split(/(\u201c[^\u201d]*\u201d)/)
        .map((part) => (part.startsWith('\u201c') ? part : sayPart(part)))
        .join('')
        .replace(/(a message of the user|a message of the agent|the final answer)((?: \(.*?\))?) (was|is) (never )?called/g, '$1$2 $3 $4given')
        .replace(/given, and every trace must call it/, 'given, and every trace must have it');
}
function sayPart(part) {
    return part
        .replace(/\bcalls of @(user|assistant)\b/g, (_, who) => `messages of ${speakers[who]}`)
        .replace(/\bcall of @(user|assistant)\b/g, (_, who) => `message of ${speakers[who]}`)
        .replace(/\bany call of @final\b/g, 'the final answer')
        .replace(/^call @user\b/, 'wait for a message of the user')
        .replace(/^call @(assistant|final)\b/, (_, what) => `give ${nouns[what]}`)
        .replace(/@(user|assistant|final)\b/g, (_, what) => nouns[what] ?? '');
}


/***/ }),

/***/ 45777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ defineRule),
/* harmony export */   meaningOf: () => (/* binding */ meaningOf)
/* harmony export */ });
/* harmony import */ var _message_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8712);
/* harmony import */ var _run_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93330);


/** What a rule asks for, and in which runs. */
function meaningOf(rule, kind) {
    const means = kind.means(rule);
    return (0,_message_words_js__WEBPACK_IMPORTED_MODULE_0__/* .sayMessages */ .G)(rule.when ? `In a run ${(0,_run_words_js__WEBPACK_IMPORTED_MODULE_1__/* .runInWords */ .E)(rule.when)}: ${means}` : means);
}
function defineRule(kind) {
    return kind;
}


/***/ }),

/***/ 93330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ runInWords)
/* harmony export */ });
/* harmony import */ var _text_truncate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44765);

/** Characters shown of a condition. */
const maxShown = 60;
/** Which runs a rule is about, to follow "In a run": `of the case refund-* whose role is not "admin"`. */
function runInWords({ cases, agents, meta }) {
    const parts = [
        ...(cases ? [`of the case ${cases.join('|')}`] : []),
        ...(agents ? [`of the agent ${agents.join('|')}`] : []),
        ...meta.map(({ name, says }) => `whose ${(0,_text_truncate_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .xv)(name, maxShown)} ${(0,_text_truncate_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .xv)(says, maxShown)}`),
    ];
    return parts.join(' and ');
}


/***/ })

};
