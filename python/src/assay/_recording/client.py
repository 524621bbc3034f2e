"""`AssayClient`: the smallest way to record."""

from __future__ import annotations

from assay._recording.writer import TraceWriter

TYPE_CHECKING = False
if TYPE_CHECKING:
    import os
    from collections.abc import Callable, Mapping
    from types import TracebackType
    from typing import Any


class AssayClient:
    """Records an agent's tool calls into a file of traces.

    Each event is one JSON line, as given: `{"tool": …, "args": …}` is enough; `trace`, `id`, `result`, `error`,
    `timestamp` and the other fields of the native line (docs/trace-formats.md) are understood too. Durability,
    options and failure: see `TraceWriter`.
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
        """Raises `InputError` (`E_USAGE`) for a path that is none."""
        self._writer = TraceWriter(
            path, buffered=buffered, redact=redact, max_event_length=max_event_length, strict=strict
        )
        self.path = self._writer.path

    def record_trace(self, event: Mapping[str, Any]) -> None:
        """Appends one event. By default it is in the file when this returns. Raises `RecordError` only if strict."""
        self._writer.write(event)

    def flush(self) -> None:
        """Writes what a buffered client keeps back. Raises `RecordError` only if strict."""
        self._writer.flush()

    def close(self) -> None:
        """Closes the file. Closing twice is nothing. Raises `RecordError` only if strict."""
        self._writer.close()

    def __enter__(self) -> AssayClient:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()
