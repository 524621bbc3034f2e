"""Records an agent of the OpenAI Agents SDK: `Runner.run(agent, input, hooks=AssayRunHooks())`."""

from __future__ import annotations

import threading

from agents import RunHooks
from agents.tracing import TracingProcessor, add_trace_processor, get_current_span

from assay._recording.log import Outcome
from assay._recording.quietly import quietly
from assay._recording.run import Recorder
from assay._recording.shape import field, flat_text, items, parsed_arguments, text
from assay._recording.switch import recording_is_off

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from assay._recording.log import CallLog

__all__ = ["AssayRunHooks"]


class AssayRunHooks(RunHooks):  # type: ignore[misc,unused-ignore]
    """Calls come from the model's answers, so that those which no tool takes are recorded too; results from the tools
    that ran. The SDK makes the exception of a tool a text for the model; that it was one is only in its own traces,
    which is why this installs a trace processor. Raises nothing.
    """

    def __init__(self, recorder: Recorder | None = None) -> None:
        self._recorder = recorder or Recorder()
        _install()

    async def on_llm_end(self, context: Any, agent: Any, response: Any) -> None:
        if recording_is_off():
            return
        with quietly:
            log = self._recorder.log()
            usage = field(response, "usage")
            name = self._recorder.agent or text(field(agent, "name"))
            for item in items(field(response, "output")):
                kind = text(field(item, "type")) or ""
                if kind not in ("function_call", "custom_tool_call"):
                    continue
                given = field(item, "input") if kind == "custom_tool_call" else field(item, "arguments")
                args = given if kind == "custom_tool_call" else parsed_arguments({} if given is None else given)
                tool = text(field(item, "name")) or ""
                log.request(tool, args, id=text(field(item, "call_id")), usage=_usage(usage), agent=name)
                usage = None

    async def on_tool_end(self, context: Any, agent: Any, tool: Any, result: Any) -> None:
        if recording_is_off():
            return
        with quietly:
            id = text(field(context, "tool_call_id"))
            log = self._recorder.log()
            span = text(field(get_current_span(), "span_id"))
            if span is None or span == "no-op":
                log.answer(id, _outcome(False, result))
            else:
                _processor.expect(span, log, id, result)


def _outcome(failed: bool, result: Any) -> Outcome:
    # With the SDK's traces turned off, its words for a failure are all there is.
    if failed or (isinstance(result, str) and result.startswith("An error occurred while running the tool.")):
        return Outcome(result=flat_text(result), error=str(result))
    return Outcome(result=flat_text(result))


def _usage(usage: Any) -> Any:
    if usage is None:
        return None
    members = {name: field(usage, name) for name in ("input_tokens", "output_tokens", "total_tokens")}
    return {name: value for name, value in members.items() if value is not None} if any(members.values()) else None


class _ToolSpans(TracingProcessor):  # type: ignore[misc,unused-ignore]
    """Whether a tool failed is known when its span ends."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._expected: dict[str, list[tuple[CallLog, str | None, Any]]] = {}

    def expect(self, span: str, log: CallLog, id: str | None, result: Any) -> None:
        with self._lock:
            self._expected.setdefault(span, []).append((log, id, result))

    def on_span_end(self, span: Any) -> None:
        with quietly:
            with self._lock:
                expected = self._expected.pop(text(field(span, "span_id")) or "", [])
            failed = field(span, "error") is not None
            for log, id, result in expected:
                log.answer(id, _outcome(failed, result))

    def on_span_start(self, span: Any) -> None:
        pass

    def on_trace_start(self, trace: Any) -> None:
        pass

    def on_trace_end(self, trace: Any) -> None:
        pass

    def shutdown(self) -> None:
        pass

    def force_flush(self) -> None:
        pass


_processor = _ToolSpans()
_installed = False


def _install() -> None:
    global _installed
    if not _installed and not recording_is_off():
        _installed = True
        add_trace_processor(_processor)
