import { codes } from '../../../codes/index.js'
import type { Finding } from '../../../model/finding.js'
import { markdownCode, markdownProse } from '../../../text/escape-markdown.js'

/**
 * The first way out, in a paragraph: what to change in the agent. Where the author of the rule wrote what to do, and where
 * only the rule says it, it is the finding's own sentence.
 */
export function agentFix({ rule, tool, message }: Finding): string {
  const fix = fixes.get(rule)
  const known = fix !== undefined && tool !== undefined && fix.usual.test(message)
  // A code without a fix is about the policy, or about what was recorded.
  const title = fix === undefined && codes.has(rule) ? 'What to do' : 'Fix the agent'
  return `**${title}:** ${known ? fix.words(markdownCode(tool, 80)) : markdownProse(message, 400)}`
}

interface Fix {
  /** How a message ends that holds no advice of the policy's author. */
  readonly usual: RegExp
  /** `tool` is Markdown. */
  words(tool: string): string
}

const takeAway = (tool: string) => `take ${tool} out of the tools that it is given.`

const fixes: ReadonlyMap<string, Fix> = new Map(
  Object.entries({
    E_RATE_LIMIT: {
      usual: /, or raise limits\.max_tool_calls_total\.$/,
      words: () => 'find what makes it loop: the calls above are the last ones that the policy allows.',
    },
    E_TOOL_DENIED: { usual: /, or remove the deny entry\.$/, words: takeAway },
    E_TOOL_NOT_ALLOWED: { usual: /, or take the tool away from the agent\.$/, words: takeAway },
    E_ARG_SCHEMA: {
      usual: /, or relax the rule\.$/,
      words: (tool: string) =>
        `correct how it fills the arguments: the description and the schema of ${tool} that the model is given should ask for what the policy asks for.`,
    },
  }),
)
