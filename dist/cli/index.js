#!/usr/bin/env node
/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
var __webpack_exports__ = {};

;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = require("node:path");
;// CONCATENATED MODULE: external "node:process"
const external_node_process_namespaceObject = require("node:process");
;// CONCATENATED MODULE: external "node:url"
const external_node_url_namespaceObject = require("node:url");
;// CONCATENATED MODULE: ./lib/model/tool.js
/**
 * What made a report, for formats that name their maker. Version and repository are kept equal to package.json by a test:
 * reading that file would cost every start.
 */
const tool = {
    name: 'assay',
    version: '0.1.0',
    /** The copy of the action that this is; `scripts/release/name-copy.mjs` names another. */
    repository: 'your-org/assay-action',
};

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = require("node:crypto");
;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = require("node:fs");
;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = require("node:os");
;// CONCATENATED MODULE: ./lib/cli/host.js
/** `FORCE_COLOR` and `NO_COLOR` first, then whether the stream is a terminal. See no-color.org. */
function wantsColor(stream, env) {
    const force = env.FORCE_COLOR;
    if (force !== undefined && force !== '')
        return force !== '0' && force !== 'false';
    if (env.NO_COLOR)
        return false;
    return stream.isTTY === true && env.TERM !== 'dumb';
}
/** What CI systems set: nearly all of them `CI`; Azure Pipelines, TeamCity, AWS CodeBuild and Jenkins only their own. */
const signsOfCi = ['CI', 'TF_BUILD', 'TEAMCITY_VERSION', 'CODEBUILD_BUILD_ID', 'JENKINS_URL'];
function inCi(env) {
    return signsOfCi.some((name) => Boolean(env[name]) && env[name] !== 'false');
}

;// CONCATENATED MODULE: ./lib/cli/start/private-folder.js




/**
 * Where compiled code is kept from one run to the next. What is kept is run as code: only a folder that nobody else can write to is
 * used. Undefined without one, and in CI, where the next run has another machine: an accelerator is never needed.
 */
function folderOfCompiledCode(env, version, user, cwd) {
    if (inCi(env) || env.NODE_DISABLE_COMPILE_CACHE)
        return undefined;
    try {
        const named = (0,external_node_path_namespaceObject.join)(cacheFolder(env), 'assay', `compiled-${version}`);
        if (isCheckedOut(named, cwd))
            return undefined;
        (0,external_node_fs_namespaceObject.mkdirSync)(named, { recursive: true, mode: 0o700 });
        const folder = external_node_fs_namespaceObject.realpathSync.native(named);
        return isPrivate(folder, user) && !isCheckedOut(folder, cwd) ? folder : undefined;
    }
    catch {
        // No home, a full or read-only disk.
        return undefined;
    }
}
function cacheFolder({ XDG_CACHE_HOME: named, HOME }) {
    if (named !== undefined && (0,external_node_path_namespaceObject.isAbsolute)(named))
        return named;
    const home = HOME || (0,external_node_os_namespaceObject.homedir)();
    if (!(0,external_node_path_namespaceObject.isAbsolute)(home))
        throw new Error('there is no home');
    return process.platform === 'darwin' ? (0,external_node_path_namespaceObject.join)(home, 'Library', 'Caches') : (0,external_node_path_namespaceObject.join)(home, '.cache');
}
const othersMayWrite = 0o022;
const sticky = 0o1000;
/** Whether nobody but the user, and root, can change a folder or put another one in its place. */
function isPrivate(folder, user) {
    const { uid, mode } = (0,external_node_fs_namespaceObject.lstatSync)(folder);
    if (uid !== user || (mode & othersMayWrite) !== 0)
        return false;
    for (let at = (0,external_node_path_namespaceObject.dirname)(folder);; at = (0,external_node_path_namespaceObject.dirname)(at)) {
        const above = (0,external_node_fs_namespaceObject.lstatSync)(at);
        const isShared = (above.mode & othersMayWrite) !== 0 && (above.mode & sticky) === 0;
        if (isShared || (above.uid !== user && above.uid !== 0))
            return false;
        if (at === (0,external_node_path_namespaceObject.dirname)(at))
            return true;
    }
}
/**
 * Whether what a folder holds may have come with the files that are checked: a home or a cache in a checkout holds what its author
 * committed.
 */
function isCheckedOut(folder, cwd) {
    const within = (0,external_node_path_namespaceObject.relative)(external_node_fs_namespaceObject.realpathSync.native(cwd), folder);
    if (!within.startsWith('..') && !(0,external_node_path_namespaceObject.isAbsolute)(within))
        return true;
    for (let at = folder;; at = (0,external_node_path_namespaceObject.dirname)(at)) {
        if ((0,external_node_fs_namespaceObject.existsSync)((0,external_node_path_namespaceObject.join)(at, '.git')))
            return true;
        if (at === (0,external_node_path_namespaceObject.dirname)(at))
            return false;
    }
}

;// CONCATENATED MODULE: ./lib/cli/start/compiled-code.js




const digestBytes = 32;
/**
 * The compiled code of the program's files, in a folder that is private. Each file begins with the digest of the text and of the
 * code that follows: V8 compares no more of a text than its length, and crashes or loops where the code is damaged.
 */
