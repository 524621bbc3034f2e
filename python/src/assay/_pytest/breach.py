"""What a test says whose agent broke its policy."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import pytest

if TYPE_CHECKING:
    from assay._engine.types import AssayResult, Finding

#: Findings shown under one test; the suite's traces have the rest.
_shown = 20
_order: tuple[Literal["error", "warning", "note"], ...] = ("error", "warning", "note")


_Failed: Any = pytest.fail.Exception


class PolicyBreach(_Failed):  # type: ignore[misc]
    """The agent broke the policy of a test. Its report is this text alone."""

    # As pytest's own: its summary names the exception without a module.
    __module__ = "builtins"

    def __init__(self, message: str) -> None:
        super().__init__(message, pytrace=False)


def breach_text(result: AssayResult, events: list[dict[str, Any]], place: str, fail_on: str) -> str:
    """Each broken rule, where in the agent, where in the policy."""
    levels = _order[: _order.index(fail_on) + 1] if fail_on in _order else _order
    broken = [
        finding
        for finding in result["findings"]
        if finding["level"] in levels and "tolerated" not in finding and "waived" not in finding
    ]
    count = sum(result["counts"][level] for level in levels)
    name = result["policy"].get("name") or result["policy"].get("file") or "the policy"
    lines = [f"The agent broke {'a rule' if count == 1 else f'{count} rules'} of {_line(name)}."]
    for finding in broken[:_shown]:
        lines += _finding_lines(finding, events)
    if count > min(len(broken), _shown):
        lines.append(f"  … and {count - min(len(broken), _shown)} more")
    return "\n".join([*lines, f"  trace: {_line(place)}"])


def nothing_recorded_text(trace: str) -> str:
    return (
        f"No tool call was recorded in {_line(trace)}, so there was nothing to check against its policy. "
        "Wrap the agent's client or tools (docs/python.md), or say policy=False."
    )


def _finding_lines(finding: Finding, events: list[dict[str, Any]]) -> list[str]:
    places = []
    index = finding.get("callIndex")
    if index is not None:
        places.append(f"call {index + 1}")
        calls = [event for event in events if "tool" in event and event.get("trace") == finding.get("trace")]
        source = calls[index].get("source") if index < len(calls) else None
        if isinstance(source, dict) and "file" in source:
            places.append(f"{_line(str(source['file']))}:{source.get('line', 1)}")
    at = finding.get("policyLocation")
    if at is not None:
        places.append(f"{_line(at['file'])}:{at['line']}:{at['column']}")
    lines = [f"  {_line(finding['rule'])}: {_line(finding['message'])}"]
    return [*lines, f"    at {', '.join(places)}"] if places else lines


def _line(text: str) -> str:
    """Names and messages hold text of the agent: it stays on its line, and gives the terminal no orders."""
    shown = "".join(char if char.isprintable() else "�" for char in text)
    return shown if len(shown) <= 500 else f"{shown[:500]}…"
