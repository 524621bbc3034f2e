import type { Readable, Writable } from 'node:stream'

/** Everything of the outside world that a command may touch besides files. */
export interface Host {
  readonly stdin: Readable
  readonly stdout: Terminal
  readonly stderr: Terminal
  readonly env: Readonly<Record<string, string | undefined>>
  /** Absolute; the workspace that locations are relative to. */
  readonly cwd: string
  /** `YYYY-MM-DD`, UTC: waivers end by it. */
  readonly today: string
  /** The same by the clock, where `today` may be another that was asked for. */
  readonly clockDay?: string | undefined
  /** What a person types to have this program again; absent = `assay`. */
  readonly command?: string | undefined
  /** Ends what goes on until it is stopped; absent where only the end of the process does. */
  readonly ended?: AbortSignal | undefined
}

/** A stream to write to; the two optional fields are there if it is a terminal. */
export type Terminal = Writable & { readonly isTTY?: boolean; readonly columns?: number }

/** `FORCE_COLOR` and `NO_COLOR` first, then whether the stream is a terminal. See no-color.org. */
export function wantsColor(stream: Terminal, env: Host['env']): boolean {
  const force = env.FORCE_COLOR
  if (force !== undefined && force !== '') return force !== '0' && force !== 'false'
  if (env.NO_COLOR) return false
  return stream.isTTY === true && env.TERM !== 'dumb'
}

/** What CI systems set: nearly all of them `CI`; Azure Pipelines, TeamCity, AWS CodeBuild and Jenkins only their own. */
const signsOfCi = ['CI', 'TF_BUILD', 'TEAMCITY_VERSION', 'CODEBUILD_BUILD_ID', 'JENKINS_URL']

export function inCi(env: Host['env']): boolean {
  return signsOfCi.some((name) => Boolean(env[name]) && env[name] !== 'false')
}
