export const id = 5540;
export const ids = [5540];
export const modules = {

/***/ 7199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/**
 * The one canonical text of a JSON value: RFC 8785 (JSON Canonicalization Scheme).
 * Keys are sorted by UTF-16 code units, numbers are printed as ECMAScript prints them, `-0` is `0`, escapes are minimal.
 * A lone surrogate, which RFC 8785 leaves out, keeps its `\udXXX` escape, so that any value of `JSON.parse` but one has a
 * digest; that one, a number beyond the range of a double (`1e400`), is a RangeError.
 */
function canonicalJson(value) {
    // The engine's own writer is canonical for values whose keys happen to stand in order, and several times faster.
    return isInOrder(value) ? JSON.stringify(value) : write(value);
}
function isInOrder(value) {
    if (typeof value === 'number')
        return finite(value);
    if (typeof value !== 'object' || value === null)
        return true;
    if (Array.isArray(value)) {
        for (const item of value)
            if (!isInOrder(item))
                return false;
        return true;
    }
    let previous;
    for (const key of Object.keys(value)) {
        if (previous !== undefined && key < previous)
            return false;
        previous = key;
        if (!isInOrder(value[key]))
            return false;
    }
    return true;
}
function write(value) {
    if (typeof value === 'string')
        return quote(value);
    if (typeof value === 'number' && finite(value))
        return String(value);
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value);
    return Array.isArray(value) ? writeArray(value) : writeObject(value);
}
function writeArray(array) {
    let text = '[';
    for (let i = 0; i < array.length; i++)
        text += (i > 0 ? ',' : '') + write(array[i] ?? null);
    return `${text}]`;
}
function writeObject(object) {
    const keys = Object.keys(object);
    if (keys.length > 1)
        keys.sort();
    let text = '';
    for (const key of keys) {
        const member = object[key];
        if (member === undefined)
            continue;
        if (text !== '')
            text += ',';
        text += quote(key);
        text += ':';
        text += write(member);
    }
    return `{${text}}`;
}
/** Most texts need no escape, and then a look is cheaper than the engine's writer. */
function quote(text) {
    return needsEscape.test(text) ? JSON.stringify(text) : `"${text}"`;
}
const needsEscape = /["\\\u0000-\u001f\ud800-\udfff]/;
function finite(number) {
    if (!Number.isFinite(number))
        throw new RangeError('a number beyond the range of a double has no canonical form');
    return true;
}


/***/ }),

/***/ 6004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fg: () => (/* binding */ sha256Hex),
/* harmony export */   jW: () => (/* binding */ jsonDigest),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7199);


/** SHA-256 as 64 lower-case hexadecimal digits; text is hashed as UTF-8. */
function sha256Hex(bytes) {
    // One-shot hashing is three times faster than a hash object, and came with Node 20.12.
    return typeof node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash === 'function'
        ? node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash('sha256', bytes, 'hex')
        : node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash('sha256').update(bytes).digest('hex');
}
/** `sha256:` + hex: the form in which digests are written down. */
function sha256(bytes) {
    return `sha256:${sha256Hex(bytes)}`;
}
/** `sha256:` + SHA-256 of the RFC 8785 form. Throws a RangeError for a number that has none. */
function jsonDigest(value) {
    return sha256((0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(value));
}


/***/ }),

/***/ 4006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ evidenceFlags),
/* harmony export */   BV: () => (/* binding */ bundleFlag),
/* harmony export */   H3: () => (/* binding */ traceFlags),
/* harmony export */   HG: () => (/* binding */ textOrJsonFlag),
/* harmony export */   J: () => (/* binding */ policyFlag),
/* harmony export */   M0: () => (/* binding */ sessionKeysOf),
/* harmony export */   Qk: () => (/* binding */ coverageFlags),
/* harmony export */   Qz: () => (/* binding */ sessionKeyFlag),
/* harmony export */   Xz: () => (/* binding */ baselineFlags),
/* harmony export */   kY: () => (/* binding */ reportFlags),
/* harmony export */   os: () => (/* binding */ strictFlag),
/* harmony export */   v$: () => (/* binding */ partialFlags),
/* harmony export */   vO: () => (/* binding */ judgeFlags),
/* harmony export */   we: () => (/* binding */ redactFlag)
/* harmony export */ });
/* harmony import */ var _reporters_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3110);
/* harmony import */ var _exit_code_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5720);


