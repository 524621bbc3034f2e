"use strict";
exports.id = 3676;
exports.ids = [3676];
exports.modules = {

/***/ 35710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  policyMigrateCommand: () => (/* binding */ policyMigrateCommand)
});

// EXTERNAL MODULE: ./lib/model/exit-code.js
var exit_code = __webpack_require__(69967);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./lib/model/exact-number.js
var exact_number = __webpack_require__(19238);
// EXTERNAL MODULE: ./lib/model/problem.js
var problem = __webpack_require__(51246);
// EXTERNAL MODULE: ./lib/policy/dialects/schema-map.js
var schema_map = __webpack_require__(41570);
// EXTERNAL MODULE: ./lib/policy/dialects/version-one.js
var version_one = __webpack_require__(21317);
// EXTERNAL MODULE: ./lib/policy/document/parse-document.js + 4 modules
var parse_document = __webpack_require__(13110);
// EXTERNAL MODULE: ./lib/policy/load-policy.js + 44 modules
var load_policy = __webpack_require__(39512);
// EXTERNAL MODULE: ./lib/policy/policy-problems.js + 1 modules
var policy_problems = __webpack_require__(91140);
// EXTERNAL MODULE: ./lib/policy/same-policy.js
var same_policy = __webpack_require__(98745);
;// CONCATENATED MODULE: ./lib/policy/migrate-policy.js









/**
 * An older policy \u2192 the text of the same policy in version 2.0, comments and order kept.
 * @throws AssayError if the text does not load, or if it uses anchors in a way that the move would break.
 */
