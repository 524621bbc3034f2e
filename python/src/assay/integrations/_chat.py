"""Chat Completions: what messages and streams say about tools. Shapes: the OpenAI API reference, since 2023-11."""

from __future__ import annotations

from assay._recording.absent import absent
from assay._recording.call_site import call_site
from assay._recording.log import Outcome
from assay._recording.pairing import pair_results
from assay._recording.shape import field, flat_text, items, parsed_arguments, sent, text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from assay._recording.pairing import HistoryItem
    from assay._recording.run import Recorder


class ChatWatcher:
    """A request to Chat Completions and its answer."""

    def __init__(self, recorder: Recorder, body: Any) -> None:
        self._log = recorder.log()
        self._agent = recorder.agent
        self._source = call_site()
        pair_results(self._log, _history(items(field(body, "messages"))))
        self._streamed = StreamedMessages()
        self._usage_follows = field(field(body, "stream_options"), "include_usage") is True

    def answer(self, value: Any) -> None:
        messages = [field(choice, "message") for choice in items(field(value, "choices"))]
        self._note(messages, field(value, "usage"))

    def event(self, value: Any) -> None:
        # The stream helpers of the SDK wrap the chunk.
        self._streamed.add(value)
        # An agent may stop reading here without closing the stream.
        if self._streamed.finished and not self._usage_follows:
            self.end()

    def end(self) -> None:
        self._note(self._streamed.take(), self._streamed.usage)

    def _note(self, messages: list[Any], usage: Any) -> None:
        # The usage is the whole response's: recorded once, so that a sum over lines is right.
        for id, tool, args in (call for message in messages for call in message_calls(message)):
            self._log.request(tool, args, id=id, source=self._source, agent=self._agent, usage=usage)
            usage = None


def message_calls(message: Any) -> list[tuple[str | None, str, Any]]:
    """The calls that an assistant's message asks for: id, tool, arguments."""
    calls = [_tool_call(call) for call in items(field(message, "tool_calls"))]
    legacy = field(message, "function_call")
    # The older protocol has no ids: a function answers by its name.
    return calls if legacy is None else [*calls, _named_call(text(field(legacy, "name")), legacy)]


def _tool_call(call: Any) -> tuple[str | None, str, Any]:
    id = text(field(call, "id"))
    custom = field(call, "custom")
    # A custom tool takes free text, not JSON: kept as it is.
    if custom is not None:
        return id, text(field(custom, "name")) or "", field(custom, "input")
    function = field(call, "function")
    return _named_call(id, call if function is None else function)


def _named_call(id: str | None, named: Any) -> tuple[str | None, str, Any]:
    args = sent(named, "arguments")
    return id, text(field(named, "name")) or "", parsed_arguments(sent(named, "args") if args is absent else args)


def _history(messages: list[Any]) -> Iterator[HistoryItem]:
    for message in messages:
        role = field(message, "role")
        if role == "assistant":
            for call in items(field(message, "tool_calls")):
                yield text(field(call, "id")), None
            legacy = field(message, "function_call")
            if legacy is not None:
                yield text(field(legacy, "name")), None
        elif role in ("tool", "function"):
            id = text(field(message, "tool_call_id" if role == "tool" else "name"))
            yield id, lambda message=message: Outcome(result=flat_text(field(message, "content")))  # type: ignore[misc,unused-ignore]


class StreamedMessages:
    """Puts the chunks of a stream together again: one assistant message a choice. A call's id and name come in its
    first piece, its arguments in all of them.
    """

    def __init__(self) -> None:
        self._choices: dict[Any, _Choice] = {}
        self.usage: Any = None

    @property
    def finished(self) -> bool:
        """Every choice has said why it ended."""
        return len(self._choices) > 0 and all(choice.done for choice in self._choices.values())

    def add(self, chunk: Any) -> None:
        self.usage = field(chunk, "usage") or self.usage
        for choice in items(field(chunk, "choices")):
            self._choices.setdefault(field(choice, "index") or 0, _Choice()).add(choice)

    def take(self) -> list[dict[str, Any]]:
        """The messages so far, once."""
        choices, self._choices = self._choices, {}
        return [message for choice in choices.values() for message in choice.messages()]


class _Piece:
    """A call as far as it has come."""

    __slots__ = ("content", "id", "kind", "name")

    def __init__(self, id: str | None, kind: str) -> None:
        self.id = id
        self.kind = kind
        self.name = ""
        self.content = ""

    def whole(self) -> dict[str, Any]:
        if self.kind == "custom":
            return {"id": self.id, "type": "custom", "custom": {"name": self.name, "input": self.content}}
        return {"id": self.id, "type": "function", "function": {"name": self.name, "arguments": self.content}}


class _Choice:
    def __init__(self) -> None:
        self._calls: list[_Piece] = []
        self._by_index: dict[Any, _Piece] = {}
        self._content: str | None = None
        self.done = False

    def add(self, choice: Any) -> None:
        delta = field(choice, "delta")
        words = text(field(delta, "content"))
        if words is not None:
            self._content = (self._content or "") + words
        for call in items(field(delta, "tool_calls")):
            custom = field(call, "custom")
            kind, named = ("function", field(call, "function")) if custom is None else ("custom", custom)
            self._add_piece(field(call, "index"), text(field(call, "id")) or None, kind, named)
        # The older protocol: one call, no id, no index.
        legacy = field(delta, "function_call")
        if legacy is not None:
            self._add_piece("function_call", None, "legacy", legacy)
        if isinstance(field(choice, "finish_reason"), str):
            self.done = True

    def messages(self) -> list[dict[str, Any]]:
        """A message holds one call of the older protocol."""
        message: dict[str, Any] = {"role": "assistant", "content": self._content}
        tools = [piece.whole() for piece in self._calls if piece.kind != "legacy"]
        if tools:
            message["tool_calls"] = tools
        legacy = [{"name": p.name, "arguments": p.content} for p in self._calls if p.kind == "legacy"]
        if legacy:
            message["function_call"] = legacy[0]
        return [message, *({"role": "assistant", "content": None, "function_call": call} for call in legacy[1:])]

    def _add_piece(self, index: Any, id: str | None, kind: str, named: Any) -> None:
        name = text(field(named, "name")) or ""
        call = self._continued(index, id, name)
        if call is None:
            call = _Piece(id, kind)
            self._calls.append(call)
        if index is not None:
            self._by_index[index] = call
        call.id = call.id or id
        call.name = call.name or name
        call.content += text(field(named, "input" if call.kind == "custom" else "arguments")) or ""

    def _continued(self, index: Any, id: str | None, name: str) -> _Piece | None:
        """The call that a piece goes on with. Some gateways send parallel calls under one index: another id, or a
        second name, begins a new call whatever its index. Others repeat id and name in every piece.
        """
        call = self._by_index.get(index) if index is not None else next(reversed(self._calls), None)
        if id is not None and call is not None and call.id is not None and call.id != id:
            call = next((each for each in reversed(self._calls) if each.id == id), None)
        if call is None or name == "" or call.name == "":
            return call
        return call if id is not None and call.id == id and call.name == name else None
