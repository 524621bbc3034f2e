/** A GitHub workflow that checks recorded traces on every pull request. */
export function workflowText(project: { readonly policy: string; readonly traces: readonly string[] }): string {
  const indent = ' '.repeat(12)
  return `# Holds the tool calls that the agent made against the policy.
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
      actions: read # for the comparison with the last green run on main
      contents: read
      pull-requests: write # for the comment; everything else works without it
    steps:
      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0
        with:
          persist-credentials: false
      # Record the traces here: run the tests or evals that call the agent.
      - uses: your-org/assay-action@v1
        if: \${{ !cancelled() }} # a red test run has traces, too
        with:
          policy: ${JSON.stringify(project.policy)}
          traces: |
${project.traces.map((pattern) => `${indent}${pattern.replace(/[\r\n]/g, ' ')}`).join('\n')}
`
}
