"use strict";
exports.id = 4824;
exports.ids = [4824];
exports.modules = {

/***/ 41278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Je: () => (/* binding */ stringOf),
/* harmony export */   Lv: () => (/* binding */ isList),
/* harmony export */   UF: () => (/* binding */ idFinder),
/* harmony export */   Xy: () => (/* binding */ objectOf),
/* harmony export */   al: () => (/* binding */ nonEmptyText),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   gz: () => (/* binding */ firstId),
/* harmony export */   iZ: () => (/* binding */ objectsOf),
/* harmony export */   rl: () => (/* binding */ numberOf)
/* harmony export */ });
/* harmony import */ var _model_exact_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19238);

/** Reads of values whose shape nobody promised: each gives `undefined` (or an empty list) for anything but what its name says. */
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof _model_exact_number_js__WEBPACK_IMPORTED_MODULE_0__/* .ExactNumber */ .fh);
}
function isList(value) {
    return Array.isArray(value);
}
function objectOf(value) {
    return isObject(value) ? value : undefined;
}
/** The objects of a list. */
function objectsOf(value) {
    return Array.isArray(value) ? value.filter(isObject) : [];
}
function stringOf(value) {
    return typeof value === 'string' ? value : undefined;
}
/** The double nearest to a number, which is enough for times, sizes and costs; undefined for a number beyond all doubles. */
function numberOf(value) {
    const number = value instanceof _model_exact_number_js__WEBPACK_IMPORTED_MODULE_0__/* .ExactNumber */ .fh ? (0,_model_exact_number_js__WEBPACK_IMPORTED_MODULE_0__/* .nearestNumber */ .CW)(value) : value;
    return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}
/** A string as it is, a number as its digits: ids come as both. */
function textOf(value) {
    if (typeof value === 'string')
        return value;
    return typeof value === 'number' || value instanceof _model_exact_number_js__WEBPACK_IMPORTED_MODULE_0__/* .ExactNumber */ .fh ? String(value) : undefined;
}
/** A text that says something, or a number as text: a name, an id, a message. The empty string names nothing, `0` does. */
function nonEmptyText(value) {
    return textOf(value) || undefined;
}
/** The first of `keys` that names something. */
function firstId(record, keys) {
    for (const key of keys) {
        const id = nonEmptyText(record[key]);
        if (id !== undefined)
            return id;
    }
    return undefined;
}
/** `firstId` for many keys: most records have none of them, which their own few keys show several times faster. */
function idFinder(keys) {
    const names = new Set(keys);
    return (record) => {
        for (const key of Object.keys(record))
            if (names.has(key))
                return firstId(record, keys);
        return undefined;
    };
}


/***/ }),

/***/ 80672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ writeJson),
/* harmony export */   y: () => (/* binding */ holdsExact)
/* harmony export */ });
/* harmony import */ var _model_exact_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19238);

/** `JSON.stringify` on one line, with the digits of every `ExactNumber`. */
function writeJson(value) {
    return _model_exact_number_js__WEBPACK_IMPORTED_MODULE_0__/* .ExactNumber */ .fh.met && holdsExact(value) ? write(value) : JSON.stringify(value);
}
/** Whether an `ExactNumber` stands anywhere in a value. */
function holdsExact(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    if (value instanceof _model_exact_number_js__WEBPACK_IMPORTED_MODULE_0__/* .ExactNumber */ .fh)
        return true;
    if (value instanceof Map)
        return [...value.values()].some(holdsExact);
    return Array.isArray(value) ? value.some(holdsExact) : Object.values(value).some(holdsExact);
}
function write(value) {
    if (value instanceof _model_exact_number_js__WEBPACK_IMPORTED_MODULE_0__/* .ExactNumber */ .fh)
        return value.text;
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value);
    if (Array.isArray(value))
        return `[${value.map((item) => write(item) ?? 'null').join(',')}]`;
    const members = [];
    for (const [key, member] of Object.entries(value)) {
        const text = write(member);
        if (text !== undefined)
            members.push(`${JSON.stringify(key)}:${text}`);
    }
    return `{${members.join(',')}}`;
}


/***/ }),

/***/ 12491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ areNear),
/* harmony export */   Q: () => (/* binding */ addDecimals)
/* harmony export */ });
/* harmony import */ var _decimal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6726);

