import { defineCodes } from './code.js'

/** The words for what can be wrong with a policy, or with a file of policy test cases. */
export const policyCodes = defineCodes({
  E_POLICY_PARSE: {
    title: 'The policy cannot be parsed',
    level: 'error',
    meaning:
      'The text is not one YAML or JSON document within the limits: a syntax error, a duplicate key, a tag, JSON with comments, too deep, too large.',
    remedy: 'Correct the text at the place shown; the caret points at the first character that does not fit.',
  },
  E_POLICY_INVALID: {
    title: 'The policy is invalid',
    level: 'error',
    meaning:
      'The document parses, but a key, schema keyword or rule id is unknown, a value has the wrong type or range, a schema or regular expression is invalid, a name can never apply, or it is another kind of file. Nothing is checked, because an ignored restriction would pass silently. A policy that asserts nothing is also refused.',
    remedy: 'Change the entry as the message says; docs/policy-reference.md has every key with its type.',
  },
  W_POLICY_DEPRECATED: {
    title: 'The policy uses version 1',
    level: 'warning',
    meaning:
      'Version 1 (root `allow` and `deny`, `constraints`) is read and migrated in memory. With --strict this is an error.',
    remedy: 'Run `assay policy migrate` once; it keeps comments and order.',
  },
  W_POLICY_NOT_EVALUATED: {
    title: 'A section of the policy is not evaluated on traces',
    level: 'warning',
    meaning:
      'The section configures a live gateway (pins, obligations, kill switch …). Recorded traces do not contain what it would check.',
    remedy: 'Keep it for the gateway, and do not rely on it here.',
  },
  W_POLICY_CONSTRAINT_REPLACED: {
    title: 'A version 1 constraint replaces an earlier one',
    level: 'warning',
    meaning:
      'In version 1, a later `constraints` entry for a tool replaces the earlier schema or entry, which is not enforced.',
    remedy: 'Combine them in one entry, or migrate and write one schema.',
  },
  W_POLICY_ALIAS_IN_LIST: {
    title: 'An alias is used where tool names are expected',
    level: 'warning',
    meaning:
      'Aliases work in `sequences` only. In a list of tools, the word is the name of a tool and does not stand for the members.',
    remedy: 'List the members.',
  },
  W_PATTERN_INTERIOR_STAR: {
    title: 'A pattern has a star inside',
    level: 'warning',
    meaning:
      'Assay reads `*` as a wildcard at any position; other engines for the same file take an inner `*` literally and match nothing.',
    remedy: 'Use `*` at the ends only if other tools read this policy too.',
  },
  W_POLICY_SIMILAR_NAME: {
    title: 'Two names in the policy are probably one',
    level: 'warning',
    meaning:
      'They differ in case, in `_` and `-`, by a letter, or in the order of two letters. A rule or schema for a misspelled name is never exercised. With an allow list, a name that is not on it is an error instead.',
    remedy: 'Use the same name in both places, or list the tools that the agent may call under `tools.allow`.',
  },
  W_POLICY_BLANK_IN_NAME: {
    title: 'A name contains a blank or an invisible character',
    level: 'warning',
    meaning:
      'Tool names are compared character by character: `get user` is not `get_user`, and a zero-width space makes a different name.',
    remedy: 'Write the name as it appears in traces. A list entry with a missing line break or comma is two names.',
  },
  E_CHECKS_INVALID: {
    title: 'The list of checks is invalid',
    level: 'error',
    meaning: '`checks` in `assay.yaml` does not parse, or a check has no name or policy, or an unknown key.',
    remedy: 'Write `checks:` as a list of { name, policy, traces, minCoverage, failOn }; docs/cli.md has an example.',
  },
  E_POLICY_CASES: {
    title: 'The file of policy test cases is invalid',
    level: 'error',
    meaning: 'The file does not parse, or a case has no name, no calls or no readable expectation.',
    remedy: 'Write `cases:` as a list of { name, calls, expect }; docs/policy.md has an example.',
  },
})

export type PolicyCode = keyof typeof policyCodes
