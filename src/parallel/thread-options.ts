import type { RunRecorder } from '../evidence/run/run-recorder.js'
import type { EvaluationObserver } from '../model/outcome.js'

export interface ThreadOptions {
  /** Threads at most, this one among them. Default: as many as the machine has cores. */
  readonly jobs?: number | undefined
  /** Bytes of files from which more than one thread is faster. */
  readonly parallelBytes?: number | undefined
  /** How much more than its part one thread may have of whole files, before lines are shared out: then each thread looks at all bytes. */
  readonly uneven?: number | undefined
  /** The program of a thread, where it is not next to this one. */
  readonly program?: URL | undefined
  /** Keeps the events of a bundle. */
  readonly evidence?: EvidenceWatch | undefined
}

export interface EvidenceWatch {
  readonly recorder: RunRecorder
  /** The recorder, or what stands in front of it. */
  readonly observer: EvaluationObserver
}
