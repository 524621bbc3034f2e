"use strict";
exports.id = 9512;
exports.ids = [9512];
exports.modules = {

/***/ 21415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ isMessageName),
/* harmony export */   e: () => (/* binding */ messageNames)
/* harmony export */ });
/** What stands for messages where a rule names a tool: no pattern means them, and a tool that is called so is a tool. */
const messageNames = ['@user', '@assistant', '@final'];
function isMessageName(name) {
    return messageNames.includes(name);
}


/***/ }),

/***/ 26393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ schemaDialect)
/* harmony export */ });
/** The dialect that a `$schema` names, 2020-12 without one; undefined if it names none that is read. */
function schemaDialect(uri) {
    if (uri === undefined)
        return '2020-12';
    if (typeof uri !== 'string')
        return undefined;
    if (/\b2020-12\b/.test(uri) || isCurrent(uri))
        return '2020-12';
    if (/\b2019-09\b/.test(uri))
        return '2019-09';
    if (/\bdraft-0[67]\b/.test(uri))
        return 'draft-07';
    return /\bdraft-04\b/.test(uri) ? 'draft-04' : undefined;
}
/** Addresses without a version mean the newest; OpenAPI 3.1 adds annotations only. */
function isCurrent(uri) {
    return /^https?:\/\/json-schema\.org\/schema#?$/.test(uri) || uri === 'https://spec.openapis.org/oas/3.1/dialect/base';
}


/***/ }),

/***/ 41546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ canonical),
/* harmony export */   v: () => (/* binding */ SECTION_KEYS)
/* harmony export */ });
/* harmony import */ var _document_document_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86806);
/* harmony import */ var _read_root_keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42656);
/* harmony import */ var _version_one_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21317);



/** Keys that make a document a policy, those of version 1 among them. */
const SECTION_KEYS = [..._read_root_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .ROOT_SECTIONS */ .C, ..._version_one_js__WEBPACK_IMPORTED_MODULE_2__/* .LEGACY_KEYS */ .Hi];
/** Version 2.0, and the older DSL (`version: "1.1"` with `sequences` and `aliases`), which is a part of it. */
const canonical = {
    id: 'canonical',
    recognises: () => true,
    /** Version 1 sections that are there and empty say nothing; tools that write `allow: null` are not to be scolded. */
    rewrite: (root) => (0,_document_document_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .treeMap */ .LD)(root.offset, [...root.entries].filter(([key]) => !_version_one_js__WEBPACK_IMPORTED_MODULE_2__/* .LEGACY_KEYS */ .Hi.some((old) => old === key))),
};


/***/ }),

/***/ 41570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tp: () => (/* binding */ toolEntries),
/* harmony export */   Wl: () => (/* binding */ isSchema),
/* harmony export */   eQ: () => (/* binding */ schemaMap)
/* harmony export */ });
/* harmony import */ var _document_document_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86806);
/* harmony import */ var _schemas_schema_keywords_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56143);
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41546);



/**
 * A bare map of tool \u2192 JSON Schema, as `args_valid` takes it, with `$defs` for shared definitions: each value looks like a schema.
 * A tool may be named like a section (`allow`, `schemas`): its value is then a schema, which no section looks like.
 */
const schemaMap = {
    id: 'schema-map',
    recognises(root) {
        const tools = toolEntries(root);
        return (tools.some(([, { value }]) => isSchema(value)) && tools.every(([tool, { value }]) => mayBeSchema(tool, value)));
    },
    rewrite(root) {
        const defs = root.entries.get('$defs');
        const entries = [
            ...(defs ? [['$defs', defs]] : []),
            ...toolEntries(root),
        ];
        return (0,_document_document_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .treeMap */ .LD)(root.offset, [['schemas', { keyOffset: root.offset, value: (0,_document_document_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .treeMap */ .LD)(root.offset, entries) }]]);
    },
};
/** All but shared definitions and what belongs to the author. */
function toolEntries(root) {
    return [...root.entries].filter(([key, { value }]) => key !== '$defs' && (isSchema(value) || !key.startsWith('x-')));
}
/** A mapping in which at least half of the keys are keywords, and one of them asserts something. */
function isSchema(tree) {
    return share(tree) >= 0.5;
}
function mayBeSchema(tool, value) {
    if (_canonical_js__WEBPACK_IMPORTED_MODULE_2__/* .SECTION_KEYS */ .v.includes(tool))
        return share(value) > 0.5;
    const saysNothing = value.kind === 'map' ? value.entries.size === 0 : value.kind === 'scalar' && typeof value.value === 'boolean';
    return saysNothing || isSchema(value);
}
/** Of the keys of a mapping, how many are keywords of JSON Schema; 0 if none asserts anything. */
function share(tree) {
    if (tree.kind !== 'map')
        return 0;
    const keywords = [...tree.entries].filter(([key, { value }]) => _schemas_schema_keywords_js__WEBPACK_IMPORTED_MODULE_1__/* .schemaKeywords */ .Wb.has(key) && fits(key, value));
    const asserting = keywords.some(([key]) => !SILENT.includes(_schemas_schema_keywords_js__WEBPACK_IMPORTED_MODULE_1__/* .schemaKeywords */ .Wb.get(key)?.value));
    return asserting ? keywords.length / tree.entries.size : 0;
}
const SILENT = ['note', 'ignored', 'anything', 'text', 'id', 'anchor'];
/** A tool that is named like a keyword (`type`, `items`) holds a schema of its own, not what the keyword takes. */
function fits(key, value) {
    if (key === 'type')
        return value.kind !== 'map';
    if (key === 'required' || key === 'enum')
        return value.kind === 'list';
    return true;
}


/***/ }),

