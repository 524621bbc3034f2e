"""Chat Completions: what messages and streams say about tools. Shapes: the OpenAI API reference, since 2023-11."""

from __future__ import annotations

from assay._recording.call_site import call_site
from assay._recording.log import Outcome
from assay._recording.pairing import pair_results
from assay._recording.shape import field, flat_text, items, parsed_arguments, text

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
    return calls if legacy is None else [*calls, _named_call(None, legacy)]


def _tool_call(call: Any) -> tuple[str | None, str, Any]:
    id = text(field(call, "id"))
    custom = field(call, "custom")
    # A custom tool takes free text, not JSON: kept as it is.
    if custom is not None:
        return id, text(field(custom, "name")) or "", field(custom, "input")
    return _named_call(id, field(call, "function"))


def _named_call(id: str | None, named: Any) -> tuple[str | None, str, Any]:
    return id, text(field(named, "name")) or "", parsed_arguments(field(named, "arguments"))


def _history(messages: list[Any]) -> Iterator[HistoryItem]:
    for message in messages:
        role = field(message, "role")
        if role == "assistant":
            for call in items(field(message, "tool_calls")):
                yield text(field(call, "id")), None
            if field(message, "function_call") is not None:
                yield None, None
        elif role in ("tool", "function"):
            id = text(field(message, "tool_call_id")) if role == "tool" else None
            yield id, lambda message=message: Outcome(result=flat_text(field(message, "content")))  # type: ignore[misc,unused-ignore]


class StreamedMessages:
    """Puts the chunks of a stream together again: one assistant message a choice. A call's id and name come once, its
    arguments in pieces, keyed by its index.
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
        return [choice.message() for choice in choices.values()]


class _Choice:
    def __init__(self) -> None:
        self._calls: dict[Any, dict[str, Any]] = {}
        self._content: str | None = None
        self.done = False

    def add(self, choice: Any) -> None:
        delta = field(choice, "delta")
        words = text(field(delta, "content"))
        if words is not None:
            self._content = (self._content or "") + words
        self._add_piece("legacy", None, "legacy", field(delta, "function_call"))
        for call in items(field(delta, "tool_calls")):
            index, id = field(call, "index") or 0, text(field(call, "id"))
            self._add_piece(index, id, "function", field(call, "function"))
            self._add_piece(index, id, "custom", field(call, "custom"))
        if isinstance(field(choice, "finish_reason"), str):
            self.done = True

    def message(self) -> dict[str, Any]:
        pieces = list(self._calls.values())
        message: dict[str, Any] = {"role": "assistant", "content": self._content}
        tools = [_whole_call(piece) for piece in pieces if piece["kind"] != "legacy"]
        if tools:
            message["tool_calls"] = tools
        for piece in pieces:
            if piece["kind"] == "legacy":
                message["function_call"] = {"name": piece["name"], "arguments": piece["content"]}
        return message

    def _add_piece(self, index: Any, id: str | None, kind: str, delta: Any) -> None:
        if delta is None:
            return
        piece = self._calls.setdefault(index, {"id": id, "kind": kind, "name": "", "content": ""})
        piece["name"] += text(field(delta, "name")) or ""
        piece["content"] += text(field(delta, "arguments")) or text(field(delta, "input")) or ""


def _whole_call(piece: dict[str, Any]) -> dict[str, Any]:
    id, name, content = piece["id"], piece["name"], piece["content"]
    if piece["kind"] == "custom":
        return {"id": id, "type": "custom", "custom": {"name": name, "input": content}}
    return {"id": id, "type": "function", "function": {"name": name, "arguments": content}}
