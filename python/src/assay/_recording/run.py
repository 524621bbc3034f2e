"""Which run of the agent a call belongs to, and where its lines go."""

from __future__ import annotations

import os
import threading
from contextvars import ContextVar

from assay._recording.log import CallLog

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from contextvars import Token
    from types import TracebackType
    from typing import Any

    from assay._recording.writer import EventSink, TraceWriter


class Run:
    """One run: what recorders write under, wherever they sit in the agent. `writer` is `None` to leave it to each
    recorder.
    """

    __slots__ = ("case", "ended", "trace", "trial", "writer")

    def __init__(
        self, trace: str, case: str | None = None, trial: str | None = None, writer: EventSink | None = None
    ) -> None:
        self.trace = trace
        self.case = case
        self.trial = trial
        self.writer = writer
        #: A task that outlives its run keeps its context; its calls are not of that run any more.
        self.ended = False


_current: ContextVar[Run | None] = ContextVar("assay_run", default=None)
#: What a thread without a context of its own belongs to: the test that runs now, under pytest.
_fallback: Run | None = None


def current_run() -> Run | None:
    run = _current.get()
    if run is not None and not run.ended:
        return run
    return None if _fallback is None or _fallback.ended else _fallback


def enter_run(run: Run) -> Token[Run | None]:
    return _current.set(run)


def leave_run(token: Token[Run | None]) -> None:
    _current.reset(token)


def set_fallback(run: Run | None) -> None:
    global _fallback
    _fallback = run


class trace:
    """Everything that the agent does inside is one trace, also after awaits, in `asyncio.to_thread`, and in parallel
    with other traces:

        with assay.trace("order-4711", case="refund", trial="2"):
            agent.run("…")

    When it ends, calls that still wait for a result are written without. Works with `with` and `async with`. Threads
    that your code starts by itself do not inherit it: run them in `contextvars.copy_context().run`. Raises nothing.

    id: unique per run of the agent; default a new one. case: the task, for runs that repeat one; trial: which repeat
    it is.
    writer: where its lines go, whatever a recorder says.
    """

    def __init__(
        self,
        id: str | None = None,
        *,
        case: str | None = None,
        trial: str | None = None,
        writer: EventSink | None = None,
    ) -> None:
        self._asked = (id, case, trial, writer)
        self._entered: list[tuple[Run, Token[Run | None]]] = []

    def __enter__(self) -> Run:
        id, case, trial, writer = self._asked
        outer = current_run()
        if outer is not None:
            id, case = id or outer.trace, case or outer.case
            trial, writer = trial or outer.trial, writer or outer.writer
        run = Run(id or new_id("run"), case, trial, writer)
        self._entered.append((run, enter_run(run)))
        return run

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        run, token = self._entered.pop()
        leave_run(token)
        outer = current_run()
        # A trace of the same name around it goes on.
        if outer is None or _key(outer) != _key(run) or outer.writer is not run.writer:
            end_run(run)
        run.ended = True

    async def __aenter__(self) -> Run:
        return self.__enter__()

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.__exit__(kind, error, traceback)


class Recorder:
    """What every recorder has: where its lines go, and under which trace.

    writer: a writer of yours (which you close), or
    file: a file. Default: `ASSAY_TRACE_FILE`, else `traces.jsonl`. Inside a test of the pytest plugin, the test's
    file.
    trace: the id of calls made outside `assay.trace` and outside tests, or a function that gives it. Default: one id
    a process.
    agent: the name of the agent, for runs of several.
    """

    def __init__(
        self,
        *,
        writer: EventSink | None = None,
        file: str | os.PathLike[str] | None = None,
        trace: str | Callable[[], str] | None = None,
        agent: str | None = None,
    ) -> None:
        """Raises nothing; a `file` that is not a path is an `InputError` when it is first written to."""
        self.agent = agent
        self._writer = writer
        self._file = file
        self._trace = trace

    def log(self) -> CallLog:
        """The log of the run that the code executing now belongs to."""
        run = current_run()
        if run is not None:
            return log_of(run.writer or self._own_writer(), run)
        id = self._trace() if callable(self._trace) else self._trace
        return log_of(self._own_writer(), Run(id or _process_trace()))

    def _own_writer(self) -> EventSink:
        if self._writer is None:
            self._writer = _shared_writer(self._file)
        return self._writer


