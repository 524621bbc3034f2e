/** Whether an output says in Codex's own words that nothing ran: refused by a rule, a setting, a hook or a person, or failed. */
export function refusalIn(output: string): 'denied' | 'failed' | undefined {
  if (refused.test(output) || refusedCommand.test(output)) return 'denied'
  return unran.test(output) ? 'failed' : undefined
}

/** Where Codex itself answers of a call of a server, its words are all that there is. */
export function isServerRefusal(words: string): boolean {
  return serverRefusal.test(words)
}

const serverRefusal = /^user (?:rejected|cancelled) MCP tool call$/

const refused =
  /^(?:(?:exec command|patch) rejected by user|patch rejected: [^\n]*; rejected by user approval settings|user (?:rejected|cancelled) MCP tool call|approval policy is [^;]*; reject command|approval required by policy|(?:command|tool call) blocked by PreToolUse hook|this action was rejected due to unacceptable risk)/i

/** The command stands between the ticks, whatever is in it. `Rejected` is also said where its shell does not exist. */
const refusedCommand =
  /^(?:`.*` rejected: |exec_command failed(?: for `.*`)?: CreateProcess \{ message: "Rejected\(\\"(?!Failed to create ).*\\"\)" \}\s*$)/s

const unran =
  /^(?:execution error|failed to |exec_command failed|apply_patch verification failed|patch rejected: |unsupported (?:custom tool )?call\b|aborted(?: by user.*)?$)/i
