"""What the command line, the configuration file and the marks say."""

from __future__ import annotations

import os

import pytest

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path
    from typing import Any

levels = ("error", "warning", "note", "none")


class Settings:
    """Of the whole suite. Paths are relative to pytest's root folder, whatever folder a test is in."""

    __slots__ = ("fail_on", "min_coverage", "policy", "reports", "root", "traces")

    def __init__(
        self,
        root: Path,
        policy: str | None,
        traces: str,
        reports: list[str],
        min_coverage: float | None,
        fail_on: str | None,
    ) -> None:
        self.root = root
        self.policy = policy
        self.traces = traces
        self.reports = reports
        self.min_coverage = min_coverage
        self.fail_on = fail_on


def read_settings(config: pytest.Config) -> Settings:
    """Raises pytest.UsageError for what cannot be: before 500 tests fail for one mistyped name."""
    option = config.option
    policy = option.assay_policy or config.getini("assay_policy") or None
    minimum = option.assay_min_coverage
    if minimum is None:
        minimum = _percent(config.getini("assay_min_coverage"))
    if minimum is not None and not 0 <= minimum <= 100:
        raise pytest.UsageError(f"assay: the minimum of coverage is a number from 0 to 100, not {minimum}")
    fail_on = option.assay_fail_on or config.getini("assay_fail_on") or None
    if fail_on is not None and fail_on not in levels:
        raise pytest.UsageError(f"assay: assay_fail_on is one of {', '.join(levels)}, not {fail_on}")
    if policy is not None and not (config.rootpath / policy).is_file():
        raise pytest.UsageError(f"assay: there is no policy {policy} in {config.rootpath}")
    for report in option.assay_report:
        if "=" not in report:
            raise pytest.UsageError(f"assay: --assay-report is FORMAT=FILE, not {report}")
    for name, value in (("--assay-report", option.assay_report), ("a minimum of coverage", minimum)):
        if value and policy is None:
            raise pytest.UsageError(
                f"assay: {name} needs a policy: --assay-policy FILE, or assay_policy in the configuration"
            )
    traces = option.assay_traces or config.getini("assay_traces") or "traces"
    return Settings(config.rootpath, policy, traces, option.assay_report, minimum, fail_on)


def _percent(given: Any) -> float | None:
    if given is None or given == "":
        return None
    try:
        return float(given)
    except (TypeError, ValueError):
        raise pytest.UsageError(f"assay: assay_min_coverage is a number from 0 to 100, not {given}") from None


class TestSettings:
    """Of one test: the closest mark that says something about an option decides it."""

    __test__ = False
    __slots__ = ("case", "fail_on", "own_policy", "policy", "trace_file", "trial")

    def __init__(self, item: pytest.Item, settings: Settings) -> None:
        given: dict[str, Any] = {}
        for mark in item.iter_markers("assay"):
            _check_mark(mark, item, settings)
            given = {**mark.kwargs, **given}
        #: Whether the test itself names its policy; then it must record something.
        self.own_policy = "policy" in given and given["policy"] is not False
        policy: Any = given.get("policy", settings.policy)
        self.policy: str | Mapping[str, Any] | None = None if policy is False else policy
        self.trace_file: str | None = given.get("trace_file")
        self.case: str | None = given.get("case")
        self.trial: str | None = None if given.get("trial") is None else str(given["trial"])
        self.fail_on: str | None = given.get("fail_on", settings.fail_on)


def _check_mark(mark: pytest.Mark, item: pytest.Item, settings: Settings) -> None:
    place = f"assay: the mark of {item.nodeid}"
    if mark.args:
        raise pytest.UsageError(f"{place} takes names only: @pytest.mark.assay(policy=…, trace_file=…)")
    unknown = [name for name in mark.kwargs if name not in ("policy", "trace_file", "case", "trial", "fail_on")]
    if unknown:
        raise pytest.UsageError(f"{place} has no option {', '.join(unknown)}")
    if mark.kwargs.get("fail_on", "error") not in levels:
        raise pytest.UsageError(f"{place}: fail_on is one of {', '.join(levels)}")
    policy = mark.kwargs.get("policy", False)
    if isinstance(policy, (str, os.PathLike)):
        if not (settings.root / policy).is_file():
            raise pytest.UsageError(f"{place}: there is no policy {os.fspath(policy)} in {settings.root}")
    elif policy is not False and not hasattr(policy, "keys"):
        raise pytest.UsageError(f"{place}: a policy is a file, a mapping, or False for none")
    for name in ("trace_file", "case"):
        value = mark.kwargs.get(name)
        if value is not None and not isinstance(value, (str, os.PathLike)):
            raise pytest.UsageError(f"{place}: {name} is a text")
