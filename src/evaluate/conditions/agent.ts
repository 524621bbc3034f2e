import { compileToolPattern } from '../../text/tool-pattern.js'
import { defineCondition } from './condition-test.js'

/** The agent or subagent that made the call. */
export const agentCondition = defineCondition<'agent'>({
  reads: () => 'neither',
  compile({ patterns }) {
    const matchers = patterns.map(compileToolPattern)
    return ({ call: { agent } }) => (agent === undefined ? 'agent' : matchers.some((matches) => matches(agent)))
  },
})
