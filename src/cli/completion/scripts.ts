import { shellWord } from '../../text/shell-word.js'
import type { Command } from '../command.js'

export type Shell = 'bash' | 'zsh' | 'fish'

/** Names of commands and flags are ours, so that nothing in a script comes from a policy or a trace. */
export const scripts: Readonly<Record<Shell, (commands: readonly Command[]) => string>> = {
  bash: bashScript,
  // zsh runs the script of bash in its own words for it.
  zsh: (commands) => `autoload -Uz bashcompinit && bashcompinit\n${bashScript(commands)}`,
  fish: fishScript,
}

function bashScript(commands: readonly Command[]): string {
  const firsts = [...new Set(commands.map(({ name }) => name.split(' ')[0] as string)), 'help', 'version']
  const groups = [
    ...new Set(commands.flatMap(({ name }) => (name.includes(' ') ? [name.split(' ')[0] as string] : []))),
  ]
  const seconds = (first: string) =>
    commands.flatMap(({ name }) => (name.startsWith(`${first} `) ? [name.slice(first.length + 1)] : []))
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
`
}

function flagsOf(flags: Command['flags']): readonly string[] {
  return [...Object.keys(flags), 'help'].map((name) => `--${name}`)
}

function choiceLines({ name, flags }: Command): readonly string[] {
  return Object.entries(flags).flatMap(([flag, { choices }]) =>
    choices === undefined ? [] : [`    "${name} --${flag}") values="${choices.join(' ')}" ;;`],
  )
}

function fishScript(commands: readonly Command[]): string {
  return `${commands.flatMap(fishLines).join('\n')}\n`
}

function fishLines({ name, about, flags }: Command): readonly string[] {
  const [first = '', second] = name.split(' ')
  const before = second === undefined ? '__fish_use_subcommand' : `__fish_seen_subcommand_from ${first}`
  const within = second === undefined ? first : `${first}; and __fish_seen_subcommand_from ${second}`
  return [
    ...(second === undefined ? [] : [`complete -c assay -n __fish_use_subcommand -a ${first}`]),
    `complete -c assay -n ${shellWord(before)} -a ${second ?? first} -d ${shellWord(about)}`,
    ...Object.entries(flags).map(([flag, { kind, choices, does }]) => {
      const value = kind === 'switch' ? '' : choices === undefined ? ' -r' : ` -x -a ${shellWord(choices.join(' '))}`
      return `complete -c assay -n ${shellWord(`__fish_seen_subcommand_from ${within}`)} -l ${flag}${value} -d ${shellWord(does)}`
    }),
  ]
}
