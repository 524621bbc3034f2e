"use strict";
exports.id = 6651;
exports.ids = [6651];
exports.modules = {

/***/ 86651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reportAzure: () => (/* binding */ reportAzure)
});

;// CONCATENATED MODULE: ./lib/text/escape-azure-command.js
/**
 * Text for Azure Pipelines' logging commands, `##vso[task.logissue type=error;code=a]message`. The agent undoes exactly these
 * encodings. Reference: `azure-pipelines-agent/src/Microsoft.VisualStudio.Services.Agent/Command.cs`.
 */
function escapeAzureData(text) {
    return text.replaceAll('%', '%AZP25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeAzureProperty(text) {
    return escapeAzureData(text).replaceAll(']', '%5D').replaceAll(';', '%3B');
}

// EXTERNAL MODULE: ./lib/text/escape-workflow-command.js
var escape_workflow_command = __webpack_require__(3664);
// EXTERNAL MODULE: ./lib/text/log-line.js
var log_line = __webpack_require__(10844);
// EXTERNAL MODULE: ./lib/text/strip-control.js
var strip_control = __webpack_require__(72997);
// EXTERNAL MODULE: ./lib/reporters/github/plan/annotation.js
var annotation = __webpack_require__(5325);
// EXTERNAL MODULE: ./lib/reporters/github/plan/plan-annotations.js
var plan_annotations = __webpack_require__(72344);
// EXTERNAL MODULE: ./lib/reporters/phrases.js
var phrases = __webpack_require__(73192);
;// CONCATENATED MODULE: ./lib/reporters/azure.js







/**
 * Logging commands for the log of an Azure Pipelines step: issues with file, line and code, worst first, and the verdict
 * last. The agent keeps ten errors and ten warnings of a step, the same as GitHub's runner, so the plan is the same.
 */
function reportAzure(result, { repository }) {
    const { annotations, cut } = (0,plan_annotations/* planAnnotations */.m)(result, repository);
    const more = cut === undefined ? '' : ` Issues: ${cut}.`;
    const title = `Assay: ${phrases/* verdictNames */.gG[result.verdict]}`;
    const verdict = {
        pass: () => (0,log_line/* logText */.k)(`${title} \u00b7 ${(0,phrases/* countsPhrase */.__)(result)}${more}`),
        fail: () => issue({ level: 'error', message: `${title}. ${(0,phrases/* countsPhrase */.__)(result)}.${more}` }),
        'no-evidence': () => issue({
            level: result.gate.onNoEvidence === 'error' ? 'error' : 'notice',
            message: `${title}. ${(0,phrases/* noEvidencePhrase */.Ii)(result)}${more}`,
        }),
    }[result.verdict]();
    const skipped = (0,phrases/* skippedPhrases */.X)(result).map((phrase) => (0,log_line/* logText */.k)(`Assay: ${phrase}`));
    return [...annotations.map(issue), ...skipped, verdict].map((line) => `${line}\n`).join('');
}
/** Azure knows errors and warnings; a notice is a plain line. */
function issue({ level, message, title, file, line, column }) {
    if (level === 'notice') {
        const place = file === undefined ? '' : ` (${file}${line === undefined ? '' : `:${line}`})`;
        return (0,log_line/* logText */.k)(`note ${title === undefined ? '' : `${title}: `}${message}${place}`, 1000);
    }
    const properties = Object.entries({
        type: level,
        sourcepath: file,
        linenumber: line,
        columnnumber: column,
        code: title,
    })
        .filter(([, value]) => value !== undefined && value !== '')
        .map(([key, value]) => `${key}=${escapeAzureProperty((0,escape_workflow_command/* neutraliseCommands */.$B)((0,strip_control/* stripControl */.kU)(String(value))))}`);
    return `##vso[task.logissue ${properties.join(';')}]${escapeAzureData((0,annotation/* annotationMessage */.L0)(message))}`;
}


/***/ })

};
