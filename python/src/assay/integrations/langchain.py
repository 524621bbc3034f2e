"""Records an agent of LangChain or LangGraph: `agent.invoke(input, {"callbacks": [AssayCallbackHandler()]})`."""

from __future__ import annotations

import time

from langchain_core.callbacks import BaseCallbackHandler

from assay._recording.log import Outcome, duration_ms
from assay._recording.quietly import quietly
from assay._recording.run import Recorder
from assay._recording.shape import error_text, field, flat_text, items, parsed_arguments, text
from assay._recording.switch import recording_is_off

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from assay._recording.log import OpenCall

__all__ = ["AssayCallbackHandler"]


class AssayCallbackHandler(BaseCallbackHandler):  # type: ignore[misc,unused-ignore]
    """Calls come from the model's message, so that those which no tool takes are recorded too, and from tools that
    are run without a model. One handler serves any number of runs, also at once. Raises nothing.
    """

    #: In the agent's own thread and context: the trace is whole when `invoke` returns, and is the right one.
    run_inline = True

    def __init__(self, recorder: Recorder | None = None) -> None:
        self._recorder = recorder or Recorder()
        #: By run: the run around it.
        self._parents: dict[Any, Any] = {}
        #: By outermost run: the calls that the model asked for and no tool has taken up.
        self._asked: dict[Any, list[tuple[str | None, str, OpenCall]]] = {}
        self._running: dict[Any, tuple[OpenCall, float]] = {}

    def on_chain_start(self, serialized: Any, inputs: Any, *, run_id: Any, parent_run_id: Any = None, **_: Any) -> None:
        self._parents[run_id] = parent_run_id

    def on_chat_model_start(
        self, serialized: Any, messages: Any, *, run_id: Any, parent_run_id: Any = None, **_: Any
    ) -> None:
        self._parents[run_id] = parent_run_id

    def on_llm_start(self, serialized: Any, prompts: Any, *, run_id: Any, parent_run_id: Any = None, **_: Any) -> None:
        self._parents[run_id] = parent_run_id

    def on_llm_error(self, error: BaseException, *, run_id: Any, **_: Any) -> None:
        self._parents.pop(run_id, None)

    def on_llm_end(self, response: Any, *, run_id: Any, parent_run_id: Any = None, **_: Any) -> None:
        if recording_is_off():
            return
        with quietly:
            root = self._root(parent_run_id or run_id)
            for choices in items(field(response, "generations")):
                for choice in items(choices):
                    self._ask(root, field(choice, "message"))
            # A model that is called by itself is a run of its own; nobody will take its calls up.
            if parent_run_id is None:
                self._give_up(run_id)
        self._parents.pop(run_id, None)

    def on_tool_start(
        self,
        serialized: Any,
        input_str: str,
        *,
        run_id: Any,
        parent_run_id: Any = None,
        metadata: dict[str, Any] | None = None,
        inputs: dict[str, Any] | None = None,
        **more: Any,
    ) -> None:
        self._parents[run_id] = parent_run_id
        if recording_is_off():
            return
        with quietly:
            name = text(more.get("name")) or text(field(serialized, "name")) or ""
            id = text(more.get("tool_call_id"))
            call = self._adopt(self._root(run_id), name, id)
            if call is None:
                args = _tool_input(input_str if inputs is None else inputs)
                call = self._request(name, args, id, text((metadata or {}).get("lc_agent_name")))
            self._running[run_id] = (call, time.perf_counter())

    def on_tool_end(self, output: Any, *, run_id: Any, **_: Any) -> None:
        with quietly:
            content = field(output, "content") if hasattr(output, "content") else output
            failed = field(output, "status") == "error"
            self._settle(run_id, failed, content)

    def on_tool_error(self, error: BaseException, *, run_id: Any, **_: Any) -> None:
        with quietly:
            self._settle(run_id, True, error)

    def on_chain_end(self, outputs: Any, *, run_id: Any, parent_run_id: Any = None, **_: Any) -> None:
        self._end(run_id, parent_run_id)

    def on_chain_error(self, error: BaseException, *, run_id: Any, parent_run_id: Any = None, **_: Any) -> None:
        self._end(run_id, parent_run_id)

    def _ask(self, root: Any, message: Any) -> None:
        usage = field(message, "usage_metadata")
        for asked in [*items(field(message, "tool_calls")), *items(field(message, "invalid_tool_calls"))]:
            id, name = text(field(asked, "id")), text(field(asked, "name")) or ""
            args = field(asked, "args")
            call = self._request(name, parsed_arguments({} if args is None else args), id, None, usage)
            usage = None
            self._asked.setdefault(root, []).append((id, name, call))

    def _request(self, tool: str, args: Any, id: str | None, agent: str | None, usage: Any = None) -> OpenCall:
        recorder = self._recorder
        return recorder.log().request(tool, args, id=id, usage=usage, agent=recorder.agent or agent)

    def _adopt(self, root: Any, tool: str, id: str | None) -> OpenCall | None:
        """The call that the model asked for and that this tool run answers."""
        asked = self._asked.get(root, [])
        for index, (asked_id, asked_tool, call) in enumerate(asked):
            if asked_tool == tool and (id is None or asked_id == id):
                del asked[index]
                return call
        return None

    def _settle(self, run_id: Any, failed: bool, content: Any) -> None:
        self._parents.pop(run_id, None)
        running = self._running.pop(run_id, None)
        if running is None:
            return
        call, began = running
        took = duration_ms(began)
        if isinstance(content, BaseException):
            call.settle(Outcome(error=error_text(content), duration_ms=took))
        elif failed:
            call.settle(Outcome(result=flat_text(content), error=error_text(content), duration_ms=took))
        else:
            call.settle(Outcome(result=flat_text(content), duration_ms=took))

    def _end(self, run_id: Any, parent_run_id: Any) -> None:
        self._parents.pop(run_id, None)
        if parent_run_id is None:
            with quietly:
                self._give_up(run_id)

    def _give_up(self, root: Any) -> None:
        """The whole run has ended: what was asked for and not run by now never will be."""
        for _, _, call in self._asked.pop(root, []):
            call.settle(Outcome(phase="requested"))

    def _root(self, run_id: Any) -> Any:
        while (parent := self._parents.get(run_id)) is not None:
            run_id = parent
        return run_id


def _tool_input(given: Any) -> Any:
    """A tool of one text parameter gets that text alone."""
    parsed = parsed_arguments(given)
    return parsed if isinstance(parsed, (dict, list)) else {"input": given}
