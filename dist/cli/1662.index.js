export const id = 1662;
export const ids = [1662];
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

/***/ 1546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ canonical),
/* harmony export */   y: () => (/* binding */ ROOT_KEYS)
/* harmony export */ });
/* harmony import */ var _document_document_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6806);
/* harmony import */ var _version_one_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1317);


/** Keys of the root, in the order of docs/policy.md. */
const ROOT_KEYS = [
    'version',
    'name',
    'metadata',
    'tools',
    'tool_classes',
    'schemas',
    'enforcement',
    'limits',
    'aliases',
    'sequences',
    'levels',
    'tolerate',
    'coverage',
    'waivers',
    'show_args',
    'on_error',
    'tool_pins',
    'discovery',
    'runtime_monitor',
    'kill_switch',
    'signatures',
    'obligations',
    'description',
    '$schema',
];
/** Version 2.0, and the older DSL (`version: "1.1"` with `sequences` and `aliases`), which is a part of it. */
const canonical = {
    id: 'canonical',
    recognises: () => true,
    /** Version 1 sections that are there and empty say nothing; tools that write `allow: null` are not to be scolded. */
    rewrite: (root) => (0,_document_document_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .treeMap */ .LD)(root.offset, [...root.entries].filter(([key]) => !_version_one_js__WEBPACK_IMPORTED_MODULE_0__/* .LEGACY_KEYS */ .Hi.some((old) => old === key))),
};


/***/ }),

/***/ 1570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ schemaMap)
/* harmony export */ });
/* harmony import */ var _document_document_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6806);
/* harmony import */ var _read_schema_keywords_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9789);
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1546);



const SECTIONS = [..._canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .ROOT_KEYS */ .y, 'constraints', 'allow', 'deny'];
/**
 * A bare map of tool → JSON Schema, as `args_valid` takes it, with `$defs` for shared definitions.
 * A tool may be named like a section (`allow`, `schemas`): its value is then a schema, which no section looks like.
 */
const schemaMap = {
    id: 'schema-map',
    recognises(root) {
        const tools = [...root.entries].filter(([key]) => key !== '$defs');
        const section = ([key, entry]) => SECTIONS.includes(key) && !looksLikeSchema(entry.value);
        return tools.length > 0 && !tools.some(section) && tools.some(([, entry]) => looksLikeSchema(entry.value));
    },
    rewrite(root) {
        return (0,_document_document_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .treeMap */ .LD)(root.offset, [['schemas', { keyOffset: root.offset, value: root }]]);
    },
};
/** A boolean, or a mapping in which at least one key and no foreign section is a JSON Schema keyword. */
function looksLikeSchema(tree) {
    if (tree.kind === 'scalar')
        return typeof tree.value === 'boolean';
    return tree.kind === 'map' && hasKeyword(tree);
}
function hasKeyword(map) {
    const keywords = [...map.entries].filter(([key, entry]) => _read_schema_keywords_js__WEBPACK_IMPORTED_MODULE_0__/* .SCHEMA_KEYWORDS */ .Nz.has(key) && fitsKeyword(key, entry.value));
    return keywords.length > 0 && keywords.length * 2 > map.entries.size;
}
/** A tool that is named like a keyword (`type`, `items`) holds a schema of its own, not what the keyword takes. */
function fitsKeyword(key, value) {
    if (key === 'type')
        return value.kind !== 'map';
    if (key === 'required' || key === 'enum')
        return value.kind === 'list';
    return true;
}


/***/ }),

/***/ 1317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hi: () => (/* binding */ LEGACY_KEYS),
/* harmony export */   V4: () => (/* binding */ versionOne)
/* harmony export */ });
/* unused harmony export readConstraints */
/* harmony import */ var _document_document_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6806);
/* harmony import */ var _read_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7186);
/* harmony import */ var _version_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8704);



