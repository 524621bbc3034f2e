"use strict";
exports.id = 6821;
exports.ids = [6821];
exports.modules = {

/***/ 46821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  initCommand: () => (/* binding */ initCommand)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/model/exit-code.js
var exit_code = __webpack_require__(69967);
// EXTERNAL MODULE: ./lib/model/tool.js
var tool = __webpack_require__(61207);
// EXTERNAL MODULE: ./lib/policy/presets/index.js + 1 modules
var presets = __webpack_require__(42013);
// EXTERNAL MODULE: ./lib/cli/arguments/shared-flags.js
var shared_flags = __webpack_require__(84006);
// EXTERNAL MODULE: ./lib/cli/arguments/usage-error.js
var usage_error = __webpack_require__(90101);
// EXTERNAL MODULE: ./lib/cli/command.js
var command = __webpack_require__(99859);
// EXTERNAL MODULE: ./lib/cli/init/learn-from-traces.js + 4 modules
var learn_from_traces = __webpack_require__(64802);
// EXTERNAL MODULE: ./lib/io/unreadable-because.js
var unreadable_because = __webpack_require__(83088);
// EXTERNAL MODULE: ./lib/text/plural.js
var plural = __webpack_require__(26713);
// EXTERNAL MODULE: ./lib/policy/learn/write-policy.js
var write_policy = __webpack_require__(22003);
;// CONCATENATED MODULE: ./lib/policy/learn/policy-of-prohibitions.js


const verbs = { run: 'run', edit: 'edit', call: 'call' };
/** A policy over the preset `coding-agent` that forbids what instructions forbid, each with the line that says so. */
function policyOfProhibitions(name, files) {
    const all = files.flatMap(({ file, found }) => found.map((each) => ({ ...each, file })));
    const note = ({ file, line, kind, what }) => `${file}:${line}: never ${verbs[kind]} ${what}`;
    const left = files.flatMap(({ file, left }) => left.map(({ line, why }) => `${file}:${line} is left out: ${why}.`));
    const rules = all.filter(({ kind }) => kind !== 'call');
    return (0,write_policy/* writePolicy */.e)({
        name,
        about: [
            `Proposed from ${(0,plural/* plural */.L)(all.length, 'prohibition')} in ${files.map(({ file }) => file).join(', ')}, over what the preset says (docs/presets.md). Read it.`,
            ...left,
        ],
        extends: ['preset:coding-agent'],
        deny: all.filter(({ kind }) => kind === 'call').map((each) => ({ tool: each.what, note: note(each) })),
        schemas: [],
        limits: [],
        sequences: rules.map((each, index) => ({
            rule: ruleOf(each, idOf(each, rules.slice(0, index))),
            note: note(each),
        })),
        toAdd: [],
    });
}
function ruleOf({ kind, what, file, line }, id) {
    const tool = kind === 'run'
        ? { tool: 'Shell', any_arg: { pattern: commandPattern(what) } }
        : { tool: 'Write', any_arg: { pattern: pathPattern(what) } };
    return { type: 'forbid', id, tool, message: `${file}, line ${line}, forbids it.` };
}
function idOf({ kind, what }, earlier) {
    const slug = (each) => `never-${each.kind}-${each.what
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-+|-+$/g, '') || 'it'}`;
    const own = slug({ kind, what, line: 0 });
    const same = earlier.filter((each) => slug(each) === own).length;
    return same === 0 ? own : `${own}-${same + 1}`;
}
/** The command at the start of one, with whatever follows. */
function commandPattern(command) {
    const words = command.split(/\s+/).map(literal).join('\\s+');
    return `(?:^|[\\s;&|("'\`])${words}(?:[\\s;&|)"'\`]|$)`;
}
/** The path as the whole of an argument, or as the file of a patch; in whatever folder unless it says which. */
function pathPattern(path) {
    const bare = path.replace(/^\.\//, '').replace(/\/+$/, '');
    const inside = bare
        .split(/(\*\*\/?|\*)/)
        .map((part) => (part === '*' ? '[^/\\s]*' : part.startsWith('**') ? '\\S*' : literal(part)))
        .join('');
    const anchored = bare.startsWith('/') ? inside : `(?:\\S*/)?${inside}`;
    return `^${anchored}(?:/\\S*)?$|^\\*\\*\\* (?:Add|Update|Delete) File: ${anchored}(?:/\\S*)?\\s*$`;
}
function literal(text) {
    return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

;// CONCATENATED MODULE: ./lib/policy/learn/read-prohibitions.js
const maxFound = 200;
/**
 * Reads what instructions for agents (AGENTS.md and the like) forbid in so many words: "never run", "do not edit", "don't call", with the commands, files
 * or tools between back-quotes, in the same line or in the list right below. Nothing is guessed: prose, examples and quotations are passed
 * over, and a line with a condition, or with anything else than such names, is left out and listed.
 */
function readProhibitions(text) {
    const found = new Map();
    const left = [];
    let list;
    const take = (kind, rest, line) => {
        const names = namesIn(rest);
        if (typeof names === 'string')
            left.push({ line, why: names });
        else
            for (const what of names) {
                const fault = faultOf(kind, what);
                if (fault !== undefined)
                    left.push({ line, why: fault });
                else if (found.size < maxFound && !found.has(`${kind} ${what}`))
                    found.set(`${kind} ${what}`, { kind, what, line });
            }
    };
    for (const { content, line, isItem } of linesOf(text)) {
        const [, verb, rest = ''] = order.exec(content) ?? [];
        if (verb !== undefined) {
            const kind = kindOf(verb);
            list = opensList.test(rest) ? kind : undefined;
            if (list === undefined)
                take(kind, rest, line);
        }
        else if (list !== undefined && isItem)
            take(list, content, line);
        else
            list = undefined;
    }
    return { found: [...found.values()], left };
}
const order = /^(?:please\s+)?(?:you\s+)?(?:never|do\s+not|don['\u2019]?t|must\s+not|must\s+never)(?:\s+ever)?\s+(run|execute|edit|modify|change|touch|call|invoke)\b\s*(.*)$/i;
/** Nothing but a hint that names follow. */
const opensList = /^(?:(?:any\s+of\s+)?(?:these|the\s+following)(?:\s+(?:commands|files|folders|directories|paths|tools))?)?\s*:?$/i;
function kindOf(verb) {
    if (/^(?:run|execute)$/i.test(verb))
        return 'run';
    return /^(?:call|invoke)$/i.test(verb) ? 'call' : 'edit';
}
/** The names between back-quotes that a text consists of, or why it is something else. */
function namesIn(text) {
    const [list = ''] = /^(?:`[^`]+`(?:\s*(?:,|\/|\bor\b|\band\b)\s*)*)+/i.exec(text) ?? [];
    if (list === '')
        return 'it names nothing between back-quotes';
    const rest = text.slice(list.length).trim();
    if (rest !== '' && !/^(?:[.!]|[\u2014\u2013:;(-]|\s*because\b)/i.test(rest))
        return 'it says more than names';
    if (condition.test(rest))
        return 'it has a condition';
    return [...list.matchAll(/`([^`]+)`/g)].map(([, name]) => name.trim());
}
const condition = /\b(?:unless|except|without|if|when|until|before|after|outside|only|while|directly|manually|instead of)\b/i;
function faultOf(kind, what) {
    if (what === '' || what.length > 200)
        return 'its name is empty or too long';
    if (/[<>{}\u2026]|\.\.\.|\$[A-Z{]/.test(what))
        return 'it holds a placeholder';
    if (kind === 'run' && /\*/.test(what))
        return 'it holds a placeholder';
    if (kind === 'edit' && /\s/.test(what))
        return 'it is not a path';
    if (kind === 'edit' && !/[\w-]/.test(what))
        return 'it is not a path';
    return kind === 'call' && !/^[A-Za-z_][\w.:-]*$/.test(what) ? 'it is not the name of a tool' : undefined;
}
/** Lines of prose and lists: no code, comments, quotations; blank lines are left out. */
function* linesOf(text) {
    let fence;
    let inComment = false;
    for (const [index, raw] of text.split(/\r\n|\r|\n/).entries()) {
        const mark = /^\s*(`{3,}|~{3,})/.exec(raw)?.[1];
        if (fence !== undefined) {
            if (mark?.startsWith(fence) && raw.trim() === mark)
                fence = undefined;
            continue;
        }
        if (mark !== undefined)
            fence = mark;
        const startsInComment = inComment;
        inComment = raw.includes('--' + '>') ? false : inComment || raw.includes('<!' + '--');
        const isSkipped = mark !== undefined ||
            startsInComment ||
            raw.includes('<!' + '--') ||
            /^\s*>|^(?: {4}|\t)(?!\s*(?:[-*+]|\d+[.)])\s)/.test(raw);
        if (isSkipped || raw.trim() === '')
            continue;
        const [, bullet] = /^\s*((?:[-*+]|\d+[.)])\s+)/.exec(raw) ?? [];
        const content = raw
            .trim()
            .replace(/^(?:[-*+]|\d+[.)])\s+/, '')
            .replace(/^#{1,6}\s+/, '')
            .replace(/^(?:\[[ x]\]|[\u274c\ud83d\udeab\u26d4]\ufe0f?)\s*/iu, '')
            .replace(/(`[^`]*`)|\*\*|__/g, '$1')
            .trim();
        yield { content, line: index + 1, isItem: bullet !== undefined };
    }
}

// EXTERNAL MODULE: ./lib/text/log-line.js
var log_line = __webpack_require__(10844);
// EXTERNAL MODULE: ./lib/cli/input/locate-project.js + 1 modules
var locate_project = __webpack_require__(33513);
// EXTERNAL MODULE: ./lib/cli/init/scaffold-policy.js
var scaffold_policy = __webpack_require__(27918);
;// CONCATENATED MODULE: ./lib/cli/init/policy-from-instructions.js










const maxBytes = 1024 * 1024;
/** A policy of what instructions for agents forbid. @throws {AssayError} `E_USAGE` if they cannot be read, or forbid nothing */
async function policyFromInstructions(files, host) {
    const read = [];
    for (const file of files)
        read.push({ file: (0,locate_project/* workspacePath */.X5)(file, host), ...readProhibitions(await textOf(file, host)) });
    const count = read.reduce((sum, { found }) => sum + found.length, 0);
    const left = read.flatMap(({ file, left }) => left.map(({ line, why }) => `${(0,log_line/* logText */.k)(file)}:${line} is left out: ${why}.`));
    if (count === 0)
        throw (0,usage_error/* usageError */.W)(`${files.map((file) => (0,log_line/* logText */.k)(file)).join(', ')} forbids nothing in so many words.`, [
            'Write "Never run `COMMAND`", "Do not edit `FILE`" or "Never call `TOOL`", alone or as a list below such a line.',
            ...left.slice(0, 5),
        ].join(' '));
    const text = scaffold_policy/* schemaLine */.cZ + policyOfProhibitions((0,external_node_path_.basename)(host.cwd), read);
    return { text, note: [`Proposed from ${(0,plural/* plural */.L)(count, 'prohibition')}; each names its line.`, ...left].join('\n') };
}
async function textOf(file, host) {
    const path = (0,external_node_path_.resolve)(host.cwd, file);
    try {
        if ((await (0,promises_.stat)(path)).size <= maxBytes)
            return await (0,promises_.readFile)(path, 'utf8');
    }
    catch (error) {
        throw (0,usage_error/* usageError */.W)(`${(0,log_line/* logText */.k)(file)} ${(0,unreadable_because/* unreadableBecause */.Q)(error)}.`, 'Name a file such as AGENTS.md, CLAUDE.md or .github/copilot-instructions.md.');
    }
    throw (0,usage_error/* usageError */.W)(`${(0,log_line/* logText */.k)(file)} has more than ${maxBytes} bytes.`, 'Name a file of instructions.');
}

// EXTERNAL MODULE: ./lib/cli/init/policy-of-flags.js + 2 modules
var policy_of_flags = __webpack_require__(13575);
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
    if (itself === '' && requirements === undefined)
        return ['python3 -m venv .venv', installsOnlyPytest, '.venv/bin/pytest'];
    const needs = `${itself}${requirements === undefined ? '' : ' -r requirements.txt'}`;
    // The Python of a runner may refuse packages outside an environment.
    return ['python3 -m venv .venv', `.venv/bin/pip install pytest${needs}`, '.venv/bin/pytest'];
}
/** No file says what the agent imports: its tests would fail on the runner, and pass where it is installed by hand. */
const installsOnlyPytest = '.venv/bin/pip install pytest # add the packages that your agent imports, or keep them in requirements.txt';
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
      actions: read # to compare with the last green run on main
      contents: read
      pull-requests: write # for the comment; everything else works without it
    steps:
      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0
        with:
          persist-credentials: false
${testStep(project)}
      - uses: ${tool/* tool */.z.repository}@v1
        if: \${{ !cancelled() }} # failed tests have traces, too
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

// EXTERNAL MODULE: ./lib/cli/output/reproduce.js
var reproduce = __webpack_require__(50733);
// EXTERNAL MODULE: ./lib/cli/output/write.js
var write = __webpack_require__(83797);
// EXTERNAL MODULE: ./lib/cli/output/write-output.js
var write_output = __webpack_require__(48667);
;// CONCATENATED MODULE: ./lib/cli/commands/init.js


















const workflowFile = '.github/workflows/assay.yml';
const initCommand = (0,command/* defineCommand */.N)({
    name: 'init',
    usage: '[DIR] [--traces GLOB\u2026 | --tools FILE\u2026 | --preset NAME | --from FILE\u2026]',
    about: 'Writes a policy, learned from the traces of the project or based on a preset, and a GitHub workflow. Never overwrites a file.',
    flags: {
        ...shared_flags/* traceFlags */.H3,
        tools: shared_flags/* toolsFlag */.Wl,
        from: {
            kind: 'texts',
            value: 'FILE',
            does: 'Propose rules from explicit prohibitions in AGENTS.md, CLAUDE.md or similar files, over preset:coding-agent.',
        },
        preset: {
            kind: 'text',
            value: 'NAME',
            choices: presets/* presetNames */.g,
            does: `Write a policy that extends this preset instead of a learned one.`,
        },
    },
    examples: [
        { line: 'assay init --traces traces.jsonl', does: 'policy.yaml and .github/workflows/assay.yml' },
        { line: 'assay init --preset coding-agent', does: 'The same, with a policy based on a preset' },
        { line: 'assay init --from AGENTS.md', does: 'The same, with the prohibitions of the instructions' },
    ],
    async run({ flags, operands }, host) {
        const ways = [flags.from.length > 0, flags.preset !== undefined, flags.tools.length > 0];
        if (ways.filter(Boolean).length > 1)
            throw (0,usage_error/* usageError */.W)('--from, --preset and --tools exclude each other.', 'Use one of them.');
        const { folder, traces } = await (0,locate_project/* locateTraces */.jL)({ traces: flags.traces, operands }, host);
        const usual = (await (0,locate_project/* locateTraces */.jL)({ traces: [], operands: folder === '.' ? [] : [folder] }, host)).traces;
        const below = (name) => (folder === '.' ? name : `${folder}/${name}`);
        const policy = below('policy.yaml');
        if (await exists(policy, host)) {
            const how = flags.preset === undefined ? '' : ` Write \`extends: ["preset:${flags.preset}"]\` in it.`;
            await (0,write/* write */.M)(host.stdout, `${policy} already exists and is kept.${how}\n`);
        }
        else if (flags.from.length > 0) {
            const { text, note } = await policyFromInstructions(flags.from, host);
            await (0,write_output/* writeNew */.q)(policy, text, host);
            await (0,write/* write */.M)(host.stdout, `Wrote ${policy}. ${note}\n`);
        }
        else if (flags.preset !== undefined) {
            await (0,write_output/* writeNew */.q)(policy, (0,scaffold_policy/* policyOverPreset */.g2)((0,external_node_path_.basename)(host.cwd), flags.preset), host);
            await (0,write/* write */.M)(host.stdout, `Wrote ${policy}. It extends preset:${flags.preset}.\n`);
        }
        else if (flags.tools.length > 0) {
            const isNamed = flags.traces.length > 0;
            const { text, note } = await (0,policy_of_flags/* policyOf */.U)({ tools: flags.tools, traces, isNamed }, flags['trace-format'], host);
            await (0,write_output/* writeNew */.q)(policy, text, host);
            await (0,write/* write */.M)(host.stdout, `Wrote ${policy}. ${note}\n`);
        }
        else {
            const isNamed = flags.traces.length > 0 || traces.join() !== usual.join();
            const { text, note } = await policyFor(traces, isNamed, flags['trace-format'], host);
            await (0,write_output/* writeNew */.q)(policy, text, host);
            await (0,write/* write */.M)(host.stdout, `Wrote ${policy}. ${note}\n`);
        }
        // Workflows live at the root of a repository, wherever the project is.
        if (await isOnGitlab(host))
            await (0,write/* write */.M)(host.stdout, 'This repository is on GitLab: docs/ci/gitlab.md has the file for .gitlab-ci.yml; no GitHub workflow was written.\n');
        else if (await exists(workflowFile, host))
            await (0,write/* write */.M)(host.stdout, `${workflowFile} already exists and is kept.\n`);
        else {
            const tests = await testCommands(folder, host);
            const text = workflowText({ policy, traces: inRepository(traces, host) ?? usual, folder, tests });
            await (0,write_output/* writeNew */.q)(workflowFile, text, host);
            const open = [
                ...(tool/* tool */.z.repository.startsWith('your-org/') ? ['your-org in it by the owner of your copy of the action'] : []),
                ...(tests?.includes(installsOnlyPytest) ? ['`pip install pytest` by what your agent needs, too'] : []),
                ...(tests ? [] : ['its first step by what runs your agent: it fails until then']),
            ];
            const replace = open.length > 0 ? ` Replace ${open.join(', and ')}.` : '';
            await (0,write/* write */.M)(host.stdout, `Wrote ${workflowFile}.${replace}\n`);
        }
        if (traces.join() === usual.join() && !(await ignoresTraces([below('.gitignore'), '.gitignore'], host)))
            await (0,write/* write */.M)(host.stdout, await ignoreTraces(below('.gitignore'), host));
        const args = {
            operands: folder === '.' ? [] : [folder],
            flags: { traces: traces.join() === usual.join() ? [] : traces },
        };
        const next = (0,reproduce/* reproduceLine */.S)('check', args, host);
        await (0,write/* write */.M)(host.stdout, `Next: read the policy, adjust it, and run \`${next}\`.\n`);
        return exit_code/* exitCodes */.h.pass;
    },
});
/** A pipeline of GitLab stands there, or the repository comes from a host that is called so. */
async function isOnGitlab(host) {
    if (await exists('.gitlab-ci.yml', host))
        return true;
    const config = await (0,promises_.readFile)((0,external_node_path_.resolve)(host.cwd, '.git/config'), 'utf8').catch(() => '');
    return /^\s*url = (?:\w+:\/\/)?(?:[^@/\s]+@)?(?:[\w-]+\.)*gitlab\./m.test(config);
}
async function ignoresTraces(files, host) {
    const texts = files.map((file) => (0,promises_.readFile)((0,external_node_path_.resolve)(host.cwd, file), 'utf8').catch(() => ''));
    return (await Promise.all(texts)).some((text) => /^(?:\*\*\/|\/)?(?:[\w.-]+\/)*traces\/?[ \t]*\r?$/m.test(text));
}
/** Adds the folder to the file, and says so; a link, or what cannot be written, is left to the person. */
async function ignoreTraces(file, host) {
    const why = 'a committed trace could stand in for a run that recorded nothing';
    const path = (0,external_node_path_.resolve)(host.cwd, file);
    try {
        const isThere = await (0,promises_.lstat)(path).then((stats) => stats.isFile() || Promise.reject(new Error(`${file} is not a file`)), (error) => (error.code === 'ENOENT' ? false : Promise.reject(error)));
        const before = isThere ? await (0,promises_.readFile)(path, 'utf8') : '';
        await (0,promises_.appendFile)(path, `${before === '' || before.endsWith('\n') ? '' : '\n'}traces/\n`);
        return `Added traces/ to ${file}: ${why}.\n`;
    }
    catch {
        return `Add traces/ to ${file}: ${why}.\n`;
    }
}
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
        note: 'There was no trace to learn from, so it is a template: fill in your tools.',
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

/***/ 50733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ reproduceLine)
/* harmony export */ });
/* harmony import */ var _text_shell_word_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29574);

/** What only says where a report goes, or how fast it is made, is left out of the line that repeats a run. */
const presentation = new Set([
    'format',
    'output',
    'report',
    'quiet',
    'verbose',
    'rule',
    'write-baseline',
    'partial',
    'jobs',
    'state',
    'write-back',
]);
/** A shell line that repeats the run. */
function reproduceLine(verb, { flags, operands, }, { command = 'assay' }) {
    const words = Object.entries(flags).flatMap(([name, value]) => {
        if (presentation.has(name) || value === undefined || value === false)
            return [];
        if (value === true)
            return [`--${name}`];
        if (typeof value === 'string')
            return [`--${name}`, value];
        return value.length === 0 ? [] : [`--${name}`, ...value];
    });
    return [command, ...[verb, ...operands, ...words].map(_text_shell_word_js__WEBPACK_IMPORTED_MODULE_0__/* .shellWord */ .r)].join(' ');
}


/***/ }),

/***/ 29574:
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
