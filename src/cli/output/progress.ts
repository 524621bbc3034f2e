import type { ReadTraces } from '../../model/reading.js'
import type { CallSink } from '../../model/trace.js'
import { type Host, inCi } from '../host.js'

/** Milliseconds before the first sign of life, and between two. */
const timeout = 1000
/** Calls between two looks at the clock. */
const stride = 8192

/** Counts calls on standard error while a long reading lasts; only for a person at a terminal. */
export function withProgress(read: ReadTraces, host: Host): ReadTraces {
  if (inCi(host.env) || host.stderr.isTTY !== true) return read
  const counted: ReadTraces = async (sink) => {
    let calls = 0
    let next = Date.now() + timeout
    let shown = false
    const counting: CallSink = {
      file: (file, name) => sink.file?.(file, name),
      start: (run) => sink.start?.(run),
      message: (...args) => sink.message?.(...args),
      result: (run, callIndex, result) => sink.result(run, callIndex, result),
      call: (...args) => {
        sink.call(...args)
        if (++calls % stride > 0 || Date.now() < next) return
        next = Date.now() + timeout
        shown = true
        host.stderr.write(`\r${calls.toLocaleString('en')} calls read …`)
      },
    }
    try {
      return await read(counting)
    } finally {
      if (shown) host.stderr.write('\r\u001b[K')
    }
  }
  return Object.assign(counted, { list: read.list })
}
