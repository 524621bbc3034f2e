import { quietly } from '../calls/quietly.js'
import { type ResponseWatcher, watchResponse } from './watch-response.js'

type Method = (...args: unknown[]) => unknown

const watched = new WeakSet<object>()

/**
 * Replaces `owner[name]` by a method that does the same and lets `begin` look at the first argument and at the answer.
 * In place, because the SDK's own helpers (`parse`, `stream`, tool runners) end in this very method of this very object.
 * An object is watched once, however often it is wrapped.
 */
export function watchMethod(owner: unknown, name: string, begin: (body: unknown) => ResponseWatcher): void {
  if (typeof owner !== 'object' || owner === null || watched.has(owner)) return
  const original = (owner as Record<string, unknown>)[name]
  if (typeof original !== 'function') return
  const replacement: Method = function (this: unknown, ...args) {
    let watcher: ResponseWatcher | undefined
    quietly(() => {
      watcher = begin(args[0])
    })
    const answer = (original as Method).apply(this, args)
    return watcher === undefined ? answer : watchResponse(answer, watcher)
  }
  // A frozen client stays as it is, unrecorded, and that is reported.
  quietly(() => {
    Object.defineProperty(owner, name, { value: replacement, writable: true, configurable: true, enumerable: false })
    watched.add(owner)
  })
}
