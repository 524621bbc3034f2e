import type { ClockTimes } from '../../model/condition.js'
import { callTime } from './call-time.js'
import { defineCondition } from './condition-test.js'

/** When the call was made, by its own timestamp. */
export const atCondition = defineCondition<'at'>({
  reads: () => 'neither',
  compile({ when }) {
    const isIn = when.kind === 'between' ? (time: number) => time >= when.from && time < when.to : inHours(when)
    return ({ call }) => {
      const time = callTime(call)
      return time === undefined ? 'timestamp' : isIn(time)
    }
  },
})

type Hours = Extract<ClockTimes, { kind: 'hours' }>

/** Hours that run over midnight belong to the day on which they began. */
function inHours({ hours, days, zone }: Hours): (time: number) => boolean {
  const clock = wallClock(zone)
  const isDay = (day: number) => days === undefined || days.includes(day)
  return (time) => {
    const { day, minute } = clock(time)
    if (hours === undefined) return isDay(day)
    const { start, end } = hours
    if (end > start) return isDay(day) && minute >= start && minute < end
    return minute >= start ? isDay(day) : minute < end && isDay((day + 6) % 7)
  }
}

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']

function wallClock(zone: string): (time: number) => { readonly day: number; readonly minute: number } {
  if (zone === 'UTC')
    return (time) => {
      const date = new Date(time)
      return { day: date.getUTCDay(), minute: 60 * date.getUTCHours() + date.getUTCMinutes() }
    }
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
  return (time) => {
    const parts = new Map(format.formatToParts(time).map(({ type, value }) => [type, value]))
    const minute = 60 * Number(parts.get('hour')) + Number(parts.get('minute'))
    return { day: weekdays.indexOf(parts.get('weekday') ?? ''), minute }
  }
}