/***/ 21317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hi: () => (/* binding */ LEGACY_KEYS),
/* harmony export */   V4: () => (/* binding */ versionOne)
/* harmony export */ });
/* unused harmony export readConstraints */
/* harmony import */ var _document_document_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86806);
/* harmony import */ var _read_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67186);
/* harmony import */ var _version_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48704);



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
        const fields = new _read_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .Fields */ .C(root, '', problems);
        const tools = joinLists(fields);
        if (tools)
            entries.set('tools', tools);
        const schemas = joinConstraints(fields);
        if (schemas)
            entries.set('schemas', schemas);
        return (0,_document_document_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .treeMap */ .LD)(root.offset, entries);
    },
};
const LEGACY_KEYS = ['allow', 'deny', 'constraints'];
/** The place of what makes the document a version 1 policy. */
function legacyMark(root) {
    for (const key of LEGACY_KEYS) {
        const entry = root.entries.get(key);
        const says = entry && !(0,_document_document_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .isNull */ .kZ)(entry.value) && !(key === 'constraints' && isEmpty(entry.value));
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
    if (tools && !(0,_document_document_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .isNull */ .kZ)(tools.value) && tools.value.kind !== 'map')
        return tools;
    const lists = new Map(tools?.value.kind === 'map' ? tools.value.entries : []);
    for (const key of ['allow', 'deny']) {
        const entry = fields.entry(key);
        const items = fields.list(key);
        const own = lists.get(key)?.value;
        if (!entry || !items || (own && !(0,_document_document_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .isNull */ .kZ)(own) && own.kind !== 'list'))
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
    return { keyOffset: offset, value: (0,_document_document_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .treeMap */ .LD)(tools?.value.offset ?? offset, lists) };
}
function joinConstraints(fields) {
    const constraints = fields.entry('constraints');
    const schemas = fields.map.entries.get('schemas');
    if (!constraints || (schemas && !(0,_document_document_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .isNull */ .kZ)(schemas.value) && schemas.value.kind !== 'map'))
        return schemas;
    const joined = new Map(schemas?.value.kind === 'map' ? schemas.value.entries : []);
    for (const [tool, entry] of readConstraints(constraints.value, fields)) {
        if (joined.has(tool)) {
            const message = `The constraint on \`${tool}\` replaces its earlier schema or constraint, which is not enforced.`;
            fields.problems.add('W_POLICY_CONSTRAINT_REPLACED', entry.keyOffset, message);
        }
        joined.set(tool, entry);
    }
    return { keyOffset: constraints.keyOffset, value: (0,_document_document_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .treeMap */ .LD)(constraints.value.offset, joined) };
}
/** tool \u2192 the schema that its constraint means, in the order of the document; a tool may come twice. */
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
        const entry = new _read_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .Fields */ .C(item, path, fields.problems);
        entry.refuseUnknown(['tool', 'params'], operatorRemedy);
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
        problems.add('E_POLICY_INVALID', params.offset, `\`${path}\` must be a mapping of argument \u2192 \`{ matches: REGEX }\`.`);
        return [];
    }
    const fields = new _read_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .Fields */ .C(params, path, problems);
    const properties = [...params.entries].flatMap(([arg, entry]) => {
        const pattern = readPattern(fields, arg, entry);
        return pattern ? [[arg, argumentSchema(entry, pattern)]] : [];
    });
    const at = params.offset;
    const entry = (value) => ({ keyOffset, value });
    const schema = (0,_document_document_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .treeMap */ .LD)(at, [
        ['type', entry(scalar('object', at))],
        ['additionalProperties', entry(scalar(true, at))],
        ['properties', entry((0,_document_document_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .treeMap */ .LD)(at, properties))],
        ['required', entry({ kind: 'list', offset: at, items: properties.map(([arg]) => scalar(arg, at)) })],
    ]);
    return [entry(schema)];
}
function argumentSchema({ keyOffset }, pattern) {
    const at = pattern.offset;
    const entry = (value) => ({ keyOffset, value });
    const value = (0,_document_document_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .treeMap */ .LD)(at, [
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
        const operators = new _read_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .Fields */ .C(value, fields.name(arg), fields.problems);
        operators.refuseUnknown(['matches'], operatorRemedy);
        const pattern = value.entries.get('matches')?.value;
        if (pattern?.kind === 'scalar' && typeof pattern.value === 'string')
            return pattern;
    }
    const message = `\`${fields.name(arg)}\` has no \`matches\`, the only operator of version 1 constraints; it would restrict nothing.`;
    return fields.invalid(value.offset, message, `${OPERATOR_REMEDY}.`);
}
const OPERATOR_REMEDY = 'Say what you mean as a JSON Schema under `schemas` (`deny_patterns` \u2192 `not: { pattern: \u2026 }`)';
function operatorRemedy(_key, known) {
    return `${OPERATOR_REMEDY}, or write ${known.map((name) => `\`${name}\``).join(' and ')}.`;
}
function scalar(value, offset) {
    return { kind: 'scalar', offset, value };
}


/***/ }),

/***/ 86806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hx: () => (/* binding */ treeOfValue),
/* harmony export */   LD: () => (/* binding */ treeMap),
/* harmony export */   kZ: () => (/* binding */ isNull),
/* harmony export */   lr: () => (/* binding */ MAX_DEPTH),
/* harmony export */   nm: () => (/* binding */ MAX_NODES),
/* harmony export */   sY: () => (/* binding */ treeValue)
/* harmony export */ });
/* harmony import */ var _model_exact_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19238);

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
        if (item instanceof _model_exact_number_js__WEBPACK_IMPORTED_MODULE_0__/* .ExactNumber */ .fh)
            return scalar(item);
        if (typeof item === 'bigint')
            return scalar((0,_model_exact_number_js__WEBPACK_IMPORTED_MODULE_0__/* .exactNumber */ .rf)(String(item)));
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

/***/ 13110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ parseDocument)
});

// UNUSED EXPORTS: MAX_TEXT

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./lib/model/exact-number.js
var exact_number = __webpack_require__(19238);
// EXTERNAL MODULE: ./lib/policy/document/document-tree.js
var document_tree = __webpack_require__(86806);
;// CONCATENATED MODULE: ./lib/policy/document/yaml-tokens.js

/** The pieces of a YAML text as the parser cuts it, with their places; also of a text that does not parse. Linear. */
function* yamlTokens(text) {
    let offset = 0;
    let isPlain = false;
    for (const token of new dist/* Lexer */.JG().lex(text)) {
        if (token === START || token === END_OF_FLOW)
            continue;
        if (token === PLAIN) {
            isPlain = true;
            continue;
        }
        yield { text: token, offset, isPlain };
        offset += token.length;
        isPlain = false;
    }
}
// Signs of the lexer that stand for no text.
const START = '\u0002';
const END_OF_FLOW = '\u0018';
const PLAIN = '\u001f';

;// CONCATENATED MODULE: ./lib/policy/document/json-fault.js

/**
 * What keeps a text from being JSON; undefined if it is. YAML would read it otherwise: a comment as a part of a name.
 * Without an offset it is nothing that JSON alone forbids, and the YAML parser may know more.
 */
function jsonFault(text) {
    try {
        JSON.parse(text.replace(/^\uFEFF/, ''));
        return undefined;
    }
    catch {
        const found = firstForeign(text);
        return {
            offset: found?.offset,
            message: `A file named .json is read as JSON, and ${found?.says ?? 'this is not JSON'}.`,
            remedy: 'Correct it, or write the policy as YAML, in a file named .yaml: there a comment begins with `#`.',
        };
    }
}
function firstForeign(text) {
    let comma;
    for (const token of yamlTokens(text)) {
        if (token.text.trim() === '')
            continue;
        if (comma && /^[\]}]$/.test(token.text))
            return { offset: comma.offset, says: 'JSON has no comma before a closing bracket' };
        const says = foreign(token);
        if (says)
            return { offset: token.offset, says };
        comma = token.text === ',' ? token : undefined;
    }
    return undefined;
}
function foreign({ text, isPlain }) {
    if (text.startsWith('#') || (isPlain && /^\/[/*]/.test(text)))
        return 'JSON has no comments';
    if (text.startsWith("'"))
        return 'JSON has no single quotes';
    if (text.startsWith('"'))
        return /[\n\r]/.test(text) ? 'a text of JSON stays on its line' : undefined;
    if (isPlain)
        return isLiteral(text) ? undefined : 'JSON has no text without double quotes';
    return /^[[\]{},:\uFEFF]$/.test(text) ? undefined : 'this is not JSON';
}
function isLiteral(text) {
    return /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)$/.test(text);
}

;// CONCATENATED MODULE: ./lib/policy/document/plain-text-fault.js

/**
 * The first text without quotes that YAML reads and whose author most likely meant something else: a comment of JSON, a missing comma,
 * a list item whose indentation is wrong. Each would become part of a name that no tool has, and the name before it is lost.
 * In a document that begins with `{`, which is JSON to most authors, such a text stays on its line and holds no `//` or `/*`.
 */
function plainTextFault(contents, text) {
    const isJsonLike = /^\s*\{/.test(text);
    let found;
    (0,dist/* visit */.YR)(contents, {
        Scalar(key, node, path) {
            if (node.type !== 'PLAIN' || typeof node.value !== 'string' || !node.range)
                return undefined;
            const written = text.slice(node.range[0], node.range[1]);
            const parent = path.findLast((each) => (0,dist/* isCollection */.P3)(each));
            const place = {
                inFlow: (0,dist/* isCollection */.P3)(parent) && parent.flow === true,
                isItem: (0,dist/* isSeq */.oP)(parent) && path.at(-1) === parent,
                isKey: key === 'key',
                isJsonLike,
            };
            const fault = faultOf(written, place);
            if (!fault)
                return undefined;
            found = { offset: node.range[0], ...fault };
            return dist/* visit */.YR.BREAK;
        },
    });
    return found;
}
function faultOf(written, place) {
    const { inFlow, isItem, isKey, isJsonLike } = place;
    const isLong = /[\n\r]/.test(written);
    if (inFlow && (isJsonLike ? /\/[/*]/ : /(?:^|\s)\/[/*]/).test(written))
        return commentFault(written);
    if (inFlow && isLong && (isJsonLike || /[\n\r]\s*["']/.test(written)))
        return commaFault;
    if (isLong && isKey)
        return { message: 'A key goes over several lines.', remedy: 'Write it on one line.' };
    const next = !inFlow && isItem ? /[\n\r]\s*(-\s.*)/.exec(written)?.[1] : undefined;
    if (next === undefined)
        return undefined;
    return {
        message: `\`${shown(next)}\` is indented further than the item before it, so the two are one text.`,
        remedy: 'Begin all items of a list in the same column.',
    };
}
function commentFault(written) {
    return {
        message: `\`${shown(written)}\` is not a comment here but a part of the text.`,
        remedy: 'Comments of YAML begin with `#`, JSON has none: write YAML, without braces around the whole. If it is text, quote it.',
    };
}
const commaFault = {
    message: 'A text without quotes goes on in the next line.',
    remedy: 'Separate entries with commas and quote texts, or write YAML, without braces around the whole.',
};
function shown(written) {
    return written.replace(/\s+/g, ' ').slice(0, 60);
}
/** Whether a text goes over several lines where it is written, which a name never does. */
function spansLines(node, text) {
    const isInline = node.type === 'PLAIN' || node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE';
    return isInline && node.range != null && /[\n\r]/.test(text.slice(node.range[0], node.range[1]));
}

;// CONCATENATED MODULE: ./lib/policy/document/yaml-words.js


const TOO_DEEP = `The document is nested more than ${document_tree/* MAX_DEPTH */.lr} levels deep.`;
/** What the errors of the parser mean, and where their causes are, which is not always where the parser noticed them. */
function explainYaml(errors, text) {
    const mistakes = [];
    const places = new Set();
    for (const error of errors) {
        const place = error.pos[0];
        // One slip often makes many errors: what the parser says at the same place, or in its own words, follows from the first.
        if (places.has(place))
            continue;
        const explained = explain(error, text);
        if (places.size > 0 && !explained)
            continue;
        places.add(place);
        const { message } = error;
        mistakes.push(explained ?? { offset: place, message: `The text does not parse: ${sentence(message)}` });
        if (mistakes.length === MAX_MISTAKES)
            break;
    }
    return mistakes;
}
/** The first few show where. */
const MAX_MISTAKES = 3;
function explain({ code, message, pos }, text) {
    const offset = pos[0];
    if (message.includes('call stack'))
        return { offset, message: TOO_DEEP };
    const bracket = /end with a ([\]}])/.exec(message)?.[1];
    if (bracket)
        return notClosed(text, offset, bracket === ']' ? '[' : '{');
    return explanations[code]?.(text, offset, message);
}
const explanations = {
    BAD_ALIAS: (text, offset, message) => {
        const star = message.startsWith('Alias') ? text.lastIndexOf('*', offset) : -1;
        return star === -1 ? undefined : aliasMistake(wordAt(text, star), star);
    },
    BAD_DQ_ESCAPE: (text, offset) => ({
        offset,
        message: `In double quotes \`${text.slice(offset, offset + 2)}\` is not an escape of YAML.`,
        remedy: 'Write the text in single quotes, where a backslash is a backslash.',
    }),
    BAD_DIRECTIVE: (_text, offset) => ({
        offset,
        message: 'A line that begins with `%` is a directive of YAML, and this one is not read.',
        remedy: 'Remove the line, or quote the text.',
    }),
    BAD_INDENT: (_text, offset, message) => ({
        offset,
        message: message.includes('sequence')
            ? 'This item of a list is not indented as the items before it.'
            : 'This line is not indented as the keys next to it.',
        remedy: 'Begin all entries of one list or mapping in the same column.',
    }),
    BAD_SCALAR_START: (text, offset) => ({
        offset,
        message: `A text cannot begin with \`${text[offset]}\` in YAML.`,
        remedy: `Quote it: ${quoted(wordAt(text, offset))}.`,
    }),
    BLOCK_AS_IMPLICIT_KEY: colonInText,
    BLOCK_IN_FLOW: (text, offset) => colonInText(text, offset) ?? {
        offset,
        message: 'Inside `{ \u2026 }` and `[ \u2026 ]` a comma is missing here.',
        remedy: COMMA,
    },
    DUPLICATE_KEY: (_text, offset) => ({ offset, message: 'This key stands twice in one mapping.' }),
    KEY_OVER_1024_CHARS: (_text, offset) => ({ offset, message: 'A key is longer than 1024 characters.' }),
    MISSING_CHAR: missing,
    MULTILINE_IMPLICIT_KEY: (text, offset) => ({
        offset,
        message: `\`${lineAt(text, offset)}\` is not a key: no colon with a space after it.`,
        remedy: 'Write `KEY: VALUE`, with a space after the colon, or indent the line if it belongs to the one before.',
    }),
    MULTIPLE_ANCHORS: (_text, offset) => ({
        offset,
        message: 'A value has two anchors (`&`).',
        remedy: 'Quote it if it is text.',
    }),
    MULTIPLE_DOCS: (_text, offset) => ({
        offset,
        message: 'The text holds several documents, and a policy is one.',
        remedy: 'Remove the line `---` or `...`, or keep the other documents in files of their own.',
    }),
    TAB_AS_INDENT: (_text, offset) => ({
        offset,
        message: 'The line is indented with a tab.',
        remedy: 'Indent with spaces.',
    }),
    TAG_RESOLVE_FAILED: (text, offset) => ({
        offset,
        message: `\`${wordAt(text, offset)}\` is a tag of YAML, and a policy has none.`,
        remedy: 'Remove it, or quote it if it is text.',
    }),
    UNEXPECTED_TOKEN: unexpected,
};
const COMMA = 'Separate entries with commas, and close every bracket.';
/** `*` begins an alias, which hardly any author of a pattern knows. */
function aliasMistake(word, offset) {
    return {
        offset,
        message: `In YAML what begins with \`*\` names an anchor, so \`${word}\` is not read as text.`,
        remedy: `Quote a pattern that begins with \`*\`: ${quoted(word)}.`,
    };
}
function notClosed(text, before, bracket) {
    const other = bracket === '[' ? '}' : ']';
    if (text[before] === other) {
        const message = `A \`${other}\` stands here while a \`${bracket}\` is open.`;
        return { offset: before, message, remedy: `Close the \`${bracket}\` before it, or remove it.` };
    }
    const open = [];
    for (const token of yamlTokens(text)) {
        if (token.offset >= before)
            break;
        if (token.text === '[' || token.text === '{')
            open.push(token);
        else if ((token.text === ']' || token.text === '}') && !token.isPlain)
            open.pop();
    }
    const at = open.findLast((token) => token.text === bracket)?.offset ?? before;
    return { offset: at, message: `The \`${bracket}\` that opens here is not closed.`, remedy: COMMA };
}
function missing(text, offset, message) {
    const quote = /closing (["'])/.exec(message)?.[1];
    if (quote)
        return quoteNotClosed(text, offset, quote);
    if (message.includes(', or :'))
        return {
            offset,
            message: 'A colon or a comma is missing before this.',
            remedy: 'Write `key: value`, and commas between entries.',
        };
    if (message.includes(','))
        return { offset, message: 'A comma is missing before this.', remedy: COMMA };
    return {
        offset,
        message: `\`${lineAt(text, offset)}\` stands between keys and has no colon.`,
        remedy: 'Write `KEY: VALUE`, or indent the line if it belongs to the one before.',
    };
}
function quoteNotClosed(text, end, quote) {
    let at = end;
    for (const token of yamlTokens(text))
        if (token.text.startsWith(quote) && token.offset < end)
            at = token.offset;
    const words = quote === "'"
        ? "Inside single quotes write a quote twice: `'it''s'`."
        : 'Inside double quotes write `\\"` for a quote.';
    return { offset: at, message: `The quote ${quote} that opens here is not closed.`, remedy: `Close it. ${words}` };
}
/** `name: a: b`, `q: c: d`: a colon with a space ends a key, wherever it stands. */
function colonInText(text, offset) {
    const line = lineAt(text, offset);
    if (!line.includes(': ') && !line.endsWith(':'))
        return undefined;
    return {
        offset,
        message: `\`${line}\` holds a colon with a space after it, which makes a key of what stands before.`,
        remedy: `Quote the text: ${quoted(line)}.`,
    };
}
function unexpected(text, offset, message) {
    const char = text[offset];
    if (char === ']' || char === '}')
        return { offset, message: `The \`${char}\` closes no bracket.`, remedy: 'Remove it, or open one before.' };
    if (message.includes(', in flow'))
        return { offset, message: 'An entry is missing between two commas.', remedy: 'Remove one of the commas.' };
    if (message.includes('Block scalar header'))
        return {
            offset,
            message: 'After `|` or `>` the text begins in the next line.',
            remedy: 'Begin a new line, or quote the text.',
        };
    if (message.includes('block-seq-ind'))
        return {
            offset,
            message: 'A list cannot begin in the line of its key.',
            remedy: 'Begin a new line before `-`, or write `[a, b]`.',
        };
    if (message.includes('at node end'))
        return { offset, message: 'The value has ended before this.', remedy: 'Quote the whole text, or begin a new line.' };
    return undefined;
}
/** At most 60 characters, as they stand in the text. */
function wordAt(text, offset) {
    return /^[^\s,[\]{}#:]{1,60}/.exec(text.slice(offset, offset + 60))?.[0] ?? text[offset] ?? '';
}
function lineAt(text, offset) {
    return (/^[^\n\r]*/.exec(text.slice(offset, offset + 60))?.[0] ?? '').replace(/\s+#.*$|\s*[\]}]+\s*$/, '').trim();
}
function quoted(word) {
    return word.includes('"') || word.includes('\\') ? `'${word.replaceAll("'", "''")}'` : `"${word}"`;
}
function sentence(message) {
    return message.endsWith('.') ? message : `${message}.`;
}

;// CONCATENATED MODULE: ./lib/policy/document/parse-document.js






/** UTF-16 units. */
const MAX_TEXT = 1024 * 1024;
/** YAML 1.2 core schema (so JSON too) \u2192 tree. Undefined if the text is refused; the problems say why. Never throws. */
function parseDocument(text, problems, code = 'E_POLICY_PARSE') {
    const refused = refuseText(text);
    if (refused)
        return report([refused], problems, code);
    try {
        const document = (0,dist/* parseDocument */.Tp)(text, {
            schema: 'core',
            prettyErrors: false,
            uniqueKeys: false,
            resolveKnownTags: false,
            logLevel: 'error',
        });
        const strict = problems.file?.endsWith('.json') ? jsonFault(text) : undefined;
        if (strict && strict.offset !== undefined)
            return report([{ ...strict, offset: strict.offset }], problems, code);
        const mistakes = explainYaml([...document.errors, ...document.warnings], text);
        if (mistakes.length > 0)
            return report(mistakes, problems, code);
        const fault = strict ? { ...strict, offset: 0 } : plainTextFault(document.contents, text);
        if (fault)
            return report([fault], problems, code);
        return new TreeBuilder(text).build(document.contents);
    }
    catch (error) {
        if (error instanceof Refusal)
            return report([error.mistake], problems, code);
        const message = error instanceof RangeError ? TOO_DEEP : 'The text does not parse as YAML.';
        return report([{ offset: 0, message }], problems, code);
    }
}
function report(mistakes, problems, code) {
    for (const { offset, message, remedy } of mistakes)
        problems.add(code, offset, message, remedy);
}
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
class Refusal extends Error {
    mistake;
    constructor(mistake) {
        super(mistake.message);
        this.mistake = mistake;
    }
}
function refuse(offset, message, remedy) {
    throw new Refusal({ offset, message, remedy });
}
/** Copies the YAML nodes, replacing each alias by what it names; the caps count what comes out, so that aliases cannot explode. */
class TreeBuilder {
    #text;
    #nodes = 0;
    #anchors = new Map();
    #open = new Set();
    constructor(text) {
        this.#text = text;
    }
    build(node) {
        return this.#node(node, 0, 0);
    }
    #node(node, offset, depth) {
        if (++this.#nodes > document_tree/* MAX_NODES */.nm)
            refuse(offset, `The document has more than ${document_tree/* MAX_NODES */.nm} values, aliases expanded.`);
        if (depth > document_tree/* MAX_DEPTH */.lr)
            refuse(offset, TOO_DEEP);
        if (node === null)
            return { kind: 'scalar', offset, value: null };
        const at = node.range?.[0] ?? offset;
        if ((0,dist/* isAlias */.Vj)(node))
            return this.#node(this.#resolve(node.source, at), at, depth);
        if (this.#open.has(node))
            refuse(offset, 'An alias refers to a node that holds it.');
        const { anchor } = node;
        if (anchor !== undefined)
            this.#anchors.set(anchor, node);
        if ((0,dist/* isScalar */.jn)(node))
            return this.#scalar(node, at);
        this.#open.add(node);
        const tree = (0,dist/* isMap */.jh)(node) ? this.#map(node, at, depth) : this.#list(node, at, depth);
        this.#open.delete(node);
        return tree;
    }
    #resolve(anchor, at) {
        const node = this.#anchors.get(anchor);
        if (!node)
            throw new Refusal(aliasMistake(`*${anchor}`, at));
        return node;
    }
    #scalar(node, offset) {
        const value = typeof node.value === 'number' ? numberOf(node.source, node.value) : node.value;
        const sayable = value === null || ['boolean', 'string', 'number'].includes(typeof value);
        if (!sayable && !(value instanceof exact_number/* ExactNumber */.fh))
            refuse(offset, 'The value is not one that JSON can say.');
        const lines = spansLines(node, this.#text) ? { spansLines: true } : {};
        return { kind: 'scalar', offset, value: value, source: node.source, ...lines };
    }
    #list(node, offset, depth) {
        if (!(0,dist/* isSeq */.oP)(node))
            refuse(offset, 'The value is neither a mapping, a list nor a scalar.');
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
                this.#refuseTwice(key, keyOffset, entries.get(key));
            else
                entries.set(key, { keyOffset, value });
        }
        for (const source of merged)
            mergeInto(entries, source);
        return (0,document_tree/* treeMap */.LD)(offset, entries);
    }
    #refuseTwice(key, offset, first) {
        const line = this.#text.slice(0, first.keyOffset).split('\n').length;
        const message = `The key \`${key}\` stands twice in one mapping; the first is in line ${line}.`;
        return refuse(offset, message, 'Join the two, or remove one.');
    }
    #key(node, offset) {
        const key = (0,dist/* isAlias */.Vj)(node) ? this.#resolve(node.source, node.range?.[0] ?? offset) : node;
        const { anchor } = (node ?? {});
        if (anchor !== undefined && node)
            this.#anchors.set(anchor, node);
        if (!(0,dist/* isScalar */.jn)(key) || (key.value === null && !key.source))
            refuse(offset, 'A key of the mapping is not a word.');
        return typeof key.value === 'string' ? key.value : (key.source ?? String(key.value));
    }
}
/** The number as its author wrote it, of which the parser keeps a double; undefined for what is none (`.inf`, `.nan`). */
function numberOf(source, double) {
    if (source === undefined)
        return Number.isFinite(double) ? double : undefined;
    return (0,exact_number/* exactNumber */.rf)(/^0[xo]/.test(source) ? String(BigInt(source)) : source);
}
/** YAML merge key `<<`: what the mapping says itself wins. */
function mergeInto(entries, source) {
    if (source.kind === 'list')
        for (const item of source.items)
            mergeInto(entries, item);
    else if (source.kind === 'scalar')
        refuse(source.offset, 'The merge key `<<` needs a mapping.');
    else
        for (const [key, entry] of source.entries)
            if (!entries.has(key))
                entries.set(key, entry);
}


/***/ }),

/***/ 39512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadPolicy: () => (/* binding */ loadPolicy),
  e: () => (/* binding */ loadPolicyObject),
  requirePolicy: () => (/* binding */ requirePolicy)
});

// EXTERNAL MODULE: ./lib/canonical/canonical-json.js
var canonical_json = __webpack_require__(57199);
// EXTERNAL MODULE: ./lib/canonical/digest.js
var canonical_digest = __webpack_require__(76004);
// EXTERNAL MODULE: ./lib/model/problem.js
var problem = __webpack_require__(51246);
// EXTERNAL MODULE: ./lib/policy/dialects/canonical.js
var canonical = __webpack_require__(41546);
// EXTERNAL MODULE: ./lib/policy/dialects/schema-map.js
var schema_map = __webpack_require__(41570);
// EXTERNAL MODULE: ./lib/policy/dialects/version-one.js
var version_one = __webpack_require__(21317);
;// CONCATENATED MODULE: ./lib/policy/dialects/index.js



/** The first that recognises the document reads it. */
const dialects = [schema_map/* schemaMap */.eQ, version_one/* versionOne */.V4, canonical/* canonical */.$];

// EXTERNAL MODULE: ./lib/policy/document/document-tree.js
var document_tree = __webpack_require__(86806);
// EXTERNAL MODULE: ./lib/policy/document/parse-document.js + 4 modules
var parse_document = __webpack_require__(13110);
// EXTERNAL MODULE: ./lib/model/message-names.js
var message_names = __webpack_require__(21415);
// EXTERNAL MODULE: ./lib/text/tool-pattern.js
var tool_pattern = __webpack_require__(77474);
;// CONCATENATED MODULE: ./lib/policy/extends/file-path.js
/** What a policy may extend: a file of the repository, by a path relative to the file that says it, or a preset. */
const PRESET = 'preset:';
/**
 * The path of a file that another one names, relative to the workspace; undefined where it leads out of it: a policy of a
 * fork must not read what the runner keeps elsewhere.
 */
function resolveFrom(from, named) {
    if (/^(?:[\\/~]|[a-z][a-z0-9+.-]*:)/i.test(named) || named.includes('\\') || named.includes('\0'))
        return undefined;
    const steps = from.split('/').slice(0, -1);
    for (const step of named.split('/')) {
        if (step === '' || step === '.')
            continue;
        if (step !== '..')
            steps.push(step);
        else if (steps.length === 0 || steps.at(-1) === '..' || steps.at(-1) === '')
            return undefined;
        else
            steps.pop();
    }
    return steps.includes('.git') ? undefined : steps.join('/');
}

;// CONCATENATED MODULE: ./lib/policy/name-uses.js
/** The operands of a rule, and those that name what must not happen, or what makes it forbidden. */
const OPERANDS = {
    require: { checked: ['tool'], free: [] },
    forbid: { checked: [], free: ['tool'] },
    blocklist: { checked: [], free: [] },
    before: { checked: ['first', 'then', 'reset'], free: [] },
    never_after: { checked: [], free: ['trigger', 'forbidden', 'reset'] },
    max_calls: { checked: ['tool', 'reset'], free: [] },
    total: { checked: ['tool', 'reset'], free: [] },
    eventually: { checked: ['tool'], free: [] },
    after: { checked: ['trigger', 'then', 'reset'], free: [] },
    sequence: { checked: ['tools'], free: [] },
    expect: { checked: ['calls'], free: [] },
};
/** Every name of a tool in a policy, in the order of the document's sections; an alias is a use of its members. */
function* nameUses(root, { aliases }) {
    const tools = root.fields('tools');
    for (const key of ['allow', 'deny'])
        for (const item of listOf(tools?.get(key)))
            yield* texts(item, `tools.${key}`, (at) => ({ ...at, kind: key, mayBeUnknown: true }));
    for (const fields of [tools?.fields('require_args'), tools?.fields('arg_constraints'), root.fields('schemas')])
        yield* keys(fields, false);
    for (const use of keys(root.fields('tool_classes'), true))
        yield { ...use, isClassMember: true };
    const free = new Set();
    const checked = new Set();
    for (const use of operands(root)) {
        if (!aliases.has(use.name))
            yield use;
        else
            (use.mayBeUnknown ? free : checked).add(use.name);
    }
    // An alias of which only rules about what must not happen speak is as free as their names.
    const isFree = (alias) => free.has(alias) && !checked.has(alias);
    for (const [alias, { keyOffset, value }] of root.fields('aliases')?.map.entries ?? []) {
        yield { name: alias, offset: keyOffset, place: 'aliases', kind: 'other', mayBeUnknown: true };
        for (const item of listOf(value))
            yield* texts(item, `aliases.${alias}`, (at) => ({ ...at, kind: 'other', mayBeUnknown: isFree(alias) }));
    }
}
function* operands(root) {
    for (const [index, rule] of listOf(root.get('sequences')).entries()) {
        if (rule.kind !== 'map')
            continue;
        const type = rule.entries.get('type')?.value;
        const known = type?.kind === 'scalar' ? OPERANDS[type.value] : undefined;
        const max = rule.entries.get('max')?.value;
        const forbids = max?.kind === 'scalar' && max.value === 0;
        for (const [keys, isFree] of [
            [known?.checked ?? [], forbids],
            [known?.free ?? [], true],
        ])
            for (const key of keys) {
                const operand = rule.entries.get(key)?.value;
                if (!operand)
                    continue;
                yield* texts(operand, `sequences[${index}].${key}`, (at) => ({ ...at, kind: 'operand', mayBeUnknown: isFree }));
            }
    }
}
function* keys(fields, mayBeUnknown) {
    for (const [name, { keyOffset }] of fields?.map.entries ?? [])
        if (name !== '$defs')
            yield { name, offset: keyOffset, place: fields.path, kind: 'other', mayBeUnknown };
}
/** The names in a text, a list, or a mapping with a `tool`; what `not` takes away is on no list of what may. */
function* texts(tree, place, use) {
    if (tree.kind === 'list')
        for (const item of tree.items)
            yield* texts(item, place, use);
    else if (tree.kind === 'map') {
        const tool = tree.entries.get('tool')?.value;
        if (tool && tool.kind !== 'map')
            yield* texts(tool, place, use);
        const all = tree.entries.get('all')?.value;
        if (all)
            yield* texts(all, place, use);
        const not = tree.entries.get('not')?.value;
        if (not)
            yield* texts(not, `${place}.not`, (at) => ({ ...use(at), mayBeUnknown: true }));
    }
    else if (typeof tree.value === 'string')
        yield use({ name: tree.value, offset: tree.offset, place });
}
function listOf(tree) {
    return tree === undefined ? [] : tree.kind === 'list' ? tree.items : [tree];
}

// EXTERNAL MODULE: ./lib/policy/nearest-name.js
var nearest_name = __webpack_require__(50298);
;// CONCATENATED MODULE: ./lib/policy/similar-names.js
/** Shorter names are too often one letter apart: `ls`, `lsd`. */
const MIN_LENGTH = 3;
/** UTF-16 units; longer names are compared but for case, `_` and `-`. */
const MAX_LENGTH = 64;
/** Names that are compared; a policy with more was not written by hand. */
const MAX_NAMES = 10_000;
/**
 * Warns of two names that are most likely one: they differ in case, in `_` and `-`, by one letter too many, or by two neighbours that
 * are swapped. A letter replaced makes another name: get_user, set_user.
 *
 * @param isSuspect of two such names, one must be; without it any two are compared
 */
function warnOfSimilarNames(problems, uses, isSuspect = () => true) {
    const forms = groupByForm(uses);
    const warn = (a, b, how) => {
        const both = [...a, ...b];
        if (!both.some(isSuspect) || both.every(({ kind }) => kind === 'deny') || shareAnAlias(a, b))
            return;
        const [earlier, later] = a[0].offset <= b[0].offset ? [a[0], b[0]] : [b[0], a[0]];
        const message = `\`${later.name}\` (${later.place}) and \`${earlier.name}\` (${earlier.place}) differ in ${how} alone.`;
        problems.add('W_POLICY_SIMILAR_NAME', later.offset, message);
    };
    for (const [form, [first, ...others]] of forms) {
        for (const other of others)
            warn(first, other, 'case, `_` or `-`');
        if (form.length > MAX_LENGTH)
            continue;
        for (const shorter of withoutOneLetter(form)) {
            const other = forms.get(shorter)?.[0];
            if (other)
                warn(first, other, 'a letter');
        }
        for (const swapped of withSwappedLetters(form)) {
            const other = forms.get(swapped)?.[0];
            if (other && form < swapped)
                warn(first, other, 'the order of two letters');
        }
    }
}
/** Whoever lists both under one alias, or one as the other's alias, and names neither elsewhere, means both: `Shell: [Bash, bash, shell]`. */
function shareAnAlias(a, b) {
    const [alias, ...others] = new Set([...a, ...b].map(aliasOf));
    return alias !== undefined && others.length === 0;
}
/** The place of the members of the alias that a name belongs to, or is; `undefined` outside of `aliases`. */
function aliasOf({ name, place }) {
    return place === 'aliases' ? `aliases.${name}` : place.startsWith('aliases.') ? place : undefined;
}
/** Names that are equal but for case, `_` and `-`, together. */
function groupByForm(uses) {
    const names = new Map();
    for (const use of uses) {
        const known = names.get(use.name);
        if (known)
            known.push(use);
        else if (!use.name.includes('*') && names.size < MAX_NAMES)
            names.set(use.name, [use]);
    }
    const forms = new Map();
    for (const [name, places] of names) {
        const form = name.toLowerCase().replace(/[_-]/g, '');
        const known = forms.get(form);
        if (known)
            known.push(places);
        else
            forms.set(form, [places]);
    }
    return forms;
}
/** A digit more is another name: `step1`, `step11`. */
function withoutOneLetter(form) {
    const found = new Set();
    if (form.length <= MIN_LENGTH)
        return found;
    for (let at = 0; at < form.length; at++)
        if (isLetter(form[at]))
            found.add(form.slice(0, at) + form.slice(at + 1));
    return found;
}
function withSwappedLetters(form) {
    const found = new Set();
    if (form.length < MIN_LENGTH)
        return found;
    for (let at = 1; at < form.length; at++) {
        const [a, b] = [form[at - 1], form[at]];
        if (a !== b && isLetter(a) && isLetter(b))
            found.add(form.slice(0, at - 1) + b + a + form.slice(at + 1));
    }
    return found;
}
function isLetter(char) {
    return char !== undefined && /\p{L}/u.test(char);
}

;// CONCATENATED MODULE: ./lib/policy/check-tool-names.js






/** Comparisons of names with patterns; far above any policy, far below what hurts. */
const MAX_COMPARED = 2_000_000;
/**
 * Refuses names that can never matter: classes where tools are expected, and, in a policy with a list of allowed tools, names in rules,
 * schemas and aliases that the list does not know. Without such a list, names that are nearly equal are a warning.
 * Names of what must not happen are free.
 */
function checkToolNames(root, policy) {
    const uses = [...nameUses(root, policy)].filter((use) => !isMessage(root, use));
    const classes = new Set([...policy.toolClasses.values()].flat());
    const tools = uses.filter((use) => !refuseClassName(root, use, classes, policy));
    const allowed = new AllowedTools(policy);
    // With a list, only what the list says nothing of can still be misspelt: the tools that have a class.
    const isSuspect = ({ isClassMember = false, name }) => !allowed.isList || (isClassMember && !allowed.has(name));
    // Presets name the tools of several programs, which are called alike.
    const own = tools.filter(({ offset }) => root.problems.fileAt(offset)?.startsWith(PRESET) !== true);
    warnOfSimilarNames(root.problems, own, isSuspect);
    if (!allowed.isList)
        return;
    const known = [...allowed.names, ...policy.aliases.keys()];
    for (const use of tools) {
        if (use.mayBeUnknown || allowed.has(use.name))
            continue;
        const message = `\`${use.name}\` (${use.place}) is matched by no entry of \`tools.allow\`, so it could never matter.`;
        const remedy = () => (0,nearest_name/* didYouMean */.a)(use.name, known) ?? 'Add it to `tools.allow`, or remove it here.';
        root.invalid(use.offset, message, remedy);
    }
    if (allowed.isExhausted)
        root.invalid(root.map.offset, 'The policy names more tools and patterns than can be compared.');
}
/** Operands may stand for what is said; elsewhere such a name would be that of a tool, which is not what is meant. */
function isMessage(root, { name, offset, place, kind }) {
    if (!name.startsWith('@'))
        return false;
    if ((0,message_names/* isMessageName */.H)(name)) {
        if (kind !== 'operand') {
            const remedy = 'It stands for what is said in a run, and is an operand of rules in `sequences`.';
            root.invalid(offset, `\`${name}\` (${place}) is not a tool.`, remedy);
        }
        return true;
    }
    const meant = kind === 'operand' ? (0,nearest_name/* didYouMean */.a)(name, message_names/* messageNames */.e) : undefined;
    if (meant !== undefined)
        root.invalid(offset, `\`${name}\` (${place}) is not a message that Assay knows.`, meant);
    return false;
}
/** Where a tool is expected, the name of a class means nothing. */
function refuseClassName(root, { name, offset, place, kind }, classes, { toolClasses, aliases }) {
    if (!classes.has(name) || toolClasses.has(name) || aliases.has(name))
        return false;
    const remedies = {
        operand: `Write \`{ class: "${name}" }\`.`,
        allow: 'List it under `tools.allow_classes`.',
        deny: 'List it under `tools.deny_classes`.',
        other: 'Name the tools that have the class.',
    };
    root.invalid(offset, `\`${name}\` (${place}) is a class of tools, not a tool.`, remedies[kind]);
    return true;
}
/** What a policy allows, as far as names say. */
class AllowedTools {
    /** Whether there is a list, and not everything is on it. */
    isList;
    /** Names that stand on the list, and tools with a class that does. */
    names;
    #patterns;
    #answers = new Map();
    #left = MAX_COMPARED;
    constructor({ tools, toolClasses }) {
        const entries = (tools.allow ?? []).map(({ value }) => value);
        const classes = new Set((tools.allowClasses ?? []).map(({ value }) => value));
        const byClass = [...toolClasses].filter(([, own]) => own.some((each) => classes.has(each))).map(([tool]) => tool);
        this.names = new Set([...entries.filter((entry) => !entry.includes('*')), ...byClass]);
        const patterns = entries.filter((entry) => entry.includes('*'));
        this.#patterns = patterns.map((pattern) => ({ pattern, matches: (0,tool_pattern/* compileToolPattern */.Yo)(pattern) }));
        const isStated = tools.allow !== undefined || tools.allowClasses !== undefined;
        this.isList = isStated && !patterns.some((pattern) => /^\*+$/.test(pattern));
    }
    get isExhausted() {
        return this.#left < 0;
    }
    /** Whether a call that the name or pattern means could be allowed. */
    has(name) {
        if (this.names.has(name))
            return true;
        const known = this.#answers.get(name);
        if (known !== undefined)
            return known;
        const answer = this.#compare(name);
        this.#answers.set(name, answer);
        return answer;
    }
    #compare(name) {
        if (!name.includes('*')) {
            this.#left -= this.#patterns.length;
            return this.#left < 0 || this.#patterns.some(({ matches }) => matches(name));
        }
        this.#left -= (this.#patterns.length + this.names.size) * name.length;
        if (this.#left < 0)
            return true;
        const matches = (0,tool_pattern/* compileToolPattern */.Yo)(name);
        return [...this.names].some(matches) || this.#patterns.some(({ pattern }) => (0,tool_pattern/* patternsOverlap */.NQ)(name, pattern));
    }
}

// EXTERNAL MODULE: ./lib/policy/read/check-name.js
var check_name = __webpack_require__(98183);
// EXTERNAL MODULE: ./lib/policy/read/fields.js
var read_fields = __webpack_require__(67186);
// EXTERNAL MODULE: ./lib/policy/read/read-acceptance.js
var read_acceptance = __webpack_require__(23003);
;// CONCATENATED MODULE: ./lib/policy/read/read-path.js
const named = /\.?([^."[\]]+)|\["((?:[^"\\]|\\.)+)"\]/y;
/** The steps of a path: names joined by dots, `*` for any member, `["a.b"]` for a name with a dot. Undefined for other text. */
function pathSteps(text) {
    const steps = [];
    named.lastIndex = 0;
    while (named.lastIndex < text.length) {
        const start = named.lastIndex;
        const found = named.exec(text);
        if (!found)
            return undefined;
        const [whole, plain, quoted] = found;
        // A dot stands between names, not before the first.
        if (quoted === undefined && (start === 0) === whole.startsWith('.'))
            return undefined;
        if (plain === '*')
            steps.push('any');
        else
            steps.push({ name: plain ?? quoted.replace(/\\(.)/g, '$1') });
    }
    return steps.length > 0 ? steps : undefined;
}

;// CONCATENATED MODULE: ./lib/policy/read/read-keys.js

const SPECIAL = new Set(['@tool', '@args', '@result', '@agent']);
/** A place that a key is read from: a path, `words(PATH)`, or one of the special ones. */
function keyPart(text) {
    if (SPECIAL.has(text))
        return { kind: text };
    const inner = /^words\((.+)\)$/.exec(text)?.[1];
    if (inner === '@result')
        return { kind: 'words', path: { text: 'the result', of: 'result', steps: [] } };
    const path = valuePath(inner ?? text);
    return path && { kind: inner === undefined ? 'value' : 'words', path };
}
/** A first name `result` or `args` means that part of the call; else a path leads into the arguments. */
function valuePath(text) {
    const steps = text.startsWith('@') ? undefined : pathSteps(text);
    const [first] = steps ?? [];
    if (steps === undefined || first === undefined)
        return undefined;
    const part = first === 'any' || !/^(?:result|args)(?![^.[])/.test(text) ? undefined : first.name;
    if (part !== 'result' && part !== 'args')
        return { text, of: 'args', steps };
    return { text, of: part, steps: steps.slice(1) };
}
const HOW = 'Join names by dots, `*` is any member, `["a.b"]` a name with a dot; `result` as the first name means the result; or write `words(PATH)`, `@tool`, `@args`, `@result`, `@agent`.';
/** One path or a list of them. */
function readKey(fields, tree, name) {
    const items = tree.kind === 'list' ? tree.items : [tree];
    const parts = items.map((item) => {
        const text = item.kind === 'scalar' && typeof item.value === 'string' ? item.value : undefined;
        return ((text === undefined ? undefined : keyPart(text)) ?? fields.invalid(item.offset, `\`${name}\` is not a path.`, HOW));
    });
    if (parts.length === 0 || parts.length > 8)
        return fields.invalid(tree.offset, `\`${name}\` must be one to 8 paths.`);
    return parts.every((part) => part !== undefined) ? parts : undefined;
}
/** `distinct`: one path. */
function readDistinct(rule) {
    const tree = rule.get('distinct');
    if (tree === undefined)
        return undefined;
    if (tree.kind !== 'scalar')
        return rule.wrong('distinct', 'one path');
    return readKey(rule, tree, rule.name('distinct'))?.[0];
}
/** `within`: so many calls, or a time. */
function readWindow(rule) {
    const tree = rule.get('within');
    if (tree === undefined)
        return undefined;
    if (tree.kind === 'scalar' && typeof tree.value === 'string')
        return readDuration(rule, 'within');
    return rule.number('within', { min: 1, max: Number.MAX_SAFE_INTEGER, integer: true })?.value;
}
const UNITS = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };
/** `30s`, `15m`, `24h`, `7d`. */
function readDuration(fields, key) {
    const text = fields.text(key);
    if (text === undefined)
        return undefined;
    const ms = durationOf(text);
    if (ms === undefined)
        return fields.wrong(key, 'a number of calls, or a time such as `30s`, `15m`, `24h`, `7d`');
    return { ms, text };
}
/** Milliseconds; undefined for text that is not a time. */
function durationOf(text) {
    const [, number, unit] = /^(\d{1,9})([smhd])$/.exec(text) ?? [];
    return number === undefined || Number(number) === 0 ? undefined : Number(number) * UNITS[unit];
}
/**
 * `same`: gives the terms of each operand their keys. A path or a list is read of every operand, a mapping names them; a term may
 * bring its own.
 *
 * @returns whether the rule holds once for each key, and its operands with their keys; undefined for a mistake
 */
function withKeys(rule, operands) {
    const tree = rule.get('same');
    const own = Object.values(operands).some((operand) => operand?.terms.some(({ key }) => key !== undefined));
    if (tree === undefined && !own)
        return { operands };
    const read = tree?.kind === 'map' ? readMapping(rule, operands) : tree && readForAll(rule, tree, operands);
    if (tree !== undefined && read === undefined)
        return undefined;
    const keys = read ?? {};
    const keyed = Object.fromEntries(Object.entries(operands).map(([name, operand]) => [name, operand && withKey(operand, keys[name])]));
    for (const [name, operand] of Object.entries(keyed))
        if (name !== 'reset' && operand?.terms.some(({ key }) => key === undefined)) {
            const remedy = `Name it in \`same\`, or give each of its terms a \`key\`.`;
            return rule.invalid(rule.map.offset, `\`${rule.name('same')}\` says nothing of \`${name}\`.`, remedy);
        }
    return sameLength(rule, keyed) ? { same: true, operands: comparable(keyed) } : undefined;
}
function readForAll(rule, tree, operands) {
    const key = readKey(rule, tree, rule.name('same'));
    return key && Object.fromEntries(Object.keys(operands).map((name) => [name, key]));
}
function readMapping(rule, operands) {
    const fields = rule.fields('same');
    if (!fields)
        return undefined;
    const names = Object.entries(operands).flatMap(([name, operand]) => (operand ? [name] : []));
    fields.refuseUnknown(names);
    const keys = names.flatMap((name) => {
        const value = fields.get(name);
        return value === undefined ? [] : [[name, readKey(fields, value, fields.name(name))]];
    });
    return keys.every(([, key]) => key !== undefined) ? Object.fromEntries(keys) : undefined;
}
function withKey(operand, key) {
    const add = (term) => (term.key === undefined && key ? { ...term, key } : term);
    return {
        ...operand,
        terms: operand.terms.map(add),
        ...(operand.all && { all: operand.all.map((member) => withKey(member, key)) }),
    };
}
/** Keys of one and of two parts are never equal. */
function sameLength(rule, operands) {
    const lengths = new Set(keysOf(operands).map((key) => key.length));
    if (lengths.size === 1)
        return true;
    rule.invalid(rule.map.offset, `\`${rule.path}\` has keys of different length, which are never the same.`);
    return false;
}
/** Where one side gives words, the other is compared as text. */
function comparable(operands) {
    const texts = new Set(keysOf(operands).flatMap((key) => key.flatMap(({ kind }, at) => (kind === 'words' ? [at] : []))));
    if (texts.size === 0)
        return operands;
    const asText = (part, at) => part.kind === 'value' && texts.has(at) ? { ...part, asText: true } : part;
    const change = (operand) => ({
        ...operand,
        terms: operand.terms.map((term) => (term.key ? { ...term, key: term.key.map(asText) } : term)),
        ...(operand.all && { all: operand.all.map(change) }),
    });
    return Object.fromEntries(Object.entries(operands).map(([name, operand]) => [name, operand && change(operand)]));
}
function keysOf(operands) {
    return Object.values(operands).flatMap((operand) => operand?.terms.flatMap(({ key }) => (key ? [key] : [])) ?? []);
}

// EXTERNAL MODULE: ./lib/text/regexp/read-regexp.js
var read_regexp = __webpack_require__(72595);
// EXTERNAL MODULE: ./lib/text/regexp/regexp-tokens.js
var regexp_tokens = __webpack_require__(78467);
;// CONCATENATED MODULE: ./lib/policy/read/check-regex.js


/** UTF-16 units. */
const MAX_PATTERN = 1000;
/** The largest repetition that linear-time engines take. */
const MAX_REPEAT = 1000;
/**
 * Why a regular expression of a rule is refused; undefined if it is fine. It must be in the part of ECMAScript that an engine of
 * linear time can run, because it is run over text that an agent controls.
 */
function regexFault(pattern) {
    if (pattern.length > MAX_PATTERN)
        return `it is longer than ${MAX_PATTERN} characters`;
    const reading = (0,read_regexp/* readRegExp */.m)(pattern);
    if ('fault' in reading)
        return reading.fault;
    return (0,regexp_tokens/* regexpTokens */.w)(reading.source)
        .map(nonLinearPart)
        .find((fault) => fault !== undefined);
}
function nonLinearPart(token) {
    if (token.kind === 'open' && /[=!]$/.test(token.text))
        return 'it holds a lookaround, which cannot be run in linear time';
    if (token.kind === 'escape' && /^\\[1-9k]/.test(token.text))
        return 'it holds a backreference, which cannot be run in linear time';
    if (token.kind !== 'repeat')
        return undefined;
    const most = Number.isFinite(token.max) ? token.max : token.min;
    return most > MAX_REPEAT ? `it repeats more than ${MAX_REPEAT} times` : undefined;
}

;// CONCATENATED MODULE: ./lib/policy/read/read-clock-times.js

const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
/** `at`: hours of the day and days of the week in a zone, or a span between two instants. */
function readClockTimes(selector) {
    const fields = selector.fields('at');
    if (!fields)
        return undefined;
    fields.refuseUnknown(['hours', 'days', 'zone', 'between']);
    if (fields.entry('between')) {
        if (fields.map.entries.size > 1)
            return fields.wrong('between', 'alone: it says both day and hour');
        return readSpan(fields);
    }
    if (!fields.entry('hours') && !fields.entry('days'))
        return fields.invalid(fields.map.offset, `\`${fields.path}\` needs \`hours\`, \`days\` or \`between\`.`);
    const hours = fields.entry('hours') && readHours(fields);
    const days = fields.entry('days') && readDays(fields);
    const zone = fields.entry('zone') ? readZone(fields) : 'UTC';
    if ((fields.entry('hours') && !hours) || (fields.entry('days') && !days) || zone === undefined)
        return undefined;
    const named = days?.map((day) => DAYS[day]).join(', ');
    return {
        kind: 'hours',
        text: [hours?.text, named, zone].filter((part) => part !== undefined).join(' '),
        ...(hours && { hours: { start: hours.start, end: hours.end } }),
        ...(days && { days }),
        zone,
    };
}
function readHours(fields) {
    const text = fields.text('hours');
    if (text === undefined)
        return undefined;
    const [, h1, m1, h2, m2] = /^([01]\d|2[0-3]):([0-5]\d)-([01]\d|2[0-3]|24(?=:00)):([0-5]\d)$/.exec(text) ?? [];
    if (h1 === undefined)
        return fields.wrong('hours', 'two times of the day, as in `"09:00-17:00"`');
    return { text, start: 60 * Number(h1) + Number(m1), end: 60 * Number(h2) + Number(m2) };
}
function readDays(fields) {
    const list = fields.texts('days');
    const days = list?.map(({ value }) => DAYS.indexOf(value));
    if (days !== undefined && days.length > 0 && days.every((day) => day >= 0))
        return [...new Set(days)].sort();
    return fields.wrong('days', `a list of ${DAYS.join(', ')}`);
}
function readZone(fields) {
    const zone = fields.text('zone');
    if (zone === undefined)
        return undefined;
    try {
        new Intl.DateTimeFormat('en-US', { timeZone: zone });
        return zone;
    }
    catch {
        return fields.wrong('zone', 'the name of a time zone of IANA, as `Europe/Berlin`');
    }
}
const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;
function readSpan(fields) {
    const ends = (fields.list('between') ?? []).map(document_tree/* treeValue */.sY);
    const [from, to] = ends.map((end) => (typeof end === 'string' && instant.test(end) ? Date.parse(end) : Number.NaN));
    if (ends.length === 2 && Number.isFinite(from) && Number.isFinite(to) && to > from)
        return { kind: 'between', text: `between ${ends[0]} and ${ends[1]}`, from: from, to: to };
    return fields.wrong('between', 'two instants with an offset, the earlier first, as `"2026-03-01T00:00:00Z"`');
}

// EXTERNAL MODULE: ./lib/json/write-json.js
var write_json = __webpack_require__(80672);
// EXTERNAL MODULE: ./lib/policy/schemas/schema-keywords.js
var schema_keywords = __webpack_require__(56143);
;// CONCATENATED MODULE: ./lib/policy/read/argument-operators.js
/** Short forms of arguments' constraints and conditions, in the words of JSON Schema. */
const SHORT_FORMS = new Map([
    ['min', 'minimum'],
    ['max', 'maximum'],
]);
const NUMERIC_FORMATS = ['int32', 'int64', 'float', 'double'];
/**
 * Adds the type that a constraint speaks of where it names none: `{ maximum: 100 }` means a number, so that the text "1000000" does
 * not slip by.
 */
function withImpliedType(entries, offset) {
    const types = entries.has('type') || entries.has('$ref') ? [] : impliedTypes(entries);
    if (types.length === 0)
        return;
    const items = types.map((value) => ({ kind: 'scalar', offset, value }));
    entries.set('type', { keyOffset: offset, value: { kind: 'list', offset, items } });
}
function impliedTypes(entries) {
    const has = (...keys) => keys.some((key) => entries.has(key));
    const format = entries.get('format')?.value;
    const isNumeric = format?.kind === 'scalar' && NUMERIC_FORMATS.includes(String(format.value));
    const number = has('minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf') || isNumeric;
    const text = has('pattern', 'minLength', 'maxLength') || (format && !isNumeric);
    return [...(number ? ['number'] : []), ...(text ? ['string'] : [])];
}

;// CONCATENATED MODULE: ./lib/policy/read/read-condition-schema.js




/**
 * A condition on one value: a JSON Schema with the short forms of `arg_constraints`, or a scalar that the value equals.
 * A list stands for its elements, each of which is asked, so keywords for lists would never say anything.
 */
function readConditionSchema(fields, key, tree, reader) {
    const name = fields.name(key);
    if ((0,document_tree/* isNull */.kZ)(tree))
        return fields.invalid(tree.offset, `\`${name}\` has no value.`, 'For null write `{ const: null }`.');
    if (tree.kind === 'list')
        return fields.invalid(tree.offset, `\`${name}\` is a list.`, 'For any of several values write `{ enum: [\u2026] }`.');
    const whole = tree.kind === 'map' ? tree : constOf(tree);
    if (whole.entries.size === 0)
        return fields.invalid(tree.offset, `\`${name}\` asks for nothing.`);
    const prepared = prepare(fields, name, whole);
    return { schema: reader.read(prepared, name), says: inWords(whole) };
}
function constOf(tree) {
    return (0,document_tree/* treeMap */.LD)(tree.offset, [['const', { keyOffset: tree.offset, value: tree }]]);
}
const OF_LISTS = new Set('items prefixItems additionalItems unevaluatedItems contains minContains maxContains minItems maxItems uniqueItems'.split(' '));
/** The tree in the words of JSON Schema, with the types that it speaks of, at every depth. */
function prepare(fields, name, tree) {
    if (tree.kind !== 'map')
        return tree;
    const entries = new Map();
    for (const [key, { keyOffset, value }] of tree.entries) {
        const keyword = SHORT_FORMS.get(key) ?? key;
        if (key.startsWith('x-'))
            continue;
        if (OF_LISTS.has(keyword) || (keyword === 'type' && namesArray(value))) {
            const remedy = 'A list stands for its elements here: say what one of them must be.';
            fields.invalid(keyOffset, `\`${name}.${key}\` asks for a list, which never is a value of a path.`, remedy);
        }
        else if (keyword === 'required' && value.kind === 'scalar')
            fields.invalid(keyOffset, `\`${name}.required\`: a path that is not there is never met.`, 'Leave it out.');
        else
            entries.set(keyword, { keyOffset, value: inner(fields, `${name}.${key}`, keyword, value) });
    }
    withImpliedType(entries, tree.offset);
    return (0,document_tree/* treeMap */.LD)(tree.offset, entries);
}
/** The value of a keyword; where it holds schemas, those are prepared too. */
function inner(fields, name, keyword, value) {
    switch (schema_keywords/* schemaKeywords */.Wb.get(keyword)?.value) {
        case 'schema':
            return prepare(fields, name, value);
        case 'schema list':
            return value.kind === 'list' ? { ...value, items: value.items.map((item) => prepare(fields, name, item)) } : value;
        case 'schema map':
        case 'pattern to schema map':
            return value.kind === 'map' ? prepareMembers(fields, name, value) : value;
        default:
            return value;
    }
}
function prepareMembers(fields, name, map) {
    return (0,document_tree/* treeMap */.LD)(map.offset, [...map.entries].map(([key, { keyOffset, value }]) => [key, { keyOffset, value: prepare(fields, `${name}.${key}`, value) }]));
}
function namesArray(value) {
    const type = (0,document_tree/* treeValue */.sY)(value);
    return type === 'array' || (Array.isArray(type) && type.includes('array'));
}
/** `is "pending"`, `matches \u201c\u2026\u201d and is at least 3`; what has no words of its own is `meets its schema`. */
function inWords(tree) {
    const clauses = [...tree.entries].flatMap(([key, { value }]) => key.startsWith('x-') ? [] : [keywordInWords(SHORT_FORMS.get(key) ?? key, value)]);
    return clauses.every((clause) => clause !== undefined) ? clauses.join(' and ') : 'meets its schema';
}
function keywordInWords(keyword, tree) {
    const value = () => (0,write_json/* writeJson */.G)((0,document_tree/* treeValue */.sY)(tree));
    switch (keyword) {
        case 'const':
            return `is ${value()}`;
        case 'enum':
            return tree.kind === 'list' && tree.items.length > 0
                ? `is ${tree.items.map((item) => (0,write_json/* writeJson */.G)((0,document_tree/* treeValue */.sY)(item))).join(' or ')}`
                : undefined;
        case 'pattern':
            return `matches \u201c${(0,document_tree/* treeValue */.sY)(tree)}\u201d`;
        case 'minimum':
            return `is at least ${value()}`;
        case 'maximum':
            return `is at most ${value()}`;
        case 'exclusiveMinimum':
            return `is above ${value()}`;
        case 'exclusiveMaximum':
            return `is below ${value()}`;
        case 'minLength':
            return `has at least ${value()} characters`;
        case 'maxLength':
            return `has at most ${value()} characters`;
        case 'not':
            return tree.kind === 'map' ? negated(tree) : undefined;
        default:
            return undefined;
    }
}
/** Of one keyword only: the opposite of several is another sentence. */
function negated(tree) {
    const [entry, ...more] = [...tree.entries];
    if (entry === undefined || more.length > 0)
        return undefined;
    const words = keywordInWords(SHORT_FORMS.get(entry[0]) ?? entry[0], entry[1].value);
    if (words === undefined)
        return undefined;
    if (words.startsWith('is ') && entry[0] !== 'not')
        return `is not ${words.slice('is '.length)}`;
    return words.startsWith('matches ') ? `does not match ${words.slice('matches '.length)}` : undefined;
}

;// CONCATENATED MODULE: ./lib/policy/read/read-names.js
/** A name, a pattern, or a list of these. */
function readNames(fields, key) {
    const tree = fields.get(key);
    if (tree === undefined)
        return undefined;
    const names = tree.kind === 'list' ? fields.texts(key)?.map(({ value }) => value) : [fields.text(key)];
    if (names !== undefined && names.length > 0 && names.every((name) => name !== undefined && name !== ''))
        return names;
    return fields.wrong(key, 'a name, a pattern, or a list of these');
}

;// CONCATENATED MODULE: ./lib/policy/read/refuse-textless.js

/** `any_arg` is asked of texts alone: what no text can satisfy would never be met, or always be broken. */
function refuseTextless(fields, key, tree) {
    const isPossible = tree.kind === 'map' ? isOfSomeText(tree) : tree.kind === 'list' || typeof tree.value === 'string';
    if (isPossible)
        return;
    fields.invalid(tree.offset, `\`${fields.name(key)}\` is asked of texts, and no text satisfies it.`, 'Say what a text must be, such as `{ pattern: "\u2026" }` or `{ const: "\u2026" }`; a number is asked for by its path, in `args`.');
}
function isOfSomeText(map) {
    const value = (name) => {
        const entry = map.entries.get(name);
        return entry && (0,document_tree/* treeValue */.sY)(entry.value);
    };
    const [constant, allowed, type] = [value('const'), value('enum'), value('type')];
    if (constant !== undefined && typeof constant !== 'string')
        return false;
    if (Array.isArray(allowed) && !allowed.some((item) => typeof item === 'string'))
        return false;
    if (type !== undefined && ![type].flat().includes('string'))
        return false;
    const isNumeric = [...map.entries.keys()].some((name) => numeric.has(name));
    return !isNumeric || type !== undefined || [...map.entries.keys()].some((name) => ofTexts.has(name));
}
const numeric = new Set('min max minimum maximum exclusiveMinimum exclusiveMaximum multipleOf'.split(' '));
const ofTexts = new Set(['pattern', 'minLength', 'maxLength', 'format', '$ref']);

;// CONCATENATED MODULE: ./lib/policy/read/read-conditions.js





/** Keys of a selector that say what a call must meet besides its name. */
const CONDITION_KEYS = ['args', 'result', 'any_arg', 'agent', 'server', 'phase', 'parallel', 'at'];
/** The conditions of a selector, all of which hold of one call. */
function readConditions(selector, { schemas }) {
    const anyArg = selector.get('any_arg');
    const text = anyArg && readConditionSchema(selector, 'any_arg', anyArg, schemas);
    if (anyArg)
        refuseTextless(selector, 'any_arg', anyArg);
    const [agent, server] = [readNames(selector, 'agent'), readNames(selector, 'server')];
    const phase = selector.choice('phase', ['requested', 'executed', 'denied'])?.value;
    const parallel = selector.boolean('parallel');
    const when = readClockTimes(selector);
    return [
        ...readValues(selector, 'args', schemas),
        ...(text ? [{ type: 'any_arg', ...text }] : []),
        ...(agent ? [{ type: 'agent', patterns: agent }] : []),
        ...(server ? [{ type: 'server', patterns: server }] : []),
        ...(phase ? [{ type: 'phase', phase }] : []),
        ...(parallel === undefined ? [] : [{ type: 'parallel', parallel }]),
        ...(when ? [{ type: 'at', when }] : []),
        ...readValues(selector, 'result', schemas),
    ];
}
/** `args` and `result`: path \u2192 schema. */
function readValues(selector, part, schemas) {
    const fields = selector.fields(part);
    if (fields?.map.entries.size === 0)
        selector.wrong(part, 'a mapping of paths to what their values must be');
    return [...(fields?.map.entries ?? [])].flatMap(([text, { keyOffset, value }]) => {
        const isWhole = part === 'result' && text === '@result';
        const steps = isWhole ? [] : text.startsWith('@') ? undefined : pathSteps(text);
        const says = readConditionSchema(fields, text, value, schemas);
        if (steps === undefined) {
            const remedy = `Join names by dots, \`*\` is any member, \`["a.b"]\` a name with a dot${part === 'result' ? ', `@result` the whole' : ''}.`;
            selector.invalid(keyOffset, `\`${text}\` (\`${selector.name(part)}\`) is not a path.`, remedy);
            return [];
        }
        if (says === undefined)
            return [];
        const shown = part === 'args' ? text : isWhole ? 'the result' : `result ${text}`;
        return [
            { type: 'value', path: { text: shown, of: part, steps }, ...says, ...(isWhole && { asText: true }) },
        ];
    });
}

;// CONCATENATED MODULE: ./lib/policy/read/vocabulary.js

/** A class that no tool has means no tool, so a rule about it could never be broken. */
function refuseClass(fields, name, offset, { toolClasses }) {
    const remedy = () => (0,nearest_name/* didYouMean */.a)(name, new Set([...toolClasses.values()].flat())) ??
        `Write which tools have it: \`tool_classes: { TOOL: ["${name}"] }\`.`;
    fields.invalid(offset, `No tool of \`tool_classes\` has the class \`${name}\`.`, remedy);
}

;// CONCATENATED MODULE: ./lib/policy/read/read-selector.js








const SELECTOR_KEYS = ['tool', 'class', 'args_match', 'outcome', 'not', 'key', ...CONDITION_KEYS];
/**
 * An operand of a sequence rule: a name, a pattern, an alias, `{ tool, class, \u2026 }` with conditions, or a list of these (any of
 * them). A class stands for the tools that have it.
 */
function readSelector(rule, key, vocabulary) {
    const tree = rule.get(key);
    if (tree === undefined)
        return rule.missing(key);
    return selectorOf(rule, tree, rule.name(key), vocabulary);
}
/** The same, or `{ all: [A, B] }`: each of these was called. */
function readSelectorOrAll(rule, key, vocabulary) {
    const tree = rule.get(key);
    if (tree?.kind !== 'map' || !tree.entries.has('all'))
        return readSelector(rule, key, vocabulary);
    const fields = new read_fields/* Fields */.C(tree, rule.name(key), rule.problems);
    fields.refuseUnknown(['all']);
    const members = readSelectors(fields, 'all', vocabulary);
    if (!members)
        return undefined;
    if (members.length > 16)
        return fields.wrong('all', 'a list of at most 16 operands');
    const terms = members.flatMap((member) => member.terms.map((term) => ({ label: member.label, ...term })));
    return { label: members.map(({ label }) => label).join('&'), terms, all: members };
}
/** A list of selectors, each one step. */
function readSelectors(rule, key, vocabulary) {
    if (!rule.entry(key))
        return rule.missing(key);
    const items = rule.list(key);
    if (items?.length === 0)
        return rule.wrong(key, 'a list with at least one tool');
    const selectors = items?.map((item, index) => selectorOf(rule, item, `${rule.name(key)}[${index}]`, vocabulary));
    return selectors?.every((selector) => selector !== undefined) ? selectors : undefined;
}
function selectorOf(rule, tree, name, vocabulary) {
    const items = tree.kind === 'list' ? tree.items : [tree];
    if (items.length === 0)
        return rule.invalid(tree.offset, `\`${name}\` is an empty list, which means no tool.`);
    const terms = items.map((item) => termOf(rule, item, name, vocabulary));
    if (!terms.every((term) => term !== undefined))
        return undefined;
    return {
        label: terms.map((term) => term.label).join('|'),
        terms: terms.map(({ label, term }) => (terms.length > 1 ? { label, ...term } : term)),
    };
}
function termOf(rule, tree, name, vocabulary) {
    if (tree.kind !== 'map') {
        const names = namesOf(rule, tree, name);
        return names && { label: names.join('|'), term: { tools: expand(names, vocabulary), argsMatch: [] } };
    }
    const fields = new read_fields/* Fields */.C(tree, name, rule.problems);
    fields.refuseUnknown(SELECTOR_KEYS);
    for (const [key, { keyOffset, value }] of tree.entries)
        if ((0,document_tree/* isNull */.kZ)(value) && SELECTOR_KEYS.includes(key))
            fields.invalid(keyOffset, `\`${fields.name(key)}\` has no value.`);
    const named = namedTools(fields, vocabulary);
    const argsMatch = readArgsMatch(fields);
    const outcome = fields.choice('outcome', ['success', 'error', 'denied'])?.value;
    const conditions = readConditions(fields, vocabulary);
    const not = fields.get('not');
    const except = not && selectorOf(fields, not, fields.name('not'), vocabulary)?.terms;
    if (except?.some((other) => other.key !== undefined))
        fields.wrong('not', 'without a `key`: such calls are not meant');
    const own = fields.get('key');
    const key = own && readKey(fields, own, fields.name('key'));
    if (!named || (not && !except))
        return undefined;
    const term = {
        tools: named.tools,
        argsMatch,
        ...(outcome ? { outcome } : {}),
        ...(conditions.length > 0 ? { conditions } : {}),
        ...(except ? { except } : {}),
        ...(key ? { key } : {}),
    };
    return { label: named.label, term };
}
/** Both hold if both are there: the tools that a name means, and those of a class. */
function namedTools(fields, vocabulary) {
    const [tool, classes] = [fields.get('tool'), fields.get('class')];
    if (tool === undefined && classes === undefined) {
        const remedy = 'For any tool write `tool: "*"`; a class of tools is `class: NAME`.';
        return fields.invalid(fields.map.offset, `\`${fields.name('tool')}\` is missing.`, remedy);
    }
    const names = tool && namesOf(fields, tool, fields.name('tool'));
    const members = classes && membersOf(fields, classes, vocabulary);
    if ((tool && !names) || (classes && !members))
        return undefined;
    const expanded = names && expand(names, vocabulary);
    if (!members)
        return { label: names.join('|'), tools: expanded };
    if (!expanded)
        return members;
    const matchers = expanded.map(tool_pattern/* compileToolPattern */.Yo);
    const both = members.tools.filter((member) => matchers.some((matches) => matches(member)));
    if (both.length > 0)
        return { label: names.join('|'), tools: both };
    return fields.invalid(fields.map.offset, `\`${fields.path}\` means no tool: none has both the name and the class.`);
}
/** The tools that have one of the classes, which are names or patterns. */
function membersOf(fields, tree, vocabulary) {
    const wanted = namesOf(fields, tree, fields.name('class'));
    if (!wanted)
        return undefined;
    const members = wanted.flatMap((pattern) => {
        const matches = (0,tool_pattern/* compileToolPattern */.Yo)(pattern);
        const tools = [...vocabulary.toolClasses].filter(([, classes]) => classes.some(matches)).map(([tool]) => tool);
        if (tools.length === 0)
            refuseClass(fields, pattern, tree.offset, vocabulary);
        return tools;
    });
    return members.length === 0 ? undefined : { label: `class:${wanted.join('|')}`, tools: [...new Set(members)] };
}
function namesOf(rule, tree, name) {
    const items = tree.kind === 'list' ? tree.items : [tree];
    const names = items.flatMap((item) => {
        if (item.kind !== 'scalar' || typeof item.value !== 'string' || item.value === '') {
            rule.invalid(item.offset, `\`${name}\` must name a tool: text, \`{ tool: \u2026 }\`, or a list of these.`);
            return [];
        }
        (0,check_name/* checkName */.I3)(item, rule.problems);
        return [item.value];
    });
    if (items.length === 0)
        return rule.invalid(tree.offset, `\`${name}\` is an empty list, which means no tool.`);
    return names.length === items.length ? names : undefined;
}
/** An alias means its members only; a tool that happens to have the alias's name must be among them. */
function expand(names, { aliases }) {
    return names.flatMap((name) => aliases.get(name) ?? [name]);
}
function readArgsMatch(selector) {
    const fields = selector.fields('args_match');
    return [...(fields?.map.entries ?? [])].flatMap(([arg, { keyOffset, value }]) => {
        (0,check_name/* checkKey */.yR)(arg, keyOffset, selector.problems);
        if (arg.includes('.'))
            refusePath(selector, arg, keyOffset);
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
/** A path would never match: names here are those of arguments. */
function refusePath(selector, arg, offset) {
    const remedy = 'Name the argument and search its JSON, or write a schema for the tool.';
    const message = `\`${selector.name('args_match')}\` takes names of arguments, and \`${arg}\` is a path.`;
    selector.invalid(offset, message, remedy);
}

;// CONCATENATED MODULE: ./lib/policy/read/read-approvals.js





const KEYS = ['call', 'for', 'same', 'uses', 'within'];
/**
 * `approvals`: each call of `for`, and of `tools.approval_required`, needs an approval of its own before it. One that failed or
 * was denied approves nothing, and a call without the value that `same` names is one that nobody can have approved.
 */
function readApprovals(root, tools, vocabulary) {
    const entry = root.entry('approvals');
    if (!entry)
        return [];
    const items = entry.value.kind === 'list' ? entry.value.items : [entry.value];
    return items.flatMap((item, index) => {
        const name = entry.value.kind === 'list' ? `approvals[${index}]` : 'approvals';
        if (item.kind !== 'map') {
            root.invalid(item.offset, `\`${name}\` must be a mapping with \`call\` and \`for\`.`);
            return [];
        }
        const rule = approval(new read_fields/* Fields */.C(withRequired(item, tools), name, root.problems), vocabulary);
        return rule ? [rule] : [];
    });
}
/** The listed tools stand next to those of `for`. */
function withRequired(map, tools) {
    const required = tools?.get('approval_required');
    if (required?.kind !== 'list' || required.items.length === 0)
        return map;
    const own = map.entries.get('for');
    const listed = own === undefined ? [] : own.value.kind === 'list' ? own.value.items : [own.value];
    const value = {
        kind: 'list',
        offset: own?.value.offset ?? required.offset,
        items: [...listed, ...required.items],
    };
    return (0,document_tree/* treeMap */.LD)(map.offset, [...map.entries, ['for', { keyOffset: own?.keyOffset ?? required.offset, value }]]);
}
function approval(fields, vocabulary) {
    fields.refuseUnknown(KEYS);
    const call = readSelector(fields, 'call', vocabulary);
    const tool = readSelector(fields, 'for', vocabulary);
    const uses = fields.number('uses', { min: 1, max: Number.MAX_SAFE_INTEGER, integer: true });
    const within = readWindow(fields);
    if (!call || !tool || (fields.entry('uses') && !uses) || (fields.entry('within') && within === undefined))
        return undefined;
    const keyed = withKeys(fields, { call: succeeded(call), for: tool });
    return (keyed && {
        id: 'E_NOT_APPROVED',
        at: fields.problems.location(fields.map.offset),
        part: { perTool: true },
        type: 'before',
        first: keyed.operands.call,
        then: keyed.operands.for,
        uses: uses?.value ?? 1,
        ...(within !== undefined && { within }),
        ...(keyed.same && { same: true, demandsKey: true }),
    });
}
function succeeded(call) {
    // What is said has no outcome.
    const add = (term) => term.outcome === undefined && !term.tools.every(message_names/* isMessageName */.H) ? { ...term, outcome: 'success' } : term;
    return { ...call, terms: call.terms.map(add) };
}

// EXTERNAL MODULE: ./lib/policy/read/levels.js
var levels = __webpack_require__(24752);
;// CONCATENATED MODULE: ./lib/policy/read/read-when.js


/** `when: { case, agent, meta }`: the runs that a rule is about. */
function readWhen(rule, { schemas }) {
    const fields = rule.fields('when');
    if (!fields)
        return undefined;
    fields.refuseUnknown(['case', 'agent', 'meta']);
    const names = fields.fields('meta');
    const [cases, agents] = [readNames(fields, 'case'), readNames(fields, 'agent')];
    const meta = [...(names?.map.entries ?? [])].flatMap(([name, { value }]) => {
        const says = readConditionSchema(names, name, value, schemas);
        return says ? [{ name, ...says }] : [];
    });
    if (!fields.entry('case') && !fields.entry('agent') && meta.length === 0)
        return fields.invalid(fields.map.offset, `\`${fields.path}\` names no run.`, 'Give `case`, `agent` or `meta`.');
    return { ...(cases && { cases }), ...(agents && { agents }), meta };
}

;// CONCATENATED MODULE: ./lib/policy/read/read-cases.js



const CASE_GATE_KEYS = [
    ...['when', 'min_pass', 'confidence', 'min_trials', 'level', 'pass_all'],
];
/** `cases`: how reliable the repeats of a case must be; a list for gates of different runs. */
function readCases(root, vocabulary) {
    const entry = root.entry('cases');
    if (!entry)
        return undefined;
    const isList = entry.value.kind === 'list';
    const items = entry.value.kind === 'list' ? entry.value.items : [entry.value];
    if (items.length === 0)
        return root.wrong('cases', 'a mapping, or a list with at least one');
    return items.flatMap((item, index) => {
        const name = isList ? `cases[${index}]` : 'cases';
        if (item.kind !== 'map')
            return root.invalid(item.offset, `\`${name}\` must be a mapping with \`min_pass\`.`) ?? [];
        return gate(new read_fields/* Fields */.C(item, name, root.problems), vocabulary) ?? [];
    });
}
function gate(fields, vocabulary) {
    fields.refuseUnknown(CASE_GATE_KEYS);
    const minPass = fields.number('min_pass', { min: 0, max: 1 })?.value;
    const passAll = fields.boolean('pass_all') ?? false;
    const when = readWhen(fields, vocabulary);
    const confidence = fields.number('confidence', { min: 0.5, max: 0.9999 })?.value ?? 0.95;
    const trials = fields.number('min_trials', { min: 1, max: Number.MAX_SAFE_INTEGER, integer: true });
    const level = fields.choice('level', levels/* LEVELS */.A)?.value ?? 'error';
    if (!fields.entry('min_pass') && !passAll)
        return fields.invalid(fields.map.offset, `\`${fields.path}\` asks for nothing.`, 'Give `min_pass`, the share of trials that must pass, or `pass_all: true`.');
    return {
        at: fields.problems.location(fields.map.offset),
        ...(when && { when }),
        ...(minPass !== undefined && { minPass }),
        ...{ confidence, minTrials: trials?.value ?? (minPass === undefined ? 1 : 5), level, passAll },
    };
}

// EXTERNAL MODULE: ./lib/json/json-fields.js
var json_fields = __webpack_require__(41278);
;// CONCATENATED MODULE: ./lib/policy/read/read-advice.js
/** What every entry that can be broken may say to those who read about it. */
const ADVICE_KEYS = ['message', 'help'];
/** `message`: what to do, in the author's words; `help`: the address of a page about it. */
function readAdvice(fields) {
    const message = fields.text('message');
    const help = fields.text('help');
    if (message !== undefined && !/^[^\p{Cc}]{1,500}$/u.test(message))
        fields.wrong('message', 'text of 1 to 500 characters on one line');
    if (help !== undefined && !isAddress(help))
        fields.wrong('help', 'an address that begins with `https://` or `http://`');
    return { ...(message !== undefined && { message }), ...(help !== undefined && { help }) };
}
/** Without what would end it in a sentence, or give it another look. */
function isAddress(text) {
    return (/^https?:\/\/[^/]/.test(text) &&
        /^[!-~]{1,2000}$/.test(text) &&
        !/["<>`\\^{|}()[\]]/.test(text) &&
        URL.canParse(text));
}

;// CONCATENATED MODULE: ./lib/policy/read/read-schema-entry.js






/** Keys of an entry of `schemas` that stand next to the keywords of its schema. */
const ENTRY_KEYS = ['any_arg', 'level', ...ADVICE_KEYS];
/**
 * An entry of `schemas`: the schema of a tool's arguments, and next to its keywords `any_arg`, a schema for every text in them,
 * and what the entry says to those who read about it.
 */
function readSchemaEntry({ value, keyOffset }, path, reader, problems) {
    const at = problems.location(keyOffset);
    const own = { origin: 'schemas', at };
    if (value.kind !== 'map')
        return [{ ...own, schema: expectObject(reader.read(value, path)) }];
    const fields = new read_fields/* Fields */.C(value, path, problems);
    const level = fields.choice('level', levels/* LEVELS */.A)?.value;
    const head = { ...own, ...(level && { level }), ...readAdvice(fields) };
    const keywords = [...value.entries].filter(([key]) => !ENTRY_KEYS.includes(key));
    const whole = { ...head, schema: expectObject(reader.read((0,document_tree/* treeMap */.LD)(value.offset, keywords), path)) };
    const text = fields.get('any_arg');
    if (text === undefined)
        return [whole];
    if (text.kind === 'map')
        refuseTextless(fields, 'any_arg', text);
    const schema = reader.read(text, `${path}.any_arg`);
    // It is asked as a part of another schema.
    if (/"(?:\$ref":"#"|\$schema"|\$?id")/.test(JSON.stringify(schema)))
        fields.wrong('any_arg', 'a schema of 2020-12 without an address, which does not refer to itself as `#`');
    return [whole, { ...head, schema: everyText(schema) }];
}
/** Arguments are an object; a schema that does not say so would let unparsable arguments pass. A broken one stays as it is. */
function expectObject(schema) {
    if (schema === true)
        return { type: 'object' };
    if (typeof schema !== 'object' || schema === null || Array.isArray(schema) || Object.hasOwn(schema, 'type'))
        return schema;
    return { type: 'object', ...schema };
}
/** Asks `schema` of every text value at any depth. Names of members are not values. */
function everyText(schema) {
    const again = { $ref: '#/$defs/every text' };
    const { $defs = {}, ...text } = (0,json_fields/* isObject */.Gv)(schema) ? schema : { allOf: [schema] };
    const ofText = { if: { type: 'string' }, then: text, additionalProperties: again, items: again };
    return { $ref: again.$ref, $defs: { ...$defs, 'every text': ofText } };
}

;// CONCATENATED MODULE: ./lib/policy/read/read-constraints.js






/**
 * Everything that arguments must satisfy, per tool: `schemas`, then `tools.require_args`, then `tools.arg_constraints`.
 * @param reader the one that read the conditions of rules, which may refer to the shared definitions too
 */
/** @param roots the policy's own document, or those of all its files: what each says of a tool must hold */
function readConstraints(roots, reader) {
    const parts = roots.map((root) => readPart(root, reader));
    const tools = [...new Set(parts.flatMap((part) => [...part.constraints.keys()]))];
    const constraints = new Map(tools.map((tool) => [tool, parts.flatMap((part) => ofTool(tool, part, parts))]));
    const others = parts.flatMap(({ otherConstraints = [] }) => otherConstraints);
    return { constraints, ...(others.length > 0 && { otherConstraints: others }), definitions: reader.definitions() };
}
/** An entry of one file does not take a tool out of `schemas["*"]` of another. */
function ofTool(tool, { constraints, otherConstraints = [] }, parts) {
    const own = constraints.get(tool) ?? [];
    return hasEntry(own) || !parts.some((part) => hasEntry(part.constraints.get(tool)))
        ? own
        : [...otherConstraints, ...own];
}
function hasEntry(constraints = []) {
    return constraints.some(({ origin }) => origin === 'schemas');
}
function readPart(root, reader) {
    const schemas = root.fields('schemas');
    const tools = root.fields('tools');
    const shared = schemas?.fields('$defs');
    const constraints = new Map();
    let otherConstraints;
    const add = (tool, origin, { keyOffset }, schema) => {
        (0,check_name/* checkNameKey */.re)(tool, keyOffset, root.problems);
        const constraint = { origin, schema, at: root.problems.location(keyOffset) };
        constraints.set(tool, [...(constraints.get(tool) ?? []), constraint]);
    };
    for (const [tool, entry] of schemas?.map.entries ?? []) {
        if (tool === '$defs')
            continue;
        if (schemas && shared)
            refuseOverlap(schemas, tool, entry.value, shared.map);
        const own = readSchemaEntry(entry, `schemas.${tool}`, reader, root.problems);
        if (tool === '*')
            otherConstraints = own;
        else {
            (0,check_name/* checkNameKey */.re)(tool, entry.keyOffset, root.problems);
            constraints.set(tool, own);
        }
    }
    for (const [tool, entry, names] of requiredArguments(tools)) {
        add(tool, 'require_args', entry, { type: 'object', required: names });
    }
    for (const [tool, entry, schema] of argumentConstraints(tools)) {
        add(tool, 'arg_constraints', entry, reader.read(schema, `tools.arg_constraints.${tool}`));
    }
    return { constraints, ...(otherConstraints && { otherConstraints }) };
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
    for (const [arg, { keyOffset }] of args.map.entries)
        (0,check_name/* checkKey */.yR)(arg, keyOffset, args.problems);
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
        if (schema_keywords/* schemaKeywords */.Wb.has(operator))
            entries.set(operator, entry);
        else
            refuseOperator(args, arg, key, entry);
    }
    withImpliedType(entries, constraint.offset);
    return (0,document_tree/* treeMap */.LD)(constraint.offset, entries);
}
/** An operator that nobody knows would be a restriction that nobody enforces, so it is an error, not a warning. */
function refuseOperator(args, arg, key, { keyOffset }) {
    const message = `\`${args.name(arg)}.${key}\` is not an operator that we know; a restriction that is not understood is not dropped.`;
    const known = 'Use min, max, enum, pattern, required, or a JSON Schema keyword (`deny_patterns` \u2192 `not: { pattern: \u2026 }`).';
    args.invalid(keyOffset, message, () => (0,nearest_name/* didYouMean */.a)(key, [...SHORT_FORMS.keys(), ...schema_keywords/* schemaKeywords */.Wb.keys()]) ?? known);
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
/** @param others the sections of files that the policy extends, whose lists of allowed tools are asked too */
function readToolLists(tools, vocabulary, others = []) {
    if (!tools)
        return { deny: [], denyClasses: [] };
    tools.refuseUnknown(TOOL_KEYS);
    const deny = readDeny(tools);
    const alsoAllow = others.map((other) => readAllowList(other, vocabulary));
    for (const key of ['allow', 'deny'])
        warnAliases(tools, key, vocabulary.aliases);
    for (const key of ['allow_classes', 'deny_classes'])
        refuseUnknownClasses(tools, key, vocabulary);
    return {
        ...readAllowList(tools, vocabulary),
        ...(alsoAllow.length > 0 ? { alsoAllow } : {}),
        deny,
        denyClasses: tools.texts('deny_classes') ?? [],
    };
}
function readAllowList(tools, vocabulary) {
    refuseUnknownClasses(tools, 'allow_classes', vocabulary);
    const entry = tools.entry('allow') ?? tools.entry('allow_classes');
    return {
        allow: tools.patterns('allow'),
        ...(entry ? { allowAt: tools.problems.location(entry.keyOffset) } : {}),
        allowClasses: tools.texts('allow_classes'),
    };
}
/** Names and patterns, or `{ tool, message, help, level }`. */
function readDeny(tools) {
    return (tools.list('deny') ?? []).flatMap((item, index) => {
        if (item.kind !== 'map')
            return tools.pattern(item, `${tools.name('deny')}[${index}]`);
        const fields = new read_fields/* Fields */.C(item, `${tools.name('deny')}[${index}]`, tools.problems);
        fields.refuseUnknown(['tool', 'level', ...ADVICE_KEYS]);
        const tool = fields.requiredText('tool');
        if (tool === undefined)
            return [];
        const name = fields.get('tool');
        (0,check_name/* checkName */.I3)(name, tools.problems);
        const level = fields.choice('level', levels/* LEVELS */.A)?.value;
        const at = tools.problems.location(item.offset);
        return [{ value: tool, at, ...(level && { level }), ...readAdvice(fields) }];
    });
}
/** A tool may have the name of an alias; it is then among the members, and listing it means the tool. */
function warnAliases(tools, key, aliases) {
    for (const item of tools.list(key) ?? []) {
        const entry = item.kind === 'map' ? item.entries.get('tool')?.value : item;
        const name = entry?.kind === 'scalar' ? String(entry.value) : '';
        const members = aliases.get(name);
        if (!members || members.includes(name))
            continue;
        const message = `\`${name}\` is an alias; in \`${tools.name(key)}\` it means a tool of that name, not ${members.join(', ')}.`;
        tools.problems.add('W_POLICY_ALIAS_IN_LIST', item.offset, message);
    }
}
function refuseUnknownClasses(tools, key, vocabulary) {
    const known = new Set([...vocabulary.toolClasses.values()].flat());
    for (const item of tools.list(key) ?? [])
        if (item.kind === 'scalar' && typeof item.value === 'string' && !known.has(item.value))
            refuseClass(tools, item.value, item.offset, vocabulary);
}
/** `tool_classes`: tool \u2192 class or list of classes. */
function readToolClasses(root) {
    const fields = root.fields('tool_classes');
    for (const [tool, { keyOffset }] of fields?.map.entries ?? [])
        (0,check_name/* checkNameKey */.re)(tool, keyOffset, root.problems);
    return readNameLists(root, 'tool_classes');
}
/** A map of name \u2192 text or list of text. */
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
        ...OBLIGATION_KEYS.filter((key) => tools?.entry(key) && !isEvaluated(root, key)).map((key) => `tools.${key}`),
    ];
    const [first] = present;
    if (first === undefined)
        return;
    const place = first.startsWith('tools.') ? tools?.entry(first.slice('tools.'.length)) : root.entry(first);
    const message = `Not evaluated on traces: ${present.map((key) => `\`${key}\``).join(', ')}.`;
    root.problems.add('W_POLICY_NOT_EVALUATED', place?.keyOffset ?? -1, message);
}
/** With `approvals` it is said which call approves the tools that need it. */
function isEvaluated(root, key) {
    return key === 'approval_required' && root.entry('approvals') !== undefined;
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

// EXTERNAL MODULE: ./lib/policy/read/limit-keys.js
var limit_keys = __webpack_require__(95669);
// EXTERNAL MODULE: ./lib/model/exact-number.js
var exact_number = __webpack_require__(19238);
// EXTERNAL MODULE: ./lib/model/exact-sum.js
var exact_sum = __webpack_require__(91148);
;// CONCATENATED MODULE: ./lib/policy/read/read-total.js



const FACTS = new Set(['@tokens', '@cost', '@duration', '@elapsed', '@turns']);
/** `of`: a path, or one of the facts that a trace has of itself. */
function readTotalOf(rule) {
    const text = rule.requiredText('of');
    if (text === undefined)
        return undefined;
    if (FACTS.has(text))
        return { kind: text };
    const part = keyPart(text);
    return part?.kind === 'value' ? part : rule.wrong('of', `a path, or one of ${[...FACTS].join(', ')}`);
}
/** A number, or where time is added up a time as `90s`. */
function readMost(fields, key, takesTime) {
    const tree = fields.get(key);
    if (tree === undefined)
        return fields.missing(key);
    const value = tree.kind === 'scalar' ? tree.value : undefined;
    if (takesTime && typeof value === 'string') {
        const duration = readDuration(fields, key);
        return duration && { max: duration.ms, limit: duration.text };
    }
    if ((typeof value !== 'number' && !(value instanceof exact_number/* ExactNumber */.fh)) || Number(String(value)) < 0)
        return fields.wrong(key, takesTime ? 'milliseconds, 0 or more, or a time such as `90s`' : 'a number, 0 or more');
    return { max: (0,exact_sum/* sumOf */.XN)(value), limit: `${value}${takesTime ? ' ms' : ''}` };
}

;// CONCATENATED MODULE: ./lib/policy/read/read-limits.js


/** `limits`, per trace. Of the limits on calls the smaller counts: in a trace every request is a tool call. */
function readLimits(root) {
    const fields = root.fields('limits');
    if (!fields)
        return { budgets: [] };
    fields.refuseUnknown(limit_keys/* LIMIT_KEYS */.n5);
    const range = { min: 0, max: Number.MAX_SAFE_INTEGER, integer: true };
    const calls = limit_keys/* CALL_LIMITS */.i$.flatMap((key) => fields.number(key, range) ?? []).sort((a, b) => a.value - b.value);
    return { ...(calls[0] && { maxToolCalls: calls[0] }), budgets: limit_keys/* BUDGETS */.bJ.flatMap((key) => budget(fields, key) ?? []) };
}
const any = (outcome) => ({
    label: '*',
    terms: [{ tools: ['*'], argsMatch: [], ...(outcome && { outcome }) }],
});
/** A limit as the rule that it is short for. */
function budget(fields, key) {
    const entry = fields.entry(key);
    if (!entry)
        return undefined;
    const head = { id: 'E_BUDGET', at: fields.problems.location(entry.keyOffset), part: { limit: key } };
    const most = readMost(fields, key, key === 'max_duration');
    if (!most)
        return undefined;
    switch (key) {
        case 'max_tokens':
            return { ...head, type: 'total', tool: any(), of: { kind: '@tokens' }, ...most };
        case 'max_cost_usd':
            return { ...head, type: 'total', tool: any(), of: { kind: '@cost' }, ...most };
        case 'max_duration':
            return { ...head, type: 'total', tool: any(), of: { kind: '@elapsed' }, ...most };
        case 'max_turns':
            return { ...head, type: 'total', tool: any(), of: { kind: '@turns' }, ...most };
        case 'max_errors':
        case 'max_identical_calls': {
            const max = fields.number(key, { min: 0, max: Number.MAX_SAFE_INTEGER, integer: true })?.value;
            if (max === undefined)
                return undefined;
            if (key === 'max_errors')
                return { ...head, type: 'max_calls', tool: any('error'), max };
            const [term] = any().terms;
            const tool = { label: '*', terms: [{ ...term, key: [{ kind: '@tool' }, { kind: '@args' }] }] };
            return { ...head, type: 'max_calls', tool, same: true, max };
        }
    }
}

;// CONCATENATED MODULE: ./lib/policy/read/check-messages.js

/** Refuses what no message could meet, and windows that cannot count what is said: a rule that asks for it would hold by accident. */
function checkMessages(rule, body) {
    for (const [name, value] of Object.entries(body)) {
        const selectors = (Array.isArray(value) ? value : [value]).filter(isSelector);
        const terms = selectors.flatMap(({ terms, all = [] }) => [...terms, ...all.flatMap((each) => each.terms)]);
        const messages = terms.filter(({ tools }) => tools.some(message_names/* isMessageName */.H));
        for (const term of messages) {
            if (isAskable(term))
                continue;
            const message = `\`${rule.name(name)}\` asks of a message what only calls have.`;
            rule.invalid(rule.map.offset, message, 'A message has `args: { text: \u2026 }`, `any_arg`, `at`, and the keys `text` and `words(text)`.');
        }
        const { type, within } = body;
        if (messages.length > 0 &&
            typeof within === 'number' &&
            (name === 'reset' || (type === 'max_calls' && name === 'tool')))
            rule.wrong('within', 'a time: messages between two calls cannot be counted in calls');
    }
}
function isAskable({ argsMatch, outcome, conditions = [], key = [] }) {
    return (outcome === undefined &&
        argsMatch.every(({ arg }) => arg === 'text') &&
        conditions.every(isOfMessages) &&
        key.every(isKeyOfMessages));
}
function isOfMessages(condition) {
    if (condition.type !== 'value')
        return condition.type === 'any_arg' || condition.type === 'at';
    return condition.path.of === 'args' && isText(condition.path.steps);
}
function isKeyOfMessages(part) {
    if (part.kind !== 'value' && part.kind !== 'words')
        return part.kind === '@args';
    return part.path.of === 'args' && isText(part.path.steps);
}
function isText(steps) {
    return steps.length === 1 && steps[0].name === 'text';
}
function isSelector(value) {
    return typeof value === 'object' && value !== null && 'terms' in value;
}

;// CONCATENATED MODULE: ./lib/policy/read/newer-words.js
const OPERATORS = new Set(['forbid', 'total', 'expect']);
const RULE_KEYS = new Set(['same', 'reset', 'uses', 'count', 'distinct', 'streak', 'min', 'when']);
const newer_words_SELECTOR_KEYS = new Set([
    ...['args', 'result', 'any_arg', 'agent', 'server', 'phase', 'at', 'not', 'all', 'key', 'parallel'],
]);
/**
 * Whether a rule says something that its default id leaves out and older rules had no words for. Two such rules with one default
 * id are not the same rule twice, so each needs an id of its own.
 */
function saysMoreThanItsId(rule) {
    if (rule.kind !== 'map')
        return false;
    const type = scalar(rule.entries.get('type')?.value);
    if (OPERATORS.has(type))
        return true;
    for (const [key, { value }] of rule.entries) {
        if (RULE_KEYS.has(key) || (key === 'within' && type !== 'after' && type !== 'eventually'))
            return true;
        if (key === 'within' && typeof scalar(value) === 'string')
            return true;
        if (selectorSaysMore(value))
            return true;
    }
    return false;
}
function selectorSaysMore(tree) {
    if (tree.kind === 'list')
        return tree.items.some(selectorSaysMore);
    if (tree.kind === 'scalar')
        return typeof tree.value === 'string' && tree.value.startsWith('@');
    const tool = tree.entries.get('tool')?.value;
    return ([...tree.entries.keys()].some((key) => newer_words_SELECTOR_KEYS.has(key)) ||
        scalar(tree.entries.get('outcome')?.value) === 'denied' ||
        (tool !== undefined && selectorSaysMore(tool)));
}
function scalar(tree) {
    return tree?.kind === 'scalar' ? tree.value : undefined;
}

;// CONCATENATED MODULE: ./lib/policy/read/read-expect.js





const EXPECT_KEYS = ['mode', 'calls', 'args', 'tolerance', 'ignore'];
/** Expected calls of one rule. */
const MAX_CALLS = 1000;
/** `{ type: expect, mode, calls, args, tolerance, ignore }`: the calls that a run is expected to make. */
function readExpect(rule, { schemas }) {
    const mode = rule.entry('mode')
        ? rule.choice('mode', ['strict', 'in_order', 'unordered', 'superset', 'subset'])?.value
        : rule.missing('mode');
    const args = rule.choice('args', ['exact', 'partial', 'ignore'])?.value ?? 'exact';
    const tolerance = rule.number('tolerance', { min: 0, max: Number.MAX_SAFE_INTEGER })?.value;
    const calls = readCalls(rule, schemas);
    const ignore = (rule.list('ignore') ?? []).flatMap((item) => readIgnored(rule, item));
    if (!mode || !calls)
        return undefined;
    if (calls.length === 0 && mode !== 'strict' && mode !== 'subset' && mode !== 'unordered')
        return rule.wrong('calls', 'a list with at least one call', 'For no call at all use the mode `strict`.');
    return { type: 'expect', mode, calls, args, ...(tolerance !== undefined && { tolerance }), ignore };
}
function readCalls(rule, schemas) {
    if (!rule.entry('calls'))
        return rule.missing('calls');
    const items = rule.list('calls');
    if (!items)
        return undefined;
    if (items.length > MAX_CALLS)
        return rule.wrong('calls', `a list of at most ${MAX_CALLS} calls`);
    const calls = items.map((item, at) => readCall(rule, item, `${rule.name('calls')}[${at}]`, schemas));
    return calls.every((call) => call !== undefined) ? calls : undefined;
}
/** `{ tool, args }`, or the name of a tool alone. */
function readCall(rule, item, name, schemas) {
    if (item.kind === 'scalar' && typeof item.value === 'string' && item.value !== '' && !(0,message_names/* isMessageName */.H)(item.value)) {
        (0,check_name/* checkNameKey */.re)(item.value, item.offset, rule.problems);
        return { tool: item.value };
    }
    if (item.kind !== 'map')
        return rule.invalid(item.offset, `\`${name}\` must be a call: \`{ tool: NAME, args: \u2026 }\`.`);
    const fields = new read_fields/* Fields */.C(item, name, rule.problems);
    fields.refuseUnknown(['tool', 'args']);
    const tool = fields.requiredText('tool');
    if (tool === undefined)
        return undefined;
    if ((0,message_names/* isMessageName */.H)(tool))
        return fields.wrong('tool', 'the name of a tool: what is said is not compared');
    (0,check_name/* checkNameKey */.re)(tool, fields.get('tool').offset, rule.problems);
    const args = fields.get('args');
    if (args === undefined)
        return { tool };
    if (args.kind !== 'map')
        return fields.wrong('args', 'a mapping, as the tool is called with');
    return { tool, args: expectedValue(args, fields.name('args'), schemas) };
}
/** Literal JSON at every depth; a mapping whose only key is `match` holds a schema. */
function expectedValue(tree, name, schemas) {
    if (tree.kind === 'scalar')
        return { kind: 'literal', value: (0,document_tree/* treeValue */.sY)(tree) };
    if (tree.kind === 'list') {
        return { kind: 'list', items: tree.items.map((item, at) => expectedValue(item, `${name}[${at}]`, schemas)) };
    }
    const match = tree.entries.size === 1 ? tree.entries.get('match')?.value : undefined;
    if (match !== undefined)
        return { kind: 'schema', schema: schemas.read(match, `${name}.match`) };
    const members = [...tree.entries].map(([key, { value }]) => [key, expectedValue(value, `${name}.${key}`, schemas)]);
    return { kind: 'object', members: new Map(members) };
}
function readIgnored(rule, item) {
    const steps = item.kind === 'scalar' && typeof item.value === 'string' ? pathSteps(item.value) : undefined;
    if (steps)
        return [steps];
    rule.invalid(item.offset, `\`${rule.name('ignore')}\` holds what is not a path of an argument.`, 'Join names by dots: `order.created_at`.');
    return [];
}

;// CONCATENATED MODULE: ./lib/policy/read/read-sequences.js











const count = { min: 0, max: Number.MAX_SAFE_INTEGER, integer: true };
const read_sequences_window = { ...count, min: 1 };
/** Keys of operators that may hold once for each value, forget, and look at a window. */
const KEYED = ['same', 'within', 'reset'];
/** What they say, and the operands with their keys; undefined for a mistake. */
function readKeyed(rule, vocabulary, operands) {
    const reset = rule.entry('reset') ? readSelector(rule, 'reset', vocabulary) : undefined;
    const within = readWindow(rule);
    if (Object.values(operands).some((operand) => operand === undefined))
        return undefined;
    if ((rule.entry('reset') && !reset) || (rule.entry('within') && within === undefined))
        return undefined;
    const keyed = withKeys(rule, { ...operands, ...(reset && { reset }) });
    if (!keyed)
        return undefined;
    const { reset: forgets, ...others } = keyed.operands;
    return {
        operands: others,
        options: { ...(keyed.same && { same: true }), ...defined({ within, reset: forgets }) },
    };
}
function defined(fields) {
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
const anyTool = { label: '*', terms: [{ tools: ['*'], argsMatch: [] }] };
const operators = {
    require: {
        keys: ['tool', 'min'],
        read(rule, vocabulary) {
            const tool = readSelector(rule, 'tool', vocabulary);
            const min = rule.number('min', { ...count, min: 1 })?.value;
            return tool && [{ type: 'require', tool, ...(min === undefined ? {} : { min }) }, `require:${tool.label}`];
        },
    },
    forbid: {
        keys: ['tool'],
        read(rule, vocabulary) {
            const tool = readSelector(rule, 'tool', vocabulary);
            return tool && [{ type: 'forbid', tool }, `forbid:${tool.label}`];
        },
    },
    blocklist: {
        keys: ['pattern'],
        read(rule) {
            const pattern = rule.requiredText('pattern');
            if (pattern !== undefined)
                (0,check_name/* checkName */.I3)(rule.get('pattern'), rule.problems);
            return pattern === undefined ? undefined : [{ type: 'blocklist', pattern }, `blocklist:${pattern}`];
        },
    },
    before: {
        keys: ['first', 'then', ...KEYED, 'uses', 'count', 'distinct'],
        read(rule, vocabulary) {
            const first = readSelectorOrAll(rule, 'first', vocabulary);
            const then = readSelector(rule, 'then', vocabulary);
            const keyed = readKeyed(rule, vocabulary, { first, then });
            const uses = rule.number('uses', read_sequences_window)?.value;
            const many = rule.number('count', read_sequences_window)?.value;
            const distinct = readDistinct(rule);
            if (!keyed)
                return undefined;
            if (rule.entry('distinct') && !rule.entry('count'))
                return rule.wrong('distinct', 'next to `count`: it says what so many calls differ in');
            if (keyed.operands.first.all && (rule.entry('uses') || rule.entry('count')))
                return rule.wrong('first', 'without `all` next to `uses` or `count`');
            if (JSON.stringify(keyed.operands.first) === JSON.stringify(keyed.operands.then)) {
                return rule.invalid(rule.map.offset, `\`${rule.path}\` has equal \`first\` and \`then\`; the first such call would always break it.`);
            }
            const more = { ...defined({ uses, count: many, distinct }), ...keyed.options };
            return [
                { type: 'before', ...keyed.operands, ...more },
                `before:${keyed.operands.first.label}->${keyed.operands.then.label}`,
            ];
        },
    },
    never_after: {
        keys: ['trigger', 'forbidden', ...KEYED],
        read(rule, vocabulary) {
            const trigger = readSelectorOrAll(rule, 'trigger', vocabulary);
            const forbidden = readSelector(rule, 'forbidden', vocabulary);
            const keyed = readKeyed(rule, vocabulary, { trigger, forbidden });
            return (keyed && [
                { type: 'never_after', ...keyed.operands, ...keyed.options },
                `never_after:${keyed.operands.trigger.label}->${keyed.operands.forbidden.label}`,
            ]);
        },
    },
    max_calls: {
        keys: ['tool', 'max', ...KEYED, 'distinct', 'streak'],
        read(rule, vocabulary) {
            const tool = readSelector(rule, 'tool', vocabulary);
            const max = rule.entry('max') ? rule.number('max', count) : rule.missing('max');
            const keyed = readKeyed(rule, vocabulary, { tool });
            const distinct = readDistinct(rule);
            const streak = rule.boolean('streak') || undefined;
            for (const key of ['distinct', 'within'])
                if (streak && rule.entry(key))
                    return rule.wrong(key, 'without `streak`, which counts calls in a row');
            const more = { ...defined({ distinct, streak }), ...keyed?.options };
            return (keyed &&
                max && [
                { type: 'max_calls', ...keyed.operands, max: max.value, ...more },
                `max_calls:${keyed.operands.tool.label}`,
            ]);
        },
    },
    total: {
        keys: ['tool', 'of', 'max', ...KEYED],
        read(rule, vocabulary) {
            const tool = rule.entry('tool') ? readSelector(rule, 'tool', vocabulary) : anyTool;
            const of = readTotalOf(rule);
            const most = readMost(rule, 'max', of?.kind === '@elapsed' || of?.kind === '@duration');
            const keyed = readKeyed(rule, vocabulary, { tool });
            for (const key of KEYED)
                if (of?.kind === '@elapsed' && rule.entry(key))
                    return rule.wrong(key, 'without `@elapsed`, which is of the trace');
            if (!keyed || !of || !most)
                return undefined;
            return [{ type: 'total', ...keyed.operands, of, ...most, ...keyed.options }, `total:${rule.text('of')}`];
        },
    },
    eventually: {
        keys: ['tool', 'within'],
        read(rule, vocabulary) {
            const tool = readSelector(rule, 'tool', vocabulary);
            const within = rule.entry('within') ? rule.number('within', read_sequences_window) : rule.missing('within');
            return tool && within && [{ type: 'eventually', tool, within: within.value }, `eventually:${tool.label}`];
        },
    },
    after: {
        keys: ['trigger', 'then', ...KEYED],
        read(rule, vocabulary) {
            const trigger = readSelector(rule, 'trigger', vocabulary);
            const then = readSelector(rule, 'then', vocabulary);
            const keyed = readKeyed(rule, vocabulary, { trigger, then });
            if (!keyed)
                return undefined;
            const { operands, options } = keyed;
            const id = `after:${operands.trigger.label}->${operands.then.label}`;
            return [{ type: 'after', ...operands, ...options, within: options.within ?? 1 }, id];
        },
    },
    sequence: {
        keys: ['tools', 'strict'],
        read(rule, vocabulary) {
            const tools = readSelectors(rule, 'tools', vocabulary);
            // Each is a bit of the number that says which operands a call matches.
            if (tools && tools.length > 31)
                return rule.wrong('tools', 'a list of at most 31 tools');
            const strict = rule.boolean('strict') ?? false;
            const steps = (tools ?? []).map((tool) => tool.label).join('>');
            return tools && [{ type: 'sequence', tools, strict }, `sequence:${strict ? 'strict:' : ''}${steps}`];
        },
    },
    expect: {
        keys: [...EXPECT_KEYS, 'expect'],
        read(rule, vocabulary) {
            const expect = readExpect(rule, vocabulary);
            const cases = readWhen(rule, vocabulary)?.cases;
            // What the file says stands in the rule by now.
            const file = rule.text('expect');
            return expect && [expect, `expect:${cases ? cases.join('|') : (file ?? expect.mode)}`];
        },
    },
};
const TYPES = Object.keys(operators);
const HEAD_KEYS = ['type', 'id', 'level', 'tolerate', 'description', 'when', 'show_args', ...ADVICE_KEYS];
/** `sequences`: each entry one rule. Ids are unique: a second equal one gets `#2`. */
function readSequences(root, vocabulary) {
    const taken = new Map();
    const defaults = new Map();
    const files = new Map();
    const tolerate = new Map();
    const rules = (root.list('sequences') ?? []).flatMap((item, index) => {
        const path = `sequences[${index}]`;
        if (item.kind !== 'map') {
            root.invalid(item.offset, `\`${path}\` must be a mapping with a \`type\`.`, `Types: ${TYPES.join(', ')}.`);
            return [];
        }
        const entry = new read_fields/* Fields */.C(item, path, root.problems);
        const share = entry.number('tolerate', { min: 0, max: 1 });
        const rule = readRule(entry, vocabulary, taken, defaults);
        if (rule)
            refuseIdOfAnother(entry, rule.id, files);
        if (rule && share)
            tolerate.set(rule.id, share);
        return rule ? [rule] : [];
    });
    return { rules, tolerate };
}
function readRule(entry, vocabulary, taken, defaults) {
    if (!entry.entry('type')) {
        return entry.invalid(entry.map.offset, `\`${entry.name('type')}\` is missing.`, `Types: ${TYPES.join(', ')}.`);
    }
    const type = entry.choice('type', TYPES)?.value;
    if (!type)
        return undefined;
    const operator = operators[type];
    entry.refuseUnknown([...HEAD_KEYS, ...operator.keys]);
    const read = operator.read(entry, vocabulary);
    const ownId = readId(entry);
    const level = entry.choice('level', levels/* LEVELS */.A)?.value;
    const description = entry.text('description');
    const showArgs = entry.texts('show_args')?.map((name) => name.value);
    const advice = readAdvice(entry);
    const when = readWhen(entry, vocabulary);
    if (!read)
        return undefined;
    const [body, defaultId] = read;
    checkMessages(entry, body);
    if (!('same' in body) && hasKey(body))
        return entry.invalid(entry.map.offset, `\`${entry.path}\` has a \`key\`, and \`${type}\` holds for the trace as a whole.`);
    if (ownId === undefined)
        refuseSameDefault(entry, defaultId, defaults);
    return {
        id: uniqueId(ownId ?? defaultId, taken),
        at: entry.problems.location(entry.map.offset),
        ...(level ? { level } : {}),
        ...(description === undefined ? {} : { description }),
        ...advice,
        ...(when ? { when } : {}),
        ...(showArgs ? { showArgs } : {}),
        ...body,
    };
}
function hasKey(body) {
    const operands = Object.values(body).flat();
    return operands.some((operand) => read_sequences_isSelector(operand) && operand.terms.some(({ key }) => key !== undefined));
}
function read_sequences_isSelector(value) {
    return typeof value === 'object' && value !== null && 'terms' in value;
}
/** A rule with the id of a rule that the policy extends would stand next to it, where it is meant to replace it. */
function refuseIdOfAnother(entry, id, files) {
    const file = entry.problems.fileAt(entry.map.offset);
    const base = id.replace(/#\d+$/, '');
    if (!files.has(base))
        files.set(base, file);
    if (files.get(base) === file)
        return;
    const message = `\`${entry.path}\` has the id \`${base}\` of a rule in \`${files.get(base)}\`.`;
    entry.invalid(entry.map.offset, message, `To replace that rule write \`override: ["sequences.${base}"]\` and give it that id; to add one give it another \`id\`.`);
}
/** Default ids leave conditions out: two rules that differ only there would be one to waivers and baselines. */
function refuseSameDefault(entry, id, defaults) {
    const saysMore = saysMoreThanItsId(entry.map);
    const earlier = defaults.get(id);
    defaults.set(id, saysMore || earlier === true);
    if (earlier === undefined || !(saysMore || earlier))
        return;
    const message = `\`${entry.path}\` would be called \`${id}\`, as an earlier rule is.`;
    entry.invalid(entry.map.offset, message, 'Give both an `id` of their own.');
}
function readId(entry) {
    const id = entry.text('id');
    if (id === undefined)
        return undefined;
    if (/^[EW]_[A-Z_]+$/.test(id))
        return entry.wrong('id', 'a name of its own: `E_\u2026` and `W_\u2026` are codes');
    return /^[^\p{Cc}]{1,200}$/u.test(id) ? id : entry.wrong('id', 'text of 1 to 200 characters on one line');
}
/** `taken`: id \u2192 how often it was asked for, so that many equal rules do not take quadratic time. */
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

// EXTERNAL MODULE: ./lib/policy/read/root-keys.js
var root_keys = __webpack_require__(42656);
// EXTERNAL MODULE: ./lib/model/schema-dialect.js
var schema_dialect = __webpack_require__(26393);
;// CONCATENATED MODULE: ./lib/policy/schemas/keyword-value.js





/** What is wrong with data that a keyword holds; subschemas are not looked into. */
function valueFault(key, kind, value, dialect) {
    if (kind === 'exclusive limit')
        return exclusiveLimitFault(value, dialect);
    if (kind === 'items')
        return itemsFault(value, dialect);
    return checks[kind]?.(value, key);
}
/** A flag next to `minimum` or `maximum` in draft-04, the limit itself since. */
function exclusiveLimitFault(value, dialect) {
    if (dialect === 'draft-04')
        return isBoolean(value) ? undefined : must(value, 'be `true` or `false` in draft-04');
    return numberOf(value) === undefined ? must(value, 'be a number') : undefined;
}
function itemsFault(value, dialect) {
    if (value.kind !== 'list')
        return undefined;
    if (dialect !== '2020-12')
        return value.items.length > 0 ? undefined : must(value, 'hold at least one schema');
    return must(value, 'be one schema for all items', () => 'In 2020-12 a list of schemas, one an item, is `prefixItems`.');
}
const checks = {
    'schema list': (value) => (lengthOf(value) > 0 ? undefined : must(value, 'be a list of at least one schema')),
    'schema map': mapping,
    'pattern to schema map': patternMapFault,
    dependencies: (value) => mapping(value) ?? namesIn(value),
    number: (value) => (numberOf(value) === undefined ? must(value, 'be a number') : undefined),
    'number above 0': (value) => (0,exact_number/* compareNumbers */.S$)(numberOf(value) ?? 0, 0) > 0 ? undefined : must(value, 'be a number above 0'),
    count: (value) => (isCount(value) ? undefined : must(value, 'be a whole number, 0 or more')),
    boolean: (value) => (isBoolean(value) ? undefined : must(value, 'be `true` or `false`')),
    type: typeFault,
    enum: (value) => (lengthOf(value) > 0 ? undefined : must(value, 'be a list of at least one value')),
    names: namesFault,
    'names map': (value) => mapping(value) ?? first(value, (entry) => namesFault(entry.value)),
    pattern: patternFault,
    format: formatFault,
    reference: keyword_value_text,
    id: keyword_value_text,
    anchor: (value) => keyword_value_text(value) ??
        (/^[A-Za-z_][A-Za-z0-9._-]*$/.test(String(textOf(value))) ? undefined : must(value, 'be a name without spaces')),
    text: keyword_value_text,
    note: (value) => (value.kind === 'scalar' ? undefined : must(value, 'be text')),
};
function must(at, what, remedy) {
    return { at, says: `must ${what}.`, remedy };
}
function keyword_value_text(value) {
    return textOf(value) === undefined ? must(value, 'be text') : undefined;
}
function mapping(value) {
    return value.kind === 'map' ? undefined : must(value, 'be a mapping');
}
/** Several are slips that are easily made: names that are not quoted, or words where a list is due. */
function typeFault(value) {
    const items = value.kind === 'list' ? value.items : [value];
    if (items.length === 0)
        return must(value, 'name at least one type');
    const seen = new Set();
    for (const item of items) {
        if ((0,document_tree/* isNull */.kZ)(item))
            return must(item, 'name a type; `null` without quotes names none', () => 'Write `"null"`.');
        const type = textOf(item);
        if (!schema_keywords/* SCHEMA_TYPES */.wN.some((known) => known === type)) {
            const remedy = () => (type === undefined ? undefined : (0,nearest_name/* didYouMean */.a)(type, schema_keywords/* SCHEMA_TYPES */.wN)) ?? typesAre;
            return { at: item, says: 'is not a type of JSON Schema.', remedy };
        }
        if (seen.has(type))
            return must(item, `name \`${type}\` once`);
        seen.add(type);
    }
    return undefined;
}
const typesAre = `Types: ${schema_keywords/* SCHEMA_TYPES */.wN.map((type) => `\`${type}\``).join(', ')}.`;
function namesFault(value, key) {
    const nextTo = () => key === 'required' ? 'Name the required properties in a list, next to `properties`: `required: [a, b]`.' : undefined;
    if (value.kind !== 'list')
        return must(value, 'be a list of names', nextTo);
    const seen = new Set();
    for (const item of value.items) {
        const name = textOf(item);
        if (name === undefined)
            return must(item, 'hold names: text', nextTo);
        if (seen.has(name))
            return must(item, `name \`${name}\` once`);
        seen.add(name);
    }
    return undefined;
}
/** Lists of names among the schemas of `dependencies`. */
function namesIn(value) {
    return first(value, (entry) => (entry.value.kind === 'list' ? namesFault(entry.value) : undefined));
}
function patternMapFault(value) {
    return (mapping(value) ??
        first(value, ({ keyOffset }, pattern) => {
            const reading = (0,read_regexp/* readRegExp */.m)(pattern);
            if (!('fault' in reading))
                return undefined;
            const key = { kind: 'scalar', offset: keyOffset, value: pattern };
            return { at: key, says: `has the key \`${pattern}\`, which cannot be used: ${reading.fault}.` };
        }));
}
function first(value, fault) {
    for (const [name, entry] of value.kind === 'map' ? value.entries : []) {
        const found = fault(entry, name);
        if (found)
            return found;
    }
    return undefined;
}
function patternFault(value) {
    const pattern = textOf(value);
    if (pattern === undefined)
        return must(value, 'be a regular expression, as text');
    const reading = (0,read_regexp/* readRegExp */.m)(pattern);
    return 'fault' in reading ? { at: value, says: `cannot be used: ${reading.fault}.` } : undefined;
}
function formatFault(value) {
    const format = textOf(value);
    if (format === undefined)
        return must(value, 'be text');
    if (schema_keywords/* SCHEMA_FORMATS */.Jc.includes(format))
        return undefined;
    if (schema_keywords/* UNKNOWN_TO_US */.Y7.includes(format)) {
        const says = `is \`${format}\`, a format that Assay cannot check, so it would restrict nothing.`;
        return { at: value, says, remedy: () => 'Write a `pattern`, or leave the format out.' };
    }
    const remedy = () => (0,nearest_name/* didYouMean */.a)(format, schema_keywords/* SCHEMA_FORMATS */.Jc) ?? `Formats: ${schema_keywords/* SCHEMA_FORMATS */.Jc.join(', ')}.`;
    return { at: value, says: `is \`${format}\`, which is not a format.`, remedy };
}
function lengthOf(value) {
    return value.kind === 'list' ? value.items.length : 0;
}
function isBoolean(value) {
    return value.kind === 'scalar' && typeof value.value === 'boolean';
}
function isCount(value) {
    const number = numberOf(value);
    return typeof number === 'number' && Number.isInteger(number) && number >= 0;
}
function numberOf(tree) {
    const value = tree.kind === 'scalar' ? tree.value : undefined;
    return typeof value === 'number' || value instanceof exact_number/* ExactNumber */.fh ? value : undefined;
}
function textOf(value) {
    return value.kind === 'scalar' && typeof value.value === 'string' ? value.value : undefined;
}

;// CONCATENATED MODULE: ./lib/policy/schemas/subschemas.js

/** The schemas right inside a schema, each with the keys that lead to it. */
function* subschemas(schema) {
    for (const [key, { value }] of schema.entries) {
        const kind = schema_keywords/* schemaKeywords */.Wb.get(key)?.value;
        if (kind === 'schema' || (kind === 'items' && value.kind !== 'list'))
            yield { schema: value, path: key };
        else if ((kind === 'schema list' || kind === 'items') && value.kind === 'list')
            for (const [index, item] of value.items.entries())
                yield { schema: item, path: `${key}[${index}]` };
        else if (value.kind === 'map' &&
            (kind === 'schema map' || kind === 'pattern to schema map' || kind === 'dependencies'))
            for (const [name, entry] of value.entries)
                if (kind !== 'dependencies' || entry.value.kind !== 'list')
                    yield { schema: entry.value, path: `${key}.${name}` };
    }
}

;// CONCATENATED MODULE: ./lib/policy/schemas/reference-scope.js

/** The address of a schema that states none. */
const NO_ADDRESS = 'https://assay.invalid/schema';
/** Resolves the references of one tool's schema, which has the shared definitions among its own `$defs`. */
class ReferenceScope {
    #root;
    #shared;
    #dialect;
    #resources;
    constructor(root, shared, dialect) {
        this.#root = root;
        this.#shared = shared;
        this.#dialect = dialect;
    }
    /** @param base the address of the schema that holds the reference */
    resolve(ref, base) {
        const address = addressOf(ref, base);
        if (address === undefined)
            return 'outside';
        const [file, fragment] = split(address);
        const isPath = fragment === '' || fragment.startsWith('/');
        // Most references are of this kind, and a policy may have thousands: nothing is indexed for them.
        if (isPath && file === baseOf(this.#root, NO_ADDRESS, this.#dialect))
            return this.#follow(fragment, this.#root);
        const resource = this.#resource(file);
        if (!resource)
            return 'outside';
        return isPath ? this.#follow(fragment, resource.root) : asTarget(resource.anchors.get(fragment), false);
    }
    /** Whether a `$dynamicRef` names a `$dynamicAnchor`; the engine reads any other one as a reference to the whole schema. */
    isDynamicAnchor(ref) {
        for (const { schema } of this.#located())
            if (`#${textAt(schema, '$dynamicAnchor')}` === ref)
                return true;
        return false;
    }
    /** The addresses and anchors that the schemas state more than once: a reference to one could mean either. */
    twice() {
        const found = [];
        const seen = new Set();
        for (const { name, at } of this.#names()) {
            if (seen.has(name))
                found.push({ name, at });
            seen.add(name);
        }
        return found;
    }
    #resource(file) {
        this.#resources ??= this.#index();
        return this.#resources.get(file);
    }
    #index() {
        const resources = new Map();
        for (const { schema, file, isResource, anchors } of this.#located()) {
            if (isResource && !resources.has(file))
                resources.set(file, { root: schema, anchors: new Map() });
            for (const anchor of anchors) {
                const known = resources.get(file)?.anchors;
                if (known && !known.has(anchor))
                    known.set(anchor, schema);
            }
        }
        return resources;
    }
    *#names() {
        for (const { schema, file, isResource, anchors } of this.#located()) {
            if (isResource)
                yield { name: file, at: schema };
            for (const anchor of anchors)
                yield { name: `${file}#${anchor}`, at: schema };
        }
    }
    *#located() {
        yield* locate(this.#root, NO_ADDRESS, true, this.#dialect);
        const base = baseOf(this.#root, NO_ADDRESS, this.#dialect);
        for (const { value } of this.#shared?.entries.values() ?? [])
            if (value.kind === 'map')
                yield* locate(value, base, false, this.#dialect);
    }
    #follow(fragment, root) {
        const path = fragment === '' ? [] : fragment.slice(1).split('/').map(decode);
        const [first, name] = path;
        const own = root.entries.get('$defs')?.value;
        const shared = root === this.#root && first === '$defs' && name !== undefined ? this.#shared?.entries.get(name) : undefined;
        if (shared && !(own?.kind === 'map' && own.entries.has(name)))
            return asTarget(at(shared.value, path.slice(2)), true);
        return asTarget(at(root, path), false);
    }
}
/** The address that a schema has: its own, else that of the schema around it. */
function baseOf(schema, base, dialect) {
    const id = textAt(schema, idKey(dialect));
    if (id === undefined || id.startsWith('#'))
        return base;
    const address = addressOf(id, base);
    return address === undefined ? base : split(address)[0];
}
/** A schema and all below it, each with its address and anchors; a schema before those inside it. */
function* locate(schema, base, isRoot, dialect) {
    const file = baseOf(schema, base, dialect);
    const id = textAt(schema, idKey(dialect));
    const named = [
        textAt(schema, '$anchor'),
        textAt(schema, '$dynamicAnchor'),
        id?.startsWith('#') ? id.slice(1) : undefined,
    ];
    const anchors = [...new Set(named)].filter((anchor) => anchor !== undefined && anchor !== '');
    yield { schema, file, isResource: isRoot || (id !== undefined && !id.startsWith('#')), anchors };
    for (const { schema: inner } of subschemas(schema))
        if (inner.kind === 'map')
            yield* locate(inner, file, false, dialect);
}
function idKey(dialect) {
    return dialect === 'draft-04' ? 'id' : '$id';
}
function textAt(schema, key) {
    const value = schema.entries.get(key)?.value;
    return value?.kind === 'scalar' && typeof value.value === 'string' ? value.value : undefined;
}
function addressOf(ref, base) {
    try {
        return new URL(ref, base).href;
    }
    catch {
        return undefined;
    }
}
function split(address) {
    const hash = address.indexOf('#');
    return hash === -1 ? [address, ''] : [address.slice(0, hash), decodePercent(address.slice(hash + 1))];
}
function at(tree, path) {
    let here = tree;
    for (const key of path) {
        if (here?.kind === 'map')
            here = here.entries.get(key)?.value;
        else
            here = here?.kind === 'list' && /^\d+$/.test(key) ? here.items[Number(key)] : undefined;
    }
    return here;
}
function asTarget(schema, isShared) {
    const isSchema = schema?.kind === 'map' || (schema?.kind === 'scalar' && typeof schema.value === 'boolean');
    return isSchema ? { schema, isShared } : 'nothing';
}
function decode(part) {
    return part.replaceAll('~1', '/').replaceAll('~0', '~');
}
function decodePercent(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}

;// CONCATENATED MODULE: ./lib/policy/schemas/read-schema.js








/**
 * Reads JSON Schemas out of the document. A schema that would not compile, a keyword that nobody knows, and a `$ref` that leads
 * nowhere are problems: what a schema asks for and nothing checks would pass silently.
 */
class SchemaReader {
    #problems;
    #shared;
    /** Schemas that were read, by dialect: shared definitions are read once, however many schemas refer to them. */
    #read = new Map();
    /** @param shared the definitions that every schema may refer to, name \u2192 schema */
    constructor(problems, shared) {
        this.#problems = problems;
        this.#shared = shared;
    }
    /** The schema of a tool's arguments. @param path where it stands, for messages: `schemas.get_user` */
    read(tree, path) {
        if (tree.kind !== 'map')
            this.#schema(tree, path, emptyScope('2020-12'));
        else {
            const dialect = this.#dialect(tree, path);
            this.#schema(tree, path, {
                dialect,
                base: NO_ADDRESS,
                references: new ReferenceScope(tree, this.#shared, dialect),
            });
        }
        return schemaValue(tree);
    }
    /** The shared definitions; to be called last, because those that a schema refers to are read in its dialect. */
    definitions() {
        const dialects = this.#read.size > 0 ? [...this.#read.keys()] : ['2020-12'];
        for (const [name, { keyOffset, value }] of this.#shared?.entries ?? []) {
            (0,check_name/* checkKey */.yR)(name, keyOffset, this.#problems);
            if (dialects.some((dialect) => this.#read.get(dialect)?.has(value)))
                continue;
            this.#schema(value, `schemas.$defs.${name}`, this.#sharedScope(dialects[0]));
        }
        return this.#shared ? schemaMapValue(this.#shared) : {};
    }
    #dialect(tree, path) {
        const entry = tree.entries.get('$schema');
        const uri = entry && (0,document_tree/* treeValue */.sY)(entry.value);
        const dialect = (0,schema_dialect/* schemaDialect */.m)(uri);
        if (entry && dialect === undefined) {
            const message = `\`${path}.$schema\` names no dialect that Assay reads.`;
            this.#broken(entry.value.offset, message, 'Dialects: 2020-12 (without `$schema`), 2019-09, draft-07, draft-06, draft-04.');
        }
        return dialect ?? '2020-12';
    }
    #sharedScope(dialect) {
        const root = (0,document_tree/* treeMap */.LD)(-1, this.#shared ? [['$defs', { keyOffset: -1, value: this.#shared }]] : []);
        return { dialect, base: NO_ADDRESS, references: new ReferenceScope(root, undefined, dialect) };
    }
    #schema(tree, path, scope) {
        const read = this.#read.get(scope.dialect) ?? new Set();
        this.#read.set(scope.dialect, read);
        if (read.has(tree))
            return;
        read.add(tree);
        if (tree.kind === 'scalar' && typeof tree.value === 'boolean')
            return;
        if (tree.kind !== 'map') {
            this.#broken(tree.offset, `\`${path}\` is not a JSON Schema: it must be a mapping, \`true\` or \`false\`.`);
            return;
        }
        const inner = { ...scope, base: baseOf(tree, scope.base, scope.dialect) };
        for (const [key, entry] of tree.entries)
            this.#keyword(key, entry, path, inner);
        this.#companions(tree, path, scope.dialect);
        for (const each of subschemas(tree))
            this.#schema(each.schema, `${path}.${each.path}`, inner);
    }
    #keyword(key, { keyOffset, value }, path, scope) {
        const keyword = schema_keywords/* schemaKeywords */.Wb.get(key);
        if (!keyword || !hasKeyword(keyword, scope.dialect)) {
            if (!key.startsWith('x-'))
                this.#unknown(key, keyOffset, path, scope.dialect);
            return;
        }
        const name = `${path}.${key}`;
        if (value.kind === 'map' && NAMED.includes(keyword.value))
            for (const [member, entry] of value.entries)
                (0,check_name/* checkKey */.yR)(member, entry.keyOffset, this.#problems);
        const fault = valueFault(key, keyword.value, value, scope.dialect);
        if (fault)
            this.#broken(fault.at.offset, `\`${name}\` ${fault.says}`, fault.remedy);
        else if (keyword.value === 'reference')
            this.#reference(key, value, scope);
        else if (keyword.value === 'id' || keyword.value === 'anchor')
            this.#address(key, value, name, scope);
    }
    #unknown(key, offset, path, dialect) {
        const [known, ours] = [schema_keywords/* schemaKeywords */.Wb.has(key), [...schema_keywords/* schemaKeywords */.Wb.keys()]];
        const message = known
            ? `\`${path}.${key}\` is not a keyword of ${dialect}; there it would restrict nothing.`
            : `\`${path}.${key}\` is not a keyword of JSON Schema.`;
        const remedy = known
            ? (INSTEAD[key] ?? 'Say which dialect the schema is written in, by its `$schema`.')
            : () => (0,nearest_name/* didYouMean */.a)(key, ours) ?? 'Remove it, or name it `x-\u2026` if it is a note of yours.';
        this.#broken(offset, message, remedy);
    }
    /** Keywords that mean nothing without another one, or contradict it. */
    #companions(schema, path, dialect) {
        const needs = { nullable: 'type', ...(dialect === 'draft-04' ? LIMIT_OF_FLAG : {}) };
        for (const [key, other] of Object.entries(needs)) {
            const entry = schema.entries.get(key);
            if (entry && !schema.entries.has(other))
                this.#broken(entry.keyOffset, `\`${path}.${key}\` needs \`${other}\` next to it.`);
        }
        const [nullable, type] = [schema.entries.get('nullable'), schema.entries.get('type')];
        const types = type && (0,document_tree/* treeValue */.sY)(type.value);
        const isNot = nullable?.value.kind === 'scalar' && nullable.value.value === false;
        if (isNot && (types === 'null' || (Array.isArray(types) && types.includes('null'))))
            this.#broken(nullable.keyOffset, `\`${path}.nullable\` contradicts the \`type\` next to it.`);
    }
    #reference(key, value, scope) {
        const ref = refOf(value);
        if (ref === '') {
            this.#broken(value.offset, `\`${key}\` is empty.`, 'Write `#` for the schema itself.');
            return;
        }
        if (key === '$dynamicRef' && !scope.references.isDynamicAnchor(ref)) {
            const remedy = 'Write `$ref`, or name a `$dynamicAnchor` of this schema: `#NAME`.';
            this.#broken(value.offset, `The \`$dynamicRef\` \`${ref}\` names no \`$dynamicAnchor\`.`, remedy);
            return;
        }
        if (key === '$recursiveRef' && ref !== '#') {
            this.#broken(value.offset, 'A `$recursiveRef` must be `"#"`.', 'Write `$ref`.');
            return;
        }
        const target = scope.references.resolve(ref, scope.base);
        if (target === 'outside') {
            const remedy = 'Copy the schema into `schemas.$defs` and refer to it as `#/$defs/NAME`.';
            this.#broken(value.offset, `The \`$ref\` \`${ref}\` leaves the document; nothing is fetched.`, remedy);
        }
        else if (target === 'nothing') {
            const names = [...(this.#shared?.entries.keys() ?? [])].map((name) => `#/$defs/${name}`);
            const remedy = () => (0,nearest_name/* didYouMean */.a)(ref, names) ?? 'Shared definitions stand in `schemas.$defs`: `#/$defs/NAME`.';
            this.#broken(value.offset, `The \`$ref\` \`${ref}\` leads to nothing in this schema.`, remedy);
        }
        else
            this.#schema(target.schema, pathOf(ref), target.isShared ? this.#sharedScope(scope.dialect) : scope);
    }
    #address(key, value, name, scope) {
        const id = refOf(value);
        if (key === '$id' && /#./.test(id) && scope.dialect !== 'draft-07')
            this.#broken(value.offset, `\`${name}\` must not hold a \`#\`.`, 'Name a place inside a schema by `$anchor`.');
        for (const { name: twice, at } of scope.references.twice())
            this.#broken(at.offset, `Two schemas are called \`${twice.replace(NO_ADDRESS, '')}\`.`, 'Rename one of them.');
    }
    #broken(offset, message, remedy) {
        this.#problems.add('E_POLICY_INVALID', offset, message, remedy);
    }
}
/** Keywords whose keys are names of arguments or definitions; those of `patternProperties` may hold anything. */
const NAMED = ['schema map', 'names map', 'dependencies'];
function emptyScope(dialect) {
    return { dialect, base: NO_ADDRESS, references: new ReferenceScope((0,document_tree/* treeMap */.LD)(-1, []), undefined, dialect) };
}
const LIMIT_OF_FLAG = { exclusiveMinimum: 'minimum', exclusiveMaximum: 'maximum' };
/** Keywords of one dialect that another one spells differently. */
const INSTEAD = {
    additionalItems: 'In 2020-12 `prefixItems` lists the first items, and `items` is for the rest.',
    id: 'Since draft-06 it is `$id`.',
    $id: 'In draft-04 it is `id`.',
};
function hasKeyword({ dialects }, dialect) {
    return dialects === undefined || dialects.includes(dialect);
}
/** Shared definitions are merged into each schema as its own `$defs`, so that is the spelling that resolves. */
function refOf(value) {
    const ref = value.kind === 'scalar' ? String(value.value) : '';
    return ref.replace(/^#\/schemas\/\$defs\//, '#/$defs/');
}
/** Where the target of a reference stands, for messages. */
function pathOf(ref) {
    return ref.startsWith('#/$defs/') ? `schemas.${ref.slice(2).replaceAll('/', '.')}` : ref;
}
/** The plain value, references in the spelling that resolves; what is data stays as it is. */
function schemaValue(tree) {
    if (tree.kind !== 'map')
        return (0,document_tree/* treeValue */.sY)(tree);
    // The engine would look for addresses in what is ignored.
    const said = [...tree.entries].filter(([key]) => schema_keywords/* schemaKeywords */.Wb.get(key)?.value !== 'ignored');
    return Object.fromEntries(said.map(([key, { value }]) => [key, keywordValue(key, value)]));
}
function keywordValue(key, value) {
    switch (schema_keywords/* schemaKeywords */.Wb.get(key)?.value) {
        case 'reference':
            return value.kind === 'scalar' && typeof value.value === 'string' ? refOf(value) : (0,document_tree/* treeValue */.sY)(value);
        case 'schema':
            return schemaValue(value);
        case 'schema list':
        case 'items':
            return value.kind === 'list' ? value.items.map(schemaValue) : schemaValue(value);
        case 'schema map':
        case 'pattern to schema map':
        case 'dependencies':
            return value.kind === 'map' ? schemaMapValue(value) : (0,document_tree/* treeValue */.sY)(value);
        default:
            return (0,document_tree/* treeValue */.sY)(value);
    }
}
function schemaMapValue(map) {
    return Object.fromEntries([...map.entries].map(([name, { value }]) => [name, schemaValue(value)]));
}

// EXTERNAL MODULE: ./lib/policy/version-text.js
var version_text = __webpack_require__(48704);
;// CONCATENATED MODULE: ./lib/policy/normalize-policy.js














/** The canonical document \u2192 the one normal form. What it returns is of use only if no problem is an error. */
function normalizePolicy(map, problems, parts = { documents: [map], allowing: [] }) {
    const root = new read_fields/* Fields */.C(map, '', problems);
    root.refuseUnknown(root_keys/* ROOT_KEYS */.y);
    const tools = root.fields('tools');
    const aliases = readAliases(root);
    const schemas = new SchemaReader(problems, root.fields('schemas')?.fields('$defs')?.map);
    const vocabulary = { aliases, toolClasses: readToolClasses(root), schemas };
    const sequences = readSequences(root, vocabulary);
    const ruleIds = sequences.rules.map((rule) => rule.id);
    const { maxToolCalls, budgets } = readLimits(root);
    const approvals = readApprovals(root, tools, vocabulary);
    const cases = readCases(root, vocabulary);
    const policy = {
        name: root.text('name') ?? '',
        version: readVersion(root),
        tools: readToolLists(tools, vocabulary, parts.allowing.map((section) => new read_fields/* Fields */.C(section, 'tools', problems))),
        toolClasses: vocabulary.toolClasses,
        ...readConstraints(parts.documents.map((document) => new read_fields/* Fields */.C(document, '', problems)), schemas),
        unconstrainedTools: readEnforcement(root),
        ...(maxToolCalls ? { maxToolCalls } : {}),
        aliases,
        sequences: [...sequences.rules, ...budgets, ...approvals],
        levels: (0,read_acceptance/* readLevels */.II)(root, ruleIds),
        tolerate: new Map([...sequences.tolerate, ...(0,read_acceptance/* readTolerate */.b5)(root, ruleIds)]),
        coverage: (0,read_acceptance/* readCoverage */.tn)(root),
        ...(cases && { cases }),
        waivers: (0,read_acceptance/* readWaivers */.Sr)(root, ruleIds),
        showArgs: (root.texts('show_args') ?? []).map((name) => name.value),
    };
    readHostSections(root, tools);
    checkToolNames(root, policy);
    if (!problems.hasErrors && assertsNothing(policy)) {
        const remedy = 'Add what must hold: `tools.allow`, `tools.deny`, `schemas`, `limits` or `sequences`; `assay init` learns a policy.';
        root.invalid(map.offset, 'This policy asserts nothing: no run of an agent could break it.', remedy);
    }
    return policy;
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
    fields?.refuseUnknown(['unconstrained_tools']);
    return fields?.choice('unconstrained_tools', ['warn', 'deny', 'allow']) ?? { value: 'warn' };
}
function readAliases(root) {
    const aliases = readNameLists(root, 'aliases');
    const fields = root.fields('aliases');
    for (const [alias, members] of aliases) {
        const { value, keyOffset } = fields.map.entries.get(alias);
        (0,check_name/* checkNameKey */.re)(alias, keyOffset, root.problems, false);
        for (const item of value.kind === 'list' ? value.items : [value])
            (0,check_name/* checkName */.I3)(item, root.problems);
        if (alias.includes('*'))
            root.invalid(keyOffset, `The alias \`${alias}\` is a pattern, so rules that name the pattern would mean its members instead.`, 'Give it a name without `*`.');
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
    const allowsAll = !(tools.allow || tools.allowClasses) || (tools.allow ?? []).some(({ value }) => /^\*+$/.test(value));
    return (allowsAll &&
        tools.deny.length + tools.denyClasses.length + policy.sequences.length === 0 &&
        policy.constraints.size === 0 &&
        !policy.otherConstraints &&
        policy.unconstrainedTools.value !== 'deny' &&
        !policy.maxToolCalls &&
        !policy.coverage.min?.value);
}

// EXTERNAL MODULE: ./lib/policy/policy-problems.js + 1 modules
var policy_problems = __webpack_require__(91140);
// EXTERNAL MODULE: ./lib/policy/read/unknown-key.js
var unknown_key = __webpack_require__(18039);
// EXTERNAL MODULE: ./lib/policy/presets/index.js + 1 modules
var presets = __webpack_require__(42013);
;// CONCATENATED MODULE: ./lib/policy/refuse-foreign-shape.js






const has = (root, key) => root.entries.has(key);
const refuse_foreign_shape_keysOf = (tree) => (tree?.kind === 'map' ? [...tree.entries.keys()] : []);
const memberOf = (root, key) => root.entries.get(key)?.value;
const kindOf = (root, key, kind) => memberOf(root, key)?.kind === kind ? key : undefined;
const scalarOf = (root, key) => kindOf(root, key, 'scalar');
const refuse_foreign_shape_listOf = (root, key) => kindOf(root, key, 'list');
/** Files that are called policies elsewhere and do not apply to tool calls, and files that belong next to one. Most distinctive shape first. */
const shapes = [
    {
        mark: (root) => {
            const sections = refuse_foreign_shape_keysOf(memberOf(root, 'entries'));
            const isProfile = sections.length > 0 && sections.every((key) => ['files', 'network', 'processes'].includes(key));
            return scalarOf(root, 'total_runs') ?? refuse_foreign_shape_listOf(root, 'run_ids') ?? (isProfile ? 'entries' : undefined);
        },
        message: 'This is an evidence profile (`run_ids`, `entries`), which says what a program touched, not what an agent may do.',
        remedy: 'Give it to `assay evidence export --profile`, and a policy here; `assay init` learns one from traces.',
    },
    {
        mark: (root) => refuse_foreign_shape_listOf(root, 'checks'),
        message: 'This lists checks (`checks`), and is not a policy.',
        remedy: 'Name one of the policies that it lists; `assay check` without `--policy` makes all of its checks.',
    },
    {
        mark: testCases,
        message: 'This is a file of policy test cases (`cases`), not a policy.',
        remedy: 'Give it to `assay policy test`, and here the policy that it names.',
    },
    {
        mark: (root) => has(root, 'args') || has(root, 'arguments') || has(root, 'trace') ? scalarOf(root, 'tool') : undefined,
        message: 'This is a recorded tool call, not a policy.',
        remedy: 'Give traces by `--traces`, and the policy that they are checked against by `--policy`.',
    },
    {
        mark: (root) => scalarOf(root, 'configVersion') ?? scalarOf(root, 'suite') ?? refuse_foreign_shape_listOf(root, 'tests'),
        message: 'This is an eval configuration (`suite`, `tests`), not a policy.',
        remedy: 'Give the file that its tests name as `policy:`, or move their `sequences` and schemas into a policy.',
    },
    {
        mark: (root) => refuse_foreign_shape_keysOf(memberOf(root, 'policy')).some((key) => ['enforce', 'allow_unsafe'].includes(key)) ? 'policy' : undefined,
        message: 'This is a project configuration (`policy: { enforce \u2026 }`), not a policy; it says nothing about tool calls.',
        remedy: 'Give a policy with `version: "2.0"` and `tools:`; `assay init` writes one.',
    },
    {
        mark: (root) => ['files', 'network', 'processes'].find((key) => refuse_foreign_shape_keysOf(memberOf(root, key)).some((name) => ['allow', 'needs_review', 'deny'].includes(name))),
        message: 'This is a sandbox profile (`files`, `network`, `processes`); it governs system calls, not tool calls.',
        remedy: 'Write a policy over tools: `tools.allow`, `tools.deny`, `schemas`; `assay init` learns one from traces.',
    },
    {
        mark: (root) => refuse_foreign_shape_listOf(root, 'blocklist'),
        message: 'This is a private `blocklist:` file of exact names.',
        remedy: 'Write the names under `tools: { deny: [ \u2026 ] }`.',
    },
    {
        mark: (root) => (has(root, 'upstream_credential') ? 'upstream_credential' : refuse_foreign_shape_listOf(root, 'allowances')),
        message: 'This is a privileged-action gate policy (`upstream_credential`, `allowances`), which only the gateway can evaluate.',
        remedy: 'Write what the tools may do under `tools` and `schemas`.',
    },
    {
        mark: (root) => (has(root, 'properties') ? scalarOf(root, 'type') : undefined),
        message: 'This is one bare JSON Schema; it does not say which tool it is for.',
        remedy: 'Put it under the tool: `schemas: { TOOL: \u2026 }`.',
    },
    {
        mark: (root) => (root.entries.size === 1 && memberOf(root, 'schema')?.kind === 'map' ? 'schema' : undefined),
        message: 'This is an old `schema:` file, which does not say which tool it is for.',
        remedy: 'Put it under the tool: `schemas: { TOOL: \u2026 }`.',
    },
    {
        mark: (root) => documentedTool(memberOf(root, 'tools')),
        message: 'Arguments are described under `tools` by tool name, a form that some documentation shows and no engine reads.',
        remedy: 'Write JSON Schemas: `schemas: { TOOL: { type: object, properties: \u2026 } }`, and list the tools under `tools.allow`.',
    },
    {
        mark: (root) => scalarOf(root, 'metric'),
        message: 'This is a form that some documentation shows (`metric:`) and no engine reads.',
        remedy: 'Write `tools`, `schemas` and `sequences` as docs/policy.md says.',
    },
];
/** The gate of a policy is called `cases`, too. */
function testCases(root) {
    const value = memberOf(root, 'cases');
    const items = value?.kind === 'list' ? value.items : [];
    const isGate = items.some((item) => refuse_foreign_shape_keysOf(item).some((key) => CASE_GATE_KEYS.includes(key)));
    return isGate ? undefined : refuse_foreign_shape_listOf(root, 'cases');
}
function documentedTool(tools) {
    if (tools?.kind !== 'map')
        return undefined;
    const described = [...tools.entries].some(([tool, { value }]) => !TOOL_KEYS.includes(tool) && refuse_foreign_shape_keysOf(value).some((key) => ['arguments', 'args'].includes(key)));
    return described ? 'tools' : undefined;
}
/** What Assay and its kin write says so in its `schema`; a result has keys that a policy has, too. Any kind, any version. */
function ownFile(root) {
    const schema = memberOf(root, 'schema');
    if (schema?.kind !== 'scalar' || typeof schema.value !== 'string' || !schema.value.startsWith('assay.'))
        return undefined;
    const named = /^assay\.[a-z_-]{1,40}\.v\d{1,3}$/.test(schema.value) ? schema.value : 'assay.\u2026';
    return {
        mark: () => 'schema',
        message: `This is a file that Assay wrote (\`schema: ${named}\`), not a policy.`,
        remedy: 'Give the policy that the traces are checked against.',
    };
}
/** Names the kind of file if it is one that we know and cannot honour, or has nothing that makes it a policy. True = refused. */
function refuseForeignShape(root, problems) {
    const own = ownFile(root);
    for (const shape of own ? [own] : shapes) {
        const mark = shape.mark(root);
        if (mark === undefined)
            continue;
        problems.add('E_POLICY_INVALID', root.entries.get(mark)?.keyOffset ?? root.offset, shape.message, shape.remedy);
        return true;
    }
    return refuseUnrelated(root, problems);
}
/** A document without one section of a policy is some other file; a problem for each of its keys would hide that. */
function refuseUnrelated(root, problems) {
    if (schema_map/* schemaMap */.eQ.recognises(root))
        return false;
    const keys = [...root.entries.keys()];
    const unknown = keys.filter((key) => !isRootKey(key) && !key.startsWith('x-'));
    if (unknown.length === 0 || keys.some((key) => canonical/* SECTION_KEYS */.v.includes(key)))
        return false;
    // A key that is probably misspelt says more than that the document is not a policy.
    if (unknown.length <= MAX_MISSPELT && unknown.some((key) => (0,unknown_key/* knownKeyRemedy */.h)(key, root_keys/* ROOT_KEYS */.y) !== undefined))
        return false;
    const some = (0,schema_map/* toolEntries */.Tp)(root).find(([, { value }]) => !(0,schema_map/* isSchema */.Wl)(value));
    const isNearlyMap = (0,schema_map/* toolEntries */.Tp)(root).some(([, { value }]) => (0,schema_map/* isSchema */.Wl)(value));
    const named = unknown.slice(0, MAX_NAMED).map((key) => `\`${key}\``);
    const message = isNearlyMap
        ? `This is not a policy: a map of tools to JSON Schemas would be one, but \`${some?.[0]}\` does not hold a schema.`
        : `This is not a policy: none of its keys (${named.join(', ')}${unknown.length > MAX_NAMED ? ', \u2026' : ''}) is a section of one.`;
    problems.add('E_POLICY_INVALID', root.offset, message, 'A policy has `tools`, `schemas` or `sequences`; `assay init` writes one.');
    return true;
}
/** Keys of a document that are shown, and beyond which it is not taken for a policy with slips. */
const MAX_NAMED = 5;
const MAX_MISSPELT = 20;
function isRootKey(key) {
    return root_keys/* ROOT_KEYS */.y.some((known) => known === key);
}

;// CONCATENATED MODULE: ./lib/policy/extends/shift-tree.js

/** The tree with all its places moved: those of several files are numbers of one line. */
function shiftTree(tree, by) {
    const offset = tree.offset < 0 ? tree.offset : tree.offset + by;
    switch (tree.kind) {
        case 'scalar':
            return { ...tree, offset };
        case 'list':
            return { ...tree, offset, items: tree.items.map((item) => shiftTree(item, by)) };
        case 'map': {
            const entries = [...tree.entries].map(([key, { keyOffset, value }]) => [key, { keyOffset: keyOffset < 0 ? keyOffset : keyOffset + by, value: shiftTree(value, by) }]);
            return (0,document_tree/* treeMap */.LD)(offset, entries);
        }
    }
}

;// CONCATENATED MODULE: ./lib/policy/extends/gather-layers.js










const MAX_DEPTH = 8;
const MAX_FILES = 64;
/** A policy and all that it extends, each once: what a file extends comes before it. */
function gatherLayers(root, read, problems) {
    const layers = [];
    const known = new Set();
    const visit = (layer, above) => {
        const extended = [];
        const names = gather_layers_namesIn(layer.tree, problems);
        const override = layer.tree.entries.get('override');
        if (override && !(0,document_tree/* isNull */.kZ)(override.value) && names.length === 0)
            problems.add('E_POLICY_INVALID', override.keyOffset, '`override` names nothing: this policy extends no other.', 'Name the other in `extends`, or remove `override`.');
        for (const { name, offset } of names) {
            const id = idOf(layer.file, name, offset, problems);
            if (id === undefined)
                continue;
            if (above.includes(id)) {
                const cycle = [...above.slice(above.indexOf(id)), id].join(' \u2192 ');
                problems.add('E_POLICY_INVALID', offset, `A policy extends itself: ${cycle}.`, 'Remove one of them.');
                continue;
            }
            extended.push(id);
            if (known.has(id))
                continue;
            known.add(id);
            if (above.length > MAX_DEPTH || known.size > MAX_FILES) {
                const what = known.size > MAX_FILES
                    ? `more than ${MAX_FILES} files`
                    : `files that extend one another more than ${MAX_DEPTH} deep`;
                problems.add('E_POLICY_INVALID', offset, `The policy is made of ${what}.`);
                return;
            }
            const next = gather_layers_open(id, offset, read, problems);
            if (next)
                visit(next, [...above, id]);
        }
        layers.push({ ...layer, names: extended });
    };
    const file = root.file ?? '';
    visit({ ...root, file }, [file]);
    return layers;
}
function gather_layers_namesIn(tree, problems) {
    const value = tree.entries.get('extends')?.value;
    if (value === undefined || (value.kind === 'scalar' && value.value === null))
        return [];
    const items = value.kind === 'list' ? value.items : [value];
    return items.flatMap((item) => {
        if (item.kind === 'scalar' && typeof item.value === 'string' && item.value !== '')
            return [{ name: item.value, offset: item.offset }];
        problems.add('E_POLICY_INVALID', item.offset, '`extends` must be a list of files and presets.', 'Write `extends: [base.yaml, "preset:coding-agent"]`.');
        return [];
    });
}
function idOf(from, name, offset, problems) {
    if (name.startsWith(PRESET)) {
        const preset = name.slice(PRESET.length);
        if ((0,presets/* presetText */.n)(preset) !== undefined)
            return name;
        const remedy = () => (0,nearest_name/* didYouMean */.a)(preset, presets/* presetNames */.g) ?? `There are: ${presets/* presetNames */.g.join(', ')}.`;
        problems.add('E_POLICY_INVALID', offset, `There is no preset \`${preset}\`.`, remedy);
        return undefined;
    }
    const path = from.startsWith(PRESET) ? undefined : resolveFrom(from, name);
    if (path !== undefined)
        return path;
    const remedy = 'Name a file of this repository, relative to the file that extends it, or `preset:NAME`. Nothing is fetched.';
    problems.add('E_POLICY_INVALID', offset, `\`${name}\` is not a file below this folder.`, remedy);
    return undefined;
}
function gather_layers_open(id, offset, read, problems) {
    const text = id.startsWith(PRESET)
        ? (0,presets/* presetText */.n)(id.slice(PRESET.length))
        : gather_layers_readPart(id, offset, read, problems, 'which this policy extends');
    if (text === undefined)
        return undefined;
    const { tree, base } = problems.inFile(text, id, () => (0,parse_document/* parseDocument */.T)(text, problems));
    if (!tree)
        return undefined;
    const whole = shiftTree(tree, base);
    if (whole.kind !== 'map') {
        problems.add('E_POLICY_INVALID', whole.offset, `\`${id}\` is not a policy: it must be a mapping of keys.`);
        return undefined;
    }
    return layerOf(whole, tree, id, problems);
}
function layerOf(whole, written, file, problems) {
    if (refuseForeignShape(whole, problems))
        return undefined;
    const dialect = dialects.find((each) => each.recognises(whole));
    const digest = `sha256:${(0,canonical_digest/* sha256Hex */.fg)((0,canonical_json/* canonicalJson */.d)((0,document_tree/* treeValue */.sY)(written)))}`;
    return { file, tree: dialect.rewrite(whole, problems), digest };
}
/** The text of a file that a policy names; undefined where it cannot be read, which is said. */
function gather_layers_readPart(id, offset, read, problems, which) {
    try {
        if (!read)
            throw new Error('cannot be read from here');
        return read(id);
    }
    catch (error) {
        const why = error instanceof Error ? error.message : 'cannot be read';
        problems.add('E_POLICY_INVALID', offset, `The file \`${id}\`, ${which}, ${why}.`, 'Check the path; it is relative to the file that names it.');
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/policy/extends/expected-files.js









/** Files of expected calls that one policy may name. */
const expected_files_MAX_FILES = 256;
/** Puts what the files of `expect: FILE` say into the rules that name them, each file read once. */
class ExpectedFiles {
    read;
    problems;
    /** A file could not be used: the problems say which. */
    failed = false;
    #known = new Map();
    #digests = [];
    constructor(read, problems) {
        this.read = read;
        this.problems = problems;
    }
    /** The digests of the files that were read since this was asked last. */
    takeDigests() {
        const taken = this.#digests;
        this.#digests = [];
        return taken;
    }
    /** @param file the policy that the tree is of */
    into(tree, file) {
        const sequences = tree.entries.get('sequences');
        if (sequences?.value.kind !== 'list' || !sequences.value.items.some(namesFile))
            return tree;
        const items = sequences.value.items.map((rule) => (namesFile(rule) ? this.#filled(rule, file) : rule));
        const value = { ...sequences.value, items };
        return (0,document_tree/* treeMap */.LD)(tree.offset, [...tree.entries, ['sequences', { ...sequences, value }]]);
    }
    #filled(rule, file) {
        const named = rule.entries.get('expect').value;
        const said = this.#said(named, file);
        if (said === undefined) {
            this.failed = true;
            return rule;
        }
        for (const [key, { keyOffset }] of rule.entries) {
            if (!said.entries.has(key))
                continue;
            const message = `\`${key}\` is said here and in the file of \`expect\`.`;
            this.#refuse(keyOffset, message, 'Leave it out of one of them.');
        }
        return (0,document_tree/* treeMap */.LD)(rule.offset, [...rule.entries, ...said.entries]);
    }
    #said(named, file) {
        if (named.kind !== 'scalar' || typeof named.value !== 'string' || named.value === '')
            return this.#refuse(named.offset, '`expect` must be the name of a file.', 'Write `expect: golden/refund.yaml`.');
        const path = file.startsWith(PRESET) ? undefined : resolveFrom(file, named.value);
        if (path === undefined) {
            const remedy = 'Name a file of this repository, relative to the file that names it. Nothing is fetched.';
            return this.#refuse(named.offset, `\`${named.value}\` is not a file below this folder.`, remedy);
        }
        if (!this.#known.has(path))
            this.#known.set(path, this.#open(path, named.offset));
        return this.#known.get(path);
    }
    #open(path, offset) {
        const { problems } = this;
        if (this.#known.size >= expected_files_MAX_FILES)
            return this.#refuse(offset, `The policy names more than ${expected_files_MAX_FILES} files of expected calls.`);
        const text = gather_layers_readPart(path, offset, this.read, problems, 'which holds expected calls');
        if (text === undefined)
            return undefined;
        const { tree, base } = problems.inFile(text, path, () => (0,parse_document/* parseDocument */.T)(text, problems));
        if (!tree)
            return undefined;
        this.#digests.push(`sha256:${(0,canonical_digest/* sha256Hex */.fg)((0,canonical_json/* canonicalJson */.d)((0,document_tree/* treeValue */.sY)(tree)))}`);
        const whole = shiftTree(tree, base);
        if (whole.kind !== 'map')
            return this.#refuse(whole.offset, `\`${path}\` holds no expected calls: it must be a mapping with \`calls\`.`);
        const said = [];
        for (const [key, entry] of whole.entries) {
            if (expected_files_keys.includes(key))
                said.push([key, entry]);
            else if (!key.startsWith('x-'))
                this.#refuse(entry.keyOffset, `The key \`${key}\` is not known.`, (0,unknown_key/* unknownKeyRemedy */.C)(key, expected_files_keys));
        }
        return (0,document_tree/* treeMap */.LD)(whole.offset, said);
    }
    #refuse(offset, message, remedy) {
        this.failed = true;
        this.problems.add('E_POLICY_INVALID', offset, message, remedy);
        return undefined;
    }
}
const expected_files_keys = EXPECT_KEYS;
function namesFile(rule) {
    if (rule.kind !== 'map')
        return false;
    const named = rule.entries.get('expect')?.value;
    const type = rule.entries.get('type')?.value;
    return named !== undefined && !(0,document_tree/* isNull */.kZ)(named) && type?.kind === 'scalar' && type.value === 'expect';
}

;// CONCATENATED MODULE: ./lib/policy/extends/tree-entries.js

/** What a mapping says under a key; a key without a value says nothing. */
function entryOf(tree, key) {
    const entry = tree.entries.get(key);
    return entry && !(0,document_tree/* isNull */.kZ)(entry.value) ? entry : undefined;
}
function tree_entries_membersOf(tree, key) {
    const value = entryOf(tree, key)?.value;
    return value?.kind === 'map' ? [...value.entries] : [];
}
function tree_entries_scalarOf({ value }) {
    return value.kind === 'scalar' ? value.value : undefined;
}

;// CONCATENATED MODULE: ./lib/policy/extends/merge-layers.js




/** Lays a policy over another. What both say adds up; of two limits the stricter one holds. */
function layOver(lower, upper, problems) {
    const entries = new Map();
    for (const key of new Set([...lower.entries.keys(), ...upper.entries.keys()])) {
        if (key === 'extends' || key === 'override')
            continue;
        const [a, b] = [entryOf(lower, key), entryOf(upper, key)];
        const merged = a && b ? both(key, a, b, problems) : (b ?? a);
        // A policy has its own name, and none that it extends.
        if (merged && !(b === undefined && OWN.includes(key)))
            entries.set(key, merged);
    }
    return (0,document_tree/* treeMap */.LD)(upper.offset, entries);
}
const OWN = ['name', 'description', 'metadata', '$schema'];
function both(key, a, b, problems) {
    switch (key) {
        case 'sequences':
        case 'approvals':
        case 'waivers':
        case 'show_args':
            return joined(a, b);
        case 'tools':
            return members(withoutAllowed(a, b), b, (name, x, y) => {
                return name === 'require_args' || name === 'arg_constraints'
                    ? members(x, y, (_, __, later) => later)
                    : unite(name, x, y, problems);
            });
        case 'tool_classes':
            return members(a, b, (_, x, y) => joined(x, y));
        case 'schemas':
            return members(a, b, (name, x, y) => name === '$defs' ? members(x, y, (def, one, two) => same(def, one, two, problems)) : y);
        case 'aliases':
            return members(a, b, (name, x, y) => same(name, x, y, problems));
        case 'enforcement':
            return members(a, b, (_, x, y) => stricter(x, y, ['deny', 'warn', 'allow']));
        case 'limits':
            return members(a, b, (name, x, y) => amount(name, x, y, (order) => order < 0));
        case 'coverage':
            return members(a, b, (name, x, y) => name === 'exclude' ? joined(x, y) : amount(name, x, y, (order) => order > 0));
        case 'levels':
        case 'tolerate':
            return members(a, b, (_, __, y) => y);
        case 'version':
            return b;
        default:
            // What cannot be added up must say the same, or be replaced by name: neither is to be lost.
            return OWN.includes(key) ? b : same(key, a, b, problems);
    }
}
/** Each file's list of allowed tools is asked for itself: that of the lower one is not to add to that of the upper one. */
function withoutAllowed(a, b) {
    if (a.value.kind !== 'map' || b.value.kind !== 'map')
        return a;
    if (!hasAllowList(b.value))
        return a;
    const kept = [...a.value.entries].filter(([key]) => !ALLOWING.includes(key));
    return { ...a, value: (0,document_tree/* treeMap */.LD)(a.value.offset, kept) };
}
const ALLOWING = ['allow', 'allow_classes'];
/** Whether a section `tools` says what may be called; a key without a value says nothing. */
function hasAllowList(tools) {
    return ALLOWING.some((key) => entryOf(tools, key) !== undefined);
}
function members(a, b, join) {
    if (a.value.kind !== 'map' || b.value.kind !== 'map')
        return b;
    const entries = new Map(a.value.entries);
    for (const [name, y] of b.value.entries) {
        const x = entryOf(a.value, name);
        entries.set(name, x && !(0,document_tree/* isNull */.kZ)(y.value) ? join(name, x, y) : (0,document_tree/* isNull */.kZ)(y.value) && x ? x : y);
    }
    return { keyOffset: b.keyOffset, value: (0,document_tree/* treeMap */.LD)(b.value.offset, entries) };
}
function joined(a, b) {
    const items = (tree) => (tree.kind === 'list' ? tree.items : [tree]);
    return {
        keyOffset: b.keyOffset,
        value: { kind: 'list', offset: b.value.offset, items: [...items(a.value), ...items(b.value)] },
    };
}
/** Lists add up; what is not a list cannot. */
function unite(name, a, b, problems) {
    return a.value.kind === 'map' || b.value.kind === 'map' ? same(name, a, b, problems) : joined(a, b);
}
function same(name, a, b, problems) {
    if (JSON.stringify((0,document_tree/* treeValue */.sY)(a.value)) !== JSON.stringify((0,document_tree/* treeValue */.sY)(b.value))) {
        const message = `\`${name}\` means something else in a file that this policy extends.`;
        problems.add('E_POLICY_INVALID', b.keyOffset, message, 'Give it another name, or name its path in `override`.');
    }
    return b;
}
function stricter(a, b, order) {
    return order.indexOf(String(tree_entries_scalarOf(b))) <= order.indexOf(String(tree_entries_scalarOf(a))) ? b : a;
}
/** Of two amounts the one that is stricter; one that is not an amount is kept, so that reading it says why. */
function amount(name, lower, upper, isStricter) {
    const [a, b] = [amountOf(name, lower), amountOf(name, upper)];
    if (b === undefined)
        return upper;
    return a !== undefined && isStricter((0,exact_number/* compareNumbers */.S$)(b, a)) ? upper : lower;
}
function amountOf(name, entry) {
    const value = tree_entries_scalarOf(entry);
    if (typeof value === 'string')
        return name === 'max_duration' ? durationOf(value) : undefined;
    return typeof value === 'number' || value instanceof exact_number/* ExactNumber */.fh ? value : undefined;
}

;// CONCATENATED MODULE: ./lib/policy/extends/overrides.js


function readOverrides(tree, problems) {
    const value = entryOf(tree, 'override')?.value;
    if (value === undefined)
        return [];
    const items = value.kind === 'list' ? value.items : [value];
    return items.flatMap((item) => {
        if (item.kind === 'scalar' && typeof item.value === 'string')
            return [{ path: item.value, offset: item.offset }];
        problems.add('E_POLICY_INVALID', item.offset, '`override` must be a list of paths, such as `[tools.allow, "levels.E_TOOL_DENIED"]`.');
        return [];
    });
}
/** A path that names nothing in the policy or in what it extends was misspelt. */
function refuseNameless({ path, offset }, trees, problems) {
    const [section, name] = partsOf(path);
    const isNamed = trees.some((tree) => {
        const entry = entryOf(tree, section);
        return entry !== undefined && (name === undefined || holds(entry.value, name));
    });
    if (isNamed)
        return;
    const message = `\`${path}\` in \`override\` names nothing in this policy or in what it extends.`;
    problems.add('E_POLICY_INVALID', offset, message);
}
/** Whether one of the paths replaces what a path names. */
function covers(paths, path) {
    return paths.has(path) || paths.has(partsOf(path)[0]);
}
/** A policy without what the paths name. */
function applyOverrides(tree, paths) {
    let left = tree;
    for (const path of paths)
        left = without(left, path);
    return left;
}
function without(tree, path) {
    const [section, name] = partsOf(path);
    const there = entryOf(tree, section);
    if (!there)
        return tree;
    const entries = new Map(tree.entries);
    if (name === undefined)
        entries.delete(section);
    else
        entries.set(section, { ...there, value: removed(there.value, name) });
    return (0,document_tree/* treeMap */.LD)(tree.offset, entries);
}
function partsOf(path) {
    const dot = path.indexOf('.');
    return dot < 0 ? [path, undefined] : [path.slice(0, dot), path.slice(dot + 1)];
}
function holds(tree, name) {
    if (tree.kind === 'list')
        return tree.items.some((item) => overrides_idOf(item) === name);
    return tree.kind === 'map' && (tree.entries.has(name) || deeper(tree, name) !== undefined);
}
function removed(tree, name) {
    if (tree.kind === 'list')
        return { ...tree, items: tree.items.filter((item) => overrides_idOf(item) !== name) };
    if (tree.kind !== 'map')
        return tree;
    if (tree.entries.has(name))
        return (0,document_tree/* treeMap */.LD)(tree.offset, [...tree.entries].filter(([key]) => key !== name));
    const inner = deeper(tree, name);
    if (inner === undefined)
        return tree;
    const entries = new Map(tree.entries);
    const entry = entries.get(inner.key);
    entries.set(inner.key, { ...entry, value: removed(entry.value, inner.rest) });
    return (0,document_tree/* treeMap */.LD)(tree.offset, entries);
}
function deeper(tree, name) {
    const dot = name.indexOf('.');
    const [key, rest] = [name.slice(0, Math.max(dot, 0)), name.slice(dot + 1)];
    const entry = dot > 0 ? tree.entries.get(key) : undefined;
    return entry && holds(entry.value, rest) ? { key, rest } : undefined;
}
function overrides_idOf(rule) {
    const id = rule.kind === 'map' ? rule.entries.get('id')?.value : undefined;
    return id?.kind === 'scalar' ? id.value : undefined;
}

;// CONCATENATED MODULE: ./lib/policy/extends/refuse-looser.js



const rank = { error: 2, warning: 1, note: 0 };
/**
 * What a policy says that lets through what others stop: a lower level, more tolerance, a waiver, an exclusion, a gate of cases,
 * another meaning of a tool's name, a class that lets a tool through.
 */
function looserThan(others, documents, upper) {
    const found = [];
    const add = (path, offset, what) => found.push({ path, offset, what });
    const isTheirs = (key) => /^[EW]_[A-Z_]+$/.test(key) || others.sequences.some(({ id }) => id === key);
    for (const [key, entry] of tree_entries_membersOf(upper, 'levels')) {
        const level = tree_entries_scalarOf(entry);
        if (isTheirs(key) && rank[level] < rank[levelIn(others, key)])
            add(`levels.${key}`, entry.keyOffset, `The level of \`${key}\``);
    }
    for (const [key, entry] of tree_entries_membersOf(upper, 'tolerate'))
        if (isTheirs(key) && Number(tree_entries_scalarOf(entry)) > (others.tolerate.get(key)?.value ?? 0))
            add(`tolerate.${key}`, entry.keyOffset, `The tolerance of \`${key}\``);
    const tools = toolsIn(others.sequences);
    for (const [alias, { keyOffset }] of tree_entries_membersOf(upper, 'aliases'))
        if (!others.aliases.has(alias) && tools.has(alias))
            add(`aliases.${alias}`, keyOffset, `The alias \`${alias}\``);
    const lets = classesThatLetThrough(others, documents);
    for (const [tool, { keyOffset, value }] of tree_entries_membersOf(upper, 'tool_classes')) {
        const known = others.toolClasses.get(tool) ?? [];
        const given = textsIn(value).find((name) => !known.includes(name) && lets(name));
        if (given !== undefined)
            add(`tool_classes.${tool}`, keyOffset, `The class \`${given}\` of \`${tool}\``);
    }
    const waivers = entryOf(upper, 'waivers');
    if (waivers?.value.kind === 'list' && waivers.value.items.length > 0)
        add('waivers', waivers.keyOffset, 'A waiver');
    const cases = entryOf(upper, 'cases');
    if (cases)
        add('cases', cases.keyOffset, 'A gate of cases');
    const exclude = tree_entries_membersOf(upper, 'coverage').find(([key]) => key === 'exclude')?.[1];
    if (exclude && !(0,document_tree/* isNull */.kZ)(exclude.value))
        add('coverage.exclude', exclude.keyOffset, 'An exclusion');
    return found;
}
/** The names that rules mean as tools: an alias of this name would take them away from the rule. */
function toolsIn(part) {
    if (typeof part !== 'object' || part === null)
        return new Set();
    return new Set(Object.entries(part).flatMap(([key, each]) => [...(key === 'tools' ? each : []), ...toolsIn(each)]));
}
function levelIn({ levels, sequences, unconstrainedTools }, key) {
    const stated = levels.get(key)?.value ?? sequences.find(({ id }) => id === key)?.level;
    if (stated)
        return stated;
    if (key === 'E_TOOL_UNCONSTRAINED' && unconstrainedTools.value !== 'deny')
        return 'warning';
    return key.startsWith('W_') ? 'warning' : 'error';
}
/** Operands of which more calls let more pass. */
const helping = new Set([
    ...['before.first', 'require.tool', 'after.then', 'eventually.tool', 'sequence.tools'],
    ...['approvals.call', 'reset', 'not'],
]);
/** Whether a tool that gets the class passes more of what the policies say: those of `allow_classes`, and of what rules ask for. */
function classesThatLetThrough({ tools }, documents) {
    const allowed = [tools, ...(tools.alsoAllow ?? [])].flatMap(({ allowClasses = [] }) => allowClasses);
    const asked = documents.flatMap((document) => [
        ...itemsOf(document, 'sequences').flatMap((rule) => classesIn(rule, typeOf(rule), false)),
        ...itemsOf(document, 'approvals').flatMap((approval) => classesIn(approval, 'approvals', false)),
    ]);
    const patterns = [...allowed.map(({ value }) => value), ...asked].map(tool_pattern/* compileToolPattern */.Yo);
    return (name) => patterns.some((matches) => matches(name));
}
function itemsOf(document, key) {
    const value = entryOf(document, key)?.value;
    return value === undefined ? [] : value.kind === 'list' ? value.items : [value];
}
function typeOf(rule) {
    const type = rule.kind === 'map' ? rule.entries.get('type') : undefined;
    return type ? String(tree_entries_scalarOf(type)) : '';
}
function classesIn(tree, type, helps) {
    if (tree.kind === 'scalar')
        return [];
    if (tree.kind === 'list')
        return tree.items.flatMap((item) => classesIn(item, type, helps));
    return [...tree.entries].flatMap(([key, { value }]) => {
        if (helps && key === 'class')
            return textsIn(value);
        return classesIn(value, type, helps || helping.has(key) || helping.has(`${type}.${key}`));
    });
}
function textsIn(tree) {
    return [(0,document_tree/* treeValue */.sY)(tree)].flat().filter((item) => typeof item === 'string');
}

;// CONCATENATED MODULE: ./lib/policy/extends/extend-policy.js










/** Undefined if a file could not be read: the problems say which. */
function extendPolicy(root, read, problems) {
    const expected = new ExpectedFiles(read, problems);
    if (!root.tree.entries.has('extends') && !root.tree.entries.has('override')) {
        const tree = expected.into(root.tree, root.file ?? '');
        if (expected.failed)
            return undefined;
        return {
            tree,
            parts: { documents: [tree], allowing: [] },
            digest: digestOf([...expected.takeDigests(), root.digest]),
        };
    }
    const digests = [];
    const layers = gatherLayers(root, read, problems).map((layer) => {
        const tree = expected.into(layer.tree, layer.file);
        digests.push(...expected.takeDigests(), layer.digest);
        return { ...layer, tree };
    });
    if (problems.hasErrors)
        return undefined;
    const files = relate(layers, problems);
    for (const file of files)
        refuseLooser(file, files, (other) => viewOf(other, layers), problems);
    const documents = files.map(({ left }) => left);
    const sections = documents.flatMap((document) => allowingSection(document) ?? []);
    return {
        tree: withoutKeys(laidOver(documents, problems)),
        parts: { documents, allowing: sections.slice(0, -1) },
        digest: digestOf(digests),
    };
}
/**
 * A file replaces parts of what it extends, and of nothing else. What a file says is left out only where every way from the policy
 * down to it replaces it: of two files that extend a third, one cannot take away what the other counts on.
 */
function relate(layers, problems) {
    const below = new Map();
    for (const { file, names } of layers)
        below.set(file, new Set(names.flatMap((name) => [name, ...(below.get(name) ?? [])])));
    const replaced = new Map();
    const files = [];
    for (const { file, tree, names } of [...layers].reverse()) {
        const overrides = readOverrides(tree, problems);
        const own = new Set(overrides.map(({ path }) => path));
        const ofOthers = layers.filter((other) => below.get(file)?.has(other.file)).map((other) => other.tree);
        for (const override of overrides)
            refuseNameless(override, [tree, ...ofOthers], problems);
        const above = replaced.get(file) ?? new Set();
        const all = new Set([...above, ...own]);
        for (const name of names)
            replaced.set(name, inBoth(replaced.get(name), all));
        files.unshift({
            file,
            names,
            overrides: own,
            below: below.get(file) ?? new Set(),
            left: applyOverrides(tree, above),
        });
    }
    return files;
}
function inBoth(a, b) {
    if (a === undefined)
        return b;
    return new Set([...[...a].filter((path) => covers(b, path)), ...[...b].filter((path) => covers(a, path))]);
}
/** What a file says must not loosen what it extends, unless it overrides it; and never what it does not extend, in whatever order they stand. */
function refuseLooser(file, files, viewFrom, problems) {
    if (!LOOSENING.some((key) => file.left.entries.has(key)))
        return;
    // All together, and each that it extends itself: what another of them has replaced still holds there.
    const extended = files.filter((other) => file.below.has(other.file));
    const views = files.filter((other) => file.names.includes(other.file)).map(viewFrom);
    for (const looser of each([extended, ...views].flatMap((others) => looserIn(file, others))))
        if (!covers(file.overrides, looser.path))
            refuse(looser, problems);
    const peers = files.filter((other) => isPeer(other, file, files));
    const later = files.slice(files.indexOf(file) + 1);
    const ofPeers = peers.flatMap((peer) => {
        const view = viewFrom(peer);
        const isKept = (path) => later.some(({ left }) => statesLevel(left, path) && !looserIn({ left }, view).some((one) => one.path === path));
        const isReplaced = (path) => {
            const others = othersNaming(peer, file, files);
            return file.below.has(peer.file) && others.every(({ overrides }) => covers(overrides, path));
        };
        return looserIn(file, view)
            .filter(({ path }) => !isKept(path) && !isReplaced(path))
            .map((looser) => ({ ...looser, next: peer.file }));
    });
    for (const looser of each(ofPeers))
        refuse(looser, problems, looser.next);
}
/** Whether one file stands next to another: the other does not extend it, or is not the only one that does. */
function isPeer(other, file, files) {
    if (other === file || other.below.has(file.file))
        return false;
    return !file.below.has(other.file) || othersNaming(other, file, files).length > 0;
}
/** The files that name one, besides a file and all that it extends. */
function othersNaming({ file: name }, { file, below }, files) {
    return files.filter((above) => above.file !== file && !below.has(above.file) && above.names.includes(name));
}
/** A file with all that it extends, as it stands alone. */
function viewOf({ file, below }, layers) {
    return relate(layers.filter((layer) => layer.file === file || below.has(layer.file)), new policy_problems/* PolicyProblems */.b({}));
}
/** The first of each path. */
function each(found) {
    return new Map([...found].reverse().map((looser) => [looser.path, looser])).values();
}
function looserIn({ left }, others) {
    if (others.length === 0)
        return [];
    const silent = new policy_problems/* PolicyProblems */.b({});
    const documents = others.map((other) => other.left);
    const stated = normalizePolicy(withoutKeys(laidOver(documents, silent)), silent, {
        documents,
        allowing: documents.flatMap((document) => allowingSection(document) ?? []).slice(0, -1),
    });
    return looserThan(stated, documents, left);
}
const LOOSENING = ['levels', 'tolerate', 'aliases', 'tool_classes', 'waivers', 'cases', 'coverage'];
/** Of levels and tolerances that several files state, the last one counts. */
function statesLevel(tree, path) {
    const [section = '', ...name] = path.split('.');
    if (section !== 'levels' && section !== 'tolerate')
        return false;
    return tree_entries_membersOf(tree, section).some(([key]) => key === name.join('.'));
}
function refuse({ path, offset, what }, problems, next) {
    const override = `\`override: ["${path}"]\``;
    const whom = next === undefined ? 'what this policy extends' : `\`${next}\`, which stands next to it`;
    const remedy = next === undefined
        ? `If it is meant, say so: ${override}.`
        : `Leave it out, or write ${override} into the policy that extends both, and what holds.`;
    problems.add('E_POLICY_INVALID', offset, `${what} loosens ${whom}.`, remedy);
}
function laidOver(documents, problems) {
    return documents.reduce((lower, upper) => layOver(lower, upper, problems));
}
/** Of one document its own. */
function digestOf(digests) {
    const [first] = digests;
    return digests.length === 1 ? first : `sha256:${(0,canonical_digest/* sha256Hex */.fg)((0,canonical_json/* canonicalJson */.d)(digests))}`;
}
function allowingSection(document) {
    const tools = document.entries.get('tools')?.value;
    return tools?.kind === 'map' && hasAllowList(tools) ? tools : undefined;
}
function withoutKeys(tree) {
    const entries = [...tree.entries].filter(([key]) => key !== 'extends' && key !== 'override');
    return { ...tree, entries: new Map(entries) };
}

;// CONCATENATED MODULE: ./lib/policy/load-policy.js










/**
 * Reads a policy of any dialect from YAML or JSON text. Never throws; gathers every problem with its place.
 * @param source `file`: the name that locations carry, relative to the workspace; without it there are no locations.
 */
function loadPolicy(text, source = {}, options = {}) {
    const problems = new policy_problems/* PolicyProblems */.b({ text, file: source.file, strict: options.strict });
    const tree = (0,parse_document/* parseDocument */.T)(text, problems);
    return load(tree, problems, source.file, options);
}
/** Reads a policy given as a plain value, as `JSON.parse` would return it. Never throws; there are no places. */
function loadPolicyObject(value, options = {}) {
    const problems = new policy_problems/* PolicyProblems */.b({ strict: options.strict });
    let tree;
    try {
        tree = (0,document_tree/* treeOfValue */.Hx)(value);
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
    // What stops the run first; the warnings follow, because one of them may be the reason.
    const isError = ({ level }) => level === 'error';
    const problems = [...load.problems.filter(isError), ...load.problems.filter((problem) => !isError(problem))];
    throw new problem/* AssayError */.W(problems);
}
function load(tree, problems, file, { read, from } = {}) {
    if (!tree)
        return { problems: problems.list() };
    if (tree.kind !== 'map') {
        refuseRoot(tree, problems);
        return { problems: problems.list() };
    }
    if (refuseForeignShape(tree, problems))
        return { problems: problems.list() };
    const dialect = dialects.find((each) => each.recognises(tree));
    const own = dialect.rewrite(tree, problems);
    const ownDigest = `sha256:${(0,canonical_digest/* sha256Hex */.fg)((0,canonical_json/* canonicalJson */.d)((0,document_tree/* treeValue */.sY)(tree)))}`;
    const whole = extendPolicy({ file: file ?? from, tree: own, digest: ownDigest }, read, problems);
    const normal = whole && normalizePolicy(whole.tree, problems, whole.parts);
    if (!normal || problems.hasErrors)
        return { problems: problems.list() };
    const digest = whole.digest;
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

/***/ 50298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean)
/* harmony export */ });
/* harmony import */ var _text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51560);

/** The question with which a problem points at the known name that was probably meant. */
function didYouMean(name, known) {
    const near = (0,_text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .a)(name, known);
    return near === undefined ? undefined : `Did you mean \`${near}\`?`;
}


/***/ }),

/***/ 91140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ PolicyProblems)
});

