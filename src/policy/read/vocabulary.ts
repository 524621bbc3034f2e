import { didYouMean } from '../nearest-name.js'
import type { SchemaReader } from '../schemas/read-schema.js'
import type { Fields } from './fields.js'

/** What words of an operand may stand for. */
export interface Vocabulary {
  /** alias → members */
  readonly aliases: ReadonlyMap<string, readonly string[]>
  /** tool → classes */
  readonly toolClasses: ReadonlyMap<string, readonly string[]>
  readonly schemas: SchemaReader
}

/** A class that no tool has means no tool, so a rule about it could never be broken. */
export function refuseClass(fields: Fields, name: string, offset: number, { toolClasses }: Vocabulary): void {
  const remedy = () =>
    didYouMean(name, new Set([...toolClasses.values()].flat())) ??
    `Write which tools have it: \`tool_classes: { TOOL: ["${name}"] }\`.`
  fields.invalid(offset, `No tool of \`tool_classes\` has the class \`${name}\`.`, remedy)
}
