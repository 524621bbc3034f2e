"""The calls of one trace on their way to the file."""

from __future__ import annotations

import threading
import time

from assay._recording.absent import absent
from assay._recording.plain import copy_json, to_data, to_json_text
from assay._recording.shape import parsed_arguments

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from assay._recording.writer import EventSink

#: Arguments and results longer than this are cut, and say so. UTF-16 units.
max_value_length = 256 * 1024
#: Calls of one trace that may wait for an outcome; beyond it the oldest is written without.
_max_waiting = 1_000


class Outcome:
    """What a call came to. `result=None` is recorded as `null`: the tool ran and returned nothing. `cuts` are JSON
    Pointers into the result to what of it is left out already.
    """

    __slots__ = ("cuts", "duration_ms", "error", "phase", "result")

    def __init__(
        self,
        *,
        result: object = absent,
        error: str | None = None,
        phase: str = "executed",
        duration_ms: float | None = None,
        cuts: tuple[str, ...] = (),
    ) -> None:
        self.cuts = cuts
        self.result = result
        self.error = error
        self.phase = phase
        self.duration_ms = duration_ms


class OpenCall:
    """A call whose outcome may still come."""

    __slots__ = ("_log", "id", "line", "settled")

    def __init__(self, log: CallLog, id: str | None, line: dict[str, Any], settled: bool) -> None:
        self._log = log
        self.id = id
        self.line = line
        self.settled = settled

    def settle(self, outcome: Outcome) -> None:
        self._log.settle(self, outcome)


class CallLog:
    """One canonical line a call, result inline, **in the order in which they were asked for**: sequence rules are
    about that order, and parallel calls end in any. A line is therefore written once its call and every call before
    it has its outcome, or when the log is closed.
    """

    def __init__(self, writer: EventSink, trace: str, case: str | None, trial: str | None) -> None:
        self._writer = writer
        self._identity = {"trace": trace, **_given(case=case, trial=trial)}
        self._waiting: list[OpenCall] = []
        self._lock = threading.RLock()
        #: Calls seen so far.
        self.calls = 0

    @property
    def idle(self) -> bool:
        return not self._waiting

    def request(
        self,
        tool: str,
        args: object = absent,
        *,
        id: str | None = None,
        phase: str = "requested",
        usage: object = None,
        source: dict[str, Any] | None = None,
        agent: str | None = None,
        at: float | None = None,
        settled: bool = False,
    ) -> OpenCall:
        """Arguments are copied at once: the tool may change them later. `at`: seconds since 1970."""
        copy, cuts = _copied(args)
        line = {
            "type": "tool_call",
            "trace": self._identity["trace"],
            "id": id,
            "tool": tool,
            "args": absent if args is absent else _arguments(copy),
            "timestamp": timestamp(time.time() if at is None else at),
            "result": absent,
            "error": None,
            "phase": phase,
            "durationMs": None,
            "usage": None if usage is None else to_data(usage, max_value_length),
            "source": source,
            "case": self._identity.get("case"),
            "trial": self._identity.get("trial"),
            "agent": agent,
            "truncated": [f"/args{path}" for path in cuts] or None,
        }
        # A call without a name is one that no policy can speak of: whoever reads the line says so.
        call = OpenCall(self, id, line, settled or tool == "")
        with self._lock:
            self.calls += 1
            self._waiting.append(call)
            if len(self._waiting) > _max_waiting:
                self._waiting[0].settled = True
            self._write_settled()
        return call

    def answer(self, id: str | None, outcome: Outcome) -> bool:
        """An outcome known only by the id of its call. It belongs to the first waiting call with that id: ids repeat,
        so they cannot serve as keys. Returns False if no call waits for it.
        """
        call = self._first(id)
        if call is None:
            return False
        self.settle(call, outcome)
        return True

    def waits_for(self, id: str | None) -> bool:
        return self._first(id) is not None

    def settle(self, call: OpenCall, outcome: Outcome) -> None:
        result, cuts = _copied(outcome.result)
        with self._lock:
            if call.settled:
                return
            line = call.line
            line["result"] = result
            line["error"] = outcome.error
            line["phase"] = outcome.phase
            line["durationMs"] = outcome.duration_ms
            if cuts := tuple(dict.fromkeys((*outcome.cuts, *cuts))):
                line["truncated"] = [*(line["truncated"] or ()), *(f"/result{path}" for path in cuts)]
            call.settled = True
            self._write_settled()

    def start(self) -> None:
        """Says that the run took place, for a run that called nothing."""
        self._writer.write({"type": "trace_start", **self._identity})

    def flush(self) -> None:
        """Writes what waits, as it is. The log may be used again."""
        with self._lock:
            for call in self._waiting:
                call.settled = True
            self._write_settled()

    def waiting_lines(self) -> list[dict[str, Any]]:
        with self._lock:
            return [_shown(call.line) for call in self._waiting]

    def reset_lock(self) -> None:
        """In the child of a fork, where another thread's lock would never be released."""
        self._lock = threading.RLock()
        self._waiting = []

    def _first(self, id: str | None) -> OpenCall | None:
        with self._lock:
            return next((call for call in self._waiting if not call.settled and call.id == id), None)

    def _write_settled(self) -> None:
        while self._waiting and self._waiting[0].settled:
            self._writer.write(_shown(self._waiting.pop(0).line))


def _copied(value: object) -> tuple[Any, tuple[str, ...]]:
    """A copy as it goes into the line, and JSON Pointers into it to what had to be left out."""
    return (absent, ()) if value is absent else copy_json(value, max_value_length)


def _shown(line: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in line.items() if _is_written(key, value)}


def _is_written(key: str, value: object) -> bool:
    """`None` is an absent member, but for arguments and results, where it is a value."""
    return value is not absent and (value is not None or key in ("args", "result"))


def _arguments(args: Any) -> Any:
    """Text that a reader would take for JSON goes as the JSON of a string, so that it comes back as the text it is."""
    if isinstance(args, str) and parsed_arguments(args) != args:
        return to_json_text(args)
    return args


def timestamp(seconds: float) -> str:
    """RFC 3339 in milliseconds, as `toISOString`."""
    milliseconds = int(seconds * 1000)
    return f"{time.strftime('%Y-%m-%dT%H:%M:%S', time.gmtime(milliseconds // 1000))}.{milliseconds % 1000:03d}Z"


def duration_ms(began: float) -> float:
    """Since `time.perf_counter()` was `began`, in milliseconds with three digits."""
    return round((time.perf_counter() - began) * 1000, 3)


def _given(**members: str | None) -> dict[str, str]:
    return {name: value for name, value in members.items() if value is not None}
