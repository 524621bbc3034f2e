"use strict";
exports.id = 8621;
exports.ids = [8621];
exports.modules = {

/***/ 99859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ defineCommand)
/* harmony export */ });
/** Keeps the literal types of the flags. */
function defineCommand(command) {
    return command;
}


/***/ }),

/***/ 78621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  completionCommand: () => (/* binding */ completionCommand)
});

// EXTERNAL MODULE: ./lib/model/exit-code.js
var exit_code = __webpack_require__(69967);
// EXTERNAL MODULE: ./lib/text/log-line.js
var log_line = __webpack_require__(10844);
// EXTERNAL MODULE: ./lib/cli/arguments/usage-error.js
var usage_error = __webpack_require__(90101);
// EXTERNAL MODULE: ./lib/cli/command.js
var command = __webpack_require__(99859);
// EXTERNAL MODULE: ./lib/text/shell-word.js
var shell_word = __webpack_require__(29574);
;// CONCATENATED MODULE: ./lib/cli/completion/scripts.js

/** Names of commands and flags are ours, so that nothing in a script comes from a policy or a trace. */
const scripts = {
    bash: bashScript,
    // zsh runs the script of bash in its own words for it.
    zsh: (commands) => `autoload -Uz bashcompinit && bashcompinit\n${bashScript(commands)}`,
    fish: fishScript,
};
function bashScript(commands) {
    const firsts = [...new Set(commands.map(({ name }) => name.split(' ')[0])), 'help', 'version'];
    const groups = [
        ...new Set(commands.flatMap(({ name }) => (name.includes(' ') ? [name.split(' ')[0]] : []))),
    ];
    const seconds = (first) => commands.flatMap(({ name }) => (name.startsWith(`${first} `) ? [name.slice(first.length + 1)] : []));
    return `_assay() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} command=\${COMP_WORDS[1]} words= values=
  case "$command" in
    ${groups.join('|')}) [ "$COMP_CWORD" -gt 2 ] && command="$command \${COMP_WORDS[2]}" ;;
  esac
  case "$COMP_CWORD $command" in
    "1 "*) words="${firsts.join(' ')}" ;;
${groups.map((first) => `    "2 ${first}") words="${seconds(first).join(' ')}" ;;`).join('\n')}
${commands.map(({ name, flags }) => `    *" ${name}") words="${flagsOf(flags).join(' ')}" ;;`).join('\n')}
  esac
  case "$command $before" in
${commands.flatMap(choiceLines).join('\n')}
  esac
  if [ -n "$values" ]; then COMPREPLY=($(compgen -W "$values" -- "$word"))
  elif [ "$COMP_CWORD" -eq 1 ] || [[ $word == -* ]] || [[ "$COMP_CWORD $command" =~ ^2\\ (${groups.join('|')})$ ]]; then
    COMPREPLY=($(compgen -W "$words" -- "$word"))
  else COMPREPLY=(); fi
}
complete -o default -F _assay assay
`;
}
function flagsOf(flags) {
    return [...Object.keys(flags), 'help'].map((name) => `--${name}`);
}
function choiceLines({ name, flags }) {
    return Object.entries(flags).flatMap(([flag, { choices }]) => choices === undefined ? [] : [`    "${name} --${flag}") values="${choices.join(' ')}" ;;`]);
}
function fishScript(commands) {
    return `${commands.flatMap(fishLines).join('\n')}\n`;
}
function fishLines({ name, about, flags }) {
    const [first = '', second] = name.split(' ');
    const before = second === undefined ? '__fish_use_subcommand' : `__fish_seen_subcommand_from ${first}`;
    const within = second === undefined ? first : `${first}; and __fish_seen_subcommand_from ${second}`;
    return [
        ...(second === undefined ? [] : [`complete -c assay -n __fish_use_subcommand -a ${first}`]),
        `complete -c assay -n ${(0,shell_word/* shellWord */.r)(before)} -a ${second ?? first} -d ${(0,shell_word/* shellWord */.r)(about)}`,
        ...Object.entries(flags).map(([flag, { kind, choices, does }]) => {
            const value = kind === 'switch' ? '' : choices === undefined ? ' -r' : ` -x -a ${(0,shell_word/* shellWord */.r)(choices.join(' '))}`;
            return `complete -c assay -n ${(0,shell_word/* shellWord */.r)(`__fish_seen_subcommand_from ${within}`)} -l ${flag}${value} -d ${(0,shell_word/* shellWord */.r)(does)}`;
        }),
    ];
}

// EXTERNAL MODULE: ./lib/cli/output/write.js
var write = __webpack_require__(83797);
;// CONCATENATED MODULE: ./lib/cli/commands/completion.js






/** `commands`: loads all of them, this one among them. */
const completionCommand = (commands) => (0,command/* defineCommand */.N)({
    name: 'completion',
    usage: 'bash | zsh | fish',
    about: 'Prints a script that completes commands, flags and the values of flags in a shell.',
    flags: {},
    examples: [
        { line: 'assay completion fish > ~/.config/fish/completions/assay.fish', does: 'For fish' },
        { line: 'source <(assay completion bash)', does: 'In ~/.bashrc; the same for zsh, in ~/.zshrc after compinit' },
    ],
    async run({ operands: [shell, ...more] }, host) {
        if (shell === undefined || !Object.hasOwn(scripts, shell) || more.length > 0) {
            const given = shell === undefined
                ? 'Missing argument: the shell.'
                : `There is no completion for ${(0,log_line/* logText */.k)([shell, ...more].join(' '), 60)}.`;
            throw (0,usage_error/* usageError */.W)(given, `Name one of ${Object.keys(scripts).join(', ')}.`);
        }
        await (0,write/* write */.M)(host.stdout, scripts[shell](await commands()));
        return exit_code/* exitCodes */.h.pass;
    },
});


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