// EXTERNAL MODULE: ./lib/codes/policy-codes.js
var policy_codes = __webpack_require__(24241);
// EXTERNAL MODULE: ./lib/text/redact.js + 1 modules
var redact = __webpack_require__(69248);
;// CONCATENATED MODULE: ./lib/policy/document/draw-excerpt.js
/** Columns of a line that are shown; a longer line is cut around the caret. */
const WIDTH = 100;
/** The line with its number, and a caret under `column` (1-based). Control characters are shown as `\u00b7`. */
function drawExcerpt(lineText, line, column) {
    const start = column <= WIDTH - 20 ? 0 : column - WIDTH / 2;
    const shown = lineText.slice(start, start + WIDTH).replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '\u00b7');
    const before = start > 0 ? '\u2026' : '';
    const after = start + WIDTH < lineText.length ? '\u2026' : '';
    const number = String(line);
    const caret = ' '.repeat(before.length + column - 1 - start);
    return `${number} | ${before}${shown}${after}\n${' '.repeat(number.length)} | ${caret}^`;
}

;// CONCATENATED MODULE: ./lib/policy/policy-problems.js



/** Problems beyond this number are counted, not listed. */
const MAX_PROBLEMS = 100;
const STRICT_CODES = new Set(['W_POLICY_DEPRECATED']);
/** Gathers what is wrong with one document, each problem with its place, its line drawn, and what to do. */
class PolicyProblems {
    invalidCode;
    #source;
    /** The texts of the policy, each with the place at which it begins: what a policy extends follows its own text. */
    #texts = [];
    /** What is added to places while one of the other texts is parsed. */
    #current;
    #problems = [];
    #seen = new Set();
    #omitted = 0;
    /** The first of the omitted problems; an error before a warning. */
    #rest;
    /** @param invalid the code of a value that cannot be used */
    constructor(source, invalid = 'E_POLICY_INVALID') {
        this.#source = source;
        const { text, file } = source;
        if (text !== undefined)
            this.#texts.push({ base: 0, text, file });
        this.invalidCode = invalid;
    }
    /** The level is the code's own. `remedy` is for this very case; without one the code's general remedy is used. */
    add(code, place, message, remedy) {
        const offset = this.#current && place >= 0 ? place + this.#current.base : place;
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
            // The text may be another file than the one that was meant, such as one with passwords.
            message: (0,redact/* redactText */.Rd)(message).value,
            location: this.location(offset),
            remedy: (typeof remedy === 'function' ? remedy() : remedy) ?? policy_codes/* policyCodes */.L[code].remedy,
            excerpt: this.#excerpt(offset),
        };
        if (full)
            this.#rest = problem;
        else
            this.#problems.push(problem);
    }
    /** The file as the user would name it; absent for a policy given as an object or as text alone. */
    get file() {
        return this.#current ? this.#current.file : this.#source.file;
    }
    /** Parses another text of the same policy: `base` is to be added to the places of what comes out. */
    inFile(text, file, parse) {
        const last = this.#texts.at(-1);
        const current = { base: last ? last.base + last.text.length + 1 : 1, text, file };
        this.#texts.push(current);
        this.#current = current;
        try {
            return { tree: parse(), base: current.base };
        }
        finally {
            this.#current = undefined;
        }
    }
    /** The file that a place is in; undefined where there are no texts. */
    fileAt(offset) {
        return this.#textAt(offset)?.file;
    }
    #textAt(offset) {
        return offset < 0 ? undefined : this.#texts.findLast(({ base }) => base <= offset);
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
        const file = this.fileAt(offset);
        const place = this.#place(offset);
        return place && file !== undefined ? { file, line: place.line, column: place.column } : undefined;
    }
    #excerpt(offset) {
        const place = this.#place(offset);
        if (!place)
            return undefined;
        const { text } = this.#textAt(offset);
        const end = text.indexOf('\n', place.start);
        const lineText = text.slice(place.start, end === -1 ? undefined : end).replace(/\r$/, '');
        const before = (0,redact/* redactText */.Rd)(lineText.slice(0, place.column - 1)).value;
        const shown = (0,redact/* redactText */.Rd)(lineText).value;
        return drawExcerpt(shown, place.line, Math.min(before.length, shown.length) + 1);
    }
    #place(offset) {
        const source = this.#textAt(offset);
        if (source === undefined)
            return undefined;
        const { text, base } = source;
        source.lineStarts ??= findLineStarts(text);
        const starts = source.lineStarts;
        const at = offset - base;
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (starts[middle] <= at)
                low = middle;
            else
                high = middle - 1;
        }
        const start = starts[low];
        return { line: low + 1, column: Math.min(at, text.length) - start + 1, start };
    }
}
function findLineStarts(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return starts;
}


