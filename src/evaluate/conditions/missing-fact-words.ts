import type { MissingFact } from './call-facts.js'

/** Why a rule could not be decided: to follow its id and a colon. */
export const missingFactWords: Readonly<Record<MissingFact, string>> = {
  arguments: 'the trace does not record arguments that it asks for',
  'whole arguments': 'arguments that it asks for were recorded in part',
  result: 'the trace does not record results that it asks for',
  timestamp: 'the trace does not record when calls were made',
  agent: 'the trace does not record which agent made a call',
  server: 'the trace does not record which server a tool is of',
  phase: 'the trace does not record whether calls were made or only asked for',
  metadata: 'the trace does not say of the run what decides whether the rule is about it',
  messages: 'the trace does not record what is said in the run',
  'whole message': 'the final answer is too long to be kept whole',
  turn: 'the trace does not record which calls an answer of the model asked for',
  usage: 'the trace does not record how many tokens were used',
  'usage of calls': 'the trace records what was used of the run, not of its calls',
  'whole usage': 'the trace says only in part what was used, or in numbers that cannot be',
  cost: 'the trace does not record what the run cost',
  duration: 'the trace does not record how long calls took',
  number: 'a value that it adds up is not a number',
  'cost of a pattern': 'a pattern or a schema would take too many steps on what the agent sent',
  'too many keys': 'it would have to remember more values of a trace, or of all traces, than its bounds allow',
}
