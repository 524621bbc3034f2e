export const id = 4868;
export const ids = [4868];
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

/***/ 4868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   evidenceAttestCommand: () => (/* binding */ evidenceAttestCommand)
/* harmony export */ });
/* harmony import */ var _evidence_attest_attest_bundle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6047);
/* harmony import */ var _text_log_line_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(844);
/* harmony import */ var _arguments_shared_flags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4006);
/* harmony import */ var _arguments_usage_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(101);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9859);
/* harmony import */ var _exit_code_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5720);
/* harmony import */ var _input_read_bundle_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6242);
/* harmony import */ var _output_write_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3797);
/* harmony import */ var _output_write_output_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8667);









const evidenceAttestCommand = (0,_command_js__WEBPACK_IMPORTED_MODULE_6__/* .defineCommand */ .N)({
    name: 'evidence attest',
    usage: '--bundle FILE --key PEM [--output FILE]',
    about: 'Signs a statement about a bundle that verifies: a DSSE envelope around an in-toto statement, Ed25519.',
    flags: {
        bundle: _arguments_shared_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .bundleFlag */ .BV,
        key: { kind: 'text', value: 'PEM', does: 'Ed25519 private key, PKCS#8.' },
        output: { kind: 'text', value: 'FILE', does: 'The envelope; default standard output.' },
    },
    examples: [
        {
            line: 'assay evidence attest --bundle evidence.tar.gz --key key.pem --output evidence.dsse.json',
            does: 'Binds the whole file, which its own digests do not',
        },
    ],
    async run({ flags, operands }, host) {
        const bundle = flags.bundle ?? operands[0];
        if (bundle === undefined || flags.key === undefined) {
            throw (0,_arguments_usage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .usageError */ .W)('A bundle and a key are needed.', 'Give --bundle FILE and --key PEM.');
        }
        const key = (0,_evidence_attest_attest_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .readPrivateKey */ .$k)(await (0,_input_read_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .readTextFile */ .Gu)(flags.key, host));
        const { envelope, verdict } = await (0,_evidence_attest_attest_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .attestBundle */ .E5)(await (0,_input_read_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .bundleBytes */ .iU)(bundle, host), key);
        if (!verdict.ok)
            throw (0,_input_read_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .refusedBundle */ .ph)(bundle, verdict);
        const output = flags.output ?? '-';
        await (0,_output_write_output_js__WEBPACK_IMPORTED_MODULE_5__/* .writeOutput */ .z)(output, `${JSON.stringify(envelope)}\n`, host);
        if (output !== '-')
            await (0,_output_write_js__WEBPACK_IMPORTED_MODULE_7__/* .write */ .M)(host.stderr, `Signed: ${(0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_8__/* .logText */ .k)(bundle)}  sha256:${verdict.sha256}  in ${(0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_8__/* .logText */ .k)(output)}\n`);
        return _exit_code_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodes */ .hS.pass;
    },
});


/***/ }),

/***/ 9344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ openOutput),
/* harmony export */   z: () => (/* binding */ cannotWrite)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1246);
/* harmony import */ var _text_log_line_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(844);
/* harmony import */ var _write_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3797);





/** UTF-16 units gathered before they are written. */
const batch = 64 * 1024;
/**
 * Opens a file to write, or standard output for `-`. The file has its name only once it is complete: a reader never sees
 * half of it, and it may be one of the inputs.
 * @throws {AssayError} `E_OUTPUT_WRITE`
 */
function openOutput(path, host) {
    const { write: put, finish, discard } = path === '-' ? toStream(host) : toFile(path, host);
    let waiting = '';
    return {
        write(text) {
            waiting += text;
            if (waiting.length < batch)
                return;
            put(waiting);
            waiting = '';
        },
        async finish() {
            put(waiting);
            await finish();
        },
        discard,
    };
}
function toStream({ stdout }) {
    return { write: (text) => void stdout.write(text), finish: () => (0,_write_js__WEBPACK_IMPORTED_MODULE_3__/* .write */ .M)(stdout, ''), discard: () => { } };
}
function toFile(path, host) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.cwd, path);
    const partial = `${file}.partial`;
    const attempt = (work) => {
        try {
            return work();
        }
        catch (error) {
            throw cannotWrite(path, error);
        }
    };
    const descriptor = attempt(() => {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), { recursive: true });
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(partial, 'w');
    });
    return {
        write: (text) => attempt(() => void (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(descriptor, text)),
        finish: async () => attempt(() => {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(partial, file);
        }),
        discard: () => {
            try {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
            }
            catch {
                // It is closed already if renaming failed.
            }
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(partial, { force: true });
        },
    };
}
/** The one wording of a file that cannot be written. */
function cannotWrite(path, error) {
    const { code = 'unknown reason' } = error;
    const taken = code === 'EEXIST';
    return new _model_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .AssayError */ .W({
        code: 'E_OUTPUT_WRITE',
        level: 'error',
        message: `${(0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_4__/* .logText */ .k)(path)} cannot be written: ${taken ? 'it exists already' : code}.`,
        remedy: taken
            ? 'Move it away, or name another file.'
            : 'Check that the folder may be written to and that the path is not a folder.',
    });
}


/***/ }),

/***/ 8667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ writeNew),
/* harmony export */   z: () => (/* binding */ writeOutput)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _open_output_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9344);
/* harmony import */ var _write_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3797);




/**
 * Writes a file the user asked for, with its folders; `-` is standard output.
 * @throws {AssayError} `E_OUTPUT_WRITE`
 */
async function writeOutput(path, text, host) {
    if (path === '-')
        return (0,_write_js__WEBPACK_IMPORTED_MODULE_3__/* .write */ .M)(host.stdout, text);
    await writeNamed(path, text, host, 'w');
}
/** As {@link writeOutput}, but never over an existing file. */
async function writeNew(path, text, host) {
    await writeNamed(path, text, host, 'wx');
}
async function writeNamed(path, text, host, flag) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.cwd, path);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), { recursive: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, text, { flag });
    }
    catch (error) {
        throw (0,_open_output_js__WEBPACK_IMPORTED_MODULE_2__/* .cannotWrite */ .z)(path, error);
    }
}


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
