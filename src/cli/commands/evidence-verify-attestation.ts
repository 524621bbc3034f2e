import { readPublicKey } from '../../evidence/attest/signing-keys.js'
import { verifyAttestation } from '../../evidence/attest/verify-attestation.js'
import { exitCodes } from '../../model/exit-code.js'
import { escapeJsonForLogs } from '../../text/escape-json.js'
import { logText } from '../../text/log-line.js'
import { bundleFlag, textOrJsonFlag } from '../arguments/shared-flags.js'
import { usageError } from '../arguments/usage-error.js'
import { defineCommand } from '../command.js'
import { evidenceInput, readTextFile, unreadable } from '../input/read-bundle.js'
import { write } from '../output/write.js'

export const evidenceVerifyAttestationCommand = defineCommand({
  name: 'evidence verify-attestation',
  usage: '--bundle FILE --attestation FILE --key PEM [--format text|json]',
  about:
    'Checks that an attestation is signed with a key, is about exactly this bundle or index, and states nothing that it does not contain. Exit 1 if not.',
  flags: {
    bundle: bundleFlag,
    attestation: { kind: 'text', value: 'FILE', does: 'The DSSE envelope that evidence attest wrote.' },
    key: { kind: 'text', value: 'PEM', does: 'Ed25519 public key, SPKI.' },
    format: textOrJsonFlag,
  },
  examples: [
    {
      line: 'assay evidence verify-attestation --bundle evidence.tar.gz --attestation evidence.dsse.json --key public.pem',
      does: 'Before relying on a bundle',
    },
  ],
  async run({ flags }, host) {
    const { bundle, attestation, key: keyFile } = flags
    if (bundle === undefined || attestation === undefined || keyFile === undefined) {
      throw usageError('Missing flags.', 'Set --bundle, --attestation and --key.')
    }
    const key = readPublicKey(await readTextFile(keyFile, host))
    const envelope = await readTextFile(attestation, host)
    const verdict = await verifyAttestation(envelope, await evidenceInput(bundle, host), key).catch((error) => {
      throw unreadable(bundle, error)
    })
    const result = verdict.ok && verdict.result !== undefined ? `  result ${logText(verdict.result, 20)}` : ''
    const text = verdict.ok
      ? `✔ ${logText(bundle)} is attested  sha256:${verdict.sha256}  ${verdict.predicateType}${result}\n`
      : `✖ ${logText(bundle)}  ${verdict.code}: ${verdict.message}\n`
    const json = `${escapeJsonForLogs(JSON.stringify(verdict, undefined, 2))}\n`
    await write(host.stdout, flags.format === 'json' ? json : text)
    return verdict.ok ? exitCodes.pass : exitCodes.fail
  },
})
