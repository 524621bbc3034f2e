export const id = 8699;
export const ids = [8699];
export const modules = {

/***/ 8699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  initCommand: () => (/* binding */ initCommand)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/model/exit-code.js
var exit_code = __webpack_require__(9967);
// EXTERNAL MODULE: ./lib/model/tool.js
var tool = __webpack_require__(1207);
// EXTERNAL MODULE: ./lib/policy/presets/index.js + 1 modules
var presets = __webpack_require__(2013);
// EXTERNAL MODULE: ./lib/cli/arguments/shared-flags.js
var shared_flags = __webpack_require__(4006);
// EXTERNAL MODULE: ./lib/cli/command.js
var command = __webpack_require__(9859);
// EXTERNAL MODULE: ./lib/cli/init/learn-from-traces.js + 3 modules
var learn_from_traces = __webpack_require__(8687);
// EXTERNAL MODULE: ./lib/cli/init/scaffold-policy.js
var scaffold_policy = __webpack_require__(7918);
;// CONCATENATED MODULE: ./lib/cli/init/test-commands.js


/** The commands that install a project and run its tests, read off its files; `undefined` if it says nothing of tests. */
async function testCommands(folder, host) {
    const read = (name) => (0,promises_.readFile)((0,external_node_path_.resolve)(host.cwd, folder, name), 'utf8').catch(() => undefined);
    const manifest = await read('package.json');
    if (manifest !== undefined && hasTests(manifest))
        return nodeCommands(manifest, read);
    const [project, settings, requirements] = await Promise.all(['pyproject.toml', 'pytest.ini', 'requirements.txt'].map(read));
    if (settings === undefined && ![project, requirements].some((text) => text?.includes('pytest')))
        return undefined;
    if ((await read('uv.lock')) !== undefined)
        return ['pipx install uv', 'uv sync', 'uv run pytest'];
    if ((await read('poetry.lock')) !== undefined)
        return ['pipx install poetry', 'poetry install', 'poetry run pytest'];
    // A file of settings alone (linters have theirs there, too) cannot be installed.
    const itself = project !== undefined && /^\[(?:project|build-system|tool\.poetry)\]/m.test(project) ? ' .' : '';
    const needs = `${itself}${requirements === undefined ? '' : ' -r requirements.txt'}`;
    // The Python of a runner may refuse packages outside an environment.
    return ['python3 -m venv .venv', `.venv/bin/pip install pytest${needs}`, '.venv/bin/pytest'];
}
/** By the lock file, else by what the manifest names: another manager would install other versions. */
async function nodeCommands(manifest, read) {
    const has = async (...names) => (await Promise.all(names.map(read))).some((text) => text !== undefined);
    const named = /"packageManager"\s*:\s*"(pnpm|yarn|bun)@(\d*)/.exec(manifest);
    const locked = await has('package-lock.json', 'npm-shrinkwrap.json');
    if (locked)
        return ['npm ci', 'npm test'];
    if (await has('pnpm-lock.yaml'))
        return ['corepack enable', 'pnpm install --frozen-lockfile', 'pnpm test'];
    if (await has('yarn.lock')) {
        const isModern = (await has('.yarnrc.yml')) || Number(named?.[2] ?? 1) > 1;
        return ['corepack enable', `yarn install ${isModern ? '--immutable' : '--frozen-lockfile'}`, 'yarn test'];
    }
    if (await has('bun.lock', 'bun.lockb'))
        return ['npm install --global bun', 'bun install --frozen-lockfile', 'bun run test'];
    if (named?.[1] === 'bun')
        return ['npm install --global bun', 'bun install', 'bun run test'];
    if (named)
        return ['corepack enable', `${named[1]} install`, `${named[1]} test`];
    return ['npm install', 'npm test'];
}
/** A script of its own: `npm init` writes one that only fails. */
function hasTests(manifest) {
    try {
        const { scripts } = JSON.parse(manifest);
        const test = scripts?.test;
        return typeof test === 'string' && test !== '' && !test.includes('no test specified');
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./lib/cli/init/workflow-text.js

/** A GitHub workflow that runs the tests and checks the traces that they record, on every pull request. */
function workflowText(project) {
    const indent = ' '.repeat(12);
    return `# Checks the tool calls that the agent made against the policy.
name: assay
on:
  pull_request:
  push:
    branches: [main]

permissions: {}

jobs:
  assay:
    runs-on: ubuntu-latest
    timeout-minutes: 15
    permissions:
      actions: read # for the comparison with the last green run on main
      contents: read
      pull-requests: write # for the comment; everything else works without it
    steps:
      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0
        with:
          persist-credentials: false
${testStep(project)}
      - uses: ${tool/* tool */.z.repository}@v1
        if: \${{ !cancelled() }} # a red test run has traces, too
        with:
          policy: ${JSON.stringify(project.policy)}
          traces: |
${project.traces.map((pattern) => `${indent}${pattern.replace(/[\r\n]/g, ' ')}`).join('\n')}
`;
}
/** A step that did nothing would leave old traces, or none, to be checked as if the agent had run. */
function testStep({ folder, tests }) {
    const commands = tests ?? [
        'echo "Replace this step by what runs your agent and records its traces (your tests or evals)." >&2',
        'exit 1',
    ];
    return [
        '      - name: Run the tests, which record the traces',
        ...(folder === '.' ? [] : [`        working-directory: ${JSON.stringify(folder)}`]),
        '        run: |',
        ...commands.map((command) => `          ${command}`),
    ].join('\n');
}

// EXTERNAL MODULE: ./lib/cli/input/locate-project.js
var locate_project = __webpack_require__(8715);
// EXTERNAL MODULE: ./lib/cli/output/reproduce.js
var reproduce = __webpack_require__(733);
// EXTERNAL MODULE: ./lib/cli/output/write.js
var write = __webpack_require__(3797);
// EXTERNAL MODULE: ./lib/cli/output/write-output.js
var write_output = __webpack_require__(8667);
;// CONCATENATED MODULE: ./lib/cli/commands/init.js















const workflowFile = '.github/workflows/assay.yml';
const initCommand = (0,command/* defineCommand */.N)({
    name: 'init',
    usage: '[DIR] [--traces GLOB… | --preset NAME]',
    about: 'Writes what a project needs: a policy, learned from its traces where there are some or laid over a preset, and a GitHub workflow. Never over a file.',
    flags: {
        ...shared_flags/* traceFlags */.H3,
        preset: {
            kind: 'text',
            value: 'NAME',
            choices: presets/* presetNames */.g,
            does: `A policy that extends this preset, instead of a learned one.`,
        },
    },
    examples: [
        { line: 'assay init --traces traces.jsonl', does: 'policy.yaml and .github/workflows/assay.yml' },
        { line: 'assay init --preset coding-agent', does: 'The same, with a policy over a preset' },
    ],
    async run({ flags, operands }, host) {
        const { folder, traces } = await (0,locate_project/* locateTraces */.jL)({ traces: flags.traces, operands }, host);
        const usual = (await (0,locate_project/* locateTraces */.jL)({ traces: [], operands: folder === '.' ? [] : [folder] }, host)).traces;
        const below = (name) => (folder === '.' ? name : `${folder}/${name}`);
        const policy = below('policy.yaml');
        if (await exists(policy, host)) {
            const how = flags.preset === undefined ? '' : ` Write \`extends: ["preset:${flags.preset}"]\` in it.`;
            await (0,write/* write */.M)(host.stdout, `${policy} exists already and is kept.${how}\n`);
        }
        else if (flags.preset !== undefined) {
            await (0,write_output/* writeNew */.q)(policy, (0,scaffold_policy/* policyOverPreset */.g2)((0,external_node_path_.basename)(host.cwd), flags.preset), host);
            await (0,write/* write */.M)(host.stdout, `Wrote ${policy}. It extends preset:${flags.preset}.\n`);
        }
        else {
            const isNamed = flags.traces.length > 0 || traces.join() !== usual.join();
            const { text, note } = await policyFor(traces, isNamed, flags['trace-format'], host);
            await (0,write_output/* writeNew */.q)(policy, text, host);
            await (0,write/* write */.M)(host.stdout, `Wrote ${policy}. ${note}\n`);
        }
        // Workflows live at the root of a repository, wherever the project is.
        if (await exists(workflowFile, host))
            await (0,write/* write */.M)(host.stdout, `${workflowFile} exists already and is kept.\n`);
        else {
            const tests = await testCommands(folder, host);
            const text = workflowText({ policy, traces: inRepository(traces, host) ?? usual, folder, tests });
            await (0,write_output/* writeNew */.q)(workflowFile, text, host);
            const open = [
                ...(tool/* tool */.z.repository.startsWith('your-org/') ? ['your-org in it by the owner of your copy of the action'] : []),
                ...(tests ? [] : ['its first step by what runs your agent: it fails until then']),
            ];
            const replace = open.length > 0 ? ` Replace ${open.join(', and ')}.` : '';
            await (0,write/* write */.M)(host.stdout, `Wrote ${workflowFile}.${replace}\n`);
        }
        const next = (0,reproduce/* reproduceLine */.S)('check', {
            operands: folder === '.' ? [] : [folder],
            flags: { traces: traces.join() === usual.join() ? [] : traces },
        });
        await (0,write/* write */.M)(host.stdout, `Next: read the policy, adjust it, and run \`${next}\`.\n`);
        return exit_code/* exitCodes */.h.pass;
    },
});
/** Learned from the traces; where nobody named any and there are none, one to begin with. */
async function policyFor(traces, isNamed, format, host) {
    const learned = await (0,learn_from_traces/* tryToLearn */.D)(traces, format, host);
    if ('text' in learned)
        return learned;
    // Files that hold no call were meant to hold some.
    if (isNamed || learned.files > 0)
        throw learned.nothing;
    return {
        text: (0,scaffold_policy/* scaffoldPolicy */.lm)((0,external_node_path_.basename)(host.cwd)),
        note: 'There was no trace to learn from, so it is one to begin with: put your tools in.',
    };
}
/** Traces as a workflow can name them: not those on standard input or outside the folder. None: `undefined`. */
function inRepository(traces, host) {
    const inside = traces
        .map((trace) => (0,locate_project/* workspacePath */.X5)(trace, host))
        .filter((path, i) => traces[i] !== '-' && !path.startsWith('..'));
    return inside.length > 0 ? inside : undefined;
}
function exists(path, host) {
    return (0,promises_.access)((0,external_node_path_.resolve)(host.cwd, path)).then(() => true, () => false);
}


/***/ }),

/***/ 733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ reproduceLine)
/* harmony export */ });
/* harmony import */ var _text_shell_word_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9574);

/** What only says where a report goes is left out of the line that repeats a run. */
const presentation = new Set(['format', 'output', 'report', 'quiet', 'verbose', 'rule', 'write-baseline', 'partial']);
/** A shell line that repeats the run. */
function reproduceLine(command, { flags, operands, }) {
    const words = Object.entries(flags).flatMap(([name, value]) => {
        if (presentation.has(name) || value === undefined || value === false)
            return [];
        if (value === true)
            return [`--${name}`];
        if (typeof value === 'string')
            return [`--${name}`, value];
        return value.length === 0 ? [] : [`--${name}`, ...value];
    });
    return ['assay', command, ...operands, ...words].map(_text_shell_word_js__WEBPACK_IMPORTED_MODULE_0__/* .shellWord */ .r).join(' ');
}


/***/ }),

/***/ 9574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
/** A word as a POSIX shell reads it back. */
function shellWord(word) {
    return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}


/***/ })

};
