export const id = 511;
export const ids = [511];
export const modules = {

/***/ 2511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeMergedEvidence: () => (/* binding */ writeMergedEvidence)
/* harmony export */ });
/* harmony import */ var _text_redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51814);
/* harmony import */ var _write_bundle_writer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76161);
/* harmony import */ var _write_write_file_parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42586);
/* harmony import */ var _decision_data_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37122);
/* harmony import */ var _evidence_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59107);
/* harmony import */ var _run_events_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91610);
/* harmony import */ var _write_run_evidence_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(39579);







/**
 * Writes the evidence of a verdict over parts: a bundle that names the partial results and their bundles by digest, and the verdict;
 * and an index of it and them. Every call is in the evidence of the job that saw it. The same parts and options give the same tar bytes.
 * Throws AssayError `E_EVIDENCE_WRITE`; file errors as they come.
 */
async function writeMergedEvidence(options) {
    const { policy, parts, output } = options;
    const runId = `${(0,_run_events_js__WEBPACK_IMPORTED_MODULE_5__/* .derivedRunId */ ._J)(policy, options.files)}-merged`;
    const writer = new _write_bundle_writer_js__WEBPACK_IMPORTED_MODULE_1__/* .BundleWriter */ .U((0,_run_events_js__WEBPACK_IMPORTED_MODULE_5__/* .bundleContext */ .IJ)(options, runId));
    (0,_run_events_js__WEBPACK_IMPORTED_MODULE_5__/* .startRun */ .AD)(writer, policy, options.redact, options, { merged_parts: parts.length });
    for (const part of parts)
        writer.add({ type: 'dev.assay-action.merged-part.v1', data: partData(part) });
    (0,_run_events_js__WEBPACK_IMPORTED_MODULE_5__/* .finishRun */ .JH)(writer, options, { ...options.counts, merged_parts: parts.length });
    const built = await writer.finish();
    await (0,_write_write_file_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFileParts */ .e)(output, built.parts);
    const { event_count, run_root } = built.manifest;
    const merged = { path: output, sha256: built.sha256, bytes: built.bytes, events: event_count, runRoot: run_root };
    const bundles = [merged, ...parts.flatMap((part) => part.bundles)];
    if (bundles.length === 1)
        return { runId, bundles };
    const index = `${(0,_write_run_evidence_js__WEBPACK_IMPORTED_MODULE_6__.evidenceStem)(output)}.index.json`;
    await (0,_write_write_file_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFileParts */ .e)(index, [Buffer.from((0,_evidence_index_js__WEBPACK_IMPORTED_MODULE_4__/* .evidenceIndexText */ .hD)(runId, bundles))]);
    return { runId, bundles, index };
}
function partData({ name, partialSha256, traces, calls, bundles }) {
    const listed = bundles.map((bundle) => ({ ...(0,_evidence_index_js__WEBPACK_IMPORTED_MODULE_4__/* .indexedBundle */ .Ak)(bundle) }));
    return { name: (0,_decision_data_js__WEBPACK_IMPORTED_MODULE_3__/* .boundedName */ .l)((0,_text_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutTokens */ .N_)(name)), partial_sha256: partialSha256, traces, calls, bundles: listed };
}


/***/ })

};
