"""Records an agent of Google's ADK: `App(name=…, root_agent=agent, plugins=[AssayPlugin()])`."""

from __future__ import annotations

from google.adk.plugins.base_plugin import BasePlugin

from assay._recording.log import Outcome
from assay._recording.quietly import quietly
from assay._recording.run import Recorder
from assay._recording.shape import error_text, field, flat_text, items, text
from assay._recording.switch import recording_is_off

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from assay._recording.log import OpenCall

__all__ = ["AssayPlugin"]


class AssayPlugin(BasePlugin):  # type: ignore[misc,unused-ignore]
    """Calls come from the model's answers, so that those which no tool takes are recorded too; results from the tools.
    Raises nothing.
    """

    def __init__(self, recorder: Recorder | None = None, name: str = "assay") -> None:
        super().__init__(name=name)
        self._recorder = recorder or Recorder()
        #: By invocation: the calls that wait, with the id that the model gave, if it gave one.
        self._open: dict[str, list[tuple[str | None, str, OpenCall]]] = {}

    async def after_model_callback(self, *, callback_context: Any, llm_response: Any) -> None:
        if recording_is_off() or field(llm_response, "partial") is True:
            return
        with quietly:
            usage = field(llm_response, "usage_metadata")
            agent = self._recorder.agent or text(field(callback_context, "agent_name"))
            for part in items(field(field(llm_response, "content"), "parts")):
                asked = field(part, "function_call")
                if asked is None:
                    continue
                id, tool = text(field(asked, "id")), text(field(asked, "name")) or ""
                args = field(asked, "args")
                call = self._recorder.log().request(
                    tool, {} if args is None else args, id=id, usage=_usage(usage), agent=agent
                )
                usage = None
                self._open.setdefault(_invocation(callback_context), []).append((id, tool, call))

    async def after_tool_callback(self, *, tool: Any, tool_args: Any, tool_context: Any, result: Any) -> None:
        with quietly:
            self._settle(tool, tool_context, Outcome(result=flat_text(result)))

    async def on_tool_error_callback(self, *, tool: Any, tool_args: Any, tool_context: Any, error: Exception) -> None:
        with quietly:
            self._settle(tool, tool_context, Outcome(error=error_text(error)))

    async def after_run_callback(self, *, invocation_context: Any) -> None:
        with quietly:
            for _, _, call in self._open.pop(_invocation(invocation_context), []):
                call.settle(Outcome(phase="requested"))

    def _settle(self, tool: Any, context: Any, outcome: Outcome) -> None:
        id, name = text(field(context, "function_call_id")), text(field(tool, "name"))
        waiting = self._open.get(_invocation(context), [])
        # The SDK makes up an id where the model gave none, after the answer was seen here.
        for exact in (True, False):
            for index, (asked_id, asked_tool, call) in enumerate(waiting):
                if asked_tool == name and (asked_id == id if exact else asked_id is None):
                    del waiting[index]
                    call.settle(outcome)
                    return


def _invocation(context: Any) -> str:
    return str(field(context, "invocation_id"))


def _usage(usage: Any) -> Any:
    dump: Any = getattr(usage, "model_dump", None)
    return dump(exclude_none=True) if callable(dump) else usage
