import type { Policy, Selector, SequenceRule } from '../../src/model/policy.js'

/** A policy in normal form that asserts nothing, with what a test is about laid over it. */
export function policyModel(part: Partial<Policy> = {}): Policy {
  return {
    name: 'test',
    version: '2.0',
    digest: `sha256:${'0'.repeat(64)}`,
    tools: { deny: [], denyClasses: [] },
    toolClasses: new Map(),
    constraints: new Map(),
    definitions: {},
    unconstrainedTools: { value: 'allow' },
    aliases: new Map(),
    sequences: [],
    levels: new Map(),
    tolerate: new Map(),
    coverage: { exclude: [] },
    waivers: [],
    showArgs: [],
    ...part,
  }
}

export function selector(...tools: string[]): Selector {
  return { label: tools.join('|'), terms: [{ tools, argsMatch: [] }] }
}

/** The rule with the id that the operator has without one of its own. */
export function sequenceRule<R extends Omit<SequenceRule, 'id'>>(rule: R, id = 'rule'): SequenceRule {
  return { id, ...rule } as unknown as SequenceRule
}
