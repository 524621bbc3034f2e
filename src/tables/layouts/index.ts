import { langfuse } from './langfuse.js'
import { langsmith } from './langsmith.js'
import type { TableLayout } from './layout.js'
import { native } from './native.js'
import { otelTraces } from './otel-traces.js'

/** The layouts, in the order in which they are asked: those with the most marks first. */
export const tableLayouts: readonly TableLayout[] = [langfuse, langsmith, otelTraces, native]
