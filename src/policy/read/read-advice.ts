import type { Advice } from '../../model/policy.js'
import type { Fields } from './fields.js'

/** What every entry that can be broken may say to those who read about it. */
export const ADVICE_KEYS = ['message', 'help'] as const

/** `message`: what to do, in the author's words; `help`: the address of a page about it. */
export function readAdvice(fields: Fields): Advice {
  const message = fields.text('message')
  const help = fields.text('help')
  if (message !== undefined && !/^[^\p{Cc}]{1,500}$/u.test(message))
    fields.wrong('message', 'text of 1 to 500 characters on one line')
  if (help !== undefined && !isAddress(help))
    fields.wrong('help', 'an address that begins with `https://` or `http://`')
  return { ...(message !== undefined && { message }), ...(help !== undefined && { help }) }
}

/** Without what would end it in a sentence, or give it another look. */
function isAddress(text: string): boolean {
  return (
    /^https?:\/\/[^/]/.test(text) &&
    /^[!-~]{1,2000}$/.test(text) &&
    !/["<>`\\^{|}()[\]]/.test(text) &&
    URL.canParse(text)
  )
}
