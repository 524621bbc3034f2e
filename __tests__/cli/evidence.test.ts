import { execFileSync } from 'node:child_process'
import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import zlib from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { sha256Hex } from '../../src/canonical/digest.js'
import { writeRunEvidence } from '../../src/evidence/run/write-run-evidence.js'
import { bundle, event, lines } from '../support/evidence-archive.js'
import { recordRun, runFiles } from '../support/evidence-run.js'
import { folderWith, runCli } from '../support/run-cli.js'

const policy =
  'version: "2.0"\nname: p\ntools: { allow: [read, write], deny: [drop] }\nenforcement: { unconstrained_tools: allow }\n'
const green = [{ trace: 'a', tool: 'read', args: { path: '/needle' } }]
const red = [...green, { trace: 'a', tool: 'drop', args: { table: 'needle' } }]
const project = (traces: readonly unknown[] = green) => folderWith({ 'policy.yaml': policy, 'traces.jsonl': traces })
const json = ({ stdout }: { stdout: string }) => JSON.parse(stdout)

async function exported(traces: readonly unknown[] = green, env = { SOURCE_DATE_EPOCH: '1700000000' }) {
  const cwd = project(traces)
  const run = await runCli(['evidence', 'export', '--output', 'e.tar.gz'], { cwd, env })
  expect(run).toMatchObject({ code: 0, stdout: '' })
  return { cwd, run }
}

/** A folder with a run in several bundles, and their index. */
const bundles = async (): Promise<string> => {
  const cwd = folderWith({})
  const recorder = await recordRun(
    Array.from({ length: 30 }, (_, i) => ({ trace: `t${i}`, tool: 'read_file', args: { path: 'a' } })),
    { temporaryFolder: cwd },
  )
  const options = {
    ...{ time: '2026-01-31T12:00:00Z', producer: { name: 'assay', version: '0' }, files: runFiles },
    verdict: 'pass',
  }
  await writeRunEvidence(recorder, { output: join(cwd, 'evidence.tar.gz'), maxEvents: 30, ...options })
  recorder.close()
  return cwd
}

describe('evidence export', () => {
  it('writes a bundle of a run, whatever its verdict, that verifies', async () => {
    for (const traces of [green, red]) {
      const { cwd, run } = await exported(traces)
      const digest = sha256Hex(readFileSync(join(cwd, 'e.tar.gz')))
      expect(run.stderr).toContain(`sha256:${digest}`)
      const verified = await runCli(['evidence', 'verify', 'e.tar.gz', '--strict', '--format', 'json'], { cwd })
      expect(verified.code).toBe(0)
      expect(json(verified)).toEqual([
        expect.objectContaining({ file: 'e.tar.gz', ok: true, class: null, code: null, sha256: digest }),
      ])
    }
  })

  it('gives the same bytes for the same input and time', async () => {
    const [first, second] = [await exported(), await exported()]
    expect(readFileSync(join(first.cwd, 'e.tar.gz'))).toEqual(readFileSync(join(second.cwd, 'e.tar.gz')))
  })

  it('writes a bundle of a profile', async () => {
    const cwd = folderWith({
      'profile.yaml': 'version: "1.0"\nname: n\nupdated_at: 2026-01-31T12:00:00Z\nrun_ids: [r1]\n',
    })
    expect(await runCli(['evidence', 'export', '--profile', 'profile.yaml'], { cwd })).toMatchObject({ code: 0 })
    expect(await runCli(['evidence', 'verify', 'assay_evidence_r1.tar.gz'], { cwd })).toMatchObject({ code: 0 })
  })

  it.each([
    ['two kinds at once', ['--profile', 'p.yaml', '--policy', 'policy.yaml'], 'E_USAGE'],
    ['a profile that is missing', ['--profile', 'p.yaml'], 'E_PROFILE_PARSE'],
    ['a folder for an output', ['--output', '.'], 'E_OUTPUT_WRITE'],
  ])('%s exits 2', async (_name, flags, code) => {
    const run = await runCli(['evidence', 'export', ...flags], { cwd: project() })
    expect(run).toMatchObject({ code: 2, stderr: expect.stringContaining(code) })
  })
})

