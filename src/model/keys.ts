import type { ValuePath } from './condition.js'

/** Where a rule reads the value that must be the same in two calls. */
export type KeyPart =
  | {
      readonly kind: 'value'
      readonly path: ValuePath /** Numbers are compared by their JSON text. */
      readonly asText?: true
    }
  /** The words of a text, each of them a value. */
  | { readonly kind: 'words'; readonly path: ValuePath }
  | { readonly kind: '@tool' | '@args' | '@result' | '@agent' }

/** A key of several parts is all combinations of their values. */
export type Key = readonly KeyPart[]

/** Calls, or time: closed, so that what is as far away as it says is inside. */
export type Window = number | Duration

export interface Duration {
  readonly ms: number
  /** As written: `30m`. */
  readonly text: string
}
