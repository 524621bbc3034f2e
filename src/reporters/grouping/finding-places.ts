import type { Finding } from '../../model/finding.js'
import type { Location } from '../../model/location.js'
import type { AssayResult } from '../../model/result.js'

/** Where a report points a finding to. */
export interface FindingPlaces {
  readonly primary?: Location | undefined
  readonly related?: Location | undefined
}

/** At the line of the trace, unless it lies in an artifact, which has no place in the repository: then at the policy's. */
export function findingPlaces({ location, policyLocation }: Finding): FindingPlaces {
  if (location === undefined) return { primary: policyLocation }
  if (location.file.startsWith('artifact:')) return { primary: policyLocation, related: location }
  return { primary: location, related: policyLocation }
}

/** For formats that want a place for everything: where findings about the run as a whole are shown. */
export function placeOfRun({ policy, traces }: AssayResult): Location | undefined {
  const file = policy.file ?? traces.files[0]?.file
  return file === undefined ? undefined : { file, line: 1, column: 1 }
}
