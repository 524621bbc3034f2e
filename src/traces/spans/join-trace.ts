import { idsAgree, longerName, sameArguments, sameTool } from '../../calls/match.js'
import { longestLists, type MessageList, scopeOf } from './message-list.js'
import type { RequestedCall, SpanCall, SpanNote } from './span-note.js'
import { type SpanUsage, spanUsages } from './span-usage.js'

/** One step of a session: a call that ran, or a model's answer that asks for calls. Plain JSON. */
export interface SessionStep {
  readonly session: string
  /** No attribute named the session: it is the OpenTelemetry trace id. */
  readonly fallback: boolean
  readonly traceId: string
  readonly spanId: string
  readonly agent?: string | undefined
  readonly start?: string | undefined
  readonly durationMs?: number | undefined
  /** Ancestors in the same trace: a parent comes before its child where both start in one millisecond. */
  readonly depth: number
  readonly call?: SpanCall | undefined
  readonly requests: readonly RequestedCall[]
  readonly history?: MessageList | undefined
  /** What the model was sent is recorded, here or in a list that continues it. */
  readonly wasSent?: boolean | undefined
  readonly said?: string | undefined
  readonly isCut?: boolean | undefined
  /** The span of the nearest call within which this span runs. */
  readonly inCall?: string | undefined
  /** The span of a model below it has what it has. */
  readonly isRepeatedBelow?: boolean | undefined
  readonly file: number
  readonly line: number
  readonly column: number
}

export interface JoinedTrace {
  /** In file order; a step without call and requests only says that the session ran. */
  readonly steps: readonly SessionStep[]
  /** What was used in which session. */
  readonly usages: readonly (SpanUsage & { readonly session: string })[]
  /** Spans of a call that another span already records. */
  readonly merged: number
}

/** What a span has from its ancestors. */
interface Family {
  readonly sessions: Readonly<Record<string, string>>
  readonly agent: string | undefined
  readonly depth: number
  /** The spans that describe the call within which this span runs, outermost first. */
  readonly sameCall: SpanNote[] | undefined
  /** Of the call around it, and of the call that it is or is in. */
  readonly inCall: string | undefined
  readonly call: string | undefined
}

/**
 * Brings together the spans of one OpenTelemetry trace, in any order: sessions come down from ancestors; the agent's span,
 * the MCP client's and the MCP server's become one call; a model's answer that an agent's span repeats counts once.
 */
export function joinTrace(
  notes: readonly SpanNote[],
  keys: readonly string[],
  file: (index: number) => string,
): JoinedTrace {
  const bySpan = new Map(notes.map((note) => [note.spanId, note]))
  const families = new Map<SpanNote, Family>()
  for (const note of notes) familyOf(note, bySpan, families)
  const repeated = answersRepeatedAbove(notes, bySpan)
  const outer = above(notes.filter(isOfModel), bySpan)
  const only = onlySession(notes, keys)

  const nameOf = (note: SpanNote) =>
    sessionOf(note, families.get(note) as Family, keys, only, file) ?? (note.traceId || file(note.file))

  const histories = longestLists(notes, ({ sessions }) => scopeOf(sessions))
  const steps: SessionStep[] = []
  let merged = 0
  for (const note of notes) {
    const family = families.get(note) as Family
    const outermost = family.sameCall?.[0] === note
    if (note.call && !outermost) merged++
    const call = note.call && outermost ? mergedCall(family.sameCall as readonly SpanNote[]) : undefined
    const requests = repeated.has(note) ? [] : note.requests
    if (!call && requests.length === 0 && !note.agentic) continue
    const session = sessionOf(note, family, keys, only, file)
    steps.push({
      session: nameOf(note),
      fallback: session === undefined && note.traceId !== '',
      traceId: note.traceId,
      spanId: note.spanId,
      agent: family.agent,
      start: note.start,
      durationMs: note.durationMs,
      depth: family.depth,
      call,
      requests,
      history: histories.get(note),
      ...(isOfModel(note) && {
        wasSent: note.wasSent,
        said: note.said,
        isCut: note.isCut,
        isRepeatedBelow: outer.has(note),
      }),
      inCall: family.inCall,
      file: note.file,
      line: note.line,
      column: note.column,
    })
  }
  const usages = spanUsages(notes, bySpan).map((used) => ({ ...used, session: nameOf(used.note) }))
  return { steps, usages, merged }
}

/** Resolves a span after its ancestors, without recursion: a chain of spans may be as long as the file, or a circle. */
function familyOf(note: SpanNote, bySpan: ReadonlyMap<string, SpanNote>, families: Map<SpanNote, Family>): void {
  if (families.has(note)) return
  const parent = note.parentId === '' ? undefined : bySpan.get(note.parentId)
  const around = parent && families.get(parent)
  if (!parent || around) {
    families.set(note, below(around, note))
    return
  }
  const path = new Set<SpanNote>()
  let at: SpanNote | undefined = note
  while (at && !families.has(at) && !path.has(at)) {
    path.add(at)
    at = at.parentId === '' ? undefined : bySpan.get(at.parentId)
  }
  let above = at && families.get(at)
  for (const member of [...path].reverse()) {
    above = below(above, member)
    families.set(member, above)
  }
}

