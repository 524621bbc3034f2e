import { defineCodes } from './code.js'

/** The words for what can be wrong with a policy, or with a file of policy test cases. */
export const policyCodes = defineCodes({
  E_POLICY_PARSE: {
    title: 'The policy cannot be parsed',
    level: 'error',
    meaning:
      'The text is not one YAML or JSON document within the limits: a syntax error, a key twice, a tag, JSON with comments, too deep, too large.',
    remedy: 'Correct the text at the place shown; the caret points at the first character that does not fit.',
  },
  E_POLICY_INVALID: {
    title: 'The policy says something that cannot be honoured',
    level: 'error',
    meaning:
      'The document parses, but a key, a keyword of a schema or a rule id is unknown, a value has the wrong type or range, a schema or regular expression is broken, a name can never matter, or it is another kind of file. Nothing is checked, because a restriction that is dropped would pass silently. A policy that asserts nothing is refused, too.',
    remedy: 'Change the entry as the message says; docs/policy-reference.md has every key with its type.',
  },
  W_POLICY_DEPRECATED: {
    title: 'The policy is written in the version 1 form',
    level: 'warning',
    meaning:
      'Version 1 (root `allow` and `deny`, `constraints`) is read and migrated in memory. With --strict this is an error.',
    remedy: 'Run `assay policy migrate` once; it keeps comments and order.',
  },
  W_POLICY_NOT_EVALUATED: {
    title: 'A section of the policy is not evaluated on traces',
    level: 'warning',
    meaning:
      'The section steers a live gateway (pins, obligations, kill switch …). Recorded traces do not contain what it would check.',
    remedy: 'Keep it for the gateway, and do not count on it here.',
  },
  W_POLICY_CONSTRAINT_REPLACED: {
    title: 'A version 1 constraint replaces an earlier one',
    level: 'warning',
    meaning:
      'In version 1 a later `constraints` entry for a tool replaces the schema or entry before it; the earlier one is not enforced.',
    remedy: 'Join them in one entry, or migrate and write one schema.',
  },
  W_POLICY_ALIAS_IN_LIST: {
    title: 'An alias is used where tool names are expected',
    level: 'warning',
    meaning:
      'Aliases have a meaning in `sequences` only. In a list of tools the word is the name of a tool, so the members are not listed by it.',
    remedy: 'List the members.',
  },
  W_PATTERN_INTERIOR_STAR: {
    title: 'A pattern has a star inside',
    level: 'warning',
    meaning:
      'Assay reads `*` as a wildcard wherever it stands; other engines for the same file take an inner `*` literally and so match nothing.',
    remedy: 'Use `*` at the ends only if other tools read this policy too.',
  },
  W_POLICY_SIMILAR_NAME: {
    title: 'Two names in the policy are most likely one',
    level: 'warning',
    meaning:
      'They differ in case, in `_` and `-`, by a letter, or in the order of two letters. A rule or schema for a name that no call has is never exercised. With a list of allowed tools, a name that it does not know is an error instead.',
    remedy: 'Write one of them in both places, or list what the agent may call under `tools.allow`, which settles it.',
  },
  W_POLICY_BLANK_IN_NAME: {
    title: 'A name holds a blank or a character that cannot be seen',
    level: 'warning',
    meaning:
      'Names of tools are compared character for character: `get user` is not `get_user`, and a name with a zero-width space is not the one without.',
    remedy: 'Write the name as traces have it; an entry of a list that lost its line or comma is two names.',
  },
  E_CHECKS_INVALID: {
    title: 'The list of checks cannot be used',
    level: 'error',
    meaning: '`checks` in `assay.yaml` does not parse, or a check has no name or policy, or a key that nobody reads.',
    remedy: 'Write `checks:` as a list of { name, policy, traces, minCoverage, failOn }; docs/cli.md has an example.',
  },
  E_POLICY_CASES: {
    title: 'The file of policy test cases cannot be used',
    level: 'error',
    meaning: 'The file does not parse, or a case has no name, no calls or no readable expectation.',
    remedy: 'Write `cases:` as a list of { name, calls, expect }; docs/policy.md has an example.',
  },
})

export type PolicyCode = keyof typeof policyCodes
