import { parseDocument } from 'yaml'
import { AssayError } from '../../model/problem.js'
import { isRfc3339 } from '../format/event-time.js'

/** What many runs of a program touched, as recorded outside Assay: the part of `profile.yaml` that an export needs. */
export interface Profile {
  readonly name: string
  readonly version: string
  readonly updatedAt?: string
  readonly scope: string | null
  readonly totalRuns: number
  readonly runIds: readonly string[]
  readonly entries: Readonly<Record<ProfileSection, ReadonlyMap<string, ProfileEntry>>>
  readonly degradations: readonly Degradation[]
}

export const profileSections = ['files', 'network', 'processes'] as const
export type ProfileSection = (typeof profileSections)[number]

/** Times are whole numbers, as the profile's writer has them. */
export interface ProfileEntry {
  readonly firstSeen: number
  readonly lastSeen: number
  readonly runsSeen: number
  readonly hits: number
}

/** A sandbox that could not do all it was asked to. */
export interface Degradation {
  readonly reason_code: string
  readonly degradation_mode: string
  readonly component: string
  readonly detail?: string
}

type Json = Readonly<Record<string, unknown>>

/**
 * Reads a profile: YAML, or JSON (which is YAML). Unknown keys are ignored.
 * Throws AssayError `E_PROFILE_PARSE` with all that is wrong. `file` is for the messages.
 */
export function readProfile(text: string, file: string): Profile {
  const reader = new ProfileReader()
  const profile = reader.read(text)
  if (reader.problems.length > 0 || !profile) {
    throw new AssayError(reader.problems.map((message) => problem(message, file)) as [ReturnType<typeof problem>])
  }
  return profile
}

class ProfileReader {
  readonly problems: string[] = []

  read(text: string): Profile | undefined {
    const root = this.document(text)
    if (!root) return undefined
    const entries = this.object(root.entries, 'entries', {})
    const updatedAt = this.time(root.updated_at, 'updated_at')
    return {
      name: this.text(root.name, 'name'),
      version: this.text(root.version, 'version'),
      ...(updatedAt === undefined ? {} : { updatedAt }),
      scope: this.optionalText(root.scope, 'scope') ?? null,
      totalRuns: this.count(root.total_runs, 'total_runs', 0),
      runIds: this.list(root.run_ids, 'run_ids').map((id, i) => this.text(id, `run_ids[${i}]`)),
      entries: {
        files: this.section(entries, 'files'),
        network: this.section(entries, 'network'),
        processes: this.section(entries, 'processes'),
      },
      degradations: this.list(root.sandbox_degradations, 'sandbox_degradations').map((each, i) =>
        this.degradation(each, `sandbox_degradations[${i}]`),
      ),
    }
  }

  private document(text: string): Json | undefined {
    try {
      const document = parseDocument(text, { schema: 'core', logLevel: 'silent', prettyErrors: false })
      const [error] = document.errors
      if (error) {
        const line = text.slice(0, error.pos[0]).split('\n').length
        this.problems.push(`line ${line} is not YAML (${error.code})`)
        return undefined
      }
      return this.object(document.toJS({ mapAsMap: false, maxAliasCount: 100 }), 'the profile')
    } catch (error) {
      if (!(error instanceof RangeError || error instanceof ReferenceError)) throw error
      this.problems.push('the profile nests too deep or repeats too much')
      return undefined
    }
  }

  private section(entries: Json, name: ProfileSection): ReadonlyMap<string, ProfileEntry> {
    const section = this.object(entries[name], `entries.${name}`, {})
    return new Map(
      Object.entries(section).map(([key, value]) => {
        const place = `an entry of ${name}`
        const entry = this.object(value, place, {})
        return [
          key,
          {
            firstSeen: this.count(entry.first_seen, `first_seen of ${place}`),
            lastSeen: this.count(entry.last_seen, `last_seen of ${place}`),
            runsSeen: this.count(entry.runs_seen, `runs_seen of ${place}`),
            hits: this.count(entry.hits_total, `hits_total of ${place}`, 0),
          },
        ]
      }),
    )
  }

  private degradation(value: unknown, place: string): Degradation {
    const fields = this.object(value, place, {})
    const detail = this.optionalText(fields.detail, `${place}.detail`)
    return {
      reason_code: this.text(fields.reason_code, `${place}.reason_code`),
      degradation_mode: this.text(fields.degradation_mode, `${place}.degradation_mode`),
      component: this.text(fields.component, `${place}.component`),
      ...(detail === undefined ? {} : { detail }),
    }
  }

  private object(value: unknown, place: string, absent?: Json): Json {
    if ((value === undefined || value === null) && absent) return absent
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Json
    this.problems.push(`${place} is not a mapping`)
    return {}
  }

  private list(value: unknown, place: string): readonly unknown[] {
    if (value === undefined || value === null) return []
    if (Array.isArray(value)) return value
    this.problems.push(`${place} is not a list`)
    return []
  }

  private text(value: unknown, place: string): string {
    if (typeof value === 'string') return value
    this.problems.push(`${place} is ${value === undefined ? 'missing' : 'not a text'}`)
    return ''
  }

  private optionalText(value: unknown, place: string): string | undefined {
    return value === undefined || value === null ? undefined : this.text(value, place)
  }

  /** What cannot be read is refused: evidence must not bear the time of its export instead. */
  private time(value: unknown, place: string): string | undefined {
    const text = this.optionalText(value, place)
    if (text === undefined || isRfc3339(text)) return text
    this.problems.push(`${place} is not a time such as 2026-01-31T12:00:00Z`)
    return undefined
  }

  /** Beyond 2^53 a number would read differently elsewhere. */
  private count(value: unknown, place: string, absent?: number): number {
    if ((value === undefined || value === null) && absent !== undefined) return absent
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value
    this.problems.push(`${place} is ${value === undefined ? 'missing' : 'not a whole number below 2^53'}`)
    return 0
  }
}

function problem(message: string, file: string) {
  return {
    code: 'E_PROFILE_PARSE',
    level: 'error' as const,
    message: `The profile cannot be read: ${message}.`,
    location: { file, line: 1, column: 1 },
    remedy: 'Compare it with the example in docs/evidence-bundle.md.',
  }
}
