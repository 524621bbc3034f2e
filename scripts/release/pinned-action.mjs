/** The workflow that others call, and the line in it that pins the action: a commit cannot name itself, so it names an earlier one. GitHub's own actions are pinned there too. */
export const workflow = '.github/workflows/judge-traces.yml'
export const pinLine =
  /uses: (?<repository>(?!actions\/)[\w.-]+\/[\w.-]+)@(?<commit>[0-9a-f]{40}) # v(?<version>\d+\.\d+\.\d+)/
