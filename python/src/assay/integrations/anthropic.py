"""Records an agent that uses the `anthropic` package: `client = wrap_anthropic(Anthropic())`."""

from __future__ import annotations

from assay._recording.call_site import call_site
from assay._recording.log import Outcome
from assay._recording.pairing import pair_results
from assay._recording.run import Recorder
from assay._recording.shape import error_text, field, flat_text, items, parsed_arguments, sent, text
from assay.integrations._requests import watch_requests

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any, TypeVar

    from assay._recording.log import OpenCall
    from assay._recording.pairing import HistoryItem

    Client = TypeVar("Client")

__all__ = ["wrap_anthropic"]


def wrap_anthropic(client: Client, recorder: Recorder | None = None) -> Client:
    """Records the tool calls that models ask for through this client, with the results that the agent sends back.

    `messages.create`, `stream`, `parse`, the beta messages and their tool runner, sync and async, streamed or not;
    Bedrock's and Vertex's clients too. The very client is returned and behaves as before. Raises nothing.
    """
    recorder = recorder or Recorder()

    def begin(url: str, body: Any) -> _MessagesWatcher | None:
        return _MessagesWatcher(recorder, body) if url.split("?")[0].endswith("/messages") else None

    return watch_requests(client, begin)


class _MessagesWatcher:
    def __init__(self, recorder: Recorder, body: Any) -> None:
        self._log = recorder.log()
        self._about: dict[str, Any] = {"source": call_site(), "agent": recorder.agent}
        pair_results(self._log, _history(items(field(body, "messages"))))
        self._streamed = _StreamedContent()

    def answer(self, value: Any) -> None:
        self._note(items(field(value, "content")), field(value, "usage"))

    def event(self, value: Any) -> None:
        self._streamed.add(value)
        if field(value, "type") == "message_stop":
            self.end()

    def end(self) -> None:
        self._note(self._streamed.take(), self._streamed.usage)

    def _note(self, content: list[Any], usage: Any) -> None:
        """One assistant turn. Tools that the service runs have their result in the same turn."""
        at_service: dict[str | None, OpenCall] = {}
        for block in content:
            kind = text(field(block, "type")) or ""
            if kind == "tool_use" or kind.endswith("_tool_use"):
                id = text(field(block, "id"))
                args = parsed_arguments(sent(block, "input"))
                call = self._log.request(text(field(block, "name")) or "", args, id=id, usage=usage, **self._about)
                usage = None
                if kind != "tool_use":
                    at_service[id] = call
            elif kind.endswith("_tool_result"):
                known = at_service.get(text(field(block, "tool_use_id")))
                if known is not None:
                    known.settle(_outcome_of(block))


def _outcome_of(block: Any) -> Outcome:
    content = field(block, "content")
    kind = text(field(content, "type")) or ""
    if field(block, "is_error") is True or kind.endswith("_error"):
        return Outcome(result=flat_text(content), error=error_text(content))
    return Outcome(result=None if content is None else flat_text(content))


def _history(messages: list[Any]) -> Iterator[HistoryItem]:
    for message in messages:
        for block in items(field(message, "content")):
            kind = field(block, "type")
            if kind == "tool_use":
                yield text(field(block, "id")), None
            elif kind == "tool_result":
                yield text(field(block, "tool_use_id")), lambda block=block: _outcome_of(block)  # type: ignore[misc,unused-ignore]


class _StreamedContent:
    """Puts a stream together: a block starts with its id and name, its input follows as pieces of JSON."""

    def __init__(self) -> None:
        self._blocks: list[tuple[Any, list[str]]] = []
        #: The pieces of the block that is open under an index. A block that begins where another is open ends the
        #: other: some gateways leave out the stop.
        self._open: dict[Any, list[str]] = {}
        self.usage: Any = None

    def add(self, event: Any) -> None:
        kind = field(event, "type")
        index = field(event, "index")
        if kind == "message_start":
            self._add_usage(field(field(event, "message"), "usage"))
        elif kind == "message_delta":
            self._add_usage(field(event, "usage"))
        elif kind == "content_block_start":
            self._open[index] = []
            self._blocks.append((field(event, "content_block"), self._open[index]))
        elif kind == "content_block_delta" and index in self._open:
            self._open[index].append(text(field(field(event, "delta"), "partial_json")) or "")

    def take(self) -> list[Any]:
        """The content so far, once."""
        blocks, self._blocks, self._open = self._blocks, [], {}
        return [_with_input(block, "".join(pieces)) for block, pieces in blocks]

    def _add_usage(self, usage: Any) -> None:
        if usage is not None:
            dump: Any = getattr(usage, "model_dump", None)
            members: Any = dump(exclude_unset=True) if callable(dump) else dict(usage)
            self.usage = {**(self.usage or {}), **members}


def _with_input(block: Any, json: str) -> Any:
    if json == "":
        return block
    named = ("type", "id", "name", "tool_use_id", "content")
    return {**{name: field(block, name) for name in named}, "input": json}
