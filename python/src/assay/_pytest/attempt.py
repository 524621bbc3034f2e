"""One attempt at a test, from its setup to its teardown. Loaded by the first test that is run."""

from __future__ import annotations

from assay._pytest.test_trace import TestTrace, close, finish, run_of, sink_of
from assay._recording.run import enter_run, leave_run, set_fallback
from assay._recording.writer import observe

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path
    from typing import Any

    from assay._pytest.settings import Settings, TestSettings
    from assay._recording.writer import TraceWriter


class Attempt:
    """What the test records goes to its trace until `leave`, from threads of its own too."""

    __slots__ = ("_token", "checked_events", "settings", "trace")

    def __init__(
        self, identity: tuple[str, str, str], part: Callable[[], Path], settings: TestSettings, suite: Settings
    ) -> None:
        self.settings = settings
        self.trace = TestTrace(identity, part, settings, suite)
        #: Events that were there when the test was checked; `None` until then.
        self.checked_events: int | None = None
        run = run_of(self.trace)
        set_fallback(run)
        observe(self._observe)
        self._token = enter_run(run)

    def finish(self) -> int:
        """Writes what waits: the body of the test, or a fixture, has ended. How many events there are."""
        finish(self.trace)
        sink = sink_of(self.trace)
        return len(sink.events) + len(sink.spans)

    def leave(self) -> None:
        close(self.trace)
        set_fallback(None)
        observe(None)
        try:
            leave_run(self._token)
        except ValueError:
            pass  # Set up in another context, whose end ends it.

    def _observe(self, writer: TraceWriter, event: Mapping[str, Any]) -> None:
        """What a test writes by an `AssayClient` of its own is of its trace as well."""
        sink_of(self.trace).take(event)
