import type { JsonValue } from '../../model/json.js'
import type { EventRead } from '../read/read-event.js'

/** Counts again, event by event, what the bundles of a run hold, and notes what they say the run was. Everything read is hostile. */
export class RunRecount {
  /** Policies that bundles were recorded under. */
  readonly policies = new Set<string>()
  /** Which part of how many each bundle is, as `1/3`. */
  readonly places: string[] = []
  calls = 0
  /** Calls by the codes they were given. */
  readonly codes = new Map<string, number>()
  /** Sequence rules broken, by trace. */
  violations = 0
  #files: string[] = []

  /** Digests of the trace files of the run, sorted: every part lists all of them. */
  get files(): readonly string[] {
    return [...this.#files].sort()
  }

  see({ type, data }: EventRead): void {
    const field = (name: string) => fieldOf(data, name)
    if (type === 'assay.profile.started') {
      this.policies.add(String(field('policy_digest')))
      this.places.push(`${String(field('part'))}/${String(field('parts'))}`)
      this.#files = digestsIn(field('trace_files'))
    } else if (type === 'dev.assay-action.trace-files.v1') this.#files.push(...digestsIn(field('trace_files')))
    else if (type === 'assay.session.finding' && field('outcome') === 'violated') this.violations += 1
    else if (type === 'assay.tool.decision') {
      this.calls += 1
      const codes = field('codes')
      for (const code of Array.isArray(codes) ? codes : [field('code')]) {
        if (typeof code === 'string') this.codes.set(code, (this.codes.get(code) ?? 0) + 1)
      }
    }
  }
}

function digestsIn(files: unknown): string[] {
  return Array.isArray(files) ? files.map((file: JsonValue) => String(fieldOf(file, 'sha256'))) : []
}

function fieldOf(value: JsonValue, name: string): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || !Object.hasOwn(value, name))
    return undefined
  return (value as Readonly<Record<string, unknown>>)[name]
}