/***/ }),

/***/ 42013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ presetNames),
  n: () => (/* binding */ presetText)
});

;// CONCATENATED MODULE: ./lib/policy/presets/preset-texts.js
/** The files of `presets/`, written by `node scripts/presets.mjs`. */
const presetTexts = {
    'coding-agent': `version: "2.0"
name: coding-agent
description: Shell, git, files, network and secrets of coding agents. Names of tools of Claude Code, Codex, Gemini CLI and Copilot, and of agents that use the same ones.
enforcement: { unconstrained_tools: allow }
aliases:
  Shell: [Bash, bash, shell, shell_command, local_shell, exec_command, exec, command_execution, run_shell_command, run_in_terminal, run_terminal_cmd, execute_command, Execute, developer__shell]
  Read: [Read, read, read_file, read_many_files, view, view_file]
  Write: [Write, write, Edit, edit, MultiEdit, NotebookEdit, write_file, write_to_file, edit_file, replace, replace_in_file, create, create_file, str_replace, str_replace_editor, str_replace_based_edit_tool, apply_patch, file_change, replace_string_in_file, insert_edit_into_file]
  Web: [WebFetch, WebSearch, web_fetch, web_search, google_web_search, fetch_webpage]
sequences:
  - type: forbid
    id: no-deletion-of-everything
    tool: { tool: Shell, any_arg: { pattern: "(?:^|[\\\\s;&|(])rm\\\\s+(?:-\\\\S+\\\\s+)*-\\\\w*[rR]\\\\w*\\\\s+(?:-\\\\S+\\\\s+)*(?:/|~/?|\\\\$HOME/?|\\\\.\\\\.?/?)\\\\*?(?:[\\\\s;&|)\\"']|$)" } }
    message: Name what is to be deleted; never a whole disk, home or project.
  - type: forbid
    id: no-deletion-outside
    tool: { tool: Shell, any_arg: { pattern: "(?:^|[\\\\s;&|(])rm\\\\s+(?:-\\\\S+\\\\s+)*-\\\\w*[rR]\\\\w*\\\\s+(?:[^;&|\\\\n]*\\\\s)?[\\"']?(?:/(?:etc|usr|bin|sbin|lib|lib64|boot|root|opt|srv|var)/\\\\w|(?:~|\\\\$HOME|/home/\\\\w+|/Users/\\\\w+)/(?:\\\\.(?:ssh|aws|gnupg|config|kube)|Desktop|Documents|Downloads)(?:[/\\\\s;&|)\\"']|$))" } }
    level: warning
    message: Delete only what belongs to the checkout, or to a temporary folder.
  - type: forbid
    id: no-forced-push
    tool: { tool: Shell, any_arg: { pattern: "git\\\\s+(?:-\\\\S+\\\\s+(?:[^-\\\\s]\\\\S*\\\\s+)?)*push\\\\s(?:[^;&|\\\\n]*\\\\s)?(?:--force|-f|--mirror|\\\\+\\\\w\\\\S*)(?:[\\\\s;&|\\"']|$)" } }
    message: Push without force, or with --force-with-lease.
  - type: forbid
    id: no-rewritten-history
    tool: { tool: Shell, any_arg: { pattern: "git\\\\s+(?:-\\\\S+\\\\s+(?:[^-\\\\s]\\\\S*\\\\s+)?)*(?:filter-branch|filter-repo|reflog\\\\s+(?:expire|delete)|update-ref\\\\s+-d)\\\\b" } }
    level: warning
    message: Fix it in a new commit; leave what was pushed as it is.
  - type: forbid
    id: no-skipped-hooks
    tool: { tool: Shell, any_arg: { pattern: "git\\\\s+(?:-\\\\S+\\\\s+(?:[^-\\\\s]\\\\S*\\\\s+)?)*(?:commit|push|merge)\\\\b[^;&|\\\\n]*\\\\s--no-verify|core\\\\.hooksPath[=\\\\s]+[\\"']?/dev/null|\\\\bHUSKY=0\\\\s" } }
    level: warning
    message: Fix what the hook reports.
  - type: forbid
    id: no-script-from-the-web
    tool: { tool: Shell, any_arg: { pattern: "(?:curl|wget)\\\\b[^;&|\\\\n]*\\\\|\\\\s*(?:sudo\\\\s+)?(?:env\\\\s+)?(?:(?:ba|z|da)?sh|python3?|node|perl|ruby)(?:\\\\s+-\\\\S*)*(?:[\\\\s;&|\\"']|$)|(?:ba|z|da)?sh\\\\s+(?:-c\\\\s+[\\"']?\\\\$\\\\(|<\\\\()\\\\s*(?:curl|wget)\\\\b|eval\\\\s+[\\"']?\\\\$\\\\(\\\\s*(?:curl|wget)\\\\b|\\\\b(?:iwr|irm|Invoke-WebRequest|Invoke-RestMethod)\\\\b[^;&\\\\n]*\\\\|\\\\s*(?:iex|Invoke-Expression)\\\\b" } }
    message: Download the script, read it, then run it.
  - type: forbid
    id: no-package-from-url
    tool: { tool: Shell, any_arg: { pattern: "\\\\b(?:pip3?|uv\\\\s+pip)\\\\s+install\\\\s+(?:-(?:[UIqe]|-upgrade|-quiet|-user|-no-deps|-editable|-force-reinstall|-system)\\\\s+)*[\\"']?(?:git\\\\+|https?://)|\\\\b(?:npm|pnpm|yarn|bun)\\\\s+(?:i|install|add)\\\\s+(?:-\\\\S+\\\\s+)*[\\"']?(?:git\\\\+|git://|https?://)|\\\\bcargo\\\\s+install\\\\s+(?:-\\\\S+\\\\s+)*--git\\\\b" } }
    level: warning
    message: Install from the registry, at a version that the lock file names.
  - type: forbid
    id: no-secrets-read
    tool:
      - { tool: Read, any_arg: { pattern: "(?:^|/)(?:\\\\.env(?:\\\\.(?:local|production|staging|development))?|id_rsa|id_ed25519|\\\\.netrc|\\\\.pgpass|\\\\.pypirc|\\\\.git-credentials)$|(?:^|/)\\\\.(?:ssh|aws|gnupg)/|(?:^|/)\\\\.(?:kube/config|docker/config\\\\.json)$" } }
      - { tool: Shell, any_arg: { pattern: "(?:^|[\\\\s;&|(])(?:cat|less|more|head|tail|base64|xxd|strings)\\\\s(?:[^;&|\\\\n]*[\\\\s/\\"'=])?(?:\\\\.env(?:\\\\.(?:local|production|staging|development))?|id_rsa|id_ed25519|\\\\.netrc|\\\\.pgpass|\\\\.pypirc|\\\\.git-credentials|\\\\.aws/credentials|\\\\.kube/config|\\\\.docker/config\\\\.json)(?:[\\\\s;&|)\\"']|$)" } }
    message: Give the agent what it needs through the environment of the tool.
  - type: forbid
    id: no-metadata-service
    tool: { tool: [Shell, Web], any_arg: { pattern: "\\\\b169\\\\.254\\\\.(?:169\\\\.254|170\\\\.2)\\\\b|\\\\bmetadata\\\\.google\\\\.internal\\\\b|\\\\b100\\\\.100\\\\.100\\\\.200\\\\b|fd00:ec2::254\\\\b" } }
    message: The metadata service hands out credentials of the machine; give the agent its own.
  - type: forbid
    id: no-guard-switched-off
    tool:
      - { tool: Shell, any_arg: { pattern: "--dangerously-(?:skip-permissions|bypass-approvals-and-sandbox)|\\\\bsetenforce\\\\s+0\\\\b|\\\\bchmod\\\\s+(?:-\\\\S+\\\\s+)*-R\\\\s+(?:-\\\\S+\\\\s+)*(?:a\\\\+rwx|0?777)\\\\s+/" } }
      - { tool: Shell, args: { dangerouslyDisableSandbox: true } }
      - { tool: Write, any_arg: { pattern: "^(?:\\\\S*/)?\\\\.claude/settings(?:\\\\.local)?\\\\.json$|^(?:\\\\S*/)?\\\\.codex/config\\\\.toml$|^\\\\*\\\\*\\\\* Begin Patch\\\\n(?:.*\\\\n)*\\\\*\\\\*\\\\* (?:Add|Update) File: \\\\S*(?:\\\\.claude/settings|\\\\.codex/config\\\\.toml)" } }
    level: warning
    message: Leave the sandbox and the permissions of the agent to the person who runs it.
  - type: forbid
    id: no-writes-outside
    tool:
      - { tool: Write, any_arg: { pattern: "^(?:/(?:etc|usr|bin|sbin|lib|lib64|boot|root|opt)/|~/|/(?:home|Users)/[^/\\\\s]+/\\\\.(?:ssh/|aws/|bashrc|zshrc|profile|bash_profile|gitconfig|npmrc))\\\\S*$|\\\\*\\\\*\\\\* (?:Add|Update|Delete|Move) (?:File|to): (?:/(?:etc|usr|bin|sbin|lib|lib64|boot|root|opt)/|~/|\\\\.\\\\./)" } }
      - { tool: Shell, any_arg: { pattern: "(?:>|\\\\btee\\\\s+(?:-a\\\\s+)?)\\\\s*(?:/(?:etc|usr|bin|sbin|lib|lib64|boot)/\\\\w|(?:~|\\\\$HOME)/\\\\.(?:ssh/|bashrc|zshrc|profile|bash_profile|gitconfig))" } }
    level: warning
    message: Write inside of the checkout only.
  - type: forbid
    id: no-writes-to-git
    tool:
      - { tool: Write, any_arg: { pattern: "^(?:\\\\S*/)?\\\\.git/\\\\S+$|\\\\*\\\\*\\\\* (?:Add|Update|Delete) File: (?:\\\\S*/)?\\\\.git/" } }
      - { tool: Shell, any_arg: { pattern: "(?:>|\\\\btee\\\\s+(?:-a\\\\s+)?)\\\\s*\\\\S*\\\\.git/(?:hooks|config|refs|info)\\\\b" } }
    level: warning
    message: Change the repository with git.
  - type: forbid
    id: workflows-and-locks
    tool: { tool: Write, any_arg: { pattern: "^(?:\\\\S*/)?(?:\\\\.github/workflows/\\\\S+|package-lock\\\\.json|npm-shrinkwrap\\\\.json|pnpm-lock\\\\.yaml|yarn\\\\.lock|bun\\\\.lockb?|Cargo\\\\.lock|poetry\\\\.lock|uv\\\\.lock|go\\\\.sum|Gemfile\\\\.lock|composer\\\\.lock)$|\\\\*\\\\*\\\\* (?:Add|Update|Delete) File: \\\\S*(?:\\\\.github/workflows/|package-lock\\\\.json|pnpm-lock\\\\.yaml|yarn\\\\.lock|Cargo\\\\.lock|poetry\\\\.lock|uv\\\\.lock|go\\\\.sum)" } }
    level: note
    message: Read this change with care; it runs in CI, or decides what is installed.
  - type: never_after
    id: web-then-push
    trigger: Web
    forbidden: { tool: Shell, any_arg: { pattern: "(?:git\\\\s+push|npm\\\\s+publish|twine\\\\s+upload)\\\\b" } }
    level: note
    message: Let a person look at what was read from the web before it leaves the machine.
  - type: never_after
    id: tests-edited-after-failure
    trigger: { tool: Shell, outcome: error, any_arg: { pattern: "\\\\b(?:pytest|vitest|jest|mocha|rspec|phpunit|ctest|tox)\\\\b|\\\\b(?:npm|pnpm|yarn|bun)\\\\s+(?:run\\\\s+)?test\\\\b|\\\\b(?:go|cargo|mix|dotnet|swift|deno)\\\\s+test\\\\b|\\\\b(?:mvn|gradle|gradlew)\\\\b[^;&|\\\\n]*\\\\btest\\\\b" } }
    forbidden: { tool: Write, any_arg: { pattern: "^(?:\\\\S*/)?(?:__tests__|tests?|specs?)/\\\\S+$|^\\\\S*(?:[._-](?:test|spec))\\\\.\\\\w+$|^\\\\S*_test\\\\.(?:go|py|rb|exs)$|^(?:\\\\S*/)?test_[^/\\\\s]*\\\\.py$|\\\\*\\\\*\\\\* (?:Update|Delete) File: \\\\S*(?:__tests__/|tests?/|\\\\.test\\\\.|\\\\.spec\\\\.|_test\\\\.|/test_)" } }
    level: note
    message: See that the test was wrong, and not the code.
  - type: max_calls
    id: no-loop
    tool: "*"
    same: ["@tool", "@args", "@result"]
    streak: true
    max: 2
    level: warning
    message: Stop and look at why nothing changes.
  - type: max_calls
    id: no-repeated-error
    tool: { tool: "*", outcome: error }
    same: { tool: ["@tool", "@args"] }
    reset: Write
    max: 2
    level: warning
    message: Read the error, and change something before the next attempt.
# Sessions end in the middle of a call; what was not recorded is said, and not broken.
levels: { W_RESULT_NOT_RECORDED: note, W_ARGS_NOT_RECORDED: note }
`,
    'customer-support': `version: "2.0"
name: customer-support
description: An agent that helps customers. Who they are comes first, what they agree to comes before what is changed, and money moves once.
enforcement: { unconstrained_tools: allow }
limits: { max_tool_calls_total: 60 }
aliases:
  Identify: ["verify_*", "authenticate_*", "identify_*", "find_user*", "get_user*", "find_customer*", "get_customer*", "lookup_customer*"]
  Change: ["refund_*", "cancel_*", "update_*", "modify_*", "exchange_*", "return_*", "book_*", "transfer_*", "close_*"]
  Money: ["refund_*", "transfer_*", "issue_refund*", "send_certificate*", "pay_*"]
sequences:
  - type: before
    id: identify-first
    first: { tool: Identify, outcome: success }
    then: [Change, Money]
    message: Find out who the customer is before anything is changed.
  - type: before
    id: confirmed-by-the-customer
    first: { tool: "@user", args: { text: { pattern: "(?i)\\\\b(?:yes|yep|yeah|ok|okay|sure|correct|confirm(?:ed)?|go ahead|please do|proceed)\\\\b" } } }
    then: [Change, Money]
    uses: 1
    level: warning
    message: Say what will be changed, and wait for a yes.
  - type: max_calls
    id: pay-once
    tool: { tool: Money, outcome: success }
    same: ["@tool", "@args"]
    max: 1
    message: The same payment was made before in this conversation.
  - type: forbid
    id: no-secrets-in-answers
    tool: { tool: "@assistant", args: { text: { pattern: "\\\\b(?:\\\\d[ -]?){15}\\\\d\\\\b" } } }
    message: Never write the number of a card.
`,
    'mcp-read-only': `version: "2.0"
name: mcp-read-only
description: An agent that may read through MCP servers and change nothing. Tools by the verbs that their names begin with, with and without mcp__SERVER__.
enforcement: { unconstrained_tools: allow }
tools:
  deny:
    - { tool: "create_*", message: "This agent reads only." }
    - { tool: "*__create_*", message: "This agent reads only." }
    - { tool: "update_*", message: "This agent reads only." }
    - { tool: "*__update_*", message: "This agent reads only." }
    - { tool: "delete_*", message: "This agent reads only." }
    - { tool: "*__delete_*", message: "This agent reads only." }
    - { tool: "remove_*", message: "This agent reads only." }
    - { tool: "*__remove_*", message: "This agent reads only." }
    - { tool: "write_*", message: "This agent reads only." }
    - { tool: "*__write_*", message: "This agent reads only." }
    - { tool: "insert_*", message: "This agent reads only." }
    - { tool: "*__insert_*", message: "This agent reads only." }
    - { tool: "upsert_*", message: "This agent reads only." }
    - { tool: "*__upsert_*", message: "This agent reads only." }
    - { tool: "drop_*", message: "This agent reads only." }
    - { tool: "*__drop_*", message: "This agent reads only." }
    - { tool: "send_*", message: "This agent reads only." }
    - { tool: "*__send_*", message: "This agent reads only." }
    - { tool: "post_*", message: "This agent reads only." }
    - { tool: "*__post_*", message: "This agent reads only." }
    - { tool: "put_*", message: "This agent reads only." }
    - { tool: "*__put_*", message: "This agent reads only." }
    - { tool: "patch_*", message: "This agent reads only." }
    - { tool: "*__patch_*", message: "This agent reads only." }
    - { tool: "move_*", message: "This agent reads only." }
    - { tool: "*__move_*", message: "This agent reads only." }
    - { tool: "rename_*", message: "This agent reads only." }
    - { tool: "*__rename_*", message: "This agent reads only." }
    - { tool: "merge_*", message: "This agent reads only." }
    - { tool: "*__merge_*", message: "This agent reads only." }
    - { tool: "push_*", message: "This agent reads only." }
    - { tool: "*__push_*", message: "This agent reads only." }
    - { tool: "execute_*", message: "This agent reads only." }
    - { tool: "*__execute_*", message: "This agent reads only." }
    - { tool: "run_*", message: "This agent reads only." }
    - { tool: "*__run_*", message: "This agent reads only." }
    - { tool: "set_*", message: "This agent reads only." }
    - { tool: "*__set_*", message: "This agent reads only." }
    - { tool: "add_*", message: "This agent reads only." }
    - { tool: "*__add_*", message: "This agent reads only." }
    - { tool: "upload_*", message: "This agent reads only." }
    - { tool: "*__upload_*", message: "This agent reads only." }
    - { tool: "deploy_*", message: "This agent reads only." }
    - { tool: "*__deploy_*", message: "This agent reads only." }
    - { tool: "publish_*", message: "This agent reads only." }
    - { tool: "*__publish_*", message: "This agent reads only." }
    - { tool: "cancel_*", message: "This agent reads only." }
    - { tool: "*__cancel_*", message: "This agent reads only." }
    - { tool: "approve_*", message: "This agent reads only." }
    - { tool: "*__approve_*", message: "This agent reads only." }
    - { tool: "close_*", message: "This agent reads only." }
    - { tool: "*__close_*", message: "This agent reads only." }
    - { tool: "edit_*", message: "This agent reads only." }
    - { tool: "*__edit_*", message: "This agent reads only." }
`,
    'owasp-agentic': `version: "2.0"
name: owasp-agentic
description: Threats of the OWASP list for agents that traces can show. Give your tools the classes that they have.
enforcement: { unconstrained_tools: allow }
tool_classes:
  WebFetch: ["source:untrusted"]
  WebSearch: ["source:untrusted"]
  web_search: ["source:untrusted"]
  web_fetch: ["source:untrusted"]
  fetch_url: ["source:untrusted"]
  read_email: ["source:untrusted", "data:private"]
  read_file: ["data:private"]
  query_database: ["data:private"]
  send_email: ["sink:external"]
  http_post: ["sink:external"]
  post_message: ["sink:external"]
  delete_file: ["action:destructive"]
  transfer_money: ["action:destructive"]
  execute_sql: ["action:destructive"]
sequences:
  - type: never_after
    id: goal-hijack
    trigger: { class: "source:untrusted" }
    forbidden: { class: "action:destructive" }
    message: What others wrote must not lead to what cannot be taken back; let a person approve it.
  - type: never_after
    id: exfiltration
    trigger: { all: [{ class: "source:untrusted" }, { class: "data:private" }] }
    forbidden: { class: "sink:external" }
    message: Private data and untrusted text in one run must not leave it.
  - type: forbid
    id: tool-misuse
    tool: { tool: "*", any_arg: { pattern: "(?i)\\\\b(?:drop\\\\s+(?:table|database|schema)|truncate\\\\s+table)\\\\b|(?:^|[\\\\s;&|])rm\\\\s+-\\\\w*r\\\\w*f|(?:^|[\\\\s;&|])mkfs\\\\." } }
    message: Nothing is wiped by an agent.
  - type: forbid
    id: metadata-service
    tool: { tool: "*", any_arg: { pattern: "\\\\b169\\\\.254\\\\.169\\\\.254\\\\b|metadata\\\\.google\\\\.internal" } }
    message: The credentials of the machine are not for the agent.
  - type: max_calls
    id: resource-overload
    tool: "*"
    same: ["@tool", "@args"]
    max: 20
    message: Find what makes the agent loop.
`,
};