/** Digits between the first of the larger and the last of the smaller number: more than any value needs. */
const maxDigits = 20000n;
/** The exact sum. Throws a RangeError where it would need more than 20,000 digits. */
function addDecimals(a, b) {
    if (a.digits === '')
        return b;
    if (b.digits === '')
        return a;
    const ends = [a, b].map(({ digits, point }) => point - BigInt(digits.length));
    const [endA, endB] = ends;
    const end = endA < endB ? endA : endB;
    const top = a.point > b.point ? a.point : b.point;
    if (top - end > maxDigits)
        throw new RangeError('too many digits to add');
    const units = unitsOf(a, endA - end) + unitsOf(b, endB - end);
    return (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalOf */ .Bc)(`${units}e${end}`);
}
function unitsOf({ negative, digits }, shift) {
    const units = BigInt(digits) * 10n ** shift;
    return negative ? -units : units;
}
/** Whether two numbers differ by at most `tolerance`, which is not negative; no rounding. */
function areNear(a, b, tolerance) {
    const [left, right, apart] = [a, b, tolerance].map(decimalOfNumber);
    try {
        return ((0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .compareDecimals */ .YL)(left, addDecimals(right, apart)) <= 0 && (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .compareDecimals */ .YL)(right, addDecimals(left, apart)) <= 0);
    }
    catch (error) {
        if (error instanceof RangeError)
            return (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .compareDecimals */ .YL)(left, right) === 0;
        throw error;
    }
}
function decimalOfNumber(value) {
    return (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalOf */ .Bc)(typeof value === 'number' ? String(value) : value.canonical);
}


/***/ }),

/***/ 91148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $u: () => (/* binding */ sumText),
/* harmony export */   NM: () => (/* binding */ addUp),
/* harmony export */   Ty: () => (/* binding */ sumFromText),
/* harmony export */   XN: () => (/* binding */ sumOf),
/* harmony export */   cI: () => (/* binding */ isNegative),
/* harmony export */   oi: () => (/* binding */ isAbove),
/* harmony export */   pO: () => (/* binding */ lessBy),
/* harmony export */   qA: () => (/* binding */ nearestSum)
/* harmony export */ });
/* harmony import */ var _add_decimals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12491);
/* harmony import */ var _decimal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6726);
/* harmony import */ var _exact_number_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19238);



function sumOf(value) {
    return Number.isSafeInteger(value) ? value : asDecimal(value);
}
/** Throws a RangeError for sums of absurd length. */
function addUp(a, b) {
    if (typeof a === 'number' && typeof b === 'number' && Number.isSafeInteger(a + b))
        return a + b;
    return (0,_add_decimals_js__WEBPACK_IMPORTED_MODULE_0__/* .addDecimals */ .Q)(asDecimal(a), asDecimal(b));
}
function isAbove(sum, max) {
    if (typeof sum === 'number' && typeof max === 'number')
        return sum > max;
    return (0,_decimal_js__WEBPACK_IMPORTED_MODULE_1__/* .compareDecimals */ .YL)(asDecimal(sum), asDecimal(max)) > 0;
}
function isNegative(sum) {
    return typeof sum === 'number' ? sum < 0 : sum.negative && sum.digits !== '';
}
function asDecimal(value) {
    if (typeof value === 'number')
        return (0,_decimal_js__WEBPACK_IMPORTED_MODULE_1__/* .decimalOf */ .Bc)(String(value));
    return value instanceof _exact_number_js__WEBPACK_IMPORTED_MODULE_2__/* .ExactNumber */ .fh ? (0,_decimal_js__WEBPACK_IMPORTED_MODULE_1__/* .decimalOf */ .Bc)(value.canonical) : value;
}
/** The sum as the shortest exact decimal. */
function sumText(sum) {
    return (0,_decimal_js__WEBPACK_IMPORTED_MODULE_1__/* .decimalText */ .Nx)(asDecimal(sum));
}
function sumFromText(text) {
    const number = Number(text);
    return Number.isSafeInteger(number) && String(number) === text ? number : (0,_decimal_js__WEBPACK_IMPORTED_MODULE_1__/* .decimalOf */ .Bc)(text);
}
/** The double nearest to a sum. */
function nearestSum(sum) {
    return typeof sum === 'number' ? sum : Number((0,_decimal_js__WEBPACK_IMPORTED_MODULE_1__/* .decimalText */ .Nx)(sum));
}
function lessBy(sum, part) {
    return addUp(sum, typeof part === 'number' ? -part : { ...part, negative: !part.negative });
}


/***/ })

};