/** Flags that several commands have, so that they mean the same everywhere. */
const policyFlag = {
    kind: 'text',
    value: 'FILE',
    does: 'The policy; default policy.yaml or assay.yaml.',
};
const strictFlag = {
    kind: 'switch',
    does: 'Unknown keys and old forms in the policy are errors.',
};
const sessionKeyFlag = {
    kind: 'texts',
    value: 'ATTRIBUTE',
    does: 'Span attributes that hold the session, first wins; or traceId, or file. Default: the usual ones.',
};
/** Attributes may also stand in one value, with commas between them. */
function sessionKeysOf(values) {
    return values.flatMap((value) => value.split(',')).filter((key) => key !== '');
}
const traceFlags = {
    traces: {
        kind: 'texts',
        value: 'GLOB',
        does: 'Traces: files, folders, globs, - for standard input; default traces/ and traces.jsonl.',
    },
    'trace-format': {
        kind: 'text',
        value: 'NAME',
        does: 'The format of every trace; default auto: recognised from the records.',
    },
};
const judgeFlags = {
    policy: policyFlag,
    ...traceFlags,
    'session-key': sessionKeyFlag,
    db: { kind: 'text', value: 'FILE', does: 'Judge a store of `assay trace ingest-otel` in place of files.' },
    'fail-on': {
        kind: 'text',
        value: 'LEVEL',
        choices: ['error', 'warning', 'note', 'none'],
        does: 'Lowest level of a finding that fails the run; default error.',
    },
    'on-no-evidence': {
        kind: 'text',
        value: 'HOW',
        choices: _exit_code_js__WEBPACK_IMPORTED_MODULE_1__/* .onNoEvidence */ .kw,
        does: 'What to do if there is no tool call: error exits 5, the others 0; default error.',
    },
    lenient: { kind: 'switch', does: 'Lines that cannot be read are warnings.' },
    strict: strictFlag,
};
const redactFlag = {
    kind: 'text',
    value: 'WHAT',
    choices: ['values', 'secrets', 'none'],
    does: 'What is taken out of arguments before they are hashed: secrets, unless none. No value is written; default values.',
};
/** Evidence of a run, for the commands that judge one. */
const evidenceFlags = {
    evidence: { kind: 'text', value: 'FILE', does: 'Write an evidence bundle (.tar.gz) of the run.' },
    redact: {
        ...redactFlag,
        does: 'Values of arguments that timelines show: of those in show_args (values), of all but secrets, of all (none); default values. Evidence never holds one.',
    },
};
const coverageFlags = {
    'min-coverage': {
        kind: 'text',
        value: 'PERCENT',
        does: 'Least tool coverage, 0 to 100; default coverage.min of the policy.',
    },
    compat: { kind: 'switch', does: 'Add the CoverageReport of the Python SDK to the JSON.' },
};
/** A run beside an earlier one. */
const baselineFlags = {
    baseline: { kind: 'text', value: 'FILE', does: 'Compare with an earlier run: the file that --write-baseline wrote.' },
    'write-baseline': { kind: 'text', value: 'FILE', does: 'Write the profile of this run, for later ones.' },
    'fail-on-new-only': { kind: 'switch', does: 'Only findings that are new or worse than the baseline fail the run.' },
};
const partialFlags = {
    partial: { kind: 'text', value: 'FILE', does: 'Also write what was collected, for `assay merge`.' },
};
const reportFlags = {
    format: {
        kind: 'text',
        value: 'FORMAT',
        does: `What is printed: ${Object.keys(_reporters_index_js__WEBPACK_IMPORTED_MODULE_0__/* .reporters */ .R0).join(', ')}; default text.`,
    },
    output: { kind: 'text', value: 'FILE', does: 'Print into a file instead.' },
    report: { kind: 'texts', value: 'FORMAT=FILE', does: 'Write one more report.' },
};
/** What a command that signs, or checks a signature, is about. */
const bundleFlag = { kind: 'text', value: 'FILE', does: 'The .tar.gz.' };
/** The report of a command that has one text and one JSON. */
const textOrJsonFlag = {
    kind: 'text',
    value: 'FORMAT',
    choices: ['text', 'json'],
    does: 'Default text.',
};