;// CONCATENATED MODULE: ./lib/policy/presets/index.js

/** Policies that are shipped with Assay: what `preset:NAME` stands for. Their files are in `presets/`. */
const presetNames = Object.keys(presetTexts);
/** The text of a preset; undefined if there is none of that name. */
function presetText(name) {
    return Object.hasOwn(presetTexts, name) ? presetTexts[name] : undefined;
}


/***/ }),

/***/ 98183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I3: () => (/* binding */ checkName),
/* harmony export */   g0: () => (/* binding */ isNameable),
/* harmony export */   re: () => (/* binding */ checkNameKey),
/* harmony export */   yR: () => (/* binding */ checkKey)
/* harmony export */ });
/* harmony import */ var _text_tool_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77474);

/** Whether a policy can name it: what holds a line break or a double quote is text that lost its quotes, or two names in one. */
function isNameable(name) {
    return !/["\n\r\v\f\u0085\u2028\u2029]/.test(name);
}
/** Blanks, and what cannot be seen. */
const UNSEEN = /[\s\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]/gu;
/** Refuses a name or pattern of tools that none can have been meant by, and warns of what is seldom meant. */
function checkName(name, problems) {
    if (name.kind !== 'scalar' || typeof name.value !== 'string')
        return;
    if (name.spansLines)
        refuse(name.value, name.offset, 'goes over several lines', problems);
    else if (isRefused(name.value, name.offset, problems))
        return;
    else
        warnOf(name.value, name.offset, problems);
}
/** The same for a name that is a key; `exact`: it stands for one tool, and no pattern can. */
function checkNameKey(name, offset, problems, exact = true) {
    if (isRefused(name, offset, problems))
        return;
    if (!exact || !name.includes('*')) {
        warnOf(name, offset, problems);
        return;
    }
    const message = `\`${name}\` is a pattern, and here stands the name of one tool, so no call would be meant.`;
    problems.add(problems.invalidCode, offset, message, 'Write an entry for each tool.');
}
/** For names of arguments, which may hold blanks. */
function checkKey(key, offset, problems) {
    isRefused(key, offset, problems);
}
function isRefused(name, offset, problems) {
    if (isNameable(name))
        return false;
    refuse(name, offset, name.includes('"') ? 'holds a double quote' : 'holds a line break', problems);
    return true;
}
function refuse(name, offset, why, problems) {
    const message = `The name \`${name.replace(/\s+/g, ' ')}\` ${why}, which no name does.`;
    problems.add(problems.invalidCode, offset, message, 'A quote, a comma or an indent is probably missing; comments of YAML begin with `#`.');
}
function warnOf(name, offset, problems) {
    const unseen = name.match(UNSEEN);
    if (unseen) {
        const what = unseen.every((char) => char === ' ') ? 'a blank' : 'a character that cannot be seen';
        const message = `The name \`${name}\` holds ${what}; a tool without it is another tool.`;
        problems.add('W_POLICY_BLANK_IN_NAME', offset, message);
    }
    if (!(0,_text_tool_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .hasInteriorStar */ .f4)(name))
        return;
    const message = `\`${name}\` has a \`*\` inside; here it is a wildcard, other engines take it literally and match nothing.`;
    problems.add('W_PATTERN_INTERIOR_STAR', offset, message);
}


/***/ }),

