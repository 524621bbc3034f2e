"""One engine a process: started when it is first asked, asked over its standard streams, ended with this process."""

from __future__ import annotations

import json
import os
import subprocess
import threading
import time
from collections import deque

from assay import __version__
from assay._engine.node import engine_command, engine_environment, engine_folder
from assay.errors import EngineError, EngineNotFound, EngineTimeout, InputError, Problem

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import IO, Any

_protocol = 1
#: Characters of what a dead engine wrote last that are shown.
_shown_stderr = 4_000


class _Died(Exception):
    """The engine ended before it answered. `ours`: because another thread's request was stopped; it is asked again."""

    def __init__(self, ours: bool) -> None:
        self.ours = ours


class _Waiting:
    """One request whose answer is to come."""

    __slots__ = ("answer", "arrived", "died")

    def __init__(self) -> None:
        self.arrived = threading.Event()
        self.answer: dict[str, Any] | None = None
        self.died = False


class _Worker:
    """The process. It answers one request at a time, so that stopping a request is stopping the process."""

    def __init__(self) -> None:
        command = engine_command()
        try:
            self._process: subprocess.Popen[bytes] = subprocess.Popen(
                [*command, "serve", "--stdio"],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                cwd=engine_folder(),
                env=engine_environment(),
            )
        except OSError as error:
            from assay._engine.node import node_not_found

            raise node_not_found(f"{command[0]} cannot be started ({error.strerror}).") from None
        self.pid = self._process.pid
        self._write_lock = threading.Lock()
        self._state_lock = threading.Lock()
        self._waiting: dict[int, _Waiting] = {}
        self._next_id = 0
        self._stopped = False
        self.dead = False
        self._last_words: deque[bytes] = deque(maxlen=200)
        self._stderr_done = threading.Event()
        for target, name in ((self._read_answers, "assay-engine"), (self._read_words, "assay-engine-stderr")):
            threading.Thread(target=target, name=name, daemon=True).start()
        hello = {"protocol": _protocol, "client": f"assay for Python {__version__}", "parent": os.getpid()}
        # Sent along with the first request: no round trip of its own.
        self._hello: tuple[_Waiting, bytes] | None = self._message("initialize", hello)

    def ask(self, method: str, params: dict[str, Any], deadline: float | None) -> Any:
        """The answer's message. Raises _Died, TimeoutError past the deadline."""
        waiting, message = self._message(method, params)
        timer = self._stop_at(deadline)
        try:
            with self._write_lock:
                hello, self._hello = self._hello, None
                self._send(message if hello is None else hello[1] + message)
            if hello is not None:
                self._check_hello(hello[0], deadline)
            self._wait(waiting, deadline)
        except KeyboardInterrupt:
            self.stop()
            raise
        finally:
            if timer is not None:
                timer.cancel()
        if waiting.died or waiting.answer is None:
            if deadline is not None and time.monotonic() >= deadline:
                raise TimeoutError
            raise _Died(ours=self._stopped)
        return waiting.answer

    def stop(self) -> None:
        """Ends the process and every request that waits for it."""
        self._stopped = True
        self.dead = True
        self._process.kill()

    def close(self) -> None:
        """Lets it end by itself: its input ends."""
        self.dead = True
        try:
            if self._process.stdin is not None:
                self._process.stdin.close()
            self._process.wait(timeout=2)
        except Exception:
            self._process.kill()
            self._process.wait()

    def abandon(self) -> None:
        """In the child of a fork: the engine is the parent's. Its pipes are replaced, not closed, so that no
        descriptor of the child's that is opened later gets their numbers and is closed with them.
        """
        self.dead = True
        null = os.open(os.devnull, os.O_RDWR)
        for stream in (self._process.stdin, self._process.stdout, self._process.stderr):
            try:
                if stream is not None:
                    os.dup2(null, stream.fileno(), inheritable=False)
            except (OSError, ValueError):
                pass
        os.close(null)
        # The child must not wait for a process that is not its own.
        self._process.returncode = 0

    def last_words(self) -> str:
        self._stderr_done.wait(1)
        return b"".join(self._last_words).decode("utf-8", "replace")[-_shown_stderr:].strip()

    def exit_code(self) -> int | None:
        try:
            return self._process.wait(timeout=1)
        except subprocess.TimeoutExpired:
            return None

    def _message(self, method: str, params: dict[str, Any]) -> tuple[_Waiting, bytes]:
        waiting = _Waiting()
        with self._state_lock:
            self._next_id += 1
            id = self._next_id
            self._waiting[id] = waiting
            waiting.died = self.dead
        request = {"jsonrpc": "2.0", "id": id, "method": method, "params": params}
        return waiting, to_message(request)

    def _send(self, message: bytes) -> None:
        stdin: IO[bytes] | None = self._process.stdin
        assert stdin is not None
        try:
            stdin.write(message)
            stdin.flush()
        except (OSError, ValueError):
            pass  # It ended; the reader of its answers says so.

    def _wait(self, waiting: _Waiting, deadline: float | None) -> None:
        if waiting.died:
            return
        waiting.arrived.wait(None if deadline is None else max(0.0, deadline - time.monotonic()) + 1)

    def _stop_at(self, deadline: float | None) -> threading.Timer | None:
        if deadline is None:
            return None
        timer = threading.Timer(max(0.0, deadline - time.monotonic()), self.stop)
        timer.daemon = True
        timer.start()
        return timer

    def _check_hello(self, waiting: _Waiting, deadline: float | None) -> None:
        self._wait(waiting, deadline)
        if waiting.answer is None:
            return
        theirs = waiting.answer.get("result", {}).get("version")
        if "error" in waiting.answer or theirs != __version__:
            self.stop()
            said = waiting.answer.get("error", {}).get("message") or f"the engine is Assay {theirs}"
            message = f"The two halves are of different versions: this package is {__version__}, and {said}."
            raise EngineError(
                Problem("E_PROTOCOL", message, remedy="Reinstall the package; in a checkout, bundle again.")
            )

    def _read_answers(self) -> None:
        stdout = self._process.stdout
        assert stdout is not None
        try:
            for line in stdout:
                answer = json.loads(line)
                with self._state_lock:
                    waiting = self._waiting.pop(answer.get("id"), None)
                if waiting is not None:
                    waiting.answer = answer
                    waiting.arrived.set()
        except (OSError, ValueError):
            pass
        with self._state_lock:
            self.dead = True
            left = list(self._waiting.values())
            self._waiting = {}
        for waiting in left:
            waiting.died = True
            waiting.arrived.set()

    def _read_words(self) -> None:
        stderr = self._process.stderr
        assert stderr is not None
        try:
            for line in stderr:
                self._last_words.append(line[-_shown_stderr:])
        except (OSError, ValueError):
            pass
        self._stderr_done.set()