/***/ }),

/***/ 9859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ defineCommand)
/* harmony export */ });
/** Keeps the literal types of the flags. */
function defineCommand(command) {
    return command;
}


/***/ }),

/***/ 778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  evidenceVerifyAttestationCommand: () => (/* binding */ evidenceVerifyAttestationCommand)
});

// EXTERNAL MODULE: ./lib/evidence/attest/attest-bundle.js
var attest_bundle = __webpack_require__(6047);
// EXTERNAL MODULE: ./lib/evidence/format/failure.js
var failure = __webpack_require__(6675);
// EXTERNAL MODULE: ./lib/evidence/format/limits.js
var limits = __webpack_require__(85);
// EXTERNAL MODULE: ./lib/evidence/format/scan-json.js
var scan_json = __webpack_require__(619);
// EXTERNAL MODULE: ./lib/evidence/read/read-event.js
var read_event = __webpack_require__(1117);
// EXTERNAL MODULE: ./lib/evidence/attest/dsse.js
var dsse = __webpack_require__(4534);
// EXTERNAL MODULE: ./lib/evidence/attest/statement.js
var attest_statement = __webpack_require__(214);
;// CONCATENATED MODULE: ./lib/evidence/attest/verify-attestation.js






class Refused extends Error {
    code;
    constructor(code, message) {
        super(message);
        this.code = code;
    }
}
/**
 * Whether an envelope is a statement about exactly these bytes, signed with this key. Nothing of the payload is looked at
 * before its signature holds.
 */
async function verifyAttestation(envelopeText, bundle, key) {
    try {
        const statement = readStatement(readSigned(envelopeText, key));
        const { statement: expected, verdict } = await (0,attest_statement/* statementAbout */.pT)(bundle);
        if (!expected || !verdict.ok)
            throw new Refused('BundleInvalid', 'the bundle does not verify');
        const [subject] = statement.subject;
        const [expectedSubject] = expected.subject;
        if (subject.digest.sha256 !== expectedSubject.digest.sha256) {
            throw new Refused('SubjectDigestMismatch', 'the statement is about other bytes');
        }
        if (subject.name !== expectedSubject.name) {
            throw new Refused('SubjectNameMismatch', 'the statement names another bundle id');
        }
        if (!(0,attest_statement/* sameJson */.Vk)(statement.predicate, expected.predicate)) {
            throw new Refused('PredicateMismatch', 'the statement says something about the run that the bundle does not');
        }
        return { ok: true, sha256: verdict.sha256, runRoot: verdict.runRoot };
    }
    catch (error) {
        if (!(error instanceof Refused))
            throw error;
        return { ok: false, code: error.code, message: error.message };
    }
}
function readSigned(text, key) {
    const envelope = strictly(text, 'EnvelopeInvalid');
    const { payload, signatures } = envelope ?? {};
    if (typeof payload !== 'string' || !isBase64(payload) || !Array.isArray(signatures)) {
        throw new Refused('EnvelopeInvalid', 'not a DSSE envelope');
    }
    const first = signatures[0];
    if (envelope.payloadType !== dsse/* payloadType */.h)
        throw new Refused('PayloadType', `the payload is not ${dsse/* payloadType */.h}`);
    if (typeof first?.keyid !== 'string' || typeof first.sig !== 'string' || !isBase64(first.sig)) {
        throw new Refused('SignatureInvalid', 'the envelope holds no signature');
    }
    const bytes = Buffer.from(payload, 'base64');
    if (!(0,dsse/* signedBy */.qI)(envelope, bytes, key)) {
        throw new Refused('SignatureInvalid', 'the signature is not by this key, or not of this payload');
    }
    return bytes;
}
function readStatement(bytes) {
    const statement = strictly(bytes, 'StatementInvalid');
    if (statement?._type !== attest_statement/* statementType */.qB)
        throw new Refused('StatementType', 'not an in-toto statement v1');
    if (statement.predicateType !== attest_statement/* predicateType */.W3) {
        throw new Refused('PredicateType', 'a statement of another kind, or of a version that binds too little');
    }
    const { subject, predicate } = statement;
    const only = Array.isArray(subject) && subject.length === 1 ? subject[0] : undefined;
    const digest = only?.digest;
    if (typeof only?.name !== 'string' || typeof digest?.sha256 !== 'string' || Object.keys(digest).length !== 1) {
        throw new Refused('SubjectInvalid', 'the statement is not about exactly one file with one SHA-256');
    }
    if (typeof predicate !== 'object' ||
        predicate === null ||
        predicate.schema_version !== 1) {
        throw new Refused('PredicateInvalid', 'the predicate is not of schema version 1');
    }
    return statement;
}
function strictly(input, code) {
    try {
        return (0,scan_json/* scanJson */.E)(typeof input === 'string' ? input : (0,read_event/* decodeUtf8 */._)(input), limits/* defaultLimits */.MK.maxJsonDepth).value;
    }
    catch (error) {
        if (error instanceof failure/* BundleFailure */.B)
            throw new Refused(code, error.message);
        throw error;
    }
}
/** Buffer.from skips what it does not know; two texts would then be one payload. */
function isBase64(text) {
    return Buffer.from(text, 'base64').toString('base64') === text;
}

