import { readdirSync, readFileSync, renameSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadDuckDb } from '../../src/tables/load-duckdb.js'
import { folderWith, runCli } from '../support/run-cli.js'
import { writeParquet } from '../support/write-parquet.js'

const policy =
  'version: "2.0"\ntools: { allow: [look, pay] }\nenforcement: { unconstrained_tools: allow }\nsequences: [{ type: before, first: look, then: pay }]\n'

/** Calls of sessions, as rows of a table: `VALUES` of session, tool, time. */
const rows = (values: string) => `SELECT * FROM (VALUES ${values}) AS t(session, tool, timestamp)`

async function folder(files: Readonly<Record<string, string>>): Promise<string> {
  const cwd = folderWith({ 'policy.yaml': policy })
  for (const [name, select] of Object.entries(files)) await writeParquet(join(cwd, name), select)
  return cwd
}

async function check(cwd: string, ...flags: string[]) {
  const { code, stdout, stderr } = await runCli(['check', '--format', 'json', ...flags], { cwd })
  return { code, stderr, result: JSON.parse(stdout) }
}

const codesIn = (result: { errors?: { code: string }[]; findings?: { rule: string }[] }) =>
  result.errors?.map(({ code }) => code) ?? result.findings?.map(({ rule }) => rule)

describe('Parquet', () => {
  it('is known by its bytes, whatever it is called', async () => {
    const cwd = await folder({ 'a.bin': rows(`('s', 'look', 1)`) })
    const { code, result } = await check(cwd, '--traces', 'a.bin')
    expect([code, result.traces.calls]).toEqual([0, 1])
  })

  it('is found in a folder, next to lines', async () => {
    const cwd = await folder({ 'a.parquet': rows(`('s', 'look', 1)`) })
    writeFileSync(join(cwd, 'b.jsonl'), '{"trace":"t","tool":"look","args":{}}\n')
    const { result } = await check(cwd, '--traces', '.', '!policy.yaml')
    expect(result.traces).toMatchObject({ calls: 2, traces: 2 })
  })

  it('has its sessions whole and in order, over files and however the rows lie', async () => {
    const cwd = await folder({
      'a.parquet': rows(`('s', 'pay', 20), ('t', 'pay', 11)`),
      'b.parquet': rows(`('t', 'look', 10), ('s', 'look', 19), ('u', 'pay', 1)`),
    })
    const { result } = await check(cwd, '--traces', '*.parquet')
    expect(result.rules[0]).toMatchObject({ held: 2, violated: 1 })
    expect(result.findings).toMatchObject([{ trace: 'u', location: { file: 'b.parquet', line: 3 } }])
    expect(result.traces.files).toMatchObject([
      { file: 'a.parquet', traces: 2, calls: 2 },
      { file: 'b.parquet', traces: 3, calls: 3 },
    ])
  })

  it.each([
    ['[g].parquet', 'g.parquet'],
    ['?.parquet', 'b.parquet'],
    ['*.parquet', 'b.parquet'],
    ['[!a].parquet', 'b.parquet'],
    ['x[a]/*.parquet', 'xa/b.parquet'],
    ["it's.parquet", 'its.parquet'],
  ])('called %s is read, and not the files that its name fits', async (name, other) => {
    const cwd = folderWith({ 'policy.yaml': policy, 'x[a]/_': '', 'xa/_': '' })
    await writeParquet(join(cwd, 'in'), rows(`('s', 'pay', 1)`))
    await writeParquet(join(cwd, 'harmless'), rows(`('t', 'look', 1), ('u', 'look', 1)`))
    renameSync(join(cwd, 'in'), join(cwd, name))
    renameSync(join(cwd, 'harmless'), join(cwd, other))
    for (const flags of [[], ['--sql', 'SELECT * FROM traces']]) {
      const both = await check(cwd, '--traces', '.', '!policy.yaml', '!**/_', ...flags)
      expect([name, both.code, both.result.traces?.calls, both.result.findings?.length]).toEqual([name, 1, 3, 1])
    }
  })

  it('that DuckDB cannot find by its name is an error', async () => {
    const cwd = await folder({ 'in.parquet': rows(`('s', 'look', 1)`) })
    renameSync(join(cwd, 'in.parquet'), join(cwd, 'a\\[b.parquet'))
    const { code, result } = await check(cwd, '--traces', '.', '!policy.yaml')
    expect([code, codesIn(result)]).toEqual([2, ['E_TABLE_READ']])
    expect(result.errors[0].remedy).toContain('Rename')
  })

  it('below a folder that is called like a column and a value keeps the columns of its rows', async () => {
    const cwd = folderWith({ 'policy.yaml': policy, 'tool=look/session=z/_': '' })
    await writeParquet(join(cwd, 'tool=look/session=z/a.parquet'), rows(`('s', 'pay', 1)`))
    writeFileSync(join(cwd, 'tool=look/session=z/a.csv'), 'session,tool\ns,pay\n')
    writeFileSync(join(cwd, 'tool=look/session=z/a.jsonl'), '{"session":"s","tool":"pay"}\n')
    for (const [file, ...flags] of [
      ['a.parquet'],
      ['a.parquet', '--sql', 'SELECT * FROM traces'],
      ['a.csv', '--sql', 'SELECT * FROM traces'],
      ['a.jsonl', '--sql', 'SELECT * FROM traces'],
    ]) {
      const { code, result } = await check(cwd, '--traces', `tool=look/session=z/${file}`, ...flags)
      expect([file, code, result.findings?.[0]?.trace]).toEqual([file, 1, 's'])
    }
  })

  describe('of which files call the same thing differently', () => {
    const limited = `version: "2.0"
enforcement: { unconstrained_tools: allow }
schemas: { pay: { type: object, required: [amount], properties: { amount: { type: integer, maximum: 10 } } } }
`
    const paid = (amount: number, column: string, type: string) =>
      `SELECT 's' AS session, 'look' AS tool, NULL::${type} AS ${column} UNION ALL SELECT 's', 'pay', '{"amount":${amount}}'::${type}`

    it.each([
      ['arguments', 'VARCHAR', 'args', 'VARCHAR'],
      ['arguments', 'JSON', 'args', 'VARCHAR'],
      ['arguments', 'VARCHAR', 'args', 'JSON'],
      ['tool_input', 'VARCHAR', 'params', 'STRUCT(amount INTEGER)'],
    ])('keeps the arguments of each: %s as %s next to %s as %s', async (column, type, other, otherType) => {
      for (const [amount, code] of [
        [50, 1],
        [5, 0],
      ] as const)
        for (const flags of [[], ['--sql', 'SELECT * FROM traces']]) {
          const cwd = await folder({
            'a.parquet': paid(amount, column, type),
            'b.parquet': paid(5, other, otherType).replaceAll(`'s'`, `'t'`),
          })
          writeFileSync(join(cwd, 'policy.yaml'), limited)
          const { code: found, result } = await check(cwd, '--traces', '*.parquet', ...flags)
          expect([amount, found, result.findings?.length]).toEqual([amount, code, code])
        }
    })

    it('keeps the tool and the session of each', async () => {
      const cwd = await folder({
        'a.parquet': `SELECT 's' AS session_id, 'pay' AS tool_name`,
        'b.parquet': `SELECT 't' AS trace, 'look' AS tool`,
      })
      const { result } = await check(cwd, '--traces', '*.parquet')
      expect(result.traces).toMatchObject({ traces: 2, calls: 2 })
      expect(result.findings).toMatchObject([{ rule: 'before:look->pay', trace: 's' }])
    })

    it('keeps text that looks like JSON text', async () => {
      const cwd = await folder({
        'a.parquet': `SELECT 's' AS trace, 'look' AS tool, '{"a":1}' AS output`,
        'b.parquet': `SELECT 't' AS trace, 'look' AS tool, '{"b":1}'::JSON AS result`,
      })
      const { stdout } = await runCli(['trace', 'import', '--input', '*.parquet', '--out-trace', '-'], { cwd })
      expect(stdout).toContain('"result":"{\\"a\\":1}"')
      expect(stdout).toContain('"result":{"b":1}')
    })

    it('refuses a file of another layout, which would be read as this one', async () => {
      const observations = `SELECT '1' AS id, 'a' AS trace_id, 'TOOL' AS type, '' AS parent_observation_id, TIMESTAMP '2026-01-01' AS start_time, 'look' AS name`
      const cwd = await folder({
        'a.parquet': rows(`('s', 'pay', 1)`),
        'b.parquet': observations,
        'c.parquet': observations,
      })
      for (const flags of [[], ['--sql', 'SELECT * FROM traces']]) {
        const { code, result } = await check(cwd, '--traces', '*.parquet', ...flags)
        expect([code, codesIn(result)]).toEqual([2, ['E_TABLE_LAYOUT']])
        const alike = await check(cwd, '--traces', 'b.parquet', 'c.parquet', ...flags)
        expect(alike.result.errors).toBeUndefined()
        const alone = await check(cwd, '--traces', 'a.parquet', ...flags)
        expect([alone.code, codesIn(alone.result)]).toEqual([1, ['before:look->pay']])
      }
    })
  })

  it('gives what the same calls as lines give', async () => {
    const call = fc.record({
      trace: fc.constantFrom('a', 'b', 'c'),
      tool: fc.constantFrom('look', 'pay', 'other'),
      at: fc.integer({ min: 1, max: 60 }),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(call, { minLength: 1, maxLength: 12 }), async (calls) => {
        const ordered = calls.map((each, at) => ({ ...each, at: each.at * 100 + at }))
        const values = ordered.map(
          ({ trace, tool, at }) => `('${trace}', '${tool}', TIMESTAMP '2026-01-01' + to_seconds(${at}))`,
        )
        const cwd = await folder({ 'a.parquet': rows(values.join(', ')) })
        const lines = [...ordered].sort((a, b) => a.at - b.at)
        writeFileSync(
          join(cwd, 'a.jsonl'),
          lines
            .map(
              ({ trace, tool, at }) =>
                `${JSON.stringify({ type: 'tool_call', trace, tool, timestamp: new Date(Date.UTC(2026, 0, 1) + at * 1000).toISOString() })}\n`,
            )
            .join(''),
        )
        const [table, text] = [await check(cwd, '--traces', 'a.parquet'), await check(cwd, '--traces', 'a.jsonl')]
        for (const key of ['verdict', 'counts', 'rules', 'coverage'] as const)
          expect(table.result[key]).toEqual(text.result[key])
        const found = ({ findings }: { findings: Record<string, unknown>[] }) =>
          findings.map(({ rule, trace, callIndex }) => `${rule} ${trace} ${callIndex}`).sort()
        const sequence = (list: readonly string[]) => list.filter((each) => each.startsWith('before'))
        expect(sequence(found(table.result))).toEqual(sequence(found(text.result)))
      }),
      { numRuns: 15 },
    )
  })

  it('says which rows have no session, no time or no number that JSON can hold', async () => {
    const cwd = await folder({
      'a.parquet': `SELECT * FROM (VALUES
        (NULL, 'look', TIMESTAMP '2026-01-01', 1.0::DOUBLE), ('s', 'look', NULL, 1.0), ('s', 'look', TIMESTAMP '2026-01-01', 'nan'),
        ('s', 'look', TIMESTAMP '2026-01-02', 2.5)) AS t(session, tool, timestamp, args)`,
    })
    const { code, result } = await check(cwd, '--traces', 'a.parquet')
    expect(code).toBe(1)
    expect(
      result.findings.map(({ rule, location }: { rule: string; location: { line: number } }) => [rule, location.line]),
    ).toEqual([
      ['E_TRACE_PARSE', 1],
      ['E_TRACE_PARSE', 2],
      ['E_TRACE_PARSE', 3],
    ])
    expect(result.traces.calls).toBe(2)
  })

  it('whose tool is null is a call without a name, not no call', async () => {
    const cwd = await folder({ 'a.parquet': rows(`('s', NULL::VARCHAR, 1), ('s', 'look', 2)`) })
    const { result } = await check(cwd, '--traces', 'a.parquet')
    expect(codesIn(result)).toEqual(['E_TRACE_PARSE'])
  })

  it('that was cut, or is none behind its first bytes, is an error', async () => {
    const cwd = await folder({ 'cut.parquet': rows(`('s', 'look', 1)`) })
    truncateSync(join(cwd, 'cut.parquet'), readFileSync(join(cwd, 'cut.parquet')).length - 6)
    writeFileSync(join(cwd, 'false.parquet'), `PAR1${'x'.repeat(100)}PAR1`)
    for (const file of ['cut.parquet', 'false.parquet']) {
      const { code, result } = await check(cwd, '--traces', file)
      expect([file, code, codesIn(result)]).toEqual([file, 2, ['E_TABLE_READ']])
    }
  })

  it('from standard input is refused with a word on what to do', async () => {
    const cwd = await folder({})
    const { code, stderr } = await runCli(['check', '--traces', '-'], { cwd, stdin: 'PAR1....' })
    expect(code).toBe(2)
    expect(stderr).toContain('name it, and do not pipe it in')
  })

  it('leaves no temporary file behind', async () => {
    const before = readdirSync(tmpdir()).filter((name) => name.startsWith('assay-table-'))
    const cwd = await folder({ 'a.parquet': rows(`('s', 'look', 1)`) })
    await check(cwd, '--traces', 'a.parquet')
    await check(cwd, '--traces', 'a.parquet', '--sql', 'SELECT nothing FROM traces')
    const after = readdirSync(tmpdir()).filter((name) => name.startsWith('assay-table-'))
    expect(after.filter((name) => !before.includes(name))).toEqual([])
  })
})

