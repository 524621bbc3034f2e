import { expect, test } from 'vitest'
import { answer } from '../src/agent.js'
import { replay } from './replay.js'

test('cancels a reservation', async () => {
  const openai = replay(
    { tool: 'get_reservation', args: { id: 'R1' } },
    { tool: 'cancel_reservation', args: { id: 'R1' } },
    'Your reservation is cancelled.',
  )
  expect(await answer('Please cancel R1.', openai)).toContain('cancelled')
})