// EXTERNAL MODULE: ./lib/text/escape-json.js
var escape_json = __webpack_require__(1491);
// EXTERNAL MODULE: ./lib/text/log-line.js
var log_line = __webpack_require__(844);
// EXTERNAL MODULE: ./lib/cli/arguments/shared-flags.js
var shared_flags = __webpack_require__(4006);
// EXTERNAL MODULE: ./lib/cli/arguments/usage-error.js
var usage_error = __webpack_require__(101);
// EXTERNAL MODULE: ./lib/cli/command.js
var command = __webpack_require__(9859);
// EXTERNAL MODULE: ./lib/cli/exit-code.js
var exit_code = __webpack_require__(5720);
// EXTERNAL MODULE: ./lib/cli/input/read-bundle.js
var read_bundle = __webpack_require__(6242);
// EXTERNAL MODULE: ./lib/cli/output/write.js
var write = __webpack_require__(3797);
;// CONCATENATED MODULE: ./lib/cli/commands/evidence-verify-attestation.js










const evidenceVerifyAttestationCommand = (0,command/* defineCommand */.N)({
    name: 'evidence verify-attestation',
    usage: '--bundle FILE --attestation FILE --key PEM [--format text|json]',
    about: 'Checks that an attestation is signed with a key and is about exactly this bundle. Exit 1 if not.',
    flags: {
        bundle: shared_flags/* bundleFlag */.BV,
        attestation: { kind: 'text', value: 'FILE', does: 'The DSSE envelope that evidence attest wrote.' },
        key: { kind: 'text', value: 'PEM', does: 'Ed25519 public key, SPKI.' },
        format: shared_flags/* textOrJsonFlag */.HG,
    },
    examples: [
        {
            line: 'assay evidence verify-attestation --bundle evidence.tar.gz --attestation evidence.dsse.json --key public.pem',
            does: 'Before a bundle is relied on',
        },
    ],
    async run({ flags }, host) {
        const { bundle, attestation, key: keyFile } = flags;
        if (bundle === undefined || attestation === undefined || keyFile === undefined) {
            throw (0,usage_error/* usageError */.W)('A bundle, an attestation and a key are needed.', 'Give --bundle, --attestation and --key.');
        }
        const key = (0,attest_bundle/* readPublicKey */.RR)(await (0,read_bundle/* readTextFile */.Gu)(keyFile, host));
        const verdict = await verifyAttestation(await (0,read_bundle/* readTextFile */.Gu)(attestation, host), await (0,read_bundle/* bundleBytes */.iU)(bundle, host), key);
        const text = verdict.ok
            ? `✔ ${(0,log_line/* logText */.k)(bundle)} is attested  sha256:${verdict.sha256}\n`
            : `✖ ${(0,log_line/* logText */.k)(bundle)}  ${verdict.code}: ${verdict.message}\n`;
        const json = `${(0,escape_json/* escapeJsonForLogs */.O)(JSON.stringify(verdict, undefined, 2))}\n`;
        await (0,write/* write */.M)(host.stdout, flags.format === 'json' ? json : text);
        return verdict.ok ? exit_code/* exitCodes */.hS.pass : exit_code/* exitCodes */.hS.fail;
    },
});