/** A model was asked something, whether or not its words are known. */
export function isOfModel({ wasSent, said, isCut, requests }: SpanNote | SessionStep): boolean {
  return wasSent === true || said !== undefined || isCut === true || requests.length > 0
}

function below(above: Family | undefined, note: SpanNote): Family {
  const own = hasMembers(note.sessions)
  const sameCall = callAround(above?.sameCall, note)
  const inCall = sameCall?.[0] === note || !note.call ? above?.call : above?.inCall
  return {
    sessions: above && own ? { ...above.sessions, ...note.sessions } : own ? note.sessions : (above?.sessions ?? {}),
    agent: note.agent ?? above?.agent,
    depth: (above?.depth ?? -1) + 1,
    sameCall,
    inCall,
    call: note.call ? (sameCall?.[0] ?? note).spanId : above?.call,
  }
}

function hasMembers(object: object): boolean {
  for (const _ in object) return true
  return false
}

function callAround(around: SpanNote[] | undefined, note: SpanNote): SpanNote[] | undefined {
  // A model's answer inside a tool is another agent's: the calls below it are its own.
  if (!note.call) return note.requests.length > 0 ? undefined : around
  const call = note.call
  const known = around?.map((other) => other.call as SpanCall) ?? []
  if (!known.every((other) => agree(other, call)) || !known.some((other) => isSameCall(other, call))) return [note]
  around?.push(note)
  return around
}

/** Whether nothing speaks against one call: a sub-agent numbers its calls anew, and other tools end alike. */
function agree(outer: SpanCall, inner: SpanCall): boolean {
  const named = outer.namesClass || inner.namesClass || sameTool(outer.tool, inner.tool)
  return named && idsAgree(outer, inner) && sameArguments(outer.args, inner.args)
}

/** Whether something speaks for it: a tool that calls itself would do so with other arguments. */
function isSameCall(outer: SpanCall, inner: SpanCall): boolean {
  if (outer.id !== undefined && inner.id !== undefined) return true
  return outer.mcp === true || inner.mcp === true || (outer.args !== undefined && inner.args !== undefined)
}

/** Each fact from the outermost span that recorded it, for the agent's own view comes first; of the names the longest. */
function mergedCall(spans: readonly SpanNote[]): SpanCall {
  const calls = spans.map((span) => span.call as SpanCall)
  const [outermost] = calls as [SpanCall]
  if (calls.length === 1) return outermost
  const first = <Key extends keyof SpanCall>(key: Key) => calls.find((call) => call[key] !== undefined)?.[key]
  const named = calls.filter((call) => call.namesClass !== true)
  return {
    ...outermost,
    tool: named.map(({ tool }) => tool).reduce(longerName, named[0]?.tool ?? outermost.tool),
    namesClass: named.length === 0,
    id: first('id'),
    args: first('args'),
    result: first('result'),
    error: first('error'),
    server: first('server'),
    mcp: calls.every((call) => call.mcp === true),
  }
}

/** Agent spans repeat the answer of the model spans below them: the lowest one counts. */
function answersRepeatedAbove(
  notes: readonly SpanNote[],
  bySpan: ReadonlyMap<string, SpanNote>,
): ReadonlySet<SpanNote> {
  return above(
    notes.filter(({ requests }) => requests.length > 0),
    bySpan,
  )
}

/** The spans above these, up to the call that they are in. */
function above(notes: readonly SpanNote[], bySpan: ReadonlyMap<string, SpanNote>): ReadonlySet<SpanNote> {
  const passed = new Set<SpanNote>()
  for (const note of notes) {
    let above = bySpan.get(note.parentId)
    while (above && above !== note && !above.call && !passed.has(above)) {
      passed.add(above)
      above = bySpan.get(above.parentId)
    }
  }
  return passed
}

/** Undefined if nothing names the session. Keys in the user's order; for each the span, then its ancestors. */
function sessionOf(
  note: SpanNote,
  family: Family,
  keys: readonly string[],
  only: string | undefined,
  file: (index: number) => string,
): string | undefined {
  for (const key of keys) {
    if (key === 'traceId' && note.traceId !== '') return note.traceId
    if (key === 'file') return file(note.file)
    const session = family.sessions[key]
    if (session !== undefined) return session
  }
  return only ?? keys.map((key) => note.resourceSessions[key]).find((session) => session !== undefined)
}

/** Where all spans of the trace that name a session name the same one, the others are of it, too. */
function onlySession(notes: readonly SpanNote[], keys: readonly string[]): string | undefined {
  const key = keys.find((candidate) => notes.some((note) => note.sessions[candidate] !== undefined))
  if (key === undefined) return undefined
  const named = new Set(notes.map((note) => note.sessions[key]).filter((session) => session !== undefined))
  return named.size === 1 ? [...named][0] : undefined
}
