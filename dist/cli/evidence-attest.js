"use strict";
exports.id = 2985;
exports.ids = [2985];
exports.modules = {

/***/ 72985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  evidenceAttestCommand: () => (/* binding */ evidenceAttestCommand)
});

// EXTERNAL MODULE: ./lib/canonical/canonical-json.js
var canonical_json = __webpack_require__(57199);
// EXTERNAL MODULE: ./lib/evidence/attest/dsse.js
var dsse = __webpack_require__(74534);
// EXTERNAL MODULE: ./lib/evidence/attest/statement.js
var statement = __webpack_require__(20214);
;// CONCATENATED MODULE: ./lib/evidence/attest/attest-evidence.js



/** A statement about evidence: a predicate of some kind, bound to the file by its SHA-256. */
function statementAbout({ name, sha256 }, predicateType, predicate) {
    return { _type: statement/* statementType */.q, subject: [{ name, digest: { sha256 } }], predicateType, predicate };
}
/** Deterministic: the same statement and key give the same envelope. */
function signStatement(statement, key) {
    return (0,dsse/* signEnvelope */.Yj)(Buffer.from((0,canonical_json/* canonicalJson */.d)(statement)), key);
}

// EXTERNAL MODULE: ./lib/evidence/attest/attested-evidence.js + 2 modules
var attested_evidence = __webpack_require__(5850);
// EXTERNAL MODULE: ./lib/evidence/attest/predicates/index.js + 4 modules
var predicates = __webpack_require__(94364);
// EXTERNAL MODULE: ./lib/evidence/attest/signing-keys.js
var signing_keys = __webpack_require__(49397);
// EXTERNAL MODULE: ./lib/model/exit-code.js
var exit_code = __webpack_require__(69967);
// EXTERNAL MODULE: ./lib/model/problem.js
var problem = __webpack_require__(51246);
// EXTERNAL MODULE: ./lib/text/log-line.js
var log_line = __webpack_require__(10844);
// EXTERNAL MODULE: ./lib/cli/arguments/shared-flags.js
var shared_flags = __webpack_require__(84006);
// EXTERNAL MODULE: ./lib/cli/arguments/usage-error.js
var usage_error = __webpack_require__(90101);
// EXTERNAL MODULE: ./lib/cli/command.js
var command = __webpack_require__(99859);
// EXTERNAL MODULE: ./lib/cli/input/read-bundle.js
var read_bundle = __webpack_require__(26242);
// EXTERNAL MODULE: ./lib/cli/output/write.js
var write = __webpack_require__(83797);
// EXTERNAL MODULE: ./lib/cli/output/write-output.js
var write_output = __webpack_require__(48667);
;// CONCATENATED MODULE: ./lib/cli/commands/evidence-attest.js













