/** How a block of a message names the call whose result it holds. */
export interface ResultHead {
  readonly name: string
  /** What follows in the block. Empty: the next block is the result. */
  readonly text: string
  /** The call did not run. */
  readonly isSkipped?: boolean
  /** The head quotes arguments of the call, which may hold what looks like its end. */
  readonly isAmbiguous: boolean
}

const mark = '] Result:'
const head = /^\[(\w{1,64})[\] ]/
/** Cline runs no call after one that was refused, and older releases one a message. */
const notRun = /not executed|due to user rejecting/
const skipped = /^(?:Skipping tool|Tool) \[(\w{1,64})[\] ]/

/** The head of a result: `[read_file for 'a.ts'] Result:`; undefined for any other text. */
export function readResultHead(text: string): ResultHead | undefined {
  const name = head.exec(text)?.[1]
  const at = text.indexOf(mark)
  if (name !== undefined && at >= 0) {
    const isAmbiguous = text.includes(mark, at + mark.length)
    return { name, text: text.slice(at + mark.length).trim(), isAmbiguous }
  }
  const left = skipped.exec(text)?.[1]
  const isSkipped = left !== undefined && notRun.test(text)
  return isSkipped ? { name: left, text, isSkipped, isAmbiguous: false } : undefined
}

/** What stands in the place of a result that the person did not allow. */
const denied = /^(?:The user denied this operation\b|\{"status":"denied")/

/** What stands in the place of a result of a call that failed. */
const failed =
  /^(?:The tool execution failed\b|<error>|Error executing\b|\{"status":"error"|Missing value for required parameter\b|Command failed with exit code\b|Command execution blocked\b|Access to .{1,1000} is blocked by the \.\w{1,10}ignore\b)/

export function outcomeOf(text: string): 'denied' | 'failed' | 'executed' {
  const start = text.trimStart()
  if (denied.test(start)) return 'denied'
  return failed.test(start) ? 'failed' : 'executed'
}