describe('check --evidence', () => {
  it.each([
    ['green', green, 0],
    ['red', red, 1],
  ])('leaves a bundle of a %s run', async (_name, traces, code) => {
    const cwd = project(traces)
    expect(await runCli(['check', '--evidence', 'out/e.tar.gz', '--format', 'json'], { cwd })).toMatchObject({ code })
    expect(await runCli(['evidence', 'verify', 'out/e.tar.gz'], { cwd })).toMatchObject({ code: 0 })
    expect(zlib.gunzipSync(readFileSync(join(cwd, 'out/e.tar.gz'))).includes('needle')).toBe(false)
  })
})

describe('evidence verify', () => {
  it('exits 1 for a bundle that was changed, 2 for a file that is not there', async () => {
    const { cwd } = await exported()
    writeFileSync(join(cwd, 'bad.tar.gz'), bundle(lines([event(0)]).replace('"number":0', '"number":1')))
    const bad = await runCli(['evidence', 'verify', 'e.tar.gz', 'bad.tar.gz', '--format', 'json'], { cwd })
    expect(bad.code).toBe(1)
    expect(json(bad)[1]).toMatchObject({ ok: false, class: 'Integrity', code: 'IntegrityEventHash', events: null })
    expect(await runCli(['evidence', 'verify', 'e.tar.gz', 'none.tar.gz'], { cwd })).toMatchObject({ code: 2 })
    expect(await runCli(['evidence', 'verify', '.'], { cwd })).toMatchObject({ code: 2 })
    expect(await runCli(['evidence', 'verify'], { cwd })).toMatchObject({ code: 2 })
  })
})

describe('evidence verify of an index', () => {
  const verify = async (cwd: string) => {
    const run = await runCli(['evidence', 'verify', 'evidence.index.json', '--format', 'json'], { cwd })
    const rows = JSON.parse(run.stdout) as { file: string; ok: boolean; class: string | null; code: string | null }[]
    return {
      code: run.code,
      rows,
      bad: rows.filter(({ ok }) => !ok).map((row) => `${row.file} ${row.class}/${row.code}`),
    }
  }
  const edit = (cwd: string, change: (index: { bundles: { file: string; sha256: string }[] }) => void) => {
    const path = join(cwd, 'evidence.index.json')
    const index = JSON.parse(readFileSync(path, 'utf8'))
    change(index)
    writeFileSync(path, JSON.stringify(index))
  }

  it('verifies the index and every bundle that it names', async () => {
    const { code, rows, bad } = await verify(await bundles())
    expect([code, bad]).toEqual([0, []])
    expect(rows.length).toBeGreaterThan(2)
  })

  it('catches a sound bundle that is not the named one', async () => {
    const cwd = await bundles()
    const [first, second] = readdirSync(cwd).filter((file) => file.endsWith('.tar.gz'))
    copyFileSync(join(cwd, second!), join(cwd, first!))
    expect(await verify(cwd)).toMatchObject({ code: 1, bad: [`${first} Integrity/IndexDigest`] })
  })

  it('exits 2 if a bundle is missing', async () => {
    const cwd = await bundles()
    const [first] = readdirSync(cwd).filter((file) => file.endsWith('.tar.gz'))
    rmSync(join(cwd, first!))
    expect(await verify(cwd)).toMatchObject({ code: 2, bad: [`${first} Unreadable/ENOENT`] })
  })

  it('says of parts without their index that others are missing, and nothing if all are named', async () => {
    const cwd = await bundles()
    const parts = readdirSync(cwd).filter((file) => file.endsWith('.tar.gz'))
    const some = await runCli(['evidence', 'verify', parts[0]!, parts[2]!], { cwd })
    expect(some.code).toBe(0)
    expect(some.stdout).toMatch(/note: part 1 of \d+, not the whole run: the run has \d+ parts, and 2 are here/)
    const all = await runCli(['evidence', 'verify', ...parts.toReversed()], { cwd })
    expect([all.code, all.stdout]).toEqual([0, expect.not.stringContaining('note')])
  })

  it('prints the digest of the index wherever one is written or verified', async () => {
    const rows = Array.from({ length: 100_010 }, (_, i) => ({ trace: `t${i >> 12}`, tool: 'read', args: {} }))
    const cwd = project(rows)
    const { stderr } = await runCli(['check', '--evidence', 'e.tar.gz', '--output', 'o.txt'], { cwd })
    const digest = sha256Hex(readFileSync(join(cwd, 'e.index.json')))
    expect(stderr).toContain(`Evidence index: e.index.json  sha256:${digest}`)
    const { stdout, code } = await runCli(['evidence', 'verify', 'e.index.json'], { cwd })
    expect([code, stdout]).toEqual([0, expect.stringContaining(`e.index.json  100014 events  sha256:${digest}`)])
  })

  it.each<[string, (index: { bundles: { file: string; sha256: string }[] }) => void]>([
    ['leads elsewhere', (index) => (index.bundles[0]!.file = '../evidence.tar.gz')],
    ['names a digest that its sum does not have', (index) => (index.bundles[0]!.sha256 = '0'.repeat(64))],
    ['has lost a bundle', (index) => index.bundles.pop()],
    ['names a bundle twice', (index) => (index.bundles[1] = index.bundles[0]!)],
    ['has no bundles', (index) => (index.bundles = [])],
  ])('refuses an index that %s', async (_, change) => {
    const cwd = await bundles()
    edit(cwd, change)
    expect(await verify(cwd)).toMatchObject({ code: 1, bad: ['evidence.index.json Contract/IndexInvalid'] })
  })
})