#: By the identity of the writer, which is kept alive here.
_logs: dict[int, tuple[EventSink, dict[tuple[str, str | None, str | None], CallLog]]] = {}
_lock = threading.Lock()
#: Logs kept per writer outside runs; idle ones beyond it are forgotten, which loses nothing.
_max_logs = 10_000


def log_of(writer: EventSink, run: Run) -> CallLog:
    key = _key(run)
    with _lock:
        _watch_process()
        known = _logs.get(id(writer))
        if known is None:
            known = _logs[id(writer)] = (writer, {})
            writer.before_close(lambda: _flush_logs(writer))
        logs = known[1]
        log = logs.get(key)
        if log is None:
            if len(logs) >= _max_logs:
                for idle in [each for each, candidate in logs.items() if candidate.idle]:
                    del logs[idle]
            log = logs[key] = CallLog(writer, *key)
        return log


def end_run(run: Run) -> None:
    """Writes what a run's calls still wait for, and that a run took place which a recorder saw and that called none."""
    if not _logs:
        return
    with _lock:
        ended = [logs.pop(_key(run), None) for _, logs in _logs.values()]
        for key in [key for key, (_, logs) in _logs.items() if not logs]:
            del _logs[key]
    for log in ended:
        if log is not None:
            log.flush()
            if log.calls == 0:
                log.start()


def _key(run: Run) -> tuple[str, str | None, str | None]:
    return (run.trace, run.case, run.trial)


def _flush_logs(writer: EventSink) -> None:
    with _lock:
        known = _logs.pop(id(writer), None)
    for log in known[1].values() if known is not None else ():
        log.flush()


def flush_all() -> None:
    """Writes what waits in every log, as it is: the process ends."""
    for writer, _ in list(_logs.values()):
        _flush_logs(writer)


def new_id(prefix: str) -> str:
    """A prefix and 128 random bits, written as a UUID."""
    digits = os.urandom(16).hex()
    return f"{prefix}-{digits[:8]}-{digits[8:12]}-4{digits[13:16]}-a{digits[17:20]}-{digits[20:]}"


_own_trace: str | None = None


def _process_trace() -> str:
    global _own_trace
    if _own_trace is None:
        _own_trace = new_id("run")
    return _own_trace


_shared: dict[str, TraceWriter] = {}


def _shared_writer(file: str | os.PathLike[str] | None) -> TraceWriter:
    """Recorders of one process that name the same file share a writer, so that they share its logs."""
    from assay._recording.writer import TraceWriter

    path: Any = file if file is not None else os.environ.get("ASSAY_TRACE_FILE") or "traces.jsonl"
    key = os.path.abspath(os.fspath(path)) if isinstance(path, (str, os.PathLike)) else ""
    with _lock:
        writer = _shared.get(key)
        if writer is None:
            writer = _shared[key] = TraceWriter(path)
        return writer


_watching = False


def _watch_process() -> None:
    global _watching
    if _watching:
        return
    _watching = True
    import atexit

    atexit.register(flush_all)
    if hasattr(os, "register_at_fork"):
        os.register_at_fork(after_in_child=_in_child)


def _in_child() -> None:
    """The parent writes the calls that wait; the child's are a trace of their own."""
    global _lock, _own_trace
    _lock = threading.Lock()
    _own_trace = None
    for _, logs in _logs.values():
        for log in logs.values():
            log.reset_lock()


def waiting_of(writer: EventSink, run: Run) -> list[dict[str, Any]]:
    """The calls of a run that wait for their result, as they would be written now."""
    with _lock:
        known = _logs.get(id(writer))
        log = None if known is None else known[1].get(_key(run))
    return [] if log is None else log.waiting_lines()
