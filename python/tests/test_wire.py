"""What a recorder writes of an answer is what the reader makes of the same exchange in a file. No SDK is needed: the
wire is plain JSON.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

import assay
from assay._engine.api import run
from assay._recording.run import Recorder
from assay.integrations._chat import ChatWatcher
from assay.integrations._responses import ResponsesWatcher
from assay.integrations.anthropic import _MessagesWatcher

from .conftest import lines_of, repository

Exchange = dict[str, Any]
watchers: dict[str, Any] = {
    "/chat/completions": ChatWatcher,
    "/responses": ResponsesWatcher,
    "/messages": _MessagesWatcher,
}


def recorded(exchanges: list[Exchange], folder: Path) -> list[dict[str, Any]]:
    with assay.TraceWriter(folder / "recorded.jsonl") as writer:
        recorder = Recorder(writer=writer, trace="t")
        for exchange in exchanges:
            watcher = next(made for end, made in watchers.items() if exchange["url"].endswith(end))
            watching = watcher(recorder, exchange["request"])
            response = exchange["response"]
            if isinstance(response, str):
                for event in re.findall(r"^data: (\{.*\})$", response, re.M):
                    watching.event(json.loads(event))
                watching.end()
            else:
                watching.answer(response)
    return comparable(lines_of(folder / "recorded.jsonl"))


def read(exchanges: list[Exchange], folder: Path) -> list[dict[str, Any]]:
    (folder / "capture.jsonl").write_text("".join(json.dumps(exchange) + "\n" for exchange in exchanges))
    ran = run(["trace", "import", "--input", "capture.jsonl", "--out-trace", "-"], cwd=folder)
    assert ran["exitCode"] == 0, ran
    return comparable([json.loads(line) for line in ran["stdout"].splitlines()])


def comparable(lines: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """A recorder says of every call how far it came; a file seldom does, but for what was denied."""
    compared = ("id", "tool", "args", "result", "error")
    return [
        {key: line[key] for key in compared if key in line}
        | ({"denied": True} if line.get("phase") == "denied" else {})
        for line in lines
        if line["type"] == "tool_call"
    ]


# Files of batches hold no exchange that a recorder could have seen.
captures = sorted(
    path
    for path in (repository / "__tests__/fixtures/traces/http-capture").glob("*.jsonl")
    if "url" in json.loads(path.read_text(encoding="utf-8").split("\n", 1)[0])
)


@pytest.mark.parametrize("capture", captures, ids=lambda path: path.stem)
def test_a_captured_conversation_is_recorded_as_it_is_read(capture: Path, tmp_path: Path) -> None:
    exchanges = [json.loads(line) for line in capture.read_text(encoding="utf-8").splitlines()]
    lines = recorded(exchanges, tmp_path)
    assert lines == read(exchanges, tmp_path)
    assert lines


def stream(*events: dict[str, Any]) -> str:
    return "".join(f"data: {json.dumps(event)}\n\n" for event in events)


def chat(response: Any, *answers: dict[str, Any]) -> list[Exchange]:
    """One answer, and the request that brings the results of its calls."""
    url = "https://api.openai.com/v1/chat/completions"
    user = {"role": "user", "content": "hi"}
    asked = {"role": "assistant", **{k: v for k, v in message_of(response).items() if k != "role"}}
    done = {"object": "chat.completion", "choices": [{"index": 0, "message": {"role": "assistant", "content": "ok"}}]}
    first = {"model": "m", "messages": [user], "stream": isinstance(response, str)}
    return [
        {"url": url, "request": first, "response": response},
        {"url": url, "request": {"model": "m", "messages": [user, asked, *answers]}, "response": done},
    ]


def message_of(response: Any) -> dict[str, Any]:
    return {} if isinstance(response, str) else response["choices"][0]["message"]


def message(**members: Any) -> dict[str, Any]:
    choice = {"index": 0, "finish_reason": "tool_calls", "message": {"role": "assistant", "content": None, **members}}
    return {"object": "chat.completion", "model": "m", "choices": [choice]}


def function(name: Any, arguments: Any, id: Any = "c1") -> dict[str, Any]:
    return {"id": id, "type": "function", "function": {"name": name, "arguments": arguments}}


def chunks(*pieces: dict[str, Any], end: bool = True) -> str:
    deltas = [{"index": 0, "delta": {"tool_calls": [piece]}} for piece in pieces]
    last = [{"index": 0, "delta": {}, "finish_reason": "tool_calls"}] if end else []
    return stream(*({"object": "chat.completion.chunk", "choices": [each]} for each in [*deltas, *last]))


def piece(name: str | None, arguments: str, **members: Any) -> dict[str, Any]:
    return {**members, "function": {**({} if name is None else {"name": name}), "arguments": arguments}}


def tool(content: Any, id: str = "c1") -> dict[str, Any]:
    return {"role": "tool", "tool_call_id": id, "content": content}


chats: dict[str, list[Exchange]] = {
    "text that is JSON": chat(message(tool_calls=[function("a", '{"n":1}')]), tool('{"total":5}')),
    "parts of text": chat(
        message(tool_calls=[function("a", "")]),
        tool([{"type": "text", "text": "one"}, {"type": "text", "text": "two"}]),
    ),
    "no content": chat(message(tool_calls=[function("a", "{}")]), tool(None)),
    "arguments that are not JSON": chat(message(tool_calls=[function("a", '{"n":')])),
    "arguments that are a value": chat(message(tool_calls=[function("a", {"n": 1})])),
    "arguments that are null": chat(message(tool_calls=[function("a", None)])),
    "a call without a function": chat(message(tool_calls=[{"id": "c1", "name": "a", "arguments": '{"n":1}'}])),
    "a custom tool": chat(
        message(tool_calls=[{"id": "c1", "type": "custom", "custom": {"name": "sql", "input": '{"not":"read"}'}}]),
        tool("1 row"),
    ),
    "the older protocol": chat(
        message(function_call={"name": "a", "arguments": '{"n":1}'}),
        {"role": "function", "name": "a", "content": "done"},
    ),
    "two calls under one index": chat(
        chunks(
            piece("delete_all", "{}", index=0, id="c1", type="function"),
            piece("add", '{"a":1}', index=0, id="c2", type="function"),
        )
    ),
    "two names under one index without ids": chat(
        chunks(piece("delete_all", "{}", index=0), piece("add", '{"a"', index=0), piece(None, ":1}", index=0))
    ),
    "id and name in every piece": chat(
        chunks(piece("add", '{"a"', index=0, id="c1"), piece("add", ":1}", index=0, id="c1"))
    ),
    "no index at all": chat(chunks(piece("add", '{"a"', id="c1"), piece(None, ":1}"), piece("del", "{}", id="c2"))),
    "pieces of two calls in turn": chat(
        chunks(
            piece("a", '{"n"', index=0, id="c1"),
            piece("b", '{"m"', index=1, id="c2"),
            piece(None, ":1}", index=0),
            piece(None, ":2}", index=1),
        )
    ),
}


def responses(output: list[Any], *input: dict[str, Any], streamed: bool = False) -> list[Exchange]:
    url = "https://api.openai.com/v1/responses"
    response: Any = {"object": "response", "model": "m", "output": output}
    if streamed:
        events = [{"type": "response.output_item.done", "item": item} for item in output]
        response = stream(*events, {"type": "response.completed", "response": response})
    done = {"object": "response", "output": [{"type": "message", "role": "assistant", "content": []}]}
    first = {"model": "m", "input": [{"role": "user", "content": "hi"}], "stream": streamed}
    return [
        {"url": url, "request": first, "response": response},
        {"url": url, "request": {"model": "m", "input": [*first["input"], *output, *input]}, "response": done},
    ]


def item(type: str, **members: Any) -> dict[str, Any]:
    return {"type": type, "id": "i1", "status": "completed", **members}


call = item("function_call", call_id="c1", name="a", arguments='{"n":1}')
server = {"name": "pay", "server_label": "bank", "arguments": '{"n":1}'}


def output(content: Any, type: str = "function_call_output", **members: Any) -> dict[str, Any]:
    return {"type": type, "call_id": "c1", "output": content, **members}


items: dict[str, list[Exchange]] = {
    "a function": responses([call], output('{"total":5}')),
    "a function, streamed": responses([call], output("done"), streamed=True),
    "parts of text": responses(
        [call], output([{"type": "input_text", "text": "one"}, {"type": "input_text", "text": "two"}])
    ),
    "the words of the Agents SDK": responses(
        [call], output("An error occurred while running the tool. Please try again. Error: no")
    ),
    "a custom tool": responses(
        [item("custom_tool_call", call_id="c1", name="sql", input='{"not":"read"}')],
        output("1 row", "custom_tool_call_output"),
    ),
    "an MCP call": responses([item("mcp_call", **server, output="paid", error=None)]),
    "an MCP call that failed": responses(
        [item("mcp_call", **server, output=None, error={"type": "mcp_error", "message": "no money"})]
    ),
    "an MCP call that failed in parts": responses(
        [item("mcp_call", **server, error={"type": "x", "content": [{"type": "text", "text": "no money"}]})]
    ),
    "an MCP call with words for an error": responses([item("mcp_call", **server, output=None, error="no money")]),
    "an MCP call with an empty error": responses([item("mcp_call", **server, output="paid", error="")]),
    "an MCP call that is not answered": responses([item("mcp_call", **server, output=None, error=None)]),
    "an MCP call that failed without words": responses([{**item("mcp_call", **server), "status": "failed"}]),
    "an approval that was given": responses(
        [item("mcp_approval_request", **server)],
        {"type": "mcp_approval_response", "approval_request_id": "i1", "approve": True},
        item("mcp_call", **server, approval_request_id="i1", output="paid") | {"id": "i2"},
    ),
    "an approval that was refused": responses(
        [item("mcp_approval_request", **server)],
        {"type": "mcp_approval_response", "approval_request_id": "i1", "approve": False, "reason": "too much"},
    ),
    "a computer": responses(
        [item("computer_call", call_id="c1", actions=[{"type": "click", "x": 1}])],
        output({"type": "computer_screenshot", "image_url": "x"}, "computer_call_output"),
    ),
    "a computer with one action": responses([item("computer_call", call_id="c1", action={"type": "click"})]),
    "a search of the web": responses([item("web_search_call", action={"type": "search", "query": "x"})]),
    "a search of files": responses([item("file_search_call", queries=["x"], results=[{"text": "y"}])]),
    "code": responses([item("code_interpreter_call", code="1+1", outputs=[{"type": "logs", "logs": "2"}])]),
    "a hosted tool without arguments": responses([item("image_generation_call", result="...")]),
    "a hosted tool that failed": responses([{**item("web_search_call"), "status": "failed"}]),
    "a hosted tool without an id": responses([call, {"type": "web_search_call"}]),
    "a shell": responses(
        [item("shell_call", call_id="c1", action={"commands": ["false"]})],
        output([{"stdout": "", "stderr": "no", "outcome": {"type": "exit", "exit_code": 1}}], "shell_call_output"),
    ),
    "a shell without words": responses(
        [item("shell_call", call_id="c1", action={"commands": ["false"]})],
        output([{"stdout": "", "stderr": "", "outcome": {"type": "timeout"}}], "shell_call_output"),
    ),
    "a patch that failed": responses(
        [item("apply_patch_call", call_id="c1", operation={"type": "delete_file", "path": "a"})],
        output("no such file", "apply_patch_call_output", status="failed"),
    ),
}


def messages(content: Any, *results: dict[str, Any]) -> list[Exchange]:
    url = "https://api.anthropic.com/v1/messages"
    user = {"role": "user", "content": "hi"}
    asked = [] if isinstance(content, str) else [{"role": "assistant", "content": content}]
    answered = [{"role": "user", "content": list(results)}] if results else []
    response: Any = content
    if not isinstance(content, str):
        response = {"type": "message", "role": "assistant", "model": "m", "content": content}
    done = {"type": "message", "role": "assistant", "content": [{"type": "text", "text": "ok"}]}
    return [
        {"url": url, "request": {"messages": [user], "stream": isinstance(content, str)}, "response": response},
        {"url": url, "request": {"messages": [user, *asked, *answered]}, "response": done},
    ]


def use(type: str = "tool_use", **members: Any) -> dict[str, Any]:
    return {"type": type, "id": "c1", "name": "a", "input": {"n": 1}, **members}


def result(**members: Any) -> dict[str, Any]:
    return {"type": "tool_result", "tool_use_id": "c1", **members}


def start(index: int, block: dict[str, Any]) -> dict[str, Any]:
    return {"type": "content_block_start", "index": index, "content_block": block}


def delta(index: int, text: str) -> dict[str, Any]:
    return {"type": "content_block_delta", "index": index, "delta": {"type": "input_json_delta", "partial_json": text}}


def stop(index: int) -> dict[str, Any]:
    return {"type": "content_block_stop", "index": index}


begin: dict[str, Any] = {"type": "message_start", "message": {"role": "assistant", "content": []}}
end: dict[str, Any] = {"type": "message_stop"}
text_and_image = [{"type": "text", "text": "no"}, {"type": "image", "source": {}}]
blocks: dict[str, list[Exchange]] = {
    "a result": messages([use()], result(content="done")),
    "a result without content": messages([use()], result()),
    "a failure": messages([use()], result(content="no", is_error=True)),
    "a failure without words": messages([use()], result(content="", is_error=True)),
    "a failure with an image": messages([use()], result(content=text_and_image, is_error=True)),
    "parts of text": messages([use()], result(content=[{"type": "text", "text": "a"}, {"type": "text", "text": "b"}])),
    "a tool of the service": messages(
        [use("server_tool_use"), {"type": "web_search_tool_result", "tool_use_id": "c1", "content": [{"url": "x"}]}]
    ),
    "a tool of the service that failed": messages(
        [
            use("server_tool_use"),
            {
                "type": "web_search_tool_result",
                "tool_use_id": "c1",
                "content": {"type": "web_search_tool_result_error", "error_code": "max_uses_exceeded"},
            },
        ]
    ),
    "a tool of an MCP server": messages(
        [use("mcp_tool_use"), {"type": "mcp_tool_result", "tool_use_id": "c1", "content": "x", "is_error": True}]
    ),
    "a tool of the service without a result": messages([use("server_tool_use")]),
    "no input": messages([use(input=None)]),
    "a stream": messages(stream(begin, start(0, use(input={})), delta(0, '{"n"'), delta(0, ":1}"), stop(0), end)),
    "blocks that overlap": messages(
        stream(
            begin,
            start(0, use(input={})),
            start(1, use(input={}, id="c2", name="b")),
            delta(0, '{"n":1}'),
            delta(1, '{"m":2}'),
            stop(0),
            stop(1),
            end,
        )
    ),
    "blocks under one index without a stop": messages(
        stream(
            begin,
            start(0, use(input={}, name="delete_all")),
            start(0, use(input={}, id="c2", name="add")),
            delta(0, '{"a":1}'),
            end,
        )
    ),
}

exchanges = {
    **{f"chat, {name}": each for name, each in chats.items()},
    **{f"responses, {name}": each for name, each in items.items()},
    **{f"messages, {name}": each for name, each in blocks.items()},
}


@pytest.mark.parametrize("name", exchanges)
def test_an_exchange_is_recorded_as_it_is_read(name: str, tmp_path: Path) -> None:
    assert recorded(exchanges[name], tmp_path) == read(exchanges[name], tmp_path)


@pytest.mark.parametrize(
    "exchange",
    [
        chat(chunks(piece("a", '{"n"', index=0, id="c1"), end=False)),
        messages(stream(begin, start(0, use(input={})), delta(0, '{"n"'))),
    ],
)
def test_a_call_that_was_begun_in_a_stream_that_breaks_off_is_recorded(
    exchange: list[Exchange], tmp_path: Path
) -> None:
    assert recorded(exchange, tmp_path) == [{"id": "c1", "tool": "a", "args": '{"n"'}]


@pytest.mark.parametrize("name", ["", None])
def test_a_call_without_a_name_is_recorded_and_fails_when_it_is_read(name: Any, tmp_path: Path) -> None:
    exchange = chat(message(tool_calls=[function(name, "{}"), function("a", "{}")]))
    assert [line["tool"] for line in recorded(exchange, tmp_path)] == ["", "a"]
    found = assay.validate({"version": "2.0", "tools": {"deny": ["b"]}}, tmp_path / "recorded.jsonl")["findings"]
    assert [finding["rule"] for finding in found if finding["level"] == "error"] == ["E_TRACE_PARSE"]
