import { AssayError } from './problem.js'

/** Refuses what a program gave as a path and is none, by the name of the option. @throws {AssayError} `E_USAGE` */
export function requirePath(value: unknown, option: string): void {
  if (typeof value === 'string' && value !== '') return
  throw new AssayError({
    code: 'E_USAGE',
    level: 'error',
    message: `\`${option}\` ${value === undefined ? 'is missing' : value === '' ? 'is empty' : 'is not a text'}.`,
    remedy: `Give the path of a file as \`${option}\`.`,
  })
}
