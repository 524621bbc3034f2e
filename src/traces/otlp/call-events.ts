import { nonEmptyText } from '../../json/json-fields.js'
import type { SpanNote } from '../spans/span-note.js'
import type { Span } from './span.js'

/** One event of a call, where each is a span of its own. */
interface CallEvent {
  readonly tool: string
  readonly event: string
  /** The same for all events of the call. */
  readonly run: string
}

/** `tool.search.wikipedia.start` of BeeAI, in a span named `tool.search.wikipedia.start-12`. */
export function callEventOf({ name, attributes }: Pick<Span, 'name' | 'attributes'>): CallEvent | undefined {
  const target = nonEmptyText(attributes.target) ?? ''
  const [, path = '', event = ''] = /^tool\.(.+)\.(start|success|error|retry|finish)$/.exec(target) ?? []
  if (path === '') return undefined
  const number = name.startsWith(target) ? name.slice(target.length) : ''
  return {
    tool: nonEmptyText(attributes['tool.name']) ?? (path.split('.').at(-1) as string),
    event,
    run: path + number,
  }
}

/** The notes of the events of one call under one id, so that they become one: only its start has a time. */
export function asOneSpan(note: SpanNote, span: Pick<Span, 'name' | 'attributes'>): SpanNote {
  const event = note.call && callEventOf(span)
  if (event === undefined) return note
  const spanId = `${note.parentId}/${event.run}`
  return { ...note, spanId, isPart: true, start: event.event === 'start' ? note.start : undefined }
}
