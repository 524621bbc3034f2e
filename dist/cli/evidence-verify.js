"use strict";
exports.id = 1420;
exports.ids = [1420];
exports.modules = {

/***/ 11420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   evidenceVerifyCommand: () => (/* binding */ evidenceVerifyCommand)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _evidence_inspect_recount_bundle_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(60631);
/* harmony import */ var _evidence_inspect_verify_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11488);
/* harmony import */ var _evidence_inspect_whole_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96613);
/* harmony import */ var _evidence_read_verify_bundle_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59608);
/* harmony import */ var _model_exit_code_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69967);
/* harmony import */ var _text_escape_json_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(41491);
/* harmony import */ var _text_log_line_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(10844);
/* harmony import */ var _arguments_shared_flags_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(84006);
/* harmony import */ var _arguments_usage_error_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(90101);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(99859);
/* harmony import */ var _input_read_bundle_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(26242);
/* harmony import */ var _output_write_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(83797);














const evidenceVerifyCommand = (0,_command_js__WEBPACK_IMPORTED_MODULE_10__/* .defineCommand */ .N)({
    name: 'evidence verify',
    usage: 'FILE\u2026 [--strict] [--format text|json]',
    about: 'Checks that evidence bundles are unchanged and complete, and that those of an index are the ones it names. Exit 1 if not, 2 if one cannot be read.',
    flags: {
        strict: { kind: 'switch', does: 'Also refuse what the format permits but no correct writer produces.' },
        format: _arguments_shared_flags_js__WEBPACK_IMPORTED_MODULE_6__/* .textOrJsonFlag */ .HG,
    },
    examples: [
        { line: 'assay evidence verify evidence.tar.gz', does: 'One bundle' },
        { line: 'assay evidence verify evidence.index.json', does: 'All bundles of a large run' },
        { line: 'assay evidence verify *.tar.gz --strict --format json', does: 'Several, for a program' },
    ],
    async run({ flags, operands }, host) {
        if (operands.length === 0) {
            throw (0,_arguments_usage_error_js__WEBPACK_IMPORTED_MODULE_7__/* .usageError */ .W)('No bundle was given.', 'Pass .tar.gz files, the .index.json of several, or - for standard input.');
        }
        const rows = [];
        const loose = new LooseParts();
        for (const file of operands) {
            if ((0,_input_read_bundle_js__WEBPACK_IMPORTED_MODULE_8__/* .isIndex */ .nw)(file))
                rows.push(...(await verifyIndexFile(file, flags.strict, host)));
            else
                rows.push(await verifyFile(file, flags.strict, host, loose));
        }
        loose.note(rows);
        if (flags.format === 'json')
            await (0,_output_write_js__WEBPACK_IMPORTED_MODULE_9__/* .write */ .M)(host.stdout, `${(0,_text_escape_json_js__WEBPACK_IMPORTED_MODULE_11__/* .escapeJsonForLogs */ .O)(JSON.stringify(rows, undefined, 2))}\n`);
        else
            await (0,_output_write_js__WEBPACK_IMPORTED_MODULE_9__/* .write */ .M)(host.stdout, rows.map(line).join(''));
        if (rows.some((row) => row.class === 'Unreadable'))
            return _model_exit_code_js__WEBPACK_IMPORTED_MODULE_5__/* .exitCodes */ .h.badInput;
        return rows.every(({ ok }) => ok) ? _model_exit_code_js__WEBPACK_IMPORTED_MODULE_5__/* .exitCodes */ .h.pass : _model_exit_code_js__WEBPACK_IMPORTED_MODULE_5__/* .exitCodes */ .h.fail;
    },
});
const nothing = { class: null, code: null, message: null, events: null, runRoot: null, sha256: null, notes: [] };
/** The index itself, and every bundle next to it that it names. */
async function verifyIndexFile(file, strict, host) {
    const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.cwd, file)).catch((error) => unreadableRow(file, error));
    if (!Buffer.isBuffer(bytes))
        return [bytes];
    const nextTo = (name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), name);
    const { sha256, index, failure, bundles } = await (0,_evidence_inspect_verify_index_js__WEBPACK_IMPORTED_MODULE_2__/* .verifyIndex */ .M)(bytes, (name) => (0,_input_read_bundle_js__WEBPACK_IMPORTED_MODULE_8__/* .bundleStream */ .LF)(nextTo(name), host), {
        strict,
    });
    const events = index?.bundles.reduce((sum, bundle) => sum + bundle.events, 0) ?? null;
    const row = { ...nothing, file, ok: !failure, class: failure ? 'Contract' : null, sha256, events, ...failure };
    return [row, ...bundles.map((entry) => entryRow(nextTo(entry.file), entry))];
}
function entryRow(file, { verdict, unread, failure }) {
    if (!verdict)
        return unreadableRow(file, unread);
    const row = verdictRow(file, verdict);
    return failure ? { ...row, ok: false, class: 'Integrity', ...failure } : row;
}
async function verifyFile(file, strict, host, loose) {
    const recount = new _evidence_inspect_recount_bundle_js__WEBPACK_IMPORTED_MODULE_12__/* .BundleRecount */ .d();
    try {
        const options = { strict, onEvent: (event) => recount.see(event) };
        const row = verdictRow(file, await (0,_evidence_read_verify_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .verifyBundle */ .I)((0,_input_read_bundle_js__WEBPACK_IMPORTED_MODULE_8__/* .bundleStream */ .LF)(file, host), options));
        if (row.ok)
            loose.add(file, recount);
        return row;
    }
    catch (error) {
        return unreadableRow(file, error);
    }
}
function verdictRow(file, verdict) {
    if (!verdict.ok) {
        const { class: name, code, message, sha256 = null } = verdict;
        return { ...nothing, file, ok: false, class: name, code, message, sha256 };
    }
    const { events, runRoot, sha256, notes } = verdict;
    return { ...nothing, file, ok: true, events, runRoot, sha256, notes };
}
/** Parts of runs that were named without their index: each verifies alone, and none shows that others are missing. */
class LooseParts {
    #runs = new Map();
    add(file, recount) {
        if ((recount.place?.parts ?? 1) === 1)
            return;
        const run = JSON.stringify([(0,_evidence_inspect_whole_run_js__WEBPACK_IMPORTED_MODULE_3__/* .stemOf */ .Vc)(recount), recount.place?.parts]);
        this.#runs.set(run, (this.#runs.get(run) ?? new Map()).set(file, recount));
    }
    note(rows) {
        for (const parts of this.#runs.values()) {
            const inOrder = [...parts.values()].sort((a, b) => a.place.part - b.place.part);
            const gap = (0,_evidence_inspect_whole_run_js__WEBPACK_IMPORTED_MODULE_3__/* .gapInRun */ .dy)(inOrder);
            if (gap === undefined)
                continue;
            for (const [i, row] of rows.entries()) {
                const place = parts.get(row.file)?.place;
                if (!place)
                    continue;
                const note = `part ${place.part} of ${place.parts}, not the whole run: ${gap}; the index of the run verifies all of them`;
                rows[i] = { ...row, notes: [...row.notes, note] };
            }
        }
    }
}
function unreadableRow(file, error) {
    const { code, syscall } = error;
    if (code === undefined || syscall === undefined)
        throw error;
    return { ...nothing, file, ok: false, class: 'Unreadable', code, message: 'the file cannot be read' };
}
function line({ file, ok, events, sha256, notes, ...failure }) {
    const name = (0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_13__/* .logText */ .k)(file);
    if (!ok)
        return `\u2716 ${name}  ${failure.class}/${failure.code}: ${failure.message}\n`;
    const noteLines = notes.map((note) => `  note: ${note}\n`).join('');
    return `\u2714 ${name}  ${events} events  sha256:${sha256}\n${noteLines}`;
}


/***/ })

};
