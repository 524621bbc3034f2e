import { describe, expect, it } from 'vitest'
import { AssayError, Coverage, validate } from '../../src/index.js'
import { runAction } from '../support/run-action.js'
import { folderWith, runCli } from '../support/run-cli.js'

/** What every broken policy here would let pass if it were read leniently. */
const traces = `${['get_user', 'pay', 'pay', 'delete_all'].map((tool) => JSON.stringify({ tool, args: { amount: 5 } })).join('\n')}\n`
const quiet = 'enforcement: { unconstrained_tools: allow }\n'
const head = `version: "2.0"\n${quiet}`

interface Refusal {
  readonly says: string
  readonly policy: string
  readonly code: 'E_POLICY_INVALID' | 'E_POLICY_PARSE'
  /** In one of the messages. */
  readonly words: string
  readonly file?: string
  /** The policy as it was meant: it must be read, and every call of the traces kept or found. */
  readonly meant: string
}

const refused: readonly Refusal[] = [
  {
    says: 'a key with a typo',
    policy: `${head}tools: { alow: [get_user] }\n`,
    code: 'E_POLICY_INVALID',
    words: 'alow',
    meant: `${head}tools: { allow: [get_user] }\n`,
  },
  {
    says: 'a key of a rule with a typo',
    policy: `${head}sequences: [{ type: after, trigger: pay, then: log, whitin: 2 }]\n`,
    code: 'E_POLICY_INVALID',
    words: 'whitin',
    meant: `${head}sequences: [{ type: after, trigger: pay, then: log, within: 2 }]\n`,
  },
  {
    says: 'a limit that nobody knows',
    policy: `${head}tools: { deny: [x] }\nlimits: { max_tool_call_total: 2 }\n`,
    code: 'E_POLICY_INVALID',
    words: 'max_tool_call_total',
    meant: `${head}tools: { deny: [x] }\nlimits: { max_tool_calls_total: 2 }\n`,
  },
  {
    says: 'a waiver that never ends by mistake',
    policy: `${head}tools: { deny: [delete_all] }\nwaivers: [{ rule: E_TOOL_DENIED, reason: r, owner: o, expire: 2020-01-01 }]\n`,
    code: 'E_POLICY_INVALID',
    words: 'expire',
    meant: `${head}tools: { deny: [delete_all] }\nwaivers: [{ rule: E_TOOL_DENIED, reason: r, owner: o, expires: 2020-01-01 }]\n`,
  },
  {
    says: 'a level of a rule that the policy does not have',
    policy: `${head}tools: { deny: [delete_all] }\nlevels: { E_TOOL_DENID: error }\n`,
    code: 'E_POLICY_INVALID',
    words: 'E_TOOL_DENID',
    meant: `${head}tools: { deny: [delete_all] }\nlevels: { E_TOOL_DENIED: error }\n`,
  },
  {
    says: 'a key that stands twice',
    policy: `${head}tools: { deny: [delete_all] }\ntools: { deny: [x] }\n`,
    code: 'E_POLICY_PARSE',
    words: 'tools',
    meant: `${head}tools: { deny: [delete_all, x] }\n`,
  },
  {
    says: 'a rule about a name that its allow list does not know',
    policy: `${head}tools: { allow: [get_user, pay] }\nsequences: [{ type: max_calls, tool: Pay, max: 1 }]\n`,
    code: 'E_POLICY_INVALID',
    words: 'Pay',
    meant: `${head}tools: { allow: [get_user, pay] }\nsequences: [{ type: max_calls, tool: pay, max: 1 }]\n`,
  },
  {
    says: 'a schema of a tool that its allow list does not know',
    policy: `${head}tools: { allow: [get_user, pay] }\nschemas: { pay_: { required: [to] } }\n`,
    code: 'E_POLICY_INVALID',
    words: 'pay_',
    meant: `${head}tools: { allow: [get_user, pay] }\nschemas: { pay: { required: [to] } }\n`,
  },
  {
    says: 'a class where a tool is expected',
    policy: `${head}tool_classes: { pay: [money] }\ntools: { deny: [money] }\n`,
    code: 'E_POLICY_INVALID',
    words: 'money',
    meant: `${head}tool_classes: { pay: [money] }\ntools: { deny_classes: [money] }\n`,
  },
  {
    says: 'a schema with a type that does not exist',
    policy: `${head}schemas: { pay: { type: object, properties: { amount: { type: strng } } } }\n`,
    code: 'E_POLICY_INVALID',
    words: 'is not a type of JSON Schema',
    meant: `${head}schemas: { pay: { type: object, properties: { amount: { type: string } } } }\n`,
  },
  {
    says: 'a keyword of a schema with a typo',
    policy: `${head}schemas: { pay: { type: object, require: [to] } }\n`,
    code: 'E_POLICY_INVALID',
    words: 'require',
    meant: `${head}schemas: { pay: { type: object, required: [to] } }\n`,
  },
  {
    says: 'a reference that leads nowhere',
    policy: `${head}schemas: { pay: { $ref: "#/$defs/amount" } }\n`,
    code: 'E_POLICY_INVALID',
    words: '#/$defs/amount',
    meant: `${head}schemas: { $defs: { amount: { required: [to] } }, pay: { $ref: "#/$defs/amount" } }\n`,
  },
  {
    says: 'a format that nobody knows',
    policy: `${head}schemas: { pay: { properties: { to: { format: e-mail } } } }\n`,
    code: 'E_POLICY_INVALID',
    words: 'e-mail',
    meant: `${head}schemas: { pay: { properties: { to: { format: email } } } }\n`,
  },
  {
    says: 'an expression that is not closed',
    policy: `${head}schemas: { pay: { properties: { to: { pattern: "^(R[0-9]+$" } } } }\n`,
    code: 'E_POLICY_INVALID',
    words: 'a group `(` is not closed',
    meant: `${head}schemas: { pay: { properties: { to: { pattern: "^(R[0-9]+)$" } } } }\n`,
  },
  {
    says: 'nothing',
    policy: `version: "2.0"\nname: empty\n`,
    code: 'E_POLICY_INVALID',
    words: 'asserts nothing',
    meant: `version: "2.0"\nname: empty\ntools: { deny: [delete_all] }\n`,
  },
  {
    says: 'that everything is allowed',
    policy: `${head}tools: { allow: ["*"] }\n`,
    code: 'E_POLICY_INVALID',
    words: 'asserts nothing',
    meant: `${head}tools: { allow: ["*"], deny: [delete_all] }\n`,
  },
  {
    says: 'something in JSON with a comment',
    policy: '{ "version": "2.0", "tools": { "deny": [ // never\n "delete_all" ] } }\n',
    code: 'E_POLICY_PARSE',
    words: 'is not a comment',
    meant: '{ "version": "2.0", "tools": { "deny": [ "delete_all" ] } }\n',
  },
  {
    says: 'YAML in a file that is named JSON',
    policy: `${head}tools: { deny: [delete_all] }\n`,
    code: 'E_POLICY_PARSE',
    words: 'JSON',
    file: 'policy.json',
    meant: '{ "version": "2.0", "tools": { "deny": ["delete_all"] } }\n',
  },
  {
    says: 'two names in one by a wrong indent',
    policy: `${head}tools:\n  deny:\n    - "delete_all\\n"\n`,
    code: 'E_POLICY_INVALID',
    words: 'line break',
    meant: `${head}tools:\n  deny:\n    - "delete_all"\n`,
  },
  {
    says: 'what is not YAML',
    policy: `${head}tools: { deny: [delete_all }\n`,
    code: 'E_POLICY_PARSE',
    words: '[',
    meant: `${head}tools: { deny: [delete_all] }\n`,
  },
  {
    says: 'another file altogether',
    policy: 'services: { web: { image: nginx } }\n',
    code: 'E_POLICY_INVALID',
    words: 'services',
    meant: `${head}tools: { deny: [delete_all] }\n`,
  },
]

