import { usageError } from '../arguments/usage-error.js'

/** Where a check's own name goes, in the names of files that several checks write. */
const mark = '{name}'

/** Formats of which several may follow one another on one stream. */
const streamable = ['text', 'markdown', 'github']

interface FileFlags {
  readonly format?: string | undefined
  readonly output?: string | undefined
  readonly report?: readonly string[] | undefined
  readonly 'write-baseline'?: string | undefined
  readonly partial?: string | undefined
  readonly evidence?: string | undefined
  readonly baseline?: string | undefined
  readonly state?: string | undefined
  readonly 'write-back'?: readonly string[] | undefined
  readonly watch?: boolean | undefined
}

/**
 * The flags that name files, for one check of several.
 * @throws {AssayError} `E_USAGE` where all of them would use one file
 */
export function filesFor<Flags extends FileFlags>(flags: Flags, name: string): Flags {
  const part = name.replace(/[\\/]+/g, '-').replace(/^[.-]+(?=.)/, '')
  const placed = (flag: string, path: string) => {
    if (!path.includes(mark))
      throw usageError(
        `Several checks are asked for, and \`${flag} ${path}\` is one file for all of them.`,
        `Write \`${mark}\` into the name of the file, such as \`${flag} ${withMark(path)}\`.`,
      )
    return path.replaceAll(mark, part)
  }
  const one = <Name extends string>(flag: Name, path: string | undefined) =>
    path === undefined ? {} : { [flag]: placed(`--${flag}`, path) }
  const eventsOf = (target: string) => (target.startsWith('events=') ? placed('--write-back', target) : target)
  if (flags.watch)
    throw usageError('--watch works with one check, but there are several.', 'Pass one policy or folder.')
  if (flags.output === undefined && !streamable.includes(flags.format ?? 'text'))
    throw usageError(
      `Several checks give several reports, which \`--format ${flags.format}\` cannot put into one.`,
      `Write each into a file: \`--report ${flags.format}=${mark}.${flags.format}\`.`,
    )
  return {
    ...flags,
    ...one('output', flags.output),
    ...one('write-baseline', flags['write-baseline']),
    ...one('partial', flags.partial),
    ...one('evidence', flags.evidence),
    ...one('baseline', flags.baseline),
    ...one('state', flags.state),
    ...(flags['write-back'] && { 'write-back': flags['write-back'].map(eventsOf) }),
    ...(flags.report && { report: flags.report.map((report) => placed('--report', report)) }),
  }
}

function withMark(path: string): string {
  const at = path.lastIndexOf('.')
  return at > 0 ? `${path.slice(0, at)}-${mark}${path.slice(at)}` : `${path}-${mark}`
}
