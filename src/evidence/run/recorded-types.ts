/** The events of a run besides its first and last, in the order of their numbers in a record. */
export const recordedTypes = ['assay.tool.decision', 'assay.session.finding'] as const

export const decisionType = 0
/** About a whole trace. */
export const findingType = 1