/***/ }),

/***/ 6047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $k: () => (/* binding */ readPrivateKey),
/* harmony export */   E5: () => (/* binding */ attestBundle),
/* harmony export */   RR: () => (/* binding */ readPublicKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _canonical_canonical_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7199);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1246);
/* harmony import */ var _dsse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4534);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(214);





/** Signs a statement about a bundle. Without an envelope the verdict says why: only bundles that verify are attested. */
async function attestBundle(bundle, key) {
    const { statement, verdict } = await (0,_statement_js__WEBPACK_IMPORTED_MODULE_3__/* .statementAbout */ .pT)(bundle);
    if (!statement)
        return { verdict };
    return { envelope: (0,_dsse_js__WEBPACK_IMPORTED_MODULE_2__/* .signEnvelope */ .Yj)(Buffer.from((0,_canonical_canonical_json_js__WEBPACK_IMPORTED_MODULE_4__/* .canonicalJson */ .d)(statement)), key), verdict };
}
/** An Ed25519 private key from PKCS#8 PEM. Throws AssayError `E_EVIDENCE_KEY`; the message never holds the key. */
function readPrivateKey(pem) {
    return ed25519(() => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)(pem), 'an Ed25519 private key (PKCS#8 PEM)');
}
/** An Ed25519 public key from SPKI PEM. Throws AssayError `E_EVIDENCE_KEY`. */
function readPublicKey(pem) {
    // createPublicKey would take a private key too; whoever verifies should not hold one.
    if (pem.includes('PRIVATE KEY'))
        throw badKey('an Ed25519 public key (SPKI PEM)');
    return ed25519(() => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(pem), 'an Ed25519 public key (SPKI PEM)');
}
function ed25519(read, wanted) {
    let key;
    try {
        key = read();
    }
    catch {
        throw badKey(wanted);
    }
    if (key.asymmetricKeyType !== 'ed25519')
        throw badKey(wanted);
    return key;
}
function badKey(wanted) {
    return new _model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .AssayError */ .W({
        code: 'E_EVIDENCE_KEY',
        level: 'error',
        message: `The key file does not hold ${wanted}.`,
        remedy: '`openssl genpkey -algorithm ed25519 -out key.pem` makes one; `openssl pkey -in key.pem -pubout` prints its public half.',
    });
}


/***/ }),

/***/ 4534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yj: () => (/* binding */ signEnvelope),
/* harmony export */   h: () => (/* binding */ payloadType),
/* harmony export */   qI: () => (/* binding */ signedBy)
/* harmony export */ });
/* unused harmony export keyId */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _canonical_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6004);


const payloadType = 'application/vnd.in-toto+json';
/** Signs with an Ed25519 private key. Deterministic. */
function signEnvelope(payload, key) {
    const sig = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)(null, preAuthentication(payloadType, payload), key).toString('base64');
    return {
        payload: Buffer.from(payload).toString('base64'),
        payloadType,
        signatures: [{ keyid: keyId((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(key)), sig }],
    };
}
/** Whether the first signature is by this key. The key id is a hint and proves nothing; a wrong one is still refused. */
function signedBy(envelope, payload, key) {
    const [first] = envelope.signatures;
    if (!first || first.keyid !== keyId(key))
        return false;
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(null, preAuthentication(envelope.payloadType, payload), key, Buffer.from(first.sig, 'base64'));
}
/** `sha256:` + hash of the public key's SPKI DER. */
function keyId(key) {
    return (0,_canonical_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)(key.export({ type: 'spki', format: 'der' }));
}
/** What is signed: lengths are of bytes, so that no type can run into its payload. */
function preAuthentication(type, payload) {
    const typeBytes = Buffer.from(type);
    return Buffer.concat([
        Buffer.from(`DSSEv1 ${typeBytes.length} `),
        typeBytes,
        Buffer.from(` ${payload.length} `),
        payload,
    ]);
}


/***/ }),

