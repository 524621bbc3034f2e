"""Records the agents of LlamaIndex: `record_llama_index()`, once."""

from __future__ import annotations

import time

from llama_index.core.instrumentation import get_dispatcher
from llama_index.core.instrumentation.span import SimpleSpan
from llama_index.core.instrumentation.span_handlers import BaseSpanHandler

from assay._recording.log import Outcome, duration_ms
from assay._recording.quietly import quietly
from assay._recording.run import Recorder
from assay._recording.shape import error_text, field, flat_text, parsed_arguments, text
from assay._recording.switch import recording_is_off

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from assay._recording.log import OpenCall

__all__ = ["record_llama_index"]


def record_llama_index(recorder: Recorder | None = None) -> None:
    """Records every tool that an agent of this process runs, and those asked for that do not exist. A second call
    replaces the recorder of the first. Raises nothing.
    """
    if recording_is_off():
        return
    dispatcher = get_dispatcher()
    for handler in dispatcher.span_handlers:
        if isinstance(handler, _ToolSpans):
            handler.recorder = recorder or Recorder()
            return
    dispatcher.add_span_handler(_ToolSpans(recorder or Recorder()))


class _ToolSpans(BaseSpanHandler[SimpleSpan]):  # type: ignore[misc,unused-ignore]
    """The span of the workflow agents' step `call_tool`: its event is the call, its result the outcome."""

    model_config = {"arbitrary_types_allowed": True, "extra": "allow"}

    def __init__(self, recorder: Recorder) -> None:
        super().__init__()
        self.recorder = recorder
        self.running: dict[str, tuple[OpenCall, float]] = {}

    @classmethod
    def class_name(cls) -> str:
        return "AssayToolSpans"

    def new_span(self, id_: str, bound_args: Any, instance: Any = None, *_: Any, **__: Any) -> None:
        with quietly:
            event = getattr(bound_args, "arguments", {}).get("ev")
            if ".call_tool" not in id_ or text(field(event, "tool_name")) is None or recording_is_off():
                return None
            args = field(event, "tool_kwargs")
            recorder: Recorder = self.recorder
            call = recorder.log().request(
                field(event, "tool_name"),
                parsed_arguments({} if args is None else args),
                id=text(field(event, "tool_id")),
                agent=recorder.agent or text(field(instance, "name")),
            )
            self.running[id_] = (call, time.perf_counter())
        return None

    def prepare_to_exit_span(
        self, id_: str, bound_args: Any, instance: Any = None, result: Any = None, **_: Any
    ) -> None:
        with quietly:
            running = self.running.pop(id_, None)
            if running is not None:
                output = field(result, "tool_output")
                self._settle(running, output)

    def prepare_to_drop_span(self, id_: str, bound_args: Any, instance: Any = None, err: Any = None, **_: Any) -> None:
        with quietly:
            running = self.running.pop(id_, None)
            if running is not None:
                running[0].settle(Outcome(error=error_text(err), duration_ms=duration_ms(running[1])))

    def _settle(self, running: tuple[OpenCall, float], output: Any) -> None:
        call, began = running
        took = duration_ms(began)
        if field(output, "is_error") is True:
            words = field(output, "content")
            call.settle(Outcome(result=flat_text(words), error=error_text(words), duration_ms=took))
            return
        raw = field(output, "raw_output")
        result = field(output, "content") if raw is None else raw
        call.settle(Outcome(result=flat_text(result), duration_ms=took))