function migratePolicy(text, file, read) {
    const source = file === undefined ? {} : { file };
    const before = (0,load_policy.requirePolicy)((0,load_policy.loadPolicy)(text, source, { read }));
    const json = isJson(text);
    const document = (0,dist/* parseDocument */.Tp)(text, {
        schema: 'core',
        customTags: (tags) => tags.map((tag) => keepingDigits(tag, json)),
    });
    const changes = isSchemaMap(text) ? wrapSchemaMap(document) : migrateSections(document, before);
    if (changes.length === 0)
        return { text, changes };
    const migrated = json
        ? `${JSON.stringify(document.toJS(), null, 2).replace(markedNumber, '$1')}\n`
        : keepComments(text, document.toString(styleOf(text)));
    const files = { read, from: file };
    if ((0,same_policy/* whatItSays */.O)(text, files) !== (0,same_policy/* whatItSays */.O)(migrated, files))
        throw cannotMigrate(file);
    return { text: migrated, changes };
}
/** Before a number that no double holds, while it goes through JSON as a text. */
const mark = '\u0000number ';
const markedNumber = /"\\u0000number ([^"]+)"/g;
/** Numbers are written as they were, also those that would be rounded. */
function keepingDigits(tag, json) {
    if (typeof tag === 'string' || !/:(?:int|float)$/.test(tag.tag) || !('resolve' in tag))
        return tag;
    const scalar = tag;
    const { stringify } = scalar;
    return {
        ...scalar,
        resolve: (text, onError, options) => json && (0,exact_number/* exactNumber */.rf)(text) instanceof exact_number/* ExactNumber */.fh ? mark + text : scalar.resolve(text, onError, options),
        stringify: (node, ...context) => node.source ?? stringify?.(node, ...context) ?? String(node.value),
    };
}
/** A comment whose node is gone is put at the end rather than lost. */
function keepComments(text, migrated) {
    const comments = [...new dist/* Lexer */.JG().lex(text)].filter((token) => token.startsWith('#'));
    const lost = comments.filter((comment) => !migrated.includes(comment.slice(1).trim()));
    return migrated + lost.map((comment) => `${comment}\n`).join('');
}
function isSchemaMap(text) {
    const tree = (0,parse_document/* parseDocument */.T)(text, new policy_problems/* PolicyProblems */.b({}));
    return tree?.kind === 'map' && schema_map/* schemaMap */.eQ.recognises(tree);
}
function wrapSchemaMap(document) {
    const schemas = document.contents;
    const root = new dist/* YAMLMap */.CA();
    root.items.push(new dist/* Pair */.Rm(new dist/* Scalar */.X5('version'), quoted('2.0')), new dist/* Pair */.Rm(new dist/* Scalar */.X5('schemas'), schemas));
    document.contents = root;
    return ['moved the schemas of the tools under `schemas`', 'set `version` to "2.0"'];
}
function migrateSections(document, policy) {
    const root = document.contents;
    const changes = [];
    for (const key of ['allow', 'deny']) {
        const pair = pairOf(root, key);
        if (!pair)
            continue;
        if ((0,dist/* isSeq */.oP)(pair.value))
            moveList(document, root, pair, key);
        else
            root.delete(key);
        changes.push((0,dist/* isSeq */.oP)(pair.value) ? `moved \`${key}\` to \`tools.${key}\`` : `removed the empty \`${key}\``);
    }
    const constraints = pairOf(root, 'constraints');
    if (constraints)
        changes.push(moveConstraints(document, root, constraints));
    const old = policy.version.startsWith('1') || (policy.version === '' && changes.length > 0);
    if (old) {
        const version = pairOf(root, 'version');
        if (version)
            version.value = quoted('2.0');
        else
            root.items.unshift(new dist/* Pair */.Rm(new dist/* Scalar */.X5('version'), quoted('2.0')));
        changes.push('set `version` to "2.0"');
    }
    return changes;
}
function pairOf(root, key) {
    return root.items.find((pair) => (0,dist/* isScalar */.jn)(pair.key) && pair.key.value === key);
}
/** The map under `key`; if there is none, it takes the place of `instead`, whose comments it inherits. */
function sectionFor(root, key, instead) {
    const pair = pairOf(root, key);
    if ((0,dist/* isMap */.jh)(pair?.value))
        return removing(root, instead, pair.value);
    const section = new dist/* YAMLMap */.CA();
    if (pair) {
        pair.value = section;
        return removing(root, instead, section);
    }
    const name = new dist/* Scalar */.X5(key);
    name.commentBefore = instead.key.commentBefore ?? null;
    name.spaceBefore = instead.key.spaceBefore ?? false;
    root.items.splice(root.items.indexOf(instead), 1, new dist/* Pair */.Rm(name, section));
    return section;
}
function removing(root, pair, section) {
    root.items.splice(root.items.indexOf(pair), 1);
    return section;
}
function moveList(document, root, pair, key) {
    const comment = pair.key.commentBefore;
    const inPlace = !pairOf(root, 'tools');
    const tools = sectionFor(root, 'tools', pair);
    const list = pair.value;
    const own = tools.get(key);
    if ((0,dist/* isSeq */.oP)(own))
        own.items.push(...list.items);
    else
        tools.set(document.createNode(key), list);
    if (!inPlace)
        keepComment((0,dist/* isSeq */.oP)(own) ? list.items[0] : findKey(tools, key), comment);
}
function moveConstraints(document, root, pair) {
    const entries = (0,dist/* isSeq */.oP)(pair.value) || (0,dist/* isMap */.jh)(pair.value) ? constraintEntries(pair.value) : [];
    if (entries.length === 0) {
        root.items.splice(root.items.indexOf(pair), 1);
        return 'removed the empty `constraints`';
    }
    const inPlace = !pairOf(root, 'schemas');
    const comments = [inPlace ? undefined : pair.key.commentBefore, pair.value?.commentBefore];
    const schemas = sectionFor(root, 'schemas', pair);
    for (const { tool, params } of entries) {
        const schema = constraintSchema(document, params);
        const known = pairOf(schemas, String(tool.value));
        if (known)
            known.value = schema;
        else
            schemas.items.push(new dist/* Pair */.Rm(tool, schema));
    }
    keepComment(entries[0].tool, comments.filter(Boolean).join('\n'));
    return 'rewrote `constraints` as JSON Schemas under `schemas`';
}
function constraintEntries(constraints) {
    if ((0,dist/* isMap */.jh)(constraints)) {
        return constraints.items.map(({ key, value }) => ({ tool: key, params: paramsOf(value) }));
    }
    return constraints.items.map((item) => {
        const tool = item.get('tool', true);
        const before = [item.commentBefore, item.items[0] && item.items[0].key.commentBefore];
        const name = new dist/* Scalar */.X5(tool.value);
        name.commentBefore = before.filter(Boolean).join('\n') || null;
        name.comment = tool.comment ?? null;
        return { tool: name, params: paramsOf(item.get('params', true)) };
    });
}
/** An alias here names a node elsewhere, which the move would change or lose. */
function paramsOf(node) {
    if (!(0,dist/* isMap */.jh)(node))
        throw cannotMigrate(undefined);
    return node;
}
function constraintSchema(document, params) {
    const properties = new dist/* YAMLMap */.CA();
    for (const { key, value } of params.items) {
        const pattern = (0,dist/* isMap */.jh)(value) ? value.get('matches', true) : value;
        if ((0,dist/* isMap */.jh)(value) && value.comment)
            pattern.comment ??= value.comment;
        const argument = document.createNode({ type: 'string', minLength: 1 });
        argument.items.splice(1, 0, new dist/* Pair */.Rm(new dist/* Scalar */.X5('pattern'), pattern));
        properties.items.push(new dist/* Pair */.Rm(key, argument));
    }
    const schema = document.createNode({ type: 'object', additionalProperties: true });
    const names = params.items.map(({ key }) => key.value);
    schema.items.push(new dist/* Pair */.Rm(new dist/* Scalar */.X5('properties'), properties));
    schema.items.push(new dist/* Pair */.Rm(new dist/* Scalar */.X5('required'), document.createNode(names, { flow: true })));
    return schema;
}
function findKey(map, key) {
    return pairOf(map, key).key;
}
function keepComment(node, comment) {
    if (node && comment)
        node.commentBefore = [comment, node.commentBefore].filter(Boolean).join('\n');
}
function quoted(text) {
    const scalar = new dist/* Scalar */.X5(text);
    scalar.type = 'QUOTE_DOUBLE';
    return scalar;
}
function isJson(text) {
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        return false;
    }
}
function styleOf(text) {
    return {
        lineWidth: 0,
        flowCollectionPadding: /\{ /.test(text),
        indentSeq: !/^( *)[^\s#-][^\n]*:[ \t]*\n\1- /m.test(text),
    };
}
function cannotMigrate(file) {
    return new problem/* AssayError */.W({
        code: 'E_POLICY_INVALID',
        level: 'error',
        message: 'This policy cannot be migrated without changing what it says.',
        location: file === undefined ? undefined : { file, line: 1, column: 1 },
        remedy: `Write anchors and aliases out, or move ${version_one/* LEGACY_KEYS */.Hi.map((key) => `\`${key}\``).join(', ')} by hand.`,
    });
}

// EXTERNAL MODULE: ./lib/text/log-line.js
var log_line = __webpack_require__(10844);
// EXTERNAL MODULE: ./lib/cli/arguments/shared-flags.js
var shared_flags = __webpack_require__(84006);
// EXTERNAL MODULE: ./lib/cli/arguments/usage-error.js
var usage_error = __webpack_require__(90101);
// EXTERNAL MODULE: ./lib/cli/command.js
var command = __webpack_require__(99859);
// EXTERNAL MODULE: ./lib/cli/input/locate-project.js + 1 modules
var locate_project = __webpack_require__(33513);
// EXTERNAL MODULE: ./lib/cli/input/read-policy.js
var read_policy = __webpack_require__(65528);
// EXTERNAL MODULE: ./lib/cli/output/write.js
var write = __webpack_require__(83797);
// EXTERNAL MODULE: ./lib/cli/output/write-output.js
var write_output = __webpack_require__(48667);
;// CONCATENATED MODULE: ./lib/cli/commands/policy-migrate.js










const policyMigrateCommand = (0,command/* defineCommand */.N)({
    name: 'policy migrate',
    usage: '[FILE] [--write | --output FILE]',
    about: 'Converts an older policy to version 2.0 and keeps comments and order. Without --write or --output, prints it.',
    flags: {
        policy: shared_flags/* policyFlag */.ay,
        output: { kind: 'text', value: 'FILE', does: 'Write the new policy to this file.' },
        write: { kind: 'switch', does: 'Replace the file itself.' },
        check: { kind: 'switch', does: 'Write nothing; exit 1 if there is something to migrate.' },
    },
    examples: [{ line: 'assay policy migrate policy.yaml --write', does: 'Migrate a file in place' }],
    async run({ flags, operands }, host) {
        if (Number(flags.write) + Number(flags.check) + Number(flags.output !== undefined) > 1) {
            throw (0,usage_error/* usageError */.W)('--write, --check and --output exclude each other.', 'Use one of them.');
        }
        const path = await (0,locate_project/* locatePolicy */.zx)(flags.policy, operands, host);
        const { text, file, read } = await (0,read_policy/* readPolicyText */.O)(path, host);
        const migration = migratePolicy(text, file, read);
        const changes = migration.changes.length === 0 ? ['nothing to migrate'] : migration.changes;
        await (0,write/* write */.M)(host.stderr, `${changes.map((change) => `${(0,log_line/* logText */.k)(file)}: ${(0,log_line/* logText */.k)(change)}`).join('\n')}\n`);
        if (flags.check)
            return migration.changes.length === 0 ? exit_code/* exitCodes */.h.pass : exit_code/* exitCodes */.h.fail;
        await (0,write_output/* writeOutput */.z)(flags.write ? path : (flags.output ?? '-'), migration.text, host);
        return exit_code/* exitCodes */.h.pass;
    },
});


/***/ }),

/***/ 38167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ callCodes)
/* harmony export */ });
/* harmony import */ var _code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79633);

/** Codes that the evaluation of traces against a policy gives. */
const callCodes = (0,_code_js__WEBPACK_IMPORTED_MODULE_0__/* .defineCodes */ .O)({
    E_RATE_LIMIT: {
        title: 'Too many tool calls',
        level: 'error',
        meaning: 'A trace made more tool calls than the policy\u2019s `limits` allow. Every call counts, including refused ones.',
        remedy: 'Find what makes the agent loop, or raise `limits.max_tool_calls_total`.',
    },
    E_BUDGET: {
        title: 'Limit of a trace exceeded',
        level: 'error',
        meaning: 'A trace exceeded one of the policy\u2019s `limits`: tokens, cost, time, model turns, failed calls or identical calls. There is one finding per limit and trace, at the call that exceeded it.',
        remedy: 'Find out why the agent uses so much, or raise the limit.',
    },
    E_NOT_APPROVED: {
        title: 'Call without an approval',
        level: 'error',
        meaning: 'A tool of `approvals.for` or `tools.approval_required` was called without an approval for that call: there was none, none for the same value, none in time, or it was already used. An approval that failed or was denied does not count.',
        remedy: 'Let the agent ask for an approval before each such call.',
    },
    E_TOOL_DENIED: {
        title: 'Denied tool called',
        level: 'error',
        meaning: 'The agent called a tool that `tools.deny` or `tools.deny_classes` denies. Deny always wins over allow.',
        remedy: 'Take the tool away from the agent, or remove the entry from the deny list if the call is right.',
    },
    E_TOOL_NOT_ALLOWED: {
        title: 'Tool not on the allow list',
        level: 'error',
        meaning: 'The policy has an allow list and the called tool is not on it. An empty allow list allows nothing.',
        remedy: 'Add the tool to `tools.allow`, or take it away from the agent.',
    },
    E_SCHEMA_COMPILE: {
        title: 'Schema cannot be used',
        level: 'error',
        meaning: 'The schema for the tool could not be applied to a call: it is not usable, or the arguments are too large or too deep. Such a call counts as a violation.',
        remedy: 'Simplify or correct the schema (`assay policy validate` checks it), and look at what the agent sent.',
    },
    E_ARG_SCHEMA: {
        title: 'Arguments break the schema',
        level: 'error',
        meaning: 'The arguments of a call do not satisfy the policy\u2019s schema or argument rules for the tool.',
        remedy: 'Correct the arguments that the agent sends, or relax the rule at the policy line shown.',
    },
    E_TOOL_UNCONSTRAINED: {
        title: 'Tool without a schema',
        level: 'warning',
        meaning: 'The policy has no rule about the arguments of the called tool. This is an error with `enforcement.unconstrained_tools: deny`.',
        remedy: 'Add a schema for the tool, or set `enforcement.unconstrained_tools: allow`.',
    },
    W_TOOL_LOOKS_LIKE: {
        title: 'Tool name that resembles one in the policy',
        level: 'warning',
        meaning: 'A called tool looks like a denied tool, a tool in a rule or a tool with argument rules, but does not match it: different case, width or normal form, invisible characters, letters of another alphabet, or a namespace such as `mcp__db__` in front. The policy\u2019s rules for that name were not applied to this tool.',
        remedy: 'Name the tool in the policy as it is called (`*` stands for any text: `*delete_user`), or rename it if it is another tool.',
    },
    W_SECRET_IN_ARGS: {
        title: 'A secret in the arguments of a call',
        level: 'warning',
        meaning: 'An argument contains what looks like a provider token or a private key. It was redacted before anything was hashed or shown.',
        remedy: 'Revoke the token, and let the agent read it from its environment instead of passing it to a tool.',
    },
    W_ARGS_NOT_RECORDED: {
        title: 'Arguments not recorded',
        level: 'warning',
        meaning: 'The policy has rules about the arguments of the tool, and the trace does not record them. Those rules were not evaluated.',
        remedy: 'Record arguments at the source (many tracers omit them by default), or remove the argument rules.',
    },
    E_ARGS_TRUNCATED: {
        title: 'Arguments recorded in part',
        level: 'error',
        meaning: 'The policy has rules about the arguments of the tool, and the source or its recorder truncated them. Rules about the missing parts were not evaluated; the other arguments were. Reported once per tool.',
        remedy: 'Record the complete arguments, or raise the limit of the recorder or tracer that truncated them.',
    },
    W_RESULT_NOT_RECORDED: {
        title: 'Results not recorded',
        level: 'warning',
        meaning: 'A rule needs the outcome of a call (`outcome: success` or `error`), and the trace does not record it. If the outcome decides, the rule is not evaluable; otherwise it still counts. Reported once per tool.',
        remedy: 'Record results at the source, or remove the condition.',
    },
    W_RULE_NOT_EVALUABLE: {
        title: 'Rule that could not be decided',
        level: 'warning',
        meaning: 'A rule needs something that the trace does not record (such as the time, agent or server of a call), or a limit was exceeded, so it is neither held nor violated in that trace. Reported once per rule and reason; the table of rules counts the traces.',
        remedy: 'Record the fact at the source, or remove the condition.',
    },
    E_COVERAGE_BELOW_MIN: {
        title: 'Coverage below the minimum',
        level: 'error',
        meaning: 'The traces called a smaller share of the policy\u2019s tools than the minimum, or the policy names no tool that could be covered.',
        remedy: 'Record traces that call the uncovered tools, exclude tools that need no coverage (`coverage.exclude`), or lower the minimum. Where no call was found, or a pattern matched no file, look at what was recorded and at the patterns first.',
    },
    E_CASE_UNRELIABLE: {
        title: 'Case below its required pass rate',
        level: 'error',
        meaning: 'The trials of a case do not show, with the confidence set in `cases`, that the share `min_pass` of them passes; or one failed with `pass_all`. A trial fails if it breaks a rule of level error that is not waived; tolerances do not apply. Trials in which such a rule could not be evaluated are counted separately.',
        remedy: 'Look at the rules that the trials broke (shown as notes) and correct the agent; or record more trials if few of them failed.',
    },
    W_CASE_TOO_FEW: {
        title: 'Too few trials of a case',
        level: 'warning',
        meaning: 'A case has fewer trials than `min_trials`, or all passed but are too few to show `min_pass`. The gate cannot decide whether it is reliable.',
        remedy: 'Record more trials of the case, or lower `min_pass` or `confidence`.',
    },
    W_WAIVER_DAY: {
        title: 'Waiver evaluated on another day',
        level: 'warning',
        meaning: '`SOURCE_DATE_EPOCH` sets the day of the run, and a waiver that has expired today still accepts findings on that day.',
        remedy: 'Fix what the waiver accepts, or renew it; or unset `SOURCE_DATE_EPOCH` if the run need not be reproducible.',
    },
    W_WAIVER_EXCEEDED: {
        title: 'Waiver exceeded',
        level: 'warning',
        meaning: 'The finding of a waiver occurs in more traces than its `max`, so the waiver accepts nothing: all its findings count.',
        remedy: 'Fix what is new. If that many are known and accepted, raise `max` with a new reason.',
    },
    W_WAIVER_EXPIRED: {
        title: 'Waiver expired',
        level: 'warning',
        meaning: 'A waiver of the policy is past its expiry date and accepts nothing.',
        remedy: 'Fix what it waived, or renew it with a new reason and date.',
    },
    W_WAIVER_UNUSED: {
        title: 'Waiver unused',
        level: 'warning',
        meaning: 'A waiver of the policy matched no finding.',
        remedy: 'Remove it: what it waived no longer happens, or its fingerprint or rule is misspelled.',
    },
    W_NO_EVIDENCE: {
        title: 'No evidence',
        level: 'note',
        meaning: 'No tool call was found, or a pattern for trace files matched nothing. The run says nothing about the agent.',
        remedy: 'Check that traces are recorded and that `--traces` names them.',
    },
});


/***/ }),

/***/ 79633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ defineCodes)
/* harmony export */ });
/** Keeps the literal keys of a table of codes, so that the compiler refuses a code without its words. */
function defineCodes(codes) {
    return codes;
}


/***/ }),

/***/ 24241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ policyCodes)
/* harmony export */ });
/* harmony import */ var _code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79633);

/** The words for what can be wrong with a policy, or with a file of policy test cases. */
const policyCodes = (0,_code_js__WEBPACK_IMPORTED_MODULE_0__/* .defineCodes */ .O)({
    E_POLICY_PARSE: {
        title: 'The policy cannot be parsed',
        level: 'error',
        meaning: 'The text is not one YAML or JSON document within the limits: a syntax error, a duplicate key, a tag, JSON with comments, too deep, too large.',
        remedy: 'Correct the text at the place shown; the caret points at the first character that does not fit.',
    },
    E_POLICY_INVALID: {
        title: 'The policy is invalid',
        level: 'error',
        meaning: 'The document parses, but a key, schema keyword or rule id is unknown, a value has the wrong type or range, a schema or regular expression is invalid, a name can never apply, or it is another kind of file. Nothing is checked, because an ignored restriction would pass silently. A policy that asserts nothing is also refused.',
        remedy: 'Change the entry as the message says; docs/policy-reference.md has every key with its type.',
    },
    W_POLICY_DEPRECATED: {
        title: 'The policy uses version 1',
        level: 'warning',
        meaning: 'Version 1 (root `allow` and `deny`, `constraints`) is read and migrated in memory. With --strict this is an error.',
        remedy: 'Run `assay policy migrate` once; it keeps comments and order.',
    },
    W_POLICY_NOT_EVALUATED: {
        title: 'A section of the policy is not evaluated on traces',
        level: 'warning',
        meaning: 'The section configures a live gateway (pins, obligations, kill switch \u2026). Recorded traces do not contain what it would check.',
        remedy: 'Keep it for the gateway, and do not rely on it here.',
    },
    W_POLICY_CONSTRAINT_REPLACED: {
        title: 'A version 1 constraint replaces an earlier one',
        level: 'warning',
        meaning: 'In version 1, a later `constraints` entry for a tool replaces the earlier schema or entry, which is not enforced.',
        remedy: 'Combine them in one entry, or migrate and write one schema.',
    },
    W_POLICY_ALIAS_IN_LIST: {
        title: 'An alias is used where tool names are expected',
        level: 'warning',
        meaning: 'Aliases work in `sequences` only. In a list of tools, the word is the name of a tool and does not stand for the members.',
        remedy: 'List the members.',
    },
    W_PATTERN_INTERIOR_STAR: {
        title: 'A pattern has a star inside',
        level: 'warning',
        meaning: 'Assay reads `*` as a wildcard at any position; other engines for the same file take an inner `*` literally and match nothing.',
        remedy: 'Use `*` at the ends only if other tools read this policy too.',
    },
    W_POLICY_SIMILAR_NAME: {
        title: 'Two names in the policy are probably one',
        level: 'warning',
        meaning: 'They differ in case, in `_` and `-`, by a letter, or in the order of two letters. A rule or schema for a misspelled name is never exercised. With an allow list, a name that is not on it is an error instead.',
        remedy: 'Use the same name in both places, or list the tools that the agent may call under `tools.allow`.',
    },
    W_POLICY_BLANK_IN_NAME: {
        title: 'A name contains a blank or an invisible character',
        level: 'warning',
        meaning: 'Tool names are compared character by character: `get user` is not `get_user`, and a zero-width space makes a different name.',
        remedy: 'Write the name as it appears in traces. A list entry with a missing line break or comma is two names.',
    },
    E_CHECKS_INVALID: {
        title: 'The list of checks is invalid',
        level: 'error',
        meaning: '`checks` in `assay.yaml` does not parse, or a check has no name or policy, or an unknown key.',
        remedy: 'Write `checks:` as a list of { name, policy, traces, minCoverage, failOn }; docs/cli.md has an example.',
    },
    E_POLICY_CASES: {
        title: 'The file of policy test cases is invalid',
        level: 'error',
        meaning: 'The file does not parse, or a case has no name, no calls or no readable expectation.',
        remedy: 'Write `cases:` as a list of { name, calls, expect }; docs/policy.md has an example.',
    },
});


/***/ }),

/***/ 88824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ traceCodes)
/* harmony export */ });
/* harmony import */ var _code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79633);

/** Problems of finding and reading traces. */
const traceCodes = (0,_code_js__WEBPACK_IMPORTED_MODULE_0__/* .defineCodes */ .O)({
    E_TRACE_NOT_FOUND: {
        title: 'Trace file not found',
        level: 'error',
        meaning: 'A trace file that was named explicitly does not exist or is outside the workspace.',
        remedy: 'Check the path (relative to the working directory), and that the step that records traces ran before this one. A pattern such as traces/**/*.jsonl may match nothing; a plain path must exist.',
    },
    E_TRACE_READ: {
        title: 'Trace file cannot be read',
        level: 'error',
        meaning: 'The file exists but cannot be read as text: no permission, a damaged or oversized archive, UTF-16, or a binary file.',
        remedy: 'Use a UTF-8 file of JSON Lines or JSON, plain or gzip-compressed.',
    },
    E_TRACE_FORMAT: {
        title: 'Trace format not recognized',
        level: 'error',
        meaning: 'No trace format matches the records of the file, or the nearest one found no tool call and no run in them. Tool definitions and application logs are not traces. Or the requested format does not exist.',
        remedy: 'Convert the records to lines like {"tool":"read_file","args":{"path":"a"}}, or set the format with --trace-format. If the file is not a trace, exclude it with !PATTERN, or skip all such files with --skip-unknown.',
    },
    E_TRACE_LIMIT: {
        title: 'Too many traces',
        level: 'error',
        meaning: 'One check reads at most 100,000,000 traces. Nothing was decided about any of them.',
        remedy: 'Check a part of the files at a time, or a sample (--sample 1%).',
    },
    W_FILE_SKIPPED: {
        title: 'Files of unknown format were skipped',
        level: 'warning',
        meaning: 'With --skip-unknown or --lenient, files that a folder or pattern found are skipped if no trace format recognizes them. If one of them is a trace, its calls were not checked.',
        remedy: 'Exclude files that are not traces with !PATTERN; convert those that are.',
    },
    E_TRACE_PARSE: {
        title: 'Unreadable line in a trace file',
        level: 'error',
        meaning: 'A line of a trace file is not a JSON record, or contains a tool call in a shape that the file\u2019s format does not have, so a tool call may not have been checked.',
        remedy: 'Repair or remove the line, or use one format per file; --lenient turns this into a warning.',
    },
    E_TRACE_TRUNCATED: {
        title: 'Trace file ends in the middle of a record',
        level: 'error',
        meaning: 'The last line is unterminated and does not parse: the recorder was probably killed while writing.',
        remedy: 'Find out why the recording stopped, and record again; --lenient turns this into a warning.',
    },
    W_SESSION_FALLBACK: {
        title: 'Traces grouped by a fallback',
        level: 'warning',
        meaning: 'The records name no session, so calls were grouped by trace id. If one run of an agent has several trace ids, rules about order see only a part of it.',
        remedy: 'Record a session id, or select the attribute that contains it with --session-key.',
    },
});


/***/ })

};
