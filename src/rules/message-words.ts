const nouns: Readonly<Record<string, string>> = {
  user: 'a message of the user',
  assistant: 'a message of the agent',
  final: 'the final answer',
}

const speakers: Readonly<Record<string, string>> = { user: 'the user', assistant: 'the agent' }

/**
 * A sentence about calls, where `@user` and the like stand for what is said. Quoted texts stay as they are.
 *
 * @param isAbout whether the rule asks for messages: else they are names of tools
 */
export function sayMessages(sentence: string, isAbout = true): string {
  if (!isAbout || !/@(user|assistant|final)/.test(sentence)) return sentence
  return sentence
    .split(/(“[^”]*”)/)
    .map((part) => (part.startsWith('“') ? part : sayPart(part)))
    .join('')
    .replace(
      /(a message of the user|a message of the agent|the final answer)((?: \(.*?\))?) (was|is) (never )?called/g,
      '$1$2 $3 $4given',
    )
    .replace(/given, and every trace must call it/, 'given, and every trace must have it')
}

function sayPart(part: string): string {
  return part
    .replace(/\bcalls of @(user|assistant)\b/g, (_, who) => `messages of ${speakers[who]}`)
    .replace(/\bcall of @(user|assistant)\b/g, (_, who) => `message of ${speakers[who]}`)
    .replace(/\bany call of @final\b/g, 'the final answer')
    .replace(/^call @user\b/, 'wait for a message of the user')
    .replace(/^call @(assistant|final)\b/, (_, what) => `give ${nouns[what]}`)
    .replace(/@(user|assistant|final)\b/g, (_, what) => nouns[what] ?? '')
}
