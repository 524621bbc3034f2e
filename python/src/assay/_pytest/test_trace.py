"""One test as a run of the agent: what it records is kept, and written to a part of the suite's traces."""

from __future__ import annotations

import os

from assay._recording.absent import absent
from assay._recording.call_site import call_site
from assay._recording.event_line import event_data, event_line
from assay._recording.line_file import LineFile
from assay._recording.log import Outcome
from assay._recording.run import Run, end_run, log_of, waiting_of
from assay._recording.switch import recording_is_off

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path
    from typing import Any

    from assay._engine.types import AssayResult
    from assay._pytest.settings import Settings, TestSettings

_max_line = 1_048_576


class TestTrace:
    """What a test recorded. The fixture `assay_trace` is one.

    trace: the id. events: every line so far, calls that wait for their result among them.
    """

    __test__ = False

    def __init__(
        self, identity: tuple[str, str, str], part: Callable[[], Path], settings: TestSettings, suite: Settings
    ) -> None:
        self.trace, case, trial = identity
        self._settings = settings
        self._suite = suite
        self._sink = _PartSink(part, self.trace, settings.trace_file)
        self._run = Run(self.trace, settings.case or case, settings.trial or trial, self._sink)

    @property
    def events(self) -> list[dict[str, Any]]:
        return [*self._sink.events, *waiting_of(self._sink, self._run)]

    @property
    def calls(self) -> list[dict[str, Any]]:
        """The tool calls, in the order in which they were asked for: `tool`, `args`, `result` or `error`, … Those of
        spans are read by the engine.
        """
        events = [*self.events, *(_lines_of(self._sink.spans) if self._sink.spans else ())]
        return [event for event in events if event.get("type", "tool_call") == "tool_call" and "tool" in event]

    @property
    def tools(self) -> list[str]:
        """The names of the tools that were called, in order."""
        return [call["tool"] for call in self.calls]

    def record(self, tool: str, args: object, *, result: object = None, error: str | None = None) -> None:
        """Records a call by hand."""
        call = log_of(self._sink, self._run).request(tool, args, source=call_site(2))
        call.settle(Outcome(result=absent if error is not None else result, error=error))

    def validate(self, policy: str | os.PathLike[str] | Mapping[str, Any] | None = None) -> AssayResult:
        """What was recorded so far against a policy, by default the one of this test. Raises what `assay.validate`
        raises.
        """
        __tracebackhide__ = True
        chosen = policy if policy is not None else self._settings.policy
        if chosen is None:
            from assay.errors import InputError, Problem

            raise InputError(Problem("E_USAGE", "The test has no policy.", remedy="Give one: validate('policy.yaml')."))
        from assay._engine.api import validate

        fail_on: Any = self._settings.fail_on
        spans = self._sink.spans
        if not spans:
            return validate(chosen, self.events, cwd=self._suite.root, fail_on=fail_on)
        # Two formats are two sources; as lines of one they are records of one list.
        return validate(chosen, [*self.events, *_lines_of(spans)], cwd=self._suite.root, fail_on=fail_on)


class _PartSink:
    """The writer of one test: its lines go to a file of the test's own and are kept for its policy. `part` gives the
    file, when there is a line for it.
    """

    def __init__(self, part: Callable[[], Path], trace: str, target: str | os.PathLike[str] | None) -> None:
        self.events: list[dict[str, Any]] = []
        self.spans: list[dict[str, Any]] = []
        self._part = part
        self._span_file: LineFile | None = None
        self._trace = trace
        self._target = target
        self._file: LineFile | None = None

    def write(self, event: Mapping[str, Any]) -> None:
        self.events.append(event_data(event))
        if recording_is_off():
            return
        if self._file is None:
            part = self._part()
            part.parent.mkdir(parents=True, exist_ok=True)
            if self._target is not None:
                part.with_suffix(".target").write_text(os.fspath(self._target), encoding="utf-8")
            self._file = LineFile(str(part), False)
        self._file.append(event_line(event, _max_line))

    def write_span(self, span: Mapping[str, Any]) -> None:
        """Spans are of another format than the lines of recorders, so that they have a file of their own."""
        self.spans.append(event_data(span))
        if recording_is_off():
            return
        if self._span_file is None:
            part = self._part()
            part.parent.mkdir(parents=True, exist_ok=True)
            self._span_file = LineFile(str(part.with_suffix(".spans")), False)
        self._span_file.append(event_line(span, _max_line))

    def take(self, event: Mapping[str, Any]) -> None:
        """A line that the test wrote by a writer of its own: without a trace of its own it is of this test's."""
        copy = event_data(event)
        self.write({"trace": self._trace, **copy} if isinstance(copy, dict) and "trace" not in copy else copy)

    def before_close(self, action: Callable[[], None]) -> None:
        pass  # The test ends its run itself.

    def close(self) -> None:
        for file in (self._file, self._span_file):
            if file is not None:
                file.close()
        self._file = self._span_file = None


def _lines_of(spans: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The calls in spans, as lines. Raises what the engine raises."""
    import json

    from assay._engine.api import run
    from assay.errors import InputError, Problem

    text = "".join(f"{json.dumps(span)}\n" for span in spans)
    ran = run(["trace", "import", "--input", "-", "--out-trace", "-"], stdin=text)
    if ran["exitCode"] != 0:
        raise InputError(Problem("E_TRACE_READ", f"The spans of the test cannot be read: {ran['stderr'].strip()}"))
    return [json.loads(line) for line in ran["stdout"].splitlines()]


def sink_of(trace: TestTrace) -> _PartSink:
    return trace._sink


def run_of(trace: TestTrace) -> Run:
    return trace._run


def finish(trace: TestTrace) -> None:
    """Writes what waits: the body of the test has ended."""
    end_run(trace._run)


def close(trace: TestTrace) -> None:
    end_run(trace._run)
    trace._run.ended = True
    trace._sink.close()
