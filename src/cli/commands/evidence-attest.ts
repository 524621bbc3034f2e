import { signStatement, statementAbout } from '../../evidence/attest/attest-evidence.js'
import { readEvidence } from '../../evidence/attest/attested-evidence.js'
import { predicateNames, predicateOf } from '../../evidence/attest/predicates/index.js'
import { readPrivateKey } from '../../evidence/attest/signing-keys.js'
import { exitCodes } from '../../model/exit-code.js'
import { AssayError } from '../../model/problem.js'
import { logText } from '../../text/log-line.js'
import { bundleFlag } from '../arguments/shared-flags.js'
import { usageError } from '../arguments/usage-error.js'
import { type Arguments, defineCommand } from '../command.js'
import type { Host } from '../host.js'
import { evidenceInput, readTextFile, refusedEvidence, unreadable } from '../input/read-bundle.js'
import { write } from '../output/write.js'
import { writeOutput } from '../output/write-output.js'

const attestFlags = {
  bundle: bundleFlag,
  key: { kind: 'text', value: 'PEM', does: 'Ed25519 private key, PKCS#8.' },
  predicate: {
    kind: 'text',
    value: 'KIND',
    choices: predicateNames,
    does: 'What to state: bundle (default), test-result (in-toto) or vsa (SLSA).',
  },
  'predicate-only': {
    kind: 'switch',
    does: 'Print the predicate, unsigned, for actions/attest or cosign attest-blob.',
  },
  resource: { kind: 'text', value: 'URI', does: 'vsa: what was checked; default urn:assay:run:RUN.' },
  verifier: { kind: 'text', value: 'URI', does: 'vsa: who checked it; default urn:assay:verifier.' },
  url: { kind: 'text', value: 'URI', does: 'test-result: the URL of the run.' },
  output: { kind: 'text', value: 'FILE', does: 'The envelope; default standard output.' },
} as const

export const evidenceAttestCommand = defineCommand({
  name: 'evidence attest',
  usage: '--bundle FILE --key PEM [--predicate KIND] [--output FILE]',
  about:
    'Signs a statement about a bundle that verifies, or about the index of several: a DSSE envelope with an in-toto statement, Ed25519.',
  flags: attestFlags,
  examples: [
    {
      line: 'assay evidence attest --bundle evidence.tar.gz --key key.pem --output evidence.dsse.json',
      does: 'Covers the whole file, unlike its internal digests',
    },
    {
      line: 'assay evidence attest --bundle evidence.tar.gz --predicate test-result --predicate-only --output predicate.json',
      does: 'What actions/attest signs',
    },
  ],
  async run({ flags, operands }, host) {
    const bundle = flags.bundle ?? operands[0]
    if (bundle === undefined || (flags.key === undefined) !== flags['predicate-only']) {
      throw usageError('Missing flags: --bundle and --key.', 'Give --bundle FILE, and --key PEM or --predicate-only.')
    }
    const key = flags.key === undefined ? undefined : readPrivateKey(await readTextFile(flags.key, host))
    const { evidence, kind, predicate } = await predicateFor(bundle, flags, host)
    const text = key ? signStatement(statementAbout(evidence, kind.type, predicate), key) : predicate
    const output = flags.output ?? '-'
    await writeOutput(output, `${JSON.stringify(text)}\n`, host)
    const where = output === '-' ? '' : `  in ${logText(output)}`
    const done = key ? 'Signed' : `Predicate of type ${kind.type}`
    if (output !== '-' || !key)
      await write(host.stderr, `${done}: ${logText(bundle)}  sha256:${evidence.sha256}${where}\n`)
    return exitCodes.pass
  },
})

async function predicateFor(bundle: string, flags: Arguments<typeof attestFlags>['flags'], host: Host) {
  const { predicate: name = 'bundle', resource, verifier, url } = flags
  for (const uri of [resource, verifier, url]) {
    if (uri !== undefined && !URL.canParse(uri))
      throw usageError(`${logText(uri, 200)} is not a URI.`, 'Give one such as https://example.org/agent.')
  }
  const read = await readEvidence(await evidenceInput(bundle, host)).catch((error) => {
    throw unreadable(bundle, error)
  })
  if (!('evidence' in read)) throw refusedEvidence(bundle, read.refused)
  const found = predicateOf(name, read.evidence, { resource, verifier, url })
  if (!found) {
    throw new AssayError({
      code: 'E_EVIDENCE_CONTRACT',
      level: 'error',
      message: `${logText(bundle)} is not the evidence of a run with a verdict, so a ${name} is not possible.`,
      remedy: 'Bundles of `assay check --evidence` have a verdict. `--predicate bundle` works for every bundle.',
    })
  }
  return { evidence: read.evidence, ...found }
}