/***/ 67186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ Fields)
/* harmony export */ });
/* harmony import */ var _document_document_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86806);
/* harmony import */ var _nearest_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50298);
/* harmony import */ var _check_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98183);
/* harmony import */ var _unknown_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18039);




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
        return this.list(key)?.flatMap((item, index) => this.pattern(item, `${this.name(key)}[${index}]`));
    }
    /** One of them, or none with a problem. */
    pattern(item, name) {
        const text = locatedText(this, item, name);
        (0,_check_name_js__WEBPACK_IMPORTED_MODULE_2__/* .checkName */ .I3)(item, this.problems);
        return text;
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
        const remedy = () => (typeof text === 'string' ? (0,_nearest_name_js__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .a)(text, choices) : undefined);
        return this.invalid(value.offset, `\`${name}\` must be ${oneOf(choices)}.`, remedy);
    }
    /**
     * Refuses members that nobody reads: a restriction that is dropped would pass. `x-\u2026` belongs to the author.
     * @param remedy what to do about one; the default finds what was probably meant
     */
    refuseUnknown(known, remedy = _unknown_key_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownKeyRemedy */ .C) {
        for (const [key, { keyOffset }] of this.map.entries) {
            if (known.includes(key) || key.startsWith('x-'))
                continue;
            this.invalid(keyOffset, `The key \`${this.name(key)}\` is not known.`, () => remedy(key, known));
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

/***/ 24752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ LEVELS)
/* harmony export */ });
const LEVELS = ['error', 'warning', 'note'];


