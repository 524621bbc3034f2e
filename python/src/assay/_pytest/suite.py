"""A run of pytest: every test is a run of the agent, is checked when its body has ended, and all of them together at
the end.
"""

from __future__ import annotations

import functools
from typing import Any

import pytest

from assay._pytest.settings import Settings, TestSettings, read_settings
from assay._recording.switch import recording_is_off

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Generator
    from pathlib import Path

    from assay._engine.types import AssayResult
    from assay._pytest.attempt import Attempt
    from assay._pytest.parts import Joined
    from assay._pytest.test_trace import TestTrace

__all__ = ["Suite", "read_settings"]

#: Names listed in the summary.
_listed = 10


class Suite:
    """Registered as `assay-suite`."""

    def __init__(self, config: pytest.Config, settings: Settings) -> None:
        self._config = config
        self._settings = settings
        self._is_worker = hasattr(config, "workerinput")
        self._off = recording_is_off()
        self._index: dict[str, int] = {}
        self._tests: dict[str, TestSettings] = {}
        self._attempts: dict[str, int] = {}
        self._current: Attempt | None = None
        self._attempt: type[Attempt] | None = None
        self._part_path: Callable[[Settings, int, int], Path] | None = None
        self._checked: set[str] = set()
        self._unchecked: list[str] = []
        self._summary: list[str] = []

    def trace_of(self, item: pytest.Item) -> TestTrace:
        """For the fixture. Recording may be turned off; then it is one that nothing is written to."""
        if self._current is None:
            self._current = self._begin(item)
        return self._current.trace

    # Collection

    @pytest.hookimpl(trylast=True)
    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        self._index = {_nodeid(item): index for index, item in enumerate(items)}
        self._tests = {item.nodeid: TestSettings(item, self._settings) for item in items}

    def pytest_collection_finish(self) -> None:
        if not self._is_worker and not self._off and not self._config.option.collectonly:
            from assay._pytest.parts import clear_parts

            clear_parts(self._settings)

    # One test

    @pytest.hookimpl(wrapper=True, tryfirst=True)
    def pytest_runtest_setup(self, item: pytest.Item) -> Generator[None, object, object]:
        # Around the setup: fixtures of the test record too.
        if not self._off:
            self._leave()
            self._current = self._begin(item)
        return (yield)

    # The innermost wrapper: whoever handles failures, such as xfail or a plugin that tries again, sees what is raised
    # here.
    @pytest.hookimpl(wrapper=True, trylast=True)
    def pytest_runtest_call(self, item: pytest.Item) -> Generator[None, object, object]:
        result = yield
        if self._current is not None:
            self._check(item, self._current)
        return result

    @pytest.hookimpl(wrapper=True, tryfirst=True)
    def pytest_runtest_teardown(self, item: pytest.Item) -> Generator[None, object, object]:
        attempt = self._current
        try:
            result = yield
            # What fixtures did on their way out is of the test too.
            checked = None if attempt is None else attempt.checked_events
            if attempt is not None and checked is not None and attempt.finish() > checked:
                self._check(item, attempt)
            return result
        finally:
            self._leave()

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """A plugin that runs tests in a way of its own may pass over the check: such a test is not green."""
        known: Any = report
        settings = self._tests.get(report.nodeid)
        if settings is not None and settings.policy is not None:
            known.assay_unchecked = report.when == "call" and report.passed and report.nodeid not in self._checked
            if report.when == "teardown":
                self._checked.discard(report.nodeid)
        if not self._is_worker and getattr(known, "assay_unchecked", False):
            self._unchecked.append(report.nodeid)

    def _begin(self, item: pytest.Item) -> Attempt:
        if self._attempt is None or self._part_path is None:
            from assay._pytest.attempt import Attempt
            from assay._pytest.parts import part_path

            self._attempt, self._part_path = Attempt, part_path
        name = _nodeid(item)
        count = getattr(item, "execution_count", None)
        attempt = self._attempts.get(name, -1) + 1 if count is None else max(0, count - 1)
        self._attempts[name] = attempt
        case, repeat = _case_of(item, name)
        trial = str(attempt) if repeat is None else str(repeat) if attempt == 0 else f"{repeat}.{attempt}"
        settings = self._tests.get(item.nodeid) or TestSettings(item, self._settings)
        index = self._index.get(name, len(self._index))
        identity = (name if attempt == 0 else f"{name} #{attempt}", case, trial)
        part = functools.partial(self._part_path, self._settings, index, attempt)
        return self._attempt(identity, part, settings, self._settings)

    def _leave(self) -> None:
        current, self._current = self._current, None
        if current is not None:
            current.leave()

    def _check(self, item: pytest.Item, attempt: Attempt) -> None:
        attempt.checked_events = attempt.finish()
        settings = attempt.settings
        if settings.policy is None:
            return
        self._checked.add(item.nodeid)
        from assay._pytest.breach import PolicyBreach, breach_text, nothing_recorded_text

        result = self._result(attempt) if attempt.checked_events > 0 else None
        if settings.own_policy and (result is None or result["traces"]["calls"] == 0):
            raise PolicyBreach(nothing_recorded_text(attempt.trace.trace))
        if result is None:
            return
        if getattr(self._config.option, "xmlpath", None):
            # junitxml reads them at teardown.
            item.user_properties.append(("assay_trace", attempt.trace.trace))
            item.user_properties.append(("assay_verdict", result["verdict"]))
        if result["verdict"] == "fail":
            raise PolicyBreach(
                breach_text(result, attempt.trace.events, self._place(attempt), result["gate"]["failOn"])
            )

    def _result(self, attempt: Attempt) -> AssayResult:
        from assay._pytest.breach import PolicyBreach
        from assay.errors import AssayError

        try:
            return attempt.trace.validate()
        except AssayError as error:
            raise PolicyBreach(f"The test could not be checked against its policy.\n{error}") from None

    def _place(self, attempt: Attempt) -> str:
        from assay._pytest.parts import joined_name

        return f"{attempt.trace.trace}, in {attempt.settings.trace_file or joined_name(self._settings)}"

    # The whole suite

    @pytest.hookimpl(trylast=True)
    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        if self._is_worker or self._config.option.collectonly:
            return
        if self._off:
            self._say_off()
            return
        from assay._pytest.parts import join_parts

        joined = join_parts(self._settings)
        fine = self._conclude(joined)
        if self._unchecked:
            names = ", ".join(self._unchecked[:_listed])
            more = "" if len(self._unchecked) <= _listed else f" and {len(self._unchecked) - _listed} more"
            tests = "1 test has" if len(self._unchecked) == 1 else f"{len(self._unchecked)} tests have"
            self._summary.append(f"{tests} a policy that was not checked: {names}{more}")
        if (not fine or self._unchecked) and session.exitstatus in (
            pytest.ExitCode.OK,
            pytest.ExitCode.NO_TESTS_COLLECTED,
        ):
            session.exitstatus = pytest.ExitCode.TESTS_FAILED

    def pytest_terminal_summary(self, terminalreporter: Any) -> None:
        if self._summary:
            terminalreporter.write_sep("-", "assay")
            for line in self._summary:
                terminalreporter.write_line(line)

    def _say_off(self) -> None:
        count = sum(1 for settings in self._tests.values() if settings.policy is not None)
        if count > 0:
            tests = "1 test has" if count == 1 else f"{count} tests have"
            self._summary.append(f"ASSAY_RECORD turns recording off: {tests} a policy that was not checked")

    def _conclude(self, joined: Joined) -> bool:
        """Adds to the summary; False if the suite fails by it."""
        settings = self._settings
        if joined.files:
            traces = "1 trace" if len(joined.traces) == 1 else f"{len(joined.traces)} traces"
            calls = "1 tool call" if joined.calls == 1 else f"{joined.calls} tool calls"
            spans = f", {joined.spans} spans" if joined.spans else ""
            self._summary.append(f"{traces}, {calls}{spans} in {', '.join(joined.files)}")
        if settings.policy is None or (not joined.files and settings.min_coverage is None and not settings.reports):
            return True
        if not joined.files:
            self._summary.append(f"no tool call was recorded, so there is no coverage of {settings.policy}")
            return not settings.min_coverage and not settings.reports
        from assay.errors import AssayError

        try:
            return self._measure(settings.policy, joined) and self._report(settings.policy, joined)
        except AssayError as error:
            self._summary += ["the suite could not be measured:", *str(error).split("\n")]
            return False

    def _measure(self, policy: str, joined: Joined) -> bool:
        from assay._engine.api import validate

        settings = self._settings
        result = validate(
            policy, joined.files, cwd=settings.root, gates="all", fail_on="none", min_coverage=settings.min_coverage
        )
        coverage = result["coverage"]
        uncovered = coverage["uncovered"]
        shown = ", ".join("".join(c if c.isprintable() else "�" for c in name[:80]) for name in uncovered[:_listed])
        more = f" and {len(uncovered) - _listed} more" if len(uncovered) > _listed else ""
        rest = f"; not called: {shown}{more}" if uncovered else ""
        self._summary.append(f"coverage {coverage['percent']} % of {policy}{rest}")
        below = [finding for finding in result["findings"] if finding["rule"] == "E_COVERAGE_BELOW_MIN"]
        self._summary += [finding["message"] for finding in below]
        return not below

    def _report(self, policy: str, joined: Joined) -> bool:
        settings = self._settings
        if not settings.reports:
            return True
        from assay._engine.api import run

        argv = ["check", "--policy", policy, "--traces", *joined.files, "--fail-on", "none"]
        for report in settings.reports:
            argv += ["--report", report]
        ran = run(argv, cwd=settings.root)
        if ran["exitCode"] in (2, 3):
            self._summary += ["the reports could not be written:", *ran["stderr"].strip().split("\n")]
            return False
        return True


def _nodeid(item: pytest.Item) -> str:
    """The same in every way of running: xdist's load groups add their name to it."""
    for mark in item.iter_markers("xdist_group"):
        name = mark.args[0] if mark.args else mark.kwargs.get("name", "default")
        if item.nodeid.endswith(f"@{name}"):
            return item.nodeid[: -len(f"@{name}")]
    return item.nodeid


def _case_of(item: pytest.Item, name: str) -> tuple[str, int | None]:
    """The task that a test is, and which repeat of it under pytest-repeat, whose counter is a parameter of the test."""
    callspec = getattr(item, "callspec", None)
    params = getattr(callspec, "params", {})
    step = params.get("__pytest_repeat_step_number")
    if not isinstance(step, int) or callspec is None:
        return name, None
    ids = list(getattr(callspec, "_idlist", ()))
    keys = list(params)
    position = keys.index("__pytest_repeat_step_number")
    if len(ids) != len(keys):
        return name, step
    rest = [part for index, part in enumerate(ids) if index != position]
    base = name[: name.index("[")] if "[" in name else name
    return (f"{base}[{'-'.join(rest)}]" if rest else base), step