/** The legacy form: version "1.0", `allow` and `deny` at the root, `constraints` as a list or a map. */
const versionOne = {
    id: 'version-one',
    recognises: (root) => legacyMark(root) !== undefined,
    rewrite(root, problems) {
        const message = 'This policy is written in the version 1 form; it is migrated in memory.';
        problems.add('W_POLICY_DEPRECATED', legacyMark(root) ?? root.offset, message);
        const entries = new Map(root.entries);
        for (const key of LEGACY_KEYS)
            entries.delete(key);
        const fields = new _read_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Fields */ .C(root, '', problems);
        const tools = joinLists(fields);
        if (tools)
            entries.set('tools', tools);
        const schemas = joinConstraints(fields);
        if (schemas)
            entries.set('schemas', schemas);
        return (0,_document_document_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .treeMap */ .LD)(root.offset, entries);
    },
};
const LEGACY_KEYS = ['allow', 'deny', 'constraints'];
/** The place of what makes the document a version 1 policy. */
function legacyMark(root) {
    for (const key of LEGACY_KEYS) {
        const entry = root.entries.get(key);
        const says = entry && !(0,_document_document_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .isNull */ .kZ)(entry.value) && !(key === 'constraints' && isEmpty(entry.value));
        if (says)
            return entry.keyOffset;
    }
    const version = root.entries.get('version');
    return version && (0,_version_text_js__WEBPACK_IMPORTED_MODULE_2__/* .versionText */ .K)(version.value) === '1.0' ? version.value.offset : undefined;
}
function isEmpty(tree) {
    return tree.kind === 'list' ? tree.items.length === 0 : tree.kind === 'map' && tree.entries.size === 0;
}
/** Root `allow` and `deny` are appended to those of `tools`. */
function joinLists(fields) {
    const tools = fields.map.entries.get('tools');
    if (tools && !(0,_document_document_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .isNull */ .kZ)(tools.value) && tools.value.kind !== 'map')
        return tools;
    const lists = new Map(tools?.value.kind === 'map' ? tools.value.entries : []);
    for (const key of ['allow', 'deny']) {
        const entry = fields.entry(key);
        const items = fields.list(key);
        const own = lists.get(key)?.value;
        if (!entry || !items || (own && !(0,_document_document_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .isNull */ .kZ)(own) && own.kind !== 'list'))
            continue;
        const before = own?.kind === 'list' ? own.items : [];
        lists.set(key, {
            keyOffset: entry.keyOffset,
            value: { ...entry.value, kind: 'list', items: [...before, ...items] },
        });
    }
    if (lists.size === 0)
        return tools;
    const offset = tools?.keyOffset ?? fields.map.offset;
    return { keyOffset: offset, value: (0,_document_document_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .treeMap */ .LD)(tools?.value.offset ?? offset, lists) };
}
function joinConstraints(fields) {
    const constraints = fields.entry('constraints');
    const schemas = fields.map.entries.get('schemas');
    if (!constraints || (schemas && !(0,_document_document_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .isNull */ .kZ)(schemas.value) && schemas.value.kind !== 'map'))
        return schemas;
    const joined = new Map(schemas?.value.kind === 'map' ? schemas.value.entries : []);
    for (const [tool, entry] of readConstraints(constraints.value, fields)) {
        if (joined.has(tool)) {
            const message = `The constraint on \`${tool}\` replaces its earlier schema or constraint, which is not enforced.`;
            fields.problems.add('W_POLICY_CONSTRAINT_REPLACED', entry.keyOffset, message);
        }
        joined.set(tool, entry);
    }
    return { keyOffset: constraints.keyOffset, value: (0,_document_document_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .treeMap */ .LD)(constraints.value.offset, joined) };
}
/** tool → the schema that its constraint means, in the order of the document; a tool may come twice. */
function readConstraints(constraints, fields) {
    if (constraints.kind === 'map') {
        return [...constraints.entries].flatMap(([tool, entry]) => constraintSchema(entry.value, entry.keyOffset, `constraints.${tool}`, fields.problems).map((schema) => [tool, schema]));
    }
    return (fields.list('constraints') ?? []).flatMap((item, index) => {
        const path = `constraints[${index}]`;
        if (item.kind !== 'map') {
            fields.invalid(item.offset, `\`${path}\` must be a mapping with \`tool\` and \`params\`.`);
            return [];
        }
        const entry = new _read_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Fields */ .C(item, path, fields.problems);
        refuseOther(entry, ['tool', 'params']);
        const tool = entry.requiredText('tool');
        const params = entry.entry('params');
        if (!params)
            entry.missing('params');
        if (tool === undefined || !params)
            return [];
        return constraintSchema(params.value, item.offset, `${path}.params`, fields.problems).map((schema) => [tool, schema]);
    });
}
/** `arg: R` or `arg: { matches: R }`, for each argument: the argument must be there, be text, and match. */
function constraintSchema(params, keyOffset, path, problems) {
    if (params.kind !== 'map') {
        problems.add('E_POLICY_INVALID', params.offset, `\`${path}\` must be a mapping of argument → \`{ matches: REGEX }\`.`);
        return [];
    }
    const fields = new _read_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Fields */ .C(params, path, problems);
    const properties = [...params.entries].flatMap(([arg, entry]) => {
        const pattern = readPattern(fields, arg, entry);
        return pattern ? [[arg, argumentSchema(entry, pattern)]] : [];
    });
    const at = params.offset;
    const entry = (value) => ({ keyOffset, value });
    const schema = (0,_document_document_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .treeMap */ .LD)(at, [
        ['type', entry(scalar('object', at))],
        ['additionalProperties', entry(scalar(true, at))],
        ['properties', entry((0,_document_document_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .treeMap */ .LD)(at, properties))],
        ['required', entry({ kind: 'list', offset: at, items: properties.map(([arg]) => scalar(arg, at)) })],
    ]);
    return [entry(schema)];
}
function argumentSchema({ keyOffset }, pattern) {
    const at = pattern.offset;
    const entry = (value) => ({ keyOffset, value });
    const value = (0,_document_document_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .treeMap */ .LD)(at, [
        ['type', entry(scalar('string', at))],
        ['pattern', entry(pattern)],
        ['minLength', entry(scalar(1, at))],
    ]);
    return { keyOffset, value };
}
function readPattern(fields, arg, { value }) {
    if (value.kind === 'scalar' && typeof value.value === 'string')
        return value;
    if (value.kind === 'map') {
        const operators = new _read_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Fields */ .C(value, fields.name(arg), fields.problems);
        refuseOther(operators, ['matches']);
        const pattern = value.entries.get('matches')?.value;
        if (pattern?.kind === 'scalar' && typeof pattern.value === 'string')
            return pattern;
    }
    const message = `\`${fields.name(arg)}\` has no \`matches\`, the only operator of version 1 constraints; it would restrict nothing.`;
    return fields.invalid(value.offset, message, `${OPERATOR_REMEDY}.`);
}
const OPERATOR_REMEDY = 'Say what you mean as a JSON Schema under `schemas` (`deny_patterns` → `not: { pattern: … }`)';
/** An operator that nobody knows would be a restriction that nobody enforces, so it is an error, not a warning. */
function refuseOther(fields, known) {
    for (const [key, { keyOffset }] of fields.map.entries) {
        if (known.includes(key) || key.startsWith('x-'))
            continue;
        const message = `\`${fields.name(key)}\` is not known; a restriction that is not understood is not dropped.`;
        fields.invalid(keyOffset, message, `${OPERATOR_REMEDY}, or write ${known.map((name) => `\`${name}\``).join(' and ')}.`);
    }
}
function scalar(value, offset) {
    return { kind: 'scalar', offset, value };
}


/***/ }),

/***/ 6806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LD: () => (/* binding */ treeMap),
/* harmony export */   kZ: () => (/* binding */ isNull),
/* harmony export */   lr: () => (/* binding */ MAX_DEPTH),
/* harmony export */   nm: () => (/* binding */ MAX_NODES),
/* harmony export */   sY: () => (/* binding */ treeValue)
/* harmony export */ });
/* unused harmony export treeOfValue */
/** Nesting and size beyond which a document is refused; far above any policy, far below what hurts. */
const MAX_DEPTH = 100;
const MAX_NODES = 100_000;
const isNull = (tree) => tree?.kind === 'scalar' && tree.value === null;
function treeMap(offset, entries) {
    return { kind: 'map', offset, entries: new Map(entries) };
}
/** The plain value; `Object.fromEntries` keeps a key `__proto__` an ordinary key. */
function treeValue(tree) {
    switch (tree.kind) {
        case 'scalar':
            return tree.value;
        case 'list':
            return tree.items.map(treeValue);
        case 'map':
            return Object.fromEntries([...tree.entries].map(([key, entry]) => [key, treeValue(entry.value)]));
    }
}
/** @throws TypeError with a sentence for the user if the value is not plain JSON, or is too deep or too large. */
function treeOfValue(value) {
    let nodes = 0;
    const visit = (item, depth) => {
        if (depth > MAX_DEPTH)
            throw new TypeError(`it is nested more than ${MAX_DEPTH} levels deep`);
        if (++nodes > MAX_NODES)
            throw new TypeError(`it has more than ${MAX_NODES} values`);
        if (item === null || typeof item === 'boolean' || typeof item === 'string')
            return scalar(item);
        if (typeof item === 'number' && Number.isFinite(item))
            return scalar(item);
        if (Array.isArray(item))
            return { kind: 'list', offset: -1, items: item.map((each) => visit(each, depth + 1)) };
        if (!isPlainObject(item))
            throw new TypeError(`it holds a value that JSON cannot say (${describe(item)})`);
        const present = Object.entries(item).filter(([, member]) => member !== undefined);
        return treeMap(-1, present.map(([key, member]) => [key, { keyOffset: -1, value: visit(member, depth + 1) }]));
    };
    return visit(value, 0);
}
function scalar(value) {
    return { kind: 'scalar', offset: -1, value };
}
function isPlainObject(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    const prototype = Object.getPrototypeOf(value);
    return prototype === null || Object.getPrototypeOf(prototype) === null;
}
function describe(value) {
    return typeof value === 'object' ? (value?.constructor?.name ?? 'object') : typeof value;
}


/***/ }),

/***/ 251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ parseDocument)
/* harmony export */ });
/* unused harmony export MAX_TEXT */
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _document_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6806);


/** UTF-16 units. */
const MAX_TEXT = 1024 * 1024;
/** YAML 1.2 core schema (so JSON too) → tree. Undefined if the text is refused; the problems say why. Never throws. */
function parseDocument(text, problems, code = 'E_POLICY_PARSE') {
    const refused = refuseText(text);
    if (refused) {
        problems.add(code, refused.offset, refused.message, refused.remedy);
        return undefined;
    }
    try {
        const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, {
            schema: 'core',
            prettyErrors: false,
            uniqueKeys: false,
            resolveKnownTags: false,
            logLevel: 'error',
        });
        const mistakes = [...document.errors, ...document.warnings].slice(0, MAX_MISTAKES);
        for (const mistake of mistakes)
            problems.add(code, mistake.pos[0], `The text does not parse: ${sentence(wordsOf(mistake))}`);
        if (mistakes.length > 0)
            return undefined;
        return new TreeBuilder().build(document.contents);
    }
    catch (error) {
        if (error instanceof Refusal)
            problems.add(code, error.offset, error.message);
        else if (error instanceof RangeError)
            problems.add(code, 0, TOO_DEEP);
        else
            problems.add(code, 0, 'The text does not parse as YAML.');
        return undefined;
    }
}
/** One slip often makes many errors; the first few show where. */
const MAX_MISTAKES = 10;
const TOO_DEEP = `The document is nested more than ${_document_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_DEPTH */ .lr} levels deep.`;
function refuseText(text) {
    if (text.length > MAX_TEXT)
        return { offset: 0, message: `The document is larger than ${MAX_TEXT} characters.` };
    const broken = text.indexOf('\uFFFD');
    if (broken !== -1) {
        const message = 'The text holds U+FFFD, the mark that bytes which are not UTF-8 leave behind.';
        return { offset: broken, message, remedy: 'Save the file as UTF-8.' };
    }
    return undefined;
}
/** The parser speaks to programmers here, and elsewhere to people. */
function wordsOf({ code, message }) {
    if (code === 'MULTIPLE_DOCS')
        return 'It holds several documents, and a policy is one';
    return message.includes('call stack') ? TOO_DEEP : message;
}
function sentence(message) {
    return message.endsWith('.') ? message : `${message}.`;
}
class Refusal extends Error {
    offset;
    constructor(offset, message) {
        super(message);
        this.offset = offset;
    }
}
/** Copies the YAML nodes, replacing each alias by what it names; the caps count what comes out, so that aliases cannot explode. */
class TreeBuilder {
    #nodes = 0;
    #anchors = new Map();
    #open = new Set();
    build(node) {
        return this.#node(node, 0, 0);
    }
    #node(node, offset, depth) {
        if (++this.#nodes > _document_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_NODES */ .nm)
            throw new Refusal(offset, `The document has more than ${_document_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_NODES */ .nm} values, aliases expanded.`);
        if (depth > _document_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_DEPTH */ .lr)
            throw new Refusal(offset, TOO_DEEP);
        if (node === null)
            return { kind: 'scalar', offset, value: null };
        const at = node.range?.[0] ?? offset;
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
            return this.#node(this.#resolve(node.source, at), at, depth);
        if (this.#open.has(node))
            throw new Refusal(offset, 'An alias refers to a node that holds it.');
        const { anchor } = node;
        if (anchor !== undefined)
            this.#anchors.set(anchor, node);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node))
            return this.#scalar(node, at);
        this.#open.add(node);
        const tree = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) ? this.#map(node, at, depth) : this.#list(node, at, depth);
        this.#open.delete(node);
        return tree;
    }
    #resolve(anchor, at) {
        const node = this.#anchors.get(anchor);
        if (!node)
            throw new Refusal(at, 'An alias refers to an anchor that does not come before it.');
        return node;
    }
    #scalar(node, offset) {
        const { value } = node;
        const sayable = value === null || ['boolean', 'string'].includes(typeof value) || Number.isFinite(value);
        if (!sayable)
            throw new Refusal(offset, 'The value is not one that JSON can say.');
        return { kind: 'scalar', offset, value: value, source: node.source };
    }
    #list(node, offset, depth) {
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node))
            throw new Refusal(offset, 'The value is neither a mapping, a list nor a scalar.');
        const items = node.items.map((item) => this.#node(item, offset, depth + 1));
        return { kind: 'list', offset, items };
    }
    #map(node, offset, depth) {
        const entries = new Map();
        const merged = [];
        for (const pair of node.items) {
            const key = this.#key(pair.key, offset);
            const keyOffset = pair.key?.range?.[0] ?? offset;
            const value = this.#node(pair.value, keyOffset, depth + 1);
            if (key === '<<' && pair.key.type === 'PLAIN')
                merged.push(value);
            else if (entries.has(key))
                throw new Refusal(keyOffset, `The key ${JSON.stringify(key)} appears twice in one mapping.`);
            else
                entries.set(key, { keyOffset, value });
        }
        for (const source of merged)
            mergeInto(entries, source);
        return (0,_document_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .treeMap */ .LD)(offset, entries);
    }
    #key(node, offset) {
        const key = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node) ? this.#resolve(node.source, node.range?.[0] ?? offset) : node;
        const { anchor } = (node ?? {});
        if (anchor !== undefined && node)
            this.#anchors.set(anchor, node);
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) || (key.value === null && !key.source))
            throw new Refusal(offset, 'A key of the mapping is not a word.');
        return typeof key.value === 'string' ? key.value : (key.source ?? String(key.value));
    }
}
/** YAML merge key `<<`: what the mapping says itself wins. */
function mergeInto(entries, source) {
    if (source.kind === 'list')
        for (const item of source.items)
            mergeInto(entries, item);
    else if (source.kind === 'scalar')
        throw new Refusal(source.offset, 'The merge key `<<` needs a mapping.');
    else
        for (const [key, entry] of source.entries)
            if (!entries.has(key))
                entries.set(key, entry);
}


/***/ }),

/***/ 1662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadPolicy: () => (/* binding */ loadPolicy),
  requirePolicy: () => (/* binding */ requirePolicy)
});

// UNUSED EXPORTS: loadPolicyObject

// EXTERNAL MODULE: ./lib/canonical/canonical-json.js
var canonical_json = __webpack_require__(7199);
// EXTERNAL MODULE: ./lib/canonical/digest.js
var canonical_digest = __webpack_require__(6004);
// EXTERNAL MODULE: ./lib/model/problem.js
var problem = __webpack_require__(1246);
// EXTERNAL MODULE: ./lib/policy/dialects/canonical.js
var canonical = __webpack_require__(1546);
// EXTERNAL MODULE: ./lib/policy/dialects/schema-map.js
var schema_map = __webpack_require__(1570);
// EXTERNAL MODULE: ./lib/policy/dialects/version-one.js
var version_one = __webpack_require__(1317);
;// CONCATENATED MODULE: ./lib/policy/dialects/index.js



/** The first that recognises the document reads it. */
const dialects = [schema_map/* schemaMap */.e, version_one/* versionOne */.V4, canonical/* canonical */.$];

// EXTERNAL MODULE: ./lib/policy/document/document-tree.js
var document_tree = __webpack_require__(6806);
// EXTERNAL MODULE: ./lib/policy/document/parse-document.js
var parse_document = __webpack_require__(251);
// EXTERNAL MODULE: ./lib/policy/nearest-name.js
var nearest_name = __webpack_require__(298);
// EXTERNAL MODULE: ./lib/policy/read/check-pattern.js
var check_pattern = __webpack_require__(7232);
// EXTERNAL MODULE: ./lib/policy/read/fields.js
var read_fields = __webpack_require__(7186);
// EXTERNAL MODULE: ./lib/policy/read/schema-keywords.js
var schema_keywords = __webpack_require__(9789);
;// CONCATENATED MODULE: ./lib/policy/read/read-schema.js



/** Reads JSON Schemas out of the document: `$ref` in its one spelling, and warnings of what will not compile or means nothing. */
class SchemaReader {
    #problems;
    #definitions;
    #references = [];
    #isDraft4 = false;
    constructor(problems, shared) {
        this.#problems = problems;
        this.#definitions = shared ? this.#each(shared, 'schemas.$defs') : {};
        this.#check(this.#definitions, {});
    }
    definitions() {
        return this.#definitions;
    }
    read(tree, path) {
        const draft = tree.kind === 'map' ? tree.entries.get('$schema')?.value : undefined;
        this.#isDraft4 = draft?.kind === 'scalar' && String(draft.value).includes('draft-04');
        const schema = this.#schema(tree, path);
        this.#check(this.#definitions, schema);
        return schema;
    }
    #schema(tree, path) {
        if (tree.kind === 'scalar' && typeof tree.value === 'boolean')
            return tree.value;
        if (tree.kind !== 'map') {
            this.#broken(tree.offset, `\`${path}\` is not a JSON Schema: it must be a mapping, \`true\` or \`false\`.`);
            return (0,document_tree/* treeValue */.sY)(tree);
        }
        const members = [...tree.entries].map(([key, entry]) => [key, this.#keyword(key, entry, path)]);
        return Object.fromEntries(members);
    }
    #keyword(key, { keyOffset, value }, path) {
        const name = `${path}.${key}`;
        if (key === '$ref')
            return this.#reference(value);
        this.#checkKind(key, value, name);
        if (value.kind === 'map' && includes(schema_keywords/* SCHEMA_KEYWORD */.Cj.map, key))
            return this.#each(value, name);
        if (value.kind === 'list' && includes(schema_keywords/* SCHEMA_KEYWORD */.Cj.list, key))
            return value.items.map((item) => this.#schema(item, name));
        if (includes(schema_keywords/* SCHEMA_KEYWORD */.Cj.one, key))
            return this.#schema(value, name);
        if (key === 'type')
            this.#checkType(value, name);
        if (key === 'pattern')
            this.#checkPattern(value, name);
        if (!schema_keywords/* SCHEMA_KEYWORDS */.Nz.has(key) && !key.startsWith('x-'))
            this.#unknown(key, keyOffset, name);
        return (0,document_tree/* treeValue */.sY)(value);
    }
    #each(map, path) {
        const schema = (tree, name) => (tree.kind === 'list' ? (0,document_tree/* treeValue */.sY)(tree) : this.#schema(tree, name));
        return Object.fromEntries([...map.entries].map(([key, { value }]) => [key, schema(value, `${path}.${key}`)]));
    }
    /** Shared definitions are merged into each schema as its own `$defs`, so that is the spelling that resolves. */
    #reference(tree) {
        if (tree.kind !== 'scalar' || typeof tree.value !== 'string')
            return (0,document_tree/* treeValue */.sY)(tree);
        const ref = tree.value.replace(/^#\/schemas\/\$defs\//, '#/$defs/');
        this.#references.push({ ref, offset: tree.offset });
        return ref;
    }
    #check(definitions, schema) {
        const references = this.#references;
        this.#references = [];
        if (references.length === 0 || JSON.stringify(schema).includes('"$id"'))
            return;
        for (const { ref, offset } of references) {
            if (!ref.startsWith('#')) {
                this.#broken(offset, `The \`$ref\` \`${ref}\` leaves the document; nothing is fetched, so calls of this tool will fail.`);
            }
            else if ((ref === '#' || ref.startsWith('#/')) && !resolves(ref, definitions, schema)) {
                const remedy = () => (0,nearest_name/* didYouMean */.a)(ref, Object.keys(definitions).map((name) => `#/$defs/${name}`));
                this.#broken(offset, `The \`$ref\` \`${ref}\` leads to nothing in this schema.`, remedy);
            }
        }
    }
    #checkKind(key, value, name) {
        const kind = schema_keywords/* KEYWORD_KIND */.Po.get(key);
        const is = value.kind === 'scalar' ? typeof value.value : value.kind;
        if (kind === undefined || kind === is || (is === 'boolean' && this.#isDraft4 && schema_keywords/* BOOLEAN_IN_DRAFT_4 */.Sg.has(key)))
            return;
        const expected = { number: 'a number', list: 'a list', map: 'a mapping' }[kind];
        const remedy = key === 'required'
            ? 'Name the required properties in a list, beside `properties`: `required: [a, b]`.'
            : undefined;
        this.#broken(value.offset, `\`${name}\` must be ${expected}.`, remedy);
    }
    #checkType(tree, name) {
        for (const item of tree.kind === 'list' ? tree.items : [tree]) {
            const type = item.kind === 'scalar' ? item.value : undefined;
            if (schema_keywords/* SCHEMA_TYPES */.wN.some((known) => known === type))
                continue;
            const remedy = () => (0,nearest_name/* didYouMean */.a)(String(type), schema_keywords/* SCHEMA_TYPES */.wN) ?? `Types: ${schema_keywords/* SCHEMA_TYPES */.wN.join(', ')}.`;
            this.#broken(item.offset, `\`${name}\` is not a type of JSON Schema.`, remedy);
        }
    }
    #checkPattern(tree, name) {
        const pattern = tree.kind === 'scalar' ? tree.value : undefined;
        if (typeof pattern === 'string' && compiles(pattern))
            return;
        this.#broken(tree.offset, `\`${name}\` is not a regular expression.`);
    }
    #unknown(key, offset, name) {
        const remedy = () => (0,nearest_name/* didYouMean */.a)(key, schema_keywords/* SCHEMA_KEYWORDS */.Nz) ?? 'Remove it, or name it `x-…`.';
        this.#problems.add('W_POLICY_UNKNOWN_KEY', offset, `\`${name}\` is no keyword of JSON Schema and restricts nothing.`, remedy);
    }
    #broken(offset, message, remedy) {
        this.#problems.add('W_POLICY_SCHEMA_BROKEN', offset, message, remedy);
    }
}
const includes = (list, key) => list.includes(key);
/** The shared definitions are looked up where they are: copying them into each schema would be quadratic. */
function resolves(ref, definitions, schema) {
    const path = ref
        .slice(2)
        .split('/')
        .filter((part) => part !== '')
        .map((part) => decode(part).replaceAll('~1', '/').replaceAll('~0', '~'));
    const [first, name = ''] = path;
    if (first !== '$defs' || !Object.hasOwn(definitions, name))
        return leads(path, schema);
    return leads(path.slice(2), definitions[name]);
}
function leads(path, from) {
    let at = from;
    for (const key of path) {
        if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key))
            return false;
        at = at[key];
    }
    return true;
}
function decode(part) {
    try {
        return decodeURIComponent(part);
    }
    catch {
        return part;
    }
}
/** Schemas are compiled with the `u` flag first, as ajv does. */
function compiles(pattern) {
    try {
        new RegExp(pattern, 'u');
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./lib/policy/read/read-constraints.js




/** Everything that arguments must satisfy, per tool: `schemas`, then `tools.require_args`, then `tools.arg_constraints`. */
function readConstraints(root, tools) {
    const schemas = root.fields('schemas');
    const shared = schemas?.fields('$defs');
    const reader = new SchemaReader(root.problems, shared?.map);
    const constraints = new Map();
    const add = (tool, origin, { keyOffset }, schema) => {
        const constraint = { origin, schema, at: root.problems.location(keyOffset) };
        constraints.set(tool, [...(constraints.get(tool) ?? []), constraint]);
    };
    for (const [tool, entry] of schemas?.map.entries ?? []) {
        if (tool === '$defs')
            continue;
        if (schemas && shared)
            refuseOverlap(schemas, tool, entry.value, shared.map);
        add(tool, 'schemas', entry, expectObject(reader.read(entry.value, `schemas.${tool}`)));
    }
    for (const [tool, entry, names] of requiredArguments(tools)) {
        add(tool, 'require_args', entry, { type: 'object', required: names });
    }
    for (const [tool, entry, schema] of argumentConstraints(tools)) {
        add(tool, 'arg_constraints', entry, reader.read(schema, `tools.arg_constraints.${tool}`));
    }
    return { constraints, definitions: reader.definitions() };
}
/** Arguments are an object; a schema that does not say so would let unparsable arguments pass. A broken one stays as it is. */
function expectObject(schema) {
    if (schema === true)
        return { type: 'object' };
    if (typeof schema !== 'object' || schema === null || Array.isArray(schema) || Object.hasOwn(schema, 'type'))
        return schema;
    return { type: 'object', ...schema };
}
function refuseOverlap(schemas, tool, schema, shared) {
    const local = schema.kind === 'map' ? schema.entries.get('$defs')?.value : undefined;
    if (local?.kind !== 'map')
        return;
    for (const [name, { keyOffset }] of local.entries) {
        if (!shared.entries.has(name))
            continue;
        const message = `\`${name}\` is defined in \`schemas.$defs\` and again in the \`$defs\` of \`${tool}\`; the two must not overlap.`;
        schemas.invalid(keyOffset, message, 'Rename one of them.');
    }
}
function requiredArguments(tools) {
    const fields = tools?.fields('require_args');
    return [...(fields?.map.entries ?? [])].flatMap(([tool, entry]) => {
        const names = fields?.texts(tool);
        return names ? [[tool, entry, names.map((name) => name.value)]] : [];
    });
}
function argumentConstraints(tools) {
    const fields = tools?.fields('arg_constraints');
    return [...(fields?.map.entries ?? [])].flatMap(([tool, entry]) => {
        const args = fields?.fields(tool);
        return args ? [[tool, entry, objectSchema(args)]] : [];
    });
}
function objectSchema(args) {
    const at = args.map.offset;
    const entry = (value) => ({ keyOffset: at, value });
    const text = (value) => ({ kind: 'scalar', offset: at, value });
    const properties = [...args.map.entries].map(([arg, { keyOffset, value }]) => [arg, { keyOffset, value: argumentSchema(args, arg, value) }]);
    const required = [...args.map.entries].filter(([, { value }]) => isRequired(value)).map(([arg]) => text(arg));
    return (0,document_tree/* treeMap */.LD)(at, [
        ['type', entry(text('object'))],
        ['properties', entry((0,document_tree/* treeMap */.LD)(at, properties))],
        ['required', entry({ kind: 'list', offset: at, items: required })],
    ]);
}
function isRequired(constraint) {
    const required = constraint.kind === 'map' ? constraint.entries.get('required')?.value : undefined;
    return required?.kind === 'scalar' && required.value === true;
}
const SHORT_FORMS = new Map([
    ['min', 'minimum'],
    ['max', 'maximum'],
]);
/**
 * The short forms (`min`, `max`, `required: true`) in the words of JSON Schema. A constraint without a `type` expects the type that
 * it speaks of: `{ max: 100 }` means a number, so that the text "1000000" does not slip by.
 */
function argumentSchema(args, arg, constraint) {
    if (constraint.kind !== 'map') {
        const isSchema = constraint.kind === 'scalar' && typeof constraint.value === 'boolean';
        if (!isSchema)
            args.wrong(arg, 'a mapping, such as `{ min: 0, max: 100, required: true }`');
        return constraint;
    }
    const entries = new Map();
    for (const [key, entry] of constraint.entries) {
        const flag = key === 'required' && entry.value.kind === 'scalar' && typeof entry.value.value === 'boolean';
        const operator = SHORT_FORMS.get(key) ?? key;
        if (flag || key.startsWith('x-'))
            continue;
        if ((0,document_tree/* isNull */.kZ)(entry.value) && operator !== 'const' && operator !== 'default')
            args.wrong(arg, `a constraint; its \`${key}\` has no value`);
        if (schema_keywords/* SCHEMA_KEYWORDS */.Nz.has(operator))
            entries.set(operator, entry);
        else
            refuseOperator(args, arg, key, entry);
    }
    const types = entries.has('type') || entries.has('$ref') ? [] : impliedTypes(entries);
    if (types.length > 0) {
        const items = types.map((value) => ({ kind: 'scalar', offset: constraint.offset, value }));
        entries.set('type', { keyOffset: constraint.offset, value: { kind: 'list', offset: constraint.offset, items } });
    }
    return (0,document_tree/* treeMap */.LD)(constraint.offset, entries);
}
function impliedTypes(entries) {
    const has = (...keys) => keys.some((key) => entries.has(key));
    const number = has('minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf') ? ['number'] : [];
    return has('pattern', 'minLength', 'maxLength') ? [...number, 'string'] : number;
}
/** An operator that nobody knows would be a restriction that nobody enforces, so it is an error, not a warning. */
function refuseOperator(args, arg, key, { keyOffset }) {
    const message = `\`${args.name(arg)}.${key}\` is not an operator that we know; a restriction that is not understood is not dropped.`;
    const known = 'Use min, max, enum, pattern, required, or a JSON Schema keyword (`deny_patterns` → `not: { pattern: … }`).';
    args.invalid(keyOffset, message, () => (0,nearest_name/* didYouMean */.a)(key, [...SHORT_FORMS.keys(), ...schema_keywords/* SCHEMA_KEYWORDS */.Nz]) ?? known);
}
/** Whether a schema restricts anything at all. */
function isVacuous(schema) {
    if (typeof schema !== 'object' || schema === null || Array.isArray(schema))
        return schema === true;
    const silent = new Set([
        'title',
        'description',
        '$schema',
        '$id',
        '$comment',
        '$defs',
        'definitions',
        'default',
        'examples',
    ]);
    return Object.entries(schema).every(([key, value]) => silent.has(key) || saysNothing(key, value));
}
function saysNothing(key, value) {
    if (key === 'type')
        return value === 'object';
    if (key === 'additionalProperties')
        return value === true;
    if (key === 'required')
        return Array.isArray(value) && value.length === 0;
    return (key === 'properties' &&
        typeof value === 'object' &&
        value !== null &&
        Object.values(value).every((each) => isEmptySchema(each)));
}
function isEmptySchema(schema) {
    return schema === true || (typeof schema === 'object' && schema !== null && Object.keys(schema).length === 0);
}

;// CONCATENATED MODULE: ./lib/policy/read/read-tools.js
/** Obligations of a gateway; accepted, not evaluated on traces. */
const OBLIGATION_KEYS = [
    'approval_required',
    'approval_required_classes',
    'restrict_scope',
    'restrict_scope_classes',
    'restrict_scope_contract',
    'redact_args',
    'redact_args_classes',
    'redact_args_contract',
];
const LIST_KEYS = ['allow', 'deny', 'allow_classes', 'deny_classes', 'require_args', 'arg_constraints'];
const TOOL_KEYS = [...LIST_KEYS, ...OBLIGATION_KEYS];
/** `tools.allow` and the like. `null` counts as absent, an empty list does not. */
function readToolLists(tools, aliases) {
    if (!tools)
        return { deny: [], denyClasses: [] };
    tools.warnUnknown(TOOL_KEYS);
    const [allow, deny] = [tools.patterns('allow'), tools.patterns('deny')];
    for (const key of ['allow', 'deny'])
        warnAliases(tools, key, aliases);
    const allowEntry = tools.entry('allow') ?? tools.entry('allow_classes');
    return {
        allow,
        ...(allowEntry ? { allowAt: tools.problems.location(allowEntry.keyOffset) } : {}),
        allowClasses: tools.texts('allow_classes'),
        deny: deny ?? [],
        denyClasses: tools.texts('deny_classes') ?? [],
    };
}
/** A tool may have the name of an alias; it is then among the members, and listing it means the tool. */
function warnAliases(tools, key, aliases) {
    for (const item of tools.list(key) ?? []) {
        const name = item.kind === 'scalar' ? String(item.value) : '';
        const members = aliases.get(name);
        if (!members || members.includes(name))
            continue;
        const message = `\`${name}\` is an alias; in \`${tools.name(key)}\` it means a tool of that name, not ${members.join(', ')}.`;
        tools.problems.add('W_POLICY_ALIAS_IN_LIST', item.offset, message);
    }
}
/** `tool_classes`: tool → class or list of classes. */
function readToolClasses(root) {
    return readNameLists(root, 'tool_classes');
}
/** A map of name → text or list of text. */
function readNameLists(root, key) {
    const fields = root.fields(key);
    if (!fields)
        return new Map();
    const lists = new Map();
    for (const name of fields.map.entries.keys()) {
        const text = fields.get(name)?.kind === 'scalar' ? fields.text(name) : undefined;
        lists.set(name, text === undefined ? (fields.texts(name) ?? []).map((item) => item.value) : [text]);
    }
    return lists;
}

;// CONCATENATED MODULE: ./lib/policy/read/read-host-sections.js

const HOST_SECTIONS = ['tool_pins', 'discovery', 'runtime_monitor', 'kill_switch', 'signatures', 'obligations'];
/** Sections for a live gateway: their shape is checked where a slip would hurt there, and one warning says that nobody evaluates them here. */
function readHostSections(root, tools) {
    checkPins(root.fields('tool_pins'));
    const onError = root.choice('on_error', ['block', 'allow']);
    const present = [
        ...HOST_SECTIONS.filter((key) => root.entry(key)),
        ...(onError?.value === 'allow' ? ['on_error'] : []),
        ...OBLIGATION_KEYS.filter((key) => tools?.entry(key)).map((key) => `tools.${key}`),
    ];
    const [first] = present;
    if (first === undefined)
        return;
    const place = first.startsWith('tools.') ? tools?.entry(first.slice('tools.'.length)) : root.entry(first);
    const message = `Not evaluated on traces: ${present.map((key) => `\`${key}\``).join(', ')}.`;
    root.problems.add('W_POLICY_NOT_EVALUATED', place?.keyOffset ?? -1, message);
}
function checkPins(pins) {
    for (const tool of pins?.map.entries.keys() ?? []) {
        const pin = pins?.fields(tool);
        for (const key of ['schema_hash', 'meta_hash']) {
            const hash = pin?.text(key);
            if (hash !== undefined && !/^[0-9a-f]{64}$/.test(hash))
                pin?.wrong(key, '64 lower-case hexadecimal digits');
        }
    }
}

// EXTERNAL MODULE: ./lib/codes/call-codes.js
var call_codes = __webpack_require__(8167);
// EXTERNAL MODULE: ./lib/codes/policy-codes.js
var policy_codes = __webpack_require__(4241);
;// CONCATENATED MODULE: ./lib/policy/read/read-judgement.js




const LEVELS = ['error', 'warning', 'note'];
const readingCodes = {
    E_TRACE_PARSE: true,
    E_TRACE_TRUNCATED: true,
    W_SESSION_FALLBACK: true,
};
/** Codes that a finding can have; ids of sequence rules stand beside them. Errors of input end a run, so they are no findings. */
const findingCodes = [
    ...Object.keys(call_codes/* callCodes */.Z),
    ...Object.keys(readingCodes),
    ...Object.entries(policy_codes/* policyCodes */.L).flatMap(([code, { level }]) => (level === 'error' ? [] : [code])),
];
/** `levels`: code or rule id → level. */
function readLevels(root, rules) {
    return readByRule(root, 'levels', rules, (fields, key) => fields.choice(key, LEVELS));
}
/** `tolerate`: code or rule id → share of applicable traces, 0–1. */
function readTolerate(root, rules) {
    return readByRule(root, 'tolerate', rules, (fields, key) => fields.number(key, { min: 0, max: 1 }));
}
function readByRule(root, section, rules, read) {
    const fields = root.fields(section);
    const entries = [...(fields?.map.entries ?? [])].flatMap(([key, { keyOffset }]) => {
        const value = fields && read(fields, key);
        if (fields)
            warnUnknownRule(fields, key, keyOffset, rules);
        return value ? [[key, value]] : [];
    });
    return new Map(entries);
}
function warnUnknownRule(fields, name, offset, rules) {
    const known = [...findingCodes, ...rules];
    if (known.includes(name))
        return;
    const remedy = () => (0,nearest_name/* didYouMean */.a)(name, known) ?? 'Name a code of docs/codes.md, or the id of a rule in `sequences`.';
    const message = `\`${name}\` in \`${fields.path}\` is neither a code nor the id of a rule; the entry has no effect.`;
    fields.problems.add('W_POLICY_UNKNOWN_KEY', offset, message, remedy);
}
/** `coverage: { min, exclude }`. */
function readCoverage(root) {
    const fields = root.fields('coverage');
    fields?.warnUnknown(['min', 'exclude']);
    const min = fields?.number('min', { min: 0, max: 100 });
    return { ...(min ? { min } : {}), exclude: (fields?.patterns('exclude') ?? []).map((item) => item.value) };
}
const WAIVER_KEYS = ['fingerprint', 'rule', 'tool', 'reason', 'owner', 'expires'];
/** `waivers`: each names a finding by fingerprint, or by rule (and tool), with a reason and an owner. */
function readWaivers(root, rules) {
    return (root.list('waivers') ?? []).flatMap((item, index) => {
        const path = `waivers[${index}]`;
        if (item.kind !== 'map') {
            root.invalid(item.offset, `\`${path}\` must be a mapping with \`fingerprint\` or \`rule\`, \`reason\` and \`owner\`.`);
            return [];
        }
        const waiver = readWaiver(new read_fields/* Fields */.C(item, path, root.problems), rules);
        return waiver ? [waiver] : [];
    });
}
function readWaiver(fields, rules) {
    fields.warnUnknown(WAIVER_KEYS);
    const fingerprint = fields.text('fingerprint');
    const rule = fields.text('rule');
    const tool = fields.text('tool');
    const reason = fields.requiredText('reason');
    const owner = fields.requiredText('owner');
    const expires = fields.text('expires');
    if (!fields.entry('fingerprint') && !fields.entry('rule')) {
        fields.invalid(fields.map.offset, `\`${fields.path}\` names no finding.`, 'Add `fingerprint:` (as the report prints it) or `rule:`.');
    }
    if (fingerprint !== undefined && (rule !== undefined || tool !== undefined)) {
        fields.invalid(fields.map.offset, `\`${fields.path}\` names a finding by \`fingerprint\` and by \`rule\` or \`tool\`; one way is enough.`);
    }
    if (fingerprint !== undefined && !/^v1:[0-9a-f]{64}$/.test(fingerprint)) {
        fields.wrong('fingerprint', '`v1:` and 64 hexadecimal digits, as the report prints it');
    }
    if (expires !== undefined && !isDay(expires))
        fields.wrong('expires', 'a day, `YYYY-MM-DD`');
    if (rule !== undefined)
        warnUnknownRule(fields, rule, fields.get('rule').offset, rules);
    if (reason === undefined || owner === undefined)
        return undefined;
    const named = {
        ...(fingerprint === undefined ? {} : { fingerprint }),
        ...(rule === undefined ? {} : { rule }),
        ...(tool === undefined ? {} : { tool }),
    };
    const at = fields.problems.location(fields.map.offset);
    return { ...named, reason, owner, ...(expires === undefined ? {} : { expires }), at };
}
function isDay(text) {
    if (!/^\d{4}-\d\d-\d\d$/.test(text))
        return false;
    const time = Date.parse(`${text}T00:00:00Z`);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

;// CONCATENATED MODULE: ./lib/policy/read/check-regex.js
/** UTF-16 units. */
const MAX_PATTERN = 1000;
/** The largest repetition that linear-time engines take. */
const MAX_REPEAT = 1000;
/**
 * Why a regular expression of a rule is refused; undefined if it is fine. It must be one of JavaScript (without flags) and in the part
 * that an engine of linear time can run, because it is run over text that an agent controls.
 */
function regexFault(pattern) {
    if (pattern.length > MAX_PATTERN)
        return `it is longer than ${MAX_PATTERN} characters`;
    try {
        new RegExp(pattern);
    }
    catch {
        return 'it is not a regular expression';
    }
    return nonLinearFault(pattern);
}
function nonLinearFault(pattern) {
    let inClass = false;
    for (let at = 0; at < pattern.length; at++) {
        const character = pattern[at];
        if (character === '\\') {
            at++;
            if (!inClass && /^(?:[1-9]|k<)/.test(pattern.slice(at)))
                return 'it holds a backreference, which cannot be run in linear time';
        }
        else if (inClass)
            inClass = character !== ']';
        else if (character === '[')
            inClass = true;
        else if (/^\(\?(?:<?[=!])/.test(pattern.slice(at, at + 4)))
            return 'it holds a lookaround, which cannot be run in linear time';
        else if (character === '{' && repeatsTooOften(pattern.slice(at, at + 40)))
            return `it repeats more than ${MAX_REPEAT} times`;
    }
    return undefined;
}
function repeatsTooOften(text) {
    const [, least = '0', most = '0'] = /^\{(\d+)(?:,(\d*))?\}/.exec(text) ?? [];
    return Number(least) > MAX_REPEAT || Number(most || '0') > MAX_REPEAT;
}

;// CONCATENATED MODULE: ./lib/policy/read/read-selector.js





const SELECTOR_KEYS = ['tool', 'args_match', 'outcome'];
/** An operand of a sequence rule: a name, a pattern, an alias, `{ tool, args_match, outcome }`, or a list of these (any of them). */
function readSelector(rule, key, aliases) {
    const tree = rule.get(key);
    if (tree === undefined)
        return rule.missing(key);
    return selectorOf(rule, tree, rule.name(key), aliases);
}
/** A list of selectors, each one step. */
function readSelectors(rule, key, aliases) {
    if (!rule.entry(key))
        return rule.missing(key);
    const items = rule.list(key);
    if (items?.length === 0)
        return rule.wrong(key, 'a list with at least one tool');
    const selectors = items?.map((item, index) => selectorOf(rule, item, `${rule.name(key)}[${index}]`, aliases));
    return selectors?.every((selector) => selector !== undefined) ? selectors : undefined;
}
function selectorOf(rule, tree, name, aliases) {
    const items = tree.kind === 'list' ? tree.items : [tree];
    if (items.length === 0)
        return rule.invalid(tree.offset, `\`${name}\` is an empty list, which means no tool.`);
    const terms = items.map((item) => termOf(rule, item, name, aliases));
    if (!terms.every((term) => term !== undefined))
        return undefined;
    return { label: terms.map((term) => term.label).join('|'), terms: terms.map((term) => term.term) };
}
function termOf(rule, tree, name, aliases) {
    if (tree.kind !== 'map') {
        const names = namesOf(rule, tree, name);
        return names && { label: names.join('|'), term: { tools: expand(names, aliases), argsMatch: [] } };
    }
    const fields = new read_fields/* Fields */.C(tree, name, rule.problems);
    refuseUnknown(fields);
    const tool = fields.get('tool');
    if (tool === undefined)
        return fields.invalid(tree.offset, `\`${name}.tool\` is missing.`, 'For any tool write `tool: "*"`.');
    const names = namesOf(rule, tool, `${name}.tool`);
    const argsMatch = readArgsMatch(fields);
    const outcome = fields.choice('outcome', ['success', 'error'])?.value;
    if (!names)
        return undefined;
    return { label: names.join('|'), term: { tools: expand(names, aliases), argsMatch, ...(outcome ? { outcome } : {}) } };
}
function namesOf(rule, tree, name) {
    const items = tree.kind === 'list' ? tree.items : [tree];
    const names = items.flatMap((item) => {
        if (item.kind !== 'scalar' || typeof item.value !== 'string' || item.value === '') {
            rule.invalid(item.offset, `\`${name}\` must name a tool: text, \`{ tool: … }\`, or a list of these.`);
            return [];
        }
        (0,check_pattern/* checkPattern */.r)(item, rule.problems);
        return [item.value];
    });
    if (items.length === 0)
        return rule.invalid(tree.offset, `\`${name}\` is an empty list, which means no tool.`);
    return names.length === items.length ? names : undefined;
}
/** An alias means its members only; a tool that happens to have the alias's name must be among them. */
function expand(names, aliases) {
    return names.flatMap((name) => aliases.get(name) ?? [name]);
}
function readArgsMatch(selector) {
    const fields = selector.fields('args_match');
    return [...(fields?.map.entries ?? [])].flatMap(([arg, { value }]) => {
        if ((0,document_tree/* isNull */.kZ)(value))
            fields?.wrong(arg, 'a regular expression');
        const pattern = fields?.text(arg);
        if (fields === undefined || pattern === undefined)
            return [];
        const fault = regexFault(pattern);
        if (fault === undefined)
            return [{ arg, pattern }];
        fields.invalid(value.offset, `\`${fields.name(arg)}\` cannot be used: ${fault}.`);
        return [];
    });
}
/** A misspelt member would widen what the selector means, so it is an error, not a warning. */
function refuseUnknown(fields) {
    for (const [key, { keyOffset }] of fields.map.entries) {
        if (SELECTOR_KEYS.includes(key) || key.startsWith('x-'))
            continue;
        const remedy = () => (0,nearest_name/* didYouMean */.a)(key, SELECTOR_KEYS) ?? `A selector has ${SELECTOR_KEYS.join(', ')}.`;
        fields.invalid(keyOffset, `\`${fields.name(key)}\` is not known; without it the rule would mean other calls.`, remedy);
    }
}

;// CONCATENATED MODULE: ./lib/policy/read/read-sequences.js



const count = { min: 0, max: Number.MAX_SAFE_INTEGER, integer: true };
const read_sequences_window = { ...count, min: 1 };
const operators = {
    require: {
        keys: ['tool'],
        read(rule, aliases) {
            const tool = readSelector(rule, 'tool', aliases);
            return tool && [{ type: 'require', tool }, `require:${tool.label}`];
        },
    },
    blocklist: {
        keys: ['pattern'],
        read(rule) {
            const pattern = rule.requiredText('pattern');
            return pattern === undefined ? undefined : [{ type: 'blocklist', pattern }, `blocklist:${pattern}`];
        },
    },
    before: {
        keys: ['first', 'then'],
        read(rule, aliases) {
            const first = readSelector(rule, 'first', aliases);
            const then = readSelector(rule, 'then', aliases);
            if (!first || !then)
                return undefined;
            if (JSON.stringify(first) === JSON.stringify(then)) {
                return rule.invalid(rule.map.offset, `\`${rule.path}\` has equal \`first\` and \`then\`; it could never be broken.`);
            }
            return [{ type: 'before', first, then }, `before:${first.label}->${then.label}`];
        },
    },
    never_after: {
        keys: ['trigger', 'forbidden'],
        read(rule, aliases) {
            const trigger = readSelector(rule, 'trigger', aliases);
            const forbidden = readSelector(rule, 'forbidden', aliases);
            return (trigger &&
                forbidden && [{ type: 'never_after', trigger, forbidden }, `never_after:${trigger.label}->${forbidden.label}`]);
        },
    },
    max_calls: {
        keys: ['tool', 'max'],
        read(rule, aliases) {
            const tool = readSelector(rule, 'tool', aliases);
            const max = rule.entry('max') ? rule.number('max', count) : rule.missing('max');
            return tool && max && [{ type: 'max_calls', tool, max: max.value }, `max_calls:${tool.label}`];
        },
    },
    eventually: {
        keys: ['tool', 'within'],
        read(rule, aliases) {
            const tool = readSelector(rule, 'tool', aliases);
            const within = rule.entry('within') ? rule.number('within', read_sequences_window) : rule.missing('within');
            return tool && within && [{ type: 'eventually', tool, within: within.value }, `eventually:${tool.label}`];
        },
    },
    after: {
        keys: ['trigger', 'then', 'within'],
        read(rule, aliases) {
            const trigger = readSelector(rule, 'trigger', aliases);
            const then = readSelector(rule, 'then', aliases);
            const within = rule.entry('within') ? rule.number('within', read_sequences_window) : { value: 1 };
            if (!trigger || !then || !within)
                return undefined;
            return [{ type: 'after', trigger, then, within: within.value }, `after:${trigger.label}->${then.label}`];
        },
    },
    sequence: {
        keys: ['tools', 'strict'],
        read(rule, aliases) {
            const tools = readSelectors(rule, 'tools', aliases);
            // Each is a bit of the number that says which operands a call matches.
            if (tools && tools.length > 31)
                return rule.wrong('tools', 'a list of at most 31 tools');
            const strict = rule.boolean('strict') ?? false;
            const steps = (tools ?? []).map((tool) => tool.label).join('>');
            return tools && [{ type: 'sequence', tools, strict }, `sequence:${strict ? 'strict:' : ''}${steps}`];
        },
    },
};
const TYPES = Object.keys(operators);
const HEAD_KEYS = ['type', 'id', 'level', 'tolerate', 'description', 'show_args'];
/** `sequences`: each entry one rule. Ids are unique: a second equal one gets `#2`. */
function readSequences(root, aliases) {
    const taken = new Map();
    const tolerate = new Map();
    const rules = (root.list('sequences') ?? []).flatMap((item, index) => {
        const path = `sequences[${index}]`;
        if (item.kind !== 'map') {
            root.invalid(item.offset, `\`${path}\` must be a mapping with a \`type\`.`, `Types: ${TYPES.join(', ')}.`);
            return [];
        }
        const entry = new read_fields/* Fields */.C(item, path, root.problems);
        const share = entry.number('tolerate', { min: 0, max: 1 });
        const rule = readRule(entry, aliases, taken);
        if (rule && share)
            tolerate.set(rule.id, share);
        return rule ? [rule] : [];
    });
    return { rules, tolerate };
}
function readRule(entry, aliases, taken) {
    if (!entry.entry('type')) {
        return entry.invalid(entry.map.offset, `\`${entry.name('type')}\` is missing.`, `Types: ${TYPES.join(', ')}.`);
    }
    const type = entry.choice('type', TYPES)?.value;
    if (!type)
        return undefined;
    const operator = operators[type];
    entry.warnUnknown([...HEAD_KEYS, ...operator.keys]);
    const read = operator.read(entry, aliases);
    const ownId = readId(entry);
    const level = entry.choice('level', LEVELS)?.value;
    const description = entry.text('description');
    const showArgs = entry.texts('show_args')?.map((name) => name.value);
    if (!read)
        return undefined;
    const [body, defaultId] = read;
    return {
        id: uniqueId(ownId ?? defaultId, taken),
        at: entry.problems.location(entry.map.offset),
        ...(level ? { level } : {}),
        ...(description === undefined ? {} : { description }),
        ...(showArgs ? { showArgs } : {}),
        ...body,
    };
}
function readId(entry) {
    const id = entry.text('id');
    if (id === undefined)
        return undefined;
    if (/^[EW]_[A-Z_]+$/.test(id))
        return entry.wrong('id', 'a name of its own: `E_…` and `W_…` are codes');
    return /^[^\p{Cc}]{1,200}$/u.test(id) ? id : entry.wrong('id', 'text of 1 to 200 characters on one line');
}
/** `taken`: id → how often it was asked for, so that many equal rules do not take quadratic time. */
function uniqueId(id, taken) {
    let number = (taken.get(id) ?? 0) + 1;
    while (number > 1 && taken.has(`${id}#${number}`))
        number++;
    taken.set(id, number);
    if (number === 1)
        return id;
    taken.set(`${id}#${number}`, 1);
    return `${id}#${number}`;
}

// EXTERNAL MODULE: ./lib/policy/version-text.js
var version_text = __webpack_require__(8704);
;// CONCATENATED MODULE: ./lib/policy/normalize-policy.js










/** The canonical document → the one normal form. What it returns is of use only if no problem is an error. */
function normalizePolicy(map, problems) {
    const root = new read_fields/* Fields */.C(map, '', problems);
    if (isRelated(root))
        root.warnUnknown(canonical/* ROOT_KEYS */.y);
    const tools = root.fields('tools');
    const aliases = readAliases(root);
    const sequences = readSequences(root, aliases);
    const ruleIds = sequences.rules.map((rule) => rule.id);
    const maxToolCalls = readLimits(root);
    const policy = {
        name: root.text('name') ?? '',
        version: readVersion(root),
        tools: readToolLists(tools, aliases),
        toolClasses: readToolClasses(root),
        ...readConstraints(root, tools),
        unconstrainedTools: readEnforcement(root),
        ...(maxToolCalls ? { maxToolCalls } : {}),
        aliases,
        sequences: sequences.rules,
        levels: readLevels(root, ruleIds),
        tolerate: new Map([...sequences.tolerate, ...readTolerate(root, ruleIds)]),
        coverage: readCoverage(root),
        waivers: readWaivers(root, ruleIds),
        showArgs: (root.texts('show_args') ?? []).map((name) => name.value),
    };
    readHostSections(root, tools);
    if (!problems.hasErrors && assertsNothing(policy)) {
        problems.add('W_POLICY_EMPTY', map.offset, 'This policy asserts nothing: no run of an agent could break it.');
    }
    return policy;
}
/** A document without one key that we know is some other file; warnings about each key would hide that. */
function isRelated(root) {
    const keys = [...root.map.entries.keys()];
    if (keys.length === 0 || keys.some((key) => canonical/* ROOT_KEYS */.y.some((known) => known === key)))
        return true;
    const meant = keys.slice(0, 20).map((key) => (0,nearest_name/* didYouMean */.a)(key, canonical/* ROOT_KEYS */.y));
    const remedy = meant.find((question) => question !== undefined) ?? 'A policy begins with `version: "2.0"` and `tools:`.';
    root.invalid(root.map.offset, 'This is not a policy: it has none of the keys of one.', remedy);
    return false;
}
function readVersion(root) {
    const tree = root.get('version');
    if (!tree)
        return '';
    const text = (0,version_text/* versionText */.K)(tree);
    if (text !== undefined && /^(?:|[12](?:\.\d+)?)$/.test(text))
        return text;
    root.wrong('version', '`"2.0"` (or an older one)', 'This Assay reads policies of the versions 1 and 2.');
    return '';
}
function readEnforcement(root) {
    const fields = root.fields('enforcement');
    fields?.warnUnknown(['unconstrained_tools']);
    return fields?.choice('unconstrained_tools', ['warn', 'deny', 'allow']) ?? { value: 'warn' };
}
/** The smaller of the two: in a trace every request is a tool call. */
function readLimits(root) {
    const fields = root.fields('limits');
    const known = ['max_tool_calls_total', 'max_requests_total'];
    fields?.warnUnknown(known);
    const range = { min: 0, max: Number.MAX_SAFE_INTEGER, integer: true };
    const limits = known.flatMap((key) => fields?.number(key, range) ?? []);
    return limits.sort((a, b) => a.value - b.value)[0];
}
function readAliases(root) {
    const aliases = readNameLists(root, 'aliases');
    const fields = root.fields('aliases');
    for (const [alias, members] of aliases) {
        const { value, keyOffset } = fields.map.entries.get(alias);
        for (const item of value.kind === 'list' ? value.items : [value])
            (0,check_pattern/* checkPattern */.r)(item, root.problems);
        if (members.length === 0)
            root.invalid(keyOffset, `The alias \`${alias}\` has no members, so no call could match it.`);
        const nested = members.find((member) => member !== alias && aliases.has(member));
        if (nested === undefined)
            continue;
        root.invalid(keyOffset, `The alias \`${alias}\` holds the alias \`${nested}\`; aliases do not nest.`, 'List its members.');
    }
    return aliases;
}
function assertsNothing(policy) {
    const { tools } = policy;
    const restricts = [...policy.constraints.values()].flat().some(({ schema }) => !isVacuous(schema));
    const allowsAll = !(tools.allow || tools.allowClasses) || (tools.allow ?? []).some(({ value }) => /^\*+$/.test(value));
    return (allowsAll &&
        tools.deny.length + tools.denyClasses.length + policy.sequences.length === 0 &&
        !restricts &&
        policy.unconstrainedTools.value !== 'deny' &&
        !policy.maxToolCalls &&
        !policy.coverage.min);
}

// EXTERNAL MODULE: ./lib/policy/policy-problems.js + 1 modules
var policy_problems = __webpack_require__(1140);
;// CONCATENATED MODULE: ./lib/policy/refuse-foreign-shape.js

const has = (root, key) => root.entries.has(key);
const keysOf = (tree) => (tree?.kind === 'map' ? [...tree.entries.keys()] : []);
const memberOf = (root, key) => root.entries.get(key)?.value;
const kindOf = (root, key, kind) => memberOf(root, key)?.kind === kind ? key : undefined;
const scalarOf = (root, key) => kindOf(root, key, 'scalar');
const listOf = (root, key) => kindOf(root, key, 'list');
/** Files that are called policies elsewhere and cannot be held against tool calls. Most telling shape first. */
const shapes = [
    {
        mark: (root) => scalarOf(root, 'configVersion') ?? scalarOf(root, 'suite') ?? listOf(root, 'tests'),
        message: 'This is an eval configuration (`suite`, `tests`), not a policy.',
        remedy: 'Give the file that its tests name as `policy:`, or move their `sequences` and schemas into a policy.',
    },
    {
        mark: (root) => keysOf(memberOf(root, 'policy')).some((key) => ['enforce', 'allow_unsafe'].includes(key)) ? 'policy' : undefined,
        message: 'This is a project configuration (`policy: { enforce … }`), not a policy; it says nothing about tool calls.',
        remedy: 'Give a policy with `version: "2.0"` and `tools:`; `assay init` writes one.',
    },
    {
        mark: (root) => ['files', 'network', 'processes'].find((key) => keysOf(memberOf(root, key)).some((name) => ['allow', 'needs_review', 'deny'].includes(name))),
        message: 'This is a sandbox profile (`files`, `network`, `processes`); it judges system calls, not tool calls.',
        remedy: 'Write a policy over tools: `tools.allow`, `tools.deny`, `schemas`; `assay init` learns one from traces.',
    },
    {
        mark: (root) => listOf(root, 'blocklist'),
        message: 'This is a private `blocklist:` file of exact names.',
        remedy: 'Write the names under `tools: { deny: [ … ] }`.',
    },
    {
        mark: (root) => (has(root, 'upstream_credential') ? 'upstream_credential' : listOf(root, 'allowances')),
        message: 'This is a privileged-action gate policy (`upstream_credential`, `allowances`), which only the gateway can judge.',
        remedy: 'Write what the tools may do under `tools` and `schemas`.',
    },
    {
        mark: (root) => (has(root, 'properties') ? scalarOf(root, 'type') : undefined),
        message: 'This is one bare JSON Schema; it does not say which tool it is for.',
        remedy: 'Put it under the tool: `schemas: { TOOL: … }`.',
    },
    {
        mark: (root) => (root.entries.size === 1 && memberOf(root, 'schema')?.kind === 'map' ? 'schema' : undefined),
        message: 'This is an old `schema:` file, which does not say which tool it is for.',
        remedy: 'Put it under the tool: `schemas: { TOOL: … }`.',
    },
    {
        mark: (root) => documentedTool(memberOf(root, 'tools')),
        message: 'Arguments are described under `tools` by tool name, a form that some documentation shows and no engine reads.',
        remedy: 'Write JSON Schemas: `schemas: { TOOL: { type: object, properties: … } }`, and list the tools under `tools.allow`.',
    },
    {
        mark: (root) => scalarOf(root, 'metric'),
        message: 'This is a form that some documentation shows (`metric:`) and no engine reads.',
        remedy: 'Write `tools`, `schemas` and `sequences` as docs/policy.md says.',
    },
];
function documentedTool(tools) {
    if (tools?.kind !== 'map')
        return undefined;
    const described = [...tools.entries].some(([tool, { value }]) => !TOOL_KEYS.includes(tool) && keysOf(value).some((key) => ['arguments', 'args'].includes(key)));
    return described ? 'tools' : undefined;
}
/** What Assay and its kin write says so in its `schema`; a result has keys that a policy has, too. Any kind, any version. */
function ownFile(root) {
    const schema = memberOf(root, 'schema');
    if (schema?.kind !== 'scalar' || typeof schema.value !== 'string' || !schema.value.startsWith('assay.'))
        return undefined;
    const named = /^assay\.[a-z_-]{1,40}\.v\d{1,3}$/.test(schema.value) ? schema.value : 'assay.…';
    return {
        mark: () => 'schema',
        message: `This is a file that Assay wrote (\`schema: ${named}\`), not a policy.`,
        remedy: 'Give the policy that the traces are held against.',
    };
}
/** Names the kind of file if it is one that we know and cannot honour. True = refused. */
function refuseForeignShape(root, problems) {
    const own = ownFile(root);
    for (const shape of own ? [own] : shapes) {
        const mark = shape.mark(root);
        if (mark === undefined)
            continue;
        problems.add('E_POLICY_INVALID', root.entries.get(mark)?.keyOffset ?? root.offset, shape.message, shape.remedy);
        return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./lib/policy/load-policy.js









/**
 * Reads a policy of any dialect from YAML or JSON text. Never throws; gathers every problem with its place.
 * @param source `file`: the name that locations carry, relative to the workspace; without it there are no locations.
 */
function loadPolicy(text, source = {}, options = {}) {
    const problems = new policy_problems/* PolicyProblems */.b({ text, file: source.file, strict: options.strict });
    const tree = (0,parse_document/* parseDocument */.T)(text, problems);
    return load(tree, problems, source.file);
}
/** Reads a policy given as a plain value, as `JSON.parse` would return it. Never throws; there are no places. */
function loadPolicyObject(value, options = {}) {
    const problems = new PolicyProblems({ strict: options.strict });
    let tree;
    try {
        tree = treeOfValue(value);
    }
    catch (error) {
        const why = error instanceof TypeError ? error.message : 'it cannot be read';
        problems.add('E_POLICY_PARSE', -1, `The policy object cannot be used: ${why}.`, 'Give a plain object, as `JSON.parse` returns it.');
    }
    return load(tree, problems, undefined);
}
/** @throws AssayError with all problems if any of them is an error. */
function requirePolicy(load) {
    if (load.policy)
        return load.policy;
    throw new problem/* AssayError */.W(load.problems);
}
function load(tree, problems, file) {
    if (!tree)
        return { problems: problems.list() };
    if (tree.kind !== 'map') {
        refuseRoot(tree, problems);
        return { problems: problems.list() };
    }
    if (refuseForeignShape(tree, problems))
        return { problems: problems.list() };
    const dialect = dialects.find((each) => each.recognises(tree));
    const normal = normalizePolicy(dialect.rewrite(tree, problems), problems);
    if (problems.hasErrors)
        return { problems: problems.list() };
    const digest = `sha256:${(0,canonical_digest/* sha256Hex */.fg)((0,canonical_json/* canonicalJson */.d)((0,document_tree/* treeValue */.sY)(tree)))}`;
    return { policy: { ...(file === undefined ? {} : { file }), ...normal, digest }, problems: problems.list() };
}
function refuseRoot(tree, problems) {
    const remedy = tree.kind === 'list'
        ? 'A list of sequence rules goes under `sequences:`.'
        : 'A policy begins with `version: "2.0"` and `tools:`.';
    const empty = tree.kind === 'scalar' && tree.value === null;
    const message = empty ? 'The policy is empty.' : 'A policy is a mapping of keys, and this document is not.';
    problems.add('E_POLICY_INVALID', tree.offset, message, remedy);
}


/***/ }),

/***/ 298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean)
/* harmony export */ });
/* harmony import */ var _text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1560);

