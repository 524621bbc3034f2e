/** What the model says, turn by turn. The tests compare traces with it. */
export interface ScriptedCall {
  readonly id: string
  readonly name: string
  /** A string is sent as it is, also if it is not JSON. */
  readonly args: object | string
  /** Which kind of tool the API says it is. */
  readonly kind?: 'function' | 'custom' | 'legacy'
}

export interface Turn {
  readonly text?: string
  readonly calls?: readonly ScriptedCall[]
  /** Answer with this status instead. */
  readonly fail?: number
  /** Break the connection off in the middle of the stream. */
  readonly breakOff?: boolean
  /** Output items or content blocks sent as they are, for what only one API has. */
  readonly raw?: readonly object[]
}

export type Script = readonly Turn[]

export function argumentsOf(call: ScriptedCall): string {
  return typeof call.args === 'string' ? call.args : JSON.stringify(call.args)
}
