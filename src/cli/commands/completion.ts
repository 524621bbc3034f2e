import { exitCodes } from '../../model/exit-code.js'
import { logText } from '../../text/log-line.js'
import { usageError } from '../arguments/usage-error.js'
import { type Command, defineCommand } from '../command.js'
import { type Shell, scripts } from '../completion/scripts.js'
import { write } from '../output/write.js'

/** `commands`: loads all of them, this one among them. */
export const completionCommand = (commands: () => Promise<readonly Command[]>) =>
  defineCommand({
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
        const given =
          shell === undefined
            ? 'Missing argument: the shell.'
            : `There is no completion for ${logText([shell, ...more].join(' '), 60)}.`
        throw usageError(given, `Name one of ${Object.keys(scripts).join(', ')}.`)
      }
      await write(host.stdout, scripts[shell as Shell](await commands()))
      return exitCodes.pass
    },
  })
