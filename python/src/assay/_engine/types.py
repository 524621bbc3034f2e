"""The JSON of a result, as `schemas/assay.result.v1.schema.json` describes it. Names inside are those of the JSON:
one schema for every surface. A test compares the keys with the schema.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

Level = Literal["error", "warning", "note"]


class Location(TypedDict):
    #: POSIX, relative to the working folder.
    file: str
    line: int
    column: int


class Violation(TypedDict):
    #: JSON Pointer into the arguments.
    path: str
    #: Of JSON Schema; `unlisted` stands for what a call breaks beyond the violations that are listed.
    keyword: str
    fingerprint: str
    #: The argument that is missing or should not be there.
    member: NotRequired[str]
    accepted: NotRequired[bool]


class Waived(TypedDict):
    reason: str
    owner: str
    expires: NotRequired[str]


class Source(TypedDict):
    """A line of the agent."""

    file: str
    line: NotRequired[int]


RelatedReason = Literal[
    "other-key",
    "used-up",
    "used-by",
    "too-early",
    "unmet",
    "reset",
    "first-counted",
    "forbids",
    "unanswered",
    "last-in-order",
]


class RelatedCall(TypedDict):
    """An earlier call of the same trace that explains a finding."""

    #: 0-based in its trace.
    callIndex: int
    reason: RelatedReason


class Finding(TypedDict):
    """One thing that the agent did, or did not do, against the policy."""

    level: Level
    rule: str
    message: str
    fingerprint: str
    tool: NotRequired[str]
    trace: NotRequired[str]
    #: 0-based in its trace.
    callIndex: NotRequired[int]
    #: Earlier calls that explain it, in order.
    related: NotRequired[list[RelatedCall]]
    violations: NotRequired[list[Violation]]
    location: NotRequired[Location]
    policyLocation: NotRequired[Location]
    tolerated: NotRequired[bool]
    waived: NotRequired[Waived]
    #: A page about what was broken, named by the author of the policy.
    help: NotRequired[str]
    #: The line of the agent that made the call, as the trace names it.
    source: NotRequired[Source]


class RuleRow(TypedDict):
    rule: str
    applicable: int
    held: int
    violated: int
    notExercised: int
    notEvaluable: int


class ArgumentValues(TypedDict):
    property: str
    values: list[str]


class ArgumentCoverage(TypedDict):
    tool: str
    #: Declared, and never given.
    properties: list[str]
    values: list[ArgumentValues]


class CoverageReport(TypedDict):
    """What of a policy was exercised. Names of tools and arguments."""

    #: 0 to 100. May arrive as `int`.
    percent: float
    covered: list[str]
    uncovered: list[str]
    empty: bool
    deniedSeen: list[str]
    deniedUnseen: list[str]
    unexpected: list[str]
    #: Calls of tools beyond the first 10,000 names, which are counted together.
    furtherCalls: NotRequired[int]
    rules: list[RuleRow]
    rulePercent: float
    arguments: list[ArgumentCoverage]
    #: The original tool's report, with `compat=True`.
    compat: NotRequired[dict[str, Any]]


class TraceFile(TypedDict):
    file: str
    sha256: str
    format: str
    traces: int
    calls: int


class Skipped(TypedDict):
    reason: str
    count: int


UsageFact = Literal["turns", "tokens", "costUsd", "durationMs"]


class Tokens(TypedDict):
    #: What counts.
    total: float
    #: All that was sent, also what came from a cache.
    input: NotRequired[float]
    output: NotRequired[float]
    #: Of the input.
    cached: NotRequired[float]


class Facts(TypedDict):
    """What happened in all traces. Facts that no trace says are absent."""

    calls: int
    #: Calls that were refused.
    denied: int
    #: Calls that failed, the refused ones among them.
    errors: int
    #: Answers of the model.
    turns: NotRequired[float]
    tokens: NotRequired[Tokens]
    #: US dollars, where the source says so.
    costUsd: NotRequired[float]
    #: Milliseconds; of several traces, added up.
    durationMs: NotRequired[float]
    #: Facts of which there was more, or may have been.
    atLeast: NotRequired[list[UsageFact]]


class TraceFacts(TypedDict):
    """What happened in one trace."""

    trace: str
    agent: NotRequired[str]
    version: NotRequired[str]
    model: NotRequired[str]
    calls: int
    denied: int
    errors: int
    turns: NotRequired[float]
    tokens: NotRequired[Tokens]
    costUsd: NotRequired[float]
    durationMs: NotRequired[float]
    atLeast: NotRequired[list[UsageFact]]


class TraceTotals(TypedDict):
    #: Of the first 10,000 traces by id.
    facts: list[TraceFacts]
    factsOmitted: int
    files: list[TraceFile]
    traces: int
    tracesWithCalls: int
    calls: int
    skipped: list[Skipped]


class PolicyName(TypedDict):
    name: str
    digest: str
    file: NotRequired[str]
    #: The preset that stood in, because the repository has no policy.
    preset: NotRequired[str]


class Counts(TypedDict):
    error: int
    warning: int
    note: int


class Gate(TypedDict):
    """What fails the run."""

    failOn: Literal["error", "warning", "note", "none"]
    onNoEvidence: Literal["error", "warn", "ignore"]
    minCoverage: NotRequired[float]
    newOnly: NotRequired[bool]


class CaseRule(TypedDict):
    rule: str
    broken: int


class CaseRow(TypedDict):
    """How one task fared over its repeats."""

    case: str
    standing: Literal["broken", "flaky", "held"]
    trials: int
    broken: int
    rules: list[CaseRule]


class Accepted(TypedDict):
    """Findings that do not count, also of those omitted."""

    waived: int
    tolerated: int
    known: int


class SampleRate(TypedDict):
    """How often traces break a rule, as far as a sample shows: the 95 % Wilson interval of the share of all."""

    rule: str
    violated: int
    applicable: int
    low: float
    high: float


class Sample(TypedDict):
    """Traces drawn by their ids: the verdict is about them alone."""

    percent: float
    seed: str
    traces: int
    of: int
    rates: list[SampleRate]


class Window(TypedDict):
    """Traces whose last call lies in a window of time."""

    since: NotRequired[str]
    until: str
    carried: int
    checkedBefore: int
    before: int


class AssayResult(TypedDict):
    """The one truth that every surface shows."""

    schema: Literal["assay.result.v1"]
    verdict: Literal["pass", "fail", "no-evidence"]
    passed: bool
    #: At most 10,000.
    findings: list[Finding]
    gate: Gate
    findingsOmitted: int
    counts: Counts
    accepted: Accepted
    rules: list[RuleRow]
    coverage: CoverageReport
    facts: Facts
    traces: TraceTotals
    policy: PolicyName
    cases: NotRequired[list[CaseRow]]
    casesOmitted: NotRequired[int]
    sample: NotRequired[Sample]
    window: NotRequired[Window]
    comparison: NotRequired[dict[str, Any]]
    history: NotRequired[list[dict[str, Any]]]
    timelines: NotRequired[list[dict[str, Any]]]
    timelinesOmitted: NotRequired[int]
    ruleMeanings: NotRequired[list[dict[str, str]]]
