export const id = 243;
export const ids = [243];
export const modules = {

/***/ 96243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inflateZstd: () => (/* binding */ inflateZstd)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var _zstd_frame_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80877);
/* harmony import */ var _zstd_inflater_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48209);
// Not loaded late: the bundler loses the members of a module that is a function.



/** The uncompressed bytes of frames that follow one another; `read` takes how many stored bytes were used. */
async function* inflateZstd(stored, refuse, read) {
    const inflater = (0,_zstd_inflater_js__WEBPACK_IMPORTED_MODULE_1__/* .zstdInflater */ .d)();
    if (inflater === undefined)
        throw refuse('it is Zstandard-compressed, for which Node.js 22.15 or later is needed; or decompress it with `zstd -d`');
    const source = new Source(stored, read);
    for (let head = await source.head(); head.length > 0; head = await source.head()) {
        if (!(0,_zstd_frame_js__WEBPACK_IMPORTED_MODULE_2__/* .isZstd */ .oO)(head) && !(0,_zstd_frame_js__WEBPACK_IMPORTED_MODULE_2__/* .isSkippable */ .YQ)(head))
            throw refuse('something that is not compressed stands behind its compressed data');
        const frame = new _zstd_frame_js__WEBPACK_IMPORTED_MODULE_2__/* .ZstdFrame */ .DE();
        const broken = [];
        const bytes = source.frame(frame, () => broken.push(refuse('its compressed data is damaged or incomplete')));
        if ((0,_zstd_frame_js__WEBPACK_IMPORTED_MODULE_2__/* .isSkippable */ .YQ)(head))
            for await (const _ of bytes)
                ;
        else
            yield* decompressed(bytes, inflater(), () => broken[0] ?? refuse('its compressed data is damaged'));
        if (broken[0])
            throw broken[0];
    }
}
async function* decompressed(bytes, decompress, failure) {
    (0,node_stream__WEBPACK_IMPORTED_MODULE_0__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from(bytes), decompress, () => { });
    try {
        yield* decompress;
    }
    catch {
        throw failure();
    }
}
/** Stored bytes, of which a frame takes its own. */
class Source {
    #chunks;
    #read;
    #rest = Buffer.alloc(0);
    constructor(stored, read) {
        this.#chunks = Symbol.asyncIterator in stored ? stored[Symbol.asyncIterator]() : stored[Symbol.iterator]();
        this.#read = read;
    }
    /** The four bytes by which a frame is known, or the fewer that are left. */
    async head() {
        while (this.#rest.length < 4 && (await this.#more()))
            ;
        return this.#rest.subarray(0, 4);
    }
    async *frame(frame, broken) {
        while (!frame.isWhole) {
            if (this.#rest.length === 0 && !(await this.#more()))
                return broken();
            const taken = frame.take(this.#rest);
            if (taken === undefined)
                return broken();
            const own = this.#rest.subarray(0, taken);
            this.#rest = this.#rest.subarray(taken);
            yield own;
        }
    }
    /** A copy: the file's buffer is filled anew. */
    async #more() {
        const { value, done } = await this.#chunks.next();
        if (done)
            return false;
        this.#read(value.length);
        this.#rest = Buffer.concat([this.#rest, value]);
        return true;
    }
}


/***/ })

};