interface Answer {
  readonly exit: number
  readonly problems: readonly { readonly code: string; readonly message: string }[]
}

type Ask = (policy: string, file: string) => Promise<Answer>

const cli =
  (...words: string[]): Ask =>
  async (policy, file) => {
    const cwd = folderWith({ [file]: policy, 'traces.jsonl': traces })
    const argv = words.map((word) => (word === 'POLICY' ? file : word))
    const { code, stdout } = await runCli([...argv, '--format', 'json'], { cwd })
    return { exit: code, problems: code === 2 ? JSON.parse(stdout).errors : [] }
  }

const library =
  (check: (policy: string, cwd: string) => Promise<unknown>): Ask =>
  async (policy, file) => {
    try {
      await check(file, folderWith({ [file]: policy, 'traces.jsonl': traces }))
      return { exit: 0, problems: [] }
    } catch (error) {
      if (!(error instanceof AssayError)) throw error
      return { exit: 2, problems: error.problems }
    }
  }

const action: Ask = async (policy, file) => {
  const inputs = { policy: file, traces: 'traces.jsonl', baseline: 'none' }
  const { code, result, outputs } = await runAction({ [file]: policy, 'traces.jsonl': traces }, inputs)
  expect(outputs.verdict === 'error').toBe(code === 2)
  const { errors = [] } = result as { errors?: Answer['problems'] }
  return { exit: code, problems: errors }
}