describe('evidence show, lint and diff', () => {
  const hostile = '\u001b[31m::error::owned\u202e'
  const evil = bundle(lines([event(0, { type: hostile, subject: `${hostile} token=x`, data: { [hostile]: hostile } })]))

  it('print nothing of a bundle unescaped', async () => {
    const cwd = folderWith({ 'x.tar.gz': '' })
    writeFileSync(join(cwd, 'x.tar.gz'), evil)
    writeFileSync(join(cwd, 'y.tar.gz'), bundle(lines([event(0, { type: 'a.fs.b', subject: hostile })])))
    for (const argv of [
      ['show', 'x.tar.gz'],
      ['show', 'x.tar.gz', '--format', 'json'],
      ['lint', 'x.tar.gz'],
      ['lint', 'x.tar.gz', '--format', 'json'],
      ['diff', 'x.tar.gz', 'y.tar.gz'],
      ['diff', 'x.tar.gz', 'y.tar.gz', '--format', 'json'],
      ['diff', 'y.tar.gz', 'x.tar.gz'],
    ]) {
      const { stdout, stderr } = await runCli(['evidence', ...argv], { cwd })
      expect(stdout.length).toBeGreaterThan(20)
      expect(stdout + stderr).not.toMatch(/[\u001b\u202e]|^::/m)
    }
  })

  it('refuse a bundle that does not verify, with its code', async () => {
    const cwd = folderWith({ 'x.tar.gz': 'nothing' })
    for (const argv of [
      ['show', 'x.tar.gz'],
      ['lint', 'x.tar.gz'],
      ['diff', 'x.tar.gz', 'x.tar.gz'],
    ]) {
      const run = await runCli(['evidence', ...argv], { cwd })
      expect(run).toMatchObject({ code: 2, stderr: expect.stringContaining('IntegrityTar') })
    }
  })

  it('show what a run left', async () => {
    const { cwd } = await exported(red)
    const { stdout } = await runCli(['evidence', 'show', 'e.tar.gz'], { cwd })
    expect(stdout).toContain('assay.profile.started')
    expect(stdout).toContain('P_TOOL_DENIED')
  })

  it('lint a run: clean with every pack that comes with us', async () => {
    const { cwd } = await exported(red)
    const packs = ['--pack', 'cicd-starter,eu-ai-act-baseline', 'soc2-baseline']
    const run = await runCli(['evidence', 'lint', 'e.tar.gz', ...packs, '--fail-on', 'info', '--format', 'json'], {
      cwd,
    })
    expect(json(run).findings).toEqual([])
    expect(run.code).toBe(0)
    expect(await runCli(['evidence', 'lint', 'e.tar.gz', '--pack', 'nothing'], { cwd })).toMatchObject({ code: 2 })
  })

  it('lint fails at the level asked for', async () => {
    const cwd = folderWith({ 'x.tar.gz': '' })
    writeFileSync(join(cwd, 'x.tar.gz'), bundle(lines([event(0)])))
    expect(await runCli(['evidence', 'lint', 'x.tar.gz'], { cwd })).toMatchObject({ code: 0 })
    expect(await runCli(['evidence', 'lint', 'x.tar.gz', '--fail-on', 'warn'], { cwd })).toMatchObject({ code: 1 })
    expect(await runCli(['evidence', 'lint', 'x.tar.gz', '--fail-on', 'none'], { cwd })).toMatchObject({ code: 0 })
  })

  it('diff says what one run decided and the other did not', async () => {
    const [first, second] = [await exported(green), await exported(red)]
    const run = await runCli([
      'evidence',
      'diff',
      join(first.cwd, 'e.tar.gz'),
      join(second.cwd, 'e.tar.gz'),
      '--format',
      'json',
    ])
    expect(json(run)).toMatchObject({
      decisions: { added: ['deny drop'], removed: [] },
      summary: { event_count_delta: 1 },
    })
  })

  it('diff never says that runs with other arguments are alike', async () => {
    const [first, second] = [await exported(), await exported([{ trace: 'a', tool: 'read', args: { path: '/other' } }])]
    const compare = (left: string, right: string) => runCli(['evidence', 'diff', left, right])
    const [one, other] = [join(first.cwd, 'e.tar.gz'), join(second.cwd, 'e.tar.gz')]
    expect(await compare(one, one)).toMatchObject({ code: 0, stdout: expect.stringContaining('No difference') })
    const { code, stdout } = await compare(one, other)
    expect([code, stdout]).toEqual([0, expect.not.stringMatching(/no difference/i)])
    expect(stdout).toContain('Events differ by content: 2 added, 2 removed.')
    expect(stdout).toContain('assay.tool.decision  +1 -1')
  })
})

