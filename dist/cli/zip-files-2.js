"use strict";
exports.id = 1313;
exports.ids = [1313];
exports.modules = {

/***/ 31313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   zipFiles: () => (/* binding */ zipFiles)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var yauzl__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20663);
/* harmony import */ var _zstd_inflater_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48209);



/**
 * Lists the files of a zip archive without touching the disk. The whole archive is refused if any entry is a link, is
 * encrypted, leads out of the archive, appears twice, is not what the directory says or breaks a limit: a verdict on the
 * rest would be one on a part.
 */
async function zipFiles(bytes, limits, refuse) {
    const invalid = (what) => refuse('invalid', what);
    const tooLarge = (what) => refuse('limit', what);
    const zip = await (0,yauzl__WEBPACK_IMPORTED_MODULE_1__/* .fromBufferPromise */ .SY)(bytes, { lazyEntries: true, strictFileNames: true }).catch((error) => {
        throw invalid(`is not a readable zip archive (${wordsOf(error)})`);
    });
    if (zip.entryCount > limits.entries)
        throw tooLarge(`has ${zip.entryCount} entries; the limit is ${limits.entries}`);
    // Where the directory begins.
    const filesEnd = Number(zip.readEntryCursor);
    const entries = await entriesOf(zip).catch((error) => {
        throw invalid(`has a damaged directory (${wordsOf(error)})`);
    });
    await compareWithHeaders(zip, entries, filesEnd, invalid);
    const files = new Map();
    for (const entry of entries) {
        if (entry.fileName.endsWith('/'))
            continue;
        const violation = violationOf(entry);
        if (violation !== undefined)
            throw invalid(`holds an entry that ${violation}`);
        if (files.has(entry.fileName))
            throw invalid('holds two entries of the same path');
        if (entry.uncompressedSize > limits.file)
            throw tooLarge(`holds a file of ${entry.uncompressedSize} bytes; the limit is ${limits.file}`);
        if (entry.uncompressedSize > limits.ratioFrom && entry.uncompressedSize > limits.ratio * entry.compressedSize)
            throw tooLarge(`holds a file that expands more than ${limits.ratio} times`);
        files.set(entry.fileName, {
            path: entry.fileName,
            size: entry.uncompressedSize,
            open: () => contents(zip, entry, invalid),
        });
    }
    return [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}
async function entriesOf(zip) {
    const entries = [];
    return new Promise((done, fail) => {
        zip.on('error', fail);
        zip.on('end', () => done(entries));
        zip.on('entry', (entry) => {
            entries.push(entry);
            zip.readEntry();
        });
        zip.readEntry();
    });
}
/** Behind the data of an entry whose size was not known when its header was written. */
const descriptorBytes = 24;
/**
 * Other programs read an archive by the headers before each file, not by the directory at its end: where the two disagree, or
 * files share bytes or leave some between them, there are two archives in one.
 */
async function compareWithHeaders(zip, entries, filesEnd, invalid) {
    const follows = (end, start) => start >= end && start - end <= descriptorBytes;
    const disagreeing = () => invalid('has a directory that disagrees with its contents');
    let end = 0;
    for (const entry of [...entries].sort((a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader)) {
        const header = await zip.readLocalFileHeaderPromise(entry).catch((error) => {
            throw invalid(`has a damaged header (${wordsOf(error)})`);
        });
        const agrees = header.compressionMethod === entry.compressionMethod && header.fileName.equals(entry.fileNameRaw);
        if (!agrees || !follows(end, entry.relativeOffsetOfLocalHeader))
            throw disagreeing();
        end = header.fileDataStart + entry.compressedSize;
    }
    if (!follows(end, filesEnd))
        throw disagreeing();
}
const typeMask = 0o170000;
const regularFile = 0o100000;
const [stored, deflated, zstandard] = [0, 8, 93];
function violationOf(entry) {
    if ((0,yauzl__WEBPACK_IMPORTED_MODULE_1__/* .validateFileName */ .U_)(entry.fileName) || /(^|\/)\.\.?(\/|$)|\p{Cc}/u.test(entry.fileName))
        return 'leads out of the archive';
    // The upper half is the unix mode; archives made elsewhere leave it at 0.
    const type = (entry.externalFileAttributes >>> 16) & typeMask;
    if (type !== 0 && type !== regularFile)
        return 'is a link or a device';
    if (entry.generalPurposeBitFlag & 1)
        return 'is encrypted';
    if (entry.compressionMethod === zstandard)
        return (0,_zstd_inflater_js__WEBPACK_IMPORTED_MODULE_2__/* .zstdInflater */ .d)() ? undefined : 'is packed with Zstandard, for which Node.js 22.15 or later is needed';
    return [stored, deflated].includes(entry.compressionMethod) ? undefined : 'is packed in a way that we do not read';
}
async function* contents(zip, entry, invalid) {
    let [sum, size] = [0, 0];
    try {
        for await (const chunk of await expanded(zip, entry)) {
            sum = (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.crc32)(chunk, sum);
            size += chunk.length;
            if (size > entry.uncompressedSize)
                break;
            yield chunk;
        }
    }
    catch (error) {
        throw invalid(`holds a damaged file (${wordsOf(error)})`);
    }
    if (size !== entry.uncompressedSize)
        throw invalid('holds a damaged file (its size is wrong)');
    if (sum !== entry.crc32)
        throw invalid('holds a damaged file (its checksum is wrong)');
}
async function expanded(zip, entry) {
    if (entry.compressionMethod !== zstandard)
        return zip.openReadStreamPromise(entry);
    const packed = await zip.openReadStreamPromise(entry, { decodeFileData: false });
    const inflater = (0,_zstd_inflater_js__WEBPACK_IMPORTED_MODULE_2__/* .zstdInflater */ .d)()?.();
    if (!inflater)
        throw new Error('no Zstandard');
    packed.on('error', (error) => inflater.destroy(error));
    return packed.pipe(inflater);
}
/** The library's words may quote a name of the archive; the log makes it harmless, and a few words are enough. */
function wordsOf(error) {
    return (error instanceof Error ? error.message : String(error)).slice(0, 120);
}


/***/ }),

/***/ 48209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ zstdInflater)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);

/** What expands Zstandard, where this Node.js has it (22.15 or later). */
function zstdInflater() {
    const { createZstdDecompress } = node_zlib__WEBPACK_IMPORTED_MODULE_0__;
    return createZstdDecompress;
}


/***/ })

};
