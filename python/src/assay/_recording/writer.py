"""`TraceWriter`: events into a file of traces."""

from __future__ import annotations

import os

from assay._recording.switch import recording_is_off

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from types import TracebackType
    from typing import Any, Protocol

    from assay._recording.line_file import LineFile

    class EventSink(Protocol):
        """What recorders write to."""

        def write(self, event: Mapping[str, Any]) -> None:
            """Takes one event; never raises into the agent unless it is strict."""

        def before_close(self, action: Callable[[], None]) -> None:
            """Lets recorders hand over, before it closes, the calls that they still hold."""


class TraceWriter:
    """Appends events to a file of traces, one JSON line each. Folders are made; threads and processes may share a
    file.

    By default a `write` that has returned is in the file, also if the process is killed next. Nothing here raises
    into the agent, but for a path that is none (`InputError`, `E_USAGE`): trouble is one `AssayWarning` per writer.
    With `ASSAY_RECORD=0` nothing is written at all.

    buffered: keep lines back and write them 64 KiB at a time; a killed process loses what it kept back.
    redact: sees a copy of every event and returns what to write instead, `None` to leave it out; if it raises,
    nothing of
        the event is written.
    max_event_length: the longest line, in UTF-16 units; long strings and lists of a longer event are cut, and
        `truncated` names them.
    strict: raise `RecordError` (`E_RECORD_FAILED`, `E_RECORD_CLOSED`) where the default is a warning.
    """

    def __init__(
        self,
        path: str | os.PathLike[str],
        *,
        buffered: bool = False,
        redact: Callable[[dict[str, Any]], Any] | None = None,
        max_event_length: int = 1_048_576,
        strict: bool = False,
    ) -> None:
        self.path = _path_text(path)
        self._redact = redact
        self._max_length = max_event_length
        self._strict = strict
        self._file: LineFile | None = None
        self._before_close: Callable[[], None] | None = None
        self._closed = False
        self._warned = False
        if recording_is_off():
            self._closed = self._warned = True
            return
        from assay._recording.event_line import event_line
        from assay._recording.line_file import LineFile

        self._to_line = event_line
        try:
            self._file = LineFile(self.path, buffered)
        except (OSError, ValueError) as error:
            self._failed(error)

    def write(self, event: Mapping[str, Any]) -> None:
        """Appends one event, as given. Raises `RecordError` only if the writer is strict."""
        file = self._file
        if file is None:
            if self._closed:
                self._fail("E_RECORD_CLOSED", f"an event came after {self.path} was closed")
            return
        try:
            if self._redact is None:
                file.append(self._to_line(event, self._max_length))
            else:
                self._write_redacted(file, event)
        except Exception as error:
            self._failed(error)
        if _observer is not None:
            _observer(self, event)

    def flush(self) -> None:
        """Writes what a buffered writer keeps back. Raises `RecordError` only if the writer is strict."""
        if self._file is not None:
            try:
                self._file.flush()
            except OSError as error:
                self._failed(error)

    def before_close(self, action: Callable[[], None]) -> None:
        self._before_close = action

    def close(self) -> None:
        """Writes what is kept back and closes the file. May be repeated. Raises `RecordError` only if strict."""
        if self._before_close is not None:
            self._before_close()
        file, self._file = self._file, None
        self._closed = True
        if file is not None:
            try:
                file.close()
            except OSError as error:
                self._failed(error)

    def __enter__(self) -> TraceWriter:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def _write_redacted(self, file: LineFile, event: Mapping[str, Any]) -> None:
        from assay._recording.plain import to_data

        assert self._redact is not None
        try:
            shown = self._redact(to_data(event))
        except Exception as error:
            self._fail(
                "E_RECORD_FAILED",
                f"the redaction hook failed, so an event is not in {self.path} ({type(error).__name__})",
            )
            return
        if shown is not None:
            file.append(self._to_line(shown, self._max_length))

    def _failed(self, error: Exception) -> None:
        from assay.errors import RecordError

        if isinstance(error, RecordError):
            raise error
        self._fail("E_RECORD_FAILED", f"{self.path} could not be written ({_name_of(error)})")

    def _fail(self, code: str, message: str) -> None:
        if self._strict and not recording_is_off():
            from assay.errors import Problem, RecordError

            raise RecordError(Problem(code, message, remedy=_remedies[code]))
        if self._warned:
            return
        self._warned = True
        warn(f"W_RECORD_FAILED: {message}. The agent goes on; its trace may be incomplete.")


_remedies = {
    "E_RECORD_FAILED": "Make the file writable, or use another one.",
    "E_RECORD_CLOSED": "Close the recorder after the agent has finished.",
}

#: Sees every event that a writer takes: under pytest, what a test writes by itself is a part of its trace.
_observer: Callable[[TraceWriter, Mapping[str, Any]], None] | None = None


def observe(observer: Callable[[TraceWriter, Mapping[str, Any]], None] | None) -> None:
    global _observer
    _observer = observer


def warn(message: str) -> None:
    """One `AssayWarning`. A program that makes warnings errors does not break its agent by it."""
    import warnings

    from assay.errors import AssayWarning

    try:
        warnings.warn(message, AssayWarning, stacklevel=3)
    except AssayWarning:
        import sys

        print(message, file=sys.stderr)


def _path_text(path: object) -> str:
    if isinstance(path, (str, os.PathLike)):
        text = os.fspath(path)
        if isinstance(text, str) and text != "":
            return text
    from assay.errors import InputError, Problem

    raise InputError(Problem("E_USAGE", "`path` is not what it may be.", remedy="Give the path of a file."))


def _name_of(error: Exception) -> str:
    """The system's code, or the kind of error: a message could hold a value of the agent."""
    if isinstance(error, OSError) and error.errno is not None:
        import errno

        return errno.errorcode.get(error.errno, type(error).__name__)
    return type(error).__name__
