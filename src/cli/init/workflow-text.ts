import { tool } from '../../model/tool.js'

export interface WorkflowProject {
  readonly policy: string
  readonly traces: readonly string[]
  /** Where the tests run. */
  readonly folder: string
  /** What runs them, as `testCommands` finds it. Without it the workflow fails until its owner says what to run. */
  readonly tests: readonly string[] | undefined
}

/** A GitHub workflow that runs the tests and checks the traces that they record, on every pull request. */
export function workflowText(project: WorkflowProject): string {
  const indent = ' '.repeat(12)
  return `# Checks the tool calls that the agent made against the policy.
name: assay
on:
  pull_request:
  push:
    branches: [main]

permissions: {}

jobs:
  assay:
    runs-on: ubuntu-latest
    timeout-minutes: 15
    permissions:
      actions: read # to compare with the last green run on main
      contents: read
      pull-requests: write # for the comment; everything else works without it
    steps:
      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0
        with:
          persist-credentials: false
${testStep(project)}
      - uses: ${tool.repository}@v1
        if: \${{ !cancelled() }} # failed tests have traces, too
        with:
          policy: ${JSON.stringify(project.policy)}
          traces: |
${project.traces.map((pattern) => `${indent}${pattern.replace(/[\r\n]/g, ' ')}`).join('\n')}
`
}

/** A step that did nothing would leave old traces, or none, to be checked as if the agent had run. */
function testStep({ folder, tests }: WorkflowProject): string {
  const commands = tests ?? [
    'echo "Replace this step by what runs your agent and records its traces (your tests or evals)." >&2',
    'exit 1',
  ]
  return [
    '      - name: Run the tests, which record the traces',
    ...(folder === '.' ? [] : [`        working-directory: ${JSON.stringify(folder)}`]),
    '        run: |',
    ...commands.map((command) => `          ${command}`),
  ].join('\n')
}