/** The question with which a problem points at the known name that was probably meant. */
function didYouMean(name, known) {
    const near = (0,_text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .a)(name, known);
    return near === undefined ? undefined : `Did you mean \`${near}\`?`;
}


/***/ }),

/***/ 1140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ PolicyProblems)
});

// EXTERNAL MODULE: ./lib/codes/policy-codes.js
var policy_codes = __webpack_require__(4241);
;// CONCATENATED MODULE: ./lib/policy/document/draw-excerpt.js
/** Columns of a line that are shown; a longer line is cut around the caret. */
const WIDTH = 100;
/** The line with its number, and a caret under `column` (1-based). Control characters are shown as `·`. */
function drawExcerpt(lineText, line, column) {
    const start = column <= WIDTH - 20 ? 0 : column - WIDTH / 2;
    const shown = lineText.slice(start, start + WIDTH).replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '·');
    const before = start > 0 ? '…' : '';
    const after = start + WIDTH < lineText.length ? '…' : '';
    const number = String(line);
    const caret = ' '.repeat(before.length + column - 1 - start);
    return `${number} | ${before}${shown}${after}\n${' '.repeat(number.length)} | ${caret}^`;
}

;// CONCATENATED MODULE: ./lib/policy/policy-problems.js


/** Problems beyond this number are counted, not listed. */
const MAX_PROBLEMS = 100;
const STRICT_CODES = new Set(['W_POLICY_UNKNOWN_KEY', 'W_POLICY_DEPRECATED']);
/** Gathers what is wrong with one document, each problem with its place, its line drawn, and what to do. */
class PolicyProblems {
    invalidCode;
    #source;
    #problems = [];
    #seen = new Set();
    #lineStarts;
    #omitted = 0;
    /** The first of the omitted problems; an error before a warning. */
    #rest;
    /** @param invalid the code of a value that cannot be used */
    constructor(source, invalid = 'E_POLICY_INVALID') {
        this.#source = source;
        this.invalidCode = invalid;
    }
    /** The level is the code's own. `remedy` is for this very case; without one the code's general remedy is used. */
    add(code, offset, message, remedy) {
        // A value that is read twice is wrong once.
        const seen = `${code} ${offset} ${message}`;
        if (this.#seen.has(seen))
            return;
        this.#seen.add(seen);
        const strict = this.#source.strict === true && STRICT_CODES.has(code);
        const level = strict || policy_codes/* policyCodes */.L[code].level === 'error' ? 'error' : 'warning';
        const full = this.#problems.length === MAX_PROBLEMS;
        if (full)
            this.#omitted++;
        if (full && this.#rest && (this.#rest.level === 'error' || level === 'warning'))
            return;
        const problem = {
            code,
            level,
            message,
            location: this.location(offset),
            remedy: (typeof remedy === 'function' ? remedy() : remedy) ?? policy_codes/* policyCodes */.L[code].remedy,
            excerpt: this.#excerpt(offset),
        };
        if (full)
            this.#rest = problem;
        else
            this.#problems.push(problem);
    }
    get hasErrors() {
        return [...this.#problems, this.#rest].some((problem) => problem?.level === 'error');
    }
    /** In order of place in the document. */
    list() {
        const place = ({ location }) => (location ? location.line * 1e6 + location.column : 0);
        const sorted = [...this.#problems].sort((a, b) => place(a) - place(b));
        if (!this.#rest)
            return sorted;
        const message = `${this.#omitted} more problems are not listed; the first: ${this.#rest.message}`;
        return [...sorted, { ...this.#rest, message }];
    }
    /** Absent without a text or a file name. */
    location(offset) {
        const { file } = this.#source;
        const place = this.#place(offset);
        return place && file !== undefined ? { file, line: place.line, column: place.column } : undefined;
    }
    #excerpt(offset) {
        const place = this.#place(offset);
        if (!place)
            return undefined;
        const text = this.#source.text;
        const end = text.indexOf('\n', place.start);
        const lineText = text.slice(place.start, end === -1 ? undefined : end).replace(/\r$/, '');
        return drawExcerpt(lineText, place.line, place.column);
    }
    #place(offset) {
        const { text } = this.#source;
        if (text === undefined || offset < 0)
            return undefined;
        this.#lineStarts ??= findLineStarts(text);
        const starts = this.#lineStarts;
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (starts[middle] <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        const start = starts[low];
        return { line: low + 1, column: Math.min(offset, text.length) - start + 1, start };
    }
}
function findLineStarts(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return starts;
}


/***/ }),

/***/ 7232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ checkPattern)
/* harmony export */ });
/** Warns of a tool pattern whose `*` stands inside: a wildcard here, a literal star elsewhere. */
function checkPattern(pattern, problems) {
    if (pattern.kind !== 'scalar' || typeof pattern.value !== 'string')
        return;
    const inner = pattern.value.replace(/^\*+/, '').replace(/\*+$/, '');
    if (!inner.includes('*'))
        return;
    const message = `\`${pattern.value}\` has a \`*\` inside; here it is a wildcard, other engines take it literally and match nothing.`;
    problems.add('W_PATTERN_INTERIOR_STAR', pattern.offset, message);
}


/***/ }),