describe('spans in a table', () => {
  const observation = (id: string, trace: string, session: string | null, tool: string, second: number) =>
    `('${id}', '${trace}', 'TOOL', '', TIMESTAMP '2026-01-01' + to_seconds(${second}), '${tool}', ${session === null ? 'NULL' : `'${session}'`}, '{}')`
  const observations = (...list: string[]) =>
    `SELECT * FROM (VALUES ${list.join(', ')}) AS t(id, trace_id, type, parent_observation_id, start_time, name, session_id, input)`

  it('of one session in several traces are one session, in the order of its calls', async () => {
    const cwd = await folder({
      'a.parquet': observations(
        observation('1', 'z', 's', 'look', 1),
        observation('2', 'm', 'other', 'pay', 2),
        observation('3', 'a', 's', 'pay', 3),
      ),
    })
    const { result } = await check(cwd, '--traces', 'a.parquet')
    expect(result.rules[0]).toMatchObject({ held: 1, violated: 1 })
    expect(result.findings).toMatchObject([{ trace: 'other' }])
  })

  it('of a trace that names two sessions are each of its own', async () => {
    const cwd = await folder({
      'a.parquet': observations(observation('1', 'a', 's', 'pay', 2), observation('2', 'a', 't', 'look', 1)),
    })
    const { result } = await check(cwd, '--traces', 'a.parquet')
    expect(result.traces).toMatchObject({ traces: 2, calls: 2 })
    expect(result.findings).toMatchObject([{ trace: 's' }])
  })
})

