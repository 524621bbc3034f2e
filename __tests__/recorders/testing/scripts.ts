import type { Script } from '../../support/loopback-model/script.js'

const call = (id: string, name: string) => ({ id, name, args: { user_id: 'mia' } })

/** The instructions of the agents of the fixture projects. */
export const scripts: Record<string, Script> = {
  good: [
    { calls: [call('1', 'get_user'), call('2', 'search_flights')] },
    { calls: [call('1', 'book_flight')] },
    { text: 'Done.' },
  ],
  deletes: [{ calls: [call('1', 'delete_user')] }, { text: 'Done.' }],
  unread: [{ calls: [call('1', 'book_flight')] }, { text: 'Done.' }],
  silent: [{ text: 'Hello.' }],
}

export const good = ['get_user', 'search_flights', 'book_flight']
