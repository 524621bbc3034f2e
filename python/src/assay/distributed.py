"""Checks traces where they lie: parts on the machines of a cluster, one verdict on the driver. No scheduler is
needed, and none is imported; docs/python.md has recipes for Ray, Spark, Dask and DuckDB.

    text = policy_text("policy.yaml")                                  # on the driver
    part = collect(text, records, name="part-00003.jsonl")             # in each task
    result = merge(text, parts)                                        # on the driver

A trace must be whole in one part. Executors need `assay[node]`, or a Node.js.
"""

from __future__ import annotations

import os

from assay._engine.api import _given, _unusable
from assay._engine.worker import ask

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal

    from assay._engine.types import AssayResult

__all__ = ["PolicyText", "collect", "merge", "policy_text"]


class PolicyText(str):
    """The text of a policy, and the name of its file, which findings give as the place. Pickles as both."""

    file: str | None

    def __new__(cls, text: str, file: str | None = None) -> PolicyText:
        policy = super().__new__(cls, text)
        policy.file = file
        return policy

    def __reduce__(self) -> tuple[Any, ...]:
        return PolicyText, (str(self), self.file)


def policy_text(path: str | os.PathLike[str]) -> PolicyText:
    """Reads a policy file, for tasks that do not see this disk. Raises `InputError` (`E_POLICY_NOT_FOUND`)."""
    name = os.fspath(path)
    try:
        with open(name, encoding="utf-8") as file:
            return PolicyText(file.read(), name.replace(os.sep, "/"))
    except (OSError, UnicodeDecodeError) as error:
        from assay.errors import InputError, Problem

        why = getattr(error, "strerror", None) or "it is not UTF-8"
        raise InputError(
            Problem("E_POLICY_NOT_FOUND", f"The policy {name} cannot be read: {why}.", remedy="Name an existing file.")
        ) from None


def collect(
    policy: str,
    traces: str | os.PathLike[str] | Iterable[Mapping[str, Any]] | Iterable[str],
    *,
    name: str,
    trace_format: str | None = None,
    strict: bool = False,
    timeout: float | None = None,
) -> bytes:
    """What one part shows, as bytes for `merge`: names, places and counts, and no value of an argument that the
    policy does not show.

    policy: its text. traces: records, lines of JSON, or the path of a file. name: what findings call the part;
    another for each part, and the same when a task is tried again.
    Raises `InputError`, `EngineNotFound`, `EngineTimeout`, `EngineError`.
    """
    params: dict[str, Any] = {"policy": str(policy), "name": name, "options": _options(policy, strict)}
    params["options"].update(_given(traceFormat=trace_format))
    if isinstance(traces, (str, os.PathLike)):
        params["path"] = os.fspath(traces)
    elif hasattr(traces, "keys") or not hasattr(traces, "__iter__"):
        raise _unusable("traces", "records, lines, or a path")
    else:
        given = list(traces)
        if given and all(isinstance(item, str) for item in given):
            params["lines"] = "\n".join(str(item).rstrip("\n") for item in given)
        else:
            params["records"] = given
    part: str = ask("collect", params, timeout)
    return part.encode()


def merge(
    policy: str,
    parts: Iterable[bytes],
    *,
    fail_on: Literal["error", "warning", "note", "none"] | None = None,
    min_coverage: float | None = None,
    gates: Literal["all", "rules", "coverage"] = "all",
    lenient: bool = False,
    strict: bool = False,
    timeout: float | None = None,
) -> AssayResult:
    """One verdict over all parts, in any order: the result of one run over everything.

    Raises `InputError`: `E_TRACE_SPLIT` for a trace in two parts, or a part that is there twice; `E_PARTIAL_POLICY`
    for a part of another policy; `E_USAGE` without a part. Else as `collect`.
    """
    texts: Sequence[str] = [bytes(part).decode() for part in parts]
    options = _given(
        failOn=fail_on, minCoverage=min_coverage, gates=gates, lenient=lenient or None, **_options(policy, strict)
    )
    result: AssayResult = ask("merge", {"policy": str(policy), "parts": texts, "options": options}, timeout)
    return result


def _options(policy: str, strict: bool) -> dict[str, Any]:
    return _given(policyFile=getattr(policy, "file", None), strict=strict or None)
