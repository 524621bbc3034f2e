"""A file that only grows, by whole lines."""

from __future__ import annotations

import os
import weakref

TYPE_CHECKING = False
if TYPE_CHECKING:
    import threading

#: Bytes kept back by a buffered file before they are written.
_buffer_limit = 64 * 1024


class LineFile:
    """Unbuffered, each line is one `write(2)` on an O_APPEND descriptor: threads and processes may share the file,
    and a line that was acknowledged survives a SIGKILL of its process (not a power cut: nothing is synced). The
    kernel may cut the line of the very write that a kill interrupts, so opening ends a torn last line with a line
    feed.
    """

    def __init__(self, path: str, buffered: bool) -> None:
        """Raises the system's error if the file cannot be opened."""
        folder = os.path.dirname(path)
        if folder:
            os.makedirs(folder, exist_ok=True)
        flags = os.O_RDWR | os.O_APPEND | os.O_CREAT | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)
        self._descriptor: int | None = os.open(path, flags, 0o644)
        #: A write failed: the next line must not be glued to what may be left of it.
        self._torn = False
        self._waiting: list[bytes] = []
        self._size = 0
        self._lock: threading.Lock | None = None
        _end_torn_line(self._descriptor)
        if buffered:
            import threading

            self._lock = threading.Lock()
            _remember(self)

    def append(self, line: bytes) -> None:
        """`line` ends in a line feed and has no other. Raises the system's error."""
        if self._lock is None:
            self._write(line)
            return
        with self._lock:
            self._waiting.append(line)
            self._size += len(line)
            if self._size >= _buffer_limit:
                self._flush()

    def flush(self) -> None:
        if self._lock is not None:
            with self._lock:
                self._flush()

    def close(self) -> None:
        if self._descriptor is None:
            return
        try:
            self.flush()
        finally:
            descriptor, self._descriptor = self._descriptor, None
            os.close(descriptor)

    def forget(self) -> None:
        """In the child of a fork: the parent writes what it keeps back."""
        self._waiting = []
        self._size = 0
        if self._lock is not None:
            import threading

            self._lock = threading.Lock()

    def _flush(self) -> None:
        if self._waiting:
            data = b"".join(self._waiting)
            self._waiting = []
            self._size = 0
            self._write(data)

    def _write(self, data: bytes) -> None:
        descriptor = self._descriptor
        if descriptor is None:
            raise OSError(9, "the file is closed")
        if self._torn:
            data = b"\n" + data
        try:
            written = os.write(descriptor, data)
            # Only a full disk or a signal writes less; until all of it is written, a part of a line is in the file.
            while written < len(data):
                self._torn = True
                written += os.write(descriptor, data[written:])
        except OSError:
            self._torn = True
            raise
        if self._torn:
            self._torn = False

    def __del__(self) -> None:
        try:
            self.close()
        except Exception:
            pass  # There is nowhere left to report it.


def _end_torn_line(descriptor: int) -> None:
    """A blank line is harmless, so two processes that heal at once do no damage."""
    import stat

    status = os.fstat(descriptor)
    if not stat.S_ISREG(status.st_mode) or status.st_size == 0:
        return
    os.lseek(descriptor, -1, os.SEEK_END)
    if os.read(descriptor, 1) != b"\n":
        os.write(descriptor, b"\n")


_open: weakref.WeakSet[LineFile] = weakref.WeakSet()


def _remember(file: LineFile) -> None:
    if not _open:
        _watch_process()
    _open.add(file)


_watching = False


def _watch_process() -> None:
    global _watching
    if _watching:
        return
    _watching = True
    import atexit

    atexit.register(_close_all)
    if hasattr(os, "register_at_fork"):
        os.register_at_fork(after_in_child=_forget_all)


def _close_all() -> None:
    for file in list(_open):
        try:
            file.close()
        except Exception:
            pass  # The process is exiting.


def _forget_all() -> None:
    for file in list(_open):
        file.forget()
