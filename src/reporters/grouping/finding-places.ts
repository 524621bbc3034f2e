import type { Finding } from '../../model/finding.js'
import type { Location } from '../../model/location.js'
import type { Repository } from '../../model/repository.js'
import type { AssayResult } from '../../model/result.js'

/** Where a report points a finding to. */
export interface FindingPlaces {
  readonly primary?: Location | undefined
  /** Where else it stands: the call in the trace, the rule in the policy. */
  readonly related: readonly RelatedPlace[]
}

export interface RelatedPlace extends Location {
  readonly of: 'call' | 'rule'
}

/**
 * At a place that a reader can open: the agent's line that made the call, else the test that ran the agent, else the line of
 * the trace, each only if the repository holds it, else the line of the policy.
 */
export function findingPlaces(finding: Finding, repository: Repository | undefined): FindingPlaces {
  const { location, policyLocation } = finding
  const seen = location && isHeld(location, repository) ? location : undefined
  const primary = recordedPlace(finding, repository) ?? seen ?? policyLocation
  const related: readonly (RelatedPlace | undefined)[] = [
    location && { ...location, of: 'call' },
    policyLocation && { ...policyLocation, of: 'rule' },
  ]
  return {
    primary,
    related: related.filter((place) => place !== undefined && !isSame(place, primary)) as RelatedPlace[],
  }
}

/** The line of the agent, else the file of the test: what the trace names of the repository. */
export function recordedPlace({ source, trace }: Finding, repository: Repository | undefined): Location | undefined {
  const file = source && pathIn(source.file, repository)
  if (source !== undefined && file !== undefined) return { file, line: source.line ?? 1, column: 1 }
  // Recorders name the trace of a test after it: `src/a.test.ts > suite > test`, `tests/test_a.py::test_b`.
  const [, test] = trace === undefined ? [] : (/^([^\n]{1,1000}?\.\w+)(?: > |::)/.exec(trace) ?? [])
  // Without knowledge of the repository, a name that looks like a path may be anything.
  const path = test === undefined ? undefined : repository?.pathOf(test)
  return path === undefined ? undefined : { file: path, line: 1, column: 1 }
}

function pathIn(file: string, repository: Repository | undefined): string | undefined {
  if (repository !== undefined) return repository.pathOf(file)
  const outside = /^(?:[\\/]|[A-Za-z][A-Za-z\d+.-]*:)|(?:^|[\\/])\.\.(?:[\\/]|$)/.test(file)
  return file === '' || outside ? undefined : file
}

function isHeld({ file }: Location, repository: Repository | undefined): boolean {
  // What lies in an artifact has no place in a repository.
  if (file.startsWith('artifact:')) return false
  return repository === undefined || repository.pathOf(file) !== undefined
}

function isSame(a: Location, b: Location | undefined): boolean {
  return a.file === b?.file && a.line === b.line && a.column === b.column
}

/** `agent.py:12`, as the trace says it: for reports of people who have the agent's files. Agent-controlled. */
export function sourceText({ source }: Finding): string | undefined {
  if (source === undefined) return undefined
  return source.line === undefined ? source.file : `${source.file}:${source.line}`
}

/** For formats that want a place for everything: where findings about the run as a whole are shown. */
export function placeOfRun({ policy, traces }: AssayResult): Location | undefined {
  const file = policy.file ?? traces.files[0]?.file
  return file === undefined ? undefined : { file, line: 1, column: 1 }
}
