"use strict";
exports.id = 9206;
exports.ids = [9206];
exports.modules = {

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
