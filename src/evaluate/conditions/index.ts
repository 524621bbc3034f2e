import type { Condition } from '../../model/condition.js'
import { agentCondition } from './agent.js'
import { anyArgCondition } from './any-arg.js'
import { atCondition } from './at.js'
import type { ConditionKind, ConditionOf } from './condition-test.js'
import { parallelCondition } from './parallel.js'
import { phaseCondition } from './phase.js'
import { serverCondition } from './server.js'
import { valueCondition } from './value.js'

/** All conditions that a call of an operand may have to meet, one file each. */
export const conditionKinds: Readonly<Record<Condition['type'], ConditionKind>> = {
  value: valueCondition,
  any_arg: anyArgCondition,
  agent: agentCondition,
  server: serverCondition,
  phase: phaseCondition,
  parallel: parallelCondition,
  at: atCondition,
} satisfies { [T in Condition['type']]: ConditionKind<ConditionOf<T>> } as Readonly<
  Record<Condition['type'], ConditionKind>
>
