"""Records the tool calls that pass an MCP session: `session = record_mcp(ClientSession(…))`."""

from __future__ import annotations

import functools
import time

from assay._recording.call_site import call_site
from assay._recording.log import Outcome, duration_ms
from assay._recording.quietly import quietly
from assay._recording.run import Recorder
from assay._recording.shape import error_text, field, flat_text
from assay._recording.switch import recording_is_off

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, TypeVar

    Session = TypeVar("Session")

__all__ = ["record_mcp"]

_mark = "_assay_watched"


def record_mcp(session: Session, recorder: Recorder | None = None) -> Session:
    """Records `call_tool` of a `ClientSession` (mcp 1 and 2) or of a `Client` (mcp 2), and returns the very object.
    Raises nothing.
    """
    instance: Any = session
    # A `Client` of mcp 2 has its session once it is entered; its own method is the one that agents call.
    if recording_is_off() or getattr(instance, _mark, False) is True:
        return session
    with quietly:
        recorder = recorder or Recorder()
        original = instance.call_tool

        @functools.wraps(original)
        async def call_tool(name: str, arguments: dict[str, Any] | None = None, *args: Any, **kwargs: Any) -> Any:
            call = None
            began = time.perf_counter()
            with quietly:
                call = recorder.log().request(name, arguments or {}, source=call_site(2), agent=recorder.agent)
            try:
                result = await original(name, arguments, *args, **kwargs)
            except BaseException as error:
                with quietly:
                    if call is not None:
                        call.settle(Outcome(error=error_text(error), duration_ms=duration_ms(began)))
                raise
            with quietly:
                if call is not None:
                    call.settle(_outcome(result, duration_ms(began)))
            return result

        instance.call_tool = call_tool
        setattr(instance, _mark, True)
    return session


def _outcome(result: Any, took: float) -> Outcome:
    content = field(result, "content")
    # mcp 1 writes names as the wire does, mcp 2 as Python does.
    if field(result, "isError") is True or field(result, "is_error") is True:
        return Outcome(result=flat_text(content), error=error_text(content), duration_ms=took)
    structured = field(result, "structuredContent") or field(result, "structured_content")
    if structured is not None:
        return Outcome(result=structured, duration_ms=took)
    return Outcome(result=flat_text(result if content is None else content), duration_ms=took)
