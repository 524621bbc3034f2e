"use strict";
exports.id = 8883;
exports.ids = [8883];
exports.modules = {

/***/ 18883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fleetHtml: () => (/* binding */ fleetHtml)
/* harmony export */ });
/* harmony import */ var _text_plural_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26713);
/* harmony import */ var _html_markup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26052);
/* harmony import */ var _html_page_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54968);
/* harmony import */ var _html_tables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11193);
/* harmony import */ var _fleet_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2241);





const looks = { missing: 'bad', error: 'bad', fail: 'bad', 'no-evidence': 'warned', pass: 'ok' };
const banners = { missing: 'fail', error: 'fail', fail: 'fail', 'no-evidence': 'none', pass: 'pass' };
/** One self-contained page. */
function fleetHtml(fleet) {
    const { rows, policies } = fleet;
    const worst = rows[0]?.verdict ?? 'pass';
    return (0,_html_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .P) `${(0,_html_page_js__WEBPACK_IMPORTED_MODULE_1__/* .htmlHead */ .a)(`${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .L)(rows.length, 'check')}: ${(0,_fleet_js__WEBPACK_IMPORTED_MODULE_3__/* .fleetPhrase */ .Ig)(fleet)}`)}
<body><a class="skip" href="#checks">Skip to the checks</a>
<div class="page">
<header>
<span class="verdict ${banners[worst]}">${_fleet_js__WEBPACK_IMPORTED_MODULE_3__/* .fleetIcons */ .n0[worst].icon} ${_fleet_js__WEBPACK_IMPORTED_MODULE_3__/* .fleetIcons */ .n0[worst].word}</span>
<h1>${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .L)(rows.length, 'check')}</h1>
<p class="soft">${(0,_fleet_js__WEBPACK_IMPORTED_MODULE_3__/* .fleetPhrase */ .Ig)(fleet)}</p>
</header>
<main>
<section id="checks" aria-labelledby="checks-title">
<h2 id="checks-title">Checks, worst first</h2>
${(0,_html_tables_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)('Table of checks', ['Check', 'Verdict', ..._fleet_js__WEBPACK_IMPORTED_MODULE_3__/* .fleetHeads */ ._7, 'Policy'], rows, cells)}
</section>
${policies.length === 0 ? undefined : policyTable(policies)}
</main>
</div>
</body>
</html>
`.html;
}
function policyTable(policies) {
    return (0,_html_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .P) `<section aria-labelledby="policies-title">
<h2 id="policies-title">Policies</h2>
${(0,_html_tables_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)('Table of policies', ['Policy', 'Digest', 'Results'], policies, ({ name, digest, count }) => [
        (0,_html_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .P) `<th scope="row">${name}</th>`,
        (0,_html_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .P) `<td><code>${digest}</code></td>`,
        (0,_html_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .P) `<td class="n">${count}</td>`,
    ])}
</section>`;
}
function cells(row) {
    const { icon, word } = _fleet_js__WEBPACK_IMPORTED_MODULE_3__/* .fleetIcons */ .n0[row.verdict];
    const code = row.code === undefined ? undefined : (0,_html_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .P) ` <code>${row.code}</code>`;
    const policy = row.policy === undefined ? '\u2013' : `${row.policy.name} ${(0,_fleet_js__WEBPACK_IMPORTED_MODULE_3__/* .shortDigest */ .VK)(row.policy.digest)}`;
    return [
        (0,_html_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .P) `<th scope="row"><code>${row.name}</code></th>`,
        (0,_html_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .P) `<td><span class="icon ${looks[row.verdict]}" aria-hidden="true">${icon}</span>${word}${code}</td>`,
        ...(0,_fleet_js__WEBPACK_IMPORTED_MODULE_3__/* .fleetFigures */ .k7)(row).map((figure) => (0,_html_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .P) `<td class="n">${figure}</td>`),
        (0,_html_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .P) `<td>${policy}</td>`,
    ];
}


/***/ })

};
