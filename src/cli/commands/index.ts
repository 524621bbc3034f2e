import type { Command } from '../command.js'

/** A command in the list: enough for the overview; the rest is loaded when it runs. */
export interface CommandEntry {
  readonly name: string
  readonly summary: string
  readonly load: () => Promise<Command>
}

/** Every command, in the order of the overview. */
export const commands: readonly CommandEntry[] = [
  {
    name: 'check',
    summary: 'Check traces against a policy: rules and coverage.',
    load: async () => (await import('./check.js')).checkCommand,
  },
  {
    name: 'validate',
    summary: 'Only the rules, without the coverage gate.',
    load: async () => (await import('./validate.js')).validateCommand,
  },
  {
    name: 'coverage',
    summary: 'Only coverage and its gate.',
    load: async () => (await import('./coverage.js')).coverageCommand,
  },
  {
    name: 'merge',
    summary: 'One verdict over what several machines collected.',
    load: async () => (await import('./merge.js')).mergeCommand,
  },
  {
    name: 'fleet',
    summary: 'One table over the results of many checks.',
    load: async () => (await import('./fleet.js')).fleetCommand,
  },
  {
    name: 'history',
    summary: 'How verdicts, coverage and rules went over many runs.',
    load: async () => (await import('./history.js')).historyCommand,
  },
  {
    name: 'explain',
    summary: 'What a code or rule means, and how to fix it.',
    load: async () => (await import('./explain.js')).explainCommand,
  },
  {
    name: 'waive',
    summary: 'Write waivers for findings of a result into the policy.',
    load: async () => (await import('./waive.js')).waiveCommand,
  },
  {
    name: 'init',
    summary: 'Write a policy learned from traces, and a workflow.',
    load: async () => (await import('./init.js')).initCommand,
  },
  {
    name: 'demo',
    summary: 'A red and a green run, offline, in seconds.',
    load: async () => (await import('./demo.js')).demoCommand,
  },
  {
    name: 'trace import',
    summary: 'Convert traces of any known format to canonical lines.',
    load: async () => (await import('./trace-import.js')).traceImportCommand,
  },
  {
    name: 'trace ingest-otel',
    summary: 'Read OpenTelemetry spans into an SQLite store.',
    load: async () => (await import('./trace-ingest-otel.js')).traceIngestOtelCommand,
  },
  {
    name: 'policy validate',
    summary: 'Find problems in a policy.',
    load: async () => (await import('./policy-validate.js')).policyValidateCommand,
  },
  {
    name: 'policy migrate',
    summary: 'Convert a version 1 policy to version 2.0.',
    load: async () => (await import('./policy-migrate.js')).policyMigrateCommand,
  },
  {
    name: 'policy init',
    summary: 'Write a policy learned from traces.',
    load: async () => (await import('./policy-init.js')).policyInitCommand,
  },
  {
    name: 'policy test',
    summary: 'Run the cases of a policy: calls and expected findings.',
    load: async () => (await import('./policy-test.js')).policyTestCommand,
  },
  {
    name: 'golden add',
    summary: 'Write the calls of a recorded run as expected calls.',
    load: async () => (await import('./golden-add.js')).goldenAddCommand,
  },
  {
    name: 'mcp snapshot',
    summary: 'Write the tools of an MCP server as a contract.',
    load: async () => (await import('./mcp-snapshot.js')).mcpSnapshotCommand,
  },
  {
    name: 'mcp diff',
    summary: 'Compare the tools of an MCP server with a contract.',
    load: async () => (await import('./mcp-diff.js')).mcpDiffCommand,
  },
  {
    name: 'evidence export',
    summary: 'Write an evidence bundle of a run or a profile.',
    load: async () => (await import('./evidence-export.js')).evidenceExportCommand,
  },
  {
    name: 'evidence verify',
    summary: 'Check that bundles are unchanged and complete.',
    load: async () => (await import('./evidence-verify.js')).evidenceVerifyCommand,
  },
  {
    name: 'evidence show',
    summary: 'Print the contents of a bundle.',
    load: async () => (await import('./evidence-show.js')).evidenceShowCommand,
  },
  {
    name: 'evidence lint',
    summary: 'Look for risks and omissions in a bundle.',
    load: async () => (await import('./evidence-lint.js')).evidenceLintCommand,
  },
  {
    name: 'evidence diff',
    summary: 'Compare the contents of two bundles.',
    load: async () => (await import('./evidence-diff.js')).evidenceDiffCommand,
  },
  {
    name: 'evidence attest',
    summary: 'Sign a statement about a bundle.',
    load: async () => (await import('./evidence-attest.js')).evidenceAttestCommand,
  },
  {
    name: 'evidence verify-attestation',
    summary: 'Check a signed statement.',
    load: async () => (await import('./evidence-verify-attestation.js')).evidenceVerifyAttestationCommand,
  },
  {
    name: 'record mcp',
    summary: 'Record the tool calls made to an MCP server.',
    load: async () => (await import('./record-mcp.js')).recordMcpCommand,
  },
  {
    name: 'record claude-code',
    summary: 'A hook for Claude Code that records its tool calls.',
    load: async () => (await import('./record-claude-code.js')).recordClaudeCodeCommand,
  },
  {
    name: 'completion',
    summary: 'A script that completes commands and flags in a shell.',
    load: async () =>
      (await import('./completion.js')).completionCommand(() => Promise.all(commands.map(({ load }) => load()))),
  },
  {
    name: 'serve',
    summary: 'Serve another program, such as the Python package.',
    load: async () => (await import('./serve.js')).serveCommand,
  },
]

/** The command that the first one or two words name, and the words after it. */
export function findCommand(argv: readonly string[]): { entry: CommandEntry; rest: readonly string[] } | undefined {
  for (const length of [2, 1]) {
    const name = argv.slice(0, length).join(' ')
    const entry = commands.find((command) => command.name === name)
    if (entry) return { entry, rest: argv.slice(length) }
  }
  return undefined
}
