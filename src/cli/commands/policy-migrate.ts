import { exitCodes } from '../../model/exit-code.js'
import { migratePolicy } from '../../policy/migrate-policy.js'
import { logText } from '../../text/log-line.js'
import { policyFlag } from '../arguments/shared-flags.js'
import { usageError } from '../arguments/usage-error.js'
import { defineCommand } from '../command.js'
import { locatePolicy } from '../input/locate-project.js'
import { readPolicyText } from '../input/read-policy.js'
import { write } from '../output/write.js'
import { writeOutput } from '../output/write-output.js'

export const policyMigrateCommand = defineCommand({
  name: 'policy migrate',
  usage: '[FILE] [--write | --output FILE]',
  about:
    'Converts an older policy to version 2.0 and keeps comments and order. Without --write or --output, prints it.',
  flags: {
    policy: policyFlag,
    output: { kind: 'text', value: 'FILE', does: 'Write the new policy to this file.' },
    write: { kind: 'switch', does: 'Replace the file itself.' },
    check: { kind: 'switch', does: 'Write nothing; exit 1 if there is something to migrate.' },
  },
  examples: [{ line: 'assay policy migrate policy.yaml --write', does: 'Migrate a file in place' }],
  async run({ flags, operands }, host) {
    if (Number(flags.write) + Number(flags.check) + Number(flags.output !== undefined) > 1) {
      throw usageError('--write, --check and --output exclude each other.', 'Use one of them.')
    }
    const path = await locatePolicy(flags.policy, operands, host)
    const { text, file, read } = await readPolicyText(path, host)
    const migration = migratePolicy(text, file, read)
    const changes = migration.changes.length === 0 ? ['nothing to migrate'] : migration.changes
    await write(host.stderr, `${changes.map((change) => `${logText(file)}: ${logText(change)}`).join('\n')}\n`)
    if (flags.check) return migration.changes.length === 0 ? exitCodes.pass : exitCodes.fail
    await writeOutput(flags.write ? path : (flags.output ?? '-'), migration.text, host)
    return exitCodes.pass
  },
})
