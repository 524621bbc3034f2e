import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly $defs?: Readonly<Record<string, Schema>>
}

const result: Schema = JSON.parse(readFileSync('schemas/assay.result.v1.schema.json', 'utf8'))
const types = readFileSync('python/src/assay/_engine/types.py', 'utf8')
const of = (name: string) => result.$defs?.[name]

/** What the Python package calls the objects of a result. */
const objects: Readonly<Record<string, Schema | undefined>> = {
  AssayResult: result,
  Gate: result.properties?.gate,
  Counts: result.properties?.counts,
  TraceTotals: result.properties?.traces,
  TraceFile: result.properties?.traces?.properties?.files?.items,
  Skipped: result.properties?.traces?.properties?.skipped?.items,
  PolicyName: result.properties?.policy,
  Location: of('location'),
  Finding: of('finding'),
  Violation: of('finding')?.properties?.violations?.items,
  Waived: of('finding')?.properties?.waived,
  RuleRow: of('ruleRow'),
  CoverageReport: of('coverage'),
  ArgumentCoverage: of('coverage')?.properties?.arguments?.items,
  CaseRow: of('caseRow'),
  Source: of('finding')?.properties?.source,
  Facts: of('facts'),
  TraceFacts: of('traceFacts'),
  Tokens: of('facts')?.properties?.tokens,
}

it.each(Object.keys(objects))('the type %s of Python has the members of the schema', (name) => {
  const [, body = ''] = new RegExp(`^class ${name}\\(TypedDict\\):\\n((?: {4}.*\\n|\\n)+)`, 'm').exec(types) ?? []
  const members = [...body.matchAll(/^ {4}(\w+): (NotRequired\[)?/gm)].map(([, member, optional]) => [
    member,
    !optional,
  ])
  const { properties = {}, required = [] } = objects[name] ?? {}
  const wanted = Object.keys(properties).map((member) => [member, required.includes(member)])
  expect(members.length).toBeGreaterThan(0)
  expect(Object.fromEntries(members)).toEqual(Object.fromEntries(wanted))
})