/***/ 214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vk: () => (/* binding */ sameJson),
/* harmony export */   W3: () => (/* binding */ predicateType),
/* harmony export */   pT: () => (/* binding */ statementAbout),
/* harmony export */   qB: () => (/* binding */ statementType)
/* harmony export */ });
/* harmony import */ var _canonical_canonical_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7199);
/* harmony import */ var _canonical_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6004);
/* harmony import */ var _inspect_diff_bundles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(207);
/* harmony import */ var _read_verify_bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9608);




const statementType = 'https://in-toto.io/Statement/v1';
const predicateType = 'https://docs.getassay.dev/attestation/evidence-bundle/v1';
/**
 * The statement about a bundle that verifies, else why it does not. Its subject is the SHA-256 of the whole `.tar.gz`: the run
 * root binds neither times nor run id nor flags.
 */
async function statementAbout(bundle) {
    const times = new _inspect_diff_bundles_js__WEBPACK_IMPORTED_MODULE_1__/* .TimeRange */ .z();
    const verdict = await (0,_read_verify_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .verifyBundle */ .I)(bundle, { onEvent: ({ time }) => times.add(time) });
    if (!verdict.ok)
        return { verdict };
    const { manifest, runRoot, events } = verdict;
    const { name, version, git } = manifest.producer;
    const statement = {
        _type: statementType,
        subject: [{ name: manifest.bundle_id, digest: { sha256: (0,_canonical_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .fg)(bundle) } }],
        predicateType,
        predicate: {
            schema_version: 1,
            semantic_equivalence: { algorithm: 'assay-run-root-v1', value: runRoot },
            run: {
                run_id: manifest.run_id,
                event_count: events,
                producer: { name, version, git: git ?? '' },
                time_window: times.range,
            },
        },
    };
    return { statement, verdict };
}
function sameJson(a, b) {
    return (0,_canonical_canonical_json_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalJson */ .d)(a) === (0,_canonical_canonical_json_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalJson */ .d)(b);
}


/***/ }),

/***/ 207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ diffBundles),
/* harmony export */   z: () => (/* binding */ TimeRange)
/* harmony export */ });
/* harmony import */ var _format_event_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8771);
/* harmony import */ var _read_verify_bundle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9608);


const kinds = ['network', 'filesystem', 'processes', 'decisions'];
/** Compares two bundles that verify; otherwise the verdicts, of which at least one says why not. */
async function diffBundles(baseline, candidate) {
    const before = await gather(baseline);
    const after = await gather(candidate);
    const verdicts = { baseline: before.verdict, candidate: after.verdict };
    if (!before.verdict.ok || !after.verdict.ok)
        return verdicts;
    const [network, filesystem, processes, decisions] = kinds.map((kind) => changes(before.subjects[kind], after.subjects[kind]));
    const diff = {
        comparison_scope: { basis: 'retained_verified_events', absence_completeness: 'not_established' },
        baseline: side(before.verdict, before.range),
        candidate: side(after.verdict, after.range),
        summary: { event_count_delta: after.verdict.events - before.verdict.events, duration_delta: null },
        network,
        filesystem,
        processes,
        decisions,
    };
    return { diff, ...verdicts };
}
/** The first and last time of the events of a bundle. */
class TimeRange {
    first;
    last;
    add(text) {
        const time = (0,_format_event_time_js__WEBPACK_IMPORTED_MODULE_1__/* .parseEventTime */ .F4)(text);
        if (!time)
            return;
        if (!this.first || (0,_format_event_time_js__WEBPACK_IMPORTED_MODULE_1__/* .compareTimes */ .G5)(time, this.first) < 0)
            this.first = time;
        if (!this.last || (0,_format_event_time_js__WEBPACK_IMPORTED_MODULE_1__/* .compareTimes */ .G5)(time, this.last) > 0)
            this.last = time;
    }
    get range() {
        const zero = { seconds: 0, nanoseconds: 0 };
        return { start: (0,_format_event_time_js__WEBPACK_IMPORTED_MODULE_1__/* .formatEventTime */ .dB)(this.first ?? zero), end: (0,_format_event_time_js__WEBPACK_IMPORTED_MODULE_1__/* .formatEventTime */ .dB)(this.last ?? zero) };
    }
}
async function gather(input) {
    const subjects = {
        network: new Set(),
        filesystem: new Set(),
        processes: new Set(),
        decisions: new Set(),
    };
    const times = new TimeRange();
    const onEvent = (event) => {
        times.add(event.time);
        const found = subjectOf(event);
        if (found)
            subjects[found.kind].add(found.subject);
    };
    return { verdict: await (0,_read_verify_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .verifyBundle */ .I)(input, { onEvent }), subjects, range: times.range };
}
function subjectOf({ type, subject, data }) {
    if (type === 'assay.tool.decision') {
        const { tool, decision } = (data ?? {});
        if (typeof tool !== 'string' || typeof decision !== 'string')
            return undefined;
        return { kind: 'decisions', subject: `${decision} ${tool}` };
    }
    if (!subject)
        return undefined;
    const has = (word) => type.includes(`.${word}.`) || type.endsWith(`.${word}`);
    if (has('net'))
        return { kind: 'network', subject };
    if (has('fs'))
        return { kind: 'filesystem', subject };
    if (has('process'))
        return { kind: 'processes', subject };
    return undefined;
}
function changes(before, after) {
    return {
        added: [...after].filter((subject) => !before.has(subject)).sort(),
        removed: [...before].filter((subject) => !after.has(subject)).sort(),
    };
}
function side(verdict, range) {
    return {
        run_id: verdict.manifest.run_id,
        event_count: verdict.events,
        run_root: verdict.runRoot,
        time_range: range,
    };
}