/***/ 7186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ Fields)
/* harmony export */ });
/* harmony import */ var _document_document_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6806);
/* harmony import */ var _nearest_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(298);
/* harmony import */ var _check_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7232);



/** Reads the members of one mapping; a wrong type is a problem at its place, and a member that is `null` counts as absent. */
class Fields {
    map;
    /** Where the mapping stands, for messages: `tools`, `sequences[2]`. `""` = the root. */
    path;
    problems;
    constructor(map, path, problems) {
        this.map = map;
        this.path = path;
        this.problems = problems;
    }
    name(key) {
        return this.path === '' ? key : `${this.path}.${key}`;
    }
    entry(key) {
        const entry = this.map.entries.get(key);
        return entry && !(0,_document_document_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .isNull */ .kZ)(entry.value) ? entry : undefined;
    }
    get(key) {
        return this.entry(key)?.value;
    }
    invalid(offset, message, remedy) {
        this.problems.add(this.problems.invalidCode, offset, message, remedy);
        return undefined;
    }
    wrong(key, expected, remedy) {
        const value = this.map.entries.get(key)?.value;
        return this.invalid(value?.offset ?? this.map.offset, `\`${this.name(key)}\` must be ${expected}.`, remedy);
    }
    fields(key) {
        const value = this.get(key);
        if (value === undefined)
            return undefined;
        return value.kind === 'map' ? new Fields(value, this.name(key), this.problems) : this.wrong(key, 'a mapping');
    }
    list(key) {
        const value = this.get(key);
        if (value === undefined)
            return undefined;
        if (value.kind === 'list')
            return value.items;
        return this.wrong(key, 'a list', value.kind === 'scalar' ? `Write \`[${JSON.stringify(value.value)}]\`.` : undefined);
    }
    text(key) {
        const value = this.get(key);
        if (value === undefined)
            return undefined;
        if (value.kind === 'scalar' && typeof value.value === 'string')
            return value.value;
        return this.wrong(key, 'text', value.kind === 'scalar' ? `Write it in quotes: "${value.source ?? value.value}".` : undefined);
    }
    /** A text that is there and not empty, or a problem. */
    requiredText(key) {
        if (!this.entry(key))
            return this.missing(key);
        const text = this.text(key);
        return text === '' ? this.wrong(key, 'a text that is not empty') : text;
    }
    missing(key) {
        return this.invalid(this.map.offset, `\`${this.name(key)}\` is missing.`, `Add \`${key}:\` to this entry.`);
    }
    texts(key) {
        const list = this.list(key);
        return list?.flatMap((item, index) => locatedText(this, item, `${this.name(key)}[${index}]`));
    }
    /** Texts that are tool patterns. */
    patterns(key) {
        const texts = this.texts(key);
        if (texts)
            for (const item of this.list(key) ?? [])
                (0,_check_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .checkPattern */ .r)(item, this.problems);
        return texts;
    }
    number(key, range) {
        const entry = this.entry(key);
        return entry && this.numberOf(entry, this.name(key), range);
    }
    numberOf({ value, keyOffset }, name, range) {
        const number = value.kind === 'scalar' ? value.value : undefined;
        const fits = typeof number === 'number' &&
            number >= range.min &&
            number <= range.max &&
            (!range.integer || Number.isSafeInteger(number));
        if (fits)
            return { value: number, at: this.problems.location(keyOffset) };
        const kind = range.integer ? 'a whole number' : 'a number';
        const bounds = range.max >= Number.MAX_SAFE_INTEGER ? `, ${range.min} or more` : ` from ${range.min} to ${range.max}`;
        return this.invalid(value.offset, `\`${name}\` must be ${kind}${bounds}.`);
    }
    boolean(key) {
        const value = this.get(key);
        if (value === undefined)
            return undefined;
        if (value.kind === 'scalar' && typeof value.value === 'boolean')
            return value.value;
        return this.wrong(key, '`true` or `false`');
    }
    choice(key, choices) {
        const entry = this.entry(key);
        return entry && this.choiceOf(entry, this.name(key), choices);
    }
    choiceOf({ value, keyOffset }, name, choices) {
        const text = value.kind === 'scalar' ? value.value : undefined;
        const found = choices.find((choice) => choice === text);
        if (found !== undefined)
            return { value: found, at: this.problems.location(keyOffset) };
        const remedy = () => (typeof text === 'string' ? (0,_nearest_name_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(text, choices) : undefined);
        return this.invalid(value.offset, `\`${name}\` must be ${oneOf(choices)}.`, remedy);
    }
    /** Warns of members that nobody reads; `x-…` belongs to the author. */
    warnUnknown(known) {
        for (const [key, { keyOffset }] of this.map.entries) {
            if (known.includes(key) || key.startsWith('x-'))
                continue;
            const message = `The key \`${this.name(key)}\` is not known and is ignored.`;
            const remedy = () => (0,_nearest_name_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(key, known) ?? `Known here: ${known.join(', ')}.`;
            this.problems.add('W_POLICY_UNKNOWN_KEY', keyOffset, message, remedy);
        }
    }
}
function locatedText(fields, item, name) {
    if (item.kind === 'scalar' && typeof item.value === 'string') {
        return [{ value: item.value, at: fields.problems.location(item.offset) }];
    }
    const remedy = item.kind === 'scalar' && item.source ? `Write it in quotes: "${item.source}".` : undefined;
    fields.invalid(item.offset, `\`${name}\` must be text.`, remedy);
    return [];
}
function oneOf(choices) {
    const quoted = choices.map((choice) => `\`${choice}\``);
    return quoted.length > 3 ? `one of ${quoted.join(', ')}` : quoted.join(' or ');
}


/***/ }),

