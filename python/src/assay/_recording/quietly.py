"""What must not disturb the agent."""

from __future__ import annotations

from assay._recording.writer import warn

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import TracebackType

_warned = False


class Quietly:
    """`with quietly:` – a strict recorder's error passes; anything else is our own mistake about a shape, reported
    once a process without its message, which could hold a value of the agent.
    """

    __slots__ = ()

    def __enter__(self) -> None:
        return None

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> bool:
        if error is None or not isinstance(error, Exception):
            return False
        from assay.errors import AssayError

        if isinstance(error, AssayError):
            return False
        global _warned
        if not _warned:
            _warned = True
            warn(
                "W_RECORD_FAILED: A recorder did not understand what it saw "
                f"({type(error).__name__}); the trace may be incomplete."
            )
        return True


quietly = Quietly()
