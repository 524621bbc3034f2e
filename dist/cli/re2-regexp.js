"use strict";
exports.id = 1076;
exports.ids = [1076];
exports.modules = {

/***/ 21076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compileRe2: () => (/* binding */ compileRe2)
/* harmony export */ });
/* harmony import */ var re2js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2856);
/* harmony import */ var _text_regexp_regexp_tokens_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78467);


/**
 * Compiles a pattern of ECMAScript for RE2; `null` where RE2 has no equal: look-around, back-references, very long counted
 * repetitions.
 *
 * @param flags `u`, and of `i`, `s`, `m` those that it has
 */
function compileRe2(source, flags) {
    const tokens = (0,_text_regexp_regexp_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .regexpTokens */ .w)(source);
    const ends = flags.includes('m') && tokens.some(({ text }) => text === '^' || text === '$');
    const edges = tokens.some(({ text }) => /^\\b$/i.test(text));
    const words = flags.includes('i') && edges;
    // Without case, `\P{Lu}` and `[^\p{Lu}]` differ in ECMAScript; to RE2 they are one.
    if (flags.includes('i') && /\\p/i.test(source))
        return null;
    try {
        const letters = flags.replace('u', '');
        const translated = re2js__WEBPACK_IMPORTED_MODULE_1__/* .RE2JS */ .L3.translateRegExp(tokens.map((token) => asRe2(token, flags)).join(''));
        const compiled = re2js__WEBPACK_IMPORTED_MODULE_1__/* .RE2JS */ .L3.compile(letters === '' ? translated : `(?${letters})${translated}`);
        return {
            // RE2 ends lines at \n alone, and takes ASCII alone for words; V8 finds `\B` between the halves of a surrogate pair, too.
            isExact: (text) => !(ends && /[\r\u2028\u2029]/.test(text)) &&
                !(words && /[\u017f\u212a]/.test(text)) &&
                !(edges && /[\ud800-\udfff]/.test(text)),
            test: (text) => compiled.matcher(text).find(),
        };
    }
    catch {
        return null;
    }
}
// What ECMAScript means by `\s`, `.` and, without case, `\w`; RE2 means less by the first and the last, and more by the other.
const space = '\\t-\\r\\x20\\xa0\\x{1680}\\x{2000}-\\x{200a}\\x{2028}\\x{2029}\\x{202f}\\x{205f}\\x{3000}\\x{feff}';
const notSpace = '\\x00-\\x08\\x0e-\\x1f\\x21-\\x9f\\xa1-\\x{167f}\\x{1681}-\\x{1fff}\\x{200b}-\\x{2027}\\x{202a}-\\x{202e}\\x{2030}-\\x{205e}\\x{2060}-\\x{2fff}\\x{3001}-\\x{fefe}\\x{ff00}-\\x{10ffff}';
const word = '0-9A-Za-z_\\x{17f}\\x{212a}';
const notWord = '\\x00-\\x2f\\x3a-\\x40\\x5b-\\x5e\\x60\\x7b-\\x{17e}\\x{180}-\\x{2129}\\x{212b}-\\x{10ffff}';
const anything = '\\x00-\\x{10ffff}';
/** A piece of a pattern, where the two languages read it differently written out. */
function asRe2({ kind, text }, flags) {
    if (kind === 'character' && text === '.')
        return flags.includes('s') ? `[${anything}]` : '[^\\n\\r\\x{2028}\\x{2029}]';
    if (kind === 'escape') {
        const set = setOf(text, flags);
        return set === undefined ? escapeAsRe2(text) : `[${set}]`;
    }
    if (kind !== 'class')
        return text;
    const isNegated = text.startsWith('[^');
    const members = (0,_text_regexp_regexp_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .classMembers */ .Y)(text).map((member) => member === '[' ? '\\[' : (setOf(member, flags) ?? escapeAsRe2(member)));
    if (members.length === 0)
        return isNegated ? `[${anything}]` : `[^${anything}]`;
    return `[${isNegated ? '^' : ''}${members.join('')}]`;
}
function setOf(text, flags) {
    if (text === '\\s')
        return space;
    if (text === '\\S')
        return notSpace;
    if (!flags.includes('i'))
        return undefined;
    return text === '\\w' ? word : text === '\\W' ? notWord : undefined;
}
/** Two escaped surrogates are one character. */
function escapeAsRe2(text) {
    const pair = /^\\u(d[89ab]..)\\u(d[c-f]..)$/i.exec(text);
    if (!pair)
        return text;
    const [high, low] = [Number.parseInt(pair[1], 16), Number.parseInt(pair[2], 16)];
    return `\\x{${((high - 0xd800) * 0x400 + (low - 0xdc00) + 0x10000).toString(16)}}`;
}


/***/ })

};