/***/ 9789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cj: () => (/* binding */ SCHEMA_KEYWORD),
/* harmony export */   Nz: () => (/* binding */ SCHEMA_KEYWORDS),
/* harmony export */   Po: () => (/* binding */ KEYWORD_KIND),
/* harmony export */   Sg: () => (/* binding */ BOOLEAN_IN_DRAFT_4),
/* harmony export */   wN: () => (/* binding */ SCHEMA_TYPES)
/* harmony export */ });
/** Where subschemas sit in a JSON Schema, over all drafts that are read. Everything else that a keyword holds is data. */
const SCHEMA_KEYWORD = {
    one: [
        'not',
        'if',
        'then',
        'else',
        'items',
        'contains',
        'additionalProperties',
        'additionalItems',
        'propertyNames',
        'unevaluatedProperties',
        'unevaluatedItems',
        'contentSchema',
    ],
    list: ['allOf', 'anyOf', 'oneOf', 'prefixItems', 'items'],
    map: ['properties', 'patternProperties', '$defs', 'definitions', 'dependentSchemas', 'dependencies'],
};
const DATA = '$ref $id id $schema $anchor $dynamicRef $dynamicAnchor $recursiveRef $recursiveAnchor $vocabulary $comment type const enum default ' +
    'examples example title description deprecated readOnly writeOnly format minimum maximum exclusiveMinimum exclusiveMaximum ' +
    'multipleOf minLength maxLength pattern minItems maxItems uniqueItems minContains maxContains required minProperties ' +
    'maxProperties dependentRequired contentEncoding contentMediaType nullable discriminator xml externalDocs strict';
