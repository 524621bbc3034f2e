import { quietly } from '../calls/quietly.js'

/**
 * Watching what the OpenAI and Anthropic clients answer, without changing what the agent gets.
 *
 * Both come from one generator and share these shapes: a request returns a promise with `asResponse`, `withResponse` and
 * `_thenUnwrap`, which parses the body only when asked; a streamed answer is an object with an `iterator` factory.
 */

/** Receives the parsed answer, once; or every event of a streamed one, and then that it ended (also when cut short). */
export interface ResponseWatcher {
  answer(value: unknown): void
  event(value: unknown): void
  end(): void
}

/** Returns what the SDK returned, or its equal, with `watcher` looking on. The watcher never disturbs: it may throw. */
export function watchResponse(pending: unknown, watcher: ResponseWatcher): unknown {
  const look = (value: unknown): unknown => {
    quietly(() => (isStream(value) ? watchStream(value, watcher) : watcher.answer(value)))
    return value
  }
  if (!isObject(pending)) return pending
  // Unlike `then`, this does not begin to read the body: an agent that wants it raw still can.
  if (typeof pending._thenUnwrap === 'function') return pending._thenUnwrap(look)
  if (typeof pending.then === 'function') return (pending as unknown as Promise<unknown>).then(look)
  return look(pending)
}

type AnyObject = Record<string, unknown>

interface EventStream {
  iterator?: () => AsyncIterator<unknown>
  [Symbol.asyncIterator](): AsyncIterator<unknown>
}

function watchStream(stream: EventStream, watcher: ResponseWatcher): void {
  // `iterator` feeds `for await`, `tee()` and `toReadableStream()` alike.
  if (typeof stream.iterator === 'function') {
    const original = stream.iterator
    stream.iterator = () => watchedIterator(original.call(stream), watcher)
  } else {
    const original = stream[Symbol.asyncIterator]
    stream[Symbol.asyncIterator] = () => watchedIterator(original.call(stream), watcher)
  }
}

function watchedIterator(inner: AsyncIterator<unknown>, watcher: ResponseWatcher): AsyncIterableIterator<unknown> {
  const step = async (advance: () => Promise<IteratorResult<unknown>>): Promise<IteratorResult<unknown>> => {
    let result: IteratorResult<unknown>
    try {
      result = await advance()
    } catch (error) {
      quietly(() => watcher.end())
      throw error
    }
    quietly(() => (result.done === true ? watcher.end() : watcher.event(result.value)))
    return result
  }
  const { return: leave, throw: fail } = inner
  const watched: AsyncIterableIterator<unknown> = {
    next: (...value) => step(() => inner.next(...value)),
    [Symbol.asyncIterator]: () => watched,
  }
  if (leave !== undefined) {
    watched.return = (value) => {
      quietly(() => watcher.end())
      return leave.call(inner, value)
    }
  }
  if (fail !== undefined) watched.throw = (error) => step(() => fail.call(inner, error))
  return watched
}

function isStream(value: unknown): value is EventStream {
  return isObject(value) && typeof (value as unknown as EventStream)[Symbol.asyncIterator] === 'function'
}

function isObject(value: unknown): value is AnyObject {
  return typeof value === 'object' && value !== null
}
