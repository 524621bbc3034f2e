import { canonical } from './canonical.js'
import type { Dialect } from './dialect.js'
import { schemaMap } from './schema-map.js'
import { versionOne } from './version-one.js'

/** The first that recognises the document reads it. */
export const dialects: readonly Dialect[] = [schemaMap, versionOne, canonical]