const SCHEMA_KEYWORDS = new Set([
    ...SCHEMA_KEYWORD.one,
    ...SCHEMA_KEYWORD.list,
    ...SCHEMA_KEYWORD.map,
    ...DATA.split(' '),
]);
const SCHEMA_TYPES = ['object', 'array', 'string', 'number', 'integer', 'boolean', 'null'];
const NUMERIC = 'minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minLength maxLength minItems maxItems minContains maxContains ' +
    'minProperties maxProperties';
/** What a keyword must hold to compile, where slips are common. Draft 4 alone has booleans for three of them. */
const KEYWORD_KIND = new Map([
    ...NUMERIC.split(' ').map((keyword) => [keyword, 'number']),
    ...['required', 'enum', 'allOf', 'anyOf', 'oneOf', 'prefixItems'].map((keyword) => [keyword, 'list']),
    ...['properties', 'patternProperties', '$defs', 'dependentRequired'].map((keyword) => [keyword, 'map']),
]);
const BOOLEAN_IN_DRAFT_4 = new Set(['required', 'exclusiveMinimum', 'exclusiveMaximum']);


/***/ }),

/***/ 8704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ versionText)
/* harmony export */ });
/** A version as text: a whole number gets its `.0`, any other number is as written. Undefined if it is no version at all. */
function versionText(tree) {
    if (tree.kind !== 'scalar')
        return undefined;
    if (typeof tree.value === 'string')
        return tree.value;
    if (typeof tree.value !== 'number')
        return tree.value === null ? '' : undefined;
    const text = tree.source ?? String(tree.value);
    return /^\d+$/.test(text) ? `${text}.0` : text;
}


/***/ })

};
