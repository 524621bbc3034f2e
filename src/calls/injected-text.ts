/** What agents themselves put among the words of the person: reminders, commands and what they printed, where it runs, summaries. */
const ofClaudeCode =
  /^\s*(<(system-reminder|command-(name|message|args)|local-command-[a-z]+|bash-(input|stdout|stderr)|task-notification|user-memory-input|ide_[a-z_]+)>|Caveat: The messages below|\[Request interrupted by user|This session is being continued from a previous conversation)/

const ofCodex =
  /^\s*(<(environment_context|user_instructions|turn_aborted|user_shell_command|permissions|skill|INSTRUCTIONS)\b|# AGENTS\.md instructions)/

/** Frameworks that speak with models in text alone send what a tool gave back in the name of the person. */
const ofTools =
  /^\s*(observation:|call id: |execution result of |<(returncode|output|tool_response|function_results)>)/i

export function isInjectedByClaudeCode(text: string): boolean {
  return ofClaudeCode.test(text)
}

export function isInjectedByCodex(text: string): boolean {
  return ofCodex.test(text)
}

/** Whether a text in the name of a person is a program's, where nothing says which program sent it. */
export function isInjected(text: string): boolean {
  return ofClaudeCode.test(text) || ofCodex.test(text) || ofTools.test(text)
}