const attestFlags = {
    bundle: shared_flags/* bundleFlag */.BV,
    key: { kind: 'text', value: 'PEM', does: 'Ed25519 private key, PKCS#8.' },
    predicate: {
        kind: 'text',
        value: 'KIND',
        choices: predicates/* predicateNames */.Wn,
        does: 'What to state: bundle (default), test-result (in-toto) or vsa (SLSA).',
    },
    'predicate-only': {
        kind: 'switch',
        does: 'Print the predicate, unsigned, for actions/attest or cosign attest-blob.',
    },
    resource: { kind: 'text', value: 'URI', does: 'vsa: what was checked; default urn:assay:run:RUN.' },
    verifier: { kind: 'text', value: 'URI', does: 'vsa: who checked it; default urn:assay:verifier.' },
    url: { kind: 'text', value: 'URI', does: 'test-result: the URL of the run.' },
    output: { kind: 'text', value: 'FILE', does: 'The envelope; default standard output.' },
};
const evidenceAttestCommand = (0,command/* defineCommand */.N)({
    name: 'evidence attest',
    usage: '--bundle FILE --key PEM [--predicate KIND] [--output FILE]',
    about: 'Signs a statement about a bundle that verifies, or about the index of several: a DSSE envelope with an in-toto statement, Ed25519.',
    flags: attestFlags,
    examples: [
        {
            line: 'assay evidence attest --bundle evidence.tar.gz --key key.pem --output evidence.dsse.json',
            does: 'Covers the whole file, unlike its internal digests',
        },
        {
            line: 'assay evidence attest --bundle evidence.tar.gz --predicate test-result --predicate-only --output predicate.json',
            does: 'What actions/attest signs',
        },
    ],
    async run({ flags, operands }, host) {
        const bundle = flags.bundle ?? operands[0];
        if (bundle === undefined || (flags.key === undefined) !== flags['predicate-only']) {
            throw (0,usage_error/* usageError */.W)('Missing flags: --bundle and --key.', 'Give --bundle FILE, and --key PEM or --predicate-only.');
        }
        const key = flags.key === undefined ? undefined : (0,signing_keys/* readPrivateKey */.$)(await (0,read_bundle/* readTextFile */.Gu)(flags.key, host));
        const { evidence, kind, predicate } = await predicateFor(bundle, flags, host);
        const text = key ? signStatement(statementAbout(evidence, kind.type, predicate), key) : predicate;
        const output = flags.output ?? '-';
        await (0,write_output/* writeOutput */.z)(output, `${JSON.stringify(text)}\n`, host);
        const where = output === '-' ? '' : `  in ${(0,log_line/* logText */.k)(output)}`;
        const done = key ? 'Signed' : `Predicate of type ${kind.type}`;
        if (output !== '-' || !key)
            await (0,write/* write */.M)(host.stderr, `${done}: ${(0,log_line/* logText */.k)(bundle)}  sha256:${evidence.sha256}${where}\n`);
        return exit_code/* exitCodes */.h.pass;
    },
});
async function predicateFor(bundle, flags, host) {
    const { predicate: name = 'bundle', resource, verifier, url } = flags;
    for (const uri of [resource, verifier, url]) {
        if (uri !== undefined && !URL.canParse(uri))
            throw (0,usage_error/* usageError */.W)(`${(0,log_line/* logText */.k)(uri, 200)} is not a URI.`, 'Give one such as https://example.org/agent.');
    }
    const read = await (0,attested_evidence/* readEvidence */.A)(await (0,read_bundle/* evidenceInput */.EF)(bundle, host)).catch((error) => {
        throw (0,read_bundle/* unreadable */.O$)(bundle, error);
    });
    if (!('evidence' in read))
        throw (0,read_bundle/* refusedEvidence */.eb)(bundle, read.refused);
    const found = (0,predicates/* predicateOf */.Lu)(name, read.evidence, { resource, verifier, url });
    if (!found) {
        throw new problem/* AssayError */.W({
            code: 'E_EVIDENCE_CONTRACT',
            level: 'error',
            message: `${(0,log_line/* logText */.k)(bundle)} is not the evidence of a run with a verdict, so a ${name} is not possible.`,
            remedy: 'Bundles of `assay check --evidence` have a verdict. `--predicate bundle` works for every bundle.',
        });
    }
    return { evidence: read.evidence, ...found };
}


/***/ }),

/***/ 48667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ writeNew),
/* harmony export */   z: () => (/* binding */ writeOutput)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _io_cannot_write_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91839);
/* harmony import */ var _write_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83797);




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
        throw (0,_io_cannot_write_js__WEBPACK_IMPORTED_MODULE_2__/* .cannotWrite */ .z)(path, error);
    }
}


/***/ }),

/***/ 5850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ readEvidence)
});

// EXTERNAL MODULE: ./lib/canonical/digest.js
var digest = __webpack_require__(76004);
// EXTERNAL MODULE: ./lib/evidence/inspect/diff-bundles.js
var diff_bundles = __webpack_require__(30207);
// EXTERNAL MODULE: ./lib/evidence/inspect/verify-index.js
var verify_index = __webpack_require__(11488);
// EXTERNAL MODULE: ./lib/evidence/read/verify-bundle.js + 5 modules
var verify_bundle = __webpack_require__(59608);
// EXTERNAL MODULE: ./lib/evidence/inspect/recount-bundle.js
var recount_bundle = __webpack_require__(60631);
;// CONCATENATED MODULE: ./lib/evidence/attest/checked-run.js

