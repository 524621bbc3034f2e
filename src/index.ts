/** The library. Everything a program may use is named here; the rest is ours to change. */
export type { CheckOptions } from './assay.js'
export { type ExportEvidenceOptions, exportEvidence } from './evidence/profile/export-evidence.js'
export { type BundleVerdict, type VerifyOptions, verifyBundle } from './evidence/read/verify-bundle.js'
export type { WrittenBundle } from './evidence/run/evidence-index.js'
export type { WrittenEvidence } from './evidence/run/write-run-evidence.js'
export { Coverage } from './library/coverage.js'
export { type ExportRunEvidenceOptions, exportRunEvidence } from './library/export-run-evidence.js'
export type { PolicySource, SourceOptions, TraceSource } from './library/sources.js'
export { type ValidateOptions, validate } from './library/validate.js'
export type { BehaviourChange, ComparedRuns, Comparison, FindingChange, NoComparison } from './model/comparison.js'
export type { ArgumentCoverage, CompatCoverage, Coverage as CoverageReport } from './model/coverage.js'
export type { Finding, Level, Violation } from './model/finding.js'
export type { Gate, OnNoEvidence } from './model/gate.js'
export type { Location } from './model/location.js'
export type { CallCode, CallDecision, EvaluationObserver, Outcome, RuleRow } from './model/outcome.js'
export { AssayError, type Problem } from './model/problem.js'
export type { RelatedCall, RelatedReason } from './model/related-call.js'

export type { AssayResult, CaseRow, Counts, TraceTotals, Verdict } from './model/result.js'
export type { RuleMeaning, Timeline, TimelineCall } from './model/timeline.js'

export type { Skipped, ToolCall, TraceFile, TraceRun } from './model/trace.js'
export { AssayClient, type AssayClientOptions } from './recorders/assay-client.js'
export { type RecorderOptions, type TraceScope, withTrace } from './recorders/calls/recorder.js'
export {
  type ChatClient,
  type RecordChatOptions,
  type RecordedChat,
  type RecordedChatCall,
  recordChatCompletionsWithTools,
  type ToolExecutor,
} from './recorders/record-chat-completions.js'
export { wrapTools } from './recorders/wrap-tools.js'
export { type EventSink, TraceWriter, type TraceWriterOptions } from './recorders/writing/trace-writer.js'