/***/ }),

/***/ 95669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bJ: () => (/* binding */ BUDGETS),
/* harmony export */   i$: () => (/* binding */ CALL_LIMITS),
/* harmony export */   n5: () => (/* binding */ LIMIT_KEYS)
/* harmony export */ });
/** Limits on calls, which every call is asked about. */
const CALL_LIMITS = ['max_tool_calls_total', 'max_requests_total'];
/** Limits on what a trace adds up to. */
const BUDGETS = [
    'max_tokens',
    'max_cost_usd',
    'max_duration',
    'max_turns',
    'max_errors',
    'max_identical_calls',
];
const LIMIT_KEYS = [...CALL_LIMITS, ...BUDGETS];


/***/ }),

/***/ 23003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   II: () => (/* binding */ readLevels),
/* harmony export */   N: () => (/* binding */ isDay),
/* harmony export */   Sr: () => (/* binding */ readWaivers),
/* harmony export */   Yj: () => (/* binding */ findingCodes),
/* harmony export */   b5: () => (/* binding */ readTolerate),
/* harmony export */   tn: () => (/* binding */ readCoverage)
/* harmony export */ });
/* harmony import */ var _codes_call_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38167);
/* harmony import */ var _codes_policy_codes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24241);
/* harmony import */ var _nearest_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50298);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67186);
/* harmony import */ var _levels_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24752);