/** Every door through which a policy comes in. */
const doors: Readonly<Record<string, Ask>> = {
  'assay check': cli('check', '--policy', 'POLICY', '--traces', 'traces.jsonl'),
  'assay validate': cli('validate', '--policy', 'POLICY', '--traces', 'traces.jsonl'),
  'assay coverage': cli('coverage', '--policy', 'POLICY', '--traces', 'traces.jsonl'),
  'assay policy validate': cli('policy', 'validate', 'POLICY'),
  validate: library((policy, cwd) => validate(policy, 'traces.jsonl', { cwd })),
  Coverage: library((policy, cwd) => new Coverage(policy, 'traces.jsonl', { cwd }).analyze()),
  'the action': action,
}

describe('a policy is refused alike at every door if it says', () => {
  it.each(refused)('$says', async ({ policy, code, words, file = 'policy.yaml', meant }) => {
    for (const [door, ask] of Object.entries(doors)) {
      const { exit, problems } = await ask(policy, file)
      expect([exit, problems[0]?.code], door).toEqual([2, code])
      expect(problems.map(({ message }) => message).join('\n'), door).toContain(words)
      expect((await ask(meant, file)).exit, `${door}, as it was meant`).not.toBe(2)
    }
  })
})

it('a second policy is refused, whatever the first one says', async () => {
  const cwd = folderWith({
    'a.yaml': `${head}tools: { deny: [delete_all] }\n`,
    'b.yaml': `${head}tools: { deny: [x] }\n`,
    'traces.jsonl': traces,
  })
  for (const command of ['check', 'validate', 'coverage', 'merge']) {
    const { code, stderr } = await runCli([command, '--policy', 'a.yaml', '--policy', 'b.yaml'], { cwd })
    expect([code, stderr.includes('--policy is given twice')], command).toEqual([2, true])
  }
  expect((await runCli(['check', '--policy', 'a.yaml', '--traces', 'traces.jsonl'], { cwd })).code).toBe(1)
  expect((await runCli(['check', '--policy', 'b.yaml', '--traces', 'traces.jsonl'], { cwd })).code).toBe(0)
})

it('a policy that is missing is refused, not replaced', async () => {
  for (const [door, ask] of Object.entries(doors)) {
    const { exit, problems } = await ask('', 'policy.yaml')
    expect([exit, problems.length > 0], door).toEqual([2, true])
  }
})

describe('names that are nearly one are said, and do not stop a run', () => {
  it.each<[string, string, string]>([
    [
      'in the policy',
      `${head}sequences: [{ type: max_calls, tool: Pay, max: 1 }, { type: require, tool: pay }]\n`,
      'W_POLICY_SIMILAR_NAME',
    ],
    ['of a called tool', `${head}tools: { deny: [Delete_All] }\n`, 'W_TOOL_LOOKS_LIKE'],
  ])('%s', async (_, policy, code) => {
    const files = { 'policy.yaml': policy, 'traces.jsonl': traces }
    const cwd = folderWith(files)
    const checked = JSON.parse((await runCli(['check', '--format', 'json'], { cwd })).stdout)
    const validated = await validate('policy.yaml', 'traces.jsonl', { cwd })
    const acted = await runAction(files, { policy: 'policy.yaml', traces: 'traces.jsonl', baseline: 'none' })
    for (const { findings } of [checked, validated, acted.result])
      expect(findings.map(({ rule }: { rule: string }) => rule)).toContain(code)
  })
})