describe('evidence attest and verify-attestation', () => {
  it('sign a bundle, and catch another', async () => {
    const { cwd } = await exported()
    execFileSync('openssl', ['genpkey', '-algorithm', 'ed25519', '-out', join(cwd, 'key.pem')])
    execFileSync('openssl', ['pkey', '-in', join(cwd, 'key.pem'), '-pubout', '-out', join(cwd, 'pub.pem')])
    const attest = ['evidence', 'attest', '--bundle', 'e.tar.gz', '--key', 'key.pem', '--output', 'a.json']
    expect(await runCli(attest, { cwd })).toMatchObject({
      code: 0,
      stdout: '',
      stderr: expect.stringMatching(/^Signed: e\.tar\.gz {2}sha256:[0-9a-f]{64} {2}in a\.json\n$/),
    })
    const verify = ['evidence', 'verify-attestation', '--attestation', 'a.json', '--key', 'pub.pem', '--bundle']
    expect(await runCli([...verify, 'e.tar.gz'], { cwd })).toMatchObject({ code: 0 })
    writeFileSync(join(cwd, 'other.tar.gz'), bundle(lines([event(0)])))
    expect(await runCli([...verify, 'other.tar.gz'], { cwd })).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('SubjectDigestMismatch'),
    })
    expect(await runCli(['evidence', 'attest', '--bundle', 'e.tar.gz', '--key', 'pub.pem'], { cwd })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('E_EVIDENCE_KEY'),
    })
  })
})

