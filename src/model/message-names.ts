/** What stands for messages where a rule names a tool: no pattern means them, and a tool that is called so is a tool. */
export const messageNames = ['@user', '@assistant', '@final'] as const

export type MessageName = (typeof messageNames)[number]

export function isMessageName(name: string): name is MessageName {
  return (messageNames as readonly string[]).includes(name)
}
