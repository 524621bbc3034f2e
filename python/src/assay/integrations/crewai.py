"""Records the agents of CrewAI: `record_crewai()`, once."""

from __future__ import annotations

import threading
import time

from crewai.hooks import register_after_tool_call_hook, register_before_tool_call_hook

from assay._recording.log import Outcome, duration_ms
from assay._recording.quietly import quietly
from assay._recording.run import Recorder
from assay._recording.shape import error_text, field, flat_text, parsed_arguments, text
from assay._recording.switch import recording_is_off

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from assay._recording.log import OpenCall

__all__ = ["record_crewai"]

#: How CrewAI words the result of a tool that raised.
_failed = "Error executing tool: "


def record_crewai(recorder: Recorder | None = None) -> None:
    """Records every tool that a crew of this process runs. A second call replaces the recorder of the first. Raises
    nothing.
    """
    if recording_is_off():
        return
    global _recorder
    first = _recorder is None
    _recorder = recorder or Recorder()
    if first:
        with quietly:
            register_before_tool_call_hook(_before)
            register_after_tool_call_hook(_after)


_recorder: Recorder | None = None
_lock = threading.Lock()
#: By thread and tool: crews run the tools of one answer in threads of their own.
_running: dict[tuple[int, str], list[tuple[OpenCall, float]]] = {}


def _before(context: Any) -> None:
    with quietly:
        if _recorder is None or recording_is_off():
            return
        tool = text(field(context, "tool_name")) or ""
        args = parsed_arguments(field(context, "tool_input") or {})
        agent = _recorder.agent or text(field(field(context, "agent"), "role"))
        call = _recorder.log().request(tool, args, agent=agent)
        with _lock:
            _running.setdefault((threading.get_ident(), tool), []).append((call, time.perf_counter()))


def _after(context: Any) -> None:
    with quietly:
        key = (threading.get_ident(), text(field(context, "tool_name")) or "")
        with _lock:
            running = _running.get(key)
            found = running.pop() if running else None
            if running == []:
                del _running[key]
        if found is None:
            return
        call, began = found
        raw, shown = field(context, "raw_tool_result"), field(context, "tool_result")
        took = duration_ms(began)
        if isinstance(raw, str) and raw == shown and raw.startswith(_failed):
            call.settle(Outcome(error=error_text(raw[len(_failed) :]), duration_ms=took))
        else:
            call.settle(Outcome(result=flat_text(shown if raw is None else raw), duration_ms=took))
