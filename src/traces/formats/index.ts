import type { TraceFormat } from './format.js'
import { native } from './native.js'
import { openaiChat } from './openai-chat.js'

/** The trace formats, in the order in which the reader asks them whether a file is theirs. */
export const traceFormats: readonly TraceFormat[] = [native, openaiChat]
