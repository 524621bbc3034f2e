import { attestBundle, readPrivateKey } from '../../evidence/attest/attest-bundle.js'
import { exitCodes } from '../../model/exit-code.js'
import { logText } from '../../text/log-line.js'
import { bundleFlag } from '../arguments/shared-flags.js'
import { usageError } from '../arguments/usage-error.js'
import { defineCommand } from '../command.js'
import { bundleBytes, readTextFile, refusedBundle } from '../input/read-bundle.js'
import { write } from '../output/write.js'
import { writeOutput } from '../output/write-output.js'

export const evidenceAttestCommand = defineCommand({
  name: 'evidence attest',
  usage: '--bundle FILE --key PEM [--output FILE]',
  about: 'Signs a statement about a bundle that verifies: a DSSE envelope around an in-toto statement, Ed25519.',
  flags: {
    bundle: bundleFlag,
    key: { kind: 'text', value: 'PEM', does: 'Ed25519 private key, PKCS#8.' },
    output: { kind: 'text', value: 'FILE', does: 'The envelope; default standard output.' },
  },
  examples: [
    {
      line: 'assay evidence attest --bundle evidence.tar.gz --key key.pem --output evidence.dsse.json',
      does: 'Binds the whole file, which its own digests do not',
    },
  ],
  async run({ flags, operands }, host) {
    const bundle = flags.bundle ?? operands[0]
    if (bundle === undefined || flags.key === undefined) {
      throw usageError('A bundle and a key are needed.', 'Give --bundle FILE and --key PEM.')
    }
    const key = readPrivateKey(await readTextFile(flags.key, host))
    const { envelope, verdict } = await attestBundle(await bundleBytes(bundle, host), key)
    if (!verdict.ok) throw refusedBundle(bundle, verdict)
    const output = flags.output ?? '-'
    await writeOutput(output, `${JSON.stringify(envelope)}\n`, host)
    if (output !== '-')
      await write(host.stderr, `Signed: ${logText(bundle)}  sha256:${verdict.sha256}  in ${logText(output)}\n`)
    return exitCodes.pass
  },
})
