"""What a program asks of the engine: `validate`, `Coverage`, `export_evidence`."""

from __future__ import annotations

import os

from assay._engine.worker import ask
from assay.errors import InputError, Problem

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, TypeAlias

    from assay._engine.types import AssayResult, CoverageReport

    Policy: TypeAlias = str | os.PathLike[str] | Mapping[str, Any]
    Traces: TypeAlias = str | os.PathLike[str] | Sequence[str | os.PathLike[str]] | Iterable[Mapping[str, Any]]
    FailOn: TypeAlias = Literal["error", "warning", "note", "none"]
    Gates: TypeAlias = Literal["all", "rules", "coverage"]


def validate(
    policy: Policy,
    traces: Traces,
    *,
    cwd: str | os.PathLike[str] | None = None,
    trace_format: str | None = None,
    fail_on: FailOn | None = None,
    min_coverage: float | None = None,
    gates: Gates = "rules",
    lenient: bool = False,
    strict: bool = False,
    compat: bool = False,
    sql: str | None = None,
    since: str | None = None,
    until: str | None = None,
    watermark: str | None = None,
    state: str | os.PathLike[str] | None = None,
    sample: float | None = None,
    sample_seed: str | None = None,
    timeout: float | None = None,
) -> AssayResult:
    """Checks traces against a policy, as `assay validate` does; with `gates="all"` as `assay check`. The result is
    the JSON of every other surface: `passed`, `findings`, `coverage`, … A broken policy rule is a finding, never an
    exception.

    policy: a file, or the policy itself. traces: a file, a folder, a glob, several of them, or the records themselves.
    cwd: the folder that paths are relative to, and that places are given relative to; default the working folder.
    fail_on: the lowest level that fails the run, default `error`. min_coverage: per cent of tools, with `gates="all"`.
    lenient: lines that cannot be read are warnings. strict: unknown keys of the policy are errors.
    sql: one SELECT over the table `traces`, which is the files. since, until: traces whose last call lies between,
    each a day, an instant or a span before now (`2026-11-29`, `2026-11-29T06:00:00Z`, `1d`). watermark: how long
    nothing more must have come of a trace for it to have ended, such as `2h`. state: a file, so that each
    trace is checked once over many runs; written when the result is there. sample: that share of the traces in per
    cent, above 0 and below 100, drawn by their ids; sample_seed draws others.
    timeout: seconds. From a coroutine: `await asyncio.to_thread(assay.validate, …)`.

    Raises `InputError` (with all problems) for a policy, a file or an argument that cannot be used, `EngineNotFound`
    without Node.js, `EngineTimeout`, `EngineError`.
    """
    __tracebackhide__ = True
    options = _given(
        cwd=None if cwd is None else os.fspath(cwd),
        traceFormat=trace_format,
        failOn=fail_on,
        minCoverage=min_coverage,
        gates=gates,
        lenient=lenient or None,
        strict=strict or None,
        compat=compat or None,
        sql=sql,
        since=since,
        until=until,
        watermark=watermark,
        state=None if state is None else os.fspath(state),
        sample=sample,
        sampleSeed=sample_seed,
    )
    params = {"policy": _policy(policy), "traces": _traces(traces), "options": options}
    result: AssayResult = ask("validate", params, timeout)
    return result


class Coverage:
    """How much of a policy its traces exercise."""

    def __init__(
        self,
        policy: Policy,
        traces: Traces,
        *,
        cwd: str | os.PathLike[str] | None = None,
        trace_format: str | None = None,
        compat: bool = False,
    ) -> None:
        """Arguments as those of `validate`; nothing is read yet, and nothing raised."""
        self._policy = policy
        self._traces = traces
        self._cwd = cwd
        self._trace_format = trace_format
        self._compat = compat

    def analyze(self, *, timeout: float | None = None) -> CoverageReport:
        """`percent` (0 to 100), `covered` and `uncovered` (names of tools), and more. Raises what `validate` raises."""
        __tracebackhide__ = True
        result = validate(
            self._policy,
            self._traces,
            cwd=self._cwd,
            trace_format=self._trace_format,
            compat=self._compat,
            gates="coverage",
            timeout=timeout,
        )
        return result["coverage"]


def export_evidence(
    *,
    profile: str | os.PathLike[str],
    output: str | os.PathLike[str] | None = None,
    detail: Literal["summary", "observed", "full"] = "observed",
    timeout: float | None = None,
) -> str:
    """Writes a profile as an evidence bundle and returns the bundle's path: `output`, or a name made of the profile's
    run in the working folder. The same profile gives the same bytes; nothing is left behind if it fails.

    Raises `InputError` (`E_PROFILE_PARSE`, `E_EVIDENCE_WRITE`), `EngineNotFound`, `EngineTimeout`, `EngineError`.
    """
    __tracebackhide__ = True
    options = _given(profile=os.fspath(profile), output=None if output is None else os.fspath(output), detail=detail)
    path: str = ask("exportEvidence", {"options": options}, timeout)
    return path


def run(
    argv: Sequence[str],
    *,
    cwd: str | os.PathLike[str] | None = None,
    env: Mapping[str, str] | None = None,
    stdin: str = "",
    timeout: float | None = None,
) -> dict[str, Any]:
    """Any command of the command line, in the engine that runs: `exitCode`, `stdout`, `stderr`."""
    params: dict[str, Any] = {"argv": list(argv), "env": dict(env or {}), "stdin": stdin}
    if cwd is not None:
        params["cwd"] = os.fspath(cwd)
    ran: dict[str, Any] = ask("run", params, timeout)
    return ran


def _policy(policy: Policy) -> Any:
    if isinstance(policy, (str, os.PathLike)):
        return os.fspath(policy)
    if hasattr(policy, "keys"):
        return dict(policy)
    raise _unusable("policy", "a path, or the policy itself as a mapping")


def _traces(traces: Traces) -> Any:
    if isinstance(traces, (str, os.PathLike)):
        return os.fspath(traces)
    if hasattr(traces, "keys") or not hasattr(traces, "__iter__"):
        raise _unusable("traces", "a path, a list of paths, or a list of records")
    return [os.fspath(item) if isinstance(item, os.PathLike) else item for item in traces]


def _unusable(argument: str, taken: str) -> InputError:
    return InputError(Problem("E_USAGE", f"`{argument}` is not what it may be.", remedy=f"Give {taken}."))


def _given(**options: Any) -> dict[str, Any]:
    return {name: value for name, value in options.items() if value is not None}