const readingCodes = {
    E_TRACE_PARSE: true,
    E_TRACE_TRUNCATED: true,
    W_SESSION_FALLBACK: true,
    E_TRACE_LATE: true,
    E_TRACE_LOST: true,
};
/** Codes that a finding can have, apart from ids of sequence rules. Invalid input ends a run, so it has none. */
const findingCodes = [
    ...Object.keys(_codes_call_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .callCodes */ .Z),
    ...Object.keys(readingCodes),
    ...Object.entries(_codes_policy_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .policyCodes */ .L).flatMap(([code, { level }]) => (level === 'error' ? [] : [code])),
];
/** `levels`: code or rule id \u2192 level. */
function readLevels(root, rules) {
    return readByRule(root, 'levels', rules, (fields, key) => fields.choice(key, _levels_js__WEBPACK_IMPORTED_MODULE_3__/* .LEVELS */ .A));
}
/** `tolerate`: code or rule id \u2192 share of applicable traces, 0\u20131. */
function readTolerate(root, rules) {
    return readByRule(root, 'tolerate', rules, (fields, key) => fields.number(key, { min: 0, max: 1 }));
}
function readByRule(root, section, rules, read) {
    const fields = root.fields(section);
    const entries = [...(fields?.map.entries ?? [])].flatMap(([key, { keyOffset }]) => {
        const value = fields && read(fields, key);
        if (fields)
            refuseUnknownRule(fields, key, keyOffset, rules);
        return value ? [[key, value]] : [];
    });
    return new Map(entries);
}
function refuseUnknownRule(fields, name, offset, rules) {
    const known = [...findingCodes, ...rules];
    if (known.includes(name))
        return;
    const remedy = () => (0,_nearest_name_js__WEBPACK_IMPORTED_MODULE_4__/* .didYouMean */ .a)(name, known) ??
        (/^W_POLICY_/.test(name)
            ? 'What earlier versions warned of may be an error now: remove the entry.'
            : 'Name a code of docs/codes.md, or the id of a rule in `sequences`.');
    fields.invalid(offset, `\`${name}\` in \`${fields.path}\` is neither a code nor the id of a rule.`, remedy);
}
/** `coverage: { min, exclude }`. */
function readCoverage(root) {
    const fields = root.fields('coverage');
    fields?.refuseUnknown(['min', 'exclude']);
    const min = fields?.number('min', { min: 0, max: 100 });
    return { ...(min ? { min } : {}), exclude: (fields?.patterns('exclude') ?? []).map((item) => item.value) };
}
const WAIVER_KEYS = ['fingerprint', 'rule', 'tool', 'reason', 'owner', 'expires', 'max'];
/** `waivers`: each names a finding by fingerprint, or by rule (and tool), with a reason and an owner. */
function readWaivers(root, rules) {
    return (root.list('waivers') ?? []).flatMap((item, index) => {
        const path = `waivers[${index}]`;
        if (item.kind !== 'map') {
            root.invalid(item.offset, `\`${path}\` must be a mapping with \`fingerprint\` or \`rule\`, \`reason\` and \`owner\`.`);
            return [];
        }
        const waiver = readWaiver(new _fields_js__WEBPACK_IMPORTED_MODULE_2__/* .Fields */ .C(item, path, root.problems), rules);
        return waiver ? [waiver] : [];
    });
}
function readWaiver(fields, rules) {
    fields.refuseUnknown(WAIVER_KEYS);
    const fingerprint = fields.text('fingerprint');
    const rule = fields.text('rule');
    const tool = fields.text('tool');
    const reason = fields.requiredText('reason');
    const owner = fields.requiredText('owner');
    const expires = fields.text('expires');
    const max = fields.number('max', { min: 1, max: Number.MAX_SAFE_INTEGER, integer: true })?.value;
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
        refuseUnknownRule(fields, rule, fields.get('rule').offset, rules);
    if (reason === undefined || owner === undefined)
        return undefined;
    const named = {
        ...(fingerprint === undefined ? {} : { fingerprint }),
        ...(rule === undefined ? {} : { rule }),
        ...(tool === undefined ? {} : { tool }),
    };
    const at = fields.problems.location(fields.map.offset);
    const until = { ...(expires === undefined ? {} : { expires }), ...(max === undefined ? {} : { max }) };
    return { ...named, reason, owner, ...until, at };
}
/** `YYYY-MM-DD`, a day that there is. */
function isDay(text) {
    if (!/^\d{4}-\d\d-\d\d$/.test(text))
        return false;
    const time = Date.parse(`${text}T00:00:00Z`);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}


/***/ }),

/***/ 42656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ ROOT_SECTIONS),
/* harmony export */   y: () => (/* binding */ ROOT_KEYS)
/* harmony export */ });
/** Keys of the root, in the order of docs/policy-reference.md. */
const ROOT_KEYS = [
    'version',
    'name',
    'metadata',
    'extends',
    'override',
    'tools',
    'tool_classes',
    'schemas',
    'enforcement',
    'limits',
    'aliases',
    'sequences',
    'approvals',
    'levels',
    'tolerate',
    'coverage',
    'cases',
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
/** Keys that are about the document, in policies and elsewhere. */
const HEADER_KEYS = ['version', 'name', 'metadata', 'description', '$schema'];
/** Keys of the root that say something about agents. */
const ROOT_SECTIONS = ROOT_KEYS.filter((key) => !HEADER_KEYS.includes(key));


/***/ }),

/***/ 18039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ unknownKeyRemedy),
/* harmony export */   h: () => (/* binding */ knownKeyRemedy)
/* harmony export */ });
/* harmony import */ var _nearest_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50298);
/* harmony import */ var _limit_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95669);
/* harmony import */ var _root_keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42656);



/** Words of other tools, and keys that belong elsewhere: what to write instead. */
const INSTEAD = {
    rules: 'Rules about the order of calls go under `sequences`.',
    include: 'What another policy says is taken over with `extends: [FILE]`.',
    until: 'The last day of a waiver is `expires`.',
};
/** Keys and the section that they belong to. A wrong indent is a common slip. */
const SECTIONS = {
    'at the root': _root_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .ROOT_SECTIONS */ .C,
    'under `tools`': ['allow', 'deny', 'allow_classes', 'deny_classes', 'require_args', 'arg_constraints'],
    'under `enforcement`': ['unconstrained_tools'],
    'under `limits`': _limit_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMIT_KEYS */ .n5,
    'under `coverage`': ['exclude'],
};
/** What to do about a key that nobody reads. */
function unknownKeyRemedy(key, known) {
    const here = () => `Known here: ${known.map((name) => `\`${name}\``).join(', ')}. A key for yourself begins with \`x-\`.`;
    return knownKeyRemedy(key, known) ?? here();
}
/** The same, if it is a slip or a word that we know. */
function knownKeyRemedy(key, known) {
    const near = (0,_nearest_name_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(key, known);
    if (near !== undefined)
        return near;
    const place = Object.entries(SECTIONS).find(([, keys]) => keys.includes(key))?.[0];
    if (place !== undefined)
        return `\`${key}\` stands ${place}: check the indentation.`;
    return Object.hasOwn(INSTEAD, key) ? INSTEAD[key] : undefined;
}


/***/ }),

/***/ 56143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jc: () => (/* binding */ SCHEMA_FORMATS),
/* harmony export */   Wb: () => (/* binding */ schemaKeywords),
/* harmony export */   Y7: () => (/* binding */ UNKNOWN_TO_US),
/* harmony export */   wN: () => (/* binding */ SCHEMA_TYPES)
/* harmony export */ });
const since2019 = ['2019-09', '2020-12'];
const to2019 = ['2019-09', 'draft-07', 'draft-04'];
const groups = [
    ['not if then else contains additionalProperties propertyNames contentSchema', 'schema'],
    ['additionalItems', 'schema', to2019],
    ['unevaluatedProperties unevaluatedItems', 'schema', since2019],
    ['allOf anyOf oneOf', 'schema list'],
    ['prefixItems', 'schema list', ['2020-12']],
    ['properties $defs definitions', 'schema map'],
    ['dependentSchemas', 'schema map', since2019],
    ['patternProperties', 'pattern to schema map'],
    ['items', 'items'],
    ['dependencies', 'dependencies'],
    ['minimum maximum', 'number'],
    ['exclusiveMinimum exclusiveMaximum', 'exclusive limit'],
    ['multipleOf', 'number above 0'],
    ['minLength maxLength minItems maxItems minProperties maxProperties', 'count'],
    ['minContains maxContains', 'count', since2019],
    ['uniqueItems nullable', 'boolean'],
    ['type', 'type'],
    ['enum', 'enum'],
    ['required', 'names'],
    ['dependentRequired', 'names map', since2019],
    ['pattern', 'pattern'],
    ['format', 'format'],
    ['$ref', 'reference'],
    ['$dynamicRef', 'reference', ['2020-12']],
    ['$recursiveRef', 'reference', ['2019-09']],
    ['$recursiveAnchor', 'boolean', ['2019-09']],
    ['$id', 'id', ['2020-12', '2019-09', 'draft-07']],
    ['id', 'id', ['draft-04']],
    ['$anchor', 'anchor', since2019],
    ['$dynamicAnchor', 'anchor', ['2020-12']],
    ['$schema contentEncoding contentMediaType', 'text'],
    ['const default', 'anything'],
    ['title description $comment deprecated readOnly writeOnly strict', 'note'],
    ['examples example $vocabulary discriminator xml externalDocs', 'ignored'],
];
const schemaKeywords = new Map(groups.flatMap(([words, value, dialects]) => words.split(' ').map((word) => [word, { value, ...(dialects ? { dialects } : {}) }])));
const SCHEMA_TYPES = ['object', 'array', 'string', 'number', 'integer', 'boolean', 'null'];
/** Formats that are asserted: those of ajv-formats. */
const SCHEMA_FORMATS = 'date time date-time iso-time iso-date-time duration uri uri-reference uri-template url email hostname ipv4 ipv6 regex uuid json-pointer json-pointer-uri-fragment relative-json-pointer byte int32 int64 float double password binary'.split(' ');
/** Formats of JSON Schema that nothing here can assert. */
const UNKNOWN_TO_US = ['idn-email', 'idn-hostname', 'iri', 'iri-reference'];


/***/ }),

/***/ 48704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ versionText)
/* harmony export */ });
/** A version as text: a whole number gets its `.0`, any other number is as written. Undefined if it is not a version. */
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


/***/ }),

/***/ 72595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ readRegExp)
/* harmony export */ });
/* harmony import */ var _regexp_tokens_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78467);

/** UTF-16 units, and brackets inside one another: beyond what a person writes, and what the cost can be worked out for. */
const MAX_LENGTH = 20_000;
const MAX_DEPTH = 200;
/**
 * Reads a regular expression of a policy: ECMAScript with the flag `u`, where
 *
 * - it may begin with `(?i)`, `(?s)`, `(?m)` or several of them
 * - a backslash before punctuation that needs none, and a lone `{`, `}`, `]` or `-`, are taken as they are without `u`
 *
 * What would mean something else here than where it comes from (`\A`, `[[:alpha:]]`) is refused.
 *
 * @returns the fault in words that complete "\u2026 cannot be used: ", if no reading makes it valid
 */
function readRegExp(written) {
    if (written.length > MAX_LENGTH)
        return { fault: `it is longer than ${MAX_LENGTH} characters` };
    const [prefix = '', letters] = readPrefix(written);
    if (letters === undefined)
        return { fault: `it begins with \`${prefix}\`, and only (?i), (?s) and (?m) are read there` };
    const source = written.slice(prefix.length);
    const flags = `${letters}u`;
    const asWritten = compileFault(source, flags);
    if (asWritten === undefined && !source.includes('('))
        return { source, flags };
    const tokens = (0,_regexp_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .regexpTokens */ .w)(source);
    const fault = tokens.map(foreignPart).find((found) => found !== undefined) ?? nestingFault(tokens);
    if (fault !== undefined)
        return { fault };
    if (asWritten === undefined)
        return { source, flags };
    const rewritten = tokens.map(withoutNeedless).join('');
    const remaining = compileFault(rewritten, flags);
    return remaining === undefined ? { source: rewritten, flags } : { fault: remaining };
}
/** What stands before the expression proper, and its flags; no flags if one of them is not read. */
function readPrefix(written) {
    const prefix = /^(?:\(\?[a-zA-Z-]+\))*/.exec(written)?.[0] ?? '';
    const letters = [...new Set(prefix.replace(/[(?)]/g, ''))];
    return [prefix, letters.every((letter) => 'ims'.includes(letter)) ? letters.sort().join('') : undefined];
}
/** What other languages read, and ECMAScript does not, or as something else. */
function foreignPart({ kind, text }) {
    if (kind === 'open')
        return foreignGroup(text);
    if (kind === 'escape' && /^\\[AZzGhHQEaeKRXN]$/.test(text))
        return `\`${text}\` is not an escape of ECMAScript`;
    const posix = kind === 'class' ? /\[:\^?\w+:/.exec(text)?.[0] : undefined;
    return posix && `\`${posix}]\` is a class of POSIX; write its characters, or \`\\p{\u2026}\``;
}
function foreignGroup(text) {
    if (text.startsWith('(?P'))
        return 'a group is named `(?<name>\u2026)`, without `P`';
    if (text === '(?>')
        return '`(?>\u2026)` is not a group of ECMAScript';
    if (!/^\(\?[a-zA-Z-]+[:)]?$/.test(text))
        return undefined;
    return `\`${text}\` sets flags in the middle; (?i), (?s) and (?m) stand at the beginning`;
}
function nestingFault(tokens) {
    let depth = 0;
    for (const { kind } of tokens) {
        if (kind === 'close')
            depth--;
        if (kind === 'open' && ++depth > MAX_DEPTH)
            return `its groups are more than ${MAX_DEPTH} deep`;
    }
    return undefined;
}
/** Rewrites what only the flag `u` refuses, and what means the same without. */
function withoutNeedless({ kind, text }) {
    if (kind === 'escape')
        return isNeedless(text) ? text.slice(1) : text;
    if (kind === 'character')
        return /^[{}\]]$/.test(text) ? `\\${text}` : text;
    if (kind !== 'class' || !text.endsWith(']'))
        return text;
    const members = (0,_regexp_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .classMembers */ .Y)(text).map((member) => isNeedless(member) && member !== '\\-' ? member.slice(1) : member);
    const start = text.startsWith('[^') ? '[^' : '[';
    return `${start}${members.map((member, at) => (isLoneDash(members, at) ? '\\-' : member)).join('')}]`;
}
/** A backslash before what is not a letter, a digit, or a character with a meaning. */
function isNeedless(text) {
    return /^\\[^a-zA-Z0-9^$\\.*+?()[\]{}|/]$/u.test(text);
}
/** `[\w-.]`: a dash next to a set of characters cannot make a range. */
function isLoneDash(members, at) {
    const isSet = (member) => member !== undefined && /^\\[dDwWsSpP]/.test(member);
    return members[at] === '-' && at > 0 && at < members.length - 1 && (isSet(members[at - 1]) || isSet(members[at + 1]));
}
function compileFault(source, flags) {
    try {
        new RegExp(source, flags);
        return undefined;
    }
    catch (error) {
        return plainWords(error instanceof Error ? error.message : '');
    }
}
/** The engine's words, the most common slips in plainer ones. */
const words = [
    [/unterminated group/i, 'a group `(` is not closed'],
    [/unmatched '?\)/i, 'a `)` closes no group'],
    [/unterminated character class/i, 'a class `[` is not closed'],
    [/nothing to repeat/i, 'a `*`, `+`, `?` or `{\u2026}` follows nothing that it could repeat'],
    [/out of order in \{\}/i, 'a repetition `{a,b}` has more as its least than as its most'],
    [/out of order in character class/i, 'a range in a class `[\u2026]` ends before it begins'],
    [/\\ at end/i, 'it ends with a backslash'],
    [/property name/i, 'it names a Unicode property that does not exist'],
    [/invalid (?:unicode |class |decimal )?escape/i, 'it holds an escape that ECMAScript does not have'],
    [/named (?:capture )?referenc|capture group name/i, 'a group or its reference has a name that cannot be used'],
    [/too large/i, 'it is too large'],
];
function plainWords(message) {
    const said = message.replace(/^Invalid regular expression: .*: (?=[^:]*$)/s, '');
    const known = words.find(([pattern]) => pattern.test(said));
    return known ? known[1] : `it is not a regular expression (${said || 'syntax error'})`;
}


/***/ }),

/***/ 78467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ classMembers),
/* harmony export */   w: () => (/* binding */ regexpTokens)
/* harmony export */ });
const open = /\((?:\?(?:<?[=!]|<[^>]{0,256}>|P?<|[a-zA-Z-]*:|>|[a-zA-Z-]*\)?))?/y;
const repeat = /(?:([*+?])|\{(\d+)(,?)(\d*)\})\??/y;
const escaped = /\\(?:[pPu]\{[^}]{0,64}\}|k<[^>]{0,256}>|u[dD][89abAB][\da-fA-F]{2}\\u[dD][c-fC-F][\da-fA-F]{2}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|c[a-zA-Z]|[1-9]\d*|[\s\S])?/uy;
/** Cuts an expression into its pieces, whether or not it is valid; the pieces joined are the expression. Linear. */
function regexpTokens(source) {
    const tokens = [];
    for (let at = 0; at < source.length;) {
        const token = tokenAt(source, at);
        tokens.push(token);
        at += token.text.length;
    }
    return tokens;
}
/** The members of a class, between `[` or `[^` and `]`: each an escape, or one code point (`-` among them). */
function classMembers(text) {
    const end = text.endsWith(']') && text.length > 1 ? text.length - 1 : text.length;
    const members = [];
    for (let at = text.startsWith('[^') ? 2 : 1; at < end;) {
        const member = text[at] === '\\' ? match(escaped, text, at) : codePointAt(text, at);
        members.push(member);
        at += member.length;
    }
    return members;
}
function tokenAt(source, at) {
    switch (source[at]) {
        case '\\':
            return { kind: 'escape', text: match(escaped, source, at) };
        case '[':
            return { kind: 'class', text: source.slice(at, endOfClass(source, at)) };
        case '(':
            return { kind: 'open', text: match(open, source, at) };
        case ')':
            return { kind: 'close', text: ')' };
        case '|':
            return { kind: 'or', text: '|' };
        default:
            return repeatAt(source, at) ?? { kind: 'character', text: codePointAt(source, at) };
    }
}
function repeatAt(source, at) {
    repeat.lastIndex = at;
    const found = repeat.exec(source);
    if (!found)
        return undefined;
    const [text, sign, least, comma, most] = found;
    if (sign)
        return { kind: 'repeat', text, min: sign === '+' ? 1 : 0, max: sign === '?' ? 1 : Number.POSITIVE_INFINITY };
    const min = Number(least);
    const max = comma === '' ? min : most === '' ? Number.POSITIVE_INFINITY : Number(most);
    return { kind: 'repeat', text, min, max };
}
/** The index after the `]` that ends the class opened at `start`. */
function endOfClass(source, start) {
    for (let at = start + 1; at < source.length; at++) {
        if (source[at] === '\\')
            at++;
        else if (source[at] === ']')
            return at + 1;
    }
    return source.length;
}
function match(expression, source, at) {
    expression.lastIndex = at;
    return expression.exec(source)?.[0] ?? source[at];
}
function codePointAt(source, at) {
    return String.fromCodePoint(source.codePointAt(at));
}


/***/ }),

/***/ 77474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NQ: () => (/* binding */ patternsOverlap),
/* harmony export */   Yo: () => (/* binding */ compileToolPattern),
/* harmony export */   f4: () => (/* binding */ hasInteriorStar)
/* harmony export */ });
/** Linear in the length of the name for each literal part: agent-written names cannot make it backtrack. */
function compileToolPattern(pattern) {
    if (!pattern.includes('*'))
        return (name) => name === pattern;
    const parts = pattern.split('*');
    const head = parts[0] ?? '';
    const tail = parts.at(-1) ?? '';
    const middle = parts.slice(1, -1).filter((part) => part !== '');
    return (name) => {
        if (name.length < head.length + tail.length || !name.startsWith(head) || !name.endsWith(tail))
            return false;
        let from = head.length;
        const end = name.length - tail.length;
        for (const part of middle) {
            const at = name.indexOf(part, from);
            if (at < 0 || at + part.length > end)
                return false;
            from = at + part.length;
        }
        return true;
    };
}
/** Whether a `*` stands between other characters, which other readers of the same policy take literally. */
function hasInteriorStar(pattern) {
    return /[^*]\*+[^*]/.test(pattern);
}
/** Whether some name matches both patterns. Patterns longer than any person writes are taken to overlap. */
function patternsOverlap(a, b) {
    if (!b.includes('*'))
        return compileToolPattern(a)(b);
    if (!a.includes('*'))
        return compileToolPattern(b)(a);
    if (a.length * b.length > maxPlaces)
        return true;
    // The places in `b` that a text can have reached, after each character of `a`.
    let places = pastStars([0], b);
    for (const char of a) {
        const first = places[0];
        if (first === undefined)
            return false;
        // A star may stand for what takes `b` to any later place.
        const next = char === '*' ? Array.from({ length: b.length + 1 - first }, (_, i) => first + i) : step(places, char, b);
        places = pastStars(next, b);
    }
    return places.at(-1) === b.length;
}
const maxPlaces = 1_000_000;
function step(places, char, pattern) {
    return places.flatMap((at) => (pattern[at] === '*' ? [at] : pattern[at] === char ? [at + 1] : []));
}
/** In order, with the place after each star: it may stand for nothing. */
function pastStars(places, pattern) {
    const all = new Set(places);
    for (const at of all)
        if (pattern[at] === '*')
            all.add(at + 1);
    return [...all].sort((x, y) => x - y);
}


/***/ })

};