const verdicts = ['pass', 'fail', 'no-evidence'];
/** Reads what the first bundle of a run says of it: the other parts, and those of a merged verdict, come after it. */
class CheckedRunReader {
    #started;
    #finished;
    see(event) {
        if (event.type === 'assay.profile.started')
            this.#started ??= (0,recount_bundle/* fieldsOf */.P)(event.data);
        else if (event.type === 'assay.profile.finished')
            this.#finished ??= event;
    }
    /** Undefined if the bundles are not those of a run with a verdict. */
    run(bundles) {
        const { profile_name: name, policy_digest: digest } = this.#started ?? {};
        const { verdict, rules } = (0,recount_bundle/* fieldsOf */.P)(this.#finished?.data);
        const known = verdicts.find((it) => it === verdict);
        if (!this.#finished || !known || typeof name !== 'string' || typeof digest !== 'string')
            return undefined;
        const { time, assayrunid: runId } = this.#finished;
        const policy = { name, sha256: digest.replace(/^sha256:/, '') };
        const { passed, warned, failed } = (0,recount_bundle/* fieldsOf */.P)(rules);
        const standing = { passed: texts(passed), warned: texts(warned), failed: texts(failed) };
        return { runId, policy, verdict: known, time, rules: standing, bundles };
    }
}
function texts(value) {
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

// EXTERNAL MODULE: ./lib/evidence/format/limits.js
var limits = __webpack_require__(50085);
;// CONCATENATED MODULE: ./lib/evidence/attest/extent.js

/** The events that state counts, the first that is there first, and what they call them. */
const summaries = [
    {
        type: 'assay.profile.finished',
        names: {
            files: 'files_count',
            network: 'network_count',
            processes: 'processes_count',
            sandbox_degradations: 'sandbox_degradation_count',
        },
    },
    {
        type: 'assay.sandbox.summary',
        names: {
            files: 'fs_count',
            network: undefined,
            processes: 'exec_count',
            sandbox_degradations: 'degradation_count',
        },
    },
];
/** Gathers the extent of a bundle from its events. */
class ExtentCounter {
    #events = new Map();
    #summaries = new Map();
    #typeBytes = 0;
    see({ type, data }) {
        if (!this.#events.has(type))
            this.#typeBytes += Buffer.byteLength(type);
        this.#events.set(type, (this.#events.get(type) ?? 0) + 1);
        const names = summaries.find((summary) => summary.type === type)?.names;
        if (names)
            this.#summaries.set(type, this.#summaries.has(type) ? undefined : readCounts(data, names));
    }
    /** Undefined if the bundle contradicts itself or leaves a count out: others would refuse an extent of it. */
    get extent() {
        if (this.#events.size > limits/* maxObjectKeys */.ex || this.#typeBytes > limits/* maxStringLength */.Eh)
            return undefined;
        if ([...this.#summaries.values()].includes(undefined))
            return undefined;
        const stated = summaries.find(({ type }) => this.#summaries.has(type));
        return {
            retained_events_by_type: Object.fromEntries([...this.#events].sort(([a], [b]) => (a < b ? -1 : 1))),
            observed: stated
                ? { basis: 'producer_reported', source_type: stated.type, counts: this.#summaries.get(stated.type) }
                : { basis: 'not_stated' },
        };
    }
}
function readCounts(data, names) {
    const counts = {};
    for (const [key, name] of Object.entries(names)) {
        if (name === undefined)
            continue;
        const value = data?.[name];
        if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0)
            return undefined;
        counts[key] = value;
    }
    return counts;
}

;// CONCATENATED MODULE: ./lib/evidence/attest/attested-evidence.js






/** Verifies evidence and reads what can be attested of it. What `open` throws passes through. */
async function readEvidence(input) {
    const run = new CheckedRunReader();
    return input.kind === 'bundle' ? readBundle(input.bytes, run) : readIndex(input, run);
}
async function readBundle(bytes, reader) {
    const times = new diff_bundles/* TimeRange */.z();
    const counter = new ExtentCounter();
    const onEvent = (event) => {
        times.add(event.time);
        counter.see(event);
        reader.see(event);
    };
    const verdict = await (0,verify_bundle/* verifyBundle */.I)(bytes, { onEvent });
    if (!verdict.ok)
        return { refused: verdict };
    const { manifest, sha256 } = verdict;
    const run = reader.run([{ name: manifest.bundle_id, sha256 }]);
    const bundle = { verdict, times: times.range, extent: counter.extent };
    return { evidence: { name: manifest.bundle_id, sha256, bundle, ...(run && { run }) } };
}
async function readIndex({ bytes, open }, reader) {
    const { index, failure, bundles } = await (0,verify_index/* verifyIndex */.M)(bytes, open, { onEvent: (event) => reader.see(event) });
    if (failure || !index)
        return { refused: { class: 'Contract', ...failure } };
    for (const { verdict, unread, failure: other } of bundles) {
        if (!verdict)
            throw unread;
        if (!verdict.ok)
            return { refused: verdict };
        if (other)
            return { refused: { class: 'Integrity', ...other } };
    }
    const run = reader.run(index.bundles.map(({ file, sha256 }) => ({ name: file, sha256 })));
    return { evidence: { name: index.run_id, sha256: (0,digest/* sha256Hex */.fg)(bytes), index, ...(run && { run }) } };
}


/***/ }),

/***/ 74534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yj: () => (/* binding */ signEnvelope),
/* harmony export */   h: () => (/* binding */ payloadType),
/* harmony export */   qI: () => (/* binding */ signedBy)
/* harmony export */ });
/* unused harmony export keyId */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _canonical_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76004);


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
/**
 * Whether the first signature is by this key. The key id is a hint and proves nothing; other writers leave it out, and a
 * wrong one is still refused.
 */
function signedBy(envelope, payload, key) {
    const [first] = envelope.signatures;
    if (!first || (first.keyid && first.keyid !== keyId(key)))
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

/***/ 94364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ predicateKind),
  Wn: () => (/* binding */ predicateNames),
  Lu: () => (/* binding */ predicateOf)
});

// EXTERNAL MODULE: ./lib/canonical/canonical-json.js
var canonical_json = __webpack_require__(57199);
;// CONCATENATED MODULE: ./lib/evidence/attest/predicates/evidence-bundle.js

/** The format's own statement: what the bundle says of its run, and its extent. */
const evidenceBundle = {
    name: 'bundle',
    type: 'https://docs.getassay.dev/attestation/evidence-bundle/v1',
    named: true,
    write({ bundle }) {
        if (!bundle)
            return undefined;
        const { manifest, runRoot, events } = bundle.verdict;
        const { name, version, git } = manifest.producer;
        return {
            schema_version: 1,
            semantic_equivalence: { algorithm: 'assay-run-root-v1', value: runRoot },
            run: {
                run_id: manifest.run_id,
                event_count: events,
                producer: { name, version, git: git ?? '' },
                time_window: bundle.times,
            },
            ...(bundle.extent && { extent: bundle.extent }),
        };
    },
    options: () => ({}),
    // Revision 1.0 has no extent: it is compared where one is stated. A bundle from which none can be derived bears out none.
    agrees({ extent, ...stated }, expected) {
        const { extent: found, ...run } = expected;
        if ((0,canonical_json/* canonicalJson */.d)(stated) !== (0,canonical_json/* canonicalJson */.d)(run))
            return false;
        return extent === undefined || extent === null || (0,canonical_json/* canonicalJson */.d)(extent) === (0,canonical_json/* canonicalJson */.d)(found ?? null);
    },
};

;// CONCATENATED MODULE: ./lib/evidence/attest/predicates/evidence-index.js
/** The same for an index: one statement binds all bundles of a run. */
const evidenceIndex = {
    name: 'bundle',
    type: 'urn:assay:attestation:evidence-index:v1',
    named: true,
    write({ index }) {
        if (!index)
            return undefined;
        return {
            schema_version: 1,
            run: { run_id: index.run_id, event_count: index.bundles.reduce((sum, { events }) => sum + events, 0) },
            bundles: index.bundles.map(({ file, sha256, run_root }) => ({ name: file, digest: { sha256 }, run_root })),
        };
    },
    options: () => ({}),
};

;// CONCATENATED MODULE: ./lib/evidence/attest/predicates/test-result.js
/** in-toto test result v0.1: the rules of the policy are the tests. */
const testResult = {
    name: 'test-result',
    type: 'https://in-toto.io/attestation/test-result/v0.1',
    named: false,
    write({ run }, { url }) {
        if (!run)
            return undefined;
        const { passed, warned, failed } = run.rules;
        return {
            result: outcome(run),
            configuration: [policyDescriptor(run)],
            ...(url !== undefined && { url }),
            passedTests: passed,
            warnedTests: warned,
            // A run without a call broke no rule, and did not pass either.
            failedTests: run.verdict === 'no-evidence' ? [...failed, 'no-evidence'] : failed,
        };
    },
    options: ({ url }) => (typeof url === 'string' ? { url } : {}),
};
function outcome({ verdict, rules }) {
    if (verdict !== 'pass')
        return 'FAILED';
    return rules.warned.length > 0 ? 'WARNED' : 'PASSED';
}
/** The policy as canonical JSON of its parsed document: that is what its digest is of, whatever it was written in. */
function policyDescriptor({ policy: { name, sha256 } }) {
    return { name, digest: { sha256 }, mediaType: 'application/json' };
}

;// CONCATENATED MODULE: ./lib/evidence/attest/predicates/verification-summary.js
/** SLSA verification summary v1: that this verifier held this evidence to this policy. */
const verificationSummary = {
    name: 'vsa',
    type: 'https://slsa.dev/verification_summary/v1',
    named: false,
    write({ run }, { resource, verifier }) {
        if (!run)
            return undefined;
        const passed = run.verdict === 'pass';
        return {
            // Nothing but the id: readers made of in-toto's protobuf refuse the version, which the specification added later.
            verifier: { id: verifier ?? 'urn:assay:verifier' },
            timeVerified: run.time,
            resourceUri: resource ?? `urn:assay:run:${encodeURIComponent(run.runId)}`,
            policy: { uri: `urn:assay:policy:${encodeURIComponent(run.policy.name)}`, digest: { sha256: run.policy.sha256 } },
            inputAttestations: run.bundles.map(({ sha256 }) => ({ uri: 'urn:assay:evidence-bundle', digest: { sha256 } })),
            verificationResult: passed ? 'PASSED' : 'FAILED',
            verifiedLevels: [passed ? 'ASSAY_POLICY_MET' : 'FAILED'],
        };
    },
    options({ resourceUri, verifier }) {
        const { id } = (verifier ?? {});
        return {
            ...(typeof resourceUri === 'string' && { resource: resourceUri }),
            ...(typeof id === 'string' && { verifier: id }),
        };
    },
};

;// CONCATENATED MODULE: ./lib/evidence/attest/predicates/index.js




/** In the order in which help lists them; two are called `bundle`: of a bundle, and of an index of several. */
const kinds = [evidenceBundle, evidenceIndex, testResult, verificationSummary];
const predicateNames = [...new Set(kinds.map(({ name }) => name))];
/** The kind that is called so and can be written about this evidence, and its predicate. */
function predicateOf(name, evidence, options = {}) {
    for (const kind of kinds) {
        const predicate = kind.name === name ? kind.write(evidence, options) : undefined;
        if (predicate)
            return { kind, predicate };
    }
    return undefined;
}
function predicateKind(type) {
    return kinds.find((kind) => kind.type === type);
}


/***/ }),

/***/ 49397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readPrivateKey),
/* harmony export */   R: () => (/* binding */ readPublicKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51246);


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