describe('evidence attest --predicate', () => {
  const keys = (cwd: string) => {
    execFileSync('openssl', ['genpkey', '-algorithm', 'ed25519', '-out', join(cwd, 'key.pem')])
    execFileSync('openssl', ['pkey', '-in', join(cwd, 'key.pem'), '-pubout', '-out', join(cwd, 'pub.pem')])
  }

  it.each(['bundle', 'test-result', 'vsa'])(
    '%s is signed, verified, and printed alone for other signers',
    async (kind) => {
      const { cwd } = await exported(red)
      keys(cwd)
      const about = ['--bundle', 'e.tar.gz', '--predicate', kind]
      const signed = await runCli(['evidence', 'attest', ...about, '--key', 'key.pem', '--output', 'a.json'], { cwd })
      expect(signed.code).toBe(0)
      const verify = [
        'evidence',
        'verify-attestation',
        '--bundle',
        'e.tar.gz',
        '--attestation',
        'a.json',
        '--key',
        'pub.pem',
      ]
      const verified = await runCli(verify, { cwd })
      expect(verified.code).toBe(0)
      if (kind !== 'bundle') expect(verified.stdout).toContain('result FAILED')
      const alone = await runCli(['evidence', 'attest', ...about, '--predicate-only'], { cwd })
      const { payload } = JSON.parse(readFileSync(join(cwd, 'a.json'), 'utf8'))
      const statement = JSON.parse(Buffer.from(payload, 'base64').toString())
      expect(json(alone)).toEqual(statement.predicate)
      expect(alone.stderr).toContain(`Predicate of type ${statement.predicateType}: e.tar.gz`)
    },
  )

  it('takes the index of several bundles', async () => {
    const cwd = await bundles()
    keys(cwd)
    for (const kind of ['bundle', 'test-result']) {
      const attest = ['evidence', 'attest', '--bundle', 'evidence.index.json', '--predicate', kind, '--key', 'key.pem']
      expect(await runCli([...attest, '--output', 'a.json'], { cwd })).toMatchObject({ code: 0 })
      const verify = ['evidence', 'verify-attestation', '--attestation', 'a.json', '--key', 'pub.pem', '--bundle']
      expect(await runCli([...verify, 'evidence.index.json'], { cwd })).toMatchObject({ code: 0 })
    }
    rmSync(join(cwd, 'evidence-2of3.tar.gz'))
    const attest = ['evidence', 'attest', '--bundle', 'evidence.index.json', '--predicate-only']
    expect(await runCli(attest, { cwd })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('E_EVIDENCE_UNREADABLE'),
    })
  })

  it.each<[string, readonly string[], string]>([
    ['neither a key nor --predicate-only', [], 'E_USAGE'],
    ['both', ['--key', 'key.pem', '--predicate-only'], 'E_USAGE'],
    ['another kind', ['--predicate', 'sbom', '--predicate-only'], 'E_USAGE'],
    ['a resource that is not a URI', ['--predicate', 'vsa', '--predicate-only', '--resource', 'my agent'], 'E_USAGE'],
    [
      'a bundle without a verdict',
      ['--predicate', 'vsa', '--predicate-only', '--bundle', 'p.tar.gz'],
      'E_EVIDENCE_CONTRACT',
    ],
  ])('%s exits 2', async (_name, flags, code) => {
    const { cwd } = await exported()
    writeFileSync(join(cwd, 'p.tar.gz'), bundle(lines([event(0)])))
    const about = flags.includes('--bundle') ? [] : ['--bundle', 'e.tar.gz']
    const run = await runCli(['evidence', 'attest', ...about, ...flags], { cwd })
    expect(run).toMatchObject({ code: 2, stderr: expect.stringContaining(code) })
  })
})

describe('planted secrets', () => {
  const token = ['gh', 'p_', 'Zx9'.repeat(12)].join('')

  it('are a finding, and in no output of ours', async () => {
    const calls = [{ trace: 'a', tool: 'read', args: { header: `x ${token}`, password: 'correct-horse' } }]
    const cwd = project(calls)
    const reports = ['json=r.json', 'markdown=r.md'].flatMap((report) => ['--report', report])
    const run = await runCli(['check', '--evidence', 'e.tar.gz', ...reports], { cwd })
    const shown = await runCli(['evidence', 'show', 'e.tar.gz'], { cwd })
    const result = readFileSync(join(cwd, 'r.json'), 'utf8')
    expect(JSON.parse(result).findings).toMatchObject([
      {
        rule: 'W_SECRET_IN_ARGS',
        level: 'warning',
        tool: 'read',
        callIndex: 0,
        message: expect.stringContaining('github-token'),
      },
    ])
    const outputs = [
      run.stdout,
      run.stderr,
      shown.stdout,
      result,
      readFileSync(join(cwd, 'r.md'), 'utf8'),
      zlib.gunzipSync(readFileSync(join(cwd, 'e.tar.gz'))).toString(),
    ]
    for (const output of outputs) expect(output).not.toMatch(/Zx9Zx9|correct-horse/)
    expect(run.code).toBe(0)
  })
})