class CompiledCode {
    #folder;
    #user;
    #prefix;
    /** @param program the folder of the files: two programs of one version, such as a copy, do not take each other's place */
    constructor(folder, user, program) {
        this.#folder = folder;
        this.#user = user;
        const place = (0,external_node_crypto_namespaceObject.createHash)('sha256').update(program).digest('hex').slice(0, 12);
        this.#prefix = `${place}-${process.version}-${process.arch}-`;
    }
    /** What an earlier run kept; undefined for anything that is not whole, of this very text, and the user's alone. */
    read(name, text) {
        let descriptor;
        try {
            descriptor = (0,external_node_fs_namespaceObject.openSync)(this.#pathOf(name), external_node_fs_namespaceObject.constants.O_RDONLY | external_node_fs_namespaceObject.constants.O_NOFOLLOW | external_node_fs_namespaceObject.constants.O_NONBLOCK);
            const stats = (0,external_node_fs_namespaceObject.fstatSync)(descriptor);
            if (!stats.isFile() || stats.uid !== this.#user || (stats.mode & othersMayWrite) !== 0)
                return undefined;
            const bytes = (0,external_node_fs_namespaceObject.readFileSync)(descriptor);
            const code = bytes.subarray(digestBytes);
            return digestOf({ text, code }).equals(bytes.subarray(0, digestBytes)) ? code : undefined;
        }
        catch {
            return undefined;
        }
        finally {
            if (descriptor !== undefined)
                (0,external_node_fs_namespaceObject.closeSync)(descriptor);
        }
    }
    /** Replaced at once: another process reads the old file or the new one. */
    keep(name, compiled) {
        const path = this.#pathOf(name);
        const unfinished = `${path}.${(0,external_node_crypto_namespaceObject.randomBytes)(6).toString('hex')}`;
        try {
            (0,external_node_fs_namespaceObject.writeFileSync)(unfinished, Buffer.concat([digestOf(compiled), compiled.code]), { mode: 0o600, flag: 'wx' });
            (0,external_node_fs_namespaceObject.renameSync)(unfinished, path);
        }
        catch {
            // A full or read-only disk.
            discard(unfinished);
        }
    }
    #pathOf(name) {
        return (0,external_node_path_namespaceObject.join)(this.#folder, this.#prefix + name);
    }
}
function digestOf({ text, code }) {
    return (0,external_node_crypto_namespaceObject.createHash)('sha256').update(text).update(code).digest();
}
function discard(path) {
    try {
        (0,external_node_fs_namespaceObject.rmSync)(path, { force: true });
    }
    catch {
        // Where nothing can be removed, nothing was written.
    }
}

;// CONCATENATED MODULE: external "node:buffer"
const external_node_buffer_namespaceObject = require("node:buffer");
;// CONCATENATED MODULE: external "node:vm"
const external_node_vm_namespaceObject = require("node:vm");
;// CONCATENATED MODULE: ./lib/cli/start/program-files.js




/** After a longer run V8 has dropped what only the start needed. */
const shortRunSeconds = 5;
/** The files of a bundled program, run as CommonJS from what an earlier run compiled of them, where there is such. */
class ProgramFiles {
    #folder;
    #foreign;
    #compiled;
    #exports = new Map();
    #scripts = [];
    #isKept = true;
    /** @param foreign loads modules of Node.js */
    constructor(folder, foreign, compiled) {
        this.#folder = folder;
        this.#foreign = foreign;
        this.#compiled = compiled;
    }
    load(name) {
        if (!this.#exports.has(name))
            this.#exports.set(name, this.#run(name));
        return this.#exports.get(name);
    }
    /**
     * Keeps what a run has compiled, functions that it called among it. A run that met a file for the first time also called functions of
     * other files that no run before it did, so all of its files are kept anew.
     */
    keep() {
        if (!this.#compiled || this.#isKept || process.uptime() > shortRunSeconds)
            return;
        for (const { name, text, script } of this.#scripts)
            this.#compiled.keep(name, { text, code: script.createCachedData() });
    }
    #run(name) {
        const filename = (0,external_node_path_namespaceObject.join)(this.#folder, name);
        const text = (0,external_node_fs_namespaceObject.readFileSync)(filename);
        const cachedData = this.#compiled?.read(name, text);
        // A text of bytes takes half the memory, and is decoded by copying it.
        const body = text.toString((0,external_node_buffer_namespaceObject.isAscii)(text) ? 'latin1' : 'utf8');
        const script = new external_node_vm_namespaceObject.Script(`(function (exports, require, module, __filename, __dirname) { ${body}\n})`, {
            filename,
            ...(cachedData && { cachedData }),
        });
        if (cachedData === undefined || script.cachedDataRejected)
            this.#isKept = false;
        if (this.#compiled)
            this.#scripts.push({ name, text, script });
        const module = { exports: {} };
        const run = script.runInThisContext();
        run(module.exports, (id) => this.#require(id), module, filename, this.#folder);
        return module.exports;
    }
    #require(id) {
        return id.startsWith('./') ? this.load(id.slice(2)) : this.#foreign(id);
    }
}

;// CONCATENATED MODULE: ./lib/cli/start.js







const folder = (0,external_node_path_namespaceObject.dirname)((0,external_node_url_namespaceObject.fileURLToPath)(require("url").pathToFileURL(__filename).href));
const user = external_node_process_namespaceObject.getuid?.();
const kept = user === undefined ? undefined : folderOfCompiledCode(external_node_process_namespaceObject.env, tool.version, user, external_node_process_namespaceObject.cwd());
const files = new ProgramFiles(folder, require, kept === undefined || user === undefined ? undefined : new CompiledCode(kept, user, folder));
external_node_process_namespaceObject.once('exit', () => files.keep());
files.load('program.js');

module.exports = __webpack_exports__;
/******/ })()
;