/***/ 20214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ statementType)
/* harmony export */ });
const statementType = 'https://in-toto.io/Statement/v1';


/***/ }),

/***/ 30207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ diffBundles),
/* harmony export */   z: () => (/* binding */ TimeRange)
/* harmony export */ });
/* harmony import */ var _format_event_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38771);
/* harmony import */ var _read_verify_bundle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59608);


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
        retained_events: {
            run_root_equal: before.verdict.runRoot === after.verdict.runRoot,
            added: onlyIn(after.events, before.events),
            removed: onlyIn(before.events, after.events),
        },
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
        const time = (0,_format_event_time_js__WEBPACK_IMPORTED_MODULE_0__/* .parseEventTime */ .F4)(text);
        if (!time)
            return;
        if (!this.first || (0,_format_event_time_js__WEBPACK_IMPORTED_MODULE_0__/* .compareTimes */ .G5)(time, this.first) < 0)
            this.first = time;
        if (!this.last || (0,_format_event_time_js__WEBPACK_IMPORTED_MODULE_0__/* .compareTimes */ .G5)(time, this.last) > 0)
            this.last = time;
    }
    get range() {
        const zero = { seconds: 0, nanoseconds: 0 };
        return { start: (0,_format_event_time_js__WEBPACK_IMPORTED_MODULE_0__/* .formatEventTime */ .dB)(this.first ?? zero), end: (0,_format_event_time_js__WEBPACK_IMPORTED_MODULE_0__/* .formatEventTime */ .dB)(this.last ?? zero) };
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
    const events = new Map();
    const onEvent = (event) => {
        times.add(event.time);
        const { assaycontenthash: hash, type, assayseq: seq } = event;
        if (hash !== undefined && !events.has(hash))
            events.set(hash, { content_hash: hash, type, seq });
        const found = subjectOf(event);
        if (found)
            subjects[found.kind].add(found.subject);
    };
    return { verdict: await (0,_read_verify_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .verifyBundle */ .I)(input, { onEvent }), subjects, events, range: times.range };
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
function onlyIn(these, others) {
    return [...these.values()].filter(({ content_hash }) => !others.has(content_hash));
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


/***/ })

};