/***/ }),

/***/ 3110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R0: () => (/* binding */ reporters),
/* harmony export */   _S: () => (/* binding */ isReportFormat),
/* harmony export */   _c: () => (/* binding */ partsFor)
/* harmony export */ });
/** The formats of `--format` and `--report`. Each is loaded when it is asked for: most runs need one. */
const reporters = {
    text: async () => (await Promise.all(/* import() */[__webpack_require__.e(4714), __webpack_require__.e(2580)]).then(__webpack_require__.bind(__webpack_require__, 2580))).reportText,
    json: async () => (await __webpack_require__.e(/* import() */ 846).then(__webpack_require__.bind(__webpack_require__, 846))).reportJson,
    markdown: async () => (await Promise.all(/* import() */[__webpack_require__.e(4714), __webpack_require__.e(5877)]).then(__webpack_require__.bind(__webpack_require__, 5877))).reportMarkdown,
    html: async () => (await Promise.all(/* import() */[__webpack_require__.e(4714), __webpack_require__.e(3140)]).then(__webpack_require__.bind(__webpack_require__, 3140))).reportHtml,
    github: async () => (await Promise.all(/* import() */[__webpack_require__.e(4714), __webpack_require__.e(6491)]).then(__webpack_require__.bind(__webpack_require__, 6491))).reportGithub,
    sarif: async () => (await Promise.all(/* import() */[__webpack_require__.e(4714), __webpack_require__.e(2389)]).then(__webpack_require__.bind(__webpack_require__, 2389))).reportSarif,
    junit: async () => (await Promise.all(/* import() */[__webpack_require__.e(4714), __webpack_require__.e(3358)]).then(__webpack_require__.bind(__webpack_require__, 3358))).reportJunit,
    tap: async () => (await Promise.all(/* import() */[__webpack_require__.e(4714), __webpack_require__.e(1295)]).then(__webpack_require__.bind(__webpack_require__, 1295))).reportTap,
    gitlab: async () => (await __webpack_require__.e(/* import() */ 963).then(__webpack_require__.bind(__webpack_require__, 963))).reportGitlab,
    azure: async () => (await Promise.all(/* import() */[__webpack_require__.e(4714), __webpack_require__.e(6651)]).then(__webpack_require__.bind(__webpack_require__, 6651))).reportAzure,
    summary: async () => (await Promise.all(/* import() */[__webpack_require__.e(4714), __webpack_require__.e(2466)]).then(__webpack_require__.bind(__webpack_require__, 2466))).reportSummary,
};
function isReportFormat(name) {
    return Object.hasOwn(reporters, name);
}
function partsFor(formats) {
    return {
        timelines: formats.includes('html'),
        ruleMeanings: formats.includes('html') || formats.includes('sarif'),
    };
}


/***/ })

};
