"""A model on 127.0.0.1 that says what a script says, in the protocols of OpenAI and Anthropic, streamed or not."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

shared = Path(__file__).resolve().parents[3] / "__tests__" / "fixtures" / "recorders" / "conversation.json"
conversation: dict[str, Any] = json.loads(shared.read_text(encoding="utf-8"))


@contextmanager
def model(turns: list[dict[str, Any]] | None = None) -> Iterator[str]:
    """The address of a running model. Which turn it answers is how many answers the request holds already."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            body = json.loads(self.rfile.read(int(self.headers["content-length"])))
            path = self.path.split("?")[0]
            name = next(name for name in _protocols if path.endswith(name))
            answered, whole, events = _protocols[name]
            turn = (turns or conversation["turns"])[answered(body)]
            if body.get("stream"):
                data = "".join(events(turn, body))
                self._send(data.encode(), "text/event-stream")
            else:
                self._send(json.dumps(whole(turn, body)).encode(), "application/json")

        def _send(self, data: bytes, kind: str) -> None:
            self.send_response(200)
            self.send_header("content-type", kind)
            self.send_header("content-length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)

        def log_message(self, *_: Any) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()


def _args(call: dict[str, Any]) -> str:
    return call["args"] if isinstance(call["args"], str) else json.dumps(call["args"], ensure_ascii=False)


def _sse(event: dict[str, Any], name: str | None = None) -> str:
    return (f"event: {name}\n" if name else "") + f"data: {json.dumps(event)}\n\n"


# Chat Completions


def _chat_answered(body: dict[str, Any]) -> int:
    return sum(1 for message in body["messages"] if message["role"] == "assistant")


def _chat_whole(turn: dict[str, Any], body: dict[str, Any]) -> dict[str, Any]:
    calls = [
        {"id": call["id"], "type": "function", "function": {"name": call["name"], "arguments": _args(call)}}
        for call in turn.get("calls", [])
    ]
    message: dict[str, Any] = {"role": "assistant", "content": turn.get("text")}
    if calls:
        message["tool_calls"] = calls
    return {
        "id": "chatcmpl-1",
        "object": "chat.completion",
        "created": 1,
        "model": body["model"],
        "choices": [{"index": 0, "message": message, "finish_reason": "tool_calls" if calls else "stop"}],
        "usage": {"prompt_tokens": 10, "completion_tokens": 5, "total_tokens": 15},
    }


def _chat_events(turn: dict[str, Any], body: dict[str, Any]) -> Iterator[str]:
    def chunk(delta: dict[str, Any], finish: str | None = None) -> str:
        choice = {"index": 0, "delta": delta, "finish_reason": finish}
        kind = "chat.completion.chunk"
        return _sse({"id": "chatcmpl-1", "object": kind, "created": 1, "model": body["model"], "choices": [choice]})

    yield chunk({"role": "assistant", "content": turn.get("text")})
    for index, call in enumerate(turn.get("calls", [])):
        args = _args(call)
        named = {"name": call["name"], "arguments": ""}
        yield chunk({"tool_calls": [{"index": index, "id": call["id"], "type": "function", "function": named}]})
        for piece in (args[: len(args) // 2], args[len(args) // 2 :]):
            yield chunk({"tool_calls": [{"index": index, "function": {"arguments": piece}}]})
    yield chunk({}, "tool_calls" if turn.get("calls") else "stop")
    yield "data: [DONE]\n\n"


# Responses


def _responses_answered(body: dict[str, Any]) -> int:
    previous = body.get("previous_response_id")
    if previous:
        return int(previous.rsplit("-", 1)[1])
    items = body["input"] if isinstance(body["input"], list) else []
    ids = {item.get("call_id") for item in items if item.get("type") == "function_call_output"}
    return 0 if not ids else 1 if "call_3" not in ids else 2


def _responses_whole(turn: dict[str, Any], body: dict[str, Any]) -> dict[str, Any]:
    output: list[dict[str, Any]] = [
        {
            "type": "function_call",
            "id": f"fc_{call['id']}",
            "call_id": call["id"],
            "name": call["name"],
            "arguments": _args(call),
            "status": "completed",
        }
        for call in turn.get("calls", [])
    ]
    if "text" in turn:
        content = [{"type": "output_text", "text": turn["text"], "annotations": []}]
        output.insert(0, {"type": "message", "id": "m", "role": "assistant", "status": "completed", "content": content})
    details = {"cached_tokens": 0, "cache_write_tokens": 0}
    return {
        "id": f"resp-{_responses_answered(body) + 1}",
        "object": "response",
        "created_at": 1,
        "status": "completed",
        "model": body["model"],
        "output": output,
        "parallel_tool_calls": True,
        "tool_choice": "auto",
        "tools": [],
        "usage": {
            "input_tokens": 10,
            "input_tokens_details": details,
            "output_tokens": 5,
            "output_tokens_details": {"reasoning_tokens": 0},
            "total_tokens": 15,
        },
    }


def _responses_events(turn: dict[str, Any], body: dict[str, Any]) -> Iterator[str]:
    whole = _responses_whole(turn, body)
    number = 0

    def event(kind: str, **members: Any) -> str:
        nonlocal number
        number += 1
        return _sse({"type": kind, "sequence_number": number, **members}, kind)

    yield event("response.created", response={**whole, "output": [], "status": "in_progress", "usage": None})
    for index, item in enumerate(whole["output"]):
        started = {**item, "content": []} if item["type"] == "message" else {**item, "arguments": ""}
        yield event("response.output_item.added", output_index=index, item=started)
        if item["type"] == "message":
            where = {"item_id": item["id"], "output_index": index, "content_index": 0}
            part = item["content"][0]
            yield event("response.content_part.added", **where, part={**part, "text": ""})
            yield event("response.output_text.delta", **where, delta=part["text"], logprobs=[])
            yield event("response.output_text.done", **where, text=part["text"], logprobs=[])
            yield event("response.content_part.done", **where, part=part)
        else:
            where = {"item_id": item["id"], "output_index": index}
            yield event("response.function_call_arguments.delta", **where, delta=item["arguments"])
            done = {"arguments": item["arguments"], "name": item["name"]}
            yield event("response.function_call_arguments.done", **where, **done)
        yield event("response.output_item.done", output_index=index, item=item)
    yield event("response.completed", response=whole)


# Messages


def _messages_answered(body: dict[str, Any]) -> int:
    results = [
        block.get("tool_use_id")
        for message in body["messages"]
        if isinstance(message["content"], list)
        for block in message["content"]
        if block.get("type") == "tool_result"
    ]
    return 0 if not results else 1 if "call_3" not in results else 2


def _messages_content(turn: dict[str, Any]) -> list[dict[str, Any]]:
    text = [{"type": "text", "text": turn["text"], "citations": None}] if "text" in turn else []
    calls = turn.get("calls", [])
    return text + [{"type": "tool_use", "id": c["id"], "name": c["name"], "input": json.loads(_args(c))} for c in calls]


def _messages_whole(turn: dict[str, Any], body: dict[str, Any]) -> dict[str, Any]:
    return {
        "id": "msg_1",
        "type": "message",
        "role": "assistant",
        "model": body["model"],
        "content": _messages_content(turn),
        "stop_reason": "tool_use" if turn.get("calls") else "end_turn",
        "stop_sequence": None,
        "usage": {"input_tokens": 10, "output_tokens": 5},
    }


def _messages_events(turn: dict[str, Any], body: dict[str, Any]) -> Iterator[str]:
    whole = _messages_whole(turn, body)

    def event(kind: str, **members: Any) -> str:
        return _sse({"type": kind, **members}, kind)

    yield event("message_start", message={**whole, "content": [], "stop_reason": None})
    for index, block in enumerate(whole["content"]):
        if block["type"] == "text":
            yield event("content_block_start", index=index, content_block={**block, "text": ""})
            yield event("content_block_delta", index=index, delta={"type": "text_delta", "text": block["text"]})
        else:
            yield event("content_block_start", index=index, content_block={**block, "input": {}})
            args = json.dumps(block["input"])
            for piece in (args[:5], args[5:]):
                delta = {"type": "input_json_delta", "partial_json": piece}
                yield event("content_block_delta", index=index, delta=delta)
        yield event("content_block_stop", index=index)
    delta = {"stop_reason": whole["stop_reason"], "stop_sequence": None}
    yield event("message_delta", delta=delta, usage={"output_tokens": 5})
    yield event("message_stop")


_protocols: dict[str, Any] = {
    "/chat/completions": (_chat_answered, _chat_whole, _chat_events),
    "/responses": (_responses_answered, _responses_whole, _responses_events),
    "/messages": (_messages_answered, _messages_whole, _messages_events),
}
