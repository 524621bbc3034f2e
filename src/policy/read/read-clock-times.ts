import type { ClockTimes } from '../../model/condition.js'
import { treeValue } from '../document/document-tree.js'
import type { Fields } from './fields.js'

const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']

/** `at`: hours of the day and days of the week in a zone, or a span between two instants. */
export function readClockTimes(selector: Fields): ClockTimes | undefined {
  const fields = selector.fields('at')
  if (!fields) return undefined
  fields.refuseUnknown(['hours', 'days', 'zone', 'between'])
  if (fields.entry('between')) {
    if (fields.map.entries.size > 1) return fields.wrong('between', 'alone: it says both day and hour')
    return readSpan(fields)
  }
  if (!fields.entry('hours') && !fields.entry('days'))
    return fields.invalid(fields.map.offset, `\`${fields.path}\` needs \`hours\`, \`days\` or \`between\`.`)
  const hours = fields.entry('hours') && readHours(fields)
  const days = fields.entry('days') && readDays(fields)
  const zone = fields.entry('zone') ? readZone(fields) : 'UTC'
  if ((fields.entry('hours') && !hours) || (fields.entry('days') && !days) || zone === undefined) return undefined
  const named = days?.map((day) => DAYS[day] as string).join(', ')
  return {
    kind: 'hours',
    text: [hours?.text, named, zone].filter((part) => part !== undefined).join(' '),
    ...(hours && { hours: { start: hours.start, end: hours.end } }),
    ...(days && { days }),
    zone,
  }
}

function readHours(
  fields: Fields,
): { readonly text: string; readonly start: number; readonly end: number } | undefined {
  const text = fields.text('hours')
  if (text === undefined) return undefined
  const [, h1, m1, h2, m2] = /^([01]\d|2[0-3]):([0-5]\d)-([01]\d|2[0-3]|24(?=:00)):([0-5]\d)$/.exec(text) ?? []
  if (h1 === undefined) return fields.wrong('hours', 'two times of the day, as in `"09:00-17:00"`')
  return { text, start: 60 * Number(h1) + Number(m1), end: 60 * Number(h2) + Number(m2) }
}

function readDays(fields: Fields): readonly number[] | undefined {
  const list = fields.texts('days')
  const days = list?.map(({ value }) => DAYS.indexOf(value))
  if (days !== undefined && days.length > 0 && days.every((day) => day >= 0)) return [...new Set(days)].sort()
  return fields.wrong('days', `a list of ${DAYS.join(', ')}`)
}

function readZone(fields: Fields): string | undefined {
  const zone = fields.text('zone')
  if (zone === undefined) return undefined
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: zone })
    return zone
  } catch {
    return fields.wrong('zone', 'the name of a time zone of IANA, as `Europe/Berlin`')
  }
}

const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/

function readSpan(fields: Fields): ClockTimes | undefined {
  const ends = (fields.list('between') ?? []).map(treeValue)
  const [from, to] = ends.map((end) => (typeof end === 'string' && instant.test(end) ? Date.parse(end) : Number.NaN))
  if (ends.length === 2 && Number.isFinite(from) && Number.isFinite(to) && (to as number) > (from as number))
    return { kind: 'between', text: `between ${ends[0]} and ${ends[1]}`, from: from as number, to: to as number }
  return fields.wrong('between', 'two instants with an offset, the earlier first, as `"2026-03-01T00:00:00Z"`')
}
