"""The Responses API: what output items and input items say about tools. Shapes: openai `resources/responses`."""

from __future__ import annotations

from assay._recording.call_site import call_site
from assay._recording.log import Outcome
from assay._recording.pairing import pair_results
from assay._recording.shape import error_text, field, flat_text, items, parsed_arguments, sent, text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from assay._recording.log import CallLog
    from assay._recording.pairing import HistoryItem
    from assay._recording.run import Recorder

#: Tools that the agent itself runs; every other built-in tool has run when its item arrives.
_agent_run = ("shell_call", "local_shell_call", "apply_patch_call", "computer_call")
_ends = ("response.completed", "response.incomplete", "response.failed")


class ResponsesWatcher:
    """A request to the Responses API and its answer."""

    def __init__(self, recorder: Recorder, body: Any) -> None:
        self._log = recorder.log()
        self._about: dict[str, Any] = {"agent": recorder.agent, "source": call_site()}
        pair_results(self._log, _history(items(field(body, "input"))))
        self._items: list[Any] = []

    def answer(self, value: Any) -> None:
        self._note(items(field(value, "output")), field(value, "usage"))

    def event(self, value: Any) -> None:
        kind = field(value, "type")
        if kind == "response.output_item.done":
            self._items.append(field(value, "item"))
        elif kind in _ends:
            response = field(value, "response")
            self._note(items(field(response, "output")) or self._items, field(response, "usage"))

    def end(self) -> None:
        self._note(self._items, None)

    def _note(self, output: list[Any], usage: Any) -> None:
        self._items = []
        for item in output:
            if _request_item(self._log, item, {**self._about, "usage": usage}):
                usage = None


def _request_item(log: CallLog, item: Any, about: dict[str, Any]) -> bool:
    """Writes the call that an output item is; False if it is none."""
    kind = text(field(item, "type")) or ""
    if kind == "mcp_approval_request":
        log.request(_name(item), _arguments(item), id=text(field(item, "id")), **about)
        return True
    if not kind.endswith("_call"):
        return False
    if kind == "mcp_call":
        _request_mcp_call(log, item, about)
    elif kind in ("function_call", "custom_tool_call"):
        log.request(_name(item), _arguments(item), id=text(field(item, "call_id")), **about)
    else:
        return _request_built_in(log, kind, item, about)
    return True


def _name(item: Any) -> str:
    return text(field(item, "name")) or ""


def _arguments(item: Any) -> Any:
    is_text = field(item, "type") == "custom_tool_call"
    return field(item, "input") if is_text else parsed_arguments(sent(item, "arguments"))


def _request_mcp_call(log: CallLog, item: Any, about: dict[str, Any]) -> None:
    """The service calls an MCP server itself: call and result are one item, and an approved request is this call."""
    failed = bool(field(item, "error")) or field(item, "status") == "failed"
    approval = text(field(item, "approval_request_id"))
    if failed:
        outcome = Outcome(error=error_text(field(item, "error")))
    elif field(item, "output") is None:  # The server has not answered.
        outcome = Outcome(phase="requested")
    else:
        outcome = Outcome(result=flat_text(field(item, "output")))
    if approval is not None and log.answer(approval, outcome):
        return
    log.request(_name(item), _arguments(item), id=text(field(item, "id")), **about).settle(outcome)


def _request_built_in(log: CallLog, kind: str, item: Any, about: dict[str, Any]) -> bool:
    id = text(field(item, "call_id")) or text(field(item, "id"))
    if id is None:
        return False
    call = log.request(kind[: -len("_call")], _built_in_arguments(item), id=id, **about)
    if kind in _agent_run:
        return True
    result = _first(item, "output", "outputs", "results")
    if field(item, "error") or field(item, "status") == "failed":
        call.settle(Outcome(error=error_text(field(item, "error"))))
    else:
        call.settle(Outcome() if result is None else Outcome(result=flat_text(result)))
    return True


def _built_in_arguments(item: Any) -> Any:
    whole = _first(item, "action", "operation")
    if whole is not None:
        return whole
    for name in ("actions", "queries", "code"):
        value = field(item, name)
        if value is not None:
            return {name: value}
    return parsed_arguments(sent(item, "arguments"))


def _first(item: Any, *names: str) -> Any:
    return next((value for value in (field(item, name) for name in names) if value is not None), None)


def _history(input: list[Any]) -> Iterator[HistoryItem]:
    for item in input:
        kind = text(field(item, "type")) or ""
        id = text(field(item, "call_id"))
        if kind == "mcp_approval_response" and field(item, "approve") is False:
            reason = text(field(item, "reason")) or "not approved"
            yield text(field(item, "approval_request_id")), lambda reason=reason: Outcome(error=reason, phase="denied")  # type: ignore[misc,unused-ignore]
        elif id is None:
            continue
        elif kind.endswith("_call"):
            yield id, None
        elif kind.endswith("_call_output"):
            yield id, lambda item=item: _outcome_of(item)  # type: ignore[misc,unused-ignore]


def _outcome_of(item: Any) -> Outcome:
    """The API has no field for a failed function. What can be known: the status of an apply_patch, the exit of a
    shell, and the sentence that the Agents SDK sends to the model in place of a result.
    """
    output = field(item, "output")
    if field(item, "status") == "failed":
        return Outcome(result=flat_text(output), error=error_text(output))
    for command in items(output):
        ended = field(command, "outcome")
        kind = field(ended, "type")
        if kind == "timeout" or (kind == "exit" and field(ended, "exit_code") != 0):
            return Outcome(result=flat_text(output), error=text(field(command, "stderr")) or "failed")
    words = flat_text(output)
    if isinstance(words, str) and words.startswith("An error occurred while running the tool."):
        return Outcome(result=words, error=words)
    return Outcome(result=flat_text(output))