_worker: _Worker | None = None
_worker_lock = threading.Lock()
_watching = False


def ask(method: str, params: dict[str, Any], timeout: float | None = None) -> Any:
    """The result of a request.

    timeout: seconds, from now until the answer; past it the engine is stopped, and the next request starts another.
    Raises `InputError` for what the caller can put right, `EngineError`, `EngineNotFound`, `EngineTimeout`.
    """
    __tracebackhide__ = True
    deadline = None if timeout is None else time.monotonic() + timeout
    try:
        cwd = os.getcwd()
        params = {"cwd": cwd, **params}
    except OSError:
        pass  # The folder is gone; absolute paths can be read.
    for _ in range(5):
        worker = _running_worker()
        try:
            answer = worker.ask(method, params, deadline)
        except TimeoutError:
            message = f"The engine did not answer within {timeout} seconds and was stopped."
            remedy = "Increase the timeout, or check fewer traces at once."
            raise EngineTimeout(Problem("E_ENGINE_TIMEOUT", message, remedy=remedy)) from None
        except _Died as died:
            _forget(worker)
            if died.ours:
                continue
            raise _death_of(worker) from None
        if "error" in answer:
            raise _error_of(answer["error"])
        return answer.get("result")
    raise _death_of(worker)


def to_message(request: dict[str, Any]) -> bytes:
    """A request as one line. Records may hold anything that a recorder can write, and say what of it cannot be. Raises
    `InputError` for a policy that holds such a value.
    """
    try:
        text = json.dumps(request, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
        return text.encode() + b"\n"
    except (TypeError, ValueError, RecursionError):
        from assay._recording.event_line import event_data
        from assay._recording.plain import copy_json, to_bytes

        params = dict(request["params"])
        for name in ("traces", "records"):
            if isinstance(params.get(name), list):
                params[name] = [event_data(record) for record in params[name]]
        copy, cuts = copy_json({name: value for name, value in params.items() if name not in ("traces", "records")})
        if cuts:
            message = f"{cuts[0].removeprefix('/')} holds a value that cannot be read, or is too deep."
            raise InputError(Problem("E_USAGE", message, remedy="Give values that JSON has.")) from None
        request = {**request, "params": {**params, **copy}}
        return to_bytes(json.dumps(request, ensure_ascii=False, separators=(",", ":"))) + b"\n"


def _running_worker() -> _Worker:
    global _worker
    with _worker_lock:
        _watch_process()
        if _worker is None or _worker.dead:
            _worker = _Worker()
        return _worker


def _forget(worker: _Worker) -> None:
    global _worker
    with _worker_lock:
        if _worker is worker:
            _worker = None


def _death_of(worker: _Worker) -> EngineError:
    code = worker.exit_code()
    words = worker.last_words()
    if code == 3 and "E_ENGINE_NODE" in words:
        first = words.split("\n")[0].replace("error E_ENGINE_NODE", "").strip()
        remedy = (
            'Run: pip install "assay[node] @ WHEEL" (its address or path), '
            "or install a newer Node.js, or name one in ASSAY_NODE."
        )
        return EngineNotFound(Problem("E_ENGINE_NODE", first, remedy=remedy))
    ended = "by signal " + str(-code) if code is not None and code < 0 else f"with code {code}"
    message = f"The engine ended {ended} before it answered." + (f" Its last words:\n{words}" if words else "")
    return EngineError(
        Problem("E_ENGINE_DIED", message, remedy="The next call starts another; please report it if it happens again.")
    )


def _error_of(error: dict[str, Any]) -> Exception:
    data = error.get("data") or {}
    problems = [_problem_of(each) for each in data.get("errors", [])]
    if error.get("code") == -32001 and problems:
        return InputError(problems)
    stack = data.get("stack")
    message = str(error.get("message")) + (f"\n{stack}" if stack else "")
    return EngineError(
        Problem("E_INTERNAL", message, remedy="This is a bug in Assay, not in your agent. Please report it.")
    )


def _problem_of(error: dict[str, Any]) -> Problem:
    at = error.get("location") or {}
    return Problem(
        error["code"],
        error["message"],
        file=at.get("file"),
        line=at.get("line"),
        column=at.get("column"),
        excerpt=error.get("excerpt"),
        remedy=error.get("remedy"),
    )


def _watch_process() -> None:
    global _watching
    if _watching:
        return
    _watching = True
    import atexit

    atexit.register(close)
    if hasattr(os, "register_at_fork"):
        os.register_at_fork(after_in_child=_in_child)


def close() -> None:
    """Ends the engine, if one runs."""
    global _worker
    with _worker_lock:
        worker, _worker = _worker, None
    if worker is not None:
        worker.close()


def _in_child() -> None:
    global _worker, _worker_lock
    _worker_lock = threading.Lock()
    worker, _worker = _worker, None
    if worker is not None:
        worker.abandon()
        _abandoned.append(worker)


#: Kept alive: what is collected would close descriptors and wait for a process that is the parent's.
_abandoned: list[_Worker] = []