describe('--sql', () => {
  const twoColumns = rows(`('s', 'look', 1), ('s', 'pay', 2)`)

  it('reads CSV and JSON lines, too', async () => {
    const cwd = await folder({})
    writeFileSync(join(cwd, 'a.csv'), 'who,what\ns,look\ns,pay\n')
    writeFileSync(join(cwd, 'b.jsonl'), '{"who":"t","what":"pay","with":{"id":9007199254740993}}\n')
    const csv = await check(cwd, '--traces', 'a.csv', '--sql', 'SELECT who AS trace, what AS tool FROM traces')
    expect([csv.code, csv.result.traces.calls]).toEqual([0, 2])
    const lines = await runCli(
      [
        'trace',
        'import',
        '--input',
        'b.jsonl',
        '--out-trace',
        '-',
        '--sql',
        'SELECT who AS trace, what AS tool, "with" AS args FROM traces',
      ],
      { cwd },
    )
    expect(lines.stdout).toContain('"args":{"id":9007199254740993}')
  })

  it.each([
    ['another file', `SELECT content AS tool, 's' AS trace FROM read_text('policy.yaml')`],
    ['a file by its name', `SELECT 's' AS trace, tool FROM 'other.parquet'`],
    ['the network', `SELECT 's' AS trace, tool FROM read_parquet('https://127.0.0.1:1/a.parquet')`],
    ['a setting', 'SET memory_limit = 1'],
    ['a file to write', `COPY (SELECT 1) TO 'out.csv'`],
    ['an extension', 'INSTALL httpfs'],
    ['two statements', `SELECT 's' AS trace, tool FROM traces; SELECT 1`],
    [
      'a closed bracket',
      `SELECT 's' AS trace, tool FROM traces) AS x; COPY (SELECT 1) TO 'out.csv'; SELECT * FROM (SELECT 1`,
    ],
    ['a column that is not there', 'SELECT nothing FROM traces'],
    ['no query', 'hello'],
  ])('refuses %s', async (_, sql) => {
    const cwd = await folder({ 'a.parquet': twoColumns, 'other.parquet': twoColumns })
    const { code, result } = await check(cwd, '--traces', 'a.parquet', '--sql', sql)
    expect([code, codesIn(result)]).toEqual([2, ['E_TABLE_SQL']])
    expect(readdirSync(cwd)).not.toContain('out.csv')
  })

  it('may end in a semicolon or a comment', async () => {
    const cwd = await folder({ 'a.parquet': twoColumns })
    for (const end of [';', ' -- all of them', '; -- all of them']) {
      const { code, result } = await check(
        cwd,
        '--traces',
        'a.parquet',
        '--sql',
        `SELECT session, tool FROM traces${end}`,
      )
      expect([end, code, result.traces?.calls]).toEqual([end, 0, 2])
    }
  })

  it('parses a column that is cast to JSON, and keeps text as text', async () => {
    const cwd = await folder({ 'a.parquet': rows(`('s', 'look', 1)`) })
    const { stdout } = await runCli(
      [
        'trace',
        'import',
        '--input',
        'a.parquet',
        '--out-trace',
        '-',
        '--sql',
        `SELECT session, tool, '{"a":[1]}' AS result, '{"big":12345678901234567890.5}'::JSON AS args FROM traces`,
      ],
      { cwd },
    )
    expect(stdout).toContain('"result":"{\\"a\\":[1]}"')
    expect(stdout).toContain('"args":{"big":12345678901234567890.5}')
  })
})

describe('without DuckDB', () => {
  it('a Parquet file is an error that says what to install', () => {
    const empty = folderWith({})
    expect(() => loadDuckDb([empty], '"a.parquet" is a Parquet file')).toThrow(
      expect.objectContaining({
        problems: [
          expect.objectContaining({
            code: 'E_TABLE_ENGINE',
            message: '"a.parquet" is a Parquet file, and @duckdb/node-api is not installed.',
            remedy: expect.stringContaining('npm install --save-dev @duckdb/node-api'),
          }),
        ],
      }),
    )
  })

  it('one that is broken is not called missing', () => {
    const broken = folderWith({
      'node_modules/@duckdb/node-api/package.json': '{"main":"index.js"}',
      'node_modules/@duckdb/node-api/index.js': 'throw new Error("GLIBC_9.99 not found")',
    })
    expect(() => loadDuckDb([broken], 'x')).toThrow(/cannot be loaded/)
  })
})